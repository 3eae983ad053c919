import Foundation
import People
import PlanModel
import Testing
import Wording

@Suite("Posts and rights")
struct RightsTests {
  private let city = RegionCode("990100")!
  private let district = RegionCode("990101")!

  private func account(_ posts: Post..., standing: Account.Standing = .active) -> Account {
    Account(id: Account.ID("ab")!, name: "甲", posts: posts, standing: standing, origin: .added)
  }

  @Test("a post of a unit holds for its unit and for what is no unit's, in its region only")
  func unit() {
    let post = Post(role: .liaison, region: city, unit: "市教委")
    let account = account(post)
    #expect(account.post(allowing: .supply, in: city, unit: "市教委") == post)
    #expect(account.post(allowing: .readPlans, in: city) == post)
    #expect(account.post(allowing: .supply, in: city, unit: "市民政局") == nil)
    #expect(account.post(allowing: .supply, in: district, unit: "市教委") == nil)
    #expect(account.post(allowing: .supply, in: .nation, unit: "市教委") == nil)
    #expect(account.post(allowing: .pass, in: city, unit: "市教委") == nil)
  }

  @Test("a post of the whole region holds for every unit, after a post of the unit itself")
  func region() {
    let (office, liaison) = (Post(role: .office, region: city), Post(role: .liaison, region: city, unit: "市教委"))
    #expect(account(office).post(allowing: .check, in: city, unit: "市教委") == office)
    #expect(account(office, liaison).post(allowing: .readPlans, in: city, unit: "市教委") == liaison)
    #expect(account(office, liaison).post(allowing: .readPlans, in: city, unit: "市民政局") == office)
    #expect(account(office).mayAnywhere(.check) && !account(office).mayAnywhere(.supply))
  }

  @Test("a disabled account may do nothing", arguments: Right.allCases)
  func disabled(right: Right) {
    for role in Role.allCases {
      let account = account(Post(role: role, region: city), standing: .disabled)
      #expect(account.post(allowing: right, in: city) == nil && !account.mayAnywhere(right))
    }
  }

  @Test("accounts are kept by an administrator of the region or above it, and at the machine")
  func keeping() {
    func actor(_ role: Role, _ region: RegionCode) -> Actor {
      Actor(account: "ab", name: "甲", post: Post(role: role, region: region), way: .page)
    }
    #expect(actor(.administrator, city).mayKeep(.manageAccounts, in: city))
    #expect(actor(.administrator, city).mayKeep(.manageAccounts, in: district))
    #expect(actor(.administrator, .nation).mayKeep(.manageTokens, in: district))
    #expect(!actor(.administrator, district).mayKeep(.manageAccounts, in: city))
    #expect(!actor(.office, city).mayKeep(.manageAccounts, in: city))
    #expect(Actor.commandLine("周敏").mayKeep(.manageAccounts, in: city))
    #expect(!Actor(account: "x", name: "", post: nil, way: .page).mayKeep(.manageAccounts, in: city))
  }

  @Test("nobody holds posts together that the table keeps apart")
  func together() {
    func problems(_ posts: Post...) -> [Phrase] { PostRule.problems(of: posts) }
    let liaison = Post(role: .liaison, region: city, unit: "市教委")
    #expect(problems(liaison, Post(role: .approver, region: city, unit: "市教委")).isEmpty)
    #expect(problems(Post(role: .office, region: city), Post(role: .leader, region: city)).isEmpty)
    #expect(problems() == [.accountNeedsPost])
    #expect(problems(Post(role: .liaison, region: city)) == [.postNeedsUnit(.role("liaison"))])
    #expect(problems(Post(role: .office, region: city, unit: "市教委")) == [.postHasNoUnit(.role("office"))])
    #expect(problems(liaison, liaison) == [.postTwice])
    #expect(problems(liaison, Post(role: .statistics, region: city)) == [.fillsInAndChecks])
    #expect(
      problems(Post(role: .administrator, region: city), Post(role: .leader, region: city))
        == [.administratorStandsAlone])
  }

  @Test("no role both fills in and checks, and who keeps the accounts does neither", arguments: Role.allCases)
  func apart(role: Role) {
    let table = RightsTable.standard
    let fillsIn = table.allows(.supply, to: role) || table.allows(.pass, to: role)
    let checks = [Right.check, .approve, .lock].contains { table.allows($0, to: role) }
    #expect(!(fillsIn && checks))
    if table.allows(.manageAccounts, to: role) { #expect(!fillsIn && !checks && !table.allows(.readReturns, to: role)) }
  }

  @Test("every role and every right has words in both languages")
  func words() {
    let roles = Role.allCases.map { (Phrase.role($0.rawValue), $0.rawValue) }
    let rights = Right.allCases.map { (Phrase.right($0.rawValue), $0.rawValue) }
    for (phrase, raw) in roles + rights { #expect(phrase.zh != raw && !phrase.en.isEmpty, "\(raw)") }
    #expect(Set((roles + rights).map(\.0)).count == roles.count + rights.count)
  }

  @Test("a token works as its unit's liaison, until it ends or is taken back")
  func token() {
    let day = Date(timeIntervalSinceReferenceDate: 0)
    func token(_ standing: UnitToken.Standing) -> UnitToken {
      UnitToken(
        id: .init("1"), digest: "", unit: "市教委", region: city, note: "", issuedBy: "", issuedAt: day,
        endsAt: day.addingTimeInterval(10), standing: standing)
    }
    #expect(
      token(.active).holds(at: day.addingTimeInterval(9)) && !token(.active).holds(at: day.addingTimeInterval(10)))
    #expect(!token(.revoked(at: day)).holds(at: day))
    #expect(token(.active).actor.post == Post(role: .liaison, region: city, unit: "市教委"))
    #expect(token(.active).actor.way == .api)
  }
}
