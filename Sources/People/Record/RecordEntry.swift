import Foundation
import Seals

/// A link of the record (操作记录): an act with its place in the chain.
///
/// Its seal is the SHA-256 of everything in the entry and of the seal before it, so that an entry that is changed,
/// taken out or put in breaks every link from there on.
public struct RecordEntry: Hashable, Sendable, Codable {
  /// Counted from 1 without gaps.
  public let number: Int
  public let act: Act
  /// SHA-256 of what the act put into the store beside this entry; empty where it put nothing there.
  public let content: String
  /// The seal of the entry before; 64 zeros before the first.
  public let previous: String
  public let seal: String

  /// The next link after `previous`.
  public init(number: Int, act: Act, content: String, previous: String) {
    self.init(
      number: number, act: act, content: content, previous: previous,
      seal: Self.seal(number: number, act: act, content: content, previous: previous))
  }

  /// A link as it was kept, whether or not it is sound.
  public init(number: Int, act: Act, content: String, previous: String, seal: String) {
    self.number = number
    self.act = act
    self.content = content
    self.previous = previous
    self.seal = seal
  }

  /// What stands before the first link.
  public static let beginning = String(repeating: "0", count: 64)

  /// Whether the seal fits what the entry says.
  public var isSound: Bool { seal == Self.seal(number: number, act: act, content: content, previous: previous) }

  private static func seal(number: Int, act: Act, content: String, previous: String) -> String {
    var digest = WordDigest()
    digest.add(previous)
    digest.add("\(number)")
    digest.add(act.at)
    let (actor, post) = (act.actor, act.actor.post)
    for word in [
      actor.account, actor.name, post?.role.rawValue ?? "", post?.region.digits ?? "", post?.unit ?? "",
      actor.onBehalfOf, actor.way.rawValue, act.verb.rawValue, act.object, act.region?.digits ?? "", act.reason,
    ] { digest.add(word) }
    digest.add(act.units.joined(separator: "\n"))
    for detail in act.details {
      digest.add(detail.name)
      digest.add(detail.value)
    }
    digest.add(content)
    return digest.hex()
  }
}
