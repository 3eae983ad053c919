import Foundation

/// Sends by SMTP (RFC 5321) through curl, each message in a process of its own.
///
/// The password, the addresses and the server reach curl by its standard input, so that no list of processes shows them;
/// the message lies for that moment in a folder that only this user can read.
public struct SMTPMail: MailPort {
  /// Where messages go.
  public let server: MailServer
  private let seconds: Int

  /// RFC 5321, 4.5.3.1.8: a server must take at least so many recipients at once.
  static let recipientLimit = 100

  /// - Parameter seconds: after so many seconds a sending is given up.
  public init(server: MailServer, seconds: Int = 60) {
    self.server = server
    self.seconds = seconds
  }

  /// Hands `message` over. Where the server refuses one of the recipients, nobody is sent it.
  ///
  /// - Throws: `MailRefusal`.
  public func send(_ message: Message) async throws {
    guard !message.to.isEmpty else { throw MailRefusal.noRecipient }
    guard message.to.count <= Self.recipientLimit else {
      throw MailRefusal.tooManyRecipients(limit: Self.recipientLimit)
    }
    let password = try server.login.map { try MailServer.password(inFile: $0.passwordFile) }
    let settings = CurlSettings(server: server, password: password, to: message.to, seconds: seconds)
    let result = try await CurlProgram.run(
      settings.text, upload: Data(message.bytes(from: server.sender)), as: CurlSettings.uploadName, seconds: seconds + 5
    )
    if let refusal = refusal(result) { throw refusal }
  }

  /// What curl's exit status means (`man curl`, EXIT CODES); `nil` where the message was taken.
  func refusal(_ result: CurlProgram.Result) -> MailRefusal? {
    let place = server.place
    switch result.status {
    case 0: return nil
    case 6: return .unknownHost(server: place)
    case 7: return .cannotConnect(server: place)
    case 28, CurlProgram.killed: return .tooSlow(server: place, seconds: seconds)
    // A handshake that failed, a certificate that is not trusted, a file of certificates that cannot be read.
    case 35, 60, 77: return .certificateRefused(server: place)
    case 64: return .notEncrypted(server: place)
    case 67: return .loginRefused(server: place)
    // An answer that is none: curl 7.88 says so too where the server refuses the message itself.
    case 8: return .messageRefused(server: place, code: result.code(after: "failed: "))
    case 55 where result.complaint.contains("MAIL failed"):
      let code = result.code(after: "MAIL failed: ")
      // RFC 4954, 6: authentication required; RFC 3207, 4: must issue a STARTTLS command first.
      return code == "530" ? .loginExpected(server: place) : .senderRefused(server: place, code: code)
    case 55 where result.complaint.contains("RCPT failed"):
      return .recipientRefused(server: place, code: result.code(after: "RCPT failed: "))
    default: return .failed(server: place, status: Int(result.status))
    }
  }
}
