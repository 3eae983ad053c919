import CXlsxWriter

/// How cells look; each kind of format is made once a workbook.
struct CellStyles {
  typealias Format = UnsafeMutablePointer<lxw_format>

  /// Bold, for headers.
  let heading: Format?
  /// For running text.
  let plain: Format?
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var numbers: [Int: Format] = [:]
  private var forms: [FormKey: Format] = [:]
  private var looks: [WorkbookContent.Highlight.Look: Format] = [:]

  private struct FormKey: Hashable {
    let style: WorkbookContent.CellStyle
    let typeface: WorkbookContent.Typeface
    let decimals: Int
  }

  init(_ book: UnsafeMutablePointer<lxw_workbook>) {
    self.book = book
    heading = workbook_add_format(book)
    format_set_bold(heading)
    format_set_text_wrap(heading)
    format_set_align(heading, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    plain = workbook_add_format(book)
    format_set_text_wrap(plain)
    format_set_align(plain, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
  }

  /// Numbers with this many digits after the point.
  mutating func number(decimals: Int) -> Format? {
    if let format = numbers[decimals] { return format }
    let format = workbook_add_format(book)
    format_set_num_format(format, Self.code(decimals: decimals))
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_TOP.rawValue))
    numbers[decimals] = format
    return format
  }

  private static func code(decimals: Int) -> String {
    decimals > 0 ? "0." + String(repeating: "0", count: min(decimals, 15)) : "0"
  }

  /// A highlight: what it changes about a cell.
  mutating func look(_ look: WorkbookContent.Highlight.Look) -> Format? {
    if let format = looks[look] { return format }
    let format = workbook_add_format(book)
    switch look {
    case .wrong:
      format_set_font_color(format, 0x9C0006)
      format_set_bg_color(format, 0xFFC7CE)
    case .complete:
      format_set_bg_color(format, 0xEAF5E6)
    }
    looks[look] = format
    return format
  }

  /// A cell of a form.
  mutating func form(
    _ style: WorkbookContent.CellStyle, _ typeface: WorkbookContent.Typeface, decimals: Int
  ) -> Format? {
    let key = FormKey(style: style, typeface: typeface, decimals: decimals)
    if let format = forms[key] { return format }
    guard let format = workbook_add_format(book) else { return nil }
    forms[key] = format
    let (text, display) = typeface == .chinese ? ("宋体", "黑体") : ("Calibri", "Calibri")
    format_set_font_name(format, text)
    format_set_font_size(format, 10.5)
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    switch style {
    // A figure never breaks.
    case .figure, .amount, .input: break
    default: format_set_text_wrap(format)
    }
    switch style {
    case .title:
      format_set_font_name(format, display)
      format_set_font_size(format, 18)
      if typeface == .latin { format_set_bold(format) }
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .subtitle: format_set_font_color(format, 0x404040)
    case .paragraph: break
    case .heading:
      format_set_font_name(format, display)
      if typeface == .latin { format_set_bold(format) }
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      framed(format, filled: 0xDDE6EE)
    case .label:
      format_set_indent(format, 1)
      framed(format)
    case .centred:
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      framed(format)
    case .figure:
      format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
      format_set_num_format(format, Self.code(decimals: decimals))
      framed(format)
    case .amount:
      format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
      format_set_indent(format, 1)
      format_set_num_format(format, Self.code(decimals: decimals))
      framed(format)
    case .input(let least):
      format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
      format_set_indent(format, 1)
      // "0.######" would show a whole number as "16."
      if least > 0 { format_set_num_format(format, Self.code(decimals: least) + "######") }
      framed(format, filled: Self.inputFill)
      format_set_unlocked(format)
    case .inputText:
      format_set_indent(format, 1)
      framed(format, filled: Self.inputFill)
      format_set_unlocked(format)
    case .check:
      format_set_font_color(format, 0x9C0006)
      format_set_font_size(format, 9)
      format_set_indent(format, 1)
      framed(format)
    }
    return format
  }

  /// A light yellow, which stays apart from white on paper too.
  private static let inputFill: lxw_color_t = 0xFFF8DC

  private func framed(_ format: Format, filled color: lxw_color_t? = nil) {
    format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
    format_set_border_color(format, 0x8C98A4)
    if let color { format_set_bg_color(format, color) }
  }
}
