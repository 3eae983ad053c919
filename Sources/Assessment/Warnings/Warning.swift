import PlanModel
import Wording

/// Something about an indicator that someone must look at now, with its evidence.
public struct Warning: Hashable, Sendable, Identifiable {
  /// The plan's row; its lead units answer for it.
  public let planned: PlannedIndicator
  /// The subgroup concerned, or the total.
  public let breakdown: Breakdown
  public let kind: Kind
  public let severity: Severity
  /// Why it is as severe as it is.
  public let grounds: [SeverityGround]
  /// The year from which on it has been open without a break, by the figures up to each year.
  public let since: Int
  /// The verdict on the subgroup, or on the total.
  public let verdict: Verdict

  /// What is warned of, in plain words; of a target whose time is over, that it was missed.
  public var word: Phrase { kind == .atRisk && verdict.isFinal ? Phrase.Status.notMet : kind.word }

  /// What it rests on, in a sentence: for a swing its size and turns, else why the status is what it is.
  public var evidence: Phrase {
    kind == .volatile ? verdict.volatility.wording(unit: planned.indicator.unit) : verdict.reason
  }

  /// The step now needed against the steps made; `nil` where there is no way left to go, and where the warning is not
  /// about it.
  public var steps: Phrase? {
    guard kind != .volatile, let schedule = verdict.schedule, !schedule.isMet else { return nil }
    return schedule.stepWording(unit: planned.indicator.unit)
  }

  /// Names the warning over time: the same row, subgroup and kind is the same warning.
  public var id: ID { ID(indicator: planned.key, breakdown: breakdown, kind: kind) }

  /// A row's key, a subgroup and a kind.
  public struct ID: Hashable, Sendable {
    public let indicator: String
    public let breakdown: Breakdown
    public let kind: Kind
  }

  /// What is warned of. Raw values stand in addresses and files.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The target will probably not be met, or cannot be met any more (预计达标困难).
    case atRisk
    /// It is met now and will probably not be in its year (有回落风险).
    case maySlip
    /// It moves towards its band and will probably not be in it in the target year.
    case mayNotArrive
    /// The total meets the target and this subgroup does not.
    case subgroup
    /// It swings (波动较大).
    case volatile
    /// A binding target that may go either way.
    case uncertain
    /// A binding target of which nothing can be said.
    case insufficient

    /// In plain words.
    public var word: Phrase {
      switch self {
      case .atRisk: Phrase.Warnings.atRisk
      case .maySlip: Phrase.Warnings.maySlip
      case .mayNotArrive: Phrase.Warnings.mayNotArrive
      case .subgroup: Phrase.Warnings.subgroup
      case .volatile: Phrase.Warnings.volatile
      case .uncertain: Phrase.Warnings.uncertain
      case .insufficient: Phrase.Warnings.insufficient
      }
    }
  }
}

/// How urgent a warning is, most urgent first.
public enum Severity: Int, Hashable, Sendable, Codable, CaseIterable {
  case first = 1
  case second = 2
  case third = 3

  /// In plain words.
  public var word: Phrase {
    switch self {
    case .first: Phrase.Warnings.first
    case .second: Phrase.Warnings.second
    case .third: Phrase.Warnings.third
    }
  }

  /// From the weights of its grounds: 4 and more, 3, less (docs/methods/warnings.md).
  init(_ grounds: [SeverityGround]) {
    switch grounds.reduce(0, { $0 + $1.weight }) {
    case 4...: self = .first
    case 3: self = .second
    default: self = .third
    }
  }
}

/// Something that makes a warning more severe.
public enum SeverityGround: Hashable, Sendable {
  /// What it warns of.
  case kind(Warning.Kind)
  /// The target is binding.
  case binding
  /// The chance of attainment is below 10 %, or the target is lost.
  case veryUnlikely
  /// The indicator swings as well.
  case swings

  /// An office's own weights, not a statistic: documented so that a reader can redo them.
  public var weight: Int {
    switch self {
    case .kind(.atRisk): 2
    case .kind: 1
    case .binding, .veryUnlikely, .swings: 1
    }
  }

  /// In plain words.
  public var word: Phrase {
    switch self {
    case .kind(let kind): kind.word
    case .binding: Phrase.Warnings.groundBinding
    case .veryUnlikely: Phrase.Warnings.groundVeryUnlikely
    case .swings: Phrase.Warnings.groundSwings
    }
  }
}
