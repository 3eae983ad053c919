import ArgumentParser
import Assessment
import Foundation
import Operations
import PlanModel
import Wording

/// `guatu index PLAN`: a plan's composite index, step by step.
struct IndexCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "index", abstract: "计算规划的发展指数，步步可查。Computes a plan's composite index, every step shown.")

  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  @Argument(help: "规划编号，见 guatu plans")
  var plan: String
  @Option(help: "goalposts（上下限法）或 distance（目标距离法）")
  var normalise = IndexNormalisation.goalposts
  @Option(help: "arithmetic（算术平均）或 geometric（几何平均）")
  var aggregate = IndexAggregation.arithmetic
  @Option(help: "权重和上下限（docs/commands.md）。Weights and goalposts.", completion: .file(extensions: ["csv"]))
  var weights: String?
  @Option(name: .customLong("as-of"), help: "只用到这一年的数据。Figures up to this year.")
  var asOf: Int?
  @Option(help: "模拟的随机种子。Seed of the simulation.")
  var seed = ComputeIndex.seed
  @Option(help: "模拟次数，1到100000。Runs of the simulation.")
  var runs = 1000
  @Option(help: "text、json、csv")
  var format = Format.text
  @OptionGroup var database: Database

  func run() async throws {
    guard (1...100_000).contains(runs) else { throw CommandRefusal(.badRuns(runs)) }
    let store = try database.open()
    let printed = try await ExportPlan(shelf: store, ledger: store)(Plan.ID(plan)).kept.plan
    let current = printed.settled(by: try await store.decisions())
    let set = try weights.map { try IndexWeightsFile(Self.bytes(of: $0), for: current).weights } ?? IndexWeights()
    let index = try await ComputeIndex(ledger: store)(
      current, method: IndexMethod(normalisation: normalise, aggregation: aggregate), weights: set, through: asOf,
      seed: seed, runs: runs)
    switch format {
    case .text: Terminal.print(IndexText(index, language: Terminal.language).text)
    case .json: try Terminal.write(Terminal.json(IndexJSON(index)), to: nil)
    case .csv: try Terminal.write(index.steps().csv, to: nil)
    }
  }

  private static func bytes(of file: String) throws -> Data {
    do {
      let handle = try FileHandle(forReadingFrom: URL(fileURLWithPath: file))
      // One byte more than is taken shows that a file is too long without reading all of it.
      return try handle.read(upToCount: IndexWeightsFile.largestBytes + 1) ?? Data()
    } catch {
      throw CommandRefusal(.cannotRead(file))
    }
  }
}

extension IndexNormalisation: ExpressibleByArgument {}
extension IndexAggregation: ExpressibleByArgument {}
