import PlanModel

/// Reads the domain column of a table, where page breaks cut names in two or lose their second half.
struct DomainColumn {
  let order: DomainOrder

  /// A cell of the column that holds text.
  struct Cell: Hashable {
    /// Index of its row.
    let row: Int
    /// Healed text.
    let text: String
    /// Whether a repeated header, hence a page break, stands right above it.
    let afterPageBreak: Bool
  }

  /// From which row on which domain holds.
  struct Reading: Hashable {
    let row: Int
    let name: String
    let certainty: Certainty
  }

  enum Certainty: Hashable {
    case printed
    /// Both halves were printed, on two pages.
    case joined
    /// Proposed from the known order of domains; the printed words are lost.
    case proposed
  }

  /// The readings in order of rows. A domain that goes on over a page break appears once.
  func read(_ cells: [Cell]) -> [Reading] {
    var readings: [Reading] = []
    var index = 0
    while index < cells.count {
      let cell = cells[index]
      if order.position(of: cell.text) == nil, index + 1 < cells.count,
        let joined = joined(cell.text, cells[index + 1].text)
      {
        append(Reading(row: cell.row, name: joined, certainty: .joined), to: &readings)
        index += 2
      } else if !DomainOrder.isCutOff(cell.text) {
        append(Reading(row: cell.row, name: cell.text, certainty: .printed), to: &readings)
        index += 1
      } else {
        var end = index
        while end < cells.count, DomainOrder.isCutOff(cells[end].text) { end += 1 }
        let next = end < cells.count ? order.position(of: cells[end].text) : nil
        for reading in proposals(for: Array(cells[index..<end]), after: readings.last?.name, before: next) {
          append(reading, to: &readings)
        }
        index = end
      }
    }
    return readings
  }

  private func append(_ reading: Reading, to readings: inout [Reading]) {
    if let last = readings.last, last.name == reading.name, reading.certainty == .printed { return }
    readings.append(reading)
  }

  /// 妇女与 … 环境: the second half stands alone in a later row.
  private func joined(_ first: String, _ second: String) -> String? {
    guard !["妇女", "儿童"].contains(where: second.hasPrefix) else { return nil }
    let whole = first + second
    return order.position(of: whole) == nil ? nil : whole
  }

  /// Fills lost names from the order: cells right after a page break that are one too many continue the domain
  /// before them, the others are the domains that the order has between the known ones.
  private func proposals(for lost: [Cell], after previous: String?, before next: Int?) -> [Reading] {
    let from = previous.flatMap(order.position) ?? 0
    var missing = Array((from + 1)..<max(from + 1, next ?? order.count + 1))
    var surplus = lost.count - missing.count
    return lost.map { cell in
      if let previous, missing.isEmpty || (surplus > 0 && cell.afterPageBreak) {
        surplus -= 1
        return Reading(row: cell.row, name: previous, certainty: .proposed)
      }
      let name = missing.isEmpty ? cell.text : order.name(at: missing.removeFirst()) ?? cell.text
      return Reading(row: cell.row, name: name, certainty: .proposed)
    }
  }
}
