import ArgumentParser
import Wording

/// The command line. A word's meaning is one subcommand, a file each in `Commands`.
@main
struct Guatu: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "guatu",
    abstract: "挂图：把妇女儿童发展规划变成做得成的事。Turns a printed development plan into a live one.",
    discussion: """
      先看一份文件读成什么：  guatu read 规划.docx
      收进数据库：            guatu import 规划.docx --by 张三
      挂上墙：                guatu serve
      """,
    version: "0.1.0",
    subcommands: [
      ReadCommand.self, TargetCommand.self, ImportCommand.self, PlansCommand.self, ShowCommand.self, ServeCommand.self,
      ObservationsCommand.self, AssessCommand.self, WarningsCommand.self, ExplainCommand.self, IndexCommand.self,
      ForecastCommand.self, GapsCommand.self, DecisionsCommand.self, ExportCommand.self, AuditCommand.self,
      ReportCommand.self,
      SampleCommand.self, UsersCommand.self, RoundsCommand.self,
      MailCommand.self,
    ])

  static func main() async {
    do {
      var command = try parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch let refusal as any Refusal {
      Terminal.complain(refusal.reason)
      exit(withError: ExitCode.failure)
    } catch {
      exit(withError: error)
    }
  }
}
