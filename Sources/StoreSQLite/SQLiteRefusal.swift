import GRDB
import Store
import Wording

/// Why a database file cannot be used, in words a person can act on. Stored values never appear in it.
public enum SQLiteRefusal: Refusal, Hashable {
  case notADatabase(file: String)
  case anotherPrograms(file: String)
  case newerSchema(file: String)
  case cannotOpen(file: String)
  case readOnly(file: String)
  case diskFull(file: String)
  case busy(file: String, seconds: Int)
  case damaged(file: String)
  /// Any other answer, with SQLite's extended result code (https://sqlite.org/rescode.html).
  case failed(file: String, code: Int)

  /// The refusal in words, naming the file and the remedy.
  public var reason: Phrase {
    switch self {
    case .notADatabase(let file): .fileIsNoDatabase(file)
    case .anotherPrograms(let file): .databaseOfAnotherProgram(file)
    case .newerSchema(let file): .databaseIsNewer(file)
    case .cannotOpen(let file): .databaseCannotBeOpened(file)
    case .readOnly(let file): .databaseIsReadOnly(file)
    case .diskFull(let file): .diskIsFull(file)
    case .busy(let file, let seconds): .databaseIsBusy(file, seconds: seconds)
    case .damaged(let file): .databaseIsDamaged(file)
    case .failed(let file, let code): .databaseFailed(file, code: code)
    }
  }

  init(_ error: DatabaseError, file: String) {
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notADatabase(file: file)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .cannotOpen(file: file)
    case .SQLITE_READONLY: self = .readOnly(file: file)
    case .SQLITE_FULL: self = .diskFull(file: file)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(file: file, seconds: Int(SQLiteStore.patience))
    case .SQLITE_CORRUPT: self = .damaged(file: file)
    default: self = .failed(file: file, code: Int(error.extendedResultCode.rawValue))
    }
  }
}

/// Something stored that no longer means anything: the file was damaged or edited by hand.
struct UnreadableRow: Error {}
