import Foundation

/// Debian's curl, run without a shell and without anyone waiting for it.
enum CurlProgram {
  /// How curl ended.
  struct Result: Hashable, Sendable {
    /// Its exit status, or `CurlProgram.killed`.
    let status: Int32
    /// What it said to standard error.
    let complaint: String

    /// The three digits of the server's answer that stand after a word; empty where there are none.
    func code(after word: String) -> String {
      guard let found = complaint.range(of: word) else { return "" }
      let digits = complaint[found.upperBound...].prefix(3)
      return digits.count == 3 && digits.allSatisfy { ("0"..."9").contains($0) } ? String(digits) : ""
    }
  }

  /// Stands for the status of a process that was stopped; curl's own statuses are positive.
  static let killed: Int32 = -1

  /// A pipe takes so many bytes before anyone reads (`man 7 pipe`), so that the settings lie in it before curl starts:
  /// no thread waits to write, and a curl that ends early breaks no pipe.
  private static let pipeBytes = 65_536

  /// Runs curl with `settings` on its standard input, in a private folder with one file to upload.
  ///
  /// - Throws: `MailRefusal.curlMissing`; what Foundation throws where no file can be written.
  static func run(_ settings: String, upload: Data, as name: String, seconds: Int) async throws -> Result {
    guard let executable else { throw MailRefusal.curlMissing }
    precondition(settings.utf8.count <= pipeBytes, "settings are bounded by the number of recipients")
    let folder = try privateFolder()
    defer { try? FileManager.default.removeItem(at: folder) }
    try upload.write(to: folder.appendingPathComponent(name))
    let complaints = folder.appendingPathComponent("complaints")
    try Data().write(to: complaints)

    let process = Process()
    process.executableURL = executable
    // -q comes first: no ~/.curlrc of the user's changes what is done.
    process.arguments = ["-q", "--config", "-"]
    process.currentDirectoryURL = folder
    process.environment = ["PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder.path]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: complaints)
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(settings.utf8))
    try pipe.fileHandleForWriting.close()
    process.standardInput = pipe.fileHandleForReading

    let status: Int32 = try await withCheckedThrowingContinuation { continuation in
      process.terminationHandler = { ended in
        continuation.resume(returning: ended.terminationReason == .exit ? ended.terminationStatus : killed)
      }
      do {
        try process.run()
        // curl keeps its own time; this is for a curl that hangs.
        DispatchQueue.global().asyncAfter(deadline: .now() + .seconds(seconds)) {
          if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        }
      } catch {
        process.terminationHandler = nil
        continuation.resume(throwing: error)
      }
    }
    let complaint = (try? Data(contentsOf: complaints)) ?? Data()
    return Result(status: status, complaint: String(decoding: complaint.prefix(2_000), as: UTF8.self))
  }

  private static var executable: URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    for folder in path.split(separator: ":") {
      let candidate = URL(fileURLWithPath: String(folder)).appendingPathComponent("curl")
      if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
    }
    return nil
  }

  /// A new folder that only this user can look into.
  private static func privateFolder() throws -> URL {
    var template = Array(
      FileManager.default.temporaryDirectory.appendingPathComponent("guatu-mail-XXXXXX").path.utf8CString)
    guard mkdtemp(&template) != nil else { throw CocoaError(.fileWriteNoPermission) }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return URL(fileURLWithPath: path, isDirectory: true)
  }
}
