import Foundation

extension MailServer {
  /// The settings of a JSON file (docs/mail.md); paths in it begin at its own folder.
  ///
  /// - Throws: `MailRefusal`: `.settings` with what is wrong, and `.passwordUnreadable`.
  public init(settings file: URL) throws {
    let name = file.path
    func refuse(_ problem: MailRefusal.Settings) -> MailRefusal { .settings(file: name, problem) }
    guard let data = try? Data(contentsOf: file) else { throw refuse(.unreadable) }
    guard let settings = try? JSONDecoder().decode([String: String].self, from: data) else { throw refuse(.notJSON) }
    if settings["password"] != nil { throw refuse(.holdsPassword) }
    let known = Key.allCases.map(\.rawValue)
    if let unknown = settings.keys.sorted().first(where: { !known.contains($0) }) {
      throw refuse(.unknown(unknown, known: known))
    }
    func setting(_ key: Key) -> String? { settings[key.rawValue].flatMap { $0.isEmpty ? nil : $0 } }
    func path(_ text: String) -> String { URL(fileURLWithPath: text, relativeTo: file).standardizedFileURL.path }

    guard let server = setting(.server) else { throw refuse(.missing(Key.server.rawValue)) }
    guard let address = ServerAddress(server) else { throw refuse(.badServer) }
    guard let from = setting(.from) else { throw refuse(.missing(Key.from.rawValue)) }
    guard let sender = MailAddress(from, name: setting(.fromName) ?? "") else { throw refuse(.badSender) }
    let choices: [Encryption] = [.required, .optional, .none]
    let chosen = setting(.tls).map { word in choices.first { $0.rawValue == word } } ?? .required
    guard let chosen else { throw refuse(.badEncryption(choices: choices.map(\.rawValue))) }
    let encryption = address.isEncrypted ? .fromTheStart : chosen

    var login: Login?
    if let user = setting(.user), let passwordFile = setting(.passwordFile) {
      guard user.unicodeScalars.allSatisfy({ $0.isShown && $0 != ":" }) else { throw refuse(.badUser) }
      let isProtected = encryption == .required || encryption == .fromTheStart || address.isThisMachine
      guard isProtected else { throw refuse(.passwordInTheOpen) }
      login = Login(user: user, passwordFile: path(passwordFile))
      _ = try Self.password(inFile: path(passwordFile))
    } else if setting(.user) != nil || setting(.passwordFile) != nil {
      throw refuse(.badUser)
    }
    self.init(
      host: address.host, port: address.port, encryption: encryption, login: login, sender: sender,
      certificates: setting(.certificates).map(path))
  }

  /// The first line of a file, at most 1,000 bytes.
  static func password(inFile file: String) throws -> String {
    guard let data = FileManager.default.contents(atPath: file), let text = String(validating: data, as: UTF8.self),
      let line = text.split(whereSeparator: \.isNewline).first, line.utf8.count <= 1_000,
      line.unicodeScalars.allSatisfy({ $0.value >= 0x20 })
    else { throw MailRefusal.passwordUnreadable(file: file) }
    return String(line)
  }

  private enum Key: String, CaseIterable {
    case server, tls, user, passwordFile, from, fromName, certificates
  }
}

/// `smtp://host:port` or `smtps://host:port`, and nothing more. The port may be left out.
private struct ServerAddress {
  let host: String
  let port: Int
  let isEncrypted: Bool

  init?(_ text: String) {
    guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
      scheme == "smtp" || scheme == "smtps", let stated = parts.host, parts.user == nil, parts.password == nil,
      parts.path.isEmpty || parts.path == "/", parts.query == nil, parts.fragment == nil
    else { return nil }
    let host = stated.trimmingCharacters(in: CharacterSet(charactersIn: "[]"))
    let isNumeric = !host.isEmpty && host.contains(":") && host.allSatisfy { $0.isHexDigit || $0 == ":" || $0 == "." }
    guard isNumeric || MailAddress.isDomain(host, labels: 1) else { return nil }
    isEncrypted = scheme == "smtps"
    // RFC 6409, 3.1, and RFC 8314, 7.3: where programs hand in mail.
    port = parts.port ?? (isEncrypted ? 465 : 587)
    guard (1...65_535).contains(port) else { return nil }
    self.host = host
  }

  var isThisMachine: Bool { ["localhost", "127.0.0.1", "::1"].contains(host.lowercased()) }
}
