import Wording

/// The words of a passage, for those who edit them: a paragraph's figures stand in an edit box as `{1:7.82}`, and in what
/// is kept as `{value|…}` with their binding, so that they survive new data and a sentence that is composed anew.
public enum Passage {
  /// A paragraph as an edit box shows it. What is typed stays plain text; a brace before a digit becomes a full-width one,
  /// for it would open a figure.
  public static func text(of paragraph: Paragraph) -> String {
    var (text, number) = ("", 0)
    for run in paragraph.runs {
      switch run {
      case .text(let words), .strong(let words): text += plain(words)
      case .figure(let figure):
        number += 1
        text += "{\(number):\(figure.text.replacing("}", with: "｝"))}"
      }
    }
    return text
  }

  /// A paragraph's figures, as their numbers count them.
  public static func figures(of paragraph: Paragraph) -> [BoundFigure] {
    paragraph.runs.compactMap { run in
      switch run {
      case .text, .strong: nil
      case .figure(let figure): figure
      }
    }
  }

  /// Reads an edited passage: `{2:…}` and `{2}` are the second of `figures`, whatever stands after the colon; every other
  /// brace is plain text.
  ///
  /// - Throws: `PassageRefusal` where a number names no figure, or the passage is too long.
  public static func runs(_ edited: String, among figures: [BoundFigure]) throws(PassageRefusal) -> [Run] {
    guard edited.count <= longest else { throw .tooLong(maximum: longest) }
    var runs: [Run] = []
    var words = ""
    var rest = edited[...]
    while let sign = rest.first {
      if let (number, after) = figure(at: rest) {
        guard let number, figures.indices.contains(number - 1) else {
          throw .unknownFigure(String(rest[..<after]), known: figures.count)
        }
        if !words.isEmpty { runs.append(.text(words)) }
        words = ""
        runs.append(.figure(figures[number - 1]))
        rest = rest[after...]
      } else {
        words.append(sign)
        rest = rest.dropFirst()
      }
    }
    if !words.isEmpty { runs.append(.text(words)) }
    return runs
  }

  /// A passage as it is kept: figures as `{binding}`, a brace that was typed as two.
  public static func stored(_ runs: [Run]) -> String {
    runs.map { run in
      switch run {
      case .text(let words), .strong(let words): words.replacing("{", with: "{{")
      case .figure(let figure): "{\(figure.binding.text)}"
      }
    }.joined()
  }

  /// The bindings that a kept passage names.
  public static func bindings(in stored: String) -> [FigureBinding] {
    runs(stored: stored) { _ in "" }.compactMap { if case .figure(let figure) = $0 { figure.binding } else { nil } }
  }

  /// A kept passage with its figures as they are now.
  ///
  /// - Parameter print: a figure as printed; `nil` where its binding names nothing any more: then a dash stands there, and
  ///   the report is found stale.
  public static func runs(stored: String, _ print: (FigureBinding) -> String?) -> [Run] {
    var runs: [Run] = []
    var words = ""
    var rest = stored[...]
    while let sign = rest.first {
      rest = rest.dropFirst()
      guard sign == "{" else {
        words.append(sign)
        continue
      }
      if rest.first == "{" {
        words.append("{")
        rest = rest.dropFirst()
      } else if let end = rest.firstIndex(of: "}") {
        if !words.isEmpty { runs.append(.text(words)) }
        words = ""
        let binding = FigureBinding(String(rest[..<end]))
        runs.append(.figure(BoundFigure(binding, text: print(binding) ?? nothing)))
        rest = rest[rest.index(after: end)...]
      } else {
        words.append("{")
      }
    }
    if !words.isEmpty { runs.append(.text(words)) }
    return runs
  }

  /// In characters.
  public static let longest = 10_000

  /// Stands where a binding names nothing any more.
  public static let nothing = "—"

  private static func plain(_ words: String) -> String {
    guard words.contains("{") else { return words }
    let signs = Array(words)
    return String(
      signs.indices.map { place in
        let opens = signs[place] == "{" && place + 1 < signs.count && signs[place + 1].isASCIIDigit
        return opens ? "｛" : signs[place]
      })
  }

  /// The figure that begins at a brace, and where it ends; `nil` where none does. Its number is `nil` where it is too large
  /// for one.
  static func figure(at text: Substring) -> (number: Int?, after: Substring.Index)? {
    guard text.first == "{" else { return nil }
    let digits = text.dropFirst().prefix { $0.isASCIIDigit }
    guard !digits.isEmpty, let next = text[digits.endIndex...].first else { return nil }
    if next == "}" { return (Int(digits), text.index(after: digits.endIndex)) }
    guard next == ":" || next == "：", let end = text[digits.endIndex...].firstIndex(of: "}") else { return nil }
    return (Int(digits), text.index(after: end))
  }
}

extension Character {
  var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

/// Why an edited passage is not taken.
public enum PassageRefusal: Refusal, Hashable {
  /// A number in braces that names no figure of the passage.
  case unknownFigure(String, known: Int)
  case tooLong(maximum: Int)

  /// What is wrong, and what to do.
  public var reason: Phrase {
    switch self {
    case .unknownFigure(let text, let known): Phrase.Passages.unknownFigure(String(text.prefix(40)), known: known)
    case .tooLong(let maximum): Phrase.Passages.tooLong(maximum)
    }
  }
}
