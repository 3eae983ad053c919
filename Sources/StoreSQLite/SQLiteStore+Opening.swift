import Foundation
import GRDB

extension SQLiteStore {
  static func configuration(pageLimit: Int?) -> Configuration {
    var configuration = Configuration()
    configuration.label = "guatu"
    configuration.foreignKeysEnabled = true
    configuration.busyMode = .timeout(patience)
    configuration.maximumReaderCount = 8
    configuration.prepareDatabase { db in
      // With recursive triggers INSERT OR REPLACE fires the triggers that refuse deletion too.
      try db.execute(sql: "PRAGMA recursive_triggers = ON")
      guard !db.configuration.readonly else { return }
      try db.execute(sql: "PRAGMA synchronous = FULL")
      if let pageLimit { try db.execute(sql: "PRAGMA max_page_count = \(pageLimit)") }
    }
    return configuration
  }

  /// Refuses a file that is no database, or not one of ours, without changing a byte of it.
  static func examine(file: String) throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder) else { return }
    if isFolder.boolValue { throw SQLiteRefusal.cannotOpen(file: file) }
    // A file of no bytes is what an aborted start leaves behind; SQLite takes it for an empty database.
    let size = try? FileManager.default.attributesOfItem(atPath: file)[.size] as? Int
    if size == 0 { return }
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(patience)
    try DatabaseQueue(path: file, configuration: configuration).read { db in
      let isOurs = try Int.fetchOne(db, sql: "PRAGMA application_id") == applicationID
      let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_schema") == 0
      guard isOurs || isEmpty else { throw SQLiteRefusal.anotherPrograms(file: file) }
      if try Schema.migrations.hasBeenSuperseded(db) { throw SQLiteRefusal.newerSchema(file: file) }
    }
  }

  /// Marks the database as ours and brings its tables up to date.
  static func prepare(_ writer: some DatabaseWriter, file: String) throws {
    try Schema.migrations.migrate(writer)
  }
}
