import Assessment
import Foundation
import PlanModel
import Wording

/// What the JSON API answers (docs/api.md). Numbers that were printed stay text, so that no digit is lost.
protocol APIValue: Encodable {}

extension APIValue {
  /// UTF-8, keys in order, so that equal data give equal bytes.
  var json: [UInt8] {
    get throws {
      let encoder = JSONEncoder()
      encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
      return [UInt8](try encoder.encode(self))
    }
  }
}

/// `GET /api/plans`
struct APIPlans: APIValue {
  let plans: [APIPlanHead]

  init(cards: [PlanCard]) {
    plans = cards.map { APIPlanHead($0.head, $0.tally) }
  }
}

/// A plan's identity and how its indicators stand.
struct APIPlanHead: Encodable {
  let id, title, population, kind: String
  let region: Region
  let period: Period
  let version: Int
  let source: SourceFile
  let indicators: Int
  let status: [String: Int]

  init(_ head: PlanHead, _ tally: Tally) {
    id = head.id.text
    title = head.title
    population = head.population.rawValue
    kind = head.kind.rawValue
    region = head.region
    period = head.period
    version = head.version
    source = head.source
    indicators = tally.total
    status = Dictionary(
      uniqueKeysWithValues: Status.allCases.filter { tally.count($0) > 0 }.map { ($0.rawValue, tally.count($0)) })
  }
}

/// `GET /api/plans/{id}`
struct APIPlan: APIValue {
  let plan: APIPlanHead
  let domains: [Domain]
  let indicators: [APITile]

  init(wall: Wall) {
    plan = APIPlanHead(wall.head, wall.tally)
    domains = wall.domains
    indicators = wall.tiles.map(APITile.init)
  }
}

/// An indicator with its target, its last figure and how it stands.
struct APITile: Encodable {
  let key, number, name, unit: String
  let row, domain: Int
  let target: Target
  let bindingness, status: String
  let lead, support: [String]
  let latest: APIFigure?
  /// Whether the target year has been judged.
  let isFinal: Bool
  /// 0…1; `null` where there is none.
  let probability: Double?
  /// `exact`, or `atMost` where the rule asks for more than the target year's value.
  let probabilityStanding: String?
  let lines: SourceLines

  init(_ tile: WallTile) {
    let planned = tile.planned
    key = planned.key
    number = planned.number
    row = planned.row
    domain = planned.domain
    name = planned.indicator.name
    unit = planned.indicator.unit.symbol
    target = Target(
      text: planned.target.text, rule: planned.target.rule, needsConfirmation: planned.target.needsConfirmation)
    bindingness = planned.bindingness.rawValue
    status = tile.verdict.status.rawValue
    isFinal = tile.verdict.isFinal
    probability = tile.verdict.outlook.chance?.probability
    probabilityStanding = tile.verdict.outlook.chance?.standing.rawValue
    lead = planned.lead
    support = planned.support
    latest = tile.latest.map { APIFigure(year: $0.year, value: $0.figure.description) }
    lines = planned.lines
  }

  struct Target: Encodable {
    let text: String
    let rule: TargetRule
    let needsConfirmation: Bool
  }
}

extension APITile {
  struct APIFigure: Encodable {
    let year: Int
    let value: String
  }
}
