import PlanModel
import Rounds
import Wording

extension GapCell {
  /// Its mark: a full square for a figure, a ring for nothing, as on the wall for too little data.
  var shape: String {
    switch self {
    case .reported: "■"
    case .derived: "▣"
    case .missing(.notCollected): "✕"
    case .missing(.notApplicable): "–"
    case .missing(.suppressed): "＊"
    case .missing(.notYetPublished): "…"
    case .blank: "○"
    }
  }

  /// The class that gives it its colour.
  var style: String {
    switch self {
    case .reported, .derived: "there"
    case .missing(.notApplicable), .missing(.notYetPublished): "waits"
    case .missing, .blank: "open"
    }
  }

  /// Every mark there is, as the legend lists them.
  static let legend: [GapCell] =
    [.reported, .derived, .blank] + MissingReason.allCases.map(GapCell.missing)
}

extension HTML {
  /// A cell of the map: a mark for the eye, a word for the ear.
  mutating func mark(_ cell: GapCell) {
    element("span", .class("mark \(cell.style)"), .title(cell.word)) { html in
      html.element("span", .hidden, text: cell.shape)
      html.element("span", .class("unseen"), text: cell.word)
    }
  }
}
