import PlanModel

/// Pairs the names of a subject with the numbers of a phrase.
extension SentenceScan {
  /// - Parameter isWhole: whether subject and phrase are all of their clause.
  mutating func take(_ readings: [PhraseGrammar.Reading], subject: Range<Int>, isWhole: Bool) -> Bool {
    guard length(of: subject) <= IndicatorNames.longest else { return false }
    let cleaned = IndicatorNames.cleaned(words(subject))
    let printed = IndicatorNames.isCircumstance(cleaned) ? "" : cleaned
    if printed.isEmpty { return isWhole && takeWithoutSubject(readings) }
    guard let names = names(printed, for: readings) else {
      guard readings.contains(where: { $0.condition.setsNumber }) else { return false }
      found.append(Found(name: printed, condition: nil, text: readings.map(\.text).joined(separator: "、"), year: nil))
      return true
    }
    if names.isEmpty { return false }
    for (index, name) in names.enumerated() {
      let full = completed(name)
      append(readings[readings.count == 1 ? 0 : index], to: full.name, full.origin)
    }
    return true
  }

  /// The indicators the subject names; none where it names nothing measured, `nil` where they do not pair.
  private func names(_ printed: String, for readings: [PhraseGrammar.Reading]) -> [String]? {
    if readings.count > 1 { return IndicatorNames.dealt(printed, into: readings.count) }
    let condition = readings[0].condition
    switch condition {
    case .full: return [QuantityNoun.ends(printed) ? printed : printed + Self.coverage(of: printed)]
    case .reasonable, .all([.reasonable, .trend(.up, .plainly)]), .all([.reasonable, .trend(.up, .everyYear)]):
      return [QuantityNoun.ends(printed) ? printed : printed + "比例"]
    case .contained(slowing: _) where readings[0].text.contains("趋势") || readings[0].text.contains("势头"):
      return IndicatorNames.joined(in: printed)
    case .balance: return [printed]
    default: break
    }
    if let gap = IndicatorNames.gap(printed) {
      let isTrend = if case .trend(.down, _) = condition { true } else { false }
      switch gap {
      case .betweenSexes: return isTrend ? [printed] : []
      case .unnamed:
        guard isTrend, let last = lastName else { return [] }
        // After one indicator the gap is that one's; after several the text does not say.
        return [found.count == context.sentenceStart + 1 ? last + printed : printed]
      case .other: return []
      }
    }
    let measured = IndicatorNames.joined(in: printed)
    let areMeasured = measured.allSatisfy(QuantityNoun.ends)
    // A number with a unit is a target of whatever it stands behind; words need something measured.
    guard areMeasured || (condition.setsNumber && condition.unit != nil) else { return [] }
    if case .commensurate(let reference) = condition, !QuantityNoun.ends(reference) { return [] }
    return measured
  }

  /// `，达到87%`: the clause goes on about the indicator of the clause before, or about its topic.
  private mutating func takeWithoutSubject(_ readings: [PhraseGrammar.Reading]) -> Bool {
    guard readings.count == 1 else { return false }
    let reading = readings[0]
    if context.previous.isEmpty {
      guard case .full = reading.condition, let topic = topicName else { return false }
      append(reading, to: QuantityNoun.ends(topic) ? topic : topic + Self.coverage(of: topic), .topic)
      return true
    }
    for index in context.previous {
      let earlier = found[index]
      guard let condition = earlier.condition else { continue }
      guard condition.parts < Self.mostConditions else { return false }
      var isSeparate = reading.year != earlier.year
      if case .full = reading.condition { isSeparate = true }
      if isSeparate {
        append(reading, to: earlier.name, .printed)
      } else {
        let both = condition.and(reading.condition)
        let words = earlier.text + "，" + reading.text
        found[index] = Found(name: earlier.name, condition: both, text: words, year: earlier.year)
      }
    }
    return true
  }

  private mutating func append(_ reading: PhraseGrammar.Reading, to name: String, _ origin: NameOrigin) {
    let words = reading.text.hasPrefix("并") ? String(reading.text.dropFirst()) : reading.text
    found.append(Found(name: name, condition: reading.condition, text: words, year: reading.year, origin: origin))
  }

  /// The share that full coverage of something is measured by.
  static func coverage(of subject: String) -> String { subject.hasSuffix("保险") ? "参保率" : "覆盖率" }

  /// A bare noun takes what it is about from what was said before: 参保率 after 妇女参加基本养老保险.
  func completed(_ name: String) -> (name: String, origin: NameOrigin) {
    if let last = lastName {
      if IndicatorNames.isBare(name), let stem = IndicatorNames.stem(of: last) { return (stem + name, .printed) }
      return (IndicatorNames.sharingOwner(name, with: last), .printed)
    }
    guard IndicatorNames.isBare(name), let topic = topicName else { return (name, .printed) }
    return (topic + name, .topic)
  }

  /// The sentence's last indicator so far.
  private var lastName: String? { found.count > context.sentenceStart ? found[found.count - 1].name : nil }
}
