import Assessment
import PlanModel

/// Everything a unit answers for and helps with.
public struct UnitSheet: Hashable, Sendable {
  /// The unit, with its aliases.
  public let unit: OrganisationalUnit
  /// Ordered by plan, then kind, then position.
  public let duties: [UnitDuty]

  /// A unit with its duties.
  public init(unit: OrganisationalUnit, duties: [UnitDuty]) {
    self.unit = unit
    self.duties = duties
  }
}

/// One thing a unit answers for or helps with.
public struct UnitDuty: Hashable, Sendable {
  /// The plan it stands in.
  public let head: PlanHead
  /// Whether the unit answers for it or helps.
  public let role: DutyRole
  /// What it is.
  public let item: Item

  /// A duty of a unit.
  public init(head: PlanHead, role: DutyRole, item: Item) {
    self.head = head
    self.role = role
    self.item = item
  }

  /// What a unit may be responsible for.
  public enum Item: Hashable, Sendable {
    /// An indicator, and how it stands; `nil` where its plan is not in force any more.
    case indicator(PlannedIndicator, Verdict?)
    /// A measure (策略措施).
    case measure(Measure)
    /// A task (重点任务).
    case task(PlanTask)
    /// An item of a key project (重点工程).
    case projectItem(ProjectItem)
    /// One of a year's work points (工作要点).
    case workPoint(WorkPoint)
  }
}

/// Whether a unit answers for an item (牵头) or helps with it (配合). Raw values stand in addresses.
public enum DutyRole: String, Hashable, Sendable, Codable, CaseIterable {
  case lead, support
}

/// Something that was found by its words.
public struct SearchHit: Hashable, Sendable {
  /// Where it stands.
  public let place: Place
  /// The words that were found, whole.
  public let text: String

  /// A find.
  public init(place: Place, text: String) {
    self.place = place
    self.text = text
  }

  /// Where a find leads to.
  public enum Place: Hashable, Sendable {
    /// An indicator's page, by its key.
    case indicator(PlanHead, key: String)
    /// A row on the page of tasks, measures, projects, goals or work points.
    case item(PlanHead, ItemKind, lines: SourceLines)
    /// A unit's page.
    case unit(name: String)
  }
}

/// The lists of a plan beside its indicators. Raw values stand in addresses.
public enum ItemKind: String, Hashable, Sendable, Codable, CaseIterable {
  case task, measure, project, goal, workPoint
}
