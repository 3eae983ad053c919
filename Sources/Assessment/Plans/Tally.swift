import PlanModel

/// How many indicators stand where. The statuses always add up to all.
public struct Tally: Hashable, Sendable {
  private let counts: [Status: Int]
  private let bindingCounts: [Status: Int]
  /// How many of those at risk were missed: their time is over.
  public let missed: Int
  /// How many swing (波动较大), whatever their status.
  public let swinging: Int

  /// A binding target counts as much as so many expected ones in the weighted share: an office's choice.
  public static let bindingWeight = 2

  /// Counts indicators.
  public init(_ indicators: some Sequence<AssessedIndicator>) {
    var (counts, binding): ([Status: Int], [Status: Int]) = ([:], [:])
    var (missed, swinging) = (0, 0)
    for indicator in indicators {
      counts[indicator.verdict.status, default: 0] += 1
      if indicator.verdict.volatility.finding == .volatile { swinging += 1 }
      if indicator.verdict.isFinal, indicator.verdict.status == .atRisk { missed += 1 }
      if indicator.planned.bindingness == .binding { binding[indicator.verdict.status, default: 0] += 1 }
    }
    (self.counts, bindingCounts) = (counts, binding)
    (self.missed, self.swinging) = (missed, swinging)
  }

  /// How many stand under a status.
  public func count(_ status: Status) -> Int { counts[status] ?? 0 }

  /// How many of them are binding.
  public func binding(_ status: Status) -> Int { bindingCounts[status] ?? 0 }

  /// All of them.
  public var total: Int { counts.values.reduce(0, +) }

  /// All binding ones.
  public var totalBinding: Int { bindingCounts.values.reduce(0, +) }

  /// The share of targets achieved, binding ones counted twice, 0 to 1; `nil` where there are no indicators.
  public var weightedShare: Double? {
    func weight(_ all: Int, _ binding: Int) -> Double { Double(all + (Self.bindingWeight - 1) * binding) }
    guard total > 0 else { return nil }
    return weight(count(.achieved), binding(.achieved)) / weight(total, totalBinding)
  }
}

/// By what indicators are counted. Raw values stand in files.
public enum TallyGrouping: String, Hashable, Sendable, Codable, CaseIterable {
  case plan, domain, unit, region, bindingness
}

/// A tally of one domain, one unit …
public struct GroupTally: Hashable, Sendable {
  /// As printed; for bindingness its raw value.
  public let group: String
  public let tally: Tally
}

extension Sequence<AssessedPlan> {
  /// Tallies by a grouping, in the plans' order.
  ///
  /// An indicator with several lead units counts for each of them; one without any under the empty name.
  ///
  /// - Parameter unitName: the register's name for a printed unit, so that spellings of one unit count together.
  public func tallies(
    by grouping: TallyGrouping, unitName: (String) -> String = { $0 }
  ) -> [GroupTally] {
    var order: [String] = []
    var members: [String: [AssessedIndicator]] = [:]
    for assessed in self {
      for indicator in assessed.indicators {
        let planned = indicator.planned
        let groups: [String] =
          switch grouping {
          case .plan: [assessed.plan.id.text]
          case .domain: [assessed.plan.domains.first { $0.number == planned.domain }?.name ?? ""]
          case .unit: planned.lead.isEmpty ? [""] : Array(Set(planned.lead.map(unitName))).sorted()
          case .region: [assessed.plan.region.name]
          case .bindingness: [planned.bindingness.rawValue]
          }
        for group in groups {
          if members[group] == nil { order.append(group) }
          members[group, default: []].append(indicator)
        }
      }
    }
    return order.map { GroupTally(group: $0, tally: Tally(members[$0] ?? [])) }
  }
}
