import Assessment
import FixtureFiles
import Foundation
import OfficeFiles
import Testing

@testable import Operations

@Suite("The record of the back-test")
struct BacktestRecordTests {
  private let record = BacktestRecord.published

  @Test("counts every statement once, in tenths and by status")
  func counts() throws {
    #expect(record.method == Forecast.method)
    let all = try #require(record.reliability.first)
    #expect(all.tenths.map(\.count).reduce(0, +) == record.forecasts * record.targetsEach)
    #expect(record.coverageByScale.map(\.forecasts).reduce(0, +) == record.forecasts)
    for part in record.reliability {
      #expect(part.tenths.count == 10 && part.statuses.count == 3)
      for status in part.statuses {
        let within = part.tenths.filter { $0.low >= status.low && $0.high <= status.high }
        #expect(within.map(\.count).reduce(0, +) == status.count)
      }
      for band in part.tenths + part.statuses { #expect((band.low..<band.high).contains(band.meanForecast)) }
    }
    let (near, far) = (record.reliability[1], record.reliability[2])
    for (whole, (a, b)) in zip(all.tenths, zip(near.tenths, far.tenths)) { #expect(whole.count == a.count + b.count) }
    #expect(record.band(of: 0.73)?.low == 0.7)
    #expect(record.band(of: 1)?.low == 0.9)
    #expect(record.band(of: 0)?.low == 0)
  }

  @Test(
    "agrees with one forecast in sixteen made again",
    .enabled(if: SharedFolder.isPresent, "the folder ../shared is not there"))
  func again() throws {
    let sample = try Sample(every: 16)
    #expect(abs(Double(sample.outcomes.count) * 16 / Double(record.forecasts) - 1) < 0.05)
    for band in try #require(record.reliability.first).tenths {
      let said = sample.statements.filter { $0.p >= band.low && ($0.p < band.high || band.high == 1) }
      let share = Double(said.count { $0.cameTrue }) / Double(said.count)
      // A forecast's four statements hang together: as if there were a quarter of them.
      let error = (band.observedShare * (1 - band.observedShare) / (Double(said.count) / 4)).squareRoot()
      #expect(abs(share - band.observedShare) < 3 * error, "\(band) \(share)")
      #expect(abs(said.map(\.p).reduce(0, +) / Double(said.count) - band.meanForecast) < 0.005, "\(band)")
      #expect(abs(Double(said.count * 16) / Double(band.count) - 1) < 0.15, "\(band) \(said.count)")
    }
    let inside = Double(sample.outcomes.count { $0.isInside80 }) / Double(sample.outcomes.count)
    let all = record.coverageByScale.map { $0.inside80 * Double($0.forecasts) }.reduce(0, +) / Double(record.forecasts)
    #expect(abs(inside - all) < 0.02, "\(inside)")
  }
}

/// Some of the tasks forecast again, beside what came.
private struct Sample {
  var statements: [(p: Double, cameTrue: Bool)] = []
  var outcomes: [(h: Int, isInside80: Bool)] = []

  init(every step: Int) throws {
    let tasks = try Self.lines("data/bt_tasks_public.csv.gz")
    let chosen = tasks.enumerated().filter { $0.offset == 0 || $0.offset % step == 5 }.map(\.element)
    let predictions = try ForecastTasks(tasks: Data(chosen.joined(separator: "\n").utf8)).predictions
    var actuals: [String: Double] = [:]
    for line in try Self.lines("data/bt_actuals_public.csv.gz").dropFirst() {
      guard let comma = line.lastIndex(of: ",") else { continue }
      actuals[String(line[..<comma])] = Double(line[line.index(after: comma)...])
    }
    let rows = String(decoding: predictions, as: UTF8.self).split(separator: "\n").dropFirst()
    for (task, row) in zip(chosen.dropFirst(), rows) {
      let (task, row) = (task.split(separator: ","), row.split(separator: ","))
      guard let h = Int(row[1]), (3...9).contains(h), let actual = actuals["\(row[0]),\(h)"] else { continue }
      let figures = row.dropFirst(2).compactMap { Double($0) }
      outcomes.append((h, figures[1] <= actual && actual <= figures[5]))
      for k in 0..<4 {
        guard let target = Double(task[8 + k]) else { continue }
        statements.append((figures[7 + k], task[3] == "up" ? actual >= target : actual <= target))
      }
    }
  }

  private static func lines(_ path: String) throws -> [Substring] {
    let content = try GzipFile(Data(contentsOf: SharedFolder.file(path))).content
    return String(decoding: content, as: UTF8.self).split(whereSeparator: \.isNewline)
  }
}
