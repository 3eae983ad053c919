/// What differs between two versions of a plan, item by item: what a person looks at before accepting.
///
/// Items are paired first by equal name or text, then, among those left, by number within the domain (or
/// programme, or group). Lines are no content: an item that only moved in its document has not changed.
public struct PlanComparison: Hashable, Sendable, Codable {
  /// Items that only the later version has, in its order.
  public let added: [Item]
  /// Items that only the earlier version has, in its order.
  public let removed: [Item]
  /// Items of both, with what differs, in the order of the later version.
  public let changed: [Change]
  /// What differs in the plan itself: its title, its list of domains.
  public let plan: [FieldChange]

  /// Compares a plan with an earlier version of it.
  public init(from earlier: Plan, to later: Plan) {
    var added: [Item] = []
    var removed: [Item] = []
    var changed: [Change] = []
    for kind in Kind.allCases {
      let pairing = ItemPairing(ComparedItem.items(of: kind, in: earlier), ComparedItem.items(of: kind, in: later))
      added += pairing.added.map(\.item)
      removed += pairing.removed.map(\.item)
      changed += pairing.pairs.compactMap { before, after in
        let fields = after.fields.changes(since: before.fields)
        return fields.isEmpty ? nil : Change(item: after.item, before: before.item, fields: fields)
      }
    }
    self.added = added
    self.removed = removed
    self.changed = changed
    plan = Self.heading(of: later).changes(since: Self.heading(of: earlier))
  }

  /// Whether both versions say the same, wherever in their documents it stands.
  public var isEmpty: Bool { added.isEmpty && removed.isEmpty && changed.isEmpty && plan.isEmpty }

  private static func heading(of plan: Plan) -> [(Field, Value)] {
    [(.title, .text(plan.title)), (.domains, .list(plan.domains.map(\.name)))]
  }

  /// The kinds of item a plan holds. The raw values are part of the documented JSON.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    case indicator, goal, measure, task, projectItem, workPoint
  }

  /// An item as a list of differences names it.
  public struct Item: Hashable, Sendable, Codable {
    /// What kind of item it is.
    public let kind: Kind
    /// Its domain, programme or group, as printed.
    public let place: String
    /// Its number as printed; indicators in a row below the first add `.2`, `.3` …
    public let number: String
    /// The indicator's name, or the item's whole text.
    public let text: String
    /// Where it stands in the document of its version.
    public let lines: SourceLines
  }

  /// An item that stands in both versions, and differs.
  public struct Change: Hashable, Sendable, Codable {
    /// As it stands in the later version.
    public let item: Item
    /// As it stood in the earlier one.
    public let before: Item
    /// What differs; never empty.
    public let fields: [FieldChange]
  }

  /// A field with its two values.
  public struct FieldChange: Hashable, Sendable, Codable {
    /// Which field.
    public let field: Field
    /// Its value in the earlier version.
    public let before: Value
    /// Its value in the later version.
    public let after: Value
  }

  /// What of an item is compared. The raw values are part of the documented JSON.
  public enum Field: String, Hashable, Sendable, Codable, CaseIterable {
    /// of the plan itself
    case title, domains
    /// of any item: domain, section, programme, project or group; number; text or name
    case domain, section, programme, project, group, number, text
    /// of indicators and sentences that hold targets: the phrase, and what it is read as
    case unitOfMeasure, target, reading, bindingness, baseline, intermediate
    case deadline, lead, support
  }

  /// A value of a field.
  public enum Value: Hashable, Sendable, Codable {
    case text(String)
    /// Names in the order in which they stand.
    case list([String])
    /// What the target phrases are read as, in order.
    case rules([TargetRule])
  }
}
