import Assessment
import PlanModel

/// How the page of an index is asked for: `?normalise=&aggregate=&year=`.
struct IndexChoice: Hashable, Sendable {
  var normalisation = IndexNormalisation.goalposts
  var aggregation = IndexAggregation.arithmetic
  var year: Int?

  init() {}

  init(_ query: Query) throws(BadRequest) {
    normalisation = try query.choice("normalise", of: IndexNormalisation.self) ?? .goalposts
    aggregation = try query.choice("aggregate", of: IndexAggregation.self) ?? .arithmetic
    year = try query.number("year", in: 1900...2100)
  }

  /// The same as the desk is asked.
  var question: IndexQuestion {
    IndexQuestion(
      method: IndexMethod(normalisation: normalisation, aggregation: aggregation),
      asOf: year.map { .year($0) } ?? .latest)
  }

  /// The steps as a file, by the same choice.
  func stepsAddress(of head: PlanHead) -> Address {
    var query = [("normalise", normalisation.rawValue), ("aggregate", aggregation.rawValue)]
    if let year { query.append(("year", "\(year)")) }
    return Address("plans", head.id.text, "index", "steps.csv", query: query)
  }
}
