import Wording

/// A responsible unit (单位): a department, or a collective of them, with the other spellings that mean it.
public struct OrganisationalUnit: Hashable, Sendable, Codable {
  /// The spelling that stands for the unit, e.g. `市人力社保局`.
  public let name: String
  public let aliases: [Alias]
  /// True for 相关成员单位, 市级各成员单位 and their like: a collective stays one.
  public let collective: Bool
  /// How often the document names it, by any of its spellings.
  public let mentions: Int

  public init(name: String, aliases: [Alias], collective: Bool, mentions: Int) {
    self.name = name
    self.aliases = aliases
    self.collective = collective
    self.mentions = mentions
  }

  /// Another spelling of the unit's name.
  public struct Alias: Hashable, Sendable, Codable {
    public let text: String
    public let standing: Standing

    public init(text: String, standing: Standing) {
      self.text = text
      self.standing = standing
    }

    /// Proposed by the reader, for the reason given, or confirmed by a decision.
    public enum Standing: Hashable, Sendable, Codable {
      case proposed(Phrase)
      case confirmed(Decision.ID)
    }
  }
}

extension OrganisationalUnit {
  /// The name and the aliases a person has confirmed; proposals are not among them.
  public var confirmedSpellings: Set<String> {
    Set(
      [name]
        + aliases.compactMap { alias in
          if case .confirmed = alias.standing { alias.text } else { nil }
        })
  }
}
