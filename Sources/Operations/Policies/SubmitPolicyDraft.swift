import Foundation
import Oversight
import People
import PlanModel
import Rounds
import Store

/// Submits a draft for assessment with its self-assessment (送交草案).
public struct SubmitPolicyDraft: Sendable {
  private let store: any PlanStore
  private let shelf: any EvidenceShelf

  /// Keeps drafts in the store and originals on the shelf.
  public init(store: any PlanStore, shelf: any EvidenceShelf) {
    self.store = store
    self.shelf = shelf
  }

  /// What is submitted.
  public struct Submission: Sendable {
    public var head: PolicyDraft.Head
    /// What was typed; a file goes before it.
    public var words: String
    public var file: AttachEvidence.File?
    public var answers: [String: PolicyDraft.SelfAnswer]
    /// The edition that the form was made from.
    public var rules: Int

    /// A submission.
    public init(
      head: PolicyDraft.Head, words: String = "", file: AttachEvidence.File? = nil,
      answers: [String: PolicyDraft.SelfAnswer], rules: Int
    ) {
      self.head = head
      self.words = words
      self.file = file
      self.answers = answers
      self.rules = rules
    }
  }

  /// The draft as it was submitted, in the year of the day. The first one of a region takes the built-in rules into use.
  ///
  /// - Throws: `PolicyRefusal`; what reading the file throws.
  public func callAsFunction(
    _ sent: Submission, in region: RegionCode, by actor: Actor, at time: Date
  ) async throws -> PolicyDraft {
    if let refusal = PolicyRule().refusal(submitting: sent.head.unit, in: region, by: actor) { throw refusal }
    let day = RoundDay(time)
    var rules = try await LoadPolicyRules(store: store)(in: region)
    guard rules.revision == sent.rules else { throw PolicyRefusal.changedMeanwhile }
    var kept: [RevisedPaper] = []
    if rules.revision == 0 {
      rules = PolicyRules(region: region, year: day.year, content: rules.content)
      kept.append(
        RevisedPaper(
          rules,
          by: Act(
            at: time, actor: actor, verb: .adoptPolicyRules, object: rules.id.text, region: region,
            details: [.init("edition", "1")])))
    }
    let read = try sent.file.map { try ReadPolicyText()($0) }
    let number = try await store.nextNumber(of: .policy, in: region, year: day.year)
    let paper = PolicyDraft(
      id: PaperID(region: region, year: day.year, number: number), region: region, year: day.year, head: sent.head,
      text: .init(words: read?.words ?? PolicyText.tidied(sent.words), original: read?.original), rules: rules.revision,
      answers: sent.answers, submitted: day)
    if let problem = paper.problem(under: rules.content) { throw problem }
    if let file = sent.file, let original = read?.original { try await shelf.keep(file.bytes, sha256: original.sha256) }
    kept.append(RevisedPaper(paper, by: PolicyAct.of(paper, .submitPolicy, by: actor, at: time)))
    try await store.keep(papers: kept)
    return paper
  }
}

/// Typed text with one kind of line end.
enum PolicyText {
  static func tidied(_ words: String) -> String {
    words.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
  }
}

/// What the record says of a step: which paper, how far, never a word of the draft or of what is said about it.
enum PolicyAct {
  static func of(
    _ paper: PolicyDraft, _ verb: Act.Verb, reason: String = "", by actor: Actor, at time: Date
  ) -> Act {
    Act(
      at: time, actor: actor, verb: verb, object: paper.id.text, region: paper.region, units: paper.units,
      reason: reason,
      details: [
        .init("stage", paper.stage.name.rawValue), .init("version", "\(paper.text.version)"),
        .init("experts", "\(paper.experts.count)"), .init("opinions", "\(paper.experts.count { $0.opinion != nil })"),
        .init("proposals", "\(paper.opinion?.proposals.count ?? 0)"),
      ] + (paper.text.original.map { [.init("original", $0.sha256)] } ?? []))
  }
}
