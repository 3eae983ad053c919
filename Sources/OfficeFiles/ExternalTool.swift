import Foundation

/// A program of the system that reads a format for us: run without a shell, with a time limit and
/// bounded output.
public struct ExternalTool: Hashable, Sendable {
  /// The program's name as people know it.
  public let name: String
  /// Names of the executable, the first that is found counts.
  private let executables: [String]
  /// The Debian package that brings it.
  private let package: String

  /// poppler's extractor of words.
  public static let pdfToText = ExternalTool(
    name: "pdftotext", executables: ["pdftotext"], package: "poppler-utils")
  /// poppler's extractor of drawings.
  public static let pdfToCairo = ExternalTool(
    name: "pdftocairo", executables: ["pdftocairo"], package: "poppler-utils")
  /// poppler's drawer of pages as pixels.
  public static let pdfToPPM = ExternalTool(name: "pdftoppm", executables: ["pdftoppm"], package: "poppler-utils")
  /// librsvg's drawer of pictures.
  public static let rsvgConvert = ExternalTool(
    name: "rsvg-convert", executables: ["rsvg-convert"], package: "librsvg2-bin")
  /// LibreOffice, for formats that only it reads.
  public static let libreOffice = ExternalTool(
    name: "LibreOffice", executables: ["soffice", "libreoffice"],
    package: "libreoffice-writer-nogui libreoffice-calc-nogui")

  /// A tool by the names of its executable and of its Debian package.
  init(name: String, executables: [String], package: String) {
    self.name = name
    self.executables = executables
    self.package = package
  }

  /// Whether the tool is installed.
  public var isInstalled: Bool { executable != nil }

  /// Throws `OfficeFileRefusal.toolMissing` where the tool is not installed.
  public func require() throws {
    if !isInstalled { throw OfficeFileRefusal.toolMissing(tool: name, package: package) }
  }

  private var executable: URL? {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    for name in executables {
      for folder in path.split(separator: ":") {
        let candidate = URL(fileURLWithPath: String(folder)).appendingPathComponent(name)
        if FileManager.default.isExecutableFile(atPath: candidate.path) { return candidate }
      }
    }
    return nil
  }

  /// What the tool said.
  struct Result {
    let status: Int32
    let output: Data
    let complaint: String
  }

  /// Runs the tool to its end.
  ///
  /// - Parameter settings: variables of its environment beside our own.
  /// - Throws: `OfficeFileRefusal`: `.toolMissing`, `.toolTooSlow`, `.toolWroteTooMuch`, `.toolFailed` where it
  ///   could not be started. A status other than 0 is for the caller to judge.
  func run(
    _ arguments: [String], in folder: URL, seconds: Int, outputLimit: Int = 256 << 20, settings: [String: String] = [:]
  ) throws -> Result {
    guard let executable else { throw OfficeFileRefusal.toolMissing(tool: name, package: package) }
    let process = Process()
    process.executableURL = executable
    process.arguments = arguments
    process.currentDirectoryURL = folder
    // A locale of its own, and a home it may write to: nothing of the user's settings changes the result.
    process.environment = [
      "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "HOME": folder.path, "TMPDIR": folder.path,
    ].merging(settings) { _, own in own }
    let (outputFile, complaintFile) = (
      folder.appendingPathComponent("tool.out"), folder.appendingPathComponent("tool.err")
    )
    do {
      for file in [outputFile, complaintFile] { try Data().write(to: file) }
      process.standardOutput = try FileHandle(forWritingTo: outputFile)
      process.standardError = try FileHandle(forWritingTo: complaintFile)
      process.standardInput = FileHandle.nullDevice
      try process.run()
    } catch {
      throw OfficeFileRefusal.toolFailed(tool: name)
    }
    let deadline = DispatchTime.now().uptimeNanoseconds + UInt64(seconds) * 1_000_000_000
    var pause: UInt32 = 1_000
    while process.isRunning {
      let written = Self.size(outputFile)
      if DispatchTime.now().uptimeNanoseconds > deadline || written > outputLimit {
        // Foundation starts a child in a process group of its own; LibreOffice has children too.
        kill(-process.processIdentifier, SIGKILL)
        kill(process.processIdentifier, SIGKILL)
        process.waitUntilExit()
        throw written > outputLimit
          ? OfficeFileRefusal.toolWroteTooMuch(tool: name, limit: outputLimit)
          : OfficeFileRefusal.toolTooSlow(tool: name, seconds: seconds)
      }
      usleep(pause)
      pause = min(pause * 2, 20_000)
    }
    guard Self.size(outputFile) <= outputLimit else {
      throw OfficeFileRefusal.toolWroteTooMuch(tool: name, limit: outputLimit)
    }
    let complaint = (try? Data(contentsOf: complaintFile)) ?? Data()
    return Result(
      status: process.terminationStatus, output: (try? Data(contentsOf: outputFile)) ?? Data(),
      complaint: String(decoding: complaint.prefix(2_000), as: UTF8.self))
  }

  private static func size(_ file: URL) -> Int {
    let facts = try? FileManager.default.attributesOfItem(atPath: file.path)
    return (facts?[.size] as? NSNumber)?.intValue ?? 0
  }
}
