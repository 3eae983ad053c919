import Oversight
import People
import PlanModel
import Rounds
import Store
import Wording

/// Brings the calendar together from everybody who sets dates.
public struct GatherCalendar: Sendable {
  private let sources: [any CalendarSource]

  /// - Parameter sources: who sets dates beside rounds, evaluations and plan periods.
  public init(store: any PlanStore, sources: [any CalendarSource] = []) {
    self.sources =
      [
        RoundDates(book: store), EvaluationDates(papers: store), OrderDates(papers: store),
        PlanDates(shelf: store, decisions: store),
      ] + sources
  }

  /// What falls into any of the years, in order of days.
  ///
  /// - Parameter regions: whose dates; `nil` for all. What concerns no region is always among them.
  public func callAsFunction(
    _ years: ClosedRange<Int>, in regions: Set<RegionCode>? = nil
  ) async throws -> [CalendarEntry] {
    var entries: [CalendarEntry] = []
    for source in sources { entries += try await source.entries(in: years) }
    return entries.filter { entry in
      years.contains(where: entry.touches)
        && (entry.region.flatMap { code in regions.map { $0.contains(code) } } ?? true)
    }.sorted(by: CalendarEntry.isBefore)
  }
}

/// Somebody who sets dates: a new kind of paper adds a source of its own.
public protocol CalendarSource: Sendable {
  /// Dates of any region that may fall into the years.
  func entries(in years: ClosedRange<Int>) async throws -> [CalendarEntry]
}

/// When rounds open and close, and the longer terms of single units.
struct RoundDates: CalendarSource {
  let book: any RoundBook

  func entries(in years: ClosedRange<Int>) async throws -> [CalendarEntry] {
    try await book.rounds().flatMap { round -> [CalendarEntry] in
      let region = round.regionCode
      func entry(_ id: String, _ day: RoundDay, _ title: Phrase, _ audience: CalendarEntry.Audience) -> CalendarEntry {
        CalendarEntry(
          id: "round-\(round.id.text)-\(id)", kind: .set, first: day, title: title, region: region,
          subject: .round(round.id), audience: audience)
      }
      let units = Set(round.extensions.map(\.unit)).sorted()
      // Leaders see when a round runs, and have no part in it.
      return [
        entry("opens", round.opens, .Calendar.roundOpens(round.region.name, round.year), .right(.readPlans)),
        entry("closes", round.closes, .Calendar.roundCloses(round.region.name, round.year), .right(.readPlans)),
      ]
        + units.map { unit in
          entry(
            "until-\(unit)", round.deadline(of: unit), .Calendar.extended(round.region.name, round.year, unit),
            .unit(unit))
        }
    }
  }
}

/// The terms of evaluations.
struct EvaluationDates: CalendarSource {
  let papers: any PaperBook

  func entries(in years: ClosedRange<Int>) async throws -> [CalendarEntry] {
    try await papers.papers(Evaluation.self, PaperQuery()).map { evaluation in
      CalendarEntry(
        id: "evaluation-\(evaluation.id.text)", kind: .set, first: evaluation.opens, last: evaluation.closes,
        title: .Calendar.evaluation(evaluation.place, evaluation.phase.word), region: evaluation.region,
        subject: .paper(.evaluation, evaluation.id), audience: .right(.readEvaluations))
    }
  }
}

/// The days until which open orders are to be done.
struct OrderDates: CalendarSource {
  let papers: any PaperBook

  func entries(in years: ClosedRange<Int>) async throws -> [CalendarEntry] {
    try await papers.papers(SupervisionOrder.self, PaperQuery()).filter(\.stage.isOpen).map { order in
      CalendarEntry(
        id: "order-\(order.id.text)", kind: .set, first: order.due,
        title: .Calendar.orderDue(order.content.sort.word, order.content.title, order.content.unit),
        region: order.region, subject: .paper(.order, order.id), audience: .unit(order.content.unit))
    }
  }
}

/// What plan periods ask for, and what is usual.
struct PlanDates: CalendarSource {
  let shelf: any PlanShelf
  let decisions: any DecisionBook

  func entries(in years: ClosedRange<Int>) async throws -> [CalendarEntry] {
    let plans = try await PlansInForce(shelf: shelf, book: decisions).plans.map(\.plan)
    return PlanYear.evaluations(of: plans) + years.flatMap(PlanYear.usual)
  }
}
