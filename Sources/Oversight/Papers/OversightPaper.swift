import Foundation
import PlanModel

/// A paper of the Office's work that is kept in revisions (案卷): an order, a draft under assessment, a year's work points.
///
/// A paper is a value; whoever changes it makes its next revision, and the number of the revision is the lock. The
/// earlier ones stay readable.
public protocol OversightPaper: Hashable, Sendable, Codable {
  /// What kind of paper it is.
  static var kind: PaperKind { get }
  var id: PaperID { get }
  /// Whose Office keeps it.
  var region: RegionCode { get }
  /// The year whose work it belongs to.
  var year: Int { get }
  /// The units it concerns: they find it among their own. Empty where it concerns none.
  var units: [String] { get }
  /// 1 for the first.
  var revision: Int { get }
}

/// The kinds of papers. The raw values are stored and never renamed.
public enum PaperKind: String, Hashable, Sendable, Codable, CaseIterable {
  /// 预警通知, 督办单.
  case order
  /// 法规政策性别平等评估.
  case policy
  /// The Office's checklist and word lists for assessments.
  case policyRules
  /// 工作要点.
  case workPoints
  /// 全委会, 联络员会议.
  case meeting
  /// 示范, 表彰.
  case commendation
  /// A report of any kind, from draft to issued.
  case report
  /// 中期评估, 终期评估.
  case evaluation
  /// What one unit or one evaluator contributes to an evaluation (自评, 外部评分).
  case evaluationPart
  /// What a supporting unit did for a task in a round (配合情况).
  case contribution
}

/// Names a paper among those of its kind, e.g. `990100-2026-3`: region, year and a running number.
public struct PaperID: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
  public let text: String

  /// An identifier read back from an address, a form or a database.
  public init(_ text: String) { self.text = text }

  /// The paper of a region's year with a running number, counted from 1.
  public init(region: RegionCode, year: Int, number: Int) { text = "\(region.digits)-\(year)-\(number)" }

  public var description: String { text }
  public static func < (left: PaperID, right: PaperID) -> Bool {
    left.text.compare(right.text, options: .numeric) == .orderedAscending
  }
  public init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}
