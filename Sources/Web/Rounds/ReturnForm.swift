import Foundation
import Operations
import PlanModel
import Rounds

/// The fields in which a unit fills in its returns, by name; a field that is not sent stays as it was.
///
/// `value:i:孕产妇死亡率:|总计` and its like: names are looked up, never taken apart.
struct ReturnForm: Sendable {
  /// The last value sent under each name.
  let fields: [String: String]
  /// Those of `fields` that explain what a check doubts: few among hundreds.
  private let explanations: [String: String]

  /// What a form sent.
  init(_ sent: Query) {
    fields = Dictionary(sent.pairs.map { ($0.name, $0.value) }, uniquingKeysWith: { _, last in last })
    explanations = fields.filter { $0.key.hasPrefix(Field.explanationPrefix) }
  }

  /// Names of fields of an assignment.
  enum Field: Hashable, Sendable {
    case basis, source, note, state, done, nextYear
    case value(CellID), missing(CellID)
    case explanation(String)

    fileprivate static let explanationPrefix = "why:"

    func name(of assignment: Assignment.ID) -> String {
      switch self {
      case .basis: "basis:\(assignment.text)"
      case .source: "source:\(assignment.text)"
      case .note: "note:\(assignment.text)"
      case .state: "state:\(assignment.text)"
      case .done: "done:\(assignment.text)"
      case .nextYear: "next:\(assignment.text)"
      case .value(let cell): "value:\(assignment.text):\(cell.name(within: assignment))"
      case .missing(let cell): "missing:\(assignment.text):\(cell.name(within: assignment))"
      case .explanation(let key): "\(Self.explanationPrefix)\(assignment.text):\(key)"
      }
    }
  }

  /// Characters a figure may have, and words.
  static let (maximumValue, maximumWords) = (40, 4_000)

  subscript(field: Field, assignment: Assignment.ID) -> String? { fields[field.name(of: assignment)] }

  /// What was filled in for those of the assignments that the form was written for.
  func entries(_ assignments: [Assignment]) throws(BadRequest) -> [FillIn.Entry] {
    var entries: [FillIn.Entry] = []
    for assignment in assignments {
      guard let text = self[.basis, assignment.id] else { continue }
      guard let basis = Int(text), basis >= 0 else {
        throw .notANumber(field: "basis", value: text, range: 0...Int.max)
      }
      try judge(assignment)
      entries.append(
        FillIn.Entry(assignment: assignment.id, basis: basis) { content in filled(content, of: assignment) })
    }
    return entries
  }

  /// What stood there with the fields that were sent.
  func filled(_ content: ReturnContent, of assignment: Assignment) -> ReturnContent {
    let id = assignment.id
    var content = content
    for cell in assignment.cells.map(\.id) {
      var answer = content[cell]
      if let typed = self[.value(cell), id] { answer.typed = typed.trimmingCharacters(in: .whitespaces) }
      if let reason = self[.missing(cell), id] { answer.missing = MissingReason(rawValue: reason) }
      content[cell] = answer
    }
    func words(_ field: Field) -> String? { self[field, id]?.trimmingCharacters(in: .whitespacesAndNewlines) }
    if let source = words(.source) { content.source = source }
    if let note = words(.note) { content.note = note }
    if !explanations.isEmpty {
      let prefix = Field.explanation("").name(of: id)
      for (name, text) in explanations where name.hasPrefix(prefix) {
        let words = text.trimmingCharacters(in: .whitespacesAndNewlines)
        content.explanations[String(name.dropFirst(prefix.count))] = words.isEmpty ? nil : words
      }
    }
    if let state = self[.state, id] { content.progress.state = TaskProgress.State(rawValue: state) }
    if let done = words(.done) { content.progress.done = done }
    if let next = words(.nextYear) { content.progress.nextYear = next }
    return content
  }

  private func judge(_ assignment: Assignment) throws(BadRequest) {
    for cell in assignment.cells {
      if let typed = self[.value(cell.id), assignment.id], typed.isLonger(than: Self.maximumValue) {
        throw .tooLong(field: cell.indicator.name, maximum: Self.maximumValue)
      }
    }
    for field in [Field.source, .note, .done, .nextYear] {
      if let words = self[field, assignment.id], words.isLonger(than: Self.maximumWords) {
        throw .tooLong(field: field.name(of: assignment.id), maximum: Self.maximumWords)
      }
    }
  }
}

extension CellID {
  /// Its name among the cells of an assignment: without the indicator where that is the assignment's own.
  fileprivate func name(within assignment: Assignment.ID) -> Substring {
    let own = assignment.text.utf8.dropFirst("i:".utf8.count)
    let rest = text.utf8.dropFirst(own.count)
    return text.utf8.starts(with: own) && rest.first == UInt8(ascii: "|") ? Substring(rest) : text[...]
  }
}

extension String {
  /// Whether it has more characters; counted only where its bytes leave room for doubt.
  fileprivate func isLonger(than maximum: Int) -> Bool { utf8.count > maximum && count > maximum }
}
