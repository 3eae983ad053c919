/// What curl is told about one sending, in the form of its configuration files (`man curl`, --config).
struct CurlSettings: Hashable, Sendable {
  let text: String

  /// The name of the file with the message.
  static let uploadName = "message.eml"

  init(server: MailServer, password: String?, to recipients: [MailAddress], seconds: Int) {
    let scheme = server.encryption == .fromTheStart ? "smtps" : "smtp"
    // What stands behind the slash is the name we greet with: the sender's domain rather than this machine's name.
    var lines = [Self.line("url", "\(scheme)://\(server.place)/\(server.sender.domain)")]
    switch server.encryption {
    case .required: lines.append("ssl-reqd")
    case .optional: lines.append("ssl")
    case .none, .fromTheStart: break
    }
    if let certificates = server.certificates { lines.append(Self.line("cacert", certificates)) }
    if let login = server.login, let password { lines.append(Self.line("user", "\(login.user):\(password)")) }
    lines.append(Self.line("mail-from", server.sender.text))
    lines += recipients.map { Self.line("mail-rcpt", $0.text) }
    lines += [
      Self.line("upload-file", Self.uploadName), Self.line("proto", "=smtp,smtps"), Self.line("noproxy", "*"),
      "tlsv1.2", Self.line("connect-timeout", String(min(seconds, 15))), Self.line("max-time", String(seconds)),
      "silent", "show-error",
    ]
    text = lines.joined(separator: "\n") + "\n"
  }

  /// Inside quotation marks curl reads the escapes `\\`, `\"`, `\t`, `\n`, `\r` and `\v`.
  static func line(_ name: String, _ value: String) -> String {
    let escaped = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"").replacing("\t", with: "\\t")
      .replacing("\n", with: "\\n").replacing("\r", with: "\\r")
    return "\(name) = \"\(escaped)\""
  }
}
