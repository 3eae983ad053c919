import Foundation
import People
import Seals
import Store
import Testing

extension StoreClause {
  static let signingIn: [StoreClause] = [
    StoreClause("tries on a name are counted, whether there is an account or not, and then the name waits") { site in
      let store = try await site.open()
      let nobody = try #require(Account.ID("nobody"))
      for _ in 0..<SignInBackOff.free {
        #expect(try await store.countTry(on: nobody, at: Examples.noon) == .counted)
      }
      let end = Examples.noon.addingTimeInterval(60)
      #expect(try await store.countTry(on: nobody, at: Examples.noon) == .waits(until: end))
      #expect(try await store.countTry(on: Examples.account().id, at: Examples.noon) == .counted, "others do not wait")
      #expect(try await store.countTry(on: nobody, at: end) == .counted)
      #expect(try await store.countTry(on: nobody, at: end) == .waits(until: end.addingTimeInterval(120)))
    },
    StoreClause("a hundred tries at once are no more than tries one by one") { site in
      let store = try await site.open()
      let name = Examples.account().id
      let counted = try await withThrowingTaskGroup(of: SignInTry.self) { group in
        for _ in 0..<100 { group.addTask { try await store.countTry(on: name, at: Examples.noon) } }
        return try await group.reduce(into: 0) { $0 += $1 == .counted ? 1 : 0 }
      }
      #expect(counted == SignInBackOff.free)
    },
    StoreClause("a try that was taken back does not count, and tries of days ago are forgotten") { site in
      let store = try await site.open()
      let name = Examples.account().id
      for _ in 0..<20 {
        #expect(try await store.countTry(on: name, at: Examples.noon) == .counted)
        try await store.takeBackTry(on: name)
      }
      for _ in 0..<SignInBackOff.free { _ = try await store.countTry(on: name, at: Examples.noon) }
      let minute = Examples.noon.addingTimeInterval(60)
      #expect(try await store.countTry(on: name, at: minute) == .counted)
      try await store.takeBackTry(on: name)
      #expect(try await store.countTry(on: name, at: minute) == .counted, "no wait for what was taken back")
      #expect(try await store.countTry(on: name, at: minute) == .waits(until: minute.addingTimeInterval(120)))
      let later = minute.addingTimeInterval(SignInBackOff.memory + 1)
      for _ in 0..<SignInBackOff.free { #expect(try await store.countTry(on: name, at: later) == .counted) }
    },
    StoreClause("a one-time code is taken once, and the tries are forgotten with the sign-in") { site in
      let store = try await site.open()
      let id = Examples.account().id
      let codes = OneTimeCode()
      try await store.add(Examples.account(), password: Examples.password(), by: Examples.act(.addAccount))
      try await store.setOneTimeCode(.used(codes, lastStep: 40), of: id, by: Examples.act(.enableTOTP))
      for _ in 0..<SignInBackOff.free { _ = try await store.countTry(on: id, at: Examples.noon) }
      try await store.open(Examples.session("a"), step: 41, by: Examples.act(.signIn))
      #expect(try await store.countTry(on: id, at: Examples.noon) == .counted)
      for step in [40, 41] {
        await #expect(throws: StoreRefusal.oneTimeCodeUsed) {
          try await store.open(Examples.session("b"), step: step, by: Examples.act(.signIn))
        }
      }
      #expect(try await store.session(tokenDigest: Examples.sha("b")) == nil)
      #expect(try await store.account(id)?.oneTimeCode == .used(codes, lastStep: 41))
      try await store.setOneTimeCode(.notUsed, of: id, by: Examples.act(.disableTOTP))
      #expect(try await store.account(id)?.oneTimeCode == .notUsed)
    },
  ]

  static let sessions: [StoreClause] = [
    StoreClause("a session comes back with its account as the account is now") { site in
      let store = try await site.open()
      try await store.add(
        Examples.account(), password: Examples.password(standing: .temporary), by: Examples.act(.addAccount))
      try await store.open(Examples.session(), step: nil, by: Examples.act(.signIn))
      try await store.change(Examples.account(name: "王小芳", role: .approver), by: Examples.act(.changeAccount))
      let found = try #require(try await store.session(tokenDigest: Examples.sha("a")))
      #expect(found.session == Examples.session())
      #expect(found.account == Examples.account(name: "王小芳", role: .approver))
      #expect(found.password == .temporary)
      #expect(try await store.session(tokenDigest: Examples.sha("b")) == nil)
    },
    StoreClause("a session is used later, never earlier") { site in
      let store = try await site.open()
      try await store.add(Examples.account(), password: Examples.password(), by: Examples.act(.addAccount))
      try await store.open(Examples.session(), step: nil, by: Examples.act(.signIn))
      let later = Examples.noon.addingTimeInterval(600)
      try await store.touch(tokenDigest: Examples.sha("a"), at: later)
      try await store.touch(tokenDigest: Examples.sha("a"), at: Examples.noon)
      #expect(try await store.session(tokenDigest: Examples.sha("a"))?.session.lastUsedAt == later)
    },
    StoreClause("disabling an account ends its sessions and nobody else's") { site in
      let store = try await site.open()
      for id in ["wang.fang", "li.na"] {
        try await store.add(Examples.account(id), password: Examples.password(), by: Examples.act(.addAccount))
      }
      try await store.open(Examples.session("a"), step: nil, by: Examples.act(.signIn))
      try await store.open(Examples.session("b", of: "li.na"), step: nil, by: Examples.act(.signIn))
      try await store.change(Examples.account(standing: .disabled), by: Examples.act(.disableAccount))
      #expect(try await store.session(tokenDigest: Examples.sha("a")) == nil)
      #expect(try await store.session(tokenDigest: Examples.sha("b")) != nil)
    },
    StoreClause("a session that was not used for half a day is swept out when the next one opens") { site in
      let store = try await site.open()
      try await store.add(Examples.account(), password: Examples.password(), by: Examples.act(.addAccount))
      try await store.open(Examples.session("a"), step: nil, by: Examples.act(.signIn))
      let later = Examples.noon.addingTimeInterval(SessionRule.standard.longest + 1)
      try await store.open(Examples.session("b", at: later), step: nil, by: Examples.act(.signIn))
      #expect(try await store.session(tokenDigest: Examples.sha("a")) == nil)
      #expect(try await store.session(tokenDigest: Examples.sha("b")) != nil)
    },
  ]

  static let unitTokens: [StoreClause] = [
    StoreClause("a token is found by its digest, and is taken back once") { site in
      let store = try await site.open()
      let tokens = [
        Examples.token("22222222", digest: "2"), Examples.token("11111111", digest: "1", unit: "市公安局"),
      ]
      for token in tokens { try await store.add(token, by: Examples.act(.issueToken)) }
      #expect(try await store.unitToken(digest: Examples.sha("2")) == tokens[0])
      #expect(try await store.unitToken(digest: Examples.sha("3")) == nil)
      #expect(Set(try await store.unitTokens()) == Set(tokens))
      let time = Examples.noon.addingTimeInterval(5)
      try await store.revoke(tokens[0].id, at: time, by: Examples.act(.revokeToken))
      let revoked = try #require(try await store.unitToken(digest: Examples.sha("2")))
      #expect(revoked.standing == .revoked(at: time))
      #expect(!revoked.holds(at: time))
      for id in [tokens[0].id, UnitToken.ID("99999999")] {
        await #expect(throws: StoreRefusal.noSuchToken(id)) {
          try await store.revoke(id, at: time, by: Examples.act(.revokeToken))
        }
      }
    }
  ]
}
