import PlanModel

extension Site {
  /// Takes a judgement: on success the browser goes back to the indicator, otherwise it gets its form back.
  /// `nil` where there is no such indicator.
  func judge(_ sent: Query, _ visit: Visit) async throws -> Answer? {
    var form = JudgementForm(sent)
    guard let sheet = try await desk.indicator(Plan.ID(form.plan), key: form.key) else { return nil }
    let drafts = form.decide(sheet, by: visit.visitor.name)
    if form.problems.isEmpty {
      guard let reason = try await refusal(of: drafts) else {
        return .seeOther(
          Address("plans", sheet.head.id.text, "indicators", form.key, fragment: IndicatorPage.judgementsAnchor))
      }
      form.refuse(reason)
    }
    return page(
      IndicatorPage(sheet: sheet, pictures: pictures, judgement: form, decisions: visit.decisionOffer), visit,
      .unprocessable)
  }
}
