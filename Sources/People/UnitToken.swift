import Foundation
import PlanModel

/// A unit's key to the API: its own computer supplies as the unit's liaison would.
public struct UnitToken: Hashable, Sendable, Identifiable {
  /// Eight hexadecimal digits, to name it in lists and in the record; opens nothing.
  public let id: ID
  /// `Token.digest`; the token itself is only with the unit.
  public let digest: String
  /// The unit's name as the register has it.
  public let unit: String
  public let region: RegionCode
  /// Which system it is for, in the words of whoever issued it.
  public let note: String
  /// Who issued it, by the name shown.
  public let issuedBy: String
  public let issuedAt: Date
  /// From when on it opens nothing.
  public let endsAt: Date
  public let standing: Standing

  /// A token as it is kept.
  public init(
    id: ID, digest: String, unit: String, region: RegionCode, note: String, issuedBy: String, issuedAt: Date,
    endsAt: Date, standing: Standing = .active
  ) {
    self.id = id
    self.digest = digest
    self.unit = unit
    self.region = region
    self.note = note
    self.issuedBy = issuedBy
    self.issuedAt = issuedAt
    self.endsAt = endsAt
    self.standing = standing
  }

  /// What a token is called.
  public struct ID: Hashable, Sendable, Codable, CustomStringConvertible {
    public let text: String
    /// A name as it was typed or stored.
    public init(_ text: String) { self.text = text }
    public var description: String { text }
  }

  /// Whether it was taken back.
  public enum Standing: Hashable, Sendable {
    case active
    case revoked(at: Date)
  }

  /// How long a token lasts where nobody says otherwise: a yearly round and the weeks around it, in days.
  public static let usualDays = 400

  /// Whether it opens anything at a moment.
  public func holds(at now: Date) -> Bool { standing == .active && now < endsAt }

  /// The unit's computer at work, as its liaison.
  public var actor: Actor {
    Actor(account: unit, name: unit, post: Post(role: .liaison, region: region, unit: unit), way: .api)
  }
}
