import PlanDocuments
import PlanModel
import Testing

extension DocumentReading {
  /// Every line of the original that is not blank is part of an item or of the structure, or listed as unread.
  func expectWhole(_ original: OriginalText, _ place: SourceLocation = #_sourceLocation) {
    #expect(balance.addsUp && balance.lines == original.lines.count, sourceLocation: place)
    #expect(balance.unread == unread.reduce(0) { $0 + $1.lines.range.count }, sourceLocation: place)
    var covered = Set(unread.flatMap(\.lines.range))
    for plan in plans {
      let items =
        plan.indicators.map(\.lines) + plan.goals.map(\.lines) + plan.measures.map(\.lines) + plan.tasks.map(\.lines)
        + plan.projectItems.map(\.lines) + plan.workPoints.map(\.lines) + plan.structure.map(\.lines)
      covered.formUnion(items.flatMap(\.range))
    }
    let lost = original.lines.indices.filter { index in
      !covered.contains(index + 1) && !original.lines[index].allSatisfy(\.isWhitespace)
    }
    #expect(lost.isEmpty, "lines \(lost.map { $0 + 1 }) are nowhere", sourceLocation: place)
  }
}

/// The reading of a document of another layout, of which nothing may be lost.
func wholeReading(_ original: OriginalText, _ place: SourceLocation = #_sourceLocation) -> DocumentReading {
  let reading = PlanReader().read(original)
  reading.expectWhole(original, place)
  return reading
}

/// The same of a small text.
func wholeReading(_ text: String, _ place: SourceLocation = #_sourceLocation) -> DocumentReading {
  wholeReading(original(text), place)
}
