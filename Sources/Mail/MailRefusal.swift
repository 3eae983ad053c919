import Wording

/// Why mail cannot be set up or was not sent. No refusal holds a password or a person's address.
public enum MailRefusal: Refusal, Hashable {
  case settings(file: String, Settings)
  case passwordUnreadable(file: String)
  case curlMissing
  case noRecipient
  case tooManyRecipients(limit: Int)
  case unknownHost(server: String)
  case cannotConnect(server: String)
  case tooSlow(server: String, seconds: Int)
  case notEncrypted(server: String)
  case certificateRefused(server: String)
  case loginRefused(server: String)
  /// The server takes nothing from strangers, or nothing unencrypted.
  case loginExpected(server: String)
  /// `code` is the server's answer, e.g. `550`; empty where it gave none.
  case senderRefused(server: String, code: String)
  case recipientRefused(server: String, code: String)
  case messageRefused(server: String, code: String)
  /// Anything else, by curl's exit status (`man curl`, EXIT CODES).
  case failed(server: String, status: Int)

  /// What is wrong with a file of settings.
  public enum Settings: Hashable, Sendable {
    case unreadable
    case notJSON
    case unknown(String, known: [String])
    case missing(String)
    case holdsPassword
    case badServer
    case badEncryption(choices: [String])
    case badSender
    case badUser
    case passwordInTheOpen
  }

  /// What is wrong, where, and what to do.
  public var reason: Phrase {
    switch self {
    case .settings(let file, let problem): Self.reason(problem, file: file)
    case .passwordUnreadable(let file): Phrase.Mail.badPassword(file)
    case .curlMissing: Phrase.Mail.curlMissing(package: "curl")
    case .noRecipient: Phrase.Mail.noRecipient
    case .tooManyRecipients(let limit): Phrase.Mail.tooManyRecipients(limit: limit)
    case .unknownHost(let server): Phrase.Mail.unknownHost(server)
    case .cannotConnect(let server): Phrase.Mail.cannotConnect(server)
    case .tooSlow(let server, let seconds): Phrase.Mail.tooSlow(server, seconds: seconds)
    case .notEncrypted(let server): Phrase.Mail.notEncrypted(server)
    case .certificateRefused(let server): Phrase.Mail.certificateRefused(server)
    case .loginRefused(let server): Phrase.Mail.loginRefused(server)
    case .loginExpected(let server): Phrase.Mail.loginExpected(server)
    case .senderRefused(let server, let code): Phrase.Mail.senderRefused(server, code: code)
    case .recipientRefused(let server, let code): Phrase.Mail.recipientRefused(server, code: code)
    case .messageRefused(let server, let code): Phrase.Mail.messageRefused(server, code: code)
    case .failed(let server, let status): Phrase.Mail.failed(server, status: status)
    }
  }

  private static func reason(_ problem: Settings, file: String) -> Phrase {
    switch problem {
    case .unreadable: Phrase.Mail.cannotReadSettings(file)
    case .notJSON: Phrase.Mail.settingsNotJSON(file)
    case .unknown(let name, let known): Phrase.Mail.unknownSetting(file, name, known: known)
    case .missing(let name): Phrase.Mail.settingMissing(file, name)
    case .holdsPassword: Phrase.Mail.passwordInSettings(file)
    case .badServer: Phrase.Mail.badServer(file)
    case .badEncryption(let choices): Phrase.Mail.badEncryption(file, choices: choices)
    case .badSender: Phrase.Mail.badSender(file)
    case .badUser: Phrase.Mail.badUser(file)
    case .passwordInTheOpen: Phrase.Mail.passwordInTheOpen(file)
    }
  }
}
