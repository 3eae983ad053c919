/// What `guatu forecast` says about a table of tasks.
extension Phrase {
  /// A table without a row below its header.
  public static let noForecastTasks = Phrase(
    "任务表里没有任务：第一行是列名，下面每行一个预测任务（docs/methods/backtest.md）。",
    "The table holds no tasks: its first row names the columns, and each row below is one forecast to make "
      + "(docs/methods/backtest.md).")

  /// A header that lacks columns.
  public static func taskColumnsMissing(_ columns: [String]) -> Phrase {
    let names = columns.joined(separator: ", ")
    return Phrase(
      "任务表缺少这些列：\(names)。请在第一行补上列名，并在每行填上相应的值。",
      "The table of tasks lacks the columns \(names). Add them to the first row, and their values to each row below.")
  }

  /// A cell of a row that cannot be used. `line` counts from 1 in the file.
  public static func badTask(line: Int, column: String, cell: String, _ remedy: Phrase) -> Phrase {
    let shown = String(cell.prefix(40))
    return Phrase(
      "第\(line)行“\(column)”列的“\(shown)”不能用：\(remedy.zh)",
      "Line \(line), column \(column): “\(shown)” cannot be used: \(remedy.en)")
  }

  public static let taskNeedsName = Phrase("请填任务编号。", "give the task a name.")
  public static let taskNeedsKind = Phrase("应为 pct、rate、slow 或 diff。", "write pct, rate, slow or diff.")
  public static let taskNeedsDirection = Phrase("应为 up 或 down。", "write up or down.")
  public static let taskNeedsYears = Phrase(
    "应为由早到晚、不重复的年份，以空格分开，如 2018 2019 2021。", "write years in order, none twice, separated by spaces: 2018 2019 2021.")
  public static let taskNeedsNumber = Phrase("应为一个数，如 12.5。", "write one number, e.g. 12.5.")
  public static let taskNeedsUnit = Phrase(
    "应为发布精度，如 0.1；不知道时写 0。", "write the step of the published figures, e.g. 0.1, or 0 where it is not known.")

  /// As many values as years.
  public static func taskNeedsValues(_ count: Int) -> Phrase {
    Phrase("应有\(count)个数，每年一个，以空格分开。", "write \(count) numbers, one for each year, separated by spaces.")
  }

  /// How far ahead a task may look.
  public static func taskNeedsHorizon(_ limit: Int) -> Phrase {
    Phrase(
      "应为最后一年之后的年数，1到\(limit)的整数。", "write how many years after the last one, a whole number from 1 to \(limit).")
  }

  /// Predictions were written.
  public static func forecastsWritten(_ count: Int, _ file: String) -> Phrase {
    Phrase("已把\(count)个预测写到 \(file)。", "Wrote \(count) forecasts to \(file).")
  }

  /// A gzip file that is cut off or damaged.
  public static let gzipDamaged = Phrase(
    "gzip 压缩文件不完整或已损坏。请重新取得该文件，或先用 gunzip 解开再用。",
    "The gzip file is truncated or damaged. Obtain it again, or unpack it with gunzip first.")
}
