import Foundation
import OfficeFiles
import Operations
import Oversight
import People
import PlanModel
import Reports
import Rounds
import Store
import Wording

extension Site {
  /// Assessments of drafts: the register, statistics, rules, one of them. `nil` where there is no such thing.
  func showPolicies(_ route: PolicyRoute, _ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    switch route {
    case .register: return try await showPolicyRegister(visit)
    case .statistics: return try await showPolicyStatistics(visit)
    case .submission: return try await submitPolicy(incoming, visit)
    case .rules: return try await showPolicyRules(incoming, visit)
    case .policy(let id), .text(let id), .original(let id, _), .letter(let id), .letterFile(let id):
      guard let paper = try await rounds.policy(PaperID(id)), visit.policyRegions.contains(paper.region) else {
        return nil
      }
      return try await show(paper, route, incoming, visit)
    }
  }

  /// Drafts that may move an indicator, as far as the visitor may read them.
  func policies(moving key: String, of plan: Plan.ID, _ visit: Visit) async throws -> [PolicyDraft] {
    guard visit.may(.readPolicies) else { return [] }
    return try await rounds.policies(in: visit.policyRegions).filter {
      $0.head.indicators.contains(.init(plan: plan, key: key)) && visit.mayRead($0)
    }
  }

  private func showPolicyRegister(_ visit: Visit) async throws -> Answer {
    let filter = try PolicyFilter(visit.query)
    let papers = try await rounds.policies(in: visit.policyRegions)
    let account = visit.visitor.account?.id.text ?? ""
    let waiting = papers.filter { paper in
      guard paper.stage.name == .assessing else { return false }
      return paper.places(of: account).contains { paper.experts[$0].opinion == nil } && visit.mayRead(paper)
    }
    return page(
      PoliciesPage(
        papers: papers, readable: Set(papers.filter(visit.mayRead).map(\.id)), filter: filter, today: rounds.today,
        waiting: waiting, maySubmit: visit.policyAuthor != nil), visit)
  }

  private func showPolicyStatistics(_ visit: Visit) async throws -> Answer {
    let papers = try await rounds.policies(in: visit.policyRegions)
    let year = try visit.query.number("year", in: 1990...2200) ?? papers.map(\.year).max() ?? rounds.today.year
    let years = Set(papers.map(\.year) + [year]).sorted(by: >)
    return page(PolicyStatisticsPage(statistics: PolicyStatistics(papers, year: year), years: years), visit)
  }

  // MARK: Submitting

  private func submitPolicy(_ incoming: Incoming, _ visit: Visit) async throws -> Answer {
    guard let actor = visit.policyAuthor, let post = actor.post else {
      return refuse(.unprocessable, PolicyRefusal.cannotSubmit.reason, incoming, visit)
    }
    let plans = try await rounds.evaluablePlans().filter { $0.region.code == post.region }
    var form = PolicyForm(
      unit: post.unit, region: post.region, rules: try await rounds.policyRules(in: post.region), plans: plans)
    guard incoming.method == .post else { return page(PolicySubmissionPage(form: form), visit) }
    let sent = try MultipartForm(body: incoming.body, contentType: incoming.contentType, limits: .policies)
    try form.read(sent.fields)
    let typed = form
    var made: PolicyDraft?
    let problem = try await whyNot {
      made = try await rounds.submit(try typed.submission(sent.draftFile), in: post.region, by: actor)
    }
    if let made { return .seeOther(Address("policies", made.id.text, query: [("done", "submitted")])) }
    return page(PolicySubmissionPage(form: form, problem: problem), visit, .unprocessable)
  }

  // MARK: Rules

  private func showPolicyRules(_ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    let regions = visit.policyRegions.sorted { $0.digits < $1.digits }
    let sent = incoming.method == .post ? try incoming.form() : visit.query
    let wanted = sent.text("region")
    guard let region = wanted.isEmpty ? regions.first : regions.first(where: { $0.digits == wanted }) else {
      return nil
    }
    let actor = visit.actor(for: .managePolicies, in: region)
    var form: PolicyRulesForm?
    var problem: Phrase?
    if incoming.method == .post {
      let typed = try PolicyRulesForm(sent)
      let basis = try sent.number("basis", in: 0...1_000_000) ?? 0
      problem = try await whyNot {
        guard let actor else { throw PolicyRefusal.cannotChangeRules }
        try await rounds.changePolicyRules(try typed.content(), in: region, basis: basis, by: actor)
      }
      guard problem != nil else {
        return .seeOther(Address("policies", "rules", query: [("region", region.digits), ("done", "1")]))
      }
      form = typed
    }
    let rules = try await rounds.policyRules(in: region)
    let offered = actor.map { _ in form ?? PolicyRulesForm(rules.content) }
    return page(
      PolicyRulesPage(
        rules: rules, history: try await rounds.policyRulesHistory(in: region), regions: regions, form: offered,
        notice: visit.query.text("done").isEmpty ? nil : Phrase.PolicyPage.doneNotice, problem: problem), visit,
      problem == nil ? .ok : .unprocessable)
  }

  // MARK: A draft

  private func show(
    _ paper: PolicyDraft, _ route: PolicyRoute, _ incoming: Incoming, _ visit: Visit
  ) async throws -> Answer? {
    let mayRead = visit.mayRead(paper)
    switch route {
    case .original(_, let sha256): return mayRead ? try await original(sha256, of: paper) : nil
    case .letter, .letterFile:
      guard mayRead, let letter = try await letter(on: paper, visit) else { return nil }
      guard case .letterFile = route else {
        return page(PolicyLetterPage(paper: paper, letter: HTMLWriter.fragment(letter)), visit)
      }
      return Answer(.ok, .docx, Array(try ReportFormat.docx.file(of: letter))).saved(as: letter.head.title + ".docx")
    case .text: return try await revise(paper, incoming, visit)
    case .policy where incoming.method == .post: return try await take(incoming, on: paper, visit)
    case .policy, .register, .statistics, .submission, .rules:
      return try await page(of: paper, visit)
    }
  }

  /// An original as a download only, whichever version of the text it was read into.
  private func original(_ sha256: String, of paper: PolicyDraft) async throws -> Answer? {
    let files = try await rounds.policyHistory(paper.id).compactMap(\.paper.text.original)
    guard let file = files.first(where: { $0.sha256 == sha256 }) else { return nil }
    guard file.format == ReadPolicyText.text else { return try await rounds.download(sha256, of: files) }
    guard let bytes = try await rounds.bytes(of: file) else { return nil }
    // As bytes of no type: a browser must not take it for a page.
    return Answer(.ok, .text, Array(bytes)).saved(as: file.name)
      .adding("Content-Security-Policy", "sandbox; default-src 'none'")
  }

  private func letter(on paper: PolicyDraft, _ visit: Visit) async throws -> Document? {
    let place = try await rounds.regionsWithPlans().first { $0.code == paper.region }?.name ?? ""
    return PolicyOpinion(on: paper, place: place, in: visit.language)?.document()
  }

  private func revise(_ paper: PolicyDraft, _ incoming: Incoming, _ visit: Visit) async throws -> Answer {
    let sent = try MultipartForm(body: incoming.body, contentType: incoming.contentType, limits: .policies)
    var typed = PolicyTyped()
    typed.step = .revise
    typed.words = try sent.fields.words("text", maximumLength: PolicyDraft.maximumText * 2) ?? ""
    let words = typed.words
    let basis = try sent.fields.number("basis", in: 0...1_000_000) ?? 0
    let problem = try await whyNot {
      guard let actor = visit.policyActor(.revise, on: paper) else { throw PolicyRefusal.notAllowed(.revise) }
      try await rounds.revisePolicy(paper.id, words: words, file: sent.draftFile, basis: basis, by: actor)
    }
    guard let problem else { return .seeOther(Address("policies", paper.id.text, query: [("done", "1")])) }
    return try await page(of: paper, visit, typed: typed, problem: problem)
  }

  private func take(_ incoming: Incoming, on paper: PolicyDraft, _ visit: Visit) async throws -> Answer {
    let sent = try incoming.form()
    let typed = try PolicyTyped(sent)
    guard let name = typed.step, name != .revise else {
      throw BadRequest.notAChoice(
        field: "step", value: sent.text("step"), choices: PolicyStep.Name.allCases.map(\.rawValue))
    }
    let basis = try sent.number("basis", in: 0...1_000_000)
    let problem = try await whyNot {
      guard let actor = visit.policyActor(name, on: paper, expert: typed.expert) else {
        throw PolicyRefusal.notAllowed(name)
      }
      try await rounds.take(try await step(name, typed, paper), on: paper.id, basis: basis, by: actor)
    }
    guard let problem else {
      let place = name == .note ? "hits" : "steps"
      return .seeOther(Address("policies", paper.id.text, query: [("done", "1")], fragment: place))
    }
    return try await page(of: try await rounds.policy(paper.id) ?? paper, visit, typed: typed, problem: problem)
  }

  private func step(
    _ name: PolicyStep.Name, _ typed: PolicyTyped, _ paper: PolicyDraft
  ) async throws -> PolicyStep {
    func day() throws(BadRequest) -> RoundDay {
      guard let day = RoundDay(typed.until) else { throw .notADay(typed.until) }
      return day
    }
    switch name {
    case .note: return .note(hit: typed.hit, words: typed.words)
    case .appoint:
      let known = try await rounds.policyExperts(in: paper.region)
      let chosen = known.filter { typed.accounts.contains($0.account) }
      guard chosen.count == typed.accounts.count else { throw PolicyRefusal.expertBad }
      return .appoint(chosen + typed.namedExperts, until: try day())
    case .opine:
      guard let expert = typed.expert else { throw PolicyRefusal.notThisExpert }
      return .opine(expert, .init(words: typed.words, clauses: typed.filledClauses, day: rounds.today))
    case .pronounce:
      return .pronounce(
        .init(
          conclusion: typed.conclusion, words: typed.words, proposals: typed.filledClauses, day: rounds.today),
        until: try day())
    case .reply: return .reply(typed.replies)
    case .close: return .close
    case .withdraw, .revise: return .withdraw(reason: typed.words)
    }
  }

  private func page(
    of paper: PolicyDraft, _ visit: Visit, typed: PolicyTyped = .init(), problem: Phrase? = nil
  ) async throws -> Answer {
    let notice: Phrase? =
      switch visit.query.text("done") {
      case "": nil
      case "submitted": Phrase.PolicyPage.submittedNotice
      default: Phrase.PolicyPage.doneNotice
      }
    var shown = PolicyPage(paper: paper, today: rounds.today, notice: notice, problem: problem)
    if visit.mayRead(paper) {
      shown.inside = try await inside(of: paper, visit, typed)
      shown.links = try await links(of: paper)
    }
    return page(shown, visit, problem == nil ? .ok : .unprocessable)
  }

  private func inside(of paper: PolicyDraft, _ visit: Visit, _ typed: PolicyTyped) async throws -> PolicyPage.Inside {
    let rules = try await rounds.policyRules(of: paper)
    let scan = TextScan(rules.content.lists)
    let history = try await rounds.policyHistory(paper.id)
    let earlier = history.last { $0.paper.text.version == paper.text.version - 1 }?.paper.text.words
    let steps = PolicyStep.Name.allCases.filter { visit.policyActor($0, on: paper) != nil }
    let speaks = paper.experts.indices.filter { visit.policyActor(.opine, on: paper, expert: $0) != nil }
    return PolicyPage.Inside(
      rules: rules, result: scan(paper.text.words), earlier: earlier.map { scan($0) }, history: history,
      steps: steps.filter { $0 != .opine || !speaks.isEmpty }, speaks: Array(speaks),
      candidates: steps.contains(.appoint) ? try await rounds.policyExperts(in: paper.region) : [], typed: typed)
  }

  private func links(of paper: PolicyDraft) async throws -> [PolicyPage.Link] {
    guard !paper.head.indicators.isEmpty else { return [] }
    let plans = try await rounds.evaluablePlans()
    return paper.head.indicators.map { link in
      let planned = plans.first { $0.id == link.plan }?.indicators.first { $0.key == link.key }
      return PolicyPage.Link(
        name: planned?.indicator.name ?? link.key,
        address: planned.map { _ in Address("plans", link.plan.text, "indicators", link.key) })
    }
  }
}

extension MultipartForm {
  /// The draft that was sent as a file.
  fileprivate var draftFile: AttachEvidence.File? {
    files.first.map { AttachEvidence.File(name: $0.name, bytes: Data($0.bytes)) }
  }
}

extension Visit {
  /// The regions whose register the visitor sees.
  var policyRegions: Set<RegionCode> {
    Set((visitor.account?.posts ?? []).map(\.region).filter { actor(for: .readPolicies, in: $0) != nil })
  }

  func mayRead(_ paper: PolicyDraft) -> Bool {
    guard let account = visitor.account, account.standing == .active else { return false }
    return PolicyRule().mayRead(paper, account: account.id.text, posts: account.posts)
  }

  /// Whoever submits drafts: a liaison for their own unit.
  var policyAuthor: Actor? {
    guard let account = visitor.account, account.standing == .active else { return nil }
    return account.posts.first { $0.role == .liaison }.map { account.actor(in: $0, by: .page) }
  }

  /// The post in which the visitor may take a step; for an opinion, as the expert.
  func policyActor(_ step: PolicyStep.Name, on paper: PolicyDraft, expert: Int? = nil) -> Actor? {
    guard let account = visitor.account, account.standing == .active else { return nil }
    let rule = PolicyRule()
    return account.posts.map { account.actor(in: $0, by: .page) }.first { actor in
      guard rule.offers(step, on: paper, to: actor) else { return false }
      guard step == .opine, let expert else { return true }
      return rule.speaks(actor, as: expert, of: paper)
    }
  }
}
