import Foundation
import Seals
import Testing

@Suite("A token")
struct TokenTests {
  @Test("is 43 characters that may stand in a cookie, and never the same twice")
  func form() {
    let tokens = (0..<200).map { _ in Token() }
    #expect(Set(tokens).count == 200)
    for token in tokens {
      #expect(token.text.wholeMatch(of: /[A-Za-z0-9_-]{43}/) != nil)
      #expect(Token(token.text) == token)
    }
  }

  @Test("is known by the SHA-256 of its text")
  func digest() throws {
    let token = try #require(Token("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"))
    #expect(token.digest == SHA256Digest(Data(token.text.utf8)).hex)
    #expect(token.digest != Token().digest)
  }

  @Test(
    "is nothing that could not have been given",
    arguments: ["", "short", String(repeating: "A", count: 44), String(repeating: "A", count: 42) + "=", "' OR 1=1 --"])
  func others(text: String) {
    #expect(Token(text) == nil)
  }

  @Test("secrets are equal only whole")
  func comparison() {
    #expect(SecretText("abc").matches("abc"))
    #expect(SecretText("").matches(""))
    #expect(!SecretText("abc").matches("abd"))
    #expect(!SecretText("abc").matches("ab"))
    #expect(!SecretText("abc").matches("abcd"))
  }
}
