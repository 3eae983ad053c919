import PlanModel

/// The grammar of target phrases, by recursive descent over tokens. It reads forwards only, looks at a bounded
/// number of tokens from where it starts, and never comes back more than to the start of a condition.
///
///     phrase    = condition { ["并" | "，"] condition } ["并" "持续保持"]
///     condition = [base] {manner} ( bound | trend | fixed )
///     bound     = verb* [comparison] number { "、" number } [suffix]
///     trend     = ("提高" | "下降" …) [number]
///     base      = "以" year "为基数" | "比" year
struct PhraseGrammar {
  let text: HealedText
  let tokens: [TargetToken]
  /// The index behind the last token that may be read.
  let end: Int
  var position: Int

  /// What was read: one reading, or several where a list of numbers is to be dealt out (分别).
  struct Reading: Hashable {
    let condition: TargetCondition
    /// The words it was read from.
    let text: String
    /// The year the phrase names for it: `2025年达到80%以上`.
    let year: Int?
  }

  /// No phrase of a plan deals out more numbers than this; it bounds the work on hostile text.
  static let mostNumbers = 12
  /// No phrase joins more conditions than this.
  private static let mostConditions = 6
  /// No phrase has more tokens than this; whatever stands behind them is not part of it.
  private static let mostTokens = 48
  /// No indicator's name that a phrase compares with is longer than this.
  private static let longestReference = 60

  init(text: HealedText, tokens: [TargetToken], from start: Int, to end: Int) {
    self.text = text
    self.tokens = tokens
    self.end = min(end, start + Self.mostTokens)
    position = start
  }

  /// Reads as much of a phrase as stands at the start. `nil` where no condition stands there.
  mutating func phrase(_ setting: TargetLexer.Setting) -> [Reading]? {
    guard var readings = condition() else { return nil }
    for _ in 1..<Self.mostConditions {
      let before = position
      let separated = separator(setting)
      if separated, let held = heldTail(readings, since: before) {
        readings = held
        continue
      }
      guard separated || setting == .cell, let next = condition(), let both = joined(readings, next, since: before)
      else {
        position = before
        break
      }
      readings = both
    }
    return readings
  }

  /// Reads a hold standing alone: `并持续保持` behind a comma.
  mutating func keepsEarlier() -> Bool {
    while take({ if case .manner = $0 { true } else { $0 == .and } }) {}
    return take { $0 == .keep }
  }

  private mutating func separator(_ setting: TargetLexer.Setting) -> Bool {
    var found = false
    while position < end {
      switch tokens[position].kind {
      case .word(.and): found = true
      case .mark(.comma), .mark(.listComma): if setting == .sentence { return found } else { found = true }
      default: return found
      }
      position += 1
    }
    return found
  }

  private mutating func heldTail(_ readings: [Reading], since start: Int) -> [Reading]? {
    let before = position
    while take({ if case .manner = $0 { true } else { false } }) {}
    guard take({ $0 == .keep }) else {
      position = before
      return nil
    }
    let words = string(start)
    return readings.map { Reading(condition: .hold($0.condition), text: $0.text + words, year: $0.year) }
  }

  private func joined(_ first: [Reading], _ second: [Reading], since start: Int) -> [Reading]? {
    guard first.count == 1, second.count == 1 else { return nil }
    let year = first[0].year ?? second[0].year
    guard second[0].year ?? year == year else { return nil }
    let both = first[0].condition.and(second[0].condition)
    return [Reading(condition: both, text: first[0].text + string(start), year: year)]
  }

  // MARK: One condition

  private mutating func condition() -> [Reading]? {
    let start = position
    let year = namedYear()
    let afterYear = position
    if let readings = numbers(start: start, year: year) { return readings }
    position = afterYear
    let base = baseYear()
    var manner = TargetWord.Manner.plainly
    loop: while position < end, case .word(let word) = tokens[position].kind {
      switch word {
      case .manner(let next): manner = next.rawValue > manner.rawValue ? next : manner
      case .empty, .respectively, .each: break
      case .reach(.reach): break  // 实现全覆盖
      default: break loop
      }
      position += 1
    }
    guard let condition = worded(manner: manner, base: base, start: start) else {
      position = start
      return nil
    }
    return [Reading(condition: condition, text: string(start), year: year)]
  }

  /// `到2025年`, `2030年`: the year a condition is set for.
  private mutating func namedYear() -> Int? {
    let start = position
    _ = take { $0 == .yearLead }
    guard position < end, case .year(let year) = tokens[position].kind else {
      position = start
      return nil
    }
    position += 1
    if position < end, tokens[position].kind == .mark(.comma) { position += 1 }
    return year
  }

  /// A condition made of words: a trend, a change, or a fixed expression.
  private mutating func worded(
    manner: TargetWord.Manner, base: BaseYear, start: Int
  ) -> TargetCondition? {
    guard position < end else { return nil }
    guard case .word(let word) = tokens[position].kind else { return nil }
    position += 1
    if case .trend(let direction) = word { return trend(direction, manner, base) }
    guard base == .unstated else { return nil }
    switch word {
    case .noLower: return .noLower
    case .oneWay(let direction): return .oneWay(direction)
    case .balance: return .balance
    case .reasonable, .reasonableNoun: return .reasonable
    case .steady: return .steady
    case .control: return .contained(slowing: false)
    case .slow: return .slowing
    case .risingTrend: return risingTrend()
    case .full: return full(start: start)
    case .eliminated, .eliminate: return .eliminated(words: string(start))
    case .universal: return .universal(words: string(start))
    case .bound(.atLeast): return reference().map { .notBelow($0) }
    case .with: return fitting()
    default: return nil
    }
  }

  private mutating func trend(
    _ direction: Direction, _ manner: TargetWord.Manner, _ base: BaseYear
  ) -> TargetCondition? {
    guard position < end, case .quantity(let quantity) = tokens[position].kind else {
      // 比2020年降低 without an amount is the plain trend; another base year than the plan's would be lost.
      return base == .unstated || base == .own ? .trend(direction, manner) : nil
    }
    guard quantity.unit == .points || quantity.measure == .percent else { return nil }
    position += 1
    if take({ $0 == .suffix(.orMore) }) { _ = take { $0 == .inclusive } }
    return .change(direction, quantity, baseYear: base.year)
  }

  private mutating func risingTrend() -> TargetCondition? {
    while take({
      switch $0 {
      case .manner, .empty: true
      default: false
      }
    }) {}
    if take({ $0 == .control }) { return .contained(slowing: false) }
    if take({ $0 == .slow }) { return .contained(slowing: true) }
    return nil
  }

  /// `应救尽救、应养尽养、应保尽保` is one demand in three words.
  private mutating func full(start: Int) -> TargetCondition {
    for _ in 0..<Self.mostNumbers {
      guard position + 1 < end, tokens[position].kind == .mark(.listComma), tokens[position + 1].kind == .word(.full)
      else { break }
      position += 2
    }
    return .full(words: string(start))
  }

  // MARK: Comparison with another indicator

  /// The name that fills the rest of the phrase.
  private mutating func reference() -> String? {
    guard position < end, tokens[position].kind == .text else { return nil }
    let range = tokens[position].range.lowerBound..<tokens[end - 1].range.upperBound
    guard range.count <= Self.longestReference else { return nil }
    position = end
    return text.string(range)
  }

  private mutating func fitting() -> TargetCondition? {
    let start = position
    // Bounded: a name is a handful of tokens.
    let last = min(end, start + Self.mostNumbers)
    while position < last {
      if case .word(.fitting) = tokens[position].kind, position > start {
        let name = text.string(tokens[start].range.lowerBound..<tokens[position].range.lowerBound)
        position += 1
        return .commensurate(name)
      }
      if case .mark(.comma) = tokens[position].kind { return nil }
      position += 1
    }
    return nil
  }

  // MARK: The base year

  private enum BaseYear: Hashable {
    case unstated, own, year(Int)

    var year: Int? { if case .year(let year) = self { year } else { nil } }
  }

  private mutating func baseYear() -> BaseYear {
    if take({ $0 == .ownBase }) { return .own }
    guard position + 1 < end, tokens[position].kind == .word(.baseOpen),
      case .year(let year) = tokens[position + 1].kind
    else { return .unstated }
    position += 2
    _ = take { $0 == .baseClose }
    return .year(year)
  }

  // MARK: Tokens

  mutating func take(_ fits: (TargetWord) -> Bool) -> Bool {
    guard position < end, case .word(let word) = tokens[position].kind, fits(word) else { return false }
    position += 1
    return true
  }

  /// The words from token `start` to before the current one.
  func string(_ start: Int) -> String {
    guard start < position else { return "" }
    return text.string(tokens[start].range.lowerBound..<tokens[position - 1].range.upperBound)
  }
}
