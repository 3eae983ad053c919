import Operations
import People
import PlanModel
import Rounds
import Wording

extension Site {
  /// All rules, for whoever reads returns.
  func showCheckRules(_ visit: Visit) async throws -> Answer? {
    let kept = try await rounds.store.checkRules()
    let notice = visit.query.text("saved").isEmpty ? nil : Phrase.CheckRules.adopted
    return page(
      CheckRulesPage(
        own: Self.newest(kept), unreadable: CheckBook(own: kept).unreadable,
        writing: visit.may(.writeCheckRules) ? .offered : .absent, notice: notice), visit)
  }

  /// The form of a rule, and what is done with it: try, adopt, retire. `nil` where there is no such rule.
  func writeCheckRule(_ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    let sent = incoming.method == .post ? try incoming.form() : visit.query
    let wanted = sent.text("rule")
    let kept = Self.newest(try await rounds.store.checkRules()).first { $0.id == wanted }
    if !wanted.isEmpty, kept == nil { return nil }
    let offered = try await trialRounds(visit)
    guard incoming.method == .post else {
      return page(
        CheckRulePage(form: kept.map(CheckRuleForm.init) ?? CheckRuleForm(), kept: kept, rounds: offered), visit)
    }
    guard let actor = visit.visitor.actor(by: .writeCheckRules, under: door.table) else {
      return refuse(.forbidden, Phrase.Door.lacking(Right.writeCheckRules.word), incoming, visit)
    }
    let adopting = AdoptCheckRule(book: rounds.store)
    if sent.text("act") == "retire", let kept {
      do {
        try await adopting.retire(kept.id, reason: sent.text("retire-reason"), by: actor, at: rounds.now())
        return .seeOther(Address("check-rules", query: [("saved", "1")]))
      } catch let refusal as any Refusal {
        let page = CheckRulePage(form: CheckRuleForm(kept), kept: kept, rounds: offered, retiring: refusal.reason)
        return self.page(page, visit, .unprocessable)
      }
    }
    var form = try CheckRuleForm(sent)
    if let kept { form.id = String(kept.id.dropFirst("own.".count)) }
    var trial: TryCheckRule.Outcome?
    if let rule = form.rule(author: visit.visitor.name) {
      do {
        guard sent.text("act") == "try" else {
          try await adopting(rule, kept == nil ? .adding : .changing, by: actor, at: rounds.now())
          return .seeOther(Address("check-rules", query: [("saved", "1")], fragment: rule.id))
        }
        guard offered.contains(where: { $0.id == form.round }) else {
          throw RoundRefusal.noSuchRound(.init(form.round))
        }
        trial = try await TryCheckRule(store: rounds.store)(rule, on: .init(form.round))
      } catch let refusal as RoundRefusal {
        form.problems.add("round", refusal.reason)
      } catch let refusal as any Refusal {
        form.problems.add(kept == nil ? "id" : "title-zh", refusal.reason)
      }
    }
    return page(
      CheckRulePage(form: form, kept: kept, rounds: offered, trial: trial), visit,
      form.problems.isEmpty ? .ok : .unprocessable)
  }

  /// The newest of each id, in the order in which they were first adopted.
  private static func newest(_ rules: [CheckRule]) -> [CheckRule] {
    var order: [CheckRule.ID] = []
    var latest: [CheckRule.ID: CheckRule] = [:]
    for rule in rules where latest.updateValue(rule, forKey: rule.id) == nil { order.append(rule.id) }
    return order.compactMap { latest[$0] }
  }

  /// Rounds of regions where the visitor reads returns.
  private func trialRounds(_ visit: Visit) async throws -> [(id: String, name: Phrase)] {
    let posts = visit.visitor.account?.posts.filter { door.table.allows(.readReturns, to: $0.role) } ?? []
    return try await rounds.store.rounds()
      .filter { round in posts.contains { round.regionCode.lies(in: $0.region) } }
      .map { ($0.id.text, Phrase.RoundPage.name($0.region.name, $0.year)) }
  }
}
