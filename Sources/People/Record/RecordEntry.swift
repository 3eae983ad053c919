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

  /// Times are sealed to the microsecond: finer than any store keeps them apart, coarser than binary rounding.
  private static func seal(number: Int, act: Act, content: String, previous: String) -> String {
    var words = [previous, "\(number)", "\(Int64((act.at.timeIntervalSinceReferenceDate * 1e6).rounded()))"]
    words += [act.actor.account, act.actor.name, act.actor.post?.role.rawValue ?? ""]
    words += [act.actor.post?.region.digits ?? "", act.actor.post?.unit ?? "", act.actor.onBehalfOf]
    words += [act.actor.way.rawValue, act.verb.rawValue, act.object, act.region?.digits ?? "", act.reason]
    words += act.details.flatMap { [$0.name, $0.value] }
    words.append(content)
    return SHA256Digest(words: words).hex
  }
}
