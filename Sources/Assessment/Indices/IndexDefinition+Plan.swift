import Foundation
import PlanModel
import Wording

extension IndexDefinition {
  /// The index of a plan: every indicator of its tables with a direction and goalposts; the others are listed with
  /// the reason.
  ///
  /// - Parameters:
  ///   - name: what the index is called.
  ///   - figures: the figures of the plan's region by year. They set goalposts once, by the figure nearest the base
  ///     year (the earlier of two), so that the posts stay where they are from year to year.
  ///   - weights: what the office has set.
  public init(
    name: Phrase, plan: Plan, figures: (Indicator.ID) -> [Int: Figure], weights: IndexWeights = IndexWeights()
  ) {
    var components: [IndexComponent] = []
    var leftOut: [IndexLeftOut] = []
    var seen: Set<Indicator.ID> = []
    for planned in plan.indicators {
      let indicator = planned.indicator
      let draft = ComponentDraft(
        planned: planned, base: NearestFigure(planned, figures(indicator.id), baseYear: plan.period.baseYear))
      guard seen.insert(indicator.id).inserted else {
        leftOut.append(IndexLeftOut(indicator: indicator, domain: planned.domain, reason: .countedAlready))
        continue
      }
      switch draft.component(given: weights.posts[indicator.id]) {
      case .success(let component): components.append(component)
      case .failure(let none):
        leftOut.append(IndexLeftOut(indicator: indicator, domain: planned.domain, reason: none.reason))
      }
    }
    self.init(name: name, components: components, leftOut: leftOut, weights: weights)
  }
}

/// The figure that sets goalposts: the plan's printed baseline, else the observed figure nearest the base year.
private struct NearestFigure {
  let baseYear: Int
  let values: [Int: Decimal]

  init(_ planned: PlannedIndicator, _ figures: [Int: Figure], baseYear: Int) {
    var values = figures.mapValues(\.value)
    if let baseline = planned.baseline, let printed = Decimal(printed: baseline.value) {
      values[baseline.year] = printed
    }
    self.values = values
    self.baseYear = baseYear
  }

  /// The figure nearest `year` (the base year where none is named); of two equally near the earlier.
  func nearest(_ year: Int?) -> (year: Int, value: Decimal)? {
    let wanted = year ?? baseYear
    let found = values.min { left, right in
      (abs(left.key - wanted), left.key) < (abs(right.key - wanted), right.key)
    }
    return found.map { (year: $0.key, value: $0.value) }
  }
}

/// Why no component can be made.
private struct NoComponent: Error {
  let reason: IndexLeftOut.Reason
}

/// Finds the scales of one planned indicator.
private struct ComponentDraft {
  let planned: PlannedIndicator
  let base: NearestFigure

  private var indicator: Indicator { planned.indicator }
  private var isShare: Bool { indicator.unit.nature == .share }

  func component(given: IndexScale?) -> Result<IndexComponent, NoComponent> {
    let limit = TargetLimit(planned.target.rule) { base.nearest($0)?.value }
    let aim = IndexAim(indicator, limit)
    if let given { return made(given, .given, .indexPostsGiven, limit) }
    guard !isAbsoluteCount else { return none(.absoluteCount) }
    switch aim {
    case .unknown(let reason): return none(.noDirection(reason))
    case .band(let low, let high, let reason):
      let off = base.nearest(nil).map { max(low - $0.value, $0.value - high, 0) } ?? 0
      let reach = 2 * max(off, abs(low + high) / 2 * Self.bandShare)
      guard let scale = IndexScale(low: low, high: high, reach: reach) else { return none(.noSpan) }
      return made(scale, .band, reason, limit)
    case .rise(let reason): return rising(reason, limit)
    case .fall(let reason): return falling(reason, limit)
    }
  }

  private func rising(_ reason: Phrase, _ limit: TargetLimit) -> Result<IndexComponent, NoComponent> {
    let goal: Decimal? = if case .floor(let floor) = limit { floor } else { nil }
    func posts(_ worst: Decimal, _ best: Decimal, _ origin: PostsOrigin) -> Result<IndexComponent, NoComponent> {
      guard let scale = IndexScale(worst: worst, best: max(best, goal ?? best)) else { return none(.noSpan) }
      return made(scale, origin, reason, limit)
    }
    if isShare {
      return isWomensPart ? posts(0, 50, .parity) : posts(0, 100, .naturalShare)
    }
    if indicator.name.contains("寿命") { return posts(20, 85, .lifeExpectancy) }
    if indicator.name.contains("年限") {
      return posts(0, indicator.name.contains("预期") ? 18 : 15, .schooling)
    }
    guard let goal, goal > 0 else { return none(.noUpperPost) }
    return posts(0, goal, .upToTarget)
  }

  private func falling(_ reason: Phrase, _ limit: TargetLimit) -> Result<IndexComponent, NoComponent> {
    let goal: Decimal? = if case .ceiling(let ceiling) = limit { ceiling } else { nil }
    let start = base.nearest(nil)
    guard start != nil || goal != nil else { return none(.noWorstPost) }
    var worst = 2 * max(start?.value ?? 0, goal ?? 0)
    if isShare { worst = min(worst, 100) }
    guard worst > 0, let scale = IndexScale(worst: worst, best: 0) else { return none(.noSpan) }
    let origin = start.map { PostsOrigin.twiceBase(year: $0.year, value: $0.value) } ?? .twiceTarget
    return made(scale, origin, reason, limit)
  }

  /// The component, with the way from its worst post to the target.
  private func made(
    _ posts: IndexScale, _ origin: PostsOrigin, _ reason: Phrase, _ limit: TargetLimit
  ) -> Result<IndexComponent, NoComponent> {
    var distance = IndexComponent.Distance.noTarget
    switch (posts.shape, limit) {
    case (.band, _): distance = .scale(posts)
    case (.line(let worst, let best), .floor(let goal)) where best > worst && goal > worst,
      (.line(let worst, let best), .ceiling(let goal)) where best < worst && goal < worst:
      if let scale = IndexScale(worst: worst, best: goal) { distance = .scale(scale) }
    case (.line, _): break
    }
    return .success(
      IndexComponent(
        indicator: indicator, domain: planned.domain, reason: reason, posts: posts, origin: origin,
        distance: distance))
  }

  private func none(_ reason: IndexLeftOut.Reason) -> Result<IndexComponent, NoComponent> {
    .failure(NoComponent(reason: reason))
  }

  /// Half of the narrowest reach, as a share of the band's middle: the default tolerance of targets (docs/targets.md).
  private static let bandShare = Decimal(sign: .plus, exponent: -2, significand: 5)

  /// Women as a part of a group, 村委会成员中女性比例, where one half is parity; not a part of all women, such as
  /// 具备科学素质的女性比例, which may well reach 100 %.
  private var isWomensPart: Bool {
    let name = indicator.id.text
    guard ["比例", "比重", "占比", "比率"].contains(where: name.hasSuffix), !name.contains("配备") else { return false }
    let isOfGroup = ["中女", "中的女", "女代表", "女委员", "女干部", "女党员"].contains { name.contains($0) }
    let isNamedFirst = name.hasPrefix("女性") && (name.hasSuffix("占比") || name.contains("中的"))
    let isNamedLast =
      ["女性比例", "女性占比", "女性比重"].contains(where: name.hasSuffix) && !name.dropLast(4).hasSuffix("的")
    return isOfGroup || isNamedFirst || isNamedLast
  }

  /// A number of people or things that is not put in relation to anything.
  private var isAbsoluteCount: Bool {
    indicator.unit.nature == .count && !["倍", "比例"].contains(indicator.unit.symbol)
      && !["每", "人均", "平均", "比", "率"].contains { indicator.name.contains($0) }
  }
}
