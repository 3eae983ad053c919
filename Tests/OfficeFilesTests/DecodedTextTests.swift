import Foundation
import OfficeFiles
import Testing

@Suite("Text of unknown encoding")
struct DecodedTextTests {
  private let sample = "一、妇女与健康\r\n\t1.婚检率达到70%以上。\n"

  /// 妇女与健康 in GB 2312, and two characters that only GB 18030 has (㐀 in four bytes, € in its own way).
  private let gb: [UInt8] = [
    0xB8, 0xBE, 0xC5, 0xAE, 0xD3, 0xEB, 0xBD, 0xA1, 0xBF, 0xB5, 0x0A, 0x81, 0x39, 0xEE, 0x39, 0xA2, 0xE3,
  ]

  private func utf16(_ text: String, littleEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return littleEndian ? bytes : bytes.reversed()
    }
  }

  @Test("is decoded with its line ends and tabs as they are")
  func decodes() throws {
    let cases: [([UInt8], TextEncoding)] = [
      (Array(sample.utf8), .utf8), ([0xEF, 0xBB, 0xBF] + Array(sample.utf8), .utf8WithMark),
      ([0xFF, 0xFE] + utf16(sample, littleEndian: true), .utf16LittleEndian),
      ([0xFE, 0xFF] + utf16(sample, littleEndian: false), .utf16BigEndian),
      (utf16(sample, littleEndian: true), .utf16LittleEndian),
      (utf16(sample, littleEndian: false), .utf16BigEndian),
    ]
    // 一 is U+4E00: its zero byte stands where those of the other byte order do.
    let ones = utf16("一一一一一一二\n", littleEndian: true)
    #expect(try DecodedText(Data(ones)).text == "一一一一一一二\n")
    for (bytes, encoding) in cases {
      let decoded = try DecodedText(Data(bytes))
      #expect(decoded.text == sample)
      #expect(decoded.encoding == encoding)
    }
  }

  @Test("in GB 18030 is decoded, four-byte characters included")
  func gb18030() throws {
    let decoded = try DecodedText(Data(gb))
    #expect(decoded.text == "妇女与健康\n㐀€")
    #expect(decoded.encoding.rawValue == "gb18030")
  }

  @Test("is refused where it is empty or no text at all")
  func binary() {
    #expect(throws: OfficeFileRefusal.empty) { try DecodedText(Data()) }
    let elf: [UInt8] = [0x7F, 0x45, 0x4C, 0x46, 2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0x3E, 0]
    #expect(throws: OfficeFileRefusal.notText) { try DecodedText(Data(elf)) }
    var state: UInt32 = 1
    let noise = (0..<4_000).map { _ -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      return max(UInt8(state >> 24), 1)
    }
    #expect(throws: OfficeFileRefusal.notText) { try DecodedText(Data(noise)) }
  }

  @Test("that is damaged names the line")
  func damaged() {
    var bytes = Array("一\n二\n三四五六七八九十\n妇女与健康，妇女与教育，妇女与经济，妇女参与决策和管理\n".utf8)
    bytes.remove(at: 9)
    #expect(throws: OfficeFileRefusal.textDamaged(encoding: .utf8, line: 3)) { try DecodedText(Data(bytes)) }
    #expect(throws: OfficeFileRefusal.textDamaged(encoding: .utf8WithMark, line: 3)) {
      try DecodedText(Data([0xEF, 0xBB, 0xBF] + bytes))
    }
    let odd = Data([0xFF, 0xFE] + utf16("一\n二", littleEndian: true) + [0x41])
    #expect(throws: OfficeFileRefusal.textDamaged(encoding: .utf16LittleEndian, line: 2)) { try DecodedText(odd) }
  }
}
