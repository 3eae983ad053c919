import Foundation
import People
import PlanModel
import Seals
import Store

/// Accounts, acts and tokens written for the contract.
extension Examples {
  package static let city = RegionCode("130300")!

  package static func account(
    _ id: String = "wang.fang", name: String = "王芳", role: Role = .liaison, unit: String = "市教育局",
    standing: Account.Standing = .active, origin: Account.Origin = .added
  ) -> Account {
    Account(
      id: Account.ID(id)!, name: name,
      posts: [Post(role: role, region: city, unit: role.belongsToUnit ? unit : "")], mail: "\(id)@example.cn",
      standing: standing, origin: origin)
  }

  /// A cheap hash: nothing here depends on its strength.
  package static func password(
    _ text: String = "河边的旧书店", standing: KeptPassword.Standing = .own
  ) throws -> KeptPassword {
    KeptPassword(hash: try PasswordHash(of: text, cost: .init(passes: 1, memory: 8192)), standing: standing)
  }

  package static func act(_ verb: Act.Verb, _ object: String = "wang.fang", at time: Date = noon) -> Act {
    Act(at: time, actor: .commandLine("周敏"), verb: verb, object: object, region: city)
  }

  package static func session(_ token: Character = "a", of id: String = "wang.fang", at time: Date = noon) -> Session {
    Session(tokenDigest: sha(token), account: Account.ID(id)!, openedAt: time, lastUsedAt: time)
  }

  package static func token(_ id: String = "1a2b3c4d", digest: Character = "1", unit: String = "市教育局") -> UnitToken {
    UnitToken(
      id: .init(id), digest: sha(digest), unit: unit, region: city, note: "学籍系统", issuedBy: "周敏", issuedAt: noon,
      endsAt: noon.addingTimeInterval(400 * 86_400))
  }
}
