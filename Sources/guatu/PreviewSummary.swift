import Operations
import PlanModel
import Wording

/// What accepting a reading would change, in plain words for the terminal.
struct PreviewSummary {
  let text: String
  /// Changes listed one by one; of more, the rest is counted.
  private static let listed = 40

  init(_ preview: PlanPreview, language: Language) {
    switch preview.standing {
    case .new: text = "  " + Phrase.previewNew(preview.plan.title)(language)
    case .unchanged(let version): text = "  " + Phrase.previewUnchanged(preview.plan.title, version)(language)
    case .changed(let since, let comparison):
      var lines = [
        "  "
          + Phrase.previewChanged(
            preview.plan.title, since: since, added: comparison.added.count, removed: comparison.removed.count,
            changed: comparison.changed.count)(language)
      ]
      var details = comparison.added.map { "    + \($0.number) \($0.text.prefix(60))" }
      details += comparison.removed.map { "    - \($0.number) \($0.text.prefix(60))" }
      for change in comparison.changed {
        details.append("    ~ \(change.item.number) \(change.item.text.prefix(40))")
        details += change.fields.map {
          "        \(Phrase.comparedField($0.field.rawValue)(language)): \($0.before.text(language)) → \($0.after.text(language))"
        }
      }
      lines += details.prefix(Self.listed)
      if details.count > Self.listed { lines.append("    " + Phrase.andMore(details.count - Self.listed)(language)) }
      text = lines.joined(separator: "\n")
    }
  }
}

extension PlanComparison.Value {
  /// The value on one line; a compiled rule in words.
  fileprivate func text(_ language: Language) -> String {
    switch self {
    case .text(let text): text
    case .list(let names): names.joined(separator: "、")
    case .rules(let rules): rules.map { $0.explanation(unit: .none)(language) }.joined(separator: "；")
    }
  }
}
