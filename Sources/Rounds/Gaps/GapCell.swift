import PlanModel

/// What is known of one figure that should exist: an indicator, a region, a breakdown, a year.
public enum GapCell: Hashable, Sendable {
  /// A figure as somebody published or returned it.
  case reported
  /// A figure worked out from a published statement.
  case derived
  /// Somebody said why there is no figure.
  case missing(MissingReason)
  /// Nobody has said anything.
  case blank

  /// The cell of what holds for a subject.
  public init(_ observation: Observation) {
    switch (observation.value, observation.provenance.derivation) {
    case (.missing(let reason), _): self = .missing(reason)
    case (.figure, .published): self = .reported
    case (.figure, .derived): self = .derived
    }
  }

  /// Whether there is a figure.
  public var isFilled: Bool { self == .reported || self == .derived }

  /// Whether there should be a figure: what does not apply can never be filled and counts nowhere.
  public var isDue: Bool { self != .missing(.notApplicable) }

  /// Whether somebody has to close it: there is no figure, though it applies, and none is on its way.
  public var isOpen: Bool {
    switch self {
    case .reported, .derived, .missing(.notApplicable), .missing(.notYetPublished): false
    case .blank, .missing(.notCollected), .missing(.suppressed): true
    }
  }

  /// The word that stands in files: `reported`, `derived`, `blank`, or the reason's raw value.
  public var key: String {
    switch self {
    case .reported: "reported"
    case .derived: "derived"
    case .missing(let reason): reason.rawValue
    case .blank: "blank"
    }
  }
}
