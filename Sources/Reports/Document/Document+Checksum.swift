import Foundation
import Seals

extension Document {
  /// SHA-256 of the document as JSON with its keys in order, 64 hexadecimal digits: equal documents, equal checksums.
  ///
  /// Values that are no numbers have a name in it. Throws what the encoder throws.
  public var checksum: String {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      encoder.nonConformingFloatEncodingStrategy = .convertToString(
        positiveInfinity: "inf", negativeInfinity: "-inf", nan: "nan")
      return SHA256Digest(try encoder.encode(self)).hex
    }
  }
}
