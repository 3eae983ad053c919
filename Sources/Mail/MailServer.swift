/// The server that takes our mail, and who we are to it.
public struct MailServer: Hashable, Sendable {
  /// A host's name or address, without brackets.
  let host: String
  let port: Int
  let encryption: Encryption
  let login: Login?
  /// The sender of every message.
  public let sender: MailAddress
  /// A file of certificates (PEM) to trust instead of the system's; `nil` for the system's.
  let certificates: String?

  /// Host and port, as they stand in what is said about it.
  public var place: String { host.contains(":") ? "[\(host)]:\(port)" : "\(host):\(port)" }

  /// How the way to the server is protected.
  enum Encryption: String, Hashable, Sendable, CaseIterable {
    /// Plain at first, then STARTTLS or nothing is sent (RFC 3207).
    case required
    /// STARTTLS where it is offered.
    case optional
    /// No encryption at all, for a server on this machine or inside the same closed network.
    case none
    /// Encrypted from the first byte (RFC 8314), by an address of `smtps://`.
    case fromTheStart
  }

  /// A user and the file whose first line is the password; it is read at each sending, so that it can be changed.
  struct Login: Hashable, Sendable {
    let user: String
    let passwordFile: String
  }
}

/// A way to send messages.
public protocol MailPort: Sendable {
  /// Hands a message over to a mail server; when the call returns, the server has answered for it.
  ///
  /// - Throws: a `Refusal` with the place and the remedy where it was not taken.
  func send(_ message: Message) async throws
}
