import Logging
import Operations
import PlanModel
import Wording

/// Turns requests into answers: finds the route, asks the desk, renders the page.
struct Site: Sendable {
  let desk: any PlanDesk
  let vendor: VendorShelf
  let gate: Gate
  let logger: Logger
  /// Whether charts can be had as PNG.
  var pictures = PictureOffer.absent

  /// The answer to a request; every failure becomes a page (or JSON, under `/api`) that says what to do.
  func answer(_ incoming: Incoming) async -> Answer {
    var visit = Visit(
      path: incoming.path, language: incoming.rememberedLanguage ?? .zh, vendor: vendor.scripts)
    if let refused = gate.refusal(of: incoming) {
      return refuse(refused.status, refused.reason, incoming, visit)
    }
    do {
      let query = try Query(encoded: incoming.query)
      let chosen = try query.choice("lang", of: Language.self)
      visit = Visit(
        path: incoming.path, query: query, language: chosen ?? visit.language, vendor: vendor.scripts)
      var answer = try await route(incoming, visit)
      if let chosen {
        answer.headers.append(
          ("Set-Cookie", "lang=\(chosen.rawValue); Path=/; Max-Age=31536000; SameSite=Lax; HttpOnly"))
      }
      return answer
    } catch let error as BadRequest {
      return refuse(error == .bodyTooLong ? .contentTooLarge : .badRequest, error.reason, incoming, visit)
    } catch let error as any Refusal {
      return refuse(.unprocessable, error.reason, incoming, visit)
    } catch {
      logger.error("a page failed", metadata: ["path": "\(incoming.path)", "error": "\(type(of: error))"])
      return refuse(.broken, Phrase.Refused.broken, incoming, visit)
    }
  }

  private func route(_ incoming: Incoming, _ visit: Visit) async throws -> Answer {
    guard let route = Route(path: incoming.path) else {
      return refuse(.notFound, Phrase.Refused.noSuchPage, incoming, visit)
    }
    guard incoming.method == (route.isForm ? .post : .get) else {
      return refuse(.methodNotAllowed, Phrase.Refused.wrongMethod, incoming, visit)
    }
    return try await show(route, incoming, visit) ?? refuse(.notFound, Phrase.Refused.noSuchPage, incoming, visit)
  }

  /// `nil` where there is no such thing.
  private func show(_ route: Route, _ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    switch route {
    case .home: return page(HomePage(cards: try await desk.plans()), visit)
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
    case .tasks(let id):
      let filter = try TaskFilter(visit.query)
      return try await desk.plan(Plan.ID(id)).map { page(TasksPage(sheet: $0, filter: filter), visit) }
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
    case .units: return page(UnitsPage(units: try await desk.units()), visit)
    case .unit(let name): return try await desk.unit(name).map { page(UnitPage(sheet: $0), visit) }
    case .documents: return page(DocumentsPage(cards: try await desk.documents()), visit)
    case .document(let sha256):
      let saved = try visit.query.number("saved", in: 1...GroupForm.maximumReadings)
      return try await desk.document(sha256: sha256).map { page(DocumentPage(sheet: $0, saved: saved ?? 0), visit) }
    case .decisions(let sha256): return try await decide(sha256, incoming, visit)
    case .search:
      let words = try visit.query.words("q", maximumLength: 100) ?? ""
      let hits = words.isEmpty ? [] : try await desk.search(words, limit: SearchPage.limit)
      return page(SearchPage(words: words, hits: hits), visit)
    case .help: return page(PassagesPage.help, visit)
    case .about: return page(MethodsPage(), visit)
    case .apiPlans: return Answer(.ok, .json, try APIPlans(cards: try await desk.plans()).json)
    case .apiPlan(let id):
      return try await desk.wall(Plan.ID(id), asOf: .latest).map { Answer(.ok, .json, try APIPlan(wall: $0).json) }
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
    var answer = answer
    answer.headers.append(("Cache-Control", "public, max-age=86400"))
    return answer
  }

  private func refuse(_ status: Answer.Status, _ reason: Phrase, _ incoming: Incoming, _ visit: Visit) -> Answer {
    guard incoming.isAPI else { return page(RefusalPage(status: status, reason: reason), visit, status) }
    return Answer(status, .json, APIError(status: status, reason: reason(visit.language)).bytes)
  }

  /// Takes a form: on success the browser goes on to the document, otherwise it gets its form back.
  private func decide(_ sha256: String, _ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    guard incoming.contentType.lowercased().hasPrefix("application/x-www-form-urlencoded") else {
      throw BadRequest.formExpected
    }
    let sent = try Query(
      encoded: String(decoding: incoming.body, as: UTF8.self), maximumBytes: GuatuServer.maximumBody)
    guard let sheet = try await desk.document(sha256: sha256) else { return nil }
    if !sent.text("judgement").isEmpty { return try await judge(sent, visit) }
    let matters = OpenMatter.all(in: sheet)
    if !sent.text("group").isEmpty {
      var form = GroupForm(sent)
      if let group = MatterGroup.all(among: matters).first(where: { $0.id == form.group }) {
        let drafts = form.decide(group)
        if form.problems.isEmpty {
          guard let reason = try await refusal(of: drafts) else { return decided(drafts, sha256) }
          form.refuse(reason)
        }
      } else {
        form.refuse(Phrase.Deciding.gone)
      }
      return page(DocumentPage(sheet: sheet, groupForm: form), visit, .unprocessable)
    }
    var form = DecisionForm(sent)
    if let matter = matters.first(where: { $0.id == form.matter && $0.isOpen }) {
      let drafts = form.decide(matter)
      if form.problems.isEmpty {
        guard let reason = try await refusal(of: drafts) else { return decided(drafts, sha256) }
        form.refuse(reason)
      }
    } else {
      form.refuse(Phrase.Deciding.gone)
    }
    return page(DocumentPage(sheet: sheet, form: form), visit, .unprocessable)
  }

  /// Records decisions; why they cannot be, in words, or `nil` where they were.
  func refusal(of drafts: [DecisionDraft]) async throws -> Phrase? {
    do {
      try await desk.record(drafts)
      return nil
    } catch let refusal as any Refusal {
      return refusal.reason
    }
  }

  private func decided(_ drafts: [DecisionDraft], _ sha256: String) -> Answer {
    .seeOther(Address("documents", sha256, query: [("saved", "\(drafts.count)")], fragment: "matters"))
  }
}
