import People
import PlanModel
import Wording

/// The Office's checklist and word lists for assessing drafts (评估清单, 词表), in editions: an assessment keeps the one it
/// was made with.
public struct PolicyRules: OversightPaper {
  public static let kind = PaperKind.policyRules
  public let region: RegionCode
  /// The year in which the first edition was kept.
  public let year: Int
  public let content: Content
  /// The edition, from 1.
  public let revision: Int

  /// An edition.
  public init(region: RegionCode, year: Int, content: Content, revision: Int = 1) {
    self.region = region
    self.year = year
    self.content = content
    self.revision = revision
  }

  public var id: PaperID { Self.id(of: region) }
  public var units: [String] { [] }

  /// The one paper of rules that a region's Office keeps.
  public static func id(of region: RegionCode) -> PaperID { PaperID("\(region.digits)-rules") }

  /// The next edition.
  public func revised(_ content: Content) -> PolicyRules {
    PolicyRules(region: region, year: year, content: content, revision: revision + 1)
  }

  /// What the rules say.
  public struct Content: Hashable, Sendable, Codable {
    public let groups: [Group]
    public let lists: [TermList]
    /// On what checklist and lists rest, in words.
    public let sources: String

    /// Content; whether it holds together is asked by `problem`.
    public init(groups: [Group], lists: [TermList], sources: String) {
      self.groups = groups
      self.lists = lists
      self.sources = sources
    }

    public var questions: [Question] { groups.flatMap(\.questions) }
  }

  /// Questions that belong together.
  public struct Group: Hashable, Sendable, Codable {
    public let title: String
    public let questions: [Question]

    /// A group.
    public init(title: String, questions: [Question]) {
      self.title = title
      self.questions = questions
    }
  }

  /// A question of the checklist.
  public struct Question: Hashable, Sendable, Codable {
    /// Its place in the edition, such as `2.1`.
    public let id: String
    public let text: String
    public let help: String
    /// Answers that need an explanation.
    public let explained: [Answer]

    /// A question.
    public init(id: String, text: String, help: String, explained: [Answer]) {
      self.id = id
      self.text = text
      self.help = help
      self.explained = explained
    }
  }

  /// An answer to a question. The raw values are stored.
  public enum Answer: String, Hashable, Sendable, Codable, CaseIterable {
    case yes, no, notApplicable
    public var word: Phrase { .policyAnswer(rawValue) }
  }

  /// Words that deserve a look, under the list's own name.
  public struct TermList: Hashable, Sendable, Codable {
    public let name: String
    public let terms: [Term]

    /// A list.
    public init(name: String, terms: [Term]) {
      self.name = name
      self.terms = terms
    }
  }

  /// A word that deserves a look; finding it is no verdict.
  public struct Term: Hashable, Sendable, Codable {
    public let words: String
    public let variants: [String]
    /// Why it deserves a look.
    public let why: String
    /// What to ask.
    public let ask: String

    /// A term.
    public init(words: String, variants: [String], why: String, ask: String) {
      self.words = words
      self.variants = variants
      self.why = why
      self.ask = ask
    }
  }
}

extension PolicyRules.Content {
  /// What checklist and lists may hold, and characters of their words.
  public static let (maximumQuestions, maximumLists, maximumTerms, maximumTerm, maximumWords) = (
    100, 12, 2_000, 40, 1_000
  )

  /// Why it does not hold together; `nil` where it does.
  public var problem: PolicyRefusal? {
    func isFilled(_ words: String, _ maximum: Int) -> Bool {
      !words.allSatisfy(\.isWhitespace) && words.count <= maximum
    }
    guard !questions.isEmpty, questions.count <= Self.maximumQuestions else { return .questionsCount }
    guard lists.count <= Self.maximumLists, lists.reduce(0, { $0 + $1.terms.count }) <= Self.maximumTerms else {
      return .termsCount
    }
    for group in groups {
      guard isFilled(group.title, 100), !group.questions.isEmpty else { return .groupEmpty(group.title) }
      for question in group.questions
      where !isFilled(question.text, Self.maximumWords) || question.help.count > Self.maximumWords {
        return .questionTooLong(question.id)
      }
    }
    for list in lists {
      guard isFilled(list.name, 100), !list.terms.isEmpty else { return .listEmpty(list.name) }
      var known: Set<[UInt32]> = []
      for term in list.terms {
        for words in [term.words] + term.variants {
          let folded = FoldedText(words).characters
          guard !folded.isEmpty, words.count <= Self.maximumTerm else { return .termBad(words) }
          guard known.insert(folded).inserted else { return .termTwice(words) }
        }
        guard term.why.count <= Self.maximumWords, term.ask.count <= Self.maximumWords else {
          return .termBad(term.words)
        }
      }
    }
    return sources.count > 10_000 ? .sourcesTooLong : nil
  }
}
