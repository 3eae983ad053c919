import Assessment

/// The one visual language for status: colour, shape and word.
extension Status {
  /// In the order in which a reader must look: worst first.
  public static let worstFirst: [Status] = [.atRisk, .uncertain, .insufficient, .needsJudgement, .onTrack, .achieved]

  /// A shape that tells the status apart without colour.
  public var shape: String {
    switch self {
    case .achieved: "●"
    case .onTrack: "◐"
    case .uncertain: "◇"
    case .atRisk: "▲"
    case .insufficient: "○"
    case .needsJudgement: "□"
    }
  }

  /// `#rrggbb`, at least 4.5:1 on white (WCAG 2.2, 1.4.3; tested).
  public var colour: String {
    switch self {
    case .achieved: "#1b7a3d"
    case .onTrack: "#2f7f86"
    case .uncertain: "#9a6a00"
    case .atRisk: "#c0392b"
    case .insufficient: "#6b7280"
    case .needsJudgement: "#6d4aa3"
    }
  }
}
