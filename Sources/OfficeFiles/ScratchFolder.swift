import Foundation

/// A private folder for files that exist only while one thing is done.
struct ScratchFolder {
  private let folder: URL

  /// Makes an empty folder under the system's temporary one, readable by its owner only.
  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("guatu-\(UUID().uuidString)")
    try FileManager.default.createDirectory(
      at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// The place of a file in it.
  func file(_ name: String) -> URL { folder.appendingPathComponent(name) }

  /// Removes the folder and all in it; what cannot be removed is left to the system.
  func remove() { try? FileManager.default.removeItem(at: folder) }
}
