import Foundation
import Testing

@testable import Mail

/// A folder with settings and a password.
private struct SettingsSite {
  let folder = FileManager.default.temporaryDirectory.appendingPathComponent("guatu-test-\(UUID().uuidString)")

  init(password: String = "s3cret\"\\\n") throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(password.utf8).write(to: folder.appendingPathComponent("password"))
  }

  func server(_ settings: String) throws -> MailServer {
    let file = folder.appendingPathComponent("mail.json")
    try Data(settings.utf8).write(to: file)
    return try MailServer(settings: file)
  }

  func problem(_ settings: String) throws -> MailRefusal.Settings? {
    do {
      _ = try server(settings)
      return nil
    } catch MailRefusal.settings(_, let problem) {
      return problem
    }
  }

  func remove() { try? FileManager.default.removeItem(at: folder) }
}

@Suite("The mail settings")
struct MailServerTests {
  @Test("say where mail goes and who sends it; encryption is required where nothing else is said")
  func read() throws {
    let site = try SettingsSite()
    defer { site.remove() }
    let plain = try site.server(#"{"server": "smtp://mail.example.gov.cn", "from": "guatu@example.gov.cn"}"#)
    #expect(plain.place == "mail.example.gov.cn:587" && plain.encryption == .required && plain.login == nil)
    let whole = try site.server(
      """
      {"server": "smtps://[::1]:4650", "tls": "none", "user": "guatu", "passwordFile": "password",
       "from": "guatu@example.gov.cn", "fromName": "挂图", "certificates": "/etc/ca.pem"}
      """)
    #expect(whole.place == "[::1]:4650" && whole.encryption == .fromTheStart && whole.sender.name == "挂图")
    #expect(whole.login?.passwordFile == site.folder.appendingPathComponent("password").standardizedFileURL.path)
    #expect(whole.certificates == "/etc/ca.pem")
  }

  @Test("are refused with what is wrong in them")
  func refused() throws {
    let site = try SettingsSite()
    defer { site.remove() }
    let from = #""from": "g@example.cn""#
    #expect(try site.problem("not json") == .notJSON)
    #expect(try site.problem(#"{"server": 25}"#) == .notJSON)
    #expect(try site.problem("{\(from)}") == .missing("server"))
    #expect(try site.problem(#"{"server": "smtp://a.cn"}"#) == .missing("from"))
    #expect(try site.problem(#"{"server": "smtp://a.cn", "password": "x"}"#) == .holdsPassword)
    guard case .unknown("passwd", _)? = try site.problem(#"{"server": "smtp://a.cn", "passwd": "x"}"#) else {
      Issue.record("an unknown entry is named")
      return
    }
    for server in [
      "mail.example.cn", "http://a.cn", "smtp://", "smtp://a.cn:0", "smtp://a.cn:99999", "smtp://a b",
      "smtp://u:p@a.cn", "smtp://a.cn/x", "smtp://a.cn?x", "smtp://a.cn\\n", "smtp://-a.cn", "smtp://$(id).cn",
    ] {
      #expect(try site.problem("{\"server\": \"\(server)\", \(from)}") == .badServer, "\(server)")
    }
    let server = #""server": "smtp://a.cn""#
    #expect(
      try site.problem("{\(server), \(from), \"tls\": \"yes\"}")
        == .badEncryption(choices: ["required", "optional", "none"]))
    #expect(try site.problem("{\(server), \"from\": \"g\"}") == .badSender)
    #expect(try site.problem("{\(server), \(from), \"fromName\": \"a\\nb\"}") == .badSender)
    #expect(try site.problem("{\(server), \(from), \"user\": \"u\"}") == .badUser)
    #expect(try site.problem("{\(server), \(from), \"user\": \"u:v\", \"passwordFile\": \"password\"}") == .badUser)
    #expect(throws: MailRefusal.settings(file: "/nowhere/mail.json", .unreadable)) {
      try MailServer(settings: URL(fileURLWithPath: "/nowhere/mail.json"))
    }
  }

  @Test("send no password in the open, but for a server on this machine")
  func passwordInTheOpen() throws {
    let site = try SettingsSite()
    defer { site.remove() }
    func settings(_ host: String, _ tls: String) -> String {
      """
      {"server": "smtp://\(host)", "tls": "\(tls)", "user": "u", "passwordFile": "password", "from": "g@example.cn"}
      """
    }
    #expect(try site.problem(settings("mail.example.cn", "none")) == .passwordInTheOpen)
    #expect(try site.problem(settings("mail.example.cn", "optional")) == .passwordInTheOpen)
    #expect(try site.problem(settings("127.0.0.1.example.cn", "none")) == .passwordInTheOpen)
    #expect(try site.problem(settings("mail.example.cn", "required")) == nil)
    #expect(try site.problem(settings("localhost", "none")) == nil)
  }

  @Test("need a password that can be read", arguments: ["", "\n", "\u{7}x\n", String(repeating: "a", count: 1_001)])
  func password(contents: String) throws {
    let site = try SettingsSite(password: contents)
    defer { site.remove() }
    let file = site.folder.appendingPathComponent("password").path
    #expect(throws: MailRefusal.passwordUnreadable(file: file)) { try MailServer.password(inFile: file) }
    #expect(throws: MailRefusal.passwordUnreadable(file: file + "2")) { try MailServer.password(inFile: file + "2") }
  }
}

@Suite("What curl is told")
struct CurlSettingsTests {
  private func server(_ encryption: MailServer.Encryption) throws -> MailServer {
    MailServer(
      host: "mail.example.cn", port: 587, encryption: encryption,
      login: MailServer.Login(user: "u\"x", passwordFile: "/nowhere"),
      sender: try #require(MailAddress("g@example.cn")), certificates: nil)
  }

  @Test("quotes what could end a value or a line")
  func quoted() throws {
    let to = [try #require(MailAddress("a@example.cn")), try #require(MailAddress("b@example.cn"))]
    let text = CurlSettings(server: try server(.required), password: "p\"\\\nurl=x", to: to, seconds: 60).text
    let lines = text.split(separator: "\n")
    #expect(lines.contains(#"user = "u\"x:p\"\\\nurl=x""#))
    #expect(lines.filter { $0.hasPrefix("mail-rcpt") }.count == 2 && lines.contains("ssl-reqd"))
    #expect(lines.first == #"url = "smtp://mail.example.cn:587/example.cn""#)
    #expect(lines.filter { $0.hasPrefix("url") }.count == 1)
  }

  @Test("asks for encryption as the settings do")
  func encryption() throws {
    func lines(_ encryption: MailServer.Encryption) throws -> [Substring] {
      CurlSettings(server: try server(encryption), password: nil, to: [], seconds: 60).text.split(separator: "\n")
    }
    #expect(try lines(.optional).contains("ssl"))
    #expect(try !lines(.none).contains { $0.hasPrefix("ssl") })
    #expect(try lines(.fromTheStart)[0].hasPrefix(#"url = "smtps://"#))
  }

  @Test("fits the pipe for as many recipients as are taken at once")
  func size() throws {
    let name = String(repeating: "a", count: 60) + "@" + String(repeating: "b", count: 60) + ".example.cn"
    let many = Array(repeating: try #require(MailAddress(name)), count: SMTPMail.recipientLimit)
    let long = String(repeating: "\\", count: 1_000)
    let text = CurlSettings(server: try server(.required), password: long, to: many, seconds: 60).text
    #expect(text.utf8.count < 65_536)
  }
}

@Suite("What curl answers")
struct MailRefusalTests {
  private func refusal(_ status: Int32, _ complaint: String = "") throws -> MailRefusal? {
    let server = MailServer(
      host: "mail.example.cn", port: 25, encryption: .none, login: nil,
      sender: try #require(MailAddress("g@example.cn")), certificates: nil)
    return SMTPMail(server: server).refusal(CurlProgram.Result(status: status, complaint: complaint))
  }

  @Test("becomes a refusal that names the server and the remedy")
  func refusals() throws {
    let place = "mail.example.cn:25"
    #expect(try refusal(0) == nil)
    #expect(try refusal(55, "curl: (55) RCPT failed: 550") == .recipientRefused(server: place, code: "550"))
    #expect(try refusal(55, "curl: (55) MAIL failed: 553") == .senderRefused(server: place, code: "553"))
    #expect(try refusal(55, "curl: (55) MAIL failed: 530") == .loginExpected(server: place))
    #expect(try refusal(55, "curl: (55) MAIL failed: x@y") == .senderRefused(server: place, code: ""))
    #expect(try refusal(CurlProgram.killed) == .tooSlow(server: place, seconds: 60))
    for status: Int32 in [6, 7, 8, 28, 35, 55, 60, 64, 67, 77, 99] {
      let reason = try #require(try refusal(status)).reason
      #expect(reason.zh.contains(place) && reason.zh.contains("请"), "\(status)")
      #expect(reason.en.contains(place), "\(status)")
    }
    #expect(MailRefusal.curlMissing.reason.en.contains("apt-get install curl"))
  }

  @Test("is not even asked where a message has no recipient, or too many")
  func recipients() async throws {
    let one = try #require(MailAddress("a@example.cn"))
    let server = MailServer(
      host: "localhost", port: 1, encryption: .none, login: nil, sender: one, certificates: nil)
    func message(_ count: Int) -> Message {
      let date = Date(timeIntervalSince1970: 0)
      return Message(to: Array(repeating: one, count: count), subject: "", text: "", date: date, id: "a")
    }
    await #expect(throws: MailRefusal.noRecipient) { try await SMTPMail(server: server).send(message(0)) }
    await #expect(throws: MailRefusal.tooManyRecipients(limit: 100)) {
      try await SMTPMail(server: server).send(message(101))
    }
    await #expect(throws: MailRefusal.cannotConnect(server: "localhost:1")) {
      try await SMTPMail(server: server).send(message(1))
    }
  }

  @Test("that never comes ends the sending in time")
  func silence() async throws {
    // A socket that lets everyone in and says nothing.
    let listening = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(listening) }
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &place) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
        bind(listening, place, length) == 0 && listen(listening, 1) == 0 && getsockname(listening, place, &length) == 0
      }
    }
    try #require(isBound)
    let one = try #require(MailAddress("a@example.cn"))
    let port = Int(UInt16(bigEndian: place.sin_port))
    let server = MailServer(
      host: "127.0.0.1", port: port, encryption: .none, login: nil, sender: one, certificates: nil)
    let message = Message(to: [one], subject: "", text: "", date: Date(timeIntervalSince1970: 0), id: "a")
    await #expect(throws: MailRefusal.tooSlow(server: "127.0.0.1:\(port)", seconds: 1)) {
      try await SMTPMail(server: server, seconds: 1).send(message)
    }
  }
}
