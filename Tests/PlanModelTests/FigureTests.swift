import Foundation
import Testing

@testable import PlanModel

@Suite("A printed figure")
struct FigureTests {
  @Test(
    "read in one pass is the same number as read with care",
    arguments: [
      "0", "7", "16.10", "-0.5", "-0", "0.00", "100", "3583.99", "123456789012345678", "0.00000000000000001", "007",
      "-12.340",
    ])
  func plain(text: String) throws {
    let plain = try #require(Figure(plain: text))
    #expect(plain.value == Decimal(printed: text))
    #expect(plain.value.plainText == Decimal(printed: text)?.plainText)
    #expect(plain.value.hashValue == Decimal(printed: text)?.hashValue)
    #expect(plain.decimals == text.split(separator: ".").dropFirst().first?.count ?? 0)
  }

  @Test(
    "that is written otherwise is left to the careful reading, or is no number",
    arguments: [
      ("1,234.5", true), ("１２．５", true), (" 3 ", true), ("−2", true), ("1234567890123456789", true), ("", false),
      ("-", false), (".5", false), ("5.", false), ("1.2.3", false), ("--1", false), ("1-", false), ("12abc", false),
    ])
  func other(text: String, isNumber: Bool) {
    #expect(Figure(plain: text) == nil)
    #expect((Figure(printed: text) != nil) == isNumber)
  }

  @Test("of any length is a number or none, and never a crash", arguments: [18, 19, 20, 30, 35, 400])
  func long(digits: Int) {
    let text = String(repeating: "9", count: digits)
    #expect((Figure(plain: text) != nil) == (digits <= 18))
    #expect((Figure(printed: text) != nil) == (digits <= 30))
  }
}
