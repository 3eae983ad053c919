import Assessment
import Oversight
import PlanModel
import Rounds
import Wording

/// The letter of a notice or an order (预警通知, 督办单): what is demanded of whom until when, and what came of it.
public struct OrderLetter: Sendable {
  private let order: SupervisionOrder
  private let place: String
  private let language: Language
  private typealias Words = Phrase.OrderLetter

  /// - Parameter place: the region's name.
  public init(_ order: SupervisionOrder, place: String, in language: Language) {
    self.order = order
    self.place = place
    self.language = language
  }

  /// The letter as it reads now.
  public func document() -> Document {
    let day = RoundDay(order.issuedAt)
    return Document(
      head: .init(
        title: Words.title(order.content.sort.word, order.content.title)(language),
        subtitle: Words.number(order.id.text)(language), addressee: order.content.unit,
        issuer: Phrase.EvaluationReport.issuer(place)(language),
        date: Phrase.ReportDesk.day(day.year, day.month, day.day)(language), language: language),
      blocks: demand + answer + outcome)
  }

  private var demand: [Block] {
    var blocks = [heading(Words.matter), said(order.content.title + full(Words.from(order.content.origin.word)))]
    if !order.content.support.isEmpty { blocks.append(said(Words.supported(order.content.support)(language))) }
    blocks += [heading(Words.demand)] + lines(order.content.demand)
    blocks += [heading(Words.term), said(Words.due("\(order.due)")(language))]
    blocks += order.extensions.map { moved in
      item(Phrase.OrderPage.extended("\(moved.from)", "\(moved.to)", moved.reason)(language))
    }
    return blocks
  }

  private var answer: [Block] {
    guard let answer = order.answer else { return [] }
    var blocks = [heading(Words.answer)] + lines(answer.measures)
    if !answer.milestones.isEmpty {
      blocks.append(
        .table(
          ReportTable(
            caption: Words.milestones(language),
            columns: [.init(width: 1), .init(width: 4), .init(width: 1, alignment: .centre)],
            header: [[Words.day, Words.milestones, Words.state].map { .init(.heading($0(language))) }],
            rows: answer.milestones.map { one in
              let state = one.isDone ? Phrase.OrderPage.done : Phrase.OrderPage.notDone
              return [.words("\(one.due)"), .words(one.text), .words(state(language))]
            })))
    }
    if !answer.progress.isEmpty { blocks += [heading(Words.progress)] + lines(answer.progress) }
    return blocks
  }

  private var outcome: [Block] {
    guard let words = order.outcome else { return [] }
    return [heading(Words.outcome), said(words.opening(language))]
  }

  private func full(_ words: Phrase) -> String { (language == .zh ? "。" : ". ") + words(language) }
  private func heading(_ words: Phrase) -> Block { .heading(Heading(.first, words(language))) }
  private func said(_ words: String) -> Block { .paragraph(Paragraph(words)) }
  private func item(_ words: String) -> Block { .paragraph(Paragraph(words, style: .item)) }
  private func lines(_ words: String) -> [Block] {
    words.split(whereSeparator: \.isNewline).map(String.init).filter { !$0.allSatisfy(\.isWhitespace) }.map(said)
  }
}

extension SupervisionOrder {
  /// What came of it, in a sentence; `nil` while it is open.
  public var outcome: Phrase? {
    switch stage {
    case .issued, .answered, .underWay, .reported: nil
    case .closed(let day, .figure(let year, let printed, let status)):
      Phrase.OrderPage.closedOnFigure("\(day)", year, printed, status.word)
    case .closed(let day, .evidence(let statement)): Phrase.OrderPage.closedOnEvidence("\(day)", statement)
    case .withdrawn(let day, let reason): Phrase.OrderPage.withdrawn("\(day)", reason)
    }
  }
}
