import FixtureFiles
import Foundation
import OfficeFiles
import Testing
import Wording

/// SplitMix64 (Steele, Lea and Flood 2014): the same cases in every run.
private struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

@Suite("Evidence damaged at random")
struct EvidenceFuzzTests {
  @Test("is recognised or refused in words, and never as another format")
  func damaged() throws {
    let drawing = Data("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"9\" height=\"9\"/>".utf8)
    let jpeg: [UInt8] = [
      0xFF, 0xD8, 0xFF, 0xE0, 0, 4, 1, 2, 0xFF, 0xC0, 0, 11, 8, 0, 1, 0, 1, 1, 1, 0x11, 0, 0xFF, 0xDA, 0, 8, 1, 1, 0,
      0, 63, 0, 0xAA, 0xFF, 0xD9,
    ]
    let table = WorkbookContent(sheets: [WorkbookContent.Sheet(name: "甲", rows: [[.text("乙")]])])
    let whole: [(EvidenceFormat, Data)] = [
      (.pdf, PDFFixture(pages: [[PDFFixture.text("Report", x: 50, y: 700)]]).bytes),
      (.png, try RasterPicture(svg: drawing, width: 9).png), (.jpeg, Data(jpeg)), (.xlsx, try table.bytes()),
    ]
    var random = Seeded(state: 20_260_403)
    var (taken, refused) = (0, 0)
    for number in 0..<4_000 {
      let (format, original) = whole[number % whole.count]
      var bytes = Array(original)
      for _ in 0..<Int.random(in: 1...6, using: &random) where !bytes.isEmpty {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        switch Int.random(in: 0..<4, using: &random) {
        case 0:
          bytes[place] = [0, 0xFF, 0x7F, UInt8.random(in: 0...255, using: &random)].randomElement(using: &random) ?? 0
        case 1: bytes.remove(at: place)
        case 2: bytes.removeLast(min(bytes.count, Int.random(in: 0...30, using: &random)))
        default: bytes.insert(contentsOf: bytes[place...].prefix(40), at: place)
        }
      }
      do {
        #expect(try EvidenceFormat.recognised(in: Data(bytes)) == format)
        taken += 1
      } catch let refusal as any Refusal {
        #expect(!refusal.reason.zh.isEmpty && !refusal.reason.en.isEmpty)
        refused += 1
      }
    }
    #expect(taken > 200 && refused > 1_000, "both ways were walked: \(taken) taken, \(refused) refused")
  }
}
