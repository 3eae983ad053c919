import Foundation
import Seals
import Testing

@Suite("The hash of a password")
struct PasswordHashTests {
  private static let light = PasswordHash.Cost(passes: 1, memory: 8192)

  /// Made once by argon2-cffi 25 (the reference implementation's binding for Python), type ID.
  @Test(
    "agrees with another implementation of Argon2id",
    arguments: [
      (
        "correct horse battery staple",
        "$argon2id$v=19$m=65536,t=2,p=1$XV1LzvJr4N64sjKwKPo1Vg$Zl+vbUNZfObvAaMKxwfg8K//1Qd06rnh1Y9E6mB+dvQ", true
      ),
      (
        "云溪-打开柜子 2026",
        "$argon2id$v=19$m=8192,t=3,p=1$I2Wls7K5HpwdTyR8aJ5jfA$n31hgKqYrxFyL7LaTwMiXmF0jnzWnHHwgvZzgQAJ244", false
      ),
    ])
  func agreement(password: String, stored: String, isStandard: Bool) throws {
    let hash = try #require(PasswordHash(stored: stored))
    #expect(hash.fits(password))
    #expect(!hash.fits(password + "."))
    #expect(!hash.fits(""))
    #expect(hash.needsRenewal() != isStandard)
  }

  @Test("fits its own password only, and is another one every time")
  func own() throws {
    let (one, other) = (
      try PasswordHash(of: "开门开门开门", cost: Self.light), try PasswordHash(of: "开门开门开门", cost: Self.light)
    )
    #expect(one != other)
    #expect(one.fits("开门开门开门") && other.fits("开门开门开门") && !one.fits("开门开门开"))
    #expect(PasswordHash(stored: one.stored) == one)
    #expect(one.needsRenewal())
    #expect(!one.needsRenewal(cost: Self.light))
  }

  @Test("is the same from every keyboard: full-width letters and decomposed accents are their plain forms")
  func normalised() throws {
    #expect(try PasswordHash(of: "ａｂｃ１２３é", cost: Self.light).fits("abc123e\u{301}"))
  }

  @Test("holds the costs of the standard: 64 MiB, two passes, one lane")
  func standard() throws {
    let hash = try PasswordHash(of: "x")
    #expect(hash.stored.hasPrefix("$argon2id$v=19$m=65536,t=2,p=1$"))
    #expect(!hash.needsRenewal())
    #expect(!PasswordHash.ofNobody.needsRenewal(), "else a missing account would answer faster or slower")
    #expect(!PasswordHash.ofNobody.fits("") && !PasswordHash.ofNobody.fits("x"))
  }

  @Test(
    "is nothing else that was stored",
    arguments: ["", "plain", "$2b$12$abcdefghijklmnopqrstuv", "$argon2i$v=19$m=1$a$b"])
  func others(stored: String) {
    #expect(PasswordHash(stored: stored) == nil)
  }

  @Test("does not print itself, however it is printed")
  func silent() throws {
    let hash = try PasswordHash(of: "x", cost: Self.light)
    let token = Token()
    let code = OneTimeCode()
    var dumped = ""
    dump((hash, [token], code, SecretText("hidden")), to: &dumped)
    dumped +=
      "\(hash) \(String(reflecting: hash)) \(token) \(String(reflecting: token)) \(code) \(String(reflecting: [code]))"
    for secret in [hash.stored, token.text, token.digest, code.secret, "hidden"] { #expect(!dumped.contains(secret)) }
  }
}
