import PlanModel
import Wording

extension CompletenessMap {
  /// The conclusion as one sentence.
  public var conclusion: Phrase {
    guard let first = years.first else { return .Gaps.nothingDue(region.name) }
    let counts = self.counts.map { $0.kind.counted($0.count) }
    let share = self.share.map { Phrase.Gaps.share(Self.percent($0)) }
    let opening =
      counts.isEmpty
      ? Phrase.Gaps.complete(region.name, from: first, to: dueYear, indicators: rows.count)
      : Phrase.Gaps.opening(region.name, from: first, to: dueYear, indicators: rows.count)
    let pieces = [opening] + counts + (share.map { [$0] } ?? [])
    return Phrase(
      pieces.map(\.zh).joined(separator: "，") + "。", pieces.map(\.en).joined(separator: ", ") + ".")
  }

  /// How many rows have a blank spot of each kind, the worst first; kinds that none has are left out.
  public var counts: [(kind: BlankSpot.Kind, count: Int)] {
    BlankSpot.Kind.allCases.map { ($0, rows(with: $0).count) }.filter { $0.1 > 0 }
  }

  /// A share in whole percent: never 0 where there is something, never 100 where something is missing.
  public static func percent(_ share: Double) -> String {
    if share <= 0 { return "0" }
    if share >= 1 { return "100" }
    return "\(min(max(Int((share * 100).rounded()), 1), 99))"
  }
}

extension BlankSpot.Kind {
  /// As a heading.
  public var word: Phrase { .Gaps.kind(rawValue) }

  /// How many there are, as a piece of a sentence.
  public func counted(_ count: Int) -> Phrase { .Gaps.counted(rawValue, count) }
}

extension BlankSpot {
  /// What exactly is missing; `nil` where the kind says it all.
  public func detail(in row: GapRow) -> Phrase? {
    switch self {
    case .nobody: nil
    case .never:
      row.parts.contains(where: \.hasFigure) ? .Gaps.partsHave(row.parts.count(where: \.hasFigure)) : nil
    case .totalsOnly(let breakdowns): .Gaps.totalsOnly(breakdowns.map(\.label))
    case .stopped(let year): .Gaps.stopped(year)
    case .regions(let regions): .Gaps.regions(regions.map(\.name), of: row.parts.count)
    case .years(let years): .Gaps.years(years.map(String.init))
    }
  }
}

extension GapCell {
  /// What is known, in a word.
  public var word: Phrase {
    switch self {
    case .reported: .Gaps.reported
    case .derived: .Gaps.derived
    case .missing(let reason): reason.word
    case .blank: .Gaps.blank
    }
  }
}

extension GapLine.Ground {
  /// Why a breakdown is on the map, in a word.
  public var word: Phrase { .Gaps.ground(rawValue) }
}
