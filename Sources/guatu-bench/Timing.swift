import Foundation

/// How long something took: the first time in this process, and then again and again.
struct Timing {
  /// Nothing was warm: tables parsed, types instantiated, pages touched for the first time.
  let cold: Duration
  /// In the order in which they were measured.
  let warm: [Duration]

  var best: Duration { warm.min() ?? cold }

  var median: Duration {
    let sorted = warm.sorted()
    guard !sorted.isEmpty else { return cold }
    let middle = sorted.count / 2
    return sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
  }

  /// A row of the table; `target` is what the median is held against.
  func row(_ what: String, target: Duration) -> String {
    let ratio = Int((100 * (median / target)).rounded())
    return "\(what)\t\(target.milliseconds)\t\(figures)\tmedian is \(ratio) % of the target"
  }

  /// A row without a target of its own.
  func row(_ what: String) -> String { "\(what)\t\t\(figures)\t" }

  /// A row of what is done so many times a second; `target` is what the median is held against.
  func rate(_ what: String, of count: Int, target: Int) -> String {
    func rate(_ time: Duration) -> Int { Int((Double(count) / (time / .seconds(1))).rounded()) }
    let ratio = Double(rate(median)) / Double(target)
    let figures = "cold \(rate(cold))/s, best \(rate(best))/s, median \(rate(median))/s of \(warm.count)"
    return "\(what)\t\(target)/s\t\(figures)\t\(String(format: "%.2f", ratio)) × the target"
  }

  /// All three of them.
  var figures: String {
    "cold \(cold.milliseconds), best \(best.milliseconds), median \(median.milliseconds) of \(warm.count)"
  }
}

extension Duration {
  /// In milliseconds, with a decimal below a hundred.
  var milliseconds: String {
    let value = self / .milliseconds(1)
    return value < 100 ? "\((value * 10).rounded() / 10) ms" : "\(Int(value.rounded())) ms"
  }
}
