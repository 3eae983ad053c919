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

    var findings = walk.findings
    var plans: [Plan] = []
    var index = DecisionIndex(decisions)
    for draft in walk.drafts where !draft.indicators.isEmpty || !draft.items.isEmpty {
      var completion = PlanCompletion(draft: draft, original: original, regions: regions, decisions: index)
      plans.append(completion.complete())
      findings += completion.findings
      index = completion.decisions
    }
    if plans.isEmpty { findings.append(Finding(.noPlanFound, .noPlanFound)) }
    return DocumentReading(
      source: original.source, plans: plans, units: [], findings: findings, unread: walk.ledger.unread,
      balance: walk.ledger.balance
    ).settled(by: decisions)
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
