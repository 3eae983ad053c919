import PlanModel

/// Walks over the clauses of a text and collects the targets it finds.
struct SentenceScan {
  let text: HealedText
  let tokens: [TargetToken]
  /// The targets in their order.
  var found: [Found] = []
  /// Clauses with a number that no indicator was found for.
  private(set) var untied: [String] = []
  /// What the clause before leaves for this one.
  var context = Context()

  /// A target on a name.
  struct Found: Hashable {
    let name: String
    /// `nil` where the clause sets numbers and names that do not pair.
    let condition: TargetCondition?
    let text: String
    let year: Int?
    var origin = NameOrigin.printed
  }

  /// Where a name comes from.
  enum NameOrigin: Hashable {
    /// It stands before the number, or takes what it shares with the indicator before it.
    case printed
    /// Its noun stands alone (参保率); what it is about was taken from the clause before.
    case topic
  }

  /// What a clause may leave out because an earlier one of the same sentence said it.
  struct Context {
    /// The targets of the clause directly before, by their positions in `found`.
    var previous: Range<Int> = 0..<0
    /// Where the sentence's targets begin in `found`.
    var sentenceStart = 0
    /// The tokens of the last clause without a target: what the sentence is talking about.
    var topic: Range<Int> = 0..<0
  }

  init(_ text: HealedText) {
    self.text = text
    tokens = TargetLexer.tokens(of: text, setting: .sentence)
  }

  /// No target of a plan joins more conditions than this over several clauses.
  static let mostConditions = 4
  /// A finding shows no more of a clause than this.
  private static let longestExcerpt = 60

  /// Reads all clauses.
  mutating func run() {
    var start = startAfterNumber
    for index in start...tokens.count {
      guard index == tokens.count || isMark(index, .comma) || isMark(index, .stop) else { continue }
      if index > start { read(start..<index) }
      if isMark(index, .stop) { context = Context(sentenceStart: found.count) }
      start = index + 1
    }
  }

  /// The first token after the item's own number: `3.` of `3.新生儿死亡率`.
  private var startAfterNumber: Int {
    guard tokens.count > 1, case .quantity(let number) = tokens[0].kind, number.unit == .none,
      tokens[1].kind == .text || isMark(1, .listComma)
    else { return 0 }
    if isMark(1, .listComma) { return 2 }
    let follows = text.scalars[tokens[1].range.lowerBound]
    return follows == "." || follows == "．" ? 1 : 0
  }

  private func isMark(_ index: Int, _ mark: TargetToken.Mark) -> Bool {
    index < tokens.count && tokens[index].kind == .mark(mark)
  }

  // MARK: One clause

  private mutating func read(_ clause: Range<Int>) {
    let before = found.count
    var topic = clause
    var handled = readPredicates(clause, topic: &topic)
    if !handled, let construction = SentenceConstruction(scan: self).read(clause) {
      found += construction
      handled = true
    }
    if found.count > before {
      context.previous = before..<found.count
      context.topic = 0..<0
    } else if !handled {
      if holdsShare(clause) { untied.append(excerpt(of: clause)) }
      context.previous = 0..<0
      context.topic = topic
    }
  }

  /// Subject and phrase, subject and phrase: `女性比例达到30%以上、…逐步提高`. True where one was read.
  private mutating func readPredicates(_ clause: Range<Int>, topic: inout Range<Int>) -> Bool {
    var subject = clause.lowerBound
    var index = clause.lowerBound
    var handled = false
    while index < clause.upperBound {
      guard mayStartPhrase(index) else {
        index += 1
        continue
      }
      var grammar = PhraseGrammar(text: text, tokens: tokens, from: index, to: clause.upperBound)
      if index == clause.lowerBound, keepsEarlier(grammar, until: clause.upperBound) { return true }
      guard let readings = grammar.phrase(.sentence), isEnd(grammar.position, of: clause) else {
        index += 1
        continue
      }
      let isWhole = subject == clause.lowerBound && grammar.position >= clause.upperBound
      if take(readings, subject: subject..<index, isWhole: isWhole) {
        handled = true
        index = grammar.position
        while index < clause.upperBound, isSeparator(index) { index += 1 }
        subject = index
      } else {
        if grammar.position == clause.upperBound, index > subject { topic = subject..<index }
        index = max(index + 1, grammar.position)
      }
    }
    return handled
  }

  private func mayStartPhrase(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .quantity(let quantity): quantity.isShareOrRate
    case .word(.join), .word(.equip), .word(.suffix), .word(.inclusive), .word(.baseClose), .word(.fitting),
      .word(.eliminate), .word(.reasonableNoun):
      false
    case .word, .year: true
    case .mark, .text: false
    }
  }

  /// Whether a phrase that ends before token `index` ends well: with the clause, or before another part of it.
  private func isEnd(_ index: Int, of clause: Range<Int>) -> Bool { index >= clause.upperBound || isSeparator(index) }

  private func isSeparator(_ index: Int) -> Bool {
    switch tokens[index].kind {
    case .mark(.listComma), .word(.and), .word(.join): true
    default: false
    }
  }

  /// `，并持续保持`: the clause before is to be held.
  private mutating func keepsEarlier(_ grammar: PhraseGrammar, until end: Int) -> Bool {
    var grammar = grammar
    guard !context.previous.isEmpty, grammar.keepsEarlier(), grammar.position == end else { return false }
    for index in context.previous {
      guard let condition = found[index].condition, !condition.isHold else { continue }
      let held = found[index]
      found[index] = Found(name: held.name, condition: .hold(condition), text: held.text + "并保持", year: held.year)
    }
    return true
  }

  // MARK: Words

  /// What the clause before is about, if it says so in a few words.
  var topicName: String? {
    var range = context.topic
    while let first = range.first, case .word(let word) = tokens[first].kind, word != .full { range.removeFirst() }
    guard !range.isEmpty, length(of: range) <= IndicatorNames.longest / 2 else { return nil }
    var name = IndicatorNames.cleaned(words(range))
    for verb in ["完善", "健全", "增加", "加强", "实施"] where name.hasPrefix(verb) { name.removeFirst(verb.count) }
    return name.isEmpty ? nil : name
  }

  /// How many scalars the tokens cover.
  func length(of range: Range<Int>) -> Int {
    guard let first = range.first, let last = range.last else { return 0 }
    return tokens[last].range.upperBound - tokens[first].range.lowerBound
  }

  /// The text of tokens, without the years that stand among them.
  func words(_ range: Range<Int>) -> String {
    range.reduce(into: "") { words, index in
      switch tokens[index].kind {
      case .year, .word(.yearLead): break
      default: words += text.string(tokens[index].range)
      }
    }
  }

  private func holdsShare(_ clause: Range<Int>) -> Bool {
    clause.contains { index in
      switch tokens[index].kind {
      case .quantity(let quantity): quantity.isShareOrRate
      case .word(.full): true
      default: false
      }
    }
  }

  private func excerpt(of clause: Range<Int>) -> String {
    let start = tokens[clause.lowerBound].range.lowerBound
    let end = tokens[clause.upperBound - 1].range.upperBound
    return end - start <= Self.longestExcerpt
      ? text.string(start..<end) : text.string(start..<(start + Self.longestExcerpt)) + "…"
  }
}

extension Range<Int> {
  fileprivate mutating func removeFirst() { self = (lowerBound + 1)..<upperBound }
}
