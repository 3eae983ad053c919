import Foundation
import People
import Seals
import Store
import Testing

extension StoreClause {
  static let accounts: [StoreClause] = [
    StoreClause("an account comes back whole, with its password's hash and standing") { site in
      let store = try await site.open()
      let standings: [KeptPassword.Standing] = [.own, .temporary, .published("yunxi")]
      for (number, standing) in standings.enumerated() {
        let account = Examples.account("a\(number)", origin: number == 2 ? .sample : .added)
        let password = try Examples.password(standing: standing)
        try await store.add(account, password: password, by: Examples.act(.addAccount))
        let kept = try #require(try await store.account(account.id))
        #expect(kept.account == account)
        #expect(kept.password == password)
        #expect(kept.oneTimeCode == .notUsed)
      }
      #expect(try await store.account(#require(Account.ID("nobody"))) == nil)
      #expect(try await store.accounts().map(\.id.text) == ["a0", "a1", "a2"])
    },
    StoreClause("a sign-in name is given once") { site in
      let store = try await site.open()
      try await store.add(Examples.account(), password: Examples.password(), by: Examples.act(.addAccount))
      await #expect(throws: StoreRefusal.accountTaken(Examples.account().id)) {
        try await store.add(
          Examples.account(name: "另一个"), password: Examples.password(), by: Examples.act(.addAccount))
      }
      #expect(try await store.accounts().map(\.name) == ["王芳"])
      #expect(try await store.entryCount(RecordQuery()) == 1, "what was refused is no act")
    },
    StoreClause("an account is changed but for its origin, and only where there is one") { site in
      let store = try await site.open()
      let password = try Examples.password()
      try await store.add(Examples.account(), password: password, by: Examples.act(.addAccount))
      let changed = Examples.account(name: "王小芳", role: .approver, unit: "市民政局")
      try await store.change(changed, by: Examples.act(.changeAccount))
      let kept = try #require(try await store.account(changed.id))
      #expect(kept.account == changed)
      #expect(kept.password == password)
      await #expect(throws: StoreRefusal.noSuchAccount(Examples.account("b1").id)) {
        try await store.change(Examples.account("b1"), by: Examples.act(.changeAccount))
      }
    },
    StoreClause("the last active administrator stays one, whoever is first to disable the other") { site in
      let store = try await site.open()
      for id in ["one", "two"] {
        try await store.add(
          Examples.account(id, role: .administrator), password: Examples.password(), by: Examples.act(.addAccount))
      }
      await withTaskGroup(of: Void.self) { group in
        for id in ["one", "two"] {
          group.addTask {
            try? await store.change(
              Examples.account(id, role: .administrator, standing: .disabled), by: Examples.act(.disableAccount))
          }
        }
      }
      let active = try await store.accounts().filter { $0.standing == .active }
      #expect(active.count == 1)
      await #expect(throws: StoreRefusal.lastAdministrator) {
        try await store.change(Examples.account(active[0].id.text, role: .leader), by: Examples.act(.changeAccount))
      }
    },
    StoreClause("a new password ends the account's sessions, but for the one spared, and forgets the tries") { site in
      let store = try await site.open()
      let id = Examples.account().id
      try await store.add(Examples.account(), password: Examples.password(), by: Examples.act(.addAccount))
      try await store.open(Examples.session("a"), step: nil, by: Examples.act(.signIn))
      try await store.open(Examples.session("b"), step: nil, by: Examples.act(.signIn))
      for _ in 0..<SignInBackOff.free { _ = try await store.countTry(on: id, at: Examples.noon) }
      let fresh = try Examples.password("另一扇门的钥匙", standing: .temporary)
      try await store.setPassword(
        fresh, of: id, sparing: .only(tokenDigest: Examples.sha("b")), by: Examples.act(.setPassword))
      #expect(try await store.account(id)?.password == fresh)
      #expect(try await store.session(tokenDigest: Examples.sha("a")) == nil)
      #expect(try await store.session(tokenDigest: Examples.sha("b")) != nil)
      #expect(try await store.countTry(on: id, at: Examples.noon) == .counted)
      try await store.setPassword(fresh, of: id, sparing: .none, by: Examples.act(.setPassword))
      #expect(try await store.session(tokenDigest: Examples.sha("b")) == nil)
    },
    StoreClause("a hash is made anew only in the place of the one it was made for, and without an act") { site in
      let store = try await site.open()
      let (old, new) = (try Examples.password(), try Examples.password())
      let id = Examples.account().id
      try await store.add(Examples.account(), password: old, by: Examples.act(.addAccount))
      try await store.renew(new, with: new, of: id)
      #expect(try await store.account(id)?.password == old)
      try await store.renew(old, with: new, of: id)
      #expect(try await store.account(id)?.password == new)
      #expect(try await store.entryCount(RecordQuery()) == 1)
    },
    StoreClause("every change of people stands in the record with it, and the record stays whole") { site in
      let store = try await site.open()
      let id = Examples.account().id
      try await store.add(Examples.account(), password: Examples.password(), by: Examples.act(.addAccount))
      try await store.change(Examples.account(standing: .disabled), by: Examples.act(.disableAccount))
      try await store.setPassword(Examples.password(), of: id, sparing: .none, by: Examples.act(.setPassword))
      try await store.setOneTimeCode(.used(OneTimeCode(), lastStep: 1), of: id, by: Examples.act(.enableTOTP))
      try await store.open(Examples.session(), step: 2, by: Examples.act(.signIn))
      try await store.close(tokenDigest: Examples.sha("a"), by: Examples.act(.signOut))
      try await store.close(tokenDigest: Examples.sha("a"), by: Examples.act(.signOut))
      try await store.add(Examples.token(), by: Examples.act(.issueToken))
      try await store.revoke(Examples.token().id, at: Examples.noon, by: Examples.act(.revokeToken))
      let verbs = try await store.entries(RecordQuery()).reversed().map(\.act.verb)
      #expect(
        verbs == [
          .addAccount, .disableAccount, .setPassword, .enableTOTP, .signIn, .signOut, .issueToken, .revokeToken,
        ])
      #expect(try await store.verifyRecord().isWhole)
    },
  ]
}
