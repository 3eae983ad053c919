extension Plan {
  /// Everything in the plan that units answer for or help with, in the order of the document within each kind.
  public var duties: [Duty] {
    var duties: [Duty] = []
    func add(_ kind: Duty.Kind, _ position: Int, _ lead: [String], _ support: [String], _ lines: SourceLines) {
      duties.append(Duty(kind: kind, position: position, lead: lead, support: support, lines: lines))
    }
    for (position, item) in indicators.enumerated() { add(.indicator, position, item.lead, item.support, item.lines) }
    for (position, item) in measures.enumerated() { add(.measure, position, item.lead, item.support, item.lines) }
    for (position, item) in tasks.enumerated() { add(.task, position, item.lead, item.support, item.lines) }
    for (position, item) in projectItems.enumerated() {
      add(.projectItem, position, item.lead, item.support, item.lines)
    }
    for (position, item) in workPoints.enumerated() { add(.workPoint, position, item.lead, item.support, item.lines) }
    return duties
  }
}

/// An item of a plan with the units that answer for it and those that help.
public struct Duty: Hashable, Sendable {
  public let kind: Kind
  /// Position among the plan's items of its kind, from 0.
  public let position: Int
  public let lead: [String]
  public let support: [String]
  public let lines: SourceLines

  /// The kinds of item that have units.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case indicator, measure, task, projectItem, workPoint
  }
}
