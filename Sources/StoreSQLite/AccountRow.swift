import Foundation
import GRDB
import People
import Seals

/// Accounts as rows, read by position of the column: one is read with every request.
enum AccountRow {
  /// What `account(_:from:)` reads.
  static let columns = "a.id, a.name, a.posts, a.mail, a.standing, a.origin"
  /// What `standing(_:from:)` reads.
  static let passwordColumns = "a.password_standing, a.published_password"

  static func account(_ row: Row, from first: Int = 0) throws -> Account {
    guard let id = Account.ID(row[first]), let standing = Account.Standing(rawValue: row[first + 4]),
      let origin = Account.Origin(rawValue: row[first + 5])
    else { throw UnreadableRow() }
    return Account(
      id: id, name: row[first + 1], posts: try Stored.value(row[first + 2]), mail: row[first + 3], standing: standing,
      origin: origin)
  }

  static func passwordStanding(_ row: Row, from first: Int) throws -> KeptPassword.Standing {
    switch row[first] as String {
    case "own": .own
    case "temporary": .temporary
    case "published": .published(row[first + 1])
    default: throw UnreadableRow()
    }
  }

  static func kept(_ row: Row) throws -> KeptAccount {
    guard let hash = PasswordHash(stored: row[8]) else { throw UnreadableRow() }
    var code = OneTimeCodeStanding.notUsed
    if let secret: String = row[9] {
      guard let codes = OneTimeCode(secret: secret) else { throw UnreadableRow() }
      code = .used(codes, lastStep: row[10])
    }
    return KeptAccount(
      account: try account(row), password: KeptPassword(hash: hash, standing: try passwordStanding(row, from: 6)),
      oneTimeCode: code)
  }
}

extension KeptPassword.Standing {
  /// As it is stored: its kind, and the password where everybody knows it.
  var stored: (kind: String, published: String) {
    switch self {
    case .own: ("own", "")
    case .temporary: ("temporary", "")
    case .published(let password): ("published", password)
    }
  }
}
