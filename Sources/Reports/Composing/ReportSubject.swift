import Oversight
import PlanModel
import Wording

/// What a report is about: of what kind it is, and of which plans, year and unit.
public struct ReportSubject: Hashable, Sendable, Codable {
  public let kind: ReportKind
  /// One part of the report each, in this order; all of one region.
  public let plans: [Plan.ID]
  public let region: RegionCode
  /// The year whose figures it reports.
  public let year: Int
  /// By its name in the register; empty unless it is a unit's report.
  public let unit: String
  /// Of the report of an evaluation alone.
  public let evaluation: PaperID?
  public let language: Language

  /// A subject.
  public init(
    kind: ReportKind, plans: [Plan.ID], region: RegionCode, year: Int, unit: String = "", evaluation: PaperID? = nil,
    language: Language = .zh
  ) {
    self.kind = kind
    self.plans = plans
    self.region = region
    self.year = year
    self.unit = unit
    self.evaluation = evaluation
    self.language = language
  }
}

/// What is known of a report only outside of it.
public struct ReportHead: Hashable, Sendable, Codable {
  /// Its identifier; empty where it is not kept.
  public let report: String
  /// 成文日期 as written; empty in a draft that bears none.
  public let date: String
  /// What every page must say, e.g. `草稿`; empty where nothing.
  public let standing: String
  /// 主送机关; empty where it goes to nobody in particular.
  public let addressee: String

  /// A head; what is not told is empty.
  public init(report: String = "", date: String = "", standing: String = "", addressee: String = "") {
    self.report = report
    self.date = date
    self.standing = standing
    self.addressee = addressee
  }
}
