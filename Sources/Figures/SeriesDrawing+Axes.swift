extension SeriesDrawing {
  /// Hairlines with round numbers; a zigzag where the axis was cut above a zero that means something.
  func drawValueAxis(into pen: inout Pen) {
    words(chart.words.unit, x: 2, y: 14, anchor: .start, style: "unit", into: &pen)
    let decimals = scale.decimals
    for tick in scale.ticks {
      let height = y(tick)
      let isZero = chart.zero == .meaningful && abs(tick) < scale.step / 1_000
      stroke(
        path([(left, height), (right, height)]), isZero ? "zero" : "grid", ink: isZero ? Ink.quiet : Ink.rule,
        into: &pen)
      words(
        AxisNumber.label(tick, decimals: decimals), x: left - 6, y: height + 4, anchor: .end, style: "tick",
        into: &pen)
    }
    if scale.isCut {
      // A zigzag at the foot of the axis, as in printed yearbooks: the scale does not begin at zero.
      let start = bottom - foot
      stroke(
        path([
          (left, start), (left, start + 5), (left - 4, start + 7.5), (left + 4, start + 12.5), (left, start + 15),
          (left, bottom),
        ]),
        "break", ink: Ink.quiet, width: 1.2, into: &pen)
    }
  }

  /// Years where there is room for them; base year and target year always.
  func drawYearAxis(into pen: inout Pen) {
    stroke(path([(left, bottom), (right, bottom)]), "axis", ink: Ink.quiet, into: &pen)
    let (first, last) = (chart.years.lowerBound, chart.years.upperBound)
    let room = (right - left) / Double(max(1, last - first))
    let every = [1, 2, 5, 10].first { Double($0) * room >= 38 } ?? 10
    let fixed = [chart.baseYear, last].filter(chart.years.contains)
    for year in chart.years {
      let isFixed = fixed.contains(year)
      stroke(path([(x(year), bottom), (x(year), bottom + (isFixed ? 6 : 3))]), "axis", ink: Ink.quiet, into: &pen)
      let isCrowded = fixed.contains { $0 != year && Double(abs($0 - year)) * room < 34 }
      guard isFixed || (year % every == 0 && !isCrowded) else { continue }
      words("\(year)", x: x(year), y: bottom + 19, anchor: .middle, style: "tick", into: &pen)
    }
    guard chart.years.contains(chart.baseYear) else { return }
    stroke(
      path([(x(chart.baseYear), top - 6), (x(chart.baseYear), bottom)]), "base", ink: Ink.quiet, dashes: "1 3",
      into: &pen)
    words(chart.words.base, x: x(chart.baseYear), y: top - 10, anchor: .middle, style: "base", into: &pen)
  }
}
