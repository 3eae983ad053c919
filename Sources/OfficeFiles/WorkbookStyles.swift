/// The number formats of a workbook's cells, so far as they decide what a stored number means.
final class WorkbookStyles: MarkupListener {
  private enum Meaning {
    case number, percentage, date
  }

  private let epoch: SerialDate.Epoch
  private var custom: [Int: Meaning] = [:]
  private var meanings: [Meaning] = []
  private var isInCellFormats = false

  init(epoch: SerialDate.Epoch) {
    self.epoch = epoch
  }

  /// What a number in a cell of this style stands for.
  func value(_ number: StoredNumber, style: Int) -> Workbook.Value {
    guard meanings.indices.contains(style) else { return .number(number.text) }
    switch meanings[style] {
    case .number: return .number(number.text)
    case .percentage: return .percentage(number.hundredfold)
    case .date: return SerialDate(number.double, epoch: epoch).map { .date($0.text) } ?? .number(number.text)
    }
  }

  func start(_ name: MarkupName, _ attributes: MarkupAttributes) throws {
    switch name.local {
    case "numFmt":
      if let id = attributes["numFmtId"].flatMap({ Int($0) }), let code = attributes["formatCode"] {
        custom[id] = Self.meaning(of: code)
      }
    case "cellXfs": isInCellFormats = true
    case "xf" where isInCellFormats:
      let id = attributes["numFmtId"].flatMap { Int($0) } ?? 0
      meanings.append(custom[id] ?? Self.meaning(ofBuiltIn: id))
    default: break
    }
  }

  func end(_ name: MarkupName) throws {
    if name.local == "cellXfs" { isInCellFormats = false }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {}

  /// The formats every workbook has (ECMA-376 part 1, 18.8.30), those of the zh-cn list included.
  private static func meaning(ofBuiltIn id: Int) -> Meaning {
    switch id {
    case 9, 10: .percentage
    case 14...22, 27...36, 45...47, 50...58: .date
    default: .number
    }
  }

  /// A format code is a date if it names a part of one outside of quotes, brackets and escapes.
  private static func meaning(of code: String) -> Meaning {
    var isQuoted = false
    var isBracketed = false
    var isEscaped = false
    var plain = ""
    for character in code {
      if isEscaped {
        isEscaped = false
      } else if isQuoted {
        isQuoted = character != "\""
      } else if isBracketed {
        isBracketed = character != "]"
      } else {
        switch character {
        case "\\", "_", "*": isEscaped = true
        case "\"": isQuoted = true
        case "[": isBracketed = true
        default: plain.append(character)
        }
      }
    }
    // Only the first section, for positive numbers.
    plain = String(plain.split(separator: ";", omittingEmptySubsequences: false).first ?? "").lowercased()
    if plain.contains("general") { return .number }
    if plain.contains(where: { "ymdhs".contains($0) }) { return .date }
    return plain.contains("%") ? .percentage : .number
  }
}
