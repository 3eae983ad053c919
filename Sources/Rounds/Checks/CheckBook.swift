import PlanModel
import Wording

/// The rules of a region, read once: what checks returns.
public struct CheckBook: Sendable {
  /// The rules that are asked: the built-in ones, then the Office's own.
  public var rules: [CheckRule] { read.map(\.rule) }
  /// Rules that cannot be read, with the reason: kept by an older edition, or edited by hand. They are not asked.
  public let unreadable: [CheckRule.ID: Phrase]
  private let read: [ReadRule]

  /// - Parameter own: the Office's rules in the order in which they were kept; a later one of the same id replaces the
  ///   earlier, and a retired one is not asked.
  public init(own: [CheckRule] = []) {
    var latest: [CheckRule.ID: CheckRule] = [:]
    var order: [CheckRule.ID] = []
    for rule in own where rule.isOwn {
      if latest.updateValue(rule, forKey: rule.id) == nil { order.append(rule.id) }
    }
    var read = Self.builtIn
    var unreadable: [CheckRule.ID: Phrase] = [:]
    for rule in order.compactMap({ latest[$0] }) where rule.standing == .active {
      do {
        read.append(try ReadRule(rule))
      } catch {
        unreadable[rule.id] = error.reason
      }
    }
    self.read = read
    self.unreadable = unreadable
  }

  /// The built-in rules, read once.
  private static let builtIn: [ReadRule] = CheckRule.builtIn.filter { $0.standing == .active }.map { rule in
    do {
      return try ReadRule(rule)
    } catch {
      preconditionFailure("a built-in rule can be read: \(rule.id)")
    }
  }

  /// Of which indicators the rules speak beside the one they check.
  public var reach: RuleReach { read.map(\.reach).reduce(.named([])) { $0.joined($1) } }

  /// What for a return is checked.
  public enum Purpose: String, Hashable, Sendable, CaseIterable {
    /// To be gone on with: nothing need be complete.
    case draft
    /// To be handed on.
    case submission
  }

  /// What the rules say of a return, each finding with its explanation where one was given.
  ///
  /// - Returns: the cells' in the order of the assignment, then those of the return as a whole; for each what blocks first.
  public func findings(on subject: CheckSubject, for purpose: Purpose = .submission) -> [CheckFinding] {
    let asked = read.filter { purpose == .submission || $0.rule.occasion == .always }
    var findings: [CheckFinding] = []
    for cell in subject.assignment.cells {
      let context = CheckContext(subject: subject, cell: cell)
      findings += spoken(by: asked.filter { $0.rule.scope.covers(cell) }, in: context)
    }
    let whole = CheckContext(subject: subject, cell: nil)
    return findings + spoken(by: asked.filter { $0.rule.scope.covers(subject.assignment) }, in: whole)
  }

  private func spoken(by rules: [ReadRule], in context: CheckContext) -> [CheckFinding] {
    let evaluator = ExpressionEvaluator(context: context)
    let failed = rules.filter { evaluator.value(of: $0.condition) == .truth(false) }
    let speaking = Set(failed.map(\.rule.id))
    let heard = failed.filter { speaking.isDisjoint(with: $0.rule.yieldsTo) }
    return CheckFinding.Severity.allCases.flatMap { severity in
      heard.filter { $0.rule.severity == severity }.map { finding($0, in: context) }
    }
  }

  private func finding(_ rule: ReadRule, in context: CheckContext) -> CheckFinding {
    let bare = CheckFinding(
      rule: rule.rule.id, severity: rule.rule.severity, cell: context.cell?.id, message: rule.message(in: context))
    guard let explanation = context.subject.content.explanations[bare.explanationKey], explanation.wordingLength > 0
    else { return bare }
    return CheckFinding(
      rule: bare.rule, severity: bare.severity, cell: bare.cell, message: bare.message, explanation: explanation)
  }
}

extension CheckFinding.Severity: Comparable {
  /// What matters more comes first.
  public static func < (left: CheckFinding.Severity, right: CheckFinding.Severity) -> Bool { left.place < right.place }
  private var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
