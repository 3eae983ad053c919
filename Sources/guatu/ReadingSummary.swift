import PlanModel
import Wording

/// A reading in plain words for the terminal: what was found, what waits, what was not read, the balance.
struct ReadingSummary {
  let text: String

  init(_ reading: DocumentReading, language: Language) {
    var lines = ["\(reading.source.file)（\(reading.source.encoding)）"]
    for plan in reading.plans {
      lines.append("  \(plan.title)  [\(plan.id)]")
      let counts: [(Phrase, Int)] = [
        (.countOfDomains, plan.domains.count), (.countOfIndicators, plan.indicators.count),
        (.countOfGoals, plan.goals.count), (.countOfMeasures, plan.measures.count),
        (.countOfTasks, plan.tasks.count), (.countOfProjectItems, plan.projectItems.count),
        (.countOfWorkPoints, plan.workPoints.count),
      ]
      lines.append(
        "    " + counts.filter { $0.1 > 0 }.map { "\($0.0(language)) \($0.1)" }.joined(separator: language.listMark))
    }
    for severity in Finding.Severity.allCases {
      let findings = reading.findings.filter { $0.severity == severity }
      guard !findings.isEmpty else { continue }
      lines.append("  " + Phrase.findings(severity.rawValue, findings.count)(language))
      lines += findings.map { finding in
        let place = finding.lines.map { Phrase.lines($0.from, $0.to)(language) } ?? ""
        return "    \(place)  \(finding.message(language))"
      }
    }
    let balance = reading.balance
    lines.append(
      "  "
        + Phrase.balance(lines: balance.lines, blank: balance.blank, read: balance.read, unread: balance.unread)(
          language))
    let reasons = Dictionary(grouping: reading.unread, by: \.reason).mapValues {
      $0.reduce(0) { $0 + $1.lines.range.count }
    }
    for (reason, count) in reasons.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      lines.append("    " + Phrase.unreadLines(reason.word, count)(language))
    }
    text = lines.joined(separator: "\n")
  }
}

extension Language {
  var listMark: String {
    switch self {
    case .zh: "，"
    case .en: ", "
    }
  }
}
