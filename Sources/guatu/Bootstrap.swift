import ArgumentParser
import Foundation
import Seals
import Store
import StoreSQLite

/// The one place that knows which live parts exist: the database behind the ports, the clock.
struct Database: ParsableArguments {
  @Option(name: .long, help: "数据库文件，没有就新建。The database file; made where there is none.")
  var database = "data/guatu.sqlite"

  /// Opens the store; its folder is made where it is missing.
  func open() throws -> any PlanStore {
    let file = URL(fileURLWithPath: database)
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    return try SQLiteStore(file: file)
  }

  /// Where the files lie that people attach to figures: a folder beside the database.
  var evidence: any EvidenceShelf {
    EvidenceFolder(beside: URL(fileURLWithPath: database)) { SHA256Digest($0).hex }
  }
}

/// The time of what is done now. Everything inside takes the time as an argument.
enum Clock {
  static var now: Date { Date() }
}
