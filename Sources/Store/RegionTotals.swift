import PlanModel

/// The figures of one indicator's total in one region, as they hold now, without sources and notes.
///
/// What many series are judged from: a nation has a quarter of a million of them.
public struct RegionTotals: Hashable, Sendable {
  public let indicator: Indicator.ID
  public let region: RegionCode
  /// The unit of all figures. A region that reported in several units has totals for each of them.
  public let unit: UnitOfMeasure
  /// Years ascending, at least one; years whose value is missing are left out.
  public let figures: [YearFigure]

  /// The figure of a calendar year.
  public struct YearFigure: Hashable, Sendable {
    public let year: Int
    public let figure: Figure

    /// The figure of a year.
    public init(year: Int, figure: Figure) {
      self.year = year
      self.figure = figure
    }
  }

  /// Figures by year, ascending.
  public init(indicator: Indicator.ID, region: RegionCode, unit: UnitOfMeasure, figures: [YearFigure]) {
    self.indicator = indicator
    self.region = region
    self.unit = unit
    self.figures = figures
  }

  /// The figures of one indicator in one region, parted by unit in the order in which the units first occur.
  public static func parted(
    indicator: Indicator.ID, region: RegionCode, _ figures: [(unit: UnitOfMeasure, figure: YearFigure)]
  ) -> [RegionTotals] {
    guard let first = figures.first?.unit else { return [] }
    if figures.allSatisfy({ $0.unit == first }) {
      return [RegionTotals(indicator: indicator, region: region, unit: first, figures: figures.map(\.figure))]
    }
    var units: [UnitOfMeasure] = []
    for one in figures where !units.contains(one.unit) { units.append(one.unit) }
    return units.map { unit in
      RegionTotals(
        indicator: indicator, region: region, unit: unit, figures: figures.filter { $0.unit == unit }.map(\.figure))
    }
  }
}

extension ObservationLedger {
  /// Gathered from the observations that hold: what every ledger's totals are.
  public func totals(_ query: ObservationQuery) async throws -> [RegionTotals] {
    var totals: [RegionTotals] = []
    var gathered: [(unit: UnitOfMeasure, figure: RegionTotals.YearFigure)] = []
    var subject: Observation.Subject?
    func close() {
      if let subject {
        totals += RegionTotals.parted(indicator: subject.indicator, region: subject.region, gathered)
      }
      gathered = []
    }
    for one in try await current(query) where one.subject.breakdown.isTotal {
      if one.subject.indicator != subject?.indicator || one.subject.region != subject?.region { close() }
      subject = one.subject
      if let figure = one.value.figure { gathered.append((one.unit, .init(year: one.subject.year, figure: figure))) }
    }
    close()
    return totals
  }
}
