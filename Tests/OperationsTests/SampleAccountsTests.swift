import Foundation
import People
import PlanModel
import Store
import Testing
import Wording

@testable import Operations

@Suite("The sample's accounts")
struct SampleAccountsTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "Sample")
  private let now = PeopleDesk.now

  private func load(_ desk: PeopleDesk) async throws -> [Account] {
    let file = Self.folder.appending(path: "city/accounts.json")
    return try await LoadSampleAccounts(book: desk.store, hashing: desk.hashing)(
      Data(contentsOf: file), file: "accounts.json", by: .commandLine("样例"), at: now)
  }

  @Test("are in no database without the sample")
  func none() async throws {
    let desk = try await PeopleDesk()
    try await desk.add("wang.fang")
    #expect(try await SampleAccounts(book: desk.store)().isEmpty)
    #expect(try await desk.store.accounts().allSatisfy { $0.origin == .added })
  }

  @Test("are one for each role, and liaison and approver for units of the city's plan; all say what they are")
  func roles() async throws {
    let desk = try await PeopleDesk()
    let accounts = try await load(desk)
    #expect(Set(accounts.flatMap(\.posts).map(\.role)) == Set(Role.allCases))
    #expect(accounts.allSatisfy { $0.origin == .sample && $0.name.contains("样例") })
    #expect(accounts.flatMap(\.posts).allSatisfy { $0.region == PeopleDesk.city })
    let plan = try String(
      contentsOf: Self.folder.appending(path: "city/yunxi-decomposition-2021-2030.txt"), encoding: .utf8)
    for role in [Role.liaison, .approver] {
      let units = accounts.flatMap(\.posts).filter { $0.role == role }.map(\.unit)
      #expect(units.count >= 3 && Set(units).count == units.count)
      for unit in units { #expect(plan.contains("\t\(unit)"), "\(unit)") }
    }
    #expect(try await load(desk).isEmpty, "loading again adds nothing")
  }

  @Test("are entered with the password that the file and the sample's description state, and keep it")
  func password() async throws {
    let desk = try await PeopleDesk()
    let accounts = try await load(desk)
    let listed = try await SampleAccounts(book: desk.store)()
    #expect(Set(listed.map(\.account)) == Set(accounts))
    let description = try String(contentsOf: Self.folder.appending(path: "README.md"), encoding: .utf8)
    for one in listed {
      #expect(description.contains("`\(one.password)`"))
      #expect(try await desk.enter(one.account.id.text, password: one.password) != nil)
    }
    let (_, signedIn) = try #require(try await desk.enter("office", password: listed[0].password))
    let set = SetPassword(book: desk.store, hashing: desk.hashing)
    await #expect(throws: PeopleRefusal.sampleAccount) {
      try await set(of: signedIn, old: listed[0].password, new: "桥头的风铃一共响了三遍", at: now)
    }
    await #expect(throws: PeopleRefusal.sampleAccount) {
      try await set(of: signedIn.account.id, new: "桥头的风铃一共响了三遍", by: desk.administrator, at: now)
    }
    try await DisableAccount(book: desk.store)(signedIn.account.id, by: desk.administrator, at: now)
    #expect(try await SampleAccounts(book: desk.store)().count == listed.count - 1)
  }

  @Test(
    "are refused with the file's name where the file is none",
    arguments: ["", "{}", #"{"password":"x","accounts":[{"id":"a"}]}"#])
  func unreadable(text: String) async throws {
    let desk = try await PeopleDesk()
    let error = await #expect(throws: (any Error).self) {
      try await LoadSampleAccounts(book: desk.store)(
        Data(text.utf8), file: "accounts.json", by: .commandLine("样例"), at: now)
    }
    #expect((error as? any Refusal)?.reason == .sampleAccountsUnreadable("accounts.json"))
  }
}
