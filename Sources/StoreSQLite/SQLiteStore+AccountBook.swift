import Foundation
import GRDB
import People
import Seals
import Store

extension SQLiteStore {
  /// Adds an account with its act.
  public func add(_ account: Account, password: KeptPassword, by act: Act) async throws {
    try await write { db in
      guard try Self.row(of: account.id, in: db) == nil else { throw StoreRefusal.accountTaken(account.id) }
      let standing = password.standing.stored
      try db.execute(
        sql: """
          INSERT INTO account (id, name, posts, mail, standing, origin, password, password_standing, published_password)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          account.id.text, account.name, try Stored.json(account.posts), account.mail, account.standing.rawValue,
          account.origin.rawValue, password.hash.stored, standing.kind, standing.published,
        ])
      try Self.append(act, in: db)
    }
  }

  /// Changes an account, unless nobody would be left to keep the accounts.
  public func change(_ account: Account, by act: Act) async throws {
    try await write { db in
      let before = try Self.activeAdministrators(in: db)
      try db.execute(
        sql: "UPDATE account SET name = ?, posts = ?, mail = ?, standing = ? WHERE id = ?",
        arguments: [
          account.name, try Stored.json(account.posts), account.mail, account.standing.rawValue, account.id.text,
        ])
      guard db.changesCount == 1 else { throw StoreRefusal.noSuchAccount(account.id) }
      if before > 0, try Self.activeAdministrators(in: db) == 0 { throw StoreRefusal.lastAdministrator }
      if account.standing == .disabled {
        try db.execute(sql: "DELETE FROM session WHERE account = ?", arguments: [account.id.text])
      }
      try Self.append(act, in: db)
    }
  }

  /// An account with what signing in needs.
  public func account(_ id: Account.ID) async throws -> KeptAccount? {
    try await read { db in try Self.row(of: id, in: db).map(AccountRow.kept) }
  }

  /// All accounts, by name.
  public func accounts() async throws -> [Account] {
    try await read { db in
      try Row.fetchAll(db, sql: "SELECT \(AccountRow.columns) FROM account a ORDER BY a.id")
        .map { try AccountRow.account($0) }
    }
  }

  /// Sets a password, forgets the tries on it and ends sessions.
  public func setPassword(
    _ password: KeptPassword, of id: Account.ID, sparing sessions: SparedSessions, by act: Act
  ) async throws {
    try await write { db in
      let standing = password.standing.stored
      try db.execute(
        sql: "UPDATE account SET password = ?, password_standing = ?, published_password = ? WHERE id = ?",
        arguments: [password.hash.stored, standing.kind, standing.published, id.text])
      guard db.changesCount == 1 else { throw StoreRefusal.noSuchAccount(id) }
      let spared =
        switch sessions {
        case .none: ""
        case .only(let digest): digest
        }
      try db.execute(
        sql: "DELETE FROM session WHERE account = ? AND token_digest <> ?", arguments: [id.text, spared])
      try Self.forgetTries(on: id, in: db)
      try Self.append(act, in: db)
    }
  }

  /// Replaces a hash that is still the one given.
  public func renew(_ old: KeptPassword, with new: KeptPassword, of id: Account.ID) async throws {
    try await write { db in
      try db.execute(
        sql: "UPDATE account SET password = ? WHERE id = ? AND password = ?",
        arguments: [new.hash.stored, id.text, old.hash.stored])
    }
  }

  /// Switches one-time codes on or off.
  public func setOneTimeCode(_ standing: OneTimeCodeStanding, of id: Account.ID, by act: Act) async throws {
    try await write { db in
      let (secret, step): (String?, Int?) =
        switch standing {
        case .notUsed: (nil, nil)
        case .used(let codes, let lastStep): (codes.secret, lastStep)
        }
      try db.execute(
        sql: "UPDATE account SET code_secret = ?, code_step = ? WHERE id = ?", arguments: [secret, step, id.text])
      guard db.changesCount == 1 else { throw StoreRefusal.noSuchAccount(id) }
      try Self.append(act, in: db)
    }
  }

  private static func row(of id: Account.ID, in db: Database) throws -> Row? {
    let columns = "\(AccountRow.columns), \(AccountRow.passwordColumns), a.password, a.code_secret, a.code_step"
    return try Row.fetchOne(
      db.cachedStatement(sql: "SELECT \(columns) FROM account a WHERE a.id = ?"), arguments: [id.text])
  }

  private static func activeAdministrators(in db: Database) throws -> Int {
    let sql = """
      SELECT count(*) FROM account, json_each(account.posts)
      WHERE account.standing = ? AND json_extract(json_each.value, '$.role') = ?
      """
    return try Int.fetchOne(
      db, sql: sql, arguments: [Account.Standing.active.rawValue, Role.administrator.rawValue]) ?? 0
  }
}
