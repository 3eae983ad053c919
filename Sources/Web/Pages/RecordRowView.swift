import Operations
import People
import PlanModel
import Wording

/// An entry of the record as a row; what it changed and its whole seal unfold.
struct RecordRowView {
  let entry: RecordEntry
  let rights: Set<Right>

  func write(into html: inout HTML) {
    let act = entry.act
    html.element("tr", .id("entry-\(entry.number)")) { html in
      html.element("th", .scope("row"), .class("figure"), text: Numerals.printed(entry.number))
      html.element("td", .class("moment"), text: act.beijingTime)
      html.element("td") { html in
        html.text(act.actor.line)
        html.text(" ")
        html.element("small", text: act.actor.way.word)
      }
      html.element("td", text: act.verb.word)
      html.element("td", .class("object")) { html in
        if let address = RecordLink.address(of: act, for: rights) {
          html.element("a", .href(address), text: act.object)
        } else {
          html.text(act.object)
        }
        writeDetails(into: &html)
      }
      html.element("td", text: act.reason)
      html.element("td") { html in html.element("code", text: String(entry.seal.prefix(8))) }
    }
    html.newline()
  }

  private func writeDetails(into html: inout HTML) {
    let act = entry.act
    html.element("details") { html in
      html.element("summary", text: Phrase.Record.details)
      html.element("dl") { html in
        func line(_ name: Phrase, _ value: String) {
          guard !value.isEmpty else { return }
          html.element("div") { html in
            html.element("dt", text: name)
            html.element("dd", text: value)
          }
        }
        line(Phrase.Record.account, act.actor.account)
        line(Phrase.Record.region, act.region.map { RegionRegister.national.name(of: $0) ?? $0.digits } ?? "")
        line(Phrase.Record.concerns, act.units.joined(separator: "、"))
        for detail in act.details { line(Phrase(verbatim: detail.name), detail.value) }
        line(Phrase.Record.content, entry.content)
        line(Phrase.Record.previous, entry.previous)
        line(Phrase.Record.seal, entry.seal)
      }
    }
  }
}

/// Where the object of an act is shown.
enum RecordLink {
  /// `nil` where no page shows it, or none that somebody with these rights may see.
  static func address(of act: Act, for rights: Set<Right>) -> Address? {
    switch act.verb {
    case .acceptDocument: rights.contains(.readPlans) ? Address("documents", act.object) : nil
    case .addAccount, .changeAccount, .disableAccount, .enableAccount, .setPassword, .enableTOTP, .disableTOTP:
      rights.contains(.manageAccounts) && !act.object.isEmpty ? Address("accounts", act.object) : nil
    case .openRound, .adjustRound, .extendRound, .closeRound, .remind, .saveDraft, .uploadWorkbook, .attachEvidence,
      .detachEvidence, .submitReturn, .passReturn, .checkReturn, .amendReturn, .approveReturn, .sendBackReturn,
      .lockReturn, .openCorrection:
      rights.contains(.readRounds) ? round(act.object) : nil
    case .openEvaluation, .adjustEvaluation, .closeEvaluation, .reopenEvaluation, .saveEvaluationPart,
      .submitEvaluationPart, .passEvaluationPart, .sendBackEvaluationPart, .proposeCommendation, .changeCommendation,
      .publiciseCommendation, .awardCommendation, .refuseCommendation, .withdrawCommendation:
      rights.contains(.readEvaluations) ? address(ofPaper: act) : nil
    case .issueOrder, .answerOrder, .acceptOrderAnswer, .sendBackOrder, .reportOrderProgress, .reportOrderDone,
      .askOrderExtension, .extendOrder, .closeOrder, .reopenOrder, .withdrawOrder, .attachToOrder, .remindOfOrder,
      .instruct:
      rights.contains(.readOrders) ? address(ofPaper: act) : nil
    case .writeContribution, .handInContribution, .sendBackContribution:
      rights.contains(.readRounds) ? address(ofPaper: act) : nil
    case .draftReport, .rewordReport, .readReportAgain, .issueReport, .withdrawReport:
      rights.contains(.readReports) ? Address("reports", act.object) : nil
    case .adoptPolicyRules, .changePolicyRules, .submitPolicy, .revisePolicy, .notePolicyHit, .appointPolicyExperts,
      .givePolicyOpinion, .pronouncePolicy, .replyPolicy, .closePolicy, .withdrawPolicy:
      rights.contains(.readPolicies) ? address(ofPaper: act) : nil
    case .recordDecision, .appendObservations, .signIn, .refuseSignIn, .signOut, .issueToken, .revokeToken,
      .changeCheckRule, .exportRecord:
      nil
    }
  }

  /// The page of a paper; `nil` where the act is about none.
  static func address(ofPaper act: Act) -> Address? {
    switch act.verb {
    case .openEvaluation, .adjustEvaluation, .closeEvaluation, .reopenEvaluation, .saveEvaluationPart,
      .submitEvaluationPart, .passEvaluationPart, .sendBackEvaluationPart:
      evaluation(act.object)
    case .proposeCommendation, .changeCommendation, .publiciseCommendation, .awardCommendation, .refuseCommendation,
      .withdrawCommendation:
      Address("commendations", act.object)
    case .issueOrder, .answerOrder, .acceptOrderAnswer, .sendBackOrder, .reportOrderProgress, .reportOrderDone,
      .askOrderExtension, .extendOrder, .closeOrder, .reopenOrder, .withdrawOrder, .attachToOrder, .remindOfOrder:
      Address("orders", act.object)
    case .instruct: Address("leader")
    case .adoptPolicyRules, .changePolicyRules:
      Address("policies", "rules", query: act.region.map { [("region", $0.digits)] } ?? [])
    case .submitPolicy, .revisePolicy, .notePolicyHit, .appointPolicyExperts, .givePolicyOpinion, .pronouncePolicy,
      .replyPolicy, .closePolicy, .withdrawPolicy:
      Address("policies", act.object)
    case .writeContribution, .handInContribution, .sendBackContribution: contribution(act.object)
    default: nil
    }
  }

  /// The page of an evaluation, or of a contribution to it: `990100-2026-1/u-市教委`.
  private static func evaluation(_ object: String) -> Address? {
    let parts = object.split(separator: "/", maxSplits: 1).map(String.init)
    return switch parts.count {
    case 0: nil
    case 1: Address("evaluations", parts[0])
    default: Address("evaluations", parts[0], "parts", parts[1])
    }
  }

  /// The page of what a supporting unit contributed: `990100-2025/t:…:0/市民政局`.
  private static func contribution(_ object: String) -> Address? {
    let parts = object.split(separator: "/", maxSplits: 2).map(String.init)
    guard parts.count == 3 else { return nil }
    return Address("rounds", parts[0], "items", parts[1], "contributions", parts[2])
  }

  /// The page of a round, or of an item in it: `990100-2025/i:孕产妇死亡率`.
  private static func round(_ object: String) -> Address? {
    let parts = object.split(separator: "/", maxSplits: 1).map(String.init)
    return switch parts.count {
    case 0: nil
    case 1: Address("rounds", parts[0])
    default: Address("rounds", parts[0], "items", parts[1])
    }
  }
}
