/// An item of either version with all that is compared of it.
struct ComparedItem {
  let item: PlanComparison.Item
  let fields: [(PlanComparison.Field, PlanComparison.Value)]
}

/// Which items of two versions are the same item.
struct ItemPairing {
  /// Earlier and later form, in the order of the later version.
  let pairs: [(before: ComparedItem, after: ComparedItem)]
  let added: [ComparedItem]
  let removed: [ComparedItem]

  init(_ earlier: [ComparedItem], _ later: [ComparedItem]) {
    var partner: [Int?] = Array(repeating: nil, count: later.count)
    var taken: Set<Int> = []
    // The strictest likeness first: a text that occurs twice finds the one in its own place.
    for likeness in [Self.textAndPlace, Self.text, Self.numberAndPlace] {
      var waiting: [[String]: [Int]] = [:]
      for (index, item) in earlier.enumerated() where !taken.contains(index) {
        waiting[likeness(item.item), default: []].append(index)
      }
      for (index, item) in later.enumerated() where partner[index] == nil {
        let key = likeness(item.item)
        guard let found = waiting[key]?.first else { continue }
        waiting[key]?.removeFirst()
        partner[index] = found
        taken.insert(found)
      }
    }
    pairs = zip(partner, later).compactMap { index, after in index.map { (earlier[$0], after) } }
    added = zip(partner, later).compactMap { index, after in index == nil ? after : nil }
    removed = earlier.indices.filter { !taken.contains($0) }.map { earlier[$0] }
  }

  private static func textAndPlace(_ item: PlanComparison.Item) -> [String] { [item.text, item.place, item.number] }
  private static func text(_ item: PlanComparison.Item) -> [String] { [item.text] }
  private static func numberAndPlace(_ item: PlanComparison.Item) -> [String] { [item.place, item.number] }
}

extension [(PlanComparison.Field, PlanComparison.Value)] {
  /// The fields whose values differ; both lists name the same fields in the same order.
  func changes(since earlier: Self) -> [PlanComparison.FieldChange] {
    zip(earlier, self).compactMap { before, after in
      before.1 == after.1 ? nil : PlanComparison.FieldChange(field: after.0, before: before.1, after: after.1)
    }
  }
}
