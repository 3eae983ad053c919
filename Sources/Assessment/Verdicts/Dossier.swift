import PlanModel

/// The observations behind a verdict: those it uses and those left out, each with its reason.
public struct Dossier: Hashable, Sendable {
  /// In order of year; of one year, those left out first.
  public let entries: [Entry]
  /// The series that the used ones make.
  public let series: Series

  /// An observation and what became of it.
  public struct Entry: Hashable, Sendable {
    public let observation: Observation
    public let use: Use
  }

  /// Whether an observation counts.
  public enum Use: Hashable, Sendable {
    case used
    case leftOut(Reason)
  }

  /// Why an observation does not count.
  public enum Reason: Hashable, Sendable {
    /// There is no figure, for the reason reported.
    case missing(MissingReason)
    /// It is in another unit than the indicator: 0.9‰ is not 0.9 %.
    case otherUnit(UnitOfMeasure, than: UnitOfMeasure)
    /// It is of a year after the one looked from.
    case afterAsOf(Int)
    /// It is of a year after the plan's end.
    case afterTarget(Int)
    /// A later entry for the same year replaced it.
    case replaced
  }

  /// Sorts out the observations of one indicator, one region and one breakdown, in any order.
  ///
  /// An indicator printed without a unit is measured in the unit of its last figure that counts.
  public init(_ observations: [Observation], of indicator: Indicator, asOf: Int, targetYear: Int) {
    let byYear = observations.sorted { $0.isEntered(before: $1) }
    let known = byYear.last { $0.value.figure != nil && $0.subject.year <= min(asOf, targetYear) }
    let unit = indicator.unit == .none ? known?.unit ?? .none : indicator.unit
    var entries: [Entry] = []
    var figures: [Int: Figure] = [:]
    for (index, observation) in byYear.enumerated() {
      let year = observation.subject.year
      let isReplaced = index + 1 < byYear.count && byYear[index + 1].subject.year == year
      let use: Use
      switch observation.value {
      case _ where isReplaced: use = .leftOut(.replaced)
      case _ where year > targetYear: use = .leftOut(.afterTarget(targetYear))
      case _ where year > asOf: use = .leftOut(.afterAsOf(asOf))
      case .missing(let reason): use = .leftOut(.missing(reason))
      case .figure where observation.unit != unit: use = .leftOut(.otherUnit(observation.unit, than: unit))
      case .figure(let figure):
        use = .used
        figures[year] = figure
      }
      entries.append(Entry(observation: observation, use: use))
    }
    self.entries = entries
    series = Series(figures, of: Indicator(name: indicator.name, unit: unit))
  }

  /// The observation of a year that counts.
  public subscript(year: Int) -> Observation? {
    entries.last { $0.observation.subject.year == year && $0.use == .used }?.observation
  }
}

extension Observation {
  /// By year, then by when it was entered; what was entered at one instant by its own words, so that no order of
  /// reading can matter.
  func isEntered(before other: Observation) -> Bool {
    let (mine, its) = (provenance, other.provenance)
    if subject.year != other.subject.year { return subject.year < other.subject.year }
    if mine.recordedAt != its.recordedAt { return mine.recordedAt < its.recordedAt }
    return words.lexicographicallyPrecedes(other.words)
  }

  private var words: [String] {
    let value =
      switch value {
      case .figure(let figure): figure.description
      case .missing(let reason): reason.rawValue
      }
    return [provenance.source, provenance.note, provenance.author, unit.symbol, value]
  }
}
