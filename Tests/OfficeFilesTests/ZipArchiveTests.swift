import FixtureFiles
import Foundation
import OfficeFiles
import Testing

@Suite("A ZIP archive")
struct ZipArchiveTests {
  private func archive(_ build: (inout ZipFixture) -> Void, limits: ArchiveLimits = .office) throws -> ZipArchive {
    var zip = ZipFixture()
    build(&zip)
    return try ZipArchive(zip.bytes, limits: limits)
  }

  @Test("lists its parts and gives their bytes")
  func reads() throws {
    let archive = try archive { $0.add("word/document.xml", "甲乙") }
    #expect(archive.entries.map(\.name) == ["word/document.xml"])
    #expect(try archive.contents(of: "/word/document.xml") == Data("甲乙".utf8))
    #expect(try archive.contents(of: "Word/Document.xml") == Data("甲乙".utf8))
    #expect(throws: OfficeFileRefusal.partMissing("nothing")) { try archive.contents(of: "nothing") }
  }

  @Test("inflates what is compressed")
  func inflates() throws {
    // The checksum is wrong on purpose: every byte arrives, and then the part is refused.
    let archive = try archive { $0.addZeros("zeros", groups: 10) }
    var bytes = Data()
    #expect(throws: OfficeFileRefusal.archiveDamaged) { try archive.stream("zeros") { bytes.append(contentsOf: $0) } }
    #expect(bytes == Data(count: 20_641))
  }

  @Test("is refused where it is cut off anywhere")
  func truncated() throws {
    var zip = ZipFixture()
    zip.add("a.xml", String(repeating: "一", count: 500))
    zip.add("b.xml", "二")
    let whole = zip.bytes
    for length in stride(from: 1, to: whole.count, by: 97) {
      #expect(throws: OfficeFileRefusal.archiveDamaged) { try ZipArchive(whole.prefix(length)) }
    }
    #expect(throws: OfficeFileRefusal.empty) { try ZipArchive(Data()) }
  }

  @Test("of a gigabyte of zeros is refused before it is inflated")
  func bomb() throws {
    let size = 1 + 2_064 * 520_224
    #expect(throws: OfficeFileRefusal.inflatesTooFar(part: "word/document.xml", bytes: size, limit: 512 << 20)) {
      try archive { $0.addZeros("word/document.xml", groups: 520_224) }
    }
    let smaller = try archive { $0.addZeros("word/document.xml", groups: 50_000) }
    #expect(throws: OfficeFileRefusal.bomb(part: "word/document.xml", ratio: 158)) {
      try smaller.contents(of: "word/document.xml")
    }
  }

  @Test("that states less than it holds is not read beyond what it states")
  func lies() throws {
    let archive = try archive { $0.addZeros("word/document.xml", groups: 520_224, stating: 1_000) }
    var received = 0
    #expect(throws: OfficeFileRefusal.archiveDamaged) {
      try archive.stream("word/document.xml") { received += $0.count }
    }
    #expect(received <= 1_000)
  }

  @Test("of too many parts, or with a password, is refused")
  func manyOrLocked() throws {
    #expect(throws: OfficeFileRefusal.tooManyEntries(count: 11, limit: 10)) {
      try archive({ zip in for index in 0...10 { zip.add("\(index)", "") } }, limits: ArchiveLimits(entries: 10))
    }
    let locked = try archive { $0.add("word/document.xml", "secret", flags: 1) }
    #expect(throws: OfficeFileRefusal.archiveEncrypted(part: "word/document.xml")) {
      try locked.contents(of: "word/document.xml")
    }
  }

  @Test("says in both languages what is wrong")
  func wording() {
    let refusal = OfficeFileRefusal.bomb(part: "xl/styles.xml", ratio: 900)
    #expect(refusal.reason.zh == "压缩包里的 xl/styles.xml 压缩比高达 900 倍，像是压缩炸弹，未予解开。请检查文件来源。")
    #expect(refusal.reason.en.hasSuffix("Check where the file comes from."))
  }
}
