import Operations
import PlanModel
import Wording

extension Site {
  /// Takes a form: on success the browser goes on to the document, otherwise it gets its form back.
  func decide(_ sha256: String, _ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    let sent = try incoming.form()
    guard let sheet = try await desk.document(sha256: sha256) else { return nil }
    if !sent.text("judgement").isEmpty { return try await judge(sent, visit) }
    let matters = OpenMatter.all(in: sheet)
    if !sent.text("group").isEmpty {
      var form = GroupForm(sent)
      if let group = MatterGroup.all(among: matters).first(where: { $0.id == form.group }) {
        let drafts = form.decide(group, by: visit.visitor.name)
        if form.problems.isEmpty {
          guard let reason = try await refusal(of: drafts) else { return decided(drafts, sha256) }
          form.refuse(reason)
        }
      } else {
        form.refuse(Phrase.Deciding.gone)
      }
      return page(DocumentPage(sheet: sheet, groupForm: form, decisions: visit.decisionOffer), visit, .unprocessable)
    }
    var form = DecisionForm(sent)
    if let matter = matters.first(where: { $0.id == form.matter && $0.isOpen }) {
      let drafts = form.decide(matter, by: visit.visitor.name)
      if form.problems.isEmpty {
        guard let reason = try await refusal(of: drafts) else { return decided(drafts, sha256) }
        form.refuse(reason)
      }
    } else {
      form.refuse(Phrase.Deciding.gone)
    }
    return page(DocumentPage(sheet: sheet, form: form, decisions: visit.decisionOffer), visit, .unprocessable)
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
