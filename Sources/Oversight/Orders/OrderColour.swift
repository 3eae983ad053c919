import Rounds
import Wording

/// How urgent an order is on a day (红黄绿): told by sign and word, the colour only adds.
public enum OrderColour: String, Hashable, Sendable, CaseIterable {
  /// A day is over: its own, or a milestone's.
  case red
  /// A day is near.
  case yellow
  case green
  /// Nothing is to be done any more.
  case none

  /// Days before a day is over on which it is near: the working week that a unit needs to answer.
  public static let warningSpan = 7

  /// The colour of an order on a day.
  public init(_ order: SupervisionOrder, on day: RoundDay) {
    guard order.stage.isOpen else {
      self = .none
      return
    }
    let days = [order.due] + (order.answer?.milestones.filter { !$0.isDone }.map(\.due) ?? [])
    let nearest = days.min() ?? order.due
    let left = day.days(until: nearest)
    self = left < 0 ? .red : left <= Self.warningSpan ? .yellow : .green
  }

  public var word: Phrase { .orderColour(rawValue) }

  /// A sign that is told apart without colour.
  public var sign: String {
    switch self {
    case .red: "▲"
    case .yellow: "◆"
    case .green: "●"
    case .none: "✓"
    }
  }
}
