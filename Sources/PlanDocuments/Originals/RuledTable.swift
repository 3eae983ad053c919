import OfficeFiles

/// A table that is drawn with lines: a grid whose cells are joined where no line parts them.
struct RuledTable: Hashable {
  /// The lines of the grid from left to right, at least two. Points.
  let columns: [Double]
  /// The lines of the grid from top to bottom, at least two. Points.
  let rows: [Double]
  /// The cells as ranges of the grid, in the order of rows, then columns.
  let cells: [Cell]

  /// Part of the grid, counted from 0.
  struct Cell: Hashable {
    let rows: ClosedRange<Int>
    let columns: ClosedRange<Int>
  }

  var top: Double { rows[0] }

  /// Whether a word stands in the table.
  func holds(_ word: PDFPage.Word) -> Bool {
    let middle = (word.x.lowerBound + word.x.upperBound) / 2
    return middle >= columns[0] && middle <= columns[columns.count - 1] && word.middle >= rows[0]
      && word.middle <= rows[rows.count - 1]
  }

  /// Lines nearer than this are the same line drawn twice: one side of each of two cells. Points.
  private static let nearness = 2.5
  /// Grids larger than this are drawings.
  private static let cellLimit = 50_000

  /// All tables of a page, from top to bottom. Lines under words and single frames' halves are none.
  static func tables(of page: PDFPage) -> [RuledTable] {
    let horizontals = merged(page.rules.filter { $0.direction == .horizontal })
    let verticals = merged(page.rules.filter { $0.direction == .vertical })
    guard horizontals.count * verticals.count <= 4_000_000 else { return [] }
    var groups = DisjointSets(count: horizontals.count + verticals.count)
    for (h, horizontal) in horizontals.enumerated() {
      for (v, vertical) in verticals.enumerated() where touch(horizontal, vertical) {
        groups.join(h, horizontals.count + v)
      }
    }
    var members: [Int: (horizontals: [PDFPage.Rule], verticals: [PDFPage.Rule])] = [:]
    for (h, rule) in horizontals.enumerated() { members[groups.root(h), default: ([], [])].horizontals.append(rule) }
    for (v, rule) in verticals.enumerated() {
      members[groups.root(horizontals.count + v), default: ([], [])].verticals.append(rule)
    }
    return members.values.compactMap { RuledTable(horizontals: $0.horizontals, verticals: $0.verticals) }
      .sorted { ($0.top, $0.columns[0]) < ($1.top, $1.columns[0]) }
  }

  /// `nil` where the lines enclose nothing.
  init?(horizontals: [PDFPage.Rule], verticals: [PDFPage.Rule]) {
    // Three sides enclose something: at a page's end and beginning the fourth is not drawn.
    guard !horizontals.isEmpty, !verticals.isEmpty, horizontals.count + verticals.count >= 3 else { return nil }
    // Tables without a line at their left and right are common; their horizontal lines tell the edge.
    let sides = [horizontals.map(\.extent.lowerBound).min()!, horizontals.map(\.extent.upperBound).max()!]
    let ends = [verticals.map(\.extent.lowerBound).min()!, verticals.map(\.extent.upperBound).max()!]
    let columns = Self.positions(verticals.map(\.position) + sides)
    let rows = Self.positions(horizontals.map(\.position) + ends)
    guard columns.count >= 2, rows.count >= 2, (columns.count - 1) * (rows.count - 1) <= Self.cellLimit else {
      return nil
    }
    self.columns = columns
    self.rows = rows
    cells = Self.cells(columns: columns, rows: rows, horizontals: horizontals, verticals: verticals)
  }

  private static func cells(
    columns: [Double], rows: [Double], horizontals: [PDFPage.Rule], verticals: [PDFPage.Rule]
  ) -> [Cell] {
    let (width, height) = (columns.count - 1, rows.count - 1)
    let uprights = byPosition(verticals, columns)
    let levels = byPosition(horizontals, rows)
    func isParted(_ rules: [PDFPage.Rule], at place: Double) -> Bool {
      rules.contains { $0.extent.lowerBound <= place && $0.extent.upperBound >= place }
    }
    var regions = DisjointSets(count: width * height)
    for row in 0..<height {
      let middle = (rows[row] + rows[row + 1]) / 2
      for column in 0..<width {
        let center = (columns[column] + columns[column + 1]) / 2
        if column + 1 < width, !isParted(uprights[column + 1], at: middle) {
          regions.join(row * width + column, row * width + column + 1)
        }
        if row + 1 < height, !isParted(levels[row + 1], at: center) {
          regions.join(row * width + column, (row + 1) * width + column)
        }
      }
    }
    var members: [Int: [Int]] = [:]
    for place in 0..<width * height { members[regions.root(place), default: []].append(place) }
    var cells: [Cell] = []
    for places in members.values {
      let (rows, columns) = (places.map { $0 / width }, places.map { $0 % width })
      let cell = Cell(rows: rows.min()!...rows.max()!, columns: columns.min()!...columns.max()!)
      if places.count == cell.rows.count * cell.columns.count {
        cells.append(cell)
      } else {
        // A line is missing somewhere: no rectangle, so every place stands for itself.
        cells += zip(rows, columns).map { Cell(rows: $0...$0, columns: $1...$1) }
      }
    }
    return cells.sorted {
      ($0.rows.lowerBound, $0.columns.lowerBound) < ($1.rows.lowerBound, $1.columns.lowerBound)
    }
  }

  /// Lines on one axis as one, where they touch or overlap.
  private static func merged(_ rules: [PDFPage.Rule]) -> [PDFPage.Rule] {
    let positions = positions(rules.map(\.position))
    var out: [PDFPage.Rule] = []
    for (group, position) in zip(byPosition(rules, positions), positions) {
      var open: ClosedRange<Double>?
      for rule in group.sorted(by: { $0.extent.lowerBound < $1.extent.lowerBound }) {
        if let range = open, rule.extent.lowerBound <= range.upperBound + nearness {
          open = range.lowerBound...max(range.upperBound, rule.extent.upperBound)
        } else {
          if let open { out.append(PDFPage.Rule(rule.direction, at: position, extent: open)) }
          open = rule.extent
        }
      }
      if let open { out.append(PDFPage.Rule(group[0].direction, at: position, extent: open)) }
    }
    return out
  }

  /// Values that lie near each other as one.
  private static func positions(_ values: [Double]) -> [Double] {
    var out: [Double] = []
    for value in values.sorted() where out.last.map({ value - $0 > nearness }) ?? true { out.append(value) }
    return out
  }

  /// The rules at each of the positions.
  private static func byPosition(_ rules: [PDFPage.Rule], _ positions: [Double]) -> [[PDFPage.Rule]] {
    var out = [[PDFPage.Rule]](repeating: [], count: positions.count)
    for rule in rules {
      // The last position that is not beyond the rule; positions begin the groups they stand for.
      var (low, high) = (0, positions.count)
      while low < high {
        let middle = (low + high) / 2
        if positions[middle] <= rule.position { low = middle + 1 } else { high = middle }
      }
      if low > 0 { out[low - 1].append(rule) }
    }
    return out
  }

  private static func touch(_ horizontal: PDFPage.Rule, _ vertical: PDFPage.Rule) -> Bool {
    horizontal.extent.lowerBound - nearness <= vertical.position
      && vertical.position <= horizontal.extent.upperBound + nearness
      && vertical.extent.lowerBound - nearness <= horizontal.position
      && horizontal.position <= vertical.extent.upperBound + nearness
  }
}

/// Sets of numbers that are joined step by step.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  mutating func join(_ one: Int, _ other: Int) {
    let (a, b) = (root(one), root(other))
    parents[max(a, b)] = min(a, b)
  }

  mutating func root(_ member: Int) -> Int {
    var member = member
    while parents[member] != member {
      parents[member] = parents[parents[member]]
      member = parents[member]
    }
    return member
  }
}
