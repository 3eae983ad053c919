import ArgumentParser
import Foundation
import Operations
import Wording

/// `guatu forecast`: a table of tasks in, a table of predictions out.
struct ForecastCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forecast",
    abstract: "对一张任务表逐行预测，任何人都可以据此评分（docs/methods/backtest.md）。Forecasts a table of series.")

  @Option(help: "任务表，.csv 或 .csv.gz。The table of tasks.", completion: .file())
  var tasks: String
  @Option(help: "预测写到哪里，.csv。Where to write the predictions.", completion: .file())
  var out: String

  func run() async throws {
    guard let bytes = try? Data(contentsOf: URL(fileURLWithPath: tasks)) else {
      throw CommandRefusal(.cannotRead(tasks))
    }
    Terminal.note(.readingFile(tasks))
    let forecasts = try ForecastTasks(tasks: bytes)
    try Terminal.write(forecasts.predictions, to: out)
    Terminal.note(.forecastsWritten(forecasts.count, out))
  }
}
