import Operations
import PlanModel
import Store

extension StoreDesk {
  public func gaps(_ region: RegionCode?) async throws -> GapSheet {
    let mapping = MapGaps(store: store)
    // Rounds ask for breakdowns, and the mark does not count them.
    var asking = RecordQuery()
    asking.verbs = [.openRound, .adjustRound]
    let question = GapQuestion(
      region: region, year: now().calendarYear, asked: try await store.entryCount(asking))
    return try await gapSheets.answer(question, at: store.changeMark()) {
      let regions = try await mapping.regions()
      guard !regions.isEmpty else { return GapSheet(map: nil, regions: []) }
      return GapSheet(map: try await mapping(region, asOf: question.year), regions: regions)
    }
  }

  struct GapQuestion: Hashable, Sendable {
    let region: RegionCode?
    let year: Int
    let asked: Int
  }
}
