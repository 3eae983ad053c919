import Operations
import Oversight
import PlanModel
import Rounds
import Wording

extension Site {
  /// A year of the calendar, as a page or as a file for other programs.
  func showCalendar(_ route: Route, _ visit: Visit) async throws -> Answer {
    let today = RoundDay(rounds.now())
    let chosen = try visit.query.number("year", in: 1950...2199)
    let year = chosen ?? today.year
    // A file that is read again and again holds what is near.
    let years = route == .calendarFile && chosen == nil ? (year - 1)...(year + 1) : year...year
    let posts = visit.visitor.account?.posts ?? []
    let entries = try await GatherCalendar(store: rounds.store)(years).filter {
      $0.isShown(to: posts, rights: door.table)
    }
    guard route == .calendarFile else {
      return page(
        CalendarPage(year: year, entries: entries, readsRounds: visit.may(.readRounds), today: today), visit)
    }
    let file = CalendarFile(entries, in: visit.language, stamp: rounds.now())
    return Answer(.ok, .calendar, Array(file.text.utf8)).saved(as: Phrase.Calendar.title(visit.language) + ".ics")
  }
}
