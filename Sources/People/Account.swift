import Foundation
import PlanModel

/// Somebody who can sign in.
public struct Account: Hashable, Sendable, Codable, Identifiable {
  /// The name typed at sign-in.
  public let id: ID
  /// The name shown beside everything the person does.
  public let name: String
  /// What the person is, and for whom; at least one.
  public let posts: [Post]
  /// Where reminders go; empty where there is no address.
  public let mail: String
  public let standing: Standing
  public let origin: Origin

  /// An account with all it says of a person.
  public init(id: ID, name: String, posts: [Post], mail: String = "", standing: Standing = .active, origin: Origin) {
    self.id = id
    self.name = name
    self.posts = posts
    self.mail = mail
    self.standing = standing
    self.origin = origin
  }

  /// A sign-in name: 2–40 of `a–z`, `0–9`, `.`, `-`, `_`, or Chinese characters; letters in lower case.
  public struct ID: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    public let text: String

    /// `nil` unless the text is a sign-in name after trimming and lowering.
    public init?(_ text: String) {
      let name = text.trimmingCharacters(in: .whitespacesAndNewlines).lowercased()
      guard (2...40).contains(name.count),
        name.unicodeScalars.allSatisfy({ scalar in
          switch scalar {
          case "a"..."z", "0"..."9", ".", "-", "_", "\u{4E00}"..."\u{9FFF}": true
          default: false
          }
        })
      else { return nil }
      self.text = name
    }

    public var description: String { text }
    public static func < (left: ID, right: ID) -> Bool { left.text < right.text }

    public init(from decoder: any Decoder) throws {
      let text = try decoder.singleValueContainer().decode(String.self)
      guard let id = ID(text) else {
        throw DecodingError.dataCorrupted(.init(codingPath: decoder.codingPath, debugDescription: "no sign-in name"))
      }
      self = id
    }

    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
  }

  /// Whether the person may sign in. The raw values are stored.
  public enum Standing: String, Hashable, Sendable, Codable {
    case active, disabled
  }

  /// Where an account comes from. The raw values are stored.
  public enum Origin: String, Hashable, Sendable, Codable {
    /// Made by an administrator or at set-up.
    case added
    /// Came with the sample; its password is public.
    case sample
  }
}

/// A role held for a region, and where the role asks for it for a unit of that region.
public struct Post: Hashable, Sendable, Codable {
  public let role: Role
  public let region: RegionCode
  /// The unit's name as the register has it; empty for roles of the whole region.
  public let unit: String

  /// A post; `unit` is left empty for roles that belong to no unit.
  public init(role: Role, region: RegionCode, unit: String = "") {
    self.role = role
    self.region = region
    self.unit = unit
  }
}
