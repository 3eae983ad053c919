import Foundation
import Store
import Testing

@testable import StoreSQLite

/// Beside a database in a folder of its own. The digest is a stand-in: FNV-1a's 64 bits, four times over.
private struct EvidenceSite {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("guatu-test-\(UUID().uuidString)")
  var shelf: EvidenceFolder {
    EvidenceFolder(beside: folder.appendingPathComponent("guatu.sqlite"), digest: Self.digest)
  }

  @Sendable static func digest(_ bytes: Data) -> String {
    let hash = bytes.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    let digits = String(hash, radix: 16)
    return String(repeating: String(repeating: "0", count: 16 - digits.count) + digits, count: 4)
  }

  var files: [String] {
    let names = (try? FileManager.default.subpathsOfDirectory(atPath: folder.path)) ?? []
    return names.filter { name in
      var isFolder: ObjCBool = false
      let isThere = FileManager.default.fileExists(
        atPath: folder.appendingPathComponent(name).path, isDirectory: &isFolder)
      return isThere && !isFolder.boolValue
    }.sorted()
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}

@Suite("The folder of evidence")
struct EvidenceFolderTests {
  private let site = EvidenceSite()
  private let scan = Data("%PDF-1.4 扫描".utf8)
  private var sha256: String { EvidenceSite.digest(scan) }

  private func place(_ sha256: String) -> String { "guatu.evidence/\(sha256.prefix(2))/\(sha256)" }

  @Test("gives back what was kept, and keeps the same bytes once")
  func keeps() async throws {
    defer { site.remove() }
    #expect(try await site.shelf.bytes(sha256: sha256) == nil)
    #expect(site.files.isEmpty, "looking makes nothing")
    try await site.shelf.keep(scan, sha256: sha256)
    let file = site.folder.appendingPathComponent(place(sha256))
    let made = try FileManager.default.attributesOfItem(atPath: file.path)
    try await site.shelf.keep(scan, sha256: sha256)
    let again = try FileManager.default.attributesOfItem(atPath: file.path)
    #expect(try await site.shelf.bytes(sha256: sha256) == scan)
    #expect(site.files == [place(sha256)])
    #expect(made[.systemFileNumber] as? Int == again[.systemFileNumber] as? Int, "not written a second time")
    #expect(made[.posixPermissions] as? Int == 0o600)
    try await site.shelf.keep(Data(), sha256: EvidenceSite.digest(Data()))
    #expect(try await site.shelf.bytes(sha256: EvidenceSite.digest(Data())) == Data())
  }

  @Test("knows nothing under what is no digest, so no path leads out of it")
  func paths() async throws {
    defer { site.remove() }
    try await site.shelf.keep(scan, sha256: sha256)
    try Data("secret".utf8).write(to: site.folder.appendingPathComponent("secret"))
    let up = "../../secret"
    for name in [
      "", up, up + String(repeating: "/", count: 64 - up.count), "/etc/passwd", sha256.uppercased(),
      String(repeating: "g", count: 64), sha256 + "\0", String(sha256.dropLast()), String(sha256.dropLast(2)) + "/.",
      String(repeating: "٣", count: 32),
    ] {
      #expect(try await site.shelf.bytes(sha256: name) == nil, "\(name)")
    }
  }

  @Test("gives out nothing that was damaged, and is healed by the same file handed in again")
  func damaged() async throws {
    defer { site.remove() }
    try await site.shelf.keep(scan, sha256: sha256)
    let file = site.folder.appendingPathComponent(place(sha256))
    try Data("%PDF-1.4 改过".utf8).write(to: file)
    await #expect(throws: EvidenceFolderRefusal.damaged(sha256: sha256)) { try await site.shelf.bytes(sha256: sha256) }
    try scan.prefix(3).write(to: file)
    await #expect(throws: EvidenceFolderRefusal.damaged(sha256: sha256)) { try await site.shelf.bytes(sha256: sha256) }
    try await site.shelf.keep(scan, sha256: sha256)
    #expect(try await site.shelf.bytes(sha256: sha256) == scan)
    #expect(site.files == [place(sha256)], "no passing file is left")
  }

  @Test("takes many files at once, the same among them")
  func crowd() async throws {
    defer { site.remove() }
    let shelf = site.shelf
    try await withThrowingTaskGroup(of: Void.self) { group in
      for number in 0..<60 {
        let bytes = Data(repeating: UInt8(number % 20), count: 10_000)
        group.addTask { try await shelf.keep(bytes, sha256: EvidenceSite.digest(bytes)) }
      }
      try await group.waitForAll()
    }
    #expect(site.files.count == 20)
  }

  @Test("that cannot be made is a refusal that names the folder")
  func refused() async throws {
    defer { site.remove() }
    try FileManager.default.createDirectory(at: site.folder, withIntermediateDirectories: true)
    let blocked = site.folder.appendingPathComponent("guatu.evidence")
    try Data("x".utf8).write(to: blocked)
    await #expect(throws: EvidenceFolderRefusal.cannotWrite(folder: blocked.path)) {
      try await site.shelf.keep(scan, sha256: sha256)
    }
    #expect(EvidenceFolderRefusal(errno: ENOSPC, folder: "甲") == .diskFull(folder: "甲"))
    #expect(EvidenceFolderRefusal.damaged(sha256: sha256).reason.zh.contains("请管理员从备份恢复"))
    #expect(EvidenceFolderRefusal.diskFull(folder: "甲").reason.en.contains("“甲”"))
  }
}
