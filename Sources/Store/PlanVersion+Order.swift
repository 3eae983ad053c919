import PlanModel

extension PlanVersion: Comparable {
  /// The order of the shelf: by region code (places still without one last, by name), women before children
  /// before both, then plan, decomposition, task list, work points, then by period; versions oldest first.
  public static func < (left: PlanVersion, right: PlanVersion) -> Bool {
    left.place.lexicographicallyPrecedes(right.place) || (left.place == right.place && left.rank < right.rank)
  }

  private var place: [String] {
    [region.code.map(\.digits) ?? "~", region.code == nil ? region.name : ""]
  }

  private var rank: (Int, Int, Int, Int, Int) {
    (
      Population.allCases.firstIndex(of: population) ?? 0, PlanKind.allCases.firstIndex(of: kind) ?? 0, period.from,
      period.to, number
    )
  }
}
