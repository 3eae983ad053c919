import PlanModel

extension Assignment {
  /// The assignment under other units.
  public func assigned(leads: [String], supports: [String]) -> Assignment {
    Assignment(
      id: id, kind: kind, title: title, places: places, leads: leads, supports: supports, cells: cells,
      standing: standing)
  }

  /// The assignment asking for these breakdowns of its indicator besides the total; the counts behind it stay.
  public func asking(for breakdowns: [Breakdown]) -> Assignment {
    guard let total else { return self }
    let values = [total] + breakdowns.filter { !$0.isTotal }.map { Cell(indicator: total.indicator, breakdown: $0) }
    return Assignment(
      id: id, kind: kind, title: title, places: places, leads: leads, supports: supports,
      cells: values + cells.filter { $0.part != .value }, standing: standing)
  }

  /// The assignment taken out of the round, or back into it.
  public func standing(_ standing: Standing) -> Assignment {
    Assignment(
      id: id, kind: kind, title: title, places: places, leads: leads, supports: supports, cells: cells,
      standing: standing)
  }
}
