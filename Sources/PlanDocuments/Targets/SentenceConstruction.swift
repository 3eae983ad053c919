import PlanModel

/// The constructions in which an indicator does not stand before its number.
struct SentenceConstruction {
  private let scan: SentenceScan
  private var text: HealedText { scan.text }
  private var tokens: [TargetToken] { scan.tokens }

  init(scan: SentenceScan) { self.scan = scan }

  /// The targets of `clause`; `nil` where it is none of these constructions.
  func read(_ clause: Range<Int>) -> [SentenceScan.Found]? {
    shareOfThings(clause) ?? countOfThings(clause) ?? verbFirst(clause) ?? reasonableShare(clause)
  }

  /// Nothing that a construction names is longer than this many characters.
  private static let longestObject = 40
  /// A construction deals out no more shares than this.
  private static let mostShares = 6

  // MARK: 100%的城市社区和95%的农村社区建立家长学校

  private func shareOfThings(_ clause: Range<Int>) -> [SentenceScan.Found]? {
    guard let first = clause.first(where: { shareOf($0, clause) != nil }) else { return nil }
    var shares: [(condition: TargetCondition, words: String, things: String)] = []
    var index = first
    while shares.count < Self.mostShares, index < clause.upperBound, let share = shareOf(index, clause) {
      let end = endOfThings(share.end, clause)
      guard scan.length(of: share.end..<end) <= Self.longestObject else { return nil }
      let words = scan.words(index..<share.end)
      shares.append((share.condition, words, String(scan.words(share.end..<end).dropFirst())))
      index = end
      if index < clause.upperBound, isJoin(index), shareOf(index + 1, clause) != nil { index += 1 }
    }
    guard let done = doing(index..<clause.upperBound) else { return nil }
    let owner = owner(before: clause.lowerBound..<first)
    return shares.map { share in
      SentenceScan.Found(
        name: done.builds ? owner + share.things + done.what + "覆盖率" : owner + share.things + done.words + "的比例",
        condition: share.condition, text: share.words, year: nil)
    }
  }

  /// A share with 的 behind it: `95%的…`, `一半以上的…`.
  private func shareOf(_ index: Int, _ clause: Range<Int>) -> (condition: TargetCondition, end: Int)? {
    guard clause.contains(index), case .quantity(let quantity) = tokens[index].kind, quantity.measure == .percent
    else { return nil }
    var end = index + 1
    var comparison = TargetWord.Comparison.atLeast
    if end < clause.upperBound, case .word(.suffix(let suffix)) = tokens[end].kind {
      guard suffix == .orMore || suffix == .orLess else { return nil }
      comparison = suffix == .orMore ? .atLeast : .atMost
      end += 1
    }
    guard end < clause.upperBound, tokens[end].kind == .text, text.scalars[tokens[end].range.lowerBound] == "的"
    else { return nil }
    return (.compare(comparison, quantity), end)
  }

  private func endOfThings(_ start: Int, _ clause: Range<Int>) -> Int {
    for index in start..<clause.upperBound {
      if isJoin(index), shareOf(index + 1, clause) != nil { return index }
      switch tokens[index].kind {
      case .word(.equip), .word(.bound): return index
      default: continue
      }
    }
    return clause.upperBound
  }

  private func isJoin(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .word(.join), .word(.with), .mark(.listComma): true
    default: false
    }
  }

  private static let buildingWords: Set<String> = ["建设", "建成", "建立", "建有", "设立", "设置", "设有", "配置"]

  /// What the things do or have: `建立家长学校` builds something that covers them, `配备女干部` is a deed.
  private func doing(_ range: Range<Int>) -> (builds: Bool, words: String, what: String)? {
    guard let verb = range.first(where: { tokens[$0].kind == .word(.equip) }) else { return nil }
    var object = (verb + 1)..<range.upperBound
    // 至少建成1个…: the number of things each has is not what is measured here.
    while let next = object.first {
      switch tokens[next].kind {
      case .quantity, .word(.bound), .word(.each): object = (next + 1)..<object.upperBound
      default:
        guard scan.length(of: object) <= Self.longestObject else { return nil }
        let verbWords = text.string(tokens[verb].range)
        let what = scan.words(object)
        return (Self.buildingWords.contains(verbWords), verbWords + what, what)
      }
    }
    return nil
  }

  /// Whose things they are, where the clause only says that they must: `市党委和政府工作部门，应有一半以上的…`.
  private func owner(before range: Range<Int>) -> String {
    guard scan.length(of: range) <= Self.longestObject else { return "" }
    let words = scan.words(range)
    let modal = ["应", "要", "须", "必须"].contains { words.hasPrefix($0) }
    return modal ? scan.topicName ?? "" : ""
  }

  // MARK: 每个乡镇至少配备1名专职社会工作者, 建设1个示范性综合托育机构

  /// Units of things and people that can be counted.
  private static let countable: Set<String> = [
    "个", "名", "人", "位", "张", "所", "家", "处", "场", "支", "座", "间", "辆", "种", "户", "件", "次", "项", "小时", "分钟", "学时",
    "课时",
  ]
  /// Of these, the ones whose sum is called `…数`.
  private static let numbered: Set<String> = ["个", "名", "人", "位", "张", "所", "家", "处", "支", "座", "间", "辆"]

  private func countOfThings(_ clause: Range<Int>) -> [SentenceScan.Found]? {
    for index in clause.dropFirst() {
      guard case .quantity(let quantity) = tokens[index].kind, let unit = quantity.measure,
        Self.countable.contains(unit.symbol), index + 1 < clause.upperBound, tokens[index + 1].kind == .text,
        let announced = announcement(before: index, in: clause)
      else { continue }
      let object = objectName((index + 1)..<clause.upperBound)
      let subject = announced.start > clause.lowerBound ? clause.lowerBound..<announced.start : 0..<0
      guard let object, scan.length(of: subject) <= IndicatorNames.longest else { return nil }
      let owner = IndicatorNames.cleaned(scan.words(subject))
      let count = Self.numbered.contains(unit.symbol) && !QuantityNoun.ends(object) ? "数" : ""
      let name = owner.isEmpty ? object : owner + announced.verb + object + count
      return [
        SentenceScan.Found(
          name: name, condition: .compare(announced.comparison, quantity),
          text: scan.words(announced.start..<(index + 1)),
          year: nil)
      ]
    }
    return nil
  }

  /// The words that announce a count: `至少各配备`, `建设`, `不少于`.
  private func announcement(
    before index: Int, in clause: Range<Int>
  ) -> (start: Int, verb: String, comparison: TargetWord.Comparison)? {
    var start = index
    var verb = ""
    var comparison: TargetWord.Comparison?
    while start > clause.lowerBound, index - start < 4, case .word(let word) = tokens[start - 1].kind {
      switch word {
      case .equip: verb = text.string(tokens[start - 1].range)
      case .bound(let next): comparison = next
      case .each, .manner: break
      default: return nil
      }
      start -= 1
    }
    guard start < index, comparison != nil || !verb.isEmpty else { return nil }
    return (start, verb, comparison ?? .atLeast)
  }

  private func objectName(_ range: Range<Int>) -> String? {
    guard scan.length(of: range) <= Self.longestObject else { return nil }
    var name = scan.words(range)
    if name.hasPrefix("的") { name.removeFirst() }
    return name.isEmpty ? nil : name
  }

  // MARK: 逐步提高乳腺癌筛查覆盖率, 缩小两性家务劳动时间差距, 基本消除女性青壮年文盲

  private func verbFirst(_ clause: Range<Int>) -> [SentenceScan.Found]? {
    var index = clause.lowerBound
    var manner = TargetWord.Manner.plainly
    while index < clause.upperBound, index - clause.lowerBound < 6 {
      switch tokens[index].kind {
      case .word(.manner(let next)):
        manner = next.rawValue > manner.rawValue ? next : manner
        index += 1
        continue
      case .word(.and), .word(.empty), .year, .word(.yearLead):
        index += 1
        continue
      case .word(.trend(let direction)):
        return measured(after: index, clause, .trend(direction, manner))
      case .word(.control): return measured(after: index, clause, .contained(slowing: false))
      case .word(.eliminated):
        let words = text.string(tokens[index].range)
        guard let object = objectName((index + 1)..<clause.upperBound) else { return nil }
        return [SentenceScan.Found(name: object, condition: .eliminated(words: words), text: words, year: nil)]
      default: return nil
      }
    }
    return nil
  }

  private func measured(
    after verb: Int, _ clause: Range<Int>, _ condition: TargetCondition
  ) -> [SentenceScan.Found]? {
    let range = (verb + 1)..<clause.upperBound
    guard !range.isEmpty, scan.length(of: range) <= IndicatorNames.longest else { return nil }
    let object = IndicatorNames.cleaned(scan.words(range))
    let words = scan.words(clause.lowerBound..<(verb + 1))
    if let gap = IndicatorNames.gap(object) {
      guard gap != .other, case .trend(.down, _) = condition else { return nil }
      return [SentenceScan.Found(name: object, condition: condition, text: words, year: nil)]
    }
    let names = IndicatorNames.joined(in: object).filter(QuantityNoun.ends).map(scan.completed)
    if names.isEmpty { return nil }
    return names.map {
      SentenceScan.Found(name: $0.name, condition: condition, text: words, year: nil, origin: $0.origin)
    }
  }

  // MARK: 保持…中女性的适当比例

  private func reasonableShare(_ clause: Range<Int>) -> [SentenceScan.Found]? {
    guard clause.count > 2, tokens[clause.lowerBound].kind == .word(.keep),
      tokens[clause.upperBound - 1].kind == .word(.reasonableNoun)
    else { return nil }
    let range = (clause.lowerBound + 1)..<(clause.upperBound - 1)
    guard scan.length(of: range) <= IndicatorNames.longest else { return nil }
    let name = IndicatorNames.cleaned(scan.words(range)) + "比例"
    let words = "保持" + text.string(tokens[clause.upperBound - 1].range)
    return [SentenceScan.Found(name: name, condition: .reasonable, text: words, year: nil)]
  }
}
