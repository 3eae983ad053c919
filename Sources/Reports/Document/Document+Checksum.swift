import Foundation
import Seals

extension Document {
  /// The document as JSON with its keys in order: equal documents, equal bytes. Values that are no numbers have a name in
  /// it.
  ///
  /// Throws what the encoder throws.
  public var canonicalBytes: Data {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      encoder.nonConformingFloatEncodingStrategy = .convertToString(
        positiveInfinity: Self.infinite, negativeInfinity: "-" + Self.infinite, nan: Self.noNumber)
      return try encoder.encode(self)
    }
  }

  /// A document read back from its canonical bytes. Throws what the decoder throws.
  public init(canonical bytes: Data) throws {
    let decoder = JSONDecoder()
    decoder.nonConformingFloatDecodingStrategy = .convertFromString(
      positiveInfinity: Self.infinite, negativeInfinity: "-" + Self.infinite, nan: Self.noNumber)
    self = try decoder.decode(Document.self, from: bytes)
  }

  /// SHA-256 of the canonical bytes, 64 hexadecimal digits: equal documents, equal checksums.
  public var checksum: String { get throws { SHA256Digest(try canonicalBytes).hex } }

  private static let (infinite, noNumber) = ("inf", "nan")
}
