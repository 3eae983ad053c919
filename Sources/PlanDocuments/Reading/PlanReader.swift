import PlanModel
import Wording

/// Reads a document: from the stream of its paragraphs and tables to the plans it holds.
///
/// Pure: the same original and the same decisions give the same reading.
public struct PlanReader: Sendable {
  private let decisions: [Decision]
  private let regions: RegionRegister

  /// A reader that follows what people have decided before, oldest first.
  public init(decisions: [Decision] = [], regions: RegionRegister = .national) {
    self.decisions = decisions
    self.regions = regions
  }

  /// All that the document holds, with findings; its balance always adds up.
  public func read(_ original: OriginalText) -> DocumentReading {
    var walk = PlanWalk(lines: original.lines)
    walk.walk(Self.joinedTables(TabbedTables.assembled(original.blocks)))

    var index = DecisionIndex(decisions)
    var findings = walk.findings
    var plans: [Plan] = []
    for draft in walk.drafts where !draft.indicators.isEmpty || !draft.items.isEmpty {
      var completion = PlanCompletion(draft: draft, original: original, regions: regions, decisions: index)
      plans.append(completion.complete())
      findings += completion.findings
      index = completion.decisions
    }
    if plans.isEmpty { findings.append(Finding(.noPlanFound, .noPlanFound)) }
    for decision in index.unused(for: Set(plans.map(\.id))) {
      findings.append(Finding(.decisionNotNeeded, .decisionNotNeeded(reason: decision.reason, author: decision.author)))
    }
    let register = UnitRegister(plans: plans, decisions: decisions)
    findings += register.findings(lines: UnitRegister.firstLines(in: plans))
    return DocumentReading(
      source: original.source, plans: plans, units: register.units,
      findings: findings.sorted { ($0.lines?.from ?? 0, $0.rule.rawValue) < ($1.lines?.from ?? 0, $1.rule.rawValue) },
      unread: walk.ledger.unread, balance: walk.ledger.balance)
  }

  /// A table cut in two by a page, with nothing between the halves, is one table.
  static func joinedTables(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    for block in blocks {
      if case .table(let next) = block, case .table(let last)? = result.last, last.columns == next.columns {
        result[result.count - 1] = .table(TextTable(rows: last.rows + next.rows))
      } else {
        result.append(block)
      }
    }
    return result
  }
}
