import Wording

/// The two sheets that a unit fills in; the raw values stand in the key sheet and mark the sheets themselves.
enum FormSheet: String, Hashable, Sendable, CaseIterable {
  case figures, tasks

  /// What its tab says.
  var name: Phrase {
    switch self {
    case .figures: .UnitWorkbook.figures
    case .tasks: .UnitWorkbook.tasks
    }
  }

  /// Title, unit, hint, and two rows of column heads.
  static let headerRows = 5

  /// Stands above the hidden column of row numbers, so that a sheet is known whatever its tab says.
  var marker: String { "guatu:\(rawValue)" }

  /// Columns that are read as they were handed out, from the second on; the first holds the row's own number.
  var lockedColumns: [Int] {
    switch self {
    case .figures: (FigureColumn.number.rawValue...FigureColumn.earlierLast.rawValue).map { $0 }
    case .tasks: (TaskColumn.number.rawValue...TaskColumn.text.rawValue).map { $0 }
    }
  }

  /// Locked columns that say which row it is: they must agree with the row's own number.
  var namingColumns: [Int] {
    switch self {
    case .figures: [FigureColumn.name, .breakdown, .part].map(\.rawValue)
    case .tasks: [TaskColumn.text.rawValue]
    }
  }

  /// How many columns the sheet has.
  var width: Int {
    switch self {
    case .figures: FigureColumn.allCases.count
    case .tasks: TaskColumn.allCases.count
    }
  }
}

/// The columns of the sheet of figures, from A on.
enum FigureColumn: Int, CaseIterable {
  case id, number, name, breakdown, part, unit, target, earlierFirst, earlierMiddle, earlierLast
  case value, reason, source, note, check

  /// How many years before the one collected are shown.
  static let earlierYears = 3
}

/// The columns of the sheet of tasks, from A on.
enum TaskColumn: Int, CaseIterable {
  case id, number, kind, text, state, done, nextYear
}
