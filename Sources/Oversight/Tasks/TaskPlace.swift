import PlanModel
import Rounds

/// Names a task or a project item of a plan as addresses do: `3` is the third task, `p3` the third project item.
public struct TaskPlace: Hashable, Sendable, CustomStringConvertible {
  /// Never figures.
  public let kind: Assignment.Kind
  /// From 0, as in `Assignment.ID`.
  public let position: Int

  /// A task, or a measure where the plan has no tasks.
  public static func task(_ position: Int) -> TaskPlace { TaskPlace(kind: .task, position: position) }

  /// A project item.
  public static func project(_ position: Int) -> TaskPlace { TaskPlace(kind: .project, position: position) }

  private init(kind: Assignment.Kind, position: Int) {
    self.kind = kind
    self.position = position
  }

  /// A place read from an address; `nil` where it is none.
  public init?(_ text: String) {
    let digits = text.hasPrefix("p") ? text.dropFirst() : text[...]
    guard (1...6).contains(digits.utf8.count), digits.utf8.allSatisfy({ (48...57).contains($0) }),
      digits.first != "0", let number = Int(digits)
    else { return nil }
    self.init(kind: text.hasPrefix("p") ? .project : .task, position: number - 1)
  }

  public var description: String { (kind == .project ? "p" : "") + "\(position + 1)" }

  /// What rounds call it.
  public func assignment(of plan: Plan.ID) -> Assignment.ID { Assignment.ID(kind, of: plan, position: position) }
}
