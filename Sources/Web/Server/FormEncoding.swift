/// The encoding of forms and queries, byte by byte (WHATWG URL, application/x-www-form-urlencoded).
enum FormEncoding {
  /// A name and its value; `nil` where they are no UTF-8 or a `%` is followed by no two hexadecimal digits.
  static func pair(_ part: ArraySlice<UInt8>) -> (name: String, value: String)? {
    let end = part.firstIndex(of: UInt8(ascii: "=")) ?? part.endIndex
    guard let name = decoded(part[..<end]) else { return nil }
    guard end < part.endIndex else { return (name, "") }
    return decoded(part[part.index(after: end)...]).map { (name, $0) }
  }

  /// The last value of a field whose name needs no encoding, without decoding the others; `nil` where there is none that
  /// can be read.
  static func last(_ name: String, in form: [UInt8]) -> String? {
    let wanted = Array("\(name)=".utf8)
    return form.split(separator: UInt8(ascii: "&")).last { $0.starts(with: wanted) }.flatMap { pair($0)?.value }
  }

  private static func decoded(_ text: ArraySlice<UInt8>) -> String? {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.count)
    var rest = text
    while let byte = rest.popFirst() {
      switch byte {
      case UInt8(ascii: "+"): bytes.append(UInt8(ascii: " "))
      case UInt8(ascii: "%"):
        guard let high = rest.popFirst().flatMap(digit), let low = rest.popFirst().flatMap(digit) else { return nil }
        bytes.append(high << 4 | low)
      default: bytes.append(byte)
      }
    }
    return String(validating: bytes, as: UTF8.self)
  }

  private static func digit(_ byte: UInt8) -> UInt8? {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - UInt8(ascii: "0")
    case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - UInt8(ascii: "a") + 10
    case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - UInt8(ascii: "A") + 10
    default: nil
    }
  }
}
