import Foundation

/// A conversion to UTF-8 by the C library's iconv.
struct CharacterConversion {
  /// iconv's name of the encoding that is read.
  private let encoding: String

  init(from encoding: String) {
    self.encoding = encoding
  }

  enum Outcome {
    case whole(String)
    /// The first byte that means nothing, counted from 0.
    case broken(Int)
    /// This machine's C library does not know the encoding.
    case unavailable
  }

  func utf8(_ bytes: [UInt8]) -> Outcome {
    guard let conversion = iconv_open("UTF-8", encoding), conversion != iconv_t(bitPattern: -1) else {
      return .unavailable
    }
    defer { iconv_close(conversion) }
    // Two bytes become at most three, four become at most four.
    var output = [CChar](repeating: 0, count: bytes.count * 2 + 16)
    var input = bytes.map { CChar(bitPattern: $0) }
    let (inputCount, outputCount) = (input.count, output.count)
    var (inputLeft, outputLeft) = (inputCount, outputCount)
    let failed = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        var (from, to) = (input.baseAddress, output.baseAddress)
        return iconv(conversion, &from, &inputLeft, &to, &outputLeft) == Int(bitPattern: UInt.max)
      }
    }
    guard !failed else { return .broken(inputCount - inputLeft) }
    return .whole(
      String(decoding: output[..<(outputCount - outputLeft)].lazy.map(UInt8.init(bitPattern:)), as: UTF8.self))
  }
}
