import PlanModel
import Wording

/// Whether a target is met by the figures at hand.
public enum Verdict: Hashable, Sendable {
  /// The latest figure meets the target.
  case met
  /// The latest figure does not meet it.
  case notMet
  /// There is a figure, but the rule cannot be decided on it; why.
  case cannotSay(Phrase)
  /// There is no figure; why.
  case noData(Phrase)

  /// The sign under which it is shown.
  public var sign: StatusSign {
    switch self {
    case .met: .met
    case .notMet: .notMet
    case .cannotSay: .judgement
    case .noData: .insufficient
    }
  }

  /// What stands behind the sign, where it needs saying.
  var explanation: Phrase? {
    switch self {
    case .met, .notMet: nil
    case .cannotSay(let why), .noData(let why): why
    }
  }
}

/// The one visual language for status: colour, shape and word, in the order worst first.
///
/// Raw values stand in addresses and in the JSON API.
public enum StatusSign: String, Hashable, Sendable, Codable, CaseIterable {
  case notMet, unlikely, uncertain, insufficient, judgement, onTrack, met

  /// A shape that tells the status apart without colour.
  public var shape: String {
    switch self {
    case .met: "●"
    case .onTrack: "◐"
    case .uncertain: "◇"
    case .unlikely, .notMet: "▲"
    case .insufficient: "○"
    case .judgement: "□"
    }
  }

  /// `#rrggbb`, at least 4.5:1 on white (WCAG 2.2, 1.4.3; tested).
  public var colour: String {
    switch self {
    case .met: "#1b7a3d"
    case .onTrack: "#2f7f86"
    case .uncertain: "#9a6a00"
    case .unlikely, .notMet: "#c0392b"
    case .insufficient: "#6b7280"
    case .judgement: "#6d4aa3"
    }
  }

  /// The word beside the shape.
  public var word: Phrase {
    switch self {
    case .met: Phrase.Status.met
    case .onTrack: Phrase.Status.onTrack
    case .uncertain: Phrase.Status.uncertain
    case .unlikely: Phrase.Status.unlikely
    case .notMet: Phrase.Status.notMet
    case .insufficient: Phrase.Status.insufficient
    case .judgement: Phrase.Status.judgement
    }
  }

  /// The signs that stand without a forecast.
  static let withoutForecast: [StatusSign] = [.met, .notMet, .insufficient, .judgement]
}

/// How many indicators stand under each sign.
public struct StatusTally: Hashable, Sendable {
  private let counts: [StatusSign: Int]

  /// Counts the signs of `attainments`.
  public init(_ attainments: some Sequence<Verdict>) {
    counts = attainments.reduce(into: [:]) { $0[$1.sign, default: 0] += 1 }
  }

  /// How many stand under a sign.
  public func count(_ sign: StatusSign) -> Int { counts[sign] ?? 0 }

  /// All of them.
  public var total: Int { counts.values.reduce(0, +) }
}
