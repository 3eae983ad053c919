import Logging
import Operations
import People
import PlanModel
import Rounds
import Wording

/// Turns requests into answers: finds the route, asks the door and the desk, renders the page.
struct Site: Sendable {
  var desk: any PlanDesk
  let people: any PeopleDesk
  let rounds: RoundDesk
  let vendor: VendorShelf
  let gate: Gate
  let logger: Logger
  /// Whether charts can be had as PNG.
  var pictures = PictureOffer.absent
  var door = Door()
  var cookie = SessionCookie(wire: .plain)
  /// The desk with figures that are handed in but not approved; `nil` where there is none.
  var preliminary: (any PlanDesk)?

  /// The answer to a request; every failure becomes a page (or JSON, under `/api`) that says what to do.
  func answer(_ incoming: Incoming) async -> Answer {
    var visit = Visit(
      path: incoming.path, language: incoming.language, vendor: vendor.scripts)
    if let refused = gate.refusal(of: incoming) {
      return refuse(refused.status, refused.reason, incoming, visit)
    }
    do {
      let route = Route(path: incoming.path)
      let visitor = try await visitor(incoming, at: route)
      visit = visit.by(
        visitor, rights: door.rights(of: visitor), unread: try await unread(route, incoming, visitor))
      let query = try Query(encoded: incoming.query)
      let chosen = try query.choice("lang", of: Language.self)
      visit = visit.asking(query, in: chosen ?? visit.language)
      let answer = try await pass(route, incoming, visit).kept(for: visitor)
      guard let chosen, !incoming.isAPI else { return answer }
      return answer.adding("Set-Cookie", "lang=\(chosen.rawValue); Max-Age=31536000; \(cookie.terms)")
    } catch let error as APIRefusal {
      return refuse(error.error, visit)
    } catch let error as BadRequest {
      return refuse(error == .bodyTooLong ? .contentTooLarge : .badRequest, error.reason, incoming, visit)
    } catch let error as any Refusal {
      return refuse(.unprocessable, error.reason, incoming, visit)
    } catch {
      logger.error("a page failed", metadata: ["path": "\(incoming.path)", "error": "\(type(of: error))"])
      return refuse(.broken, Phrase.Refused.broken, incoming, visit)
    }
  }

  private func pass(_ route: Route?, _ incoming: Incoming, _ visit: Visit) async throws -> Answer {
    guard let route else { return refuse(.notFound, Phrase.Refused.noSuchPage, incoming, visit) }
    if let stopped = try await stop(route, incoming, visit) { return stopped }
    var site = self
    // Only pages that say so: a file that leaves the house holds approved figures.
    if visit.figures == .preliminary, route.showsPreliminary, let preliminary { site.desk = preliminary }
    return try await site.show(route, incoming, visit) ?? refuse(.notFound, Phrase.Refused.noSuchPage, incoming, visit)
  }

  /// `nil` where there is no such thing.
  private func show(_ route: Route, _ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    switch route {
    case .home:
      guard visit.may(.readPlans) else {
        return page(ErrandsPage(errands: RailPlace.Group.manage.places(of: visit)), visit)
      }
      return page(HomePage(cards: try await desk.plans()), visit)
    case .wall(let id):
      let filter = try WallFilter(visit.query)
      return try await desk.wall(Plan.ID(id), asOf: filter.year.map { .year($0) } ?? .latest)
        .map { page(WallPage(wall: $0, filter: filter), visit) }
    case .indicator(let id, let key), .indicatorSeries(let id, let key), .indicatorChart(let id, let key),
      .indicatorWorkbook(let id, let key), .indicatorPicture(let id, let key), .indicatorVerdict(let id, let key),
      .apiIndicator(let id, let key):
      return try await show(route, indicator: key, of: Plan.ID(id), visit)
    case .warnings(let id), .warningsTable(let id), .apiWarnings(let id):
      return try await showWarnings(route, of: Plan.ID(id), visit)
    case .tasks(let id), .tasksTable(let id), .task(let id, _):
      return try await showTasks(route, of: Plan.ID(id), visit)
    case .calendar, .calendarFile: return try await showCalendar(route, visit)
    case .index(let id):
      let choice = try IndexChoice(visit.query)
      return try await desk.index(Plan.ID(id), choice.question)
        .map { page(IndexPage(sheet: $0, choice: choice), visit) }
    case .indexSteps(let id):
      return try await desk.index(Plan.ID(id), IndexChoice(visit.query).question).map { sheet in
        Answer(.ok, .csv, Array(sheet.index.steps().csv))
          .saved(as: sheet.index.panel.definition.name(visit.language) + ".csv")
      }
    case .planWorkbook(let id):
      return try await desk.workbook(Plan.ID(id), visit.language).map { book in
        Answer(.ok, .xlsx, Array(book.bytes)).saved(as: book.head.fullName(visit.language) + ".xlsx")
      }
    case .versions(let id):
      let cards = try await desk.versions(of: Plan.ID(id))
      return cards.isEmpty ? nil : page(VersionsPage(cards: cards), visit)
    case .version(let id, let number):
      return try await desk.plan(Plan.ID(id), version: number).map { page(VersionPage(sheet: $0), visit) }
    case .units: return try await showUnits(visit)
    case .unit(let name):
      guard let sheet = try await desk.unit(name) else { return nil }
      return page(
        UnitPage(
          sheet: sheet, commendations: try await held(by: sheet.unit.name, visit),
          orders: try await openOrders(of: sheet.unit.name, visit), today: RoundDay(rounds.now())), visit)
    case .documents: return page(DocumentsPage(cards: try await desk.documents()), visit)
    case .document(let sha256):
      let saved = try visit.query.number("saved", in: 1...GroupForm.maximumReadings)
      return try await desk.document(sha256: sha256)
        .map { page(DocumentPage(sheet: $0, saved: saved ?? 0, decisions: visit.decisionOffer), visit) }
    case .decisions(let sha256): return try await decide(sha256, incoming, visit)
    case .search:
      let words = try visit.query.words("q", maximumLength: 100) ?? ""
      let hits = words.isEmpty ? [] : try await desk.search(words, limit: SearchPage.limit)
      return page(SearchPage(words: words, hits: hits), visit)
    case .help: return page(PassagesPage.help, visit)
    case .about: return page(MethodsPage(), visit)
    case .signIn: return try await signIn(incoming, visit)
    case .signOut: return try await signOut(incoming)
    case .account, .accountPassword, .accountCode: return try await showAccount(route, incoming, visit)
    case .accounts, .accountOf: return try await manageAccounts(route, incoming, visit)
    case .tokens, .token: return try await manageTokens(route, incoming, visit)
    case .item(let round, let item), .itemEvidence(let round, let item), .itemEvidenceFile(let round, let item, _),
      .itemEvidenceRemoval(let round, let item, _):
      return try await showItem(ItemPlace(round, item), route, incoming, visit)
    case .review(let round): return try await review(ReportingRound.ID(round), incoming, visit)
    case .inbox: return try await showInbox(incoming, visit)
    case .rounds: return try await showRounds(incoming, visit)
    case .round(let id): return try await showRound(ReportingRound.ID(id), incoming, visit)
    case .unitReturns(let id, let unit), .unitWorkbook(let id, let unit), .unitWorkbookUpload(let id, let unit):
      return try await fillIn(route, ReportingRound.ID(id), unit: unit, incoming, visit)
    case .gaps, .gapsTable: return try await showGaps(route, visit)
    case .record: return try await showRecord(visit)
    case .recordTable, .recordFile: return try await exportRecord(route, incoming, visit)
    case .apiPlans: return Answer(.ok, .json, try APIPlans(cards: try await desk.plans()).json)
    case .apiPlan(let id):
      return try await desk.wall(Plan.ID(id), asOf: .latest).map { Answer(.ok, .json, try APIPlan(wall: $0).json) }
    case .checkRules: return try await showCheckRules(visit)
    case .ownCheckRule: return try await writeCheckRule(incoming, visit)
    case .evaluations(let route): return try await showEvaluations(route, incoming, visit)
    case .commendations(let route): return try await showCommendations(route, incoming, visit)
    case .orders(let route): return try await showOrders(route, incoming, visit)
    case .leader: return try await showLeader(incoming, visit)
    case .contribution(let route): return try await showContribution(route, incoming, visit)
    case .reports(let route): return try await showReports(route, incoming, visit)
    case .jobs(let route): return try await showJobs(route, visit)
    case .policies(let route): return try await showPolicies(route, incoming, visit)
    case .apiRounds, .apiRound, .apiItem, .apiSubmissions, .openAPI:
      return try await answerUnit(route, incoming, visit)
    case .asset(let name):
      return Asset.all.first { $0.name == name }.map { lasting(Answer(.ok, $0.type, $0.body)) }
    case .vendor(let name): return vendor.file(name).map { lasting(Answer(.ok, .script, $0)) }
    }
  }

  func page(_ page: some Page, _ visit: Visit, _ status: Answer.Status = .ok) -> Answer {
    Answer(status, .html, PageFrame(visit: visit).render(page))
  }

  /// Browsers may keep it for a day; its address changes with its content.
  private func lasting(_ answer: Answer) -> Answer {
    answer.adding("Cache-Control", "public, max-age=86400")
  }

  func refuse(_ status: Answer.Status, _ reason: Phrase, _ incoming: Incoming, _ visit: Visit) -> Answer {
    guard incoming.isAPI else { return page(RefusalPage(status: status, reason: reason), visit, status).unkept }
    return refuse(APIError(APICode(status), reason), visit)
  }

  /// An error under `/api`.
  func refuse(_ error: APIError, _ visit: Visit) -> Answer {
    Answer(error.code.status, .json, error.bytes(visit.language)).unkept
  }
}
