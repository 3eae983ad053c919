import Foundation
import Operations
import PlanModel
import Wording

/// Open readings that ask the same question, and may be answered together.
struct MatterGroup: Hashable, Sendable, Identifiable {
  let kind: Kind
  /// At least two, in the document's order.
  let matters: [OpenMatter]

  var id: String { "group-\(kind.text)" }

  /// What the readings of a group have in common.
  enum Kind: Hashable, Sendable {
    /// 左右, with a tolerance of this share of the number.
    case about(percent: Decimal)
    /// A reasonable share without a band: needs judgement until a band is given.
    case shareWithoutBand
    /// All are read as these signs.
    case same(Phrase)

    /// `nil` where the reading allows no grouping.
    init?(_ rule: TargetRule, unit: UnitOfMeasure) {
      switch rule {
      case .about(let value, let room, _):
        guard value != 0 else { return nil }
        self = .about(percent: room * 100 / value)
      case .reasonableShare(nil, nil): self = .shareWithoutBand
      case .hold(let rule): self.init(rule, unit: unit)
      // What these compare with is another indicator for each: a person reads them one by one.
      case .notBelow, .commensurate, .all, .uninterpreted: return nil
      default: self = .same(RuleSigns.text(rule, unit: unit))
      }
    }

    /// In ids.
    fileprivate var text: String {
      switch self {
      case .about(let percent): "about-\(percent.plainText)"
      case .shareWithoutBand: "share"
      case .same(let signs): "same-\(Fingerprint.of(Array(signs.zh.utf8)))"
      }
    }
  }

  /// What all of them are confirmed as.
  var question: Phrase {
    switch kind {
    case .about(let percent): Phrase.Deciding.togetherAbout(matters.count, percent: Numerals.printed(percent))
    case .shareWithoutBand: Phrase.Deciding.togetherShare(matters.count)
    case .same(let signs): Phrase.Deciding.togetherSame(matters.count, signs)
    }
  }

  /// The groups among `matters`, in the order of their first members.
  static func all(among matters: [OpenMatter]) -> [MatterGroup] {
    var kinds: [Kind] = []
    var members: [Kind: [OpenMatter]] = [:]
    for matter in matters where matter.isOpen {
      guard case .reading(_, let indicator, let target) = matter.about,
        let kind = Kind(target.rule, unit: indicator.unit)
      else { continue }
      if members[kind] == nil { kinds.append(kind) }
      members[kind, default: []].append(matter)
    }
    return kinds.map { MatterGroup(kind: $0, matters: members[$0] ?? []) }.filter { $0.matters.count > 1 }
  }
}

/// What a person typed to confirm several readings at once: kept whole, so that an error loses nothing.
struct GroupForm: Hashable, Sendable {
  /// More than a form can hold.
  static let maximumReadings = 256

  let group: String
  /// The matters whose boxes are ticked.
  var chosen: Set<String>
  /// A band for readings that have none; both ends or neither.
  var numbers = RuleNumbers()
  var reason = ""
  private(set) var problems: [DecisionForm.Problem] = []

  /// A form with every box ticked.
  init(for group: MatterGroup) {
    self.group = group.id
    chosen = Set(group.matters.map(\.id))
  }

  /// What was sent.
  init(_ query: Query) {
    group = query.text("group")
    chosen = Set(query.texts("matter"))
    numbers.low = query.text("low")
    numbers.high = query.text("high")
    reason = query.text("reason")
  }

  func problem(_ field: DecisionForm.Field) -> Phrase? { problems.first { $0.field == field }?.words }

  /// Marks a problem that the desk found.
  mutating func refuse(_ words: Phrase) { problems.append(.init(field: .choice, words: words)) }

  /// The decisions that `author` makes by this form; empty, with `problems` filled, where a field must be mended.
  mutating func decide(_ group: MatterGroup, by author: String) -> [DecisionDraft] {
    problems = []
    let matters = group.matters.filter { chosen.contains($0.id) }
    if matters.isEmpty { refuse(Phrase.Deciding.noneTicked) }
    // One member's form finds what is wrong with the fields they share.
    let forms = (matters.isEmpty ? Array(group.matters.prefix(1)) : matters).map { matter in
      var form = DecisionForm(for: matter)
      form.choice = givesBand(group) ? .change : .confirm
      if givesBand(group) { form.rule = RuleChoice.reasonableShare.rawValue }
      if givesBand(group) { form.numbers = numbers }
      form.reason = reason
      let drafts = form.decide(matter, by: author)
      return (form, drafts)
    }
    problems += forms.first?.0.problems ?? []
    return problems.isEmpty ? forms.flatMap(\.1) : []
  }

  private func givesBand(_ group: MatterGroup) -> Bool {
    group.kind == .shareWithoutBand && !(numbers.low.isEmpty && numbers.high.isEmpty)
  }
}
