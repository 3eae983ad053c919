import OfficeFiles
import Rounds
import Wording

/// What the sheets of the workbook have in common: their heads, and how high their rows must be.
enum FormLayout {
  typealias Cell = WorkbookContent.Cell

  static func typeface(_ language: Language) -> WorkbookContent.Typeface { language == .zh ? .chinese : .latin }

  /// Title, unit and term, and a hint, each across the sheet; the first column is hidden.
  static func head(
    _ workbook: UnitWorkbook, title: Phrase, hint: Phrase, width: Int, _ language: Language
  ) -> (rows: [[Cell]], merged: [CellRange]) {
    let heading = Phrase.UnitWorkbook.heading(
      unit: workbook.unit, deadline: workbook.round.deadline(of: workbook.unit).description)
    func row(_ style: WorkbookContent.CellStyle, _ words: Phrase) -> [Cell] {
      [.blank, .styled(style, .text(words(language)))]
    }
    return (
      [row(.title, title), row(.subtitle, heading), row(.subtitle, hint)],
      (0..<3).map { CellRange(rows: $0...$0, columns: 1...(width - 1)) }
    )
  }

  /// Heights of the three rows of a head, in points.
  static let headHeights: [Int: Double] = [0: 34, 1: 20, 2: 20]

  /// One line of 10.5 points with its leading.
  private static let lineHeight = 14.5

  /// How high a row must be for its texts, each in a column so many characters wide.
  static func height(_ texts: [(text: String, width: Double)], least: Int = 1) -> Double {
    let most = texts.map { lines($0.text, width: $0.width) }.max() ?? 1
    // Excel's rows are at most 409 points high.
    return min(409, Double(max(most, least)) * lineHeight + 6)
  }

  /// How many lines a text takes, indented on one side; a Chinese character is as wide as two Latin ones.
  static func lines(_ text: String, width: Double) -> Int {
    var lines = 0
    for paragraph in text.split(separator: "\n", omittingEmptySubsequences: false) {
      let units = paragraph.unicodeScalars.reduce(0.0) { $0 + ($1.value < 0x2000 ? 1.1 : 2.1) }
      lines += max(1, Int((units / max(width - 2, 1)).rounded(.up)))
    }
    return lines
  }
}
