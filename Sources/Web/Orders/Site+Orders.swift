import Assessment
import Foundation
import Operations
import Oversight
import People
import PlanModel
import Reports
import Rounds
import Wording

extension Site {
  /// Orders: the register, one of them, its letter and files. `nil` where there is no such thing, or none the visitor may
  /// read.
  func showOrders(_ route: OrderRoute, _ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    switch route {
    case .register: return try await showOrderRegister(incoming, visit)
    case .notices: return try await showNotices(incoming, visit)
    case .order(let id), .letter(let id), .evidence(let id), .evidenceFile(let id, _), .evidenceRemoval(let id, _):
      guard let order = try await rounds.order(PaperID(id)), visit.reads(order) else { return nil }
      return try await show(order, route, incoming, visit)
    }
  }

  /// A unit's open orders, for its page; nothing for whom may not read them.
  func openOrders(of unit: String, _ visit: Visit) async throws -> [SupervisionOrder] {
    let regions = visit.regions(allowing: .readOrders)
    guard !regions.isEmpty else { return [] }
    return try await rounds.orders(in: regions, unit: unit).filter(\.stage.isOpen)
  }

  private func showOrderRegister(_ incoming: Incoming, _ visit: Visit) async throws -> Answer {
    let filter = try OrderFilter(visit.query)
    let today = RoundDay(rounds.now())
    let regions = visit.regions(allowing: .manageOrders)
    let plans = regions.isEmpty ? [] : try await rounds.assessed(in: regions)
    var form: OrderForm?
    var problem: Phrase?
    if incoming.method == .post {
      let sent = try OrderForm(try incoming.form(), plans: plans, today: today)
      form = sent
      var made: SupervisionOrder?
      problem = try await whyNot {
        let (terms, region) = try sent.terms(in: regions.sorted { $0.digits < $1.digits })
        guard let actor = visit.actor(for: .manageOrders, in: region) else { throw OrderRefusal.notTheOffice }
        made = try await rounds.issue([terms], in: region, by: actor).first
      }
      if let made { return .seeOther(made.address) }
    } else if !regions.isEmpty {
      form = try OrderForm(visit.query, plans: plans, today: today)
    }
    let orders = try await rounds.orders(in: visit.regions(allowing: .readOrders)).filter(visit.reads)
    return page(
      OrdersPage(
        orders: orders, today: today, filter: filter, form: regions.isEmpty ? nil : form, problem: problem,
        isFormOpen: !visit.query.text("indicator").isEmpty), visit, problem == nil ? .ok : .unprocessable)
  }

  private func showNotices(_ incoming: Incoming, _ visit: Visit) async throws -> Answer {
    let regions = visit.regions(allowing: .manageOrders)
    let today = RoundDay(rounds.now())
    let open = try await rounds.orders(in: regions).filter(\.stage.isOpen)
    let waiting = try await rounds.assessed(in: regions).flatMap { plan in
      plan.indicators.filter { indicator in
        !indicator.warnings.isEmpty && !indicator.planned.lead.isEmpty
          && !open.contains { $0.isAbout(indicator.planned.key, of: plan.plan.id) }
      }.map { (plan: plan.plan, indicator: $0) }
    }
    var shown = NoticesPage(waiting: waiting, due: "\(today.adding(days: 30))")
    guard incoming.method == .post else { return page(shown, visit) }
    let sent = try incoming.form()
    shown.chosen = Set(sent.texts("indicator"))
    shown.due = sent.text("due")
    let (chosen, due) = (shown.chosen, shown.due)
    let refusal = try await whyNot {
      guard let day = RoundDay(due) else { throw BadRequest.notADay(due) }
      let named = waiting.filter { chosen.contains($0.indicator.formValue($0.plan)) }
      guard !named.isEmpty else { throw OrderRefusal.nothingChosen }
      for region in Set(named.compactMap(\.plan.region.code)) {
        guard let actor = visit.actor(for: .manageOrders, in: region) else { throw OrderRefusal.notTheOffice }
        let terms = named.filter { $0.plan.region.code == region }.map {
          KeepOrder.Terms(.notice(of: $0.indicator, in: $0.plan), due: day)
        }
        _ = try await rounds.issue(terms, in: region, by: actor)
      }
    }
    guard let refusal else { return .seeOther(Address("orders")) }
    shown.problem = refusal
    return page(shown, visit, .unprocessable)
  }

  private func show(
    _ order: SupervisionOrder, _ route: OrderRoute, _ incoming: Incoming, _ visit: Visit
  ) async throws -> Answer? {
    switch route {
    case .register, .notices: return nil
    case .letter:
      let place = try await rounds.regionsWithPlans().first { $0.code == order.region }?.name ?? order.region.digits
      let file = try MakeReportFile()(OrderLetter(order, place: place, in: visit.language).document(), .docx)
      return Answer(.ok, .docx, Array(file.bytes)).saved(as: file.name)
    case .evidenceFile(_, let sha256): return try await rounds.download(sha256, of: order.evidence)
    case .order:
      guard incoming.method == .post else { return try await page(of: order, visit, isForUnit: visit.actsForUnit) }
      return try await takeStep(on: order, try incoming.form(), visit)
    case .evidence:
      let form = try MultipartForm(body: incoming.body, contentType: incoming.contentType)
      let isForUnit = form.fields.text("acting") == "unit"
      let refusal = try await whyNot {
        guard let actor = visit.writer(of: order, isForUnit: isForUnit) else {
          throw OrderRefusal.notAllowed(.progress)
        }
        try await rounds.attach(
          form.files.map { AttachEvidence.File(name: $0.name, bytes: Data($0.bytes)) }, toOrder: order.id, by: actor)
      }
      return try await done(order, refusal, isForUnit, visit)
    case .evidenceRemoval(_, let sha256):
      let isForUnit = try incoming.form().text("acting") == "unit"
      let refusal = try await whyNot {
        guard let actor = visit.writer(of: order, isForUnit: isForUnit) else {
          throw OrderRefusal.notAllowed(.progress)
        }
        try await rounds.detach(sha256, fromOrder: order.id, by: actor)
      }
      return try await done(order, refusal, isForUnit, visit)
    }
  }

  private func done(
    _ order: SupervisionOrder, _ refusal: Phrase?, _ isForUnit: Bool, _ visit: Visit
  ) async throws -> Answer {
    if let refusal { return try await page(of: order, visit, isForUnit: isForUnit, evidenceProblem: refusal) }
    let acting = isForUnit ? [("acting", "unit")] : []
    return .seeOther(Address("orders", order.id.text, query: [("done", "1")] + acting, fragment: "evidence"))
  }

  private func takeStep(on order: SupervisionOrder, _ sent: Query, _ visit: Visit) async throws -> Answer {
    let form = try OrderStepForm(sent)
    let basis = try sent.number("basis", in: 0...1_000_000) ?? 0
    let isForUnit = sent.text("acting") == "unit"
    let refusal = try await whyNot {
      let step = try form.read()
      guard let actor = visit.actor(for: step.name, on: order, isForUnit: isForUnit) else {
        throw OrderRefusal.notAllowed(step.name)
      }
      if step.name == .close, form.isOnFigure {
        try await rounds.closeOnFigure(order.id, basis: basis, by: actor)
      } else {
        try await rounds.take(step, on: order.id, basis: basis, by: actor)
      }
    }
    guard let refusal else { return .seeOther(Address("orders", order.id.text, query: [("done", "1")])) }
    let fresh = try await rounds.order(order.id) ?? order
    return try await page(of: fresh, visit, isForUnit: isForUnit, form: form, problem: refusal)
  }

  private func page(
    of order: SupervisionOrder, _ visit: Visit, isForUnit: Bool, form: OrderStepForm? = nil, problem: Phrase? = nil,
    evidenceProblem: Phrase? = nil
  ) async throws -> Answer {
    let rule = OrderRule(rights: door.table)
    let steps = OrderStep.Name.allCases.filter { step in
      visit.actor(for: step, on: order, isForUnit: isForUnit).map { rule.offers(step, on: order, to: $0) } ?? false
    }
    let office = visit.actor(for: .manageOrders, in: order.region)
    return page(
      OrderPage(
        order: order, history: try await rounds.history(of: order.id), facts: try await rounds.facts(of: order),
        today: RoundDay(rounds.now()), steps: steps, isForUnit: isForUnit, mayActForUnit: office != nil,
        takesFiles: visit.writer(of: order, isForUnit: isForUnit).map { rule.takesFiles(order, from: $0) } ?? false,
        form: form ?? OrderStepForm(order),
        notice: visit.query.text("done").isEmpty ? nil : Phrase.OrderPage.saved, problem: problem,
        evidenceProblem: evidenceProblem), visit, problem == nil && evidenceProblem == nil ? .ok : .unprocessable)
  }
}

extension SupervisionOrder {
  /// Whether it is about a row of a plan.
  func isAbout(_ row: String, of plan: Plan.ID) -> Bool {
    if case .indicator(let id, let key, _) = content.matter { id == plan && key == row } else { false }
  }
}

extension SupervisionOrder.Content {
  /// A notice of an indicator's warning, to its first lead unit; the others support it.
  static func notice(of indicator: AssessedIndicator, in plan: Plan) -> SupervisionOrder.Content {
    let planned = indicator.planned
    let why = indicator.warnings.first?.evidence ?? indicator.verdict.reason
    return .init(
      sort: .notice, origin: .warning,
      matter: .indicator(plan.id, key: planned.key, status: indicator.verdict.status),
      title: Phrase.OrderPage.warningTitle(planned.indicator.name).zh, unit: planned.lead.first ?? "",
      support: Array(planned.lead.dropFirst()),
      demand: Phrase.OrderPage.warningDemand(planned.indicator.name, why).zh)
  }
}

extension Visit {
  /// Whether the Office asked to act for the unit.
  fileprivate var actsForUnit: Bool { query.text("acting") == "unit" }

  /// Whether the visitor reads an order: those of a unit its own, everybody else who reads orders all of the region.
  fileprivate func reads(_ order: SupervisionOrder) -> Bool {
    (visitor.account?.posts ?? []).contains { post in
      guard post.region == order.region, actor(for: .readOrders, in: order.region) != nil else { return false }
      return !post.role.belongsToUnit || order.units.contains(post.unit)
    }
  }

  /// Whoever would take a step: of the unit where it is the unit's, else of the Office.
  fileprivate func actor(for step: OrderStep.Name, on order: SupervisionOrder, isForUnit: Bool) -> Actor? {
    step.isUnits ? unitActor(order, isForUnit) : actor(for: .manageOrders, in: order.region)
  }

  /// Whoever would attach files: of the unit first, else of the Office.
  fileprivate func writer(of order: SupervisionOrder, isForUnit: Bool) -> Actor? {
    unitActor(order, isForUnit) ?? actor(for: .manageOrders, in: order.region)
  }

  private func unitActor(_ order: SupervisionOrder, _ isForUnit: Bool) -> Actor? {
    actor(for: .supply, in: order.region, onBehalfOf: order.content.unit).flatMap {
      $0.onBehalfOf.isEmpty || isForUnit ? $0 : nil
    }
  }
}
