import PlanModel
import Rounds
import Wording

/// What the plans themselves put into the calendar, before anybody sets a day.
public enum PlanYear {
  /// The usual months of a year's work: January through March are for the round of the year before.
  public static func usual(in year: Int) -> [CalendarEntry] {
    guard let first = RoundDay("\(year)-01-01"), let last = RoundDay("\(year)-03-31") else { return [] }
    return [
      CalendarEntry(
        id: "usual-round-\(year)", kind: .usual, first: first, last: last, title: .Calendar.usualRound(year - 1))
    ]
  }

  /// The evaluations that plan periods ask for (2026 and 2031 for 2021–2030), once for each region and period.
  public static func evaluations(of plans: [Plan]) -> [CalendarEntry] {
    var entries: [CalendarEntry] = []
    for plan in plans where plan.kind != .workPoints && plan.period.to > plan.period.from {
      guard let region = plan.region.code else { continue }
      for phase in Evaluation.Phase.allCases {
        let period = phase.period(of: plan.period)
        let year = period.to + 1
        let id = "planned-\(phase.rawValue)-\(region.digits)-\(plan.period.from)-\(plan.period.to)"
        guard !entries.contains(where: { $0.id == id }), let first = RoundDay("\(year)-01-01"),
          let last = RoundDay("\(year)-12-31")
        else { continue }
        entries.append(
          CalendarEntry(
            id: id, kind: .planned, first: first, last: last,
            title: .Calendar.planned(plan.region.name, phase.word, from: period.from, to: period.to), region: region))
      }
    }
    return entries
  }
}
