/// What siblings — the same indicator in other districts — say about the drift (methods.md 2.5).
public enum PeerDrift {
  /// Fewer siblings say nothing.
  public static let fewestSiblings = 5

  /// The years over which a sibling's drift is taken.
  private static let years = 5

  /// μ_peer = ½ · median over siblings of (z_T − z_{T−5})/5, per year on the working scale; `nil` with fewer than
  /// five.
  ///
  /// T is a sibling's own last year. Where T − 5 has no value, the nearest year from T − 7 to T − 3 stands for it, the
  /// earlier of two, and the change is divided by the years between; siblings without such a year are left out, and so
  /// are those whose last value is more than three years older than the newest of all (methods.md 2.7 counts such
  /// series as out of date). Siblings are on one scale; those that are not on the first one's are left out.
  public static func drift(of siblings: [ForecastWindow]) -> Double? {
    guard let scale = siblings.first?.scale, let newest = siblings.map(\.lastYear).max() else { return nil }
    let drifts = siblings.filter { $0.scale == scale && newest - $0.lastYear <= 3 }.compactMap(drift).sorted()
    guard drifts.count >= fewestSiblings else { return nil }
    let middle = drifts.count / 2
    let median = drifts.count % 2 == 1 ? drifts[middle] : (drifts[middle - 1] + drifts[middle]) / 2
    return median / 2
  }

  private static func drift(of sibling: ForecastWindow) -> Double? {
    let wanted = sibling.lastYear - years
    var nearest: Int?
    for (index, year) in sibling.years.enumerated() where abs(year - wanted) <= 2 {
      if let known = nearest, abs(sibling.years[known] - wanted) <= abs(year - wanted) { continue }
      nearest = index
    }
    guard let nearest else { return nil }
    let ruler = sibling.ruler
    return (ruler.z(sibling.lastValue) - ruler.z(sibling.values[nearest]))
      / Double(sibling.lastYear - sibling.years[nearest])
  }
}
