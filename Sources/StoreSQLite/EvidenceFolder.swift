import Foundation
import Store
import Wording

/// Evidence as files in a folder beside the database: `guatu.sqlite` has `guatu.evidence/ab/abcdef…`.
///
/// A file's name is the SHA-256 of its content and comes from hexadecimal digits alone, so no name can lead out of the
/// folder and none that a sender chose touches the disk. A file is written under a passing name, synced and renamed:
/// whatever has its final name is whole. A process that is killed in between leaves a file `incoming-…` that nobody
/// reads. Several processes may share a folder.
public struct EvidenceFolder: EvidenceShelf {
  private let folder: URL
  private let digest: @Sendable (Data) -> String
  /// Files are read and written here, so that no thread of the concurrency pool waits for a disk.
  private static let queue = DispatchQueue(label: "guatu.evidence", attributes: .concurrent)

  /// The folder that belongs to the database at `database`; it is made when the first file is kept.
  ///
  /// - Parameter digest: the SHA-256 of bytes, 64 hexadecimal digits in lower case.
  public init(beside database: URL, digest: @escaping @Sendable (Data) -> String) {
    folder = database.deletingPathExtension().appendingPathExtension("evidence")
    self.digest = digest
  }

  /// Keeps `bytes`. Where the same are kept they stay as they are; where the disk has damaged them, they are healed.
  ///
  /// - Throws: `EvidenceFolderRefusal`: `.cannotWrite`, `.diskFull`.
  public func keep(_ bytes: Data, sha256: String) async throws {
    try await Self.onDisk {
      precondition(Self.isDigest(sha256) && digest(bytes) == sha256, "evidence is kept under its own digest")
      let file = place(of: sha256)
      if let kept = try? Data(contentsOf: file), kept == bytes { return }
      try write(bytes, to: file)
    }
  }

  /// The bytes, once more compared with their digest.
  ///
  /// - Throws: `EvidenceFolderRefusal`: `.damaged`, `.cannotRead`.
  public func bytes(sha256: String) async throws -> Data? {
    guard Self.isDigest(sha256) else { return nil }
    return try await Self.onDisk {
      let file = place(of: sha256)
      let bytes: Data
      do {
        bytes = try Data(contentsOf: file)
      } catch CocoaError.fileReadNoSuchFile {
        return nil
      } catch {
        throw EvidenceFolderRefusal.cannotRead(folder: folder.path)
      }
      guard digest(bytes) == sha256 else { throw EvidenceFolderRefusal.damaged(sha256: sha256) }
      return bytes
    }
  }

  private static func isDigest(_ text: String) -> Bool {
    text.utf8.count == 64
      && text.utf8.allSatisfy {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains($0)
      }
  }

  private func place(of sha256: String) -> URL {
    folder.appendingPathComponent(String(sha256.prefix(2)), isDirectory: true).appendingPathComponent(sha256)
  }

  private func write(_ bytes: Data, to file: URL) throws {
    let shelf = file.deletingLastPathComponent()
    do {
      // What departments attach is for the server's own user.
      try FileManager.default.createDirectory(
        at: shelf, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch CocoaError.fileWriteOutOfSpace {
      throw EvidenceFolderRefusal.diskFull(folder: folder.path)
    } catch {
      throw EvidenceFolderRefusal.cannotWrite(folder: folder.path)
    }
    var template = Array(folder.appendingPathComponent("incoming-XXXXXX").path.utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw EvidenceFolderRefusal(errno: errno, folder: folder.path) }
    let isWritten = Self.fill(descriptor, with: bytes) && fsync(descriptor) == 0
    let problem = errno
    guard close(descriptor) == 0, isWritten, rename(template, file.path) == 0 else {
      let refusal = EvidenceFolderRefusal(errno: isWritten ? errno : problem, folder: folder.path)
      unlink(template)
      throw refusal
    }
    // The names are on disk only once their folders are.
    for place in [shelf, folder, folder.deletingLastPathComponent()] { try sync(place) }
  }

  private static func fill(_ descriptor: Int32, with bytes: Data) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = Foundation.write(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count)
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }
  }

  private func sync(_ place: URL) throws {
    let descriptor = open(place.path, O_RDONLY)
    guard descriptor >= 0 else { throw EvidenceFolderRefusal(errno: errno, folder: folder.path) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw EvidenceFolderRefusal(errno: errno, folder: folder.path) }
  }

  private static func onDisk<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result(catching: body)) }
    }
  }
}

/// Why evidence cannot be kept or given out.
public enum EvidenceFolderRefusal: Refusal, Hashable {
  /// The file under this digest holds something else.
  case damaged(sha256: String)
  case cannotRead(folder: String)
  case cannotWrite(folder: String)
  case diskFull(folder: String)

  init(errno code: Int32, folder: String) {
    self = code == ENOSPC || code == EDQUOT ? .diskFull(folder: folder) : .cannotWrite(folder: folder)
  }

  /// The refusal in words, with the remedy.
  public var reason: Phrase {
    switch self {
    case .damaged(let sha256): Phrase.Evidence.damaged(sha256: sha256)
    case .cannotRead(let folder): Phrase.Evidence.cannotRead(folder)
    case .cannotWrite(let folder): Phrase.Evidence.cannotWrite(folder)
    case .diskFull(let folder): Phrase.Evidence.diskFull(folder)
    }
  }
}
