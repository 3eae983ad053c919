import PlanModel

/// Who does something, in which post, by which way: what the record says of every act.
public struct Actor: Hashable, Sendable, Codable {
  /// The sign-in name, the name of a token's unit, or empty for a command typed at the machine.
  public let account: String
  /// The name shown.
  public let name: String
  /// The post in which it is done; `nil` for a command typed at the machine, which needs none.
  public let post: Post?
  /// The unit for which the Office acts visibly; empty otherwise.
  public let onBehalfOf: String
  public let way: Way

  /// Somebody at work.
  public init(account: String, name: String, post: Post?, onBehalfOf: String = "", way: Way) {
    self.account = account
    self.name = name
    self.post = post
    self.onBehalfOf = onBehalfOf
    self.way = way
  }

  /// Whoever typed a command at the machine, by the name given.
  public static func commandLine(_ name: String) -> Actor {
    Actor(account: "", name: name, post: nil, way: .commandLine)
  }

  /// The unit under whose name it is done; empty for the whole region.
  public var unit: String { onBehalfOf.isEmpty ? post?.unit ?? "" : onBehalfOf }

  /// How it reached the system. The raw values are stored.
  public enum Way: String, Hashable, Sendable, Codable, CaseIterable {
    case page, workbook, api, commandLine
  }
}
