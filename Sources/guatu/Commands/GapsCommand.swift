import ArgumentParser
import Operations
import PlanModel
import Rounds
import Wording

/// `guatu gaps`: what nobody collects.
struct GapsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "列出缺项数据：哪些指标、年份、分组、地区没有人收集。Lists the data that nobody collects.")

  @Option(help: "区划代码；不写就是规划指标最多的地区。The region's code.")
  var region: String?
  @Flag(help: "不看下级地区。Leaves out the regions below.")
  var alone = false
  @Option(help: "从哪一年看，应有上一年为止的数据；不写就是今年。The year looked from.")
  var asOf: Int?
  @OptionGroup var listing: Listing
  @OptionGroup var database: Database

  func run() async throws {
    let code = try region.map { text in
      guard let code = RegionCode(text) else { throw CommandRefusal(.badRegionCode(text)) }
      return code
    }
    let map = try await MapGaps(store: database.open())(
      code, reach: alone ? .alone : .withParts, asOf: asOf ?? Clock.now.calendarYear)
    switch listing.format {
    case .csv: try Terminal.write(ExportTable.gaps(map).csv, to: listing.output)
    case .json: try Terminal.write(Terminal.json(ExportTable.gaps(map)), to: listing.output)
    case .text: Self.print(map)
    }
  }

  private static func print(_ map: CompletenessMap) {
    let language = Terminal.language
    Terminal.print(map.conclusion)
    for (kind, _) in map.counts {
      Terminal.print(kind.word)
      for row in map.rows(with: kind) {
        var words = [row.places.first?.key ?? "", row.indicator.name]
        words += row.spots.filter { $0.kind == kind }.compactMap { $0.detail(in: row)?(language) }
        words.append(row.leads.isEmpty ? Phrase.Roles.noLead(language) : row.leads.joined(separator: "、"))
        Terminal.print("  " + words.filter { !$0.isEmpty }.joined(separator: "  "))
      }
    }
  }
}
