import Testing

@testable import Web

/// Writes a form as a browser does (WHATWG HTML, multipart/form-data encoding algorithm).
private struct WrittenForm {
  let boundary: String
  var fields: [Query.Pair] = []
  var files: [UploadedFile] = []

  var bytes: [UInt8] {
    var out: [UInt8] = []
    for field in fields { out += part("name=\"\(escaped(field.name))\"", "", Array(field.value.utf8)) }
    for file in files {
      out += part(
        "name=\"\(escaped(file.field))\"; filename=\"\(escaped(file.name))\"",
        "Content-Type: application/octet-stream\r\n", file.bytes)
    }
    return out + Array("--\(boundary)--\r\n".utf8)
  }

  private func part(_ disposition: String, _ more: String, _ content: [UInt8]) -> [UInt8] {
    Array("--\(boundary)\r\nContent-Disposition: form-data; \(disposition)\r\n\(more)\r\n".utf8) + content + [13, 10]
  }

  private func escaped(_ name: String) -> String { name.replacing("\"", with: "%22") }
}

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

@Suite("Forms with files, made at random")
struct MultipartFuzzTests {
  private static let boundary = "----WebKitFormBoundary7MA4YWxkTrZu0gW"
  private static let type = "multipart/form-data; boundary=" + boundary
  private static let pieces =
    ["\r", "\n", "\r\n", "--", "\r\n--", "\r\n----WebKitForm", "\"", "; ", "=", "\\", "年", "x", " ", "\0", "%22", ":"]

  private func form(_ random: inout Seeded) -> WrittenForm {
    func text(_ pieces: [String], _ most: Int) -> String {
      (0..<Int.random(in: 0...most, using: &random)).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
    }
    var form = WrittenForm(boundary: Self.boundary)
    let plain = ["a", "表", "\"", ";", "=", ":", "é", "-"]
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      form.fields.append(Query.Pair(name: "f" + text(plain, 5), value: text(Self.pieces, 30)))
    }
    for _ in 0..<Int.random(in: 0...3, using: &random) {
      let any = (0..<Int.random(in: 0...40, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) }
      form.files.append(
        UploadedFile(
          field: "f", name: "n" + text(plain, 20) + ".pdf", bytes: Array(text(Self.pieces, 30).utf8) + any))
    }
    return form
  }

  @Test("come back as they were written")
  func roundTrip() throws {
    var random = Seeded(state: 20_260_401)
    for _ in 0..<2_000 {
      let form = form(&random)
      let read = try MultipartForm(body: form.bytes, contentType: Self.type)
      #expect(read.fields.pairs == form.fields)
      #expect(read.files == form.files)
    }
  }

  @Test("and then damaged are refused in words or keep within their bounds")
  func damaged() {
    var random = Seeded(state: 20_260_402)
    let limits = MultipartLimits(parts: 6, headerBytes: 300, fieldBytes: 400, fileBytes: 200)
    var (taken, refused) = (0, 0)
    for _ in 0..<6_000 {
      var bytes = form(&random).bytes
      for _ in 0..<Int.random(in: 1...4, using: &random) { Self.damage(&bytes, &random) }
      do throws(BadRequest) {
        let read = try MultipartForm(body: bytes, contentType: Self.type, limits: limits)
        taken += 1
        #expect(read.fields.pairs.count + read.files.count <= limits.parts)
        #expect(read.files.allSatisfy { $0.bytes.count <= limits.fileBytes && !$0.name.isEmpty })
        #expect(read.files.allSatisfy { $0.name.unicodeScalars.count <= UploadedFile.maximumNameLength })
        #expect(read.files.allSatisfy { !$0.name.contains("/") && !$0.name.contains("\\") })
        #expect(read.files.reduce(0) { $0 + $1.bytes.count } <= bytes.count)
      } catch {
        refused += 1
        #expect(!error.reason.zh.isEmpty && !error.reason.en.isEmpty)
      }
    }
    #expect(taken > 500 && refused > 500, "both ways were walked: \(taken) taken, \(refused) refused")
  }

  private static func damage(_ bytes: inout [UInt8], _ random: inout Seeded) {
    guard !bytes.isEmpty else { return }
    let place = Int.random(in: 0..<bytes.count, using: &random)
    switch Int.random(in: 0..<5, using: &random) {
    case 0: bytes[place] = UInt8.random(in: 0...255, using: &random)
    case 1: bytes.remove(at: place)
    case 2: bytes.insert(contentsOf: (pieces.randomElement(using: &random) ?? "").utf8, at: place)
    case 3: bytes.removeLast(min(bytes.count, Int.random(in: 0...20, using: &random)))
    default:
      let end = min(bytes.count, place + Int.random(in: 1...200, using: &random))
      bytes.insert(contentsOf: Array(bytes[place..<end]), at: place)
    }
  }
}
