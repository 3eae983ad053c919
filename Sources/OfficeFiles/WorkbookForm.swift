import Foundation

extension WorkbookContent {
  /// What makes a sheet a form that people fill in: what they may change, what helps them, how it prints.
  ///
  /// Rows and columns count from 0. A locked sheet keeps people from slips; it is no security, since every spreadsheet
  /// program unlocks it.
  public struct Form: Hashable, Sendable {
    public let visibility: Workbook.Visibility
    public let protection: Protection
    /// Columns that are there and not shown.
    public let hiddenColumns: Set<Int>
    /// How many columns at the left stay in sight.
    public let frozenColumns: Int
    /// Cells that are one; what stands in them stands in the first.
    public let merged: [CellRange]
    /// Heights in points; other rows keep Excel's own.
    public let rowHeights: [Int: Double]
    public let validations: [Validation]
    public let highlights: [Highlight]
    public let print: PrintSetup
    public let typeface: Typeface

    /// A form; nothing of it is special unless told.
    public init(
      visibility: Workbook.Visibility = .visible, protection: Protection = .none, hiddenColumns: Set<Int> = [],
      frozenColumns: Int = 0, merged: [CellRange] = [], rowHeights: [Int: Double] = [:],
      validations: [Validation] = [], highlights: [Highlight] = [], print: PrintSetup = .usual,
      typeface: Typeface = .latin
    ) {
      self.visibility = visibility
      self.protection = protection
      self.hiddenColumns = hiddenColumns
      self.frozenColumns = frozenColumns
      self.merged = merged
      self.rowHeights = rowHeights
      self.validations = validations
      self.highlights = highlights
      self.print = print
      self.typeface = typeface
    }

    /// A sheet that is no form.
    public static let none = Form()
  }

  /// Whether a sheet's cells can be changed.
  public enum Protection: String, Hashable, Sendable {
    case none
    /// Only cells of the styles `.input` and `.inputText` can be; widths and heights too.
    case locked
  }

  /// Whose letters the form is set in.
  public enum Typeface: String, Hashable, Sendable {
    /// 宋体, titles and headings in 黑体: what official forms use and every Chinese office computer has.
    case chinese
    case latin
  }

  /// How a sheet prints.
  public enum PrintSetup: Hashable, Sendable {
    case usual
    /// A4 across, as wide as the page, with page numbers; the rows of `repeating` head every page.
    case landscape(repeating: ClosedRange<Int>)
    /// A4 upright, as wide as the page, with page numbers.
    case portrait
  }

  /// What may stand in cells, checked by the spreadsheet program when somebody types (not when they paste).
  public struct Validation: Hashable, Sendable {
    public let range: CellRange
    public let rule: Rule
    /// Shown beside the cell while it is chosen; empty for none.
    public let prompt: Note
    /// Shown when the rule is broken; what was typed is not taken.
    public let complaint: Note

    /// A rule for a range.
    public init(_ range: CellRange, _ rule: Rule, prompt: Note = .none, complaint: Note) {
      self.range = range
      self.rule = rule
      self.prompt = prompt
      self.complaint = complaint
    }

    /// What may be typed.
    public enum Rule: Hashable, Sendable {
      /// One of the words in a range of a sheet of the same workbook. (A list inside the rule could have no more than
      /// 255 characters.)
      case list(sheet: String, range: CellRange)
      /// Any number from the lower bound to the upper.
      case decimal(ClosedRange<Decimal>)
      /// Whatever makes a formula true; it is written for the first cell of the range.
      case formula(String)
    }

    /// A title of at most 32 characters and a text of at most 255: Excel takes no more.
    public struct Note: Hashable, Sendable {
      public let title: String
      public let text: String

      /// A title and a text.
      public init(_ title: String, _ text: String) {
        self.title = title
        self.text = text
      }

      /// No note.
      public static let none = Note("", "")
    }
  }

  /// Cells that look different while a formula is true.
  public struct Highlight: Hashable, Sendable {
    public let range: CellRange
    /// Written for the first cell of the range.
    public let formula: String
    public let look: Look

    /// A look for a range.
    public init(_ range: CellRange, while formula: String, _ look: Look) {
      self.range = range
      self.formula = formula
      self.look = look
    }

    /// How the cells look.
    public enum Look: String, Hashable, Sendable {
      /// Red: something is wrong here.
      case wrong
      /// Green: filled in.
      case complete
    }
  }

  /// How a cell of a form looks, and whether it can be changed.
  public enum CellStyle: Hashable, Sendable {
    case title
    /// A line below the title.
    case subtitle
    /// Running text without a frame.
    case paragraph
    /// The head of a column.
    case heading
    /// A framed text, which cannot be changed.
    case label
    /// A framed text in the middle, which cannot be changed.
    case centred
    /// A framed figure, which cannot be changed.
    case figure
    /// A framed figure among others of its column: at the right, so that points stand below each other.
    case amount
    /// A place for a figure; numbers show at least so many digits after the point, and more where there are more.
    case input(decimals: Int)
    /// A place for words.
    case inputText
    /// What a check says.
    case check
  }
}
