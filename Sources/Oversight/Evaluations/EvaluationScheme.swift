import Wording

/// What an evaluation looks at and how much each aspect counts (评估方案). The Office can adjust it while it is open.
public struct EvaluationScheme: Hashable, Sendable, Codable {
  /// In the order in which they are asked; their weights add up to 100.
  public let aspects: [Aspect]
  /// The highest score that can be given; 0 is the lowest.
  public let maximum: Int
  /// Self-assessment and external score further apart than this many points are marked.
  public let distance: Int
  /// Whether an indicator on its way counts as attained.
  public let onTrack: OnTrack

  /// A scheme. Whether it holds together is asked by `problem`.
  public init(aspects: [Aspect], maximum: Int = 100, distance: Int = 15, onTrack: OnTrack) {
    self.aspects = aspects
    self.maximum = maximum
    self.distance = distance
    self.onTrack = onTrack
  }

  /// One side that is looked at.
  public struct Aspect: Hashable, Sendable, Codable, Identifiable {
    public let id: ID
    /// The Office's name for an aspect of its own; empty for those that come with the system.
    public let name: String
    /// Of 100; 0 leaves it out.
    public let weight: Int

    /// An aspect with its weight.
    public init(_ id: ID, name: String = "", weight: Int) {
      self.id = id
      self.name = name
      self.weight = weight
    }

    /// The aspects there are. The raw values are stored and stand in addresses.
    public enum ID: String, Hashable, Sendable, Codable, CaseIterable {
      /// 指标达标.
      case attainment
      /// 任务措施落实.
      case tasks
      /// 机制与保障.
      case mechanisms
      /// 工作创新.
      case innovation
      /// The Office's own.
      case own1, own2, own3
    }

    /// Whether the score that counts is worked out or given by people.
    public var basis: Basis {
      switch id {
      case .attainment, .tasks: .computed
      case .mechanisms, .innovation, .own1, .own2, .own3: .judged
      }
    }

    /// Whether it is asked domain by domain or once for everything.
    public var reach: Reach { basis == .computed ? .byDomain : .whole }

    /// Its name in words.
    public var word: Phrase { name.isEmpty ? .evaluationAspect(id.rawValue) : Phrase(verbatim: name) }
  }

  /// What a score rests on.
  public enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
    case computed, judged
  }

  /// How often an aspect is asked.
  public enum Reach: String, Hashable, Sendable, Codable {
    case byDomain, whole
  }

  /// What an indicator on its way (有望达标) is worth. The raw values are stored.
  public enum OnTrack: String, Hashable, Sendable, Codable, CaseIterable {
    /// As much as one that is attained: the target year is still to come.
    case counts
    /// Nothing: only what is attained counts.
    case doesNotCount
  }

  /// The scheme an evaluation begins with: an office's choice, made here and said in docs/methods/evaluation.md.
  public static func standard(_ phase: Evaluation.Phase) -> EvaluationScheme {
    EvaluationScheme(
      aspects: [
        Aspect(.attainment, weight: 50), Aspect(.tasks, weight: 20), Aspect(.mechanisms, weight: 20),
        Aspect(.innovation, weight: 10),
      ], onTrack: phase == .midTerm ? .counts : .doesNotCount)
  }

  /// Those that count.
  public var counted: [Aspect] { aspects.filter { $0.weight > 0 } }

  /// An aspect by its identifier.
  public func aspect(_ id: Aspect.ID) -> Aspect? { aspects.first { $0.id == id } }

  /// Characters an own aspect's name may have.
  public static let maximumName = 40

  /// Why the scheme does not hold together; `nil` where it does.
  public var problem: EvaluationRefusal? {
    let sum = aspects.map(\.weight).reduce(0, +)
    if aspects.contains(where: { $0.weight < 0 }) || sum != 100 { return .weightsNotHundred(sum) }
    if Set(aspects.map(\.id)).count != aspects.count { return .aspectTwice }
    if !(5...1_000).contains(maximum) { return .maximumOutOfReach(maximum) }
    if !(0...maximum).contains(distance) { return .distanceOutOfReach(distance, maximum: maximum) }
    let unnamed = counted.contains { $0.id.isOwn && $0.name.allSatisfy(\.isWhitespace) }
    if unnamed || aspects.contains(where: { $0.name.count > Self.maximumName }) { return .aspectUnnamed }
    return nil
  }
}

extension EvaluationScheme.Aspect.ID {
  /// Whether the Office names it.
  public var isOwn: Bool {
    switch self {
    case .own1, .own2, .own3: true
    case .attainment, .tasks, .mechanisms, .innovation: false
    }
  }
}
