import Operations
import Oversight
import PlanModel
import Wording

extension Site {
  /// An indicator as a page, as a file or as JSON; `nil` where there is no such thing.
  func show(_ route: Route, indicator key: String, of plan: Plan.ID, _ visit: Visit) async throws -> Answer? {
    if case .indicatorPicture = route, pictures == .absent { return nil }
    guard let known = try await desk.indicator(plan, key: key, asOf: visit.query.asOf, supposing: nil) else {
      return nil
    }
    guard let typed = try visit.query.words("value", maximumLength: 40) else {
      return try file(route, known, visit, try await moving(route, key, plan, visit))
    }
    let policies = try await moving(route, key, plan, visit)
    let reason: Phrase
    do {
      let supposition = try Supposition(visit.query)
      guard let refusal = supposition?.refusal(for: known.tile.verdict) else {
        return try await desk.indicator(plan, key: key, asOf: visit.query.asOf, supposing: supposition)
          .map { try file(route, $0, visit, policies) }
      }
      reason = refusal
    } catch let refused as BadRequest {
      reason = refused.reason
    }
    // A file or JSON has no form to go back to.
    guard case .indicator = route else { throw SuppositionRefused(reason: reason) }
    // The form comes back as it was typed, with what is wrong beside the field.
    let page = IndicatorPage(
      sheet: known, pictures: pictures, refused: RefusedSupposition(typed: typed, reason: reason),
      decisions: visit.decisionOffer, policies: policies)
    return self.page(page, visit, .badRequest)
  }

  /// Drafts for the page; files and JSON have none.
  private func moving(_ route: Route, _ key: String, _ plan: Plan.ID, _ visit: Visit) async throws -> [PolicyDraft] {
    guard case .indicator = route else { return [] }
    return try await policies(moving: key, of: plan, visit)
  }

  private func file(
    _ route: Route, _ sheet: IndicatorSheet, _ visit: Visit, _ policies: [PolicyDraft]
  ) throws -> Answer {
    let name = sheet.tile.planned.indicator.name
    switch route {
    case .indicatorSeries: return Answer(.ok, .csv, SeriesFile(sheet: sheet).csv).saved(as: name + ".csv")
    case .indicatorWorkbook:
      let workbook = try ExportTable.observations(sheet.observations).workbook(visit.language)
      return Answer(.ok, .xlsx, Array(workbook)).saved(as: name + ".xlsx")
    case .indicatorVerdict:
      let workbook = try VerdictWorkbook(sheet.tile.assessed, explanation: sheet.explanation).bytes(visit.language)
      return Answer(.ok, .xlsx, Array(workbook)).saved(
        as: name + Phrase.Indicator.verdictFile(visit.language) + ".xlsx")
    case .indicatorPicture:
      let drawing = IndicatorChart(sheet: sheet).chart(in: visit.language).graphic().file
      return Answer(.ok, .png, Array(try ExportPicture()(svg: drawing))).saved(as: name + ".png")
    case .indicatorChart:
      return Answer(.ok, .svg, IndicatorChart(sheet: sheet).chart(in: visit.language).graphic().file)
        .saved(as: name + ".svg")
    case .apiIndicator: return Answer(.ok, .json, try APIIndicator(sheet: sheet, language: visit.language).json)
    default:
      return page(
        IndicatorPage(sheet: sheet, pictures: pictures, decisions: visit.decisionOffer, policies: policies), visit)
    }
  }

  /// A plan's warnings as a page, as a table or as JSON; `nil` where there is no such plan.
  func showWarnings(_ route: Route, of plan: Plan.ID, _ visit: Visit) async throws -> Answer? {
    guard let wall = try await desk.wall(plan, asOf: visit.query.asOf) else { return nil }
    switch route {
    case .warningsTable:
      return Answer(.ok, .csv, Array(ExportTable.warnings([wall.assessed]).csv))
        .saved(as: Phrase.Warnings.title(visit.language) + ".csv")
    case .apiWarnings: return Answer(.ok, .json, try APIWarnings(wall: wall, language: visit.language).json)
    default:
      return page(
        WarningsPage(
          wall: wall, filter: try WarningFilter(visit.query), offersOrders: visit.may(.manageOrders)), visit)
    }
  }
}

extension Query {
  /// Up to when figures count, from `?year=`. A supposed figure has a `year` of its own.
  var asOf: AsOf {
    get throws(BadRequest) {
      guard text("value").isEmpty, let year = try number("year", in: 1900...2100) else { return .latest }
      return .year(year)
    }
  }
}

/// A supposed figure that cannot be.
private struct SuppositionRefused: Refusal {
  let reason: Phrase
}
