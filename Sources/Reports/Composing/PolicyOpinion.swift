import Oversight
import PlanModel
import Wording

/// The Office's opinion on a draft as a letter to its author unit (评估意见书): conclusion, proposals clause by clause, and what
/// the author answered, where it did.
public struct PolicyOpinion: Sendable {
  private let paper: PolicyDraft
  private let opinion: PolicyDraft.OfficeOpinion
  private let place: String
  private let language: Language
  private typealias Words = Phrase.PolicyPage

  /// A letter; `nil` until the Office has given its opinion.
  ///
  /// - Parameter place: the region's name.
  public init?(on paper: PolicyDraft, place: String, in language: Language) {
    guard let opinion = paper.opinion else { return nil }
    self.paper = paper
    self.opinion = opinion
    self.place = place
    self.language = language
  }

  /// The letter as a document.
  public func document() -> Document {
    Document(
      head: .init(
        title: Words.letterTitle(paper.head.title)(language), addressee: paper.head.unit,
        issuer: place + Words.issuer(language), date: "\(opinion.day)", language: language,
        versions: .init(report: "\(paper.id) · \(paper.revision)")),
      blocks: opening + general + proposals + closing)
  }

  private var opening: [Block] {
    let words = Words.letterOpening(paper.head.title, "\(paper.submitted)", opinion.conclusion.word)(language)
    return [.paragraph(Paragraph(words, style: .emphasis))]
  }

  private var general: [Block] {
    let lines = opinion.words.split(whereSeparator: \.isNewline).filter { !$0.allSatisfy(\.isWhitespace) }
    guard !lines.isEmpty else { return [] }
    return [.heading(Heading(.first, Words.general(language)))] + lines.map { .paragraph(Paragraph(String($0))) }
  }

  private var proposals: [Block] {
    guard !opinion.proposals.isEmpty else { return [] }
    let isAnswered = paper.replies.count == opinion.proposals.count
    let heads = [Words.number, Words.clause, Words.proposal] + (isAnswered ? [Words.reply] : [])
    let rows = opinion.proposals.enumerated().map { index, proposal in
      [
        ReportTable.Cell(.heading("\(index + 1)")), ReportTable.Cell(.words(proposal.clause)),
        ReportTable.Cell(.words(proposal.words)),
      ] + (isAnswered ? [ReportTable.Cell(.words(answer(paper.replies[index])))] : [])
    }
    return [
      .heading(Heading(.first, Words.proposal(language))),
      .table(
        ReportTable(
          caption: Words.proposal(language),
          columns: [.init(width: 1), .init(width: 3), .init(width: 5)] + (isAnswered ? [.init(width: 4)] : []),
          header: [heads.map { .init(.heading($0(language))) }], rows: rows, notes: [])),
    ]
  }

  private func answer(_ reply: PolicyDraft.Reply) -> String {
    ([reply.decision.word(language)] + [reply.wording, reply.reason].filter { !$0.isEmpty }).joined(
      separator: language == .zh ? "：" : ": ")
  }

  private var closing: [Block] {
    guard !opinion.proposals.isEmpty else { return [] }
    if !paper.replies.isEmpty { return [.paragraph(Paragraph(Words.answered(paper.replies.count)(language)))] }
    var words = Words.letterAnswer(language)
    if let due = paper.due { words += (language == .zh ? "" : " ") + Words.letterUntil("\(due)")(language) }
    return [.paragraph(Paragraph(words))]
  }
}
