import Operations
import PlanModel
import Wording

extension Site {
  /// What nobody collects, as a page or as a table.
  func showGaps(_ route: Route, _ visit: Visit) async throws -> Answer? {
    let choice = try GapChoice(visit.query)
    let sheet = try await desk.gaps(choice.region)
    guard route == .gapsTable else { return page(GapsPage(sheet: sheet, choice: choice), visit) }
    return sheet.map.map { map in
      Answer(.ok, .csv, Array(ExportTable.gaps(map).csv))
        .saved(as: map.region.name + Phrase.Gaps.title(visit.language) + ".csv")
    }
  }
}
