import ArgumentParser
import Foundation
import Wording

/// Where a command takes a password from: the terminal without showing it, a file, or standard input. Never an
/// argument, which every user of the machine can read in the list of processes.
struct PasswordEntry: ParsableArguments {
  @Option(help: "从文件的第一行读密码。A file whose first line is the password.", completion: .file())
  var passwordFile: String?

  /// The password, typed twice at a terminal.
  func read() throws -> String {
    if let passwordFile {
      guard let data = FileManager.default.contents(atPath: passwordFile) else {
        throw CommandRefusal(.cannotRead(passwordFile))
      }
      return Self.firstLine(String(decoding: data, as: UTF8.self))
    }
    guard isatty(STDIN_FILENO) == 1 else {
      guard let line = readLine() else { throw CommandRefusal(.noPasswordGiven) }
      return line
    }
    let password = try Self.typed(.typePassword)
    guard try Self.typed(.typePasswordAgain) == password else { throw CommandRefusal(.passwordsDiffer) }
    return password
  }

  private static func firstLine(_ text: String) -> String {
    text.split(separator: /\r\n|\n|\r/, maxSplits: 1, omittingEmptySubsequences: false).first.map(String.init) ?? ""
  }

  /// Neither the characters nor the signal of Ctrl-C: it would leave the terminal without echo.
  private static func typed(_ question: Phrase) throws -> String {
    Terminal.ask(question)
    var before = termios()
    tcgetattr(STDIN_FILENO, &before)
    var silent = before
    silent.c_lflag &= ~tcflag_t(ECHO | ISIG)
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent)
    let line = readLine()
    tcsetattr(STDIN_FILENO, TCSAFLUSH, &before)
    Terminal.ask(Phrase(verbatim: "\n"))
    guard let line, !line.contains("\u{3}") else { throw CommandRefusal(.noPasswordGiven) }
    return line
  }
}

/// Who the record says typed a command: the machine's own user unless named.
struct Typist: ParsableArguments {
  @Option(help: "谁在操作，记入操作记录；不写就是本机用户名。Who does it, for the record.")
  var by: String?

  var name: String { by ?? NSUserName() }
}
