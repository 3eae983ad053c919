import Foundation

/// What a rate counts and among whom: 孕产妇死亡率 = 孕产妇死亡人数 ÷ 活产数 × 100000.
///
/// Definitions follow the health statistics reporting system (《国家卫生健康统计调查制度》, maternal and child health) and the
/// explanations of indicators in the national yearbook 《中国妇女儿童状况统计资料》 (National Bureau of Statistics). Only
/// rates of rare events stand here, whose definition leaves no room: the method for small counts rests on it.
public struct RateDefinition: Hashable, Sendable {
  /// The spellings of the rate's name; the first is the usual one.
  public let rates: [Indicator.ID]
  /// The spellings of what is counted; the first is the usual one.
  public let numerators: [Indicator.ID]
  /// The spellings of what it is counted among; the first is the usual one.
  public let denominators: [Indicator.ID]
  /// How much it is counted per: 100, 1000, 10000 or 100000.
  public let per: Decimal

  private init(_ rates: [String], _ numerators: [String], among denominators: [String], per: Decimal) {
    self.rates = rates.map(Indicator.ID.init(name:))
    self.numerators = numerators.map(Indicator.ID.init(name:))
    self.denominators = denominators.map(Indicator.ID.init(name:))
    self.per = per
  }

  private init(_ other: RateDefinition, per: Decimal) {
    rates = other.rates
    numerators = other.numerators
    denominators = other.denominators
    self.per = per
  }

  /// The definition of `indicator`, per what its unit says (6‰ and 60/万 are the same rate); `nil` where no definition
  /// fits, or where the unit is none of a rate (an indicator of that name which counts people).
  public static func of(_ indicator: Indicator) -> RateDefinition? {
    guard let definition = byRate[indicator.id] else { return nil }
    return per(indicator.unit, usual: definition.per).map { RateDefinition(definition, per: $0) }
  }

  /// The definitions that a count or a denominator serves, by its name: for 活产数 many, for 孕产妇死亡人数 one.
  public static func using(_ indicator: Indicator.ID) -> [RateDefinition] {
    all.filter { $0.numerators.contains(indicator) || $0.denominators.contains(indicator) }
  }

  /// What a rate is counted from, under every spelling; empty for what is no such rate.
  public static func counts(of rate: Indicator.ID) -> Set<Indicator.ID> {
    byRate[rate].map { Set($0.numerators).union($0.denominators) } ?? []
  }

  private static func per(_ unit: UnitOfMeasure, usual: Decimal) -> Decimal? {
    switch unit {
    case .percent: 100
    case .perMille: 1000
    case .per10000: 10000
    case .per100000: 100_000
    case .none: usual
    default: nil
    }
  }

  private static let liveBirths = ["活产数", "活产婴儿数", "活产儿数"]
  private static let perinates = ["围产儿数", "围产儿总数"]
  private static let children = ["18岁以下儿童数", "18岁以下人口数", "0—17岁儿童数", "0—17岁人口数", "儿童人口数"]

  /// Every definition.
  public static let all: [RateDefinition] = [
    RateDefinition(
      ["孕产妇死亡率"], ["孕产妇死亡人数", "孕产妇死亡数", "孕产妇死亡例数"], among: liveBirths, per: 100_000),
    RateDefinition(
      ["新生儿死亡率"], ["新生儿死亡人数", "新生儿死亡数", "新生儿死亡例数"], among: liveBirths, per: 1000),
    RateDefinition(
      ["婴儿死亡率"], ["婴儿死亡人数", "婴儿死亡数", "婴儿死亡例数"], among: liveBirths, per: 1000),
    RateDefinition(
      ["5岁以下儿童死亡率", "五岁以下儿童死亡率"],
      ["5岁以下儿童死亡人数", "5岁以下儿童死亡数", "5岁以下儿童死亡例数", "五岁以下儿童死亡人数"], among: liveBirths, per: 1000),
    RateDefinition(
      ["围产儿死亡率"], ["围产儿死亡人数", "围产儿死亡数", "围产儿死亡例数"], among: perinates, per: 1000),
    RateDefinition(
      ["出生缺陷发生率", "围产儿出生缺陷发生率"],
      ["出生缺陷儿数", "出生缺陷例数", "出生缺陷人数", "出生缺陷发生数"], among: perinates, per: 10000),
    RateDefinition(
      ["先天梅毒发生率", "先天梅毒发病率", "先天梅毒报告发病率"], ["先天梅毒病例数", "先天梅毒发病数", "先天梅毒报告病例数"],
      among: liveBirths, per: 100_000),
    RateDefinition(
      ["18岁以下儿童伤害死亡率", "儿童伤害死亡率", "儿童意外伤害死亡率"],
      ["18岁以下儿童伤害死亡人数", "儿童伤害死亡人数", "儿童伤害死亡数", "儿童意外伤害死亡人数"], among: children, per: 100_000),
    RateDefinition(
      ["儿童溺水死亡率", "18岁以下儿童溺水死亡率"], ["儿童溺水死亡人数", "儿童溺水死亡数", "18岁以下儿童溺水死亡人数"],
      among: children, per: 100_000),
  ]

  private static let byRate: [Indicator.ID: RateDefinition] = Dictionary(
    all.flatMap { definition in definition.rates.map { ($0, definition) } }, uniquingKeysWith: { first, _ in first })
}

extension PlannedIndicator {
  /// The indicators whose figures its verdict rests on: itself, those it is compared with, and the counts behind a rate.
  public var observedIndicators: Set<Indicator.ID> {
    var wanted: Set<Indicator.ID> = [indicator.id]
    wanted.formUnion(target.rule.references.map(Indicator.ID.init(name:)))
    if RateDefinition.of(indicator) != nil { wanted.formUnion(RateDefinition.counts(of: indicator.id)) }
    return wanted
  }
}
