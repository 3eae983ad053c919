import Foundation
import People
import PlanModel
import Seals
import Store
import StoreSQLite

@testable import Operations

/// An office with an administrator and the verbs on its accounts. Hashes are cheap: their strength is tested in Seals.
struct PeopleDesk {
  static let now = Desk.spring2026
  static let city = RegionCode("990100")!
  static let password = "河边的旧书店今天不开门"

  let store: any PlanStore
  let hashing = PasswordHashing(cost: .init(passes: 1, memory: 8192))
  let administrator: Actor

  init() async throws {
    store = try SQLiteStore.inMemory()
    administrator = Actor(
      account: "admin.li", name: "李管", post: Post(role: .administrator, region: Self.city), way: .page)
    try await add("admin.li", role: .administrator)
  }

  @discardableResult
  func add(
    _ id: String, role: Role = .liaison, unit: String = "市教委", region: RegionCode = city,
    password: KeptPassword.Standing = .own
  ) async throws -> Account {
    let account = Account(
      id: Account.ID(id)!, name: "王芳", posts: [Post(role: role, region: region, unit: role.belongsToUnit ? unit : "")],
      origin: .added)
    try await store.add(
      account, password: KeptPassword(hash: try await hashing.hash(Self.password), standing: password),
      by: Act(at: Self.now, actor: .commandLine("测试"), verb: .addAccount, object: id))
    return account
  }

  var signIn: SignIn { SignIn(book: store, hashing: hashing) }

  /// Signs in and returns the token with the session.
  func enter(_ id: String, password: String = password, code: String = "", at time: Date = now) async throws -> (
    token: Token, signedIn: SignedIn
  )? {
    guard
      case .signedIn(let token, let signedIn) = try await signIn(name: id, password: password, code: code, at: time)
    else { return nil }
    return (token, signedIn)
  }

  func lastAct() async throws -> Act? { try await store.entries(RecordQuery()).first?.act }
}
