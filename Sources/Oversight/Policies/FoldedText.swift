/// Text as it is compared when words are looked for: simplified, half width, small letters, no spaces inside a line.
///
/// Every character knows its place in the text as it was written.
struct FoldedText: Hashable, Sendable {
  private(set) var characters: [UInt32] = []
  /// Where each stands among the text's scalars.
  private(set) var places: [Int] = []

  init(_ text: String) { self.init(Array(text.unicodeScalars)) }

  init(_ scalars: [Unicode.Scalar]) {
    characters.reserveCapacity(scalars.count)
    places.reserveCapacity(scalars.count)
    let simplified = SimplifiedCharacters.table
    for (place, scalar) in scalars.enumerated() {
      guard var value = Self.kept(scalar.value) else { continue }
      if value >= 0x4E00 { value = simplified[value] ?? value }
      characters.append(value)
      places.append(place)
    }
  }

  /// `nil` for spaces inside lines and for signs that are not seen: people and file formats set them anywhere.
  private static func kept(_ value: UInt32) -> UInt32? {
    switch value {
    case 0x09, 0x20, 0xA0, 0xAD, 0x2000...0x200F, 0x202A...0x202E, 0x2060, 0x3000, 0xFE00...0xFE0F, 0xFEFF: nil
    case 0x0D, 0x2028, 0x2029, 0x85: 0x0A
    case 0x41...0x5A: value + 32
    // Full-width signs (U+FF01 …) stand 0xFEE0 after their ASCII forms.
    case 0xFF21...0xFF3A: value - 0xFEE0 + 32
    case 0xFF01...0xFF5E: value - 0xFEE0
    default: value
    }
  }
}
