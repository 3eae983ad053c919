import Foundation
import PlanModel

/// An indicator's figures as CSV: RFC 4180, in UTF-8 with a byte order mark, which spreadsheets need for Chinese.
struct SeriesFile {
  let sheet: IndicatorSheet

  /// The columns are those that `guatu observations import` reads.
  var csv: [UInt8] {
    var lines = ["indicator,region,year,breakdown,value,unit,source,note,derivation"]
    for one in sheet.observations {
      let value: String
      switch one.value {
      case .figure(let figure): value = figure.description
      case .missing(let reason): value = reason.rawValue
      }
      let cells = [
        sheet.tile.planned.indicator.name, one.subject.region.digits, "\(one.subject.year)",
        one.subject.breakdown.text, value, one.unit.symbol, one.provenance.source, one.provenance.note,
        one.provenance.derivation.rawValue,
      ]
      lines.append(cells.map(Self.cell).joined(separator: ","))
    }
    return [0xEF, 0xBB, 0xBF] + Array((lines.joined(separator: "\r\n") + "\r\n").utf8)
  }

  /// Quoted where it must be; words that a spreadsheet would take for a formula begin with an apostrophe.
  static func cell(_ text: String) -> String {
    var text = text
    if let first = text.first, "=+@\t\r".contains(first) || (first == "-" && Decimal(printed: text) == nil) {
      text = "'" + text
    }
    guard text.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return text }
    return "\"" + text.replacing("\"", with: "\"\"") + "\""
  }
}
