import Foundation
import Seals
import Testing

@Suite("SHA-256")
struct SHA256DigestTests {
  /// FIPS 180-4's published examples, and the padding's edge cases as `sha256sum` gives them.
  @Test(
    "agrees with the published examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func published(text: String, digest: String) {
    #expect(SHA256Digest(Data(text.utf8)).hex == digest)
  }

  @Test("agrees for a million letters and for slices of data")
  func long() {
    let million = Data(repeating: UInt8(ascii: "a"), count: 1_000_000)
    let digest = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    #expect(SHA256Digest(million).hex == digest)
    let padded = Data([1, 2, 3]) + million
    #expect(SHA256Digest(padded.dropFirst(3)).description == digest)
  }
}
