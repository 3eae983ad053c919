import PlanModel
import Wording

/// A message with expressions of the rule language in braces: `{value}比上期{last(1)}…`.
struct MessageTemplate {
  private let pieces: [Piece]

  private enum Piece {
    case words(String)
    case computed(RuleExpression)
  }

  /// - Throws: `OwnRuleRefusal` where a brace is open, or where an expression cannot be read.
  init(_ text: String) throws(OwnRuleRefusal) {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{") {
      pieces.append(.words(String(rest[..<open])))
      rest = rest[rest.index(after: open)...]
      guard let close = rest.firstIndex(of: "}") else { throw OwnRuleRefusal(.message, .ownRuleOpenBrace) }
      let source = String(rest[..<close])
      do {
        let expression = try ExpressionParser.parse(source)
        _ = try ExpressionChecker.type(of: expression)
        pieces.append(.computed(expression))
      } catch {
        throw OwnRuleRefusal(.message, .ownRuleBadMessage(source, error.reason))
      }
      rest = rest[rest.index(after: close)...]
    }
    pieces.append(.words(String(rest)))
    self.pieces = pieces
  }

  /// Of which indicators its computed pieces speak.
  var reach: RuleReach {
    pieces.compactMap { piece in
      switch piece {
      case .words: nil
      case .computed(let expression): expression
      }
    }.reach
  }

  /// The message for a cell; a missing figure is said to be missing.
  func filled(in context: CheckContext, _ language: Language) -> String {
    let evaluator = ExpressionEvaluator(context: context)
    var text = ""
    for piece in pieces {
      switch piece {
      case .words(let words): text += words
      case .computed(let expression): text += evaluator.value(of: expression).shown(in: context)(language)
      }
    }
    return text
  }
}

extension RuleValue {
  /// As it is shown to people: printed figures as printed, results to one digit more than the cell's own figures.
  func shown(in context: CheckContext) -> Phrase {
    switch self {
    case .unknown: Phrase.RuleWord.unknown
    case .truth(let truth): truth ? Phrase.RuleWord.yes : Phrase.RuleWord.no
    case .text(let text): Phrase(verbatim: text)
    case .number(let number):
      if let decimals = number.decimals {
        Phrase(verbatim: Figure(value: number.value, decimals: decimals).description)
      } else {
        Phrase(verbatim: number.value.rounded(context.shownDecimals).plainText)
      }
    }
  }
}

extension CheckContext {
  /// How many decimals results are shown with.
  fileprivate var shownDecimals: Int {
    let own = max(given?.decimals ?? 0, history.prefix(3).map(\.figure.decimals).max() ?? 0)
    return min(own + 1, RuleNumber.roundedPlaces.upperBound)
  }
}
