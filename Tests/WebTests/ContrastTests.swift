import Assessment
import Foundation
import Testing

@testable import Web

@Suite("Contrast")
struct ContrastTests {
  /// Relative luminance, WCAG 2.2.
  func luminance(_ colour: String) throws -> Double {
    let number = try #require(Int(colour.dropFirst(), radix: 16))
    let parts = [number >> 16, number >> 8 & 255, number & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  func contrast(_ one: String, _ other: String) throws -> Double {
    let (a, b) = (try luminance(one), try luminance(other))
    return (max(a, b) + 0.05) / (min(a, b) + 0.05)
  }

  /// The value of a custom property of the stylesheet, six digits.
  func colour(_ name: String) throws -> String {
    let found = try #require(try Regex("--\(name):(#[0-9a-f]{3,6})").firstMatch(in: Stylesheet.base))
    let text = String(try #require(found.output[1].substring))
    return text.count == 4 ? "#" + text.dropFirst().map { "\($0)\($0)" }.joined() : text
  }

  @Test("of every status on the page is at least 4.5:1", arguments: Status.allCases)
  func status(sign: Status) throws {
    #expect(try contrast(sign.colour, "#ffffff") >= 4.5)
    #expect(try colour(sign.rawValue) == sign.colour, "the stylesheet and the drawings use one colour")
  }

  @Test("of words on the page and on the wash is at least 4.5:1", arguments: ["ink", "muted", "accent"])
  func words(name: String) throws {
    for ground in ["paper", "wash", "mark"] {
      #expect(try contrast(colour(name), colour(ground)) >= 4.5, "\(name) on \(ground)")
    }
  }

  @Test("no two statuses share a shape or a word")
  func distinct() {
    #expect(Set(Status.allCases.map { $0.shape }).count == Status.allCases.count)
    #expect(Set(Status.allCases.map { $0.word.zh }).count == Status.allCases.count)
  }
}
