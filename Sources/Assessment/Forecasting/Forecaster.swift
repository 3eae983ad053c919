import Foundation

/// Makes forecasts: the algorithm BMA8.1 (八种形态贝叶斯加权).
///
/// Eight stereotyped ways an indicator can move are fitted in closed form; each is weighted by how well it explains
/// this indicator's own history; the result is a weighted forecast with an interval. No optimiser, no sampling: the
/// same window always gives the same forecast, whatever was forecast before. docs/methods/forecast.md is the method
/// note. Copies share what they remember, and may be used from many threads.
public struct Forecaster: Sendable {
  private let memory = ShapeMemory()

  /// A forecaster that remembers nothing yet.
  public init() {}

  /// The forecast of one year; `nil` where that year does not lie after the last value: then the observation is
  /// judged.
  ///
  /// - Parameters:
  ///   - aim: which way the indicator is meant to go.
  ///   - peerDrift: μ_peer, see `PeerDrift`; `nil` where there are too few peers.
  public func forecast(_ window: ForecastWindow, year: Int, aim: Aim, peerDrift: Double? = nil) -> Forecast? {
    guard year > window.lastYear else { return nil }
    let shape = memory.shape(of: window.years, seenFrom: year)
    let drift = PriorDrift.drift(of: window, aim: aim, peerDrift: peerDrift)
    let ruler = window.ruler
    let (sum, location) = withUnsafeTemporaryAllocation(of: Double.self, capacity: window.values.count) { z in
      for (index, value) in window.values.enumerated() {
        z.initializeElement(at: index, to: ruler.z(value) - drift * shape.elapsed[index])
      }
      return shape.fit(z)
    }
    let prior = Archetype.prior(window.scale)
    let posterior = window.isFlat ? Posterior(flat: prior) : Posterior(window, ruler, shape, sum, prior)
    let mixture = StudentMixture(
      weight: posterior.weight, location: location + drift * shape.span,
      scale: (posterior.sum * shape.variance / posterior.count).squareRoot())
    return Forecast(year: year, drift: drift, ruler: ruler, mixture: mixture)
  }

  /// A forecast for each year after the last value, through `year`; empty where none lies between.
  ///
  /// Parameters as for `forecast(_:year:aim:peerDrift:)`.
  public func fan(_ window: ForecastWindow, through year: Int, aim: Aim, peerDrift: Double? = nil) -> [Forecast] {
    guard year > window.lastYear else { return [] }
    return ((window.lastYear + 1)...year).compactMap { forecast(window, year: $0, aim: aim, peerDrift: peerDrift) }
  }
}

/// How much each archetype counts, and how far its steps reach, once the values are seen (methods.md 2.3, steps 4–6).
private struct Posterior {
  /// p.
  let weight: Archetype.Each
  /// a = a₀ + q.
  let sum: Archetype.Each
  /// ν.
  let count: Double

  init(
    _ window: ForecastWindow, _ ruler: Ruler, _ shape: WindowShape, _ fitted: Archetype.Each, _ prior: Archetype.Prior
  ) {
    let changes = Double(window.values.count - 1)
    count = Archetype.priorCount + changes
    sum = prior.sum + fitted + changes * window.roundingVariance(ruler)
    let evidence = shape.evidence + prior.evidence - count / 2 * sum.each(log)
    let relative = (evidence - evidence.max()).each(exp)
    let share = Archetype.priorShare
    weight = (1 - share) * relative / relative.total + share * Archetype.priorWeight
  }

  /// A flat window says nothing about the size of future jumps (methods.md 2.5b).
  init(flat prior: Archetype.Prior) {
    weight = Archetype.priorWeight
    sum = prior.sum
    count = Archetype.priorCount
  }
}
