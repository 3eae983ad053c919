import PlanModel
import Wording

/// One thing that is scored (评分项): an aspect, of a domain of a plan or of the whole.
public struct EvaluationMatter: Hashable, Sendable, Codable, Identifiable {
  public let aspect: EvaluationScheme.Aspect.ID
  public let place: Place
  /// The lead units it concerns: they assess themselves on it.
  public let units: [String]

  /// A matter.
  public init(aspect: EvaluationScheme.Aspect.ID, place: Place, units: [String]) {
    self.aspect = aspect
    self.place = place
    self.units = units
  }

  /// Where an aspect is looked at.
  public enum Place: Hashable, Sendable, Codable {
    case whole
    /// A domain of a plan by its number, with the name as printed.
    case domain(Plan.ID, population: Population, number: Int, name: String)
  }

  /// E.g. `attainment:990100-women-plan-2021-2030:3`, `mechanisms`; stands in forms and figures' bindings.
  public struct ID: Hashable, Sendable, Codable, Comparable, CustomStringConvertible, CodingKeyRepresentable {
    public let text: String

    /// An identifier read back from a form or a file.
    public init(_ text: String) { self.text = text }

    public var codingKey: any CodingKey { text.codingKey }
    public init?<Key: CodingKey>(codingKey: Key) { self.init(codingKey.stringValue) }

    public var description: String { text }
    public static func < (left: ID, right: ID) -> Bool { left.text < right.text }
    public init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
  }

  public var id: ID {
    switch place {
    case .whole: ID(aspect.rawValue)
    case .domain(let plan, _, let number, _): ID("\(aspect.rawValue):\(plan.text):\(number)")
    }
  }

  /// Where it is looked at, in words: `妇女·妇女与健康`.
  public var placeWord: Phrase {
    switch place {
    case .whole: .evaluationWhole
    case .domain(_, let population, _, let name): .evaluationDomain(population.rawValue, name)
    }
  }
}

extension EvaluationMatter {
  /// What a scheme asks of plans: every domain that has something to score, then what is asked once.
  ///
  /// - Parameter unitName: the register's name for a printed unit.
  public static func all(
    of plans: [Plan], under scheme: EvaluationScheme, unitName: (String) -> String
  ) -> [EvaluationMatter] {
    func units(_ printed: [[String]]) -> [String] { Set(printed.joined().map(unitName)).sorted() }
    var matters: [EvaluationMatter] = []
    for aspect in scheme.counted where aspect.reach == .byDomain {
      for plan in plans {
        for domain in plan.domains {
          let leads: [[String]] =
            aspect.id == .attainment
            ? plan.indicators.filter { $0.domain == domain.number }.map(\.lead)
            : plan.evaluatedTasks.filter { $0.domain == domain.number }.map(\.lead)
          guard !leads.isEmpty else { continue }
          matters.append(
            EvaluationMatter(
              aspect: aspect.id,
              place: .domain(plan.id, population: plan.population, number: domain.number, name: domain.name),
              units: units(leads)))
        }
      }
    }
    let everybody = units(
      plans.flatMap { plan in
        plan.indicators.map(\.lead) + plan.evaluatedTasks.map(\.lead) + plan.projectItems.map(\.lead)
      })
    matters += scheme.counted.filter { $0.reach == .whole }.map {
      EvaluationMatter(aspect: $0.id, place: .whole, units: everybody)
    }
    return matters
  }
}

extension Plan {
  /// A task or, in plans that are laid out without tasks, a measure: what a round asks progress of.
  public struct EvaluatedTask: Hashable, Sendable {
    /// Its place among the plan's tasks or measures, from 0, as in `Assignment.ID`.
    public let position: Int
    public let domain: Int
    public let text: String
    public let lead: [String]
  }

  /// Tasks, or measures where the plan has no tasks, as `AssignmentDerivation` asks for them.
  public var evaluatedTasks: [EvaluatedTask] {
    tasks.isEmpty
      ? measures.enumerated().map { .init(position: $0, domain: $1.domain, text: $1.text, lead: $1.lead) }
      : tasks.enumerated().map { .init(position: $0, domain: $1.domain, text: $1.text, lead: $1.lead) }
  }
}
