import Foundation
import Testing

@testable import Seals

@Suite("One-time codes")
struct OneTimeCodeTests {
  /// RFC 6238, appendix B: the ASCII secret 12345678901234567890, SHA-1, eight digits.
  private static let published = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"

  private static func moment(_ seconds: Double) -> Date { Date(timeIntervalSince1970: seconds) }

  @Test(
    "are those of RFC 6238, appendix B",
    arguments: [
      (59.0, "94287082"), (1_111_111_109, "07081804"), (1_111_111_111, "14050471"), (1_234_567_890, "89005924"),
      (2_000_000_000, "69279037"), (20_000_000_000, "65353130"),
    ])
  func published(time: Double, code: String) throws {
    let codes = try #require(OneTimeCode(secret: Self.published))
    let step = OneTimeCode.step(at: Self.moment(time))
    #expect(codes.digits(step: step, count: 8) == code)
    #expect(codes.code(step: step) == String(code.suffix(6)))
    #expect(codes.step(of: String(code.suffix(6)), at: Self.moment(time)) == step)
  }

  @Test("are taken one step early or late, and no further")
  func window() throws {
    let codes = try #require(OneTimeCode(secret: Self.published))
    let step = OneTimeCode.step(at: Self.moment(1_111_111_109))
    let code = codes.code(step: step)
    #expect(codes.step(of: code, at: Self.moment(1_111_111_109 - 30)) == step)
    #expect(codes.step(of: code, at: Self.moment(1_111_111_109 + 30)) == step)
    #expect(codes.step(of: code, at: Self.moment(1_111_111_109 - 60)) == nil)
    #expect(codes.step(of: code, at: Self.moment(1_111_111_109 + 62)) == nil)
  }

  @Test("are taken once: neither again nor an earlier one")
  func replay() throws {
    let codes = try #require(OneTimeCode(secret: Self.published))
    let now = Self.moment(1_111_111_109)
    let step = OneTimeCode.step(at: now)
    #expect(codes.step(of: codes.code(step: step), at: now, after: step - 1) == step)
    #expect(codes.step(of: codes.code(step: step), at: now, after: step) == nil)
    #expect(codes.step(of: codes.code(step: step - 1), at: now, after: step) == nil)
  }

  @Test(
    "may be typed with a space and in full width; nothing else passes", arguments: ["", "94287", "0942870", "abcdef"])
  func typed(wrong: String) throws {
    let codes = try #require(OneTimeCode(secret: Self.published))
    #expect(codes.step(of: "287 082", at: Self.moment(59)) == 1)
    #expect(codes.step(of: "２８７０８２", at: Self.moment(59)) == 1)
    #expect(codes.step(of: wrong, at: Self.moment(59)) == nil)
  }

  @Test("come from a secret of 32 letters that reads back the same")
  func secret() throws {
    let codes = OneTimeCode()
    #expect(codes.secret.wholeMatch(of: /[A-Z2-7]{32}/) != nil)
    #expect(OneTimeCode(secret: codes.secret) == codes)
    #expect(OneTimeCode().secret != codes.secret)
    #expect(OneTimeCode(secret: "GEZDGNBV") == nil, "too short")
    #expect(OneTimeCode(secret: "not base 32!") == nil)
  }

  @Test("reach an authenticator by an address in Google's format")
  func address() throws {
    let codes = try #require(OneTimeCode(secret: Self.published))
    #expect(
      codes.uri(issuer: "挂图 A&B", account: "zhang.san")
        == "otpauth://totp/%E6%8C%82%E5%9B%BE%20A%26B:zhang.san?secret=\(Self.published)"
        + "&issuer=%E6%8C%82%E5%9B%BE%20A%26B&algorithm=SHA1&digits=6&period=30")
  }
}
