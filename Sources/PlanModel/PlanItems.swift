/// A goal sentence (主要目标); it may hold no, one or several targets.
public struct Goal: Hashable, Sendable, Codable {
  /// The number of its domain in `Plan.domains`.
  public let domain: Int
  /// The number as printed.
  public let number: String
  /// The whole sentence, healed.
  public let text: String
  public let targets: [GoalTarget]
  public let lines: SourceLines

  public init(domain: Int, number: String, text: String, targets: [GoalTarget], lines: SourceLines) {
    self.domain = domain
    self.number = number
    self.text = text
    self.targets = targets
    self.lines = lines
  }
}

/// A target found inside a sentence, on the indicator the sentence names.
public struct GoalTarget: Hashable, Sendable, Codable {
  public let indicator: Indicator
  public let target: Target

  public init(indicator: Indicator, target: Target) {
    self.indicator = indicator
    self.target = target
  }
}

/// What will be done (策略措施), in plans laid out as goals and measures.
public struct Measure: Hashable, Sendable, Codable {
  public let domain: Int
  public let number: String
  public let text: String
  public let lead: [String]
  public let support: [String]
  public let lines: SourceLines

  public init(domain: Int, number: String, text: String, lead: [String], support: [String], lines: SourceLines) {
    self.domain = domain
    self.number = number
    self.text = text
    self.lead = lead
    self.support = support
    self.lines = lines
  }
}

/// A numbered task (重点任务). Called `PlanTask` because `Task` is Swift's own.
public struct PlanTask: Hashable, Sendable, Codable {
  public let domain: Int
  /// The heading it stands under, without its number; empty where there is none.
  public let section: String
  public let number: String
  public let text: String
  /// The completion date as printed (完成时限); empty where the document sets none.
  public let deadline: String
  public let lead: [String]
  public let support: [String]
  public let lines: SourceLines

  public init(
    domain: Int, section: String, number: String, text: String, deadline: String = "", lead: [String],
    support: [String], lines: SourceLines
  ) {
    self.domain = domain
    self.section = section
    self.number = number
    self.text = text
    self.deadline = deadline
    self.lead = lead
    self.support = support
    self.lines = lines
  }
}

/// An item of a flagship project (重点工程).
public struct ProjectItem: Hashable, Sendable, Codable {
  /// The programme's name, e.g. 妇女健康提升重点工程.
  public let programme: String
  /// The project's name, e.g. 妇女健康服务促进项目; empty where the programme lists its items directly.
  public let project: String
  public let number: String
  public let text: String
  public let lead: [String]
  public let support: [String]
  public let lines: SourceLines

  public init(
    programme: String, project: String, number: String, text: String, lead: [String], support: [String],
    lines: SourceLines
  ) {
    self.programme = programme
    self.project = project
    self.number = number
    self.text = text
    self.lead = lead
    self.support = support
    self.lines = lines
  }
}

/// One of a year's work points (工作要点).
public struct WorkPoint: Hashable, Sendable, Codable {
  /// The heading of its group, without its number.
  public let group: String
  public let number: String
  public let text: String
  public let lead: [String]
  public let support: [String]
  public let targets: [GoalTarget]
  public let lines: SourceLines

  public init(
    group: String, number: String, text: String, lead: [String], support: [String], targets: [GoalTarget],
    lines: SourceLines
  ) {
    self.group = group
    self.number = number
    self.text = text
    self.lead = lead
    self.support = support
    self.targets = targets
    self.lines = lines
  }
}
