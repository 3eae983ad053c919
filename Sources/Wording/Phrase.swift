/// A piece of wording in every language the product speaks.
///
/// Rooms make phrases where they know the facts (`Phrase.missingLead(…)` in a file `Phrase+Topic.swift`
/// of this room); pages and the command line choose the language when they print. A phrase is plain
/// text: it is escaped where it is written into HTML, never here.
public struct Phrase: Hashable, Sendable, Codable {
  /// Simplified Chinese, the default.
  public let zh: String
  /// English, complete.
  public let en: String

  /// Both wordings of one thing.
  public init(_ zh: String, _ en: String) {
    self.zh = zh
    self.en = en
  }

  /// Words that are the same in every language: a printed name, a figure, a code.
  public init(verbatim text: String) {
    self.init(text, text)
  }

  /// The same as the beginning of a sentence: English begins with a capital.
  public var opening: Phrase { Phrase(zh, en.prefix(1).uppercased() + en.dropFirst()) }

  /// The words in `language`.
  public func callAsFunction(_ language: Language) -> String {
    switch language {
    case .zh: zh
    case .en: en
    }
  }
}

/// A language the product speaks.
public enum Language: String, Hashable, Sendable, Codable, CaseIterable {
  case zh
  case en

  /// The BCP 47 tag for `lang` attributes.
  public var tag: String {
    switch self {
    case .zh: "zh-Hans"
    case .en: "en"
    }
  }
}

/// A refusal: an error that a person caused and a person can mend.
///
/// Its reason names the place and the remedy, in words that may be shown to anyone: no secrets, no
/// personal data. A bug is not a refusal but a failed precondition.
public protocol Refusal: Error, CustomStringConvertible {
  /// What was refused, where, and what the reader can do.
  var reason: Phrase { get }
}

extension Refusal {
  public var description: String { reason.zh }
}
