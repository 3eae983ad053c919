import Foundation
import Oversight
import People
import PlanModel
import Testing

private typealias Made = EvaluationFixture

@Suite("Who may do what to a contribution, at which stage")
struct EvaluationRuleTests {
  /// Every way somebody can come: each role, a unit's people of another unit, the Office acting for the unit.
  private static let comers: [(name: String, actor: Actor)] =
    Role.allCases.map { ($0.rawValue, Made.actor($0)) } + [
      ("other liaison", Made.actor(.liaison, unit: Made.education)),
      ("other approver", Made.actor(.approver, unit: Made.education)),
      ("office for the unit", Made.actor(.office, onBehalfOf: Made.health)),
      ("office for another", Made.actor(.office, onBehalfOf: Made.education)),
      ("other evaluator", Made.actor(.evaluator, account: "other")),
      ("machine", .commandLine("x")),
    ]

  /// The rule in its plainest words, beside `EvaluationRule`'s.
  private static func allowed(
    _ step: EvaluationStep, _ who: String, _ contributor: EvaluationPart.Contributor, _ stage: EvaluationPart.Stage
  ) -> Bool {
    switch contributor {
    case .unit:
      switch step {
      case .save, .submit: stage == .draft && ["liaison", "office for the unit"].contains(who)
      case .pass: stage == .submitted && ["approver", "office for the unit"].contains(who)
      case .sendBack:
        stage == .submitted && ["approver", "office", "office for the unit", "office for another"].contains(who)
          || stage == .passed && ["office", "office for the unit", "office for another"].contains(who)
      }
    case .evaluator:
      switch step {
      case .save, .submit: stage == .draft && who == "evaluator"
      case .pass: false
      case .sendBack: stage == .submitted && who.hasPrefix("office")
      }
    }
  }

  @Test("every step, stage, role and kind of contribution", arguments: EvaluationStep.allCases)
  func matrix(step: EvaluationStep) {
    let rule = EvaluationRule(Made.evaluation())
    for contributor in [Made.unitOfHealth, Made.evaluator("me")] {
      for stage in EvaluationPart.Stage.allCases {
        for comer in Self.comers {
          let offered = rule.offers(step, on: Made.part(contributor, stage: stage), to: comer.actor)
          let expected = Self.allowed(step, comer.name, contributor, stage)
          #expect(offered == expected, "\(step) by \(comer.name) on \(contributor.key) at \(stage)")
        }
      }
    }
  }

  @Test("nothing goes on once the evaluation is closed", arguments: EvaluationStep.allCases)
  func closed(step: EvaluationStep) {
    for (_, actor) in Self.comers {
      for stage in EvaluationPart.Stage.allCases {
        #expect(throws: EvaluationRefusal.closed) {
          try EvaluationRule(Made.closed).advance(
            Made.part(Made.unitOfHealth, stage: stage), by: step, actor, at: Made.moment, reason: "x")
        }
      }
    }
  }

  @Test("a whole way: written, handed in, passed, sent back with a reason, written anew")
  func way() throws {
    let rule = EvaluationRule(Made.evaluation())
    var part = EvaluationPart(of: Made.unitOfHealth, to: Made.evaluation())
    let full = Made.part(Made.unitOfHealth).entries
    part = try rule.advance(part, by: .save, Made.actor(.liaison), at: Made.moment, entries: full)
    part = try rule.advance(part, by: .submit, Made.actor(.liaison), at: Made.moment)
    #expect(!part.isDelivered)
    part = try rule.advance(part, by: .pass, Made.actor(.approver), at: Made.moment)
    #expect(part.isDelivered && part.passedBy == "某人" && part.revision == 3)
    #expect(throws: EvaluationRefusal.reasonMissing) {
      try rule.advance(part, by: .sendBack, Made.actor(.office), at: Made.moment, reason: "  ")
    }
    part = try rule.advance(part, by: .sendBack, Made.actor(.office), at: Made.moment, reason: "依据不足")
    #expect(part.stage == .draft && part.passedBy.isEmpty && part.sentBack?.reason == "依据不足")
    #expect(part.entries == full)
    part = try rule.advance(part, by: .submit, Made.actor(.liaison), at: Made.moment)
    #expect(part.sentBack == nil)
  }

  @Test("what is open, or scored without grounds, is not handed in; saved it can be")
  func incomplete() throws {
    let rule = EvaluationRule(Made.evaluation())
    let matters = Made.evaluation().matters(for: Made.unitOfHealth)
    #expect(matters.map(\.id.text) == ["tasks:\(Made.plan.id):1", "mechanisms", "innovation"])
    let score = EvaluationPart.Entry(.score(Figure(printed: "80")!))
    let entries = [matters[0].id: score, matters[1].id: EvaluationPart.Entry(.without(.notConcerned))]
    let part = EvaluationPart(of: Made.unitOfHealth, to: Made.evaluation())
    #expect(throws: EvaluationRefusal.incomplete(open: 1, groundless: 1)) {
      try rule.advance(part, by: .submit, Made.actor(.liaison), at: Made.moment, entries: entries)
    }
    let saved = try rule.advance(part, by: .save, Made.actor(.liaison), at: Made.moment, entries: entries)
    #expect(saved.entries == entries)
    #expect(throws: EvaluationRefusal.nothingChanged) {
      try rule.advance(saved, by: .save, Made.actor(.liaison), at: Made.moment, entries: entries)
    }
  }

  @Test("scores stay on the scale, words within their limit, 10,000 characters among them")
  func limits() throws {
    let rule = EvaluationRule(Made.evaluation())
    let part = EvaluationPart(of: Made.evaluator("me"), to: Made.evaluation())
    let matter = Made.evaluation().matters[0].id
    func save(_ entry: EvaluationPart.Entry, of matter: EvaluationMatter.ID = matter) throws -> EvaluationPart {
      try rule.advance(part, by: .save, Made.actor(.evaluator), at: Made.moment, entries: [matter: entry])
    }
    for score in ["0", "100", "86.25"] {
      #expect(throws: Never.self) { try save(.init(.score(Figure(printed: score)!))) }
    }
    for score in ["-1", "100.01", "86.255", "1000"] {
      #expect(throws: EvaluationRefusal.scoreOutOfReach(score, maximum: 100)) {
        try save(.init(.score(Figure(printed: score)!)))
      }
    }
    let long = String(repeating: "长", count: 10_000)
    #expect(try save(.init(.open, grounds: long, difficulties: long)).entries[matter]?.grounds == long)
    let longer = String(repeating: "长", count: EvaluationRule.maximumWords + 1)
    #expect(throws: EvaluationRefusal.wordsTooLong(maximum: EvaluationRule.maximumWords)) {
      try save(.init(.open, grounds: longer))
    }
    // Reasons that the arithmetic gives are nobody's to choose, and other matters nobody's to answer.
    #expect(throws: EvaluationRefusal.self) { try save(.init(.without(.notDelivered))) }
    #expect(throws: EvaluationRefusal.notAsked("own1")) { try save(.init(.open, grounds: "x"), of: .init("own1")) }
  }

  @Test("a unit that leads nothing is not asked")
  func stranger() {
    let rule = EvaluationRule(Made.evaluation())
    let part = EvaluationPart(of: .unit("市民政局"), to: Made.evaluation())
    #expect(throws: EvaluationRefusal.notAsked("市民政局")) {
      try rule.advance(part, by: .save, Made.actor(.liaison, unit: "市民政局"), at: Made.moment, entries: [:])
    }
  }

  @Test("a contribution comes back from JSON as it was, decimals and all")
  func coding() throws {
    let part = Made.part(Made.evaluator("me"), "86.35", stage: .submitted)
    #expect(try JSONDecoder().decode(EvaluationPart.self, from: JSONEncoder().encode(part)) == part)
    let closed = Made.closed
    #expect(try JSONDecoder().decode(Evaluation.self, from: JSONEncoder().encode(closed)) == closed)
  }
}

@Suite("Who sees what others wrote")
struct EvaluationSightTests {
  private func sees(
    _ part: EvaluationPart, _ role: Role, unit: String = Made.health, own: EvaluationSight.Own = .notDelivered,
    in evaluation: Evaluation = Made.evaluation()
  ) -> Bool {
    EvaluationSight(
      evaluation, posts: [Made.actor(role, unit: unit).post!], account: "me", own: own
    ).covers(part)
  }

  @Test("a draft is its writer's alone", arguments: Role.allCases)
  func drafts(role: Role) {
    let draft = Made.part(Made.evaluator("other"))
    #expect(!sees(draft, role, own: .delivered))
    #expect(!sees(draft, role, in: Made.closed))
    #expect(sees(Made.part(Made.unitOfHealth), role) == [.liaison, .approver].contains(role))
    #expect(sees(Made.part(Made.evaluator("me")), role) == (role == .evaluator))
  }

  @Test("an evaluator sees the others only once their own scores are in")
  func evaluators() {
    let other = Made.part(Made.evaluator("other"), stage: .submitted)
    #expect(!sees(other, .evaluator, own: .notDelivered))
    #expect(sees(other, .evaluator, own: .delivered))
    #expect(sees(other, .evaluator, own: .notDelivered, in: Made.closed))
  }

  @Test("before the end the Office sees what is delivered, units only their own, everybody else no expert's score")
  func others() {
    let other = Made.part(Made.evaluator("other"), stage: .submitted)
    let passed = Made.part(Made.unitOfHealth, stage: .passed)
    for role in Role.allCases where role != .evaluator {
      #expect(sees(other, role) == (role == .office), "\(role)")
      #expect(sees(other, role, in: Made.closed) == (role != .administrator), "\(role)")
      #expect(
        sees(passed, role, unit: Made.education) == ![.administrator, .liaison, .approver].contains(role), "\(role)")
    }
    #expect(sees(Made.part(Made.unitOfHealth, stage: .submitted), .office))
    #expect(!sees(Made.part(Made.unitOfHealth, stage: .submitted), .statistics))
  }

  @Test("somebody of another region sees nothing")
  func elsewhere() {
    let post = Post(role: .office, region: RegionCode("130400")!)
    let sight = EvaluationSight(Made.closed, posts: [post], account: "me", own: .delivered)
    #expect(!sight.covers(Made.part(Made.unitOfHealth, stage: .passed)) && !sight.coversResult)
  }
}
