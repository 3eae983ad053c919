import Foundation
import People
import Testing
import Wording

@testable import Web

@Suite("The door: every role at every address")
struct DoorTests {
  /// An address of every pattern. A new route has a pattern, for `Route.pattern` is exhaustive, and so stands here.
  static let addresses: [Route.Pattern: String] = Dictionary(
    uniqueKeysWithValues: Route.Pattern.allCases.map { pattern in
      (
        pattern,
        pattern.rawValue.replacing("{id}", with: "659901-women-plan-2021-2030").replacing("{key}", with: "1.1")
          .replacing("{number}", with: "1").replacing("{round}", with: "659901-2024").replacing("{unit}", with: "x")
          .replacing(
            "/units/{name}", with: "/units/%E5%B8%82%E7%BB%9F%E8%AE%A1%E5%B1%80"
          )
          .replacing("/accounts/{name}", with: "/accounts/leader")
          .replacing("{sha256}", with: String(repeating: "ab12", count: 16)).replacing("{token}", with: "a1b2c3d4")
          .replacing("{evaluation}", with: "659901-2026-1").replacing("{part}", with: "u-x")
          .replacing("{report}", with: "659901-2024-1").replacing("{job}", with: "a1b2c3d4")
          .replacing("{order}", with: "659901-2026-1")
          .replacing("{commendation}", with: "659901-2026-1").replacing("{policy}", with: "659901-2026-1")
          .replacing("{position}", with: "1")
          .replacing("{item}", with: "i%3A%E8%AF%86%E5%AD%97%E7%8E%87")
          .replacing("{file}", with: pattern == .asset ? "guatu.css" : "htmx.min.js")
      )
    })

  @Test("every pattern is the pattern of its own addresses", arguments: Route.Pattern.allCases)
  func patterns(pattern: Route.Pattern) throws {
    let address = try #require(Self.addresses[pattern])
    #expect(!address.contains("{"))
    #expect(Route(path: address)?.pattern == pattern)
  }

  /// Who comes to the door.
  enum Comer: Hashable, CustomTestStringConvertible {
    case stranger
    case role(Role)

    static let all: [Comer] = [.stranger] + Role.allCases.map(Comer.role)
    var role: Role? { if case .role(let role) = self { role } else { nil } }
    var testDescription: String { role?.rawValue ?? "stranger" }
  }

  @Test("lets in whom the table of rights lets in, and nobody else", arguments: Comer.all, ReadingPolicy.allCases)
  func matrix(comer: Comer, reading: ReadingPolicy) async throws {
    for pattern in Route.Pattern.allCases {
      let path = try #require(Self.addresses[pattern])
      let route = try #require(Route(path: path))
      for method in [Incoming.Method.get, .post] {
        // A site of its own for each: signing out must not sign out the next one.
        let site = Site(desk: FixtureDesk(), reading: reading)
        let answer = await site.answer(method == .get ? .get(path, as: comer.role) : .post(path, as: comer.role))
        let what = "\(comer.testDescription) \(method) \(pattern.rawValue), \(reading): \(answer.status)"
        switch Self.expected(comer, route.demand, reading) {
        case .admitted:
          #expect(answer.status != .unauthorized && answer.status != .forbidden, "\(what)")
          #expect(answer.header("Location")?.hasPrefix("/sign-in?next") != true, "\(what)")
          #expect((answer.status == .methodNotAllowed) != route.manner.takes(method), "\(what)")
        case .refused(let right):
          #expect(answer.status == .forbidden, "\(what)")
          #expect(answer.text.contains(right.word.zh), "\(what)")
        case .sentToSignIn where route.pattern.rawValue.hasPrefix("/api/"):
          #expect(answer.status == .unauthorized && answer.type == .json, "\(what)")
        case .sentToSignIn where method == .post:
          #expect(answer.status == .unauthorized && answer.text.contains("name=\"password\""), "\(what)")
        case .sentToSignIn:
          #expect(answer.status == .seeOther, "\(what)")
          #expect(answer.header("Location")?.hasPrefix("/sign-in") == true, "\(what)")
        }
      }
    }
  }

  private enum Expected {
    case admitted, sentToSignIn
    case refused(Right)
  }

  /// The rule in its plainest words, beside `Door`'s.
  private static func expected(_ comer: Comer, _ demand: Demand, _ reading: ReadingPolicy) -> Expected {
    switch demand {
    case .nothing: return .admitted
    case .unitToken: return .sentToSignIn
    case .signedIn: return comer == .stranger ? .sentToSignIn : .admitted
    case .entrance: return comer == .stranger && reading == .signedIn ? .sentToSignIn : .admitted
    case .right(let right):
      if right == .readPlans, reading == .everyone { return .admitted }
      guard let role = comer.role else { return .sentToSignIn }
      return RightsTable.standard.allows(right, to: role) ? .admitted : .refused(right)
    }
  }

  @Test("asks what the issue says: reading, deciding, keeping accounts and tokens")
  func demands() {
    func patterns(_ demand: Demand) -> Set<Route.Pattern> {
      Set(Self.addresses.compactMap { Route(path: $0.value)?.demand == demand ? $0.key : nil })
    }
    #expect(patterns(.nothing) == [.signIn, .help, .about, .asset, .vendor, .openAPI])
    #expect(patterns(.right(.readReturns)) == [.checkRules])
    #expect(patterns(.right(.writeCheckRules)) == [.ownCheckRule])
    #expect(patterns(.unitToken) == [.apiRounds, .apiRound, .apiItem, .apiSubmissions])
    #expect(patterns(.entrance) == [.home])
    #expect(patterns(.signedIn) == [.signOut, .account, .accountPassword, .accountCode, .inbox])
    #expect(
      patterns(.right(.readRounds)) == [
        .rounds, .round, .unitReturns, .unitWorkbook, .unitWorkbookUpload, .item, .itemEvidence, .itemEvidenceFile,
        .itemEvidenceRemoval, .review, .contribution, .contributionEvidence, .contributionEvidenceFile,
        .contributionEvidenceRemoval,
      ])
    #expect(
      patterns(.right(.readEvaluations)) == [
        .evaluations, .evaluation, .evaluationResult, .evaluationPart, .evaluationEvidence, .evaluationEvidenceFile,
        .evaluationEvidenceRemoval, .commendations, .commendationCertificates, .commendation, .commendationEvidence,
        .commendationEvidenceFile, .commendationEvidenceRemoval,
      ])
    #expect(
      patterns(.right(.readPolicies)) == [
        .policies, .policyStatistics, .policySubmission, .policyRules, .policy, .policyText, .policyOriginal,
        .policyLetter, .policyLetterFile,
      ])
    #expect(patterns(.right(.decideReadings)) == [.decisions])
    #expect(patterns(.right(.readRecord)) == [.record])
    #expect(patterns(.right(.exportRecord)) == [.recordTable, .recordFile])
    #expect(patterns(.right(.manageAccounts)) == [.accounts, .accountOf])
    #expect(patterns(.right(.manageTokens)) == [.tokens, .token])
  }

  @Test("a disabled account is a stranger to every right")
  func disabled() {
    let account = Account(
      id: FixturePeople.account(.office).id, name: "x", posts: FixturePeople.account(.office).posts,
      standing: .disabled, origin: .added)
    #expect(Door().rights(of: .account(account, csrf: "")).isEmpty)
  }

  @Test("whoever has a told password changes it before anything else")
  func newcomer() async {
    let people = FixturePeople()
    await people.makeTemporary(.office)
    let site = Site(desk: FixtureDesk(), people: people)
    for path in ["/", PageSnapshotTests.plan, "/units"] {
      #expect(await site.answer(.get(path)).header("Location") == "/account", "\(path)")
    }
    #expect(await site.answer(.get("/api/plans")).status == .forbidden)
    let page = await site.answer(.get("/account"))
    #expect(page.status == .ok && page.text.contains(Phrase.Door.passwordFirst.zh))
    let new = [("old", FixturePeople.password), ("new", "ein ganz anderes"), ("again", "ein ganz anderes")]
    #expect(await site.answer(.post("/account/password", new)).status == .seeOther)
    #expect(await site.answer(.get("/units")).status == .ok)
  }

  @Test("who may not decide is offered no form")
  func readers() async {
    let site = Site(desk: FixtureDesk())
    for path in [PageSnapshotTests.document, PageSnapshotTests.plan + "/indicators/4.1"] {
      #expect(await site.answer(.get(path, as: .office)).text.contains("/decisions\""), "\(path)")
      #expect(await !site.answer(.get(path, as: .leader)).text.contains("/decisions\""), "\(path)")
    }
  }

  @Test("an administrator's first page leads to their work, and shows no plan")
  func administrator() async {
    let page = await Site(desk: FixtureDesk()).answer(.get("/", as: .administrator)).text
    #expect(page.contains("href=\"/accounts\"") && page.contains("href=\"/tokens\""))
    #expect(!page.contains("云溪市") && !page.contains("href=\"/units\""))
  }
}
