import Foundation

/// SHA-256 of bytes, after FIPS 180-4. Identifies an original; it protects nothing secret.
public struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
  /// The eight words of the digest, the first being the most significant.
  private let words: [UInt32]

  /// The digest of all of `bytes`.
  public init(_ bytes: Data) {
    var state = Compression()
    let whole = bytes.count / 64 * 64
    bytes.withUnsafeBytes { buffer in
      for offset in stride(from: 0, to: whole, by: 64) {
        state.absorb(UnsafeRawBufferPointer(rebasing: buffer[offset..<offset + 64]))
      }
      // Padding, section 5.1.1: a one bit, zeros, the length in bits as 64 bits.
      var tail = Array(buffer[whole...])
      tail.append(0x80)
      while tail.count % 64 != 56 { tail.append(0) }
      let bits = UInt64(bytes.count) * 8
      tail.append(contentsOf: (0..<8).map { UInt8(truncatingIfNeeded: bits >> (56 - 8 * UInt64($0))) })
      tail.withUnsafeBytes { buffer in
        for offset in stride(from: 0, to: buffer.count, by: 64) {
          state.absorb(UnsafeRawBufferPointer(rebasing: buffer[offset..<offset + 64]))
        }
      }
    }
    words = state.hash
  }

  /// 64 hexadecimal digits, lower case.
  public var hex: String {
    words.map { word in
      let digits = String(word, radix: 16)
      return String(repeating: "0", count: 8 - digits.count) + digits
    }.joined()
  }

  /// The digits of `hex`.
  public var description: String { hex }
}

/// Section 6.2.2: the state and the compression of one block of 64 bytes.
private struct Compression {
  /// Section 5.3.3: the first 32 bits of the fractional parts of the square roots of the first eight primes.
  var hash: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]
  private var schedule = [UInt32](repeating: 0, count: 64)

  mutating func absorb(_ block: UnsafeRawBufferPointer) {
    var h = (hash[0], hash[1], hash[2], hash[3], hash[4], hash[5], hash[6], hash[7])
    schedule.withUnsafeMutableBufferPointer { w in
      for t in 0..<16 {
        w[t] = UInt32(bigEndian: block.loadUnaligned(fromByteOffset: t * 4, as: UInt32.self))
      }
      for t in 16..<64 {
        let (a, b) = (w[t - 15], w[t - 2])
        let s0 = rotate(a, 7) ^ rotate(a, 18) ^ (a >> 3)
        let s1 = rotate(b, 17) ^ rotate(b, 19) ^ (b >> 10)
        w[t] = w[t - 16] &+ s0 &+ w[t - 7] &+ s1
      }
      roundConstants.withUnsafeBufferPointer { k in
        for t in 0..<64 {
          let sum1 = rotate(h.4, 6) ^ rotate(h.4, 11) ^ rotate(h.4, 25)
          let choice = (h.4 & h.5) ^ (~h.4 & h.6)
          let t1 = h.7 &+ sum1 &+ choice &+ k[t] &+ w[t]
          let sum0 = rotate(h.0, 2) ^ rotate(h.0, 13) ^ rotate(h.0, 22)
          let majority = (h.0 & h.1) ^ (h.0 & h.2) ^ (h.1 & h.2)
          h = (t1 &+ sum0 &+ majority, h.0, h.1, h.2, h.3 &+ t1, h.4, h.5, h.6)
        }
      }
    }
    for (index, word) in [h.0, h.1, h.2, h.3, h.4, h.5, h.6, h.7].enumerated() { hash[index] &+= word }
  }
}

private func rotate(_ word: UInt32, _ count: UInt32) -> UInt32 { word >> count | word << (32 - count) }

/// Section 4.2.2: the first 32 bits of the fractional parts of the cube roots of the first 64 primes.
private let roundConstants: [UInt32] = [
  0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
  0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
  0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
  0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
  0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
  0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
  0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
  0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
]
