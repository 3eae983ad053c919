import Assessment
import Foundation
import OfficeFiles
import Wording

/// Forecasts a table of series, so that the method can be scored by anyone: tasks in, predictions out, both CSV.
///
/// A task is a row: `task_id`, `kind` (pct, rate, slow, diff), `direction` (up, down), `years` and `values` separated by
/// spaces, `h` (years after the last), `target0`…`target3`, `res` (the step of the published figures; 0 unknown). Other
/// columns are not read; peers are not used. A prediction is a row: `task_id`, `h`, seven quantiles in the indicator's
/// own unit, and `p0`…`p3`, the probability of at least (up) or at most (down) each target.
public struct ForecastTasks: Sendable {
  /// How many forecasts there are.
  public let count: Int
  /// The predictions in the order of the tasks, UTF-8 without a mark, numbers in full.
  public let predictions: Data

  private static let levels: [(column: String, level: Double)] = [
    ("q025", 0.025), ("q10", 0.1), ("q25", 0.25), ("q50", 0.5), ("q75", 0.75), ("q90", 0.9), ("q975", 0.975),
  ]

  /// Forecasts every task of a table; `.csv.gz` is inflated.
  ///
  /// Throws what `CSVTable` and `GzipFile` throw, and `ForecastTaskRefusal` for the first row that cannot be used: then
  /// there are no predictions at all.
  public init(tasks bytes: Data) throws {
    let table = try CSVTable(GzipFile.isGzip(bytes) ? GzipFile(bytes).content : bytes)
    guard let header = table.rows.first, table.rows.count > 1 else { throw ForecastTaskRefusal(.noForecastTasks) }
    let columns = try ForecastTask.Columns(header.cells)
    let forecaster = Forecaster()
    let heads = ["task_id", "h"] + Self.levels.map(\.column) + ForecastTask.targetColumns.indices.map { "p\($0)" }
    var out = heads.joined(separator: ",") + "\n"
    for row in table.rows.dropFirst() {
      out += try Self.prediction(ForecastTask(row, columns), forecaster) + "\n"
    }
    count = table.rows.count - 1
    predictions = Data(out.utf8)
  }

  private static func prediction(_ task: ForecastTask, _ forecaster: Forecaster) -> String {
    guard let forecast = forecaster.forecast(task.window, year: task.year, aim: task.aim) else {
      preconditionFailure("a task looks ahead")
    }
    let figures =
      forecast.quantiles(levels.map(\.level))
      + task.goals.map(forecast.probability)
    return ([quoted(task.name), String(task.horizon)] + figures.map(\.description)).joined(separator: ",")
  }

  /// Programs read this, not spreadsheets: a name comes back as it was, whatever it begins with.
  private static func quoted(_ name: String) -> String {
    guard name.contains(where: { ",;\t\"\r\n\r\n".contains($0) }) else { return name }
    return "\"" + name.replacing("\"", with: "\"\"") + "\""
  }
}

/// Why a table of tasks cannot be used: which line and column, and what should stand there.
public struct ForecastTaskRefusal: Refusal, Hashable {
  public let reason: Phrase

  init(_ reason: Phrase) { self.reason = reason }
}
