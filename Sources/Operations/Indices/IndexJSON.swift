import Assessment
import PlanModel
import Wording

/// A computed index as JSON: the choices made, then its tables.
public struct IndexJSON: Encodable, Sendable {
  private let index: ComputedIndex

  /// Wraps what is to be written.
  public init(_ index: ComputedIndex) { self.index = index }

  /// `{"plan", "name", "normalisation", "aggregation", "missing", "simulation", "index": [], "steps": [], …}`.
  public func encode(to encoder: any Encoder) throws {
    var object = encoder.container(keyedBy: Key.self)
    try object.encode(index.plan.id, forKey: Key("plan"))
    try object.encode(index.panel.definition.name.zh, forKey: Key("name"))
    try object.encode(index.panel.method.normalisation, forKey: Key("normalisation"))
    try object.encode(index.panel.method.aggregation, forKey: Key("aggregation"))
    let rule = index.panel.method.missing
    var missing = object.nestedContainer(keyedBy: Key.self, forKey: Key("missing"))
    try missing.encode(rule.oldestCarried, forKey: Key("oldestCarried"))
    try missing.encode(rule.domainShare, forKey: Key("domainShare"))
    try missing.encode(rule.indexShare, forKey: Key("indexShare"))
    if let simulation = index.sensitivity {
      var about = object.nestedContainer(keyedBy: Key.self, forKey: Key("simulation"))
      try about.encode(simulation.year, forKey: Key("year"))
      try about.encode(simulation.runs, forKey: Key("runs"))
      try about.encode(simulation.seed, forKey: Key("seed"))
    }
    for table in index.tables() { try object.encode(table, forKey: Key(table.name)) }
  }

  private struct Key: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }
    init(_ key: String) { stringValue = key }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }
}
