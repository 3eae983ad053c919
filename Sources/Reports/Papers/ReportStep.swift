import Oversight
import People
import PlanModel
import Wording

/// Something done to a report. The raw values stand in forms.
public enum ReportStep: String, Hashable, Sendable, CaseIterable {
  /// Words a passage anew, or gives it back its composed words.
  case reword
  /// Says that changed figures were read in their sentences.
  case readAgain
  case issue
  case withdraw

  /// The verb under which the record has it.
  public var verb: Act.Verb {
    switch self {
    case .reword: .rewordReport
    case .readAgain: .readReportAgain
    case .issue: .issueReport
    case .withdraw: .withdrawReport
    }
  }

  public var word: Phrase {
    switch self {
    case .reword: Phrase.ReportDesk.reword
    case .readAgain: Phrase.ReportDesk.readAgain
    case .issue: Phrase.ReportDesk.issue
    case .withdraw: Phrase.ReportDesk.withdraw
    }
  }
}

/// Who may do what with a report, and from which stage (docs/reports-desk.md). Pure.
public struct ReportRule: Sendable {
  public let rights: RightsTable

  /// The rules under a table of rights.
  public init(rights: RightsTable = .standard) { self.rights = rights }

  /// Characters a number and an addressee, and a reason, may have.
  public static let (longestLine, longestReason) = (200, 10_000)

  /// Why a report may not be drafted by this actor; `nil` where it may.
  public func refusal(drafting subject: ReportSubject, by actor: Actor) -> ReportDeskRefusal? {
    isOffice(actor, subject.region) ? nil : .notTheOffice
  }

  /// Whether a step could be taken now, without its content: what a page offers.
  public func offers(_ step: ReportStep, on paper: ReportPaper, to actor: Actor) -> Bool {
    refusal(step, on: paper, by: actor) == nil
  }

  /// Why a step may not be taken; `nil` where it may.
  public func refusal(_ step: ReportStep, on paper: ReportPaper, by actor: Actor) -> ReportDeskRefusal? {
    guard isOffice(actor, paper.region) else { return .notTheOffice }
    switch (step, paper.stage) {
    case (.reword, .draft), (.readAgain, .draft), (.issue, .draft), (.withdraw, .issued): return nil
    case (.reword, _), (.readAgain, _), (.issue, _), (.withdraw, _): return .wrongStage(step, paper.stage)
    }
  }

  /// Whether somebody with these posts may read it: drafts are the Office's and the statistics bureau's, what has left
  /// the house is for everybody of the region who reads reports.
  public func shows(_ paper: ReportPaper, to posts: [Post]) -> Bool {
    posts.contains { post in
      guard post.region == paper.region, rights.allows(.readReports, to: post.role) else { return false }
      return paper.issue != nil || rights.allows(.manageReports, to: post.role)
        || rights.allows(.readReturns, to: post.role)
    }
  }

  private func isOffice(_ actor: Actor, _ region: RegionCode) -> Bool {
    actor.post.map { $0.region == region && rights.allows(.manageReports, to: $0.role) } ?? false
  }
}

/// Why a step with a report is not taken.
public enum ReportDeskRefusal: Refusal, Hashable {
  case notTheOffice
  case wrongStage(ReportStep, ReportPaper.Stage)
  case noSuchReport(PaperID)
  /// What a new report is to take the place of is no issued report of its region.
  case replacesNothing(PaperID)
  case changedMeanwhile
  case noSuchPassage(String)
  case nothingChanged
  /// Numbers that are bound to nothing and were not confirmed.
  case unboundNumbers([String])
  /// A figure that is named belongs to no sentence of the report.
  case foreignFigure(String)
  /// Figures changed since the sentences were read.
  case figuresChanged(Int)
  case lineTooLong(maximum: Int)
  case reasonMissing
  case reasonTooLong(maximum: Int)
  /// The document of an issued report is not where it was put.
  case documentLost(PaperID)

  /// What is wrong, and what to do.
  public var reason: Phrase {
    switch self {
    case .notTheOffice: Phrase.ReportDesk.notTheOffice
    case .wrongStage(let step, let stage): Phrase.ReportDesk.wrongStage(step.word, stage.word)
    case .noSuchReport(let id): Phrase.ReportDesk.noSuchReport(id.text)
    case .replacesNothing(let id): Phrase.ReportDesk.replacesNothing(String(id.text.prefix(60)))
    case .changedMeanwhile: Phrase.ReportDesk.changedMeanwhile
    case .noSuchPassage(let name): Phrase.ReportDesk.noSuchPassage(String(name.prefix(60)))
    case .nothingChanged: Phrase.ReportDesk.nothingChanged
    case .unboundNumbers(let numbers): Phrase.ReportDesk.unboundNumbers(numbers)
    case .foreignFigure(let binding): Phrase.ReportDesk.foreignFigure(String(binding.prefix(120)))
    case .figuresChanged(let count): Phrase.ReportDesk.figuresChanged(count)
    case .lineTooLong(let maximum): Phrase.ReportDesk.lineTooLong(maximum)
    case .reasonMissing: Phrase.ReportDesk.reasonMissing
    case .reasonTooLong(let maximum): Phrase.ReportDesk.lineTooLong(maximum)
    case .documentLost(let id): Phrase.ReportDesk.documentLost(id.text)
    }
  }
}
