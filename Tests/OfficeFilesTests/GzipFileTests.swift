import Foundation
import Testing

@testable import OfficeFiles

@Suite("A gzip file")
struct GzipFileTests {
  /// `a,b\n1,2\n`, as Python's gzip.compress writes it.
  private static let packed = Data(base64Encoded: "H4sIAAAAAAACA0vUSeIy1DHiAgB7B5cKCAAAAA==")!

  @Test("is known by its first bytes and inflated")
  func content() throws {
    #expect(GzipFile.isGzip(Self.packed))
    #expect(!GzipFile.isGzip(Data("a,b\n".utf8)))
    #expect(try GzipFile(Self.packed).content == Data("a,b\n1,2\n".utf8))
  }

  @Test("that is cut off, damaged or followed by something else is refused, with the remedy")
  func damaged() {
    for length in 2..<Self.packed.count {
      #expect(throws: OfficeFileRefusal.gzipDamaged) { try GzipFile(Self.packed.prefix(length)) }
    }
    var changed = Self.packed
    changed[12] ^= 0xFF
    #expect(throws: OfficeFileRefusal.gzipDamaged) { try GzipFile(changed) }
    #expect(throws: OfficeFileRefusal.gzipDamaged) { try GzipFile(Self.packed + Data([1])) }
    #expect(OfficeFileRefusal.gzipDamaged.reason.zh.contains("gunzip"))
  }

  @Test("is not inflated beyond the limit")
  func limit() {
    #expect(throws: OfficeFileRefusal.inflatesTooFar(part: "gzip", bytes: 8, limit: 7)) {
      try GzipFile(Self.packed, limit: 7)
    }
  }
}
