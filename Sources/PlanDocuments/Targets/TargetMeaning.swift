import Foundation
import PlanModel
import Wording

/// A condition understood for one indicator: the rule, and what a person still has to decide (◆).
struct TargetMeaning: Hashable {
  let rule: TargetRule
  let questions: [Phrase]

  /// `about` allows this many hundredths of its number, until the office sets something else (targets.md).
  private static let tolerancePercent: Decimal = 5
  /// `明显` means at least this many percent of the baseline, until the office sets something else (targets.md).
  private static let markedPercent: Decimal = 10
  /// The sex ratio at birth (boys per 100 girls) that counts as balanced (targets.md).
  private static let balancedSexRatio: (low: Decimal, high: Decimal) = (103, 107)

  private init(_ rule: TargetRule, _ questions: Phrase...) {
    self.init(rule: rule, questions: questions)
  }

  private init(rule: TargetRule, questions: [Phrase]) {
    self.rule = rule
    self.questions = questions
  }

  /// What `condition` means for `indicator`; `nil` where no rule says it.
  init?(_ condition: TargetCondition, for indicator: Indicator?) {
    guard let meaning = Self.meaning(of: condition, for: indicator) else { return nil }
    var questions: [Phrase] = []
    for question in meaning.questions + Self.unitQuestions(condition, indicator) where !questions.contains(question) {
      questions.append(question)
    }
    self.init(rule: meaning.rule, questions: questions)
  }

  /// The same, with a question where the phrase names another year than the plan's last.
  func named(year: Int?, against targetYear: Int?) -> TargetMeaning {
    guard let year, year != targetYear else { return self }
    return TargetMeaning(rule: rule, questions: questions + [.askOtherYear(year)])
  }

  /// The same, with one more question.
  func asking(_ question: Phrase) -> TargetMeaning { TargetMeaning(rule: rule, questions: questions + [question]) }

  /// How sure the reading is.
  var standing: Target.Standing {
    switch questions.count {
    case 0: .asPrinted
    case 1: .needsConfirmation(questions[0])
    default: .needsConfirmation(.questions(questions))
    }
  }

  private static func meaning(of condition: TargetCondition, for indicator: Indicator?) -> TargetMeaning? {
    let direction = indicator.flatMap(IndicatorDirection.meantTo)
    switch condition {
    case .compare(let comparison, let quantity): return TargetMeaning(rule(comparison, quantity.value))
    case .level(let quantity, let verb): return level(quantity, verb, indicator, direction)
    case .about(let quantity): return about(quantity, indicator, direction)
    case .within(let low, let high): return TargetMeaning(.within(low: low.value, high: high.value))
    case .ratio(let men, let women): return TargetMeaning(.ratio(men: men.value, women: women.value))
    case .trend(let direction, let manner): return trend(direction, manner)
    case .change(let direction, let amount, let baseYear):
      let signed = direction == .up ? amount.value : -amount.value
      return TargetMeaning(.change(amount.unit == .points ? .points(signed) : .percent(signed), baseYear: baseYear))
    case .noLower: return TargetMeaning(.noLowerThanBaseline)
    case .oneWay(let direction):
      return TargetMeaning(.everyYear(direction), .askOneWay(direction == .up ? "只升不降" : "只降不升"))
    case .contained(slowing: false): return TargetMeaning(.contained(slowing: false), .askContained)
    case .contained(slowing: true): return TargetMeaning(.contained(slowing: true), .askSlowing)
    case .slowing: return slowing(indicator)
    case .balance: return balance(indicator)
    case .reasonable: return TargetMeaning(.reasonableShare(low: nil, high: nil), .askReasonableBand)
    case .steady: return steady(direction)
    case .notBelow(let reference):
      let rule = TargetRule.notBelow(reference: reference)
      return QuantityNoun.ends(reference) ? TargetMeaning(rule) : TargetMeaning(rule, .askReference(reference))
    case .commensurate(let reference):
      return TargetMeaning(.commensurate(reference: reference, tolerance: nil), .askCommensurate(reference))
    case .full(let words): return TargetMeaning(.atLeast(100), .askFullCoverage(words))
    case .eliminated(let words):
      // 清零 and 为零 say zero; 消除 leaves open what still counts.
      return words.contains("消除") ? TargetMeaning(.atMost(0), .askEliminated(words)) : TargetMeaning(.atMost(0))
    case .universal(let words): return TargetMeaning(.qualitative, .askUniversal(words))
    case .all(let conditions): return all(conditions, indicator)
    case .hold(let condition):
      return meaning(of: condition, for: indicator)
        .map { TargetMeaning(rule: .hold($0.rule), questions: $0.questions) }
    }
  }

  private static func all(_ conditions: [TargetCondition], _ indicator: Indicator?) -> TargetMeaning? {
    // 上升1个百分点，达到87%: the first condition says which side of the second is good.
    let isRise = conditions.contains { condition in
      switch condition {
      case .trend(.up, _), .change(.up, _, _): true
      default: false
      }
    }
    let meanings = conditions.compactMap { condition in
      if case .level(let quantity, .reach) = condition, isRise {
        return meaning(of: .level(quantity, .rise), for: indicator)
      }
      return meaning(of: condition, for: indicator)
    }
    guard meanings.count == conditions.count else { return nil }
    return TargetMeaning(rule: .all(meanings.map(\.rule)), questions: meanings.flatMap(\.questions))
  }

  private static func rule(_ comparison: TargetWord.Comparison, _ bound: Decimal) -> TargetRule {
    switch comparison {
    case .atLeast: .atLeast(bound)
    case .moreThan: .moreThan(bound)
    case .atMost: .atMost(bound)
    case .lessThan: .lessThan(bound)
    }
  }

  /// A number without a bound takes the side its verb names, else the one its indicator is meant to go.
  private static func level(
    _ quantity: Quantity, _ verb: TargetWord.Reach?, _ indicator: Indicator?, _ direction: Direction?
  ) -> TargetMeaning {
    // Nothing that is counted or measured here lies below zero, and no share lies above the whole.
    if quantity.value == 0 { return TargetMeaning(.atMost(0)) }
    let unit = quantity.measure ?? indicator?.unit
    switch (verb, direction) {
    case (.rise, _): return TargetMeaning(.atLeast(quantity.value))
    case (.fall, _): return TargetMeaning(.atMost(quantity.value))
    case (_, .up): return TargetMeaning(.atLeast(quantity.value))
    case (_, .down): return TargetMeaning(.atMost(quantity.value))
    case (_, nil):
      if quantity.value == 100, unit == .percent { return TargetMeaning(.atLeast(100)) }
      return TargetMeaning(.atLeast(quantity.value), .askDirection)
    }
  }

  private static func about(
    _ quantity: Quantity, _ indicator: Indicator?, _ direction: Direction?
  ) -> TargetMeaning {
    let tolerance = abs(quantity.value) * tolerancePercent / 100
    let unit = quantity.measure ?? indicator?.unit ?? .none
    return TargetMeaning(
      .about(quantity.value, tolerance: tolerance, meantToRise: direction == .up),
      .askTolerance(
        value: .measured(quantity.value.plainText, unit: unit.symbol),
        tolerance: .measured(tolerance.plainText, unit: unit.differenceSymbol)))
  }

  private static func trend(_ direction: Direction, _ manner: TargetWord.Manner) -> TargetMeaning {
    switch (direction, manner) {
    case (_, .everyYear): TargetMeaning(.everyYear(direction))
    case (.up, .plainly): TargetMeaning(.increase)
    case (.down, .plainly): TargetMeaning(.decrease)
    case (.up, .markedly): TargetMeaning(.increase, .askMarkedIncrease)
    case (.down, .markedly):
      TargetMeaning(
        .decreaseMarkedly(percent: markedPercent), .askMarkedDecrease(percent: markedPercent.plainText))
    }
  }

  private static func slowing(_ indicator: Indicator?) -> TargetMeaning {
    let isGrowth = indicator.map { name in ["增长率", "增速", "增幅"].contains { name.name.hasSuffix($0) } } ?? false
    return isGrowth
      ? TargetMeaning(.decrease, .askFallingGrowth) : TargetMeaning(.contained(slowing: true), .askSlowing)
  }

  private static func balance(_ indicator: Indicator?) -> TargetMeaning {
    guard indicator?.name.contains("性别比") ?? true else {
      return TargetMeaning(.reasonableShare(low: nil, high: nil), .askReasonableBand)
    }
    let (low, high) = balancedSexRatio
    return TargetMeaning(
      .towardsBand(low: low, high: high), .askBalance(low: low.plainText, high: high.plainText))
  }

  /// `保持稳定` is no worse than the baseline; where it is not known which side is worse, no rule says it.
  private static func steady(_ direction: Direction?) -> TargetMeaning? {
    switch direction {
    case .up: TargetMeaning(.noLowerThanBaseline, .askSteady("保持稳定"))
    case .down: TargetMeaning(.contained(slowing: false), .askSteady("保持稳定"))
    case nil: nil
    }
  }

  // MARK: Units

  /// Units that only differ in the word that counts: 1人 is 1名.
  private static let persons: Set<String> = ["人", "名", "位"]

  /// A number in another unit than its indicator's is never converted in silence.
  private static func unitQuestions(_ condition: TargetCondition, _ indicator: Indicator?) -> [Phrase] {
    guard let indicator, indicator.unit != .none else { return [] }
    return quantities(of: condition).compactMap { quantity in
      guard let unit = quantity.measure, unit != indicator.unit else { return nil }
      if persons.isSuperset(of: [unit.symbol, indicator.unit.symbol]) { return nil }
      return .askUnit(phrase: unit.symbol, indicator: indicator.unit.symbol)
    }
  }

  /// The numbers that stand in the indicator's unit (a change in percent does not).
  private static func quantities(of condition: TargetCondition) -> [Quantity] {
    switch condition {
    case .compare(_, let quantity), .level(let quantity, _), .about(let quantity): [quantity]
    case .within(let low, let high): [low, high]
    case .full: [Quantity(value: 100, unit: .measure(.percent))]
    case .all(let conditions): conditions.flatMap(quantities)
    case .hold(let condition): quantities(of: condition)
    case .ratio, .trend, .change, .noLower, .oneWay, .contained, .slowing, .balance, .reasonable, .steady, .notBelow,
      .commensurate, .eliminated, .universal:
      []
    }
  }
}
