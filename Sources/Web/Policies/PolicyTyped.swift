import Foundation
import Oversight
import Rounds

/// What was typed into one of the forms of a draft's page: it comes back where the step is refused.
struct PolicyTyped: Sendable {
  var step: PolicyStep.Name?
  var hit = ""
  var words = ""
  var until = ""
  var accounts: Set<String> = []
  var named = ""
  var expert: Int?
  var conclusion = PolicyDraft.Conclusion.noObjection
  var clauses: [PolicyDraft.ClauseRemark] = []
  var replies: [PolicyDraft.Reply] = []

  init() {}

  /// What was sent.
  init(_ sent: Query) throws(BadRequest) {
    func box(_ name: String, _ maximum: Int = PolicyDraft.maximumWords * 2) throws(BadRequest) -> String {
      try sent.words(name, maximumLength: maximum)?.replacing("\r\n", with: "\n") ?? ""
    }
    step = try sent.choice("step", of: PolicyStep.Name.self)
    hit = try box("hit", 400)
    words = try box("words")
    until = try box("until", 20)
    accounts = Set(sent.texts("account").prefix(100))
    named = try box("named", 10_000)
    expert = try sent.number("expert", in: 0...PolicyDraft.maximumExperts)
    conclusion = try sent.choice("conclusion", of: PolicyDraft.Conclusion.self) ?? .noObjection
    for number in 1...PolicyDraft.maximumProposals {
      clauses.append(.init(clause: try box("clause-\(number)"), words: try box("proposal-\(number)")))
      guard let decision = try sent.choice("decision-\(number)", of: PolicyDraft.Reply.Decision.self) else { continue }
      replies.append(
        .init(decision, wording: try box("wording-\(number)"), reason: try box("reason-\(number)")))
    }
  }

  /// Clauses that something was written for.
  var filledClauses: [PolicyDraft.ClauseRemark] { clauses.filter { !$0.clause.isEmpty || !$0.words.isEmpty } }

  /// Experts without accounts, one a line: name, institution.
  var namedExperts: [PolicyDraft.Expert] {
    named.split(whereSeparator: \.isNewline).map { line in
      let parts = line.split(maxSplits: 1, whereSeparator: { "，,".contains($0) }).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      return .init(name: parts.first ?? "", institution: parts.count > 1 ? parts[1] : "")
    }.filter { !$0.name.isEmpty }
  }
}
