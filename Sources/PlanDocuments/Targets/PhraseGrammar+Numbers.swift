import PlanModel

/// Bounds: verbs, comparisons, one or several numbers, and what stands behind them.
extension PhraseGrammar {
  /// `verb* [comparison] number { 、 number } [suffix]`
  mutating func numbers(start: Int, year: Int?) -> [Reading]? {
    var verb: TargetWord.Reach?
    var keeps = false
    prefix: while position < end, case .word(let word) = tokens[position].kind {
      switch word {
      case .reach(let next):
        // 达到并保持在: reached, and held.
        if next == .keep, verb != nil { keeps = true }
        verb = (verb?.rawValue ?? 0) > next.rawValue ? verb : next
      case .manner, .respectively, .each, .equip: break
      case .and: if verb == nil { break prefix }
      default: break prefix
      }
      position += 1
    }
    var comparison: TargetWord.Comparison?
    var around = false
    while position < end, case .word(let word) = tokens[position].kind {
      switch word {
      case .bound(let next) where comparison == nil: comparison = next
      case .around: around = true
      case .each, .equip: break  // 至少各配备1名
      case .reach(.be): break  // 至少为
      default: return nil
      }
      position += 1
    }
    let announced = string(start)
    guard let items = items(), !items.isEmpty else { return nil }
    if isWhole(items), take({ $0 == .full }) {  // 实现100%全覆盖
      return [Reading(condition: .full(words: string(start)), text: string(start), year: year)]
    }
    let readings = readings(of: items, announced: announced, verb, comparison, around: around, keeps: keeps)
    return readings?.map { Reading(condition: $0.condition, text: $0.text, year: year) }
  }

  private struct Item {
    let amount: Amount
    /// The number with its unit, as printed.
    let words: String
    let suffix: Suffix?
  }

  private struct Suffix {
    let meaning: TargetWord.Suffix
    let words: String
  }

  private enum Amount {
    case one(Quantity)
    case range(Quantity, Quantity)
    case ratio(Quantity, Quantity)
  }

  private mutating func items() -> [Item]? {
    var items: [Item] = []
    while items.count < Self.mostNumbers {
      let start = position
      guard let amount = amount() else { break }
      let words = string(start)
      items.append(Item(amount: amount, words: words, suffix: suffix()))
      guard position + 1 < end, isListSeparator(tokens[position].kind),
        case .quantity = tokens[position + 1].kind
      else { break }
      position += 1
    }
    return items
  }

  private mutating func amount() -> Amount? {
    guard position < end, case .quantity(let first) = tokens[position].kind else { return nil }
    position += 1
    guard position + 1 < end, case .mark(let mark) = tokens[position].kind, mark == .range || mark == .colon,
      case .quantity(let second) = tokens[position + 1].kind
    else { return .one(first) }
    position += 2
    if mark == .colon { return .ratio(first, second) }
    return .range(first.unit == .none ? Quantity(value: first.value, unit: second.unit) : first, second)
  }

  private mutating func suffix() -> Suffix? {
    _ = take { $0 == .inclusive }
    guard position < end, case .word(.suffix(let meaning)) = tokens[position].kind else { return nil }
    let words = text.string(tokens[position].range)
    position += 1
    _ = take { $0 == .inclusive }
    return Suffix(meaning: meaning, words: words)
  }

  private func isWhole(_ items: [Item]) -> Bool {
    guard items.count == 1, case .one(let quantity) = items[0].amount else { return false }
    return quantity.value == 100 && quantity.measure == .percent
  }

  private func isListSeparator(_ kind: TargetToken.Kind) -> Bool {
    kind == .mark(.listComma) || kind == .word(.join) || kind == .word(.with)
  }

  private func readings(
    of items: [Item], announced: String, _ verb: TargetWord.Reach?, _ comparison: TargetWord.Comparison?,
    around: Bool, keeps: Bool
  ) -> [Reading]? {
    // A suffix behind the last number counts for all: 2‰、3.5‰和5‰及以下.
    let shared = items.dropLast().allSatisfy { $0.suffix == nil } ? items.last?.suffix : nil
    var readings: [Reading] = []
    for item in items {
      let suffix = item.suffix ?? shared
      guard let condition = condition(item.amount, verb, comparison, suffix?.meaning, around: around)
      else { return nil }
      let verbs = items.count > 1 && announced.hasPrefix("分别") ? String(announced.dropFirst(2)) : announced
      let words = verbs + item.words + (suffix?.words ?? "")
      let held = keeps ? TargetCondition.hold(condition) : condition
      readings.append(Reading(condition: held, text: words, year: nil))
    }
    return readings
  }

  private func condition(
    _ amount: Amount, _ verb: TargetWord.Reach?, _ comparison: TargetWord.Comparison?,
    _ suffix: TargetWord.Suffix?, around: Bool
  ) -> TargetCondition? {
    switch amount {
    case .range(let low, let high):
      guard comparison == nil, !around, suffix == nil || suffix == .between, low.unit == high.unit,
        low.value <= high.value
      else { return nil }
      return .within(low, high)
    case .ratio(let men, let women):
      guard comparison == nil, suffix == nil, men.value > 0 else { return nil }
      return .ratio(men, women)
    case .one(let quantity):
      guard quantity.unit != .points else { return nil }
      switch (comparison, suffix) {
      case (nil, nil): return around ? .about(quantity) : .level(quantity, verb)
      case (nil, .orSo): return .about(quantity)
      case (nil, .orMore), (.atLeast, .orMore): return .compare(.atLeast, quantity)
      case (nil, .orLess), (.atMost, .orLess): return .compare(.atMost, quantity)
      case (let comparison?, nil): return around ? nil : .compare(comparison, quantity)
      default: return nil  // 不低于…以下 contradicts itself
      }
    }
  }
}
