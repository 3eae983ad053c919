import Testing

@testable import Web

@Suite("A form with files")
struct MultipartFormTests {
  static func read(
    _ text: String, type: String = "multipart/form-data; boundary=XX", limits: MultipartLimits = .evidence
  ) throws -> MultipartForm {
    try MultipartForm(body: Array(text.utf8), contentType: type, limits: limits)
  }

  private static func part(_ disposition: String, _ content: String = "x") -> String {
    "--XX\r\nContent-Disposition: form-data; \(disposition)\r\n\r\n\(content)\r\n--XX--\r\n"
  }

  private func name(_ disposition: String) throws -> String? {
    try Self.read(Self.part("name=\"f\"; " + disposition)).files.first?.name
  }

  @Test("gives fields and files in their order, a field that comes twice as well")
  func fieldsAndFiles() throws {
    let form = try Self.read(
      "--XX\r\nContent-Disposition: form-data; name=\"note\"\r\n\r\n两行\r\n第二行\r\n"
        + "--XX\r\nContent-Disposition: form-data; name=\"evidence\"; filename=\"统计表.xlsx\"\r\n"
        + "Content-Type: text/html\r\n\r\nPK\0\r\n--X\r\n\r\n"
        + "--XX\r\ncontent-disposition:form-data;name=note\r\n\r\n\r\n--XX--")
    #expect(form.fields.texts("note") == ["两行\r\n第二行", ""])
    #expect(
      form.files == [UploadedFile(field: "evidence", name: "统计表.xlsx", bytes: Array("PK\0\r\n--X\r\n".utf8))])
  }

  @Test("leaves out a file field in which nothing was chosen, and takes an empty file")
  func nothingChosen() throws {
    #expect(try Self.read(Self.part("name=\"f\"; filename=\"\"", "")).files.isEmpty)
    #expect(try Self.read(Self.part("name=\"f\"; filename=\"a.pdf\"", "")).files.map(\.bytes) == [[]])
    #expect(try Self.read(Self.part("name=\"f\"; filename=\"\"", "x")).files.map(\.name) == ["file"])
  }

  @Test("passes over a preamble, an epilogue and spaces behind a delimiter")
  func surroundings() throws {
    let form = try Self.read(
      "before\r\n--XX \t\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n--XX--  \r\nafter\n")
    #expect(form.fields.pairs == [Query.Pair(name: "a", value: "1")])
    #expect(try Self.read("--XX--").fields == .empty)
  }

  @Test("takes a file's name as browsers and other programs write it, and keeps only what is a name")
  func names() throws {
    #expect(try name("filename=\"100%22%0d%0A.pdf\"") == "100\".pdf")
    #expect(try name("filename=\"a\\\"b.pdf\"") == "a\"b.pdf")
    #expect(try name("filename=\"C:\\\\材料\\\\表.pdf\"") == "表.pdf")
    #expect(try name("filename=\"../../etc/passwd\"") == "passwd")
    #expect(try name("filename=\"..\\..\"") == "file")
    #expect(try name("filename=\"x/\"") == "file")
    #expect(try name("filename=\"old.pdf\"; filename*=UTF-8''%E6%9D%90%E6%96%99.pdf") == "材料.pdf")
    #expect(try name("filename*=utf-8'zh'%2e%2e%2Fa%00.pdf") == "a.pdf")
    #expect(try name("filename=\"证明\u{202E}fdp.exe\"") == "证明fdp.exe")
    #expect(try name("filename=\" .a\u{200B}\u{FEFF}.pdf. \"") == "a.pdf")
    #expect(try name("filename=\"Cafe\u{301}.pdf\"")?.unicodeScalars.count == 8)
  }

  @Test("shortens a long name and keeps its extension")
  func longNames() {
    let long = UploadedFile.cleaned(String(repeating: "表", count: 300) + ".xlsx")
    #expect(long == String(repeating: "表", count: 115) + ".xlsx")
    #expect(UploadedFile.cleaned("a" + String(repeating: "\u{301}", count: 999)).unicodeScalars.count == 120)
    #expect(UploadedFile.cleaned(String(repeating: "a", count: 999)).count == 120)
    #expect(UploadedFile.cleaned("a." + String(repeating: "b", count: 999)).count == 120)
  }

  @Test(
    "names exactly one boundary of 1 to 70 allowed characters",
    arguments: [
      "multipart/form-data", "multipart/form-data; boundary=", "multipart/form-data; boundary=a; boundary=b",
      "multipart/form-data; boundary=\"a b \"", "multipart/form-data; boundary=\"a", "multipart/form-data; boundary=é",
      "multipart/form-data; boundary=" + String(repeating: "b", count: 71),
    ])
  func boundary(type: String) {
    #expect(throws: BadRequest.multipartDamaged(.boundaryUnclear)) { try Self.read("--a--", type: type) }
  }

  @Test("may have a boundary of 70 characters or with spaces in it, and no other type")
  func boundaryTaken() throws {
    let longest = String(repeating: "b", count: 70)
    #expect(try Self.read("--\(longest)--", type: "Multipart/Form-Data ; Boundary=\(longest)").files.isEmpty)
    #expect(try Self.read("--a b'--", type: "multipart/form-data; charset=utf-8; boundary=\"a b'\";").files.isEmpty)
    #expect(throws: BadRequest.formExpected) { try Self.read("--XX--", type: "multipart/mixed; boundary=XX") }
    #expect(throws: BadRequest.formExpected) { try Self.read("a=b", type: "application/x-www-form-urlencoded") }
  }

  @Test("that is cut off anywhere is refused")
  func cutOff() throws {
    let whole = Self.part("name=\"f\"; filename=\"a.pdf\"", "content")
    for length in 0..<(whole.utf8.count - 2) {
      #expect(throws: BadRequest.self, "\(length) bytes") {
        try MultipartForm(
          body: Array(whole.utf8.prefix(length)), contentType: "multipart/form-data; boundary=XX")
      }
    }
    let beforeEnd = String(whole.dropLast(2).dropLast(6))
    #expect(throws: BadRequest.multipartDamaged(.cutOff)) { try Self.read(beforeEnd) }
  }

  @Test(
    "that is damaged is refused with the place",
    arguments: [
      ("", MultipartDamage.noParts), ("--YY--", .noParts), ("--XXX\r\n", .boundaryUnclear), ("--XX\n\n", .lineEnds),
      (part("name=a").replacing("\r\n", with: "\n"), .lineEnds),
      ("--XX\r\nContent-Disposition: form-data; name=a\n\r\n\r\n1\r\n--XX--", .lineEnds),
      ("--XX\r\nContent-Disposition: form-data; name=a\r\r\n\r\n1\r\n--XX--", .lineEnds),
      (part("name=a", "1\r\n--XXY"), .boundaryUnclear), (part("name=\"\""), .header(part: 1)),
      (part("filename=a"), .header(part: 1)), (part("name=a; name=b"), .header(part: 1)),
      (part("name=a; filename=\"x"), .header(part: 1)), (part("name=a; filename=\"x\"y"), .header(part: 1)),
      (part("name=a; filename*=GBK''x"), .header(part: 1)), (part("name=a; filename*=UTF-8''%FF"), .header(part: 1)),
      (part("name=a\r\nContent-Disposition: form-data; name=b"), .header(part: 1)),
      (part("name=a\r\nContent-Transfer-Encoding: base64"), .header(part: 1)),
      (part("name=a;\r\n filename=b"), .header(part: 1)), (part("name=a\u{0}"), .header(part: 1)),
      ("--XX\r\n\r\n1\r\n--XX--", .header(part: 1)),
      ("--XX\r\nContent-Disposition: attachment; name=a\r\n\r\n1\r\n--XX--", .header(part: 1)),
    ])
  func damaged(body: String, damage: MultipartDamage) {
    #expect(throws: BadRequest.multipartDamaged(damage)) { try Self.read(body) }
  }

  @Test("whose fields are no UTF-8 is refused; files may hold any bytes")
  func notText() throws {
    let type = "multipart/form-data; boundary=XX"
    let field = Array("--XX\r\nContent-Disposition: form-data; name=a\r\n\r\n".utf8) + [0xFF]
    #expect(throws: BadRequest.multipartDamaged(.notText(part: 1))) {
      try MultipartForm(body: field + Array("\r\n--XX--".utf8), contentType: type)
    }
    let file = Array("--XX\r\nContent-Disposition: form-data; name=a; filename=b\r\n\r\n".utf8) + Array(0...255)
    #expect(
      try MultipartForm(body: file + Array("\r\n--XX--".utf8), contentType: type).files[0].bytes == Array(0...255))
  }

  @Test("over a limit is refused, and says which")
  func limits() throws {
    let limits = MultipartLimits(parts: 2, headerBytes: 200, fieldBytes: 10, fileBytes: 4)
    let part = "--XX\r\nContent-Disposition: form-data; name=a\r\n\r\n1\r\n"
    #expect(try Self.read(part + part + "--XX--", limits: limits).fields.pairs.count == 2)
    #expect(throws: BadRequest.tooManyParts(limit: 2)) { try Self.read(part + part + part + "--XX--", limits: limits) }
    #expect(throws: BadRequest.bodyTooLong) { try Self.read(Self.part("name=a", "1234567890"), limits: limits) }
    #expect(throws: BadRequest.fileTooLarge(name: "b.pdf", limit: 4)) {
      try Self.read(Self.part("name=a; filename=b.pdf", "12345"), limits: limits)
    }
    #expect(throws: BadRequest.multipartDamaged(.headerTooLong(part: 1, limit: 200))) {
      try Self.read(Self.part("name=" + String(repeating: "a", count: 300)), limits: limits)
    }
    let reason = BadRequest.fileTooLarge(name: "台账.pdf", limit: 20 << 20).reason
    #expect(reason.zh == "文件“台账.pdf”超过 20 MB 的上限，没有收下。请压缩其中的图片，或拆成几个文件后再提交。")
    #expect(reason.en.hasPrefix("The file “台账.pdf” is larger than 20 MB"))
  }

  @Test("full of almost-delimiters takes no longer than its length", .timeLimit(.minutes(1)))
  func linear() throws {
    let boundary = String(repeating: "-", count: 70)
    let almost = "\r\n--" + String(repeating: "-", count: 69) + "x"
    for filling in [almost, "\r", "\r\n", "-"] {
      let content = String(repeating: filling, count: 8_000_000 / filling.utf8.count)
      let form = try Self.read(
        "--\(boundary)\r\nContent-Disposition: form-data; name=a; filename=b\r\n\r\n\(content)\r\n--\(boundary)--",
        type: "multipart/form-data; boundary=\(boundary)")
      #expect(form.files[0].bytes.count == content.utf8.count)
    }
  }
}
