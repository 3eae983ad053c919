import PlanModel
import Wording

/// Reads a document: from the stream of its paragraphs and tables to the plans it holds.
///
/// Pure: the same original gives the same reading. What people have decided about it is applied afterwards, by
/// `DocumentReading.settled(by:)`, so that a kept reading stays as it was.
public struct PlanReader: Sendable {
  private let decisions: [Decision]
  private let regions: RegionRegister

  /// - Parameter decisions: oldest first; those about places are followed, for a plan is known by its place.
  public init(decisions: [Decision] = [], regions: RegionRegister = .national) {
    self.decisions = decisions
    self.regions = regions
  }

  /// All that the document holds, as printed, with findings; its balance always adds up.
  public func read(_ original: OriginalText) -> DocumentReading {
    var walk = PlanWalk(original)
    let (blocks, contents) = ContentsPage.removed(from: original.blocks)
    for lines in contents { walk.ledger.unread(lines, .contents) }
    walk.walk(Self.joinedTables(TabbedTables.assembled(TitleLines.joined(blocks))))

    var findings = walk.findings
    var plans: [Plan] = []
    var index = DecisionIndex(decisions)
    for draft in walk.drafts {
      var completion = PlanCompletion(draft: draft, original: original, regions: regions, decisions: index)
      plans.append(completion.complete())
      findings += completion.findings
      index = completion.decisions
    }
    if plans.isEmpty { findings.append(Finding(.noPlanFound, .noPlanFound)) }
    return DocumentReading(
      source: original.source, plans: plans, units: [], findings: findings, unread: walk.ledger.unread,
      balance: walk.ledger.balance
    ).settled(by: [])
  }

  /// A table cut in two by a page, with nothing between the halves, is one table.
  static func joinedTables(_ blocks: [Block]) -> [Block] {
    var result: [Block] = []
    var rows: [TextRow] = []
    func close() {
      if !rows.isEmpty { result.append(.table(TextTable(rows: rows))) }
      rows = []
    }
    for block in blocks {
      guard case .table(let table) = block else {
        close()
        result.append(block)
        continue
      }
      if rows.first.map({ $0.cells.count != table.columns }) ?? false { close() }
      rows += table.rows
    }
    close()
    return result
  }
}
