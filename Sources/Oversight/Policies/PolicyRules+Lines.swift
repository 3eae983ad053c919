import Foundation

/// Checklist and lists as lines of text, as the Office types and pastes them: `# heading`, then a line a question or term,
/// its parts separated by `｜`.
extension PolicyRules.Content {
  /// Reads both from lines.
  ///
  /// - Throws: `PolicyRefusal.line`, which names the line.
  public init(checklist: String, lists: String, sources: String) throws(PolicyRefusal) {
    var groups: [PolicyRules.Group] = []
    for (index, part) in try Self.sections(checklist).enumerated() {
      var questions: [PolicyRules.Question] = []
      for row in part.rows {
        let id = "\(index + 1).\(questions.count + 1)"
        var explained: [PolicyRules.Answer] = []
        for word in row.cell(2).split(whereSeparator: { "、,，; ；".contains($0) }) {
          guard let answer = PolicyRules.Answer.allCases.first(where: { $0.word.zh == word || $0.word.en == word })
          else {
            throw .line(row.number)
          }
          explained.append(answer)
        }
        guard row.cells.count <= 3 else { throw .line(row.number) }
        questions.append(.init(id: id, text: row.cell(0), help: row.cell(1), explained: explained))
      }
      groups.append(.init(title: part.title, questions: questions))
    }
    var found: [PolicyRules.TermList] = []
    for part in try Self.sections(lists) {
      var terms: [PolicyRules.Term] = []
      for row in part.rows {
        guard row.cells.count <= 4 else { throw .line(row.number) }
        let variants = row.cell(1).split(whereSeparator: { "、,，;；".contains($0) }).map {
          $0.trimmingCharacters(in: .whitespaces)
        }
        terms.append(.init(words: row.cell(0), variants: variants, why: row.cell(2), ask: row.cell(3)))
      }
      found.append(.init(name: part.title, terms: terms))
    }
    self.init(groups: groups, lists: found, sources: sources)
  }

  /// The checklist as lines.
  public var checklistLines: String {
    groups.map { group in
      (["# " + group.title]
        + group.questions.map { question in
          [question.text, question.help, question.explained.map(\.word.zh).joined(separator: "、")].joined(
            separator: "｜")
        }).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  /// The lists as lines.
  public var listLines: String {
    lists.map { list in
      (["# " + list.name]
        + list.terms.map { term in
          [term.words, term.variants.joined(separator: "、"), term.why, term.ask].joined(separator: "｜")
        }).joined(separator: "\n")
    }.joined(separator: "\n")
  }

  private struct Row {
    let number: Int
    let cells: [String]
    func cell(_ place: Int) -> String { place < cells.count ? cells[place] : "" }
  }

  private struct Section {
    let title: String
    var rows: [Row]
  }

  private static func sections(_ text: String) throws(PolicyRefusal) -> [Section] {
    var sections: [Section] = []
    for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      let words = line.trimmingCharacters(in: .whitespaces)
      if words.isEmpty { continue }
      if let mark = words.first, mark == "#" || mark == "＃" {
        sections.append(Section(title: words.dropFirst().trimmingCharacters(in: .whitespaces), rows: []))
        continue
      }
      let cells = words.split(omittingEmptySubsequences: false, whereSeparator: { $0 == "｜" || $0 == "|" }).map {
        $0.trimmingCharacters(in: .whitespaces)
      }
      guard !sections.isEmpty, !cells[0].isEmpty else { throw .line(index + 1) }
      sections[sections.count - 1].rows.append(Row(number: index + 1, cells: cells))
    }
    return sections
  }
}
