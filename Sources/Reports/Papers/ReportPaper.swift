import Foundation
import Oversight
import PlanModel
import Rounds
import Wording

/// A report from its draft to its issue (报告), kept in revisions.
///
/// A draft holds what it is about and the Office's own words; it is composed whenever somebody looks. Only an issued
/// report is a document of its own: it lies under its checksum on the shelf of files and is never composed again.
public struct ReportPaper: OversightPaper {
  public static let kind = PaperKind.report
  public let id: PaperID
  public let region: RegionCode
  public let year: Int
  public let subject: ReportSubject
  /// As it was composed when it was drafted.
  public let title: String
  /// The issued report that this one takes the place of.
  public let replaces: PaperID?
  /// The Office's words, by the names of passages, as `Passage.stored` gives them.
  public let wording: [String: String]
  /// The figures of its sentences as the Office last read them: by binding, as printed.
  public let read: [String: String]
  public let stage: Stage
  public let revision: Int

  /// A report in all its parts.
  public init(
    id: PaperID, subject: ReportSubject, title: String, replaces: PaperID? = nil, wording: [String: String] = [:],
    read: [String: String], stage: Stage = .draft, revision: Int = 1
  ) {
    self.id = id
    region = subject.region
    year = subject.year
    self.subject = subject
    self.title = title
    self.replaces = replaces
    self.wording = wording
    self.read = read
    self.stage = stage
    self.revision = revision
  }

  /// How far it is.
  public enum Stage: Hashable, Sendable, Codable {
    case draft
    case issued(Issue)
    case withdrawn(Issue, on: RoundDay, reason: String)

    /// Its name, as it stands in addresses and style sheets.
    public var name: String {
      switch self {
      case .draft: "draft"
      case .issued: "issued"
      case .withdrawn: "withdrawn"
      }
    }

    public var word: Phrase {
      switch self {
      case .draft: Phrase.ReportDesk.draft
      case .issued: Phrase.ReportDesk.issued
      case .withdrawn: Phrase.ReportDesk.withdrawn
      }
    }
  }

  /// What a report left the house as.
  public struct Issue: Hashable, Sendable, Codable {
    /// 发文字号, e.g. `云妇儿工委办〔2026〕3号`; empty where it has none.
    public let number: String
    public let day: RoundDay
    /// SHA-256 of the document, under which it is kept.
    public let checksum: String

    /// An issue.
    public init(number: String, day: RoundDay, checksum: String) {
      self.number = number
      self.day = day
      self.checksum = checksum
    }
  }

  public var units: [String] { subject.unit.isEmpty ? [] : [subject.unit] }

  /// What it was issued as, withdrawn or not.
  public var issue: Issue? {
    switch stage {
    case .draft: nil
    case .issued(let issue), .withdrawn(let issue, _, _): issue
    }
  }

  /// The next revision with other parts; what is not named stays.
  public func revised(
    wording: [String: String]? = nil, read: [String: String]? = nil, stage: Stage? = nil
  ) -> ReportPaper {
    ReportPaper(
      id: id, subject: subject, title: title, replaces: replaces, wording: wording ?? self.wording,
      read: read ?? self.read, stage: stage ?? self.stage, revision: revision + 1)
  }
}

extension Document {
  /// The figures of its sentences, by binding: those an Office must read again when they change. Tables are composed
  /// anew and speak for themselves.
  public var spokenFigures: [String: String] {
    var spoken: [String: String] = [:]
    for case .paragraph(let paragraph) in allBlocks {
      for case .figure(let figure) in paragraph.runs { spoken[figure.binding.text] = figure.text }
    }
    return spoken
  }

  /// The paragraph of a passage; `nil` where there is none of the name.
  public func paragraph(of passage: String) -> Paragraph? {
    for case .paragraph(let paragraph) in allBlocks where paragraph.passage == passage { return paragraph }
    return nil
  }
}
