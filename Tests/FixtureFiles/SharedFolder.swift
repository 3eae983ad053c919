import Foundation

/// The folder of real documents and figures beside the checkout, which not every machine has: tests that need it are
/// skipped in sight where it is missing. `GUATU_SHARED` names another place.
public enum SharedFolder {
  public static let url: URL? = {
    let stated = ProcessInfo.processInfo.environment["GUATU_SHARED"].map { URL(fileURLWithPath: $0) }
    // Tests/FixtureFiles/SharedFolder.swift
    let checkout = (0..<3).reduce(URL(fileURLWithPath: #filePath)) { url, _ in url.deletingLastPathComponent() }
    let folder = stated ?? checkout.deletingLastPathComponent().appendingPathComponent("shared")
    return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
  }()

  public static var isPresent: Bool { url != nil }

  /// A file of the folder, e.g. `documents/daan-task-lists-2021-2030.txt`; only for tests that are not skipped.
  public static func file(_ path: String) -> URL {
    guard let url else { preconditionFailure("enabled only where SharedFolder.isPresent") }
    return url.appendingPathComponent(path)
  }
}
