import ArgumentParser
import Foundation
import Mail
import Wording

/// `guatu mail test`: whether e-mail can be sent.
struct MailCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mail", abstract: "试一试邮件设置。Tries the mail settings.", subcommands: [Test.self])

  struct Test: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "按邮件设置发一封测试邮件（docs/mail.md）。Sends a test message.")

    @Option(help: "邮件设置，JSON。The mail settings.", completion: .file())
    var config: String
    @Option(help: "收件人邮箱。Who gets the message.")
    var to: String

    func run() async throws {
      let server = try MailServer(settings: URL(fileURLWithPath: config))
      guard let recipient = MailAddress(to) else { throw CommandRefusal(Phrase.Mail.notAnAddress(to)) }
      let message = Message(
        to: [recipient], subject: Phrase.Mail.testSubject(Terminal.language),
        text: Phrase.Mail.testText(Terminal.language), date: Clock.now, id: "test-\(UUID().uuidString)")
      try await SMTPMail(server: server).send(message)
      Terminal.print(Phrase.Mail.sent(server: server.place))
    }
  }
}
