import Assessment
import PlanModel
import Wording

extension FigureMeaning {
  /// The binding that says it.
  public var binding: FigureBinding { FigureBinding(BindingWords.joined(words)) }

  private var words: [String] {
    func row(_ word: String, _ row: PlanRow) -> [String] { [word, row.plan.text, row.key, row.indicator.text] }
    switch self {
    case .value(let of, let year, let breakdown): return row("value", of) + ["\(year)", breakdown.text]
    case .change(let of, let from, let to, let breakdown):
      return row("change", of) + ["\(from)", "\(to)", breakdown.text]
    case .movement(let of, let from, let to, let breakdown, let language):
      return row("movement", of) + ["\(from)", "\(to)", breakdown.text, language.rawValue]
    case .target(let of): return row("target", of)
    case .status(let of, let year, let language): return row("status", of) + ["\(year)", language.rawValue]
    case .reason(let of, let year, let language): return row("reason", of) + ["\(year)", language.rawValue]
    case .chance(let of, let year): return row("chance", of) + ["\(year)"]
    case .forecast(let of, let year, let part): return row("forecast", of) + ["\(year)", part.rawValue]
    case .step(let of, let year, let language): return row("step", of) + ["\(year)", language.rawValue]
    case .distance(let of, let year, let dimension): return row("distance", of) + ["\(year)", dimension]
    case .gap(let of, let year, let dimension, let language):
      return row("gap", of) + ["\(year)", dimension, language.rawValue]
    case .since(let of, let year, let breakdown, let kind):
      return row("since", of) + ["\(year)", breakdown.text, kind.rawValue]
    case .evidence(let of, let year, let breakdown, let kind, let language):
      return row("evidence", of) + ["\(year)", breakdown.text, kind.rawValue, language.rawValue]
    case .count(let plan, let year, let scope, let counted):
      return ["count", plan.text, "\(year)", scope.text, counted.text]
    case .share(let plan, let year): return ["share", plan.text, "\(year)"]
    case .missing(let plan, let year, let what): return ["missing", plan.text, "\(year)", what.text]
    case .tasks(let plan, let year, let scope, let what):
      return ["tasks", plan.text, "\(year)", scope.text, what.text]
    case .owed(let region, let year, let unit, let what):
      return ["owed", region.digits, "\(year)", unit, what.rawValue]
    }
  }

  /// What a binding means; `nil` where it says nothing that this language knows (figures of evaluations are named by
  /// `EvaluationFigures`).
  public init?(_ binding: FigureBinding) {
    guard let words = BindingWords.words(of: binding.text), let meaning = Self.meaning(words),
      meaning.binding == binding
    else { return nil }
    self = meaning
  }

  private static func meaning(_ words: [String]) -> FigureMeaning? {
    guard let first = words.first else { return nil }
    if let meaning = ofPlan(first, words) { return meaning }
    guard words.count >= 4 else { return nil }
    let row = PlanRow(plan: Plan.ID(words[1]), key: words[2], indicator: Indicator.ID(name: words[3]))
    let rest = Array(words.dropFirst(4))
    switch (first, rest.count) {
    case ("value", 2):
      guard let year = Int(rest[0]), let part = Breakdown(printed: rest[1]) else { return nil }
      return .value(row, year: year, part)
    case ("change", 3):
      guard let from = Int(rest[0]), let to = Int(rest[1]), let part = Breakdown(printed: rest[2]) else { return nil }
      return .change(row, from: from, to: to, part)
    case ("movement", 4):
      guard let from = Int(rest[0]), let to = Int(rest[1]), let part = Breakdown(printed: rest[2]),
        let language = Language(rawValue: rest[3])
      else { return nil }
      return .movement(row, from: from, to: to, part, language)
    case ("target", 0): return .target(row)
    case ("chance", 1): return Int(rest[0]).map { .chance(row, asOf: $0) }
    case ("forecast", 2):
      guard let year = Int(rest[0]), let part = ForecastPart(rawValue: rest[1]) else { return nil }
      return .forecast(row, asOf: year, part)
    case ("distance", 2): return Int(rest[0]).map { .distance(row, asOf: $0, dimension: rest[1]) }
    case ("since", 3):
      guard let year = Int(rest[0]), let part = Breakdown(printed: rest[1]), let kind = Warning.Kind(rawValue: rest[2])
      else { return nil }
      return .since(row, asOf: year, part, kind)
    case (_, 2...):
      guard let year = Int(rest[0]), let language = rest.last.flatMap(Language.init(rawValue:)) else { return nil }
      return inWords(first, row, year, rest, language)
    default: return nil
    }
  }

  private static func ofPlan(_ first: String, _ words: [String]) -> FigureMeaning? {
    guard words.count >= 3, let year = Int(words[2]) else { return nil }
    let plan = Plan.ID(words[1])
    switch (first, words.count) {
    case ("share", 3): return .share(plan, asOf: year)
    case ("missing", 4): return MissingData(text: words[3]).map { .missing(plan, year: year, $0) }
    case ("count", 5):
      guard let scope = CountScope(text: words[3]), let what = Counted(text: words[4]) else { return nil }
      return .count(plan, asOf: year, scope, what)
    case ("tasks", 5):
      guard let scope = CountScope(text: words[3]), let what = TaskCount(text: words[4]) else { return nil }
      return .tasks(plan, year: year, scope, what)
    case ("owed", 5):
      guard let region = RegionCode(words[1]), let what = OwedCount(rawValue: words[4]) else { return nil }
      return .owed(region, year: year, unit: words[3], what)
    default: return nil
    }
  }

  private static func inWords(
    _ first: String, _ row: PlanRow, _ year: Int, _ rest: [String], _ language: Language
  ) -> FigureMeaning? {
    switch (first, rest.count) {
    case ("status", 2): return .status(row, asOf: year, language)
    case ("reason", 2): return .reason(row, asOf: year, language)
    case ("step", 2): return .step(row, asOf: year, language)
    case ("gap", 3): return .gap(row, asOf: year, dimension: rest[1], language)
    case ("evidence", 4):
      guard let part = Breakdown(printed: rest[1]), let kind = Warning.Kind(rawValue: rest[2]) else { return nil }
      return .evidence(row, asOf: year, part, kind, language)
    default: return nil
    }
  }

  /// The row it speaks of; `nil` for counts.
  public var row: PlanRow? {
    switch self {
    case .value(let row, _, _), .change(let row, _, _, _), .movement(let row, _, _, _, _), .target(let row),
      .status(let row, _, _), .reason(let row, _, _), .chance(let row, _), .forecast(let row, _, _),
      .step(let row, _, _), .distance(let row, _, _), .gap(let row, _, _, _), .since(let row, _, _, _),
      .evidence(let row, _, _, _, _):
      row
    case .count, .share, .missing, .tasks, .owed: nil
    }
  }

  /// The plan it is of; `nil` for what a unit owes.
  public var plan: Plan.ID? {
    switch self {
    case .count(let plan, _, _, _), .share(let plan, _), .missing(let plan, _, _), .tasks(let plan, _, _, _): plan
    case .owed: nil
    default: row?.plan
    }
  }

  /// The year it is looked at from, or of which it is; `nil` for a target.
  public var year: Int? {
    switch self {
    case .value(_, let year, _), .change(_, _, let year, _), .movement(_, _, let year, _, _), .status(_, let year, _),
      .reason(_, let year, _), .chance(_, let year), .forecast(_, let year, _), .step(_, let year, _),
      .distance(_, let year, _), .gap(_, let year, _, _), .since(_, let year, _, _), .evidence(_, let year, _, _, _),
      .count(_, let year, _, _), .share(_, let year), .missing(_, let year, _), .tasks(_, let year, _, _),
      .owed(_, let year, _, _):
      year
    case .target: nil
    }
  }
}
