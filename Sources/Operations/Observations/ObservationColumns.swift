import Foundation
import Wording

/// What a column of a table of observations holds, recognised by the names that offices give it.
enum ObservationColumn: String, CaseIterable, Sendable {
  case indicator, region, year, breakdown, value, unit, source, note, derivation, missing, author

  /// Accepted names in normal form; the first two stand in messages.
  var synonyms: [String] {
    switch self {
    case .indicator: ["指标", "indicator", "指标名称", "indicator_zh", "指标名称（单位）", "监测指标"]
    case .region: ["地区", "region", "地区代码", "区划代码", "行政区划", "行政区划代码", "地区名称", "region_code"]
    case .year: ["年份", "year", "年度", "统计年度"]
    case .breakdown: ["分组", "breakdown", "分类", "类别"]
    case .value: ["数值", "value", "监测值", "指标值", "实际值"]
    case .unit: ["单位", "unit", "计量单位"]
    case .source: ["来源", "source", "数据来源", "资料来源", "source_url", "出处"]
    case .note: ["备注", "note", "说明", "notes"]
    case .derivation: ["取得方式", "derivation"]
    case .missing: ["缺失原因", "missing", "missing_reason", "缺报原因"]
    case .author: ["填报人", "author", "录入人"]
    }
  }

  /// Columns without which no observation can be read. The region may come from outside.
  static let required: [ObservationColumn] = [.indicator, .year, .value, .source]

  static func named(_ printed: String) -> ObservationColumn? {
    let name = normalForm(printed)
    return allCases.first { $0.synonyms.contains(name) }
  }

  private static func normalForm(_ printed: String) -> String {
    String(
      printed.lowercased().compactMap { character -> Character? in
        switch character {
        case "(": "（"
        case ")": "）"
        case "\u{FEFF}", "＊", "*": nil
        case let other where other.isWhitespace: nil
        default: character
        }
      })
  }
}

/// Which column of a table holds what.
struct ObservationColumns: Sendable {
  private let positions: [ObservationColumn: Int]
  let header: [String]

  /// The columns of a table, with a finding for each that is missing, doubled or not known.
  static func recognised(
    in table: ObservationTable, regionIsGiven: Bool
  ) -> (columns: ObservationColumns, findings: [CellFinding]) {
    guard table.header.contains(where: { !$0.isBlank }) else {
      return (
        ObservationColumns(positions: [:], header: table.header),
        [CellFinding(.tableWithoutHeader, at: table.place.phrase, cell: "", .observationTableIsEmpty)]
      )
    }
    var findings: [CellFinding] = []
    var positions: [ObservationColumn: Int] = [:]
    for (position, name) in table.header.enumerated() where !name.isBlank {
      let place = table.place.cell(position, called: name)
      guard let column = ObservationColumn.named(name) else {
        findings.append(CellFinding(.unknownColumn, at: place, cell: name, .observationColumnUnknown))
        continue
      }
      if positions[column] != nil {
        findings.append(
          CellFinding(.duplicateColumn, at: place, cell: name, .observationColumnTwice(column.synonyms[0])))
      }
      positions[column] = position
    }
    for column in ObservationColumn.required where positions[column] == nil {
      findings.append(
        CellFinding(
          .missingColumn, at: table.place.phrase, cell: "",
          .observationColumnMissing(column.synonyms[0], synonyms: column.synonyms)))
    }
    if positions[.region] == nil, !regionIsGiven {
      findings.append(
        CellFinding(
          .missingColumn, at: table.place.phrase, cell: "",
          .regionColumnMissing(synonyms: ObservationColumn.region.synonyms)))
    }
    return (ObservationColumns(positions: positions, header: table.header), findings)
  }

  /// The cell's text without blanks around it; empty where the row or the table has no such cell.
  func text(_ column: ObservationColumn, of row: ObservationTable.Row) -> String {
    guard let position = positions[column], position < row.cells.count else { return "" }
    return row.cells[position].trimmed
  }

  /// Where the cell stands; the row where the table has no such column.
  func place(_ column: ObservationColumn, of row: ObservationTable.Row) -> Phrase {
    guard let position = positions[column] else { return row.place.phrase }
    return row.place.cell(position, called: header[position].trimmed)
  }

  /// The first cell beyond the header that holds something.
  func excess(in row: ObservationTable.Row) -> String? {
    row.cells.dropFirst(header.count).first { !$0.isBlank }
  }
}

extension String {
  /// Without white space at its ends. Most cells have none, and those are not copied.
  var trimmed: String {
    guard let first, let last, first.isWhitespace || last.isWhitespace else { return self }
    return trimmingCharacters(in: .whitespacesAndNewlines)
  }

  var isBlank: Bool { allSatisfy(\.isWhitespace) }
}
