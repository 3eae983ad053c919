import Assessment
import PlanModel
import Wording

/// An explanation as JSON: the same sections and steps as on the page, in one language.
public struct ExplanationRecord: Encodable, Sendable {
  let plan: String
  let indicator: String
  let status: String
  let method: String
  let sections: [Section]

  struct Section: Encodable, Sendable {
    let key, title: String
    let steps: [Step]
  }

  struct Step: Encodable, Sendable {
    let key, label, text: String
    let number: Double?
    let unit: String?
    let formula: String?
  }

  /// The record of an indicator's verdict.
  public init(_ assessed: AssessedIndicator, _ explanation: Explanation, of plan: Plan.ID, in language: Language) {
    self.plan = plan.text
    indicator = assessed.planned.indicator.name
    status = assessed.verdict.status.rawValue
    method = Forecast.method
    sections = explanation.sections.map { section in
      Section(
        key: section.key.rawValue, title: section.title(language),
        steps: section.steps.map { Step($0, language) })
    }
  }
}

extension ExplanationRecord.Step {
  fileprivate init(_ step: Explanation.Step, _ language: Language) {
    key = step.key
    label = step.label(language)
    text = step.content.phrase(language)
    formula = step.formula.isEmpty ? nil : step.formula
    switch step.content {
    case .words: (number, unit) = (nil, nil)
    case .figure(let figure, let symbol): (number, unit) = (figure.value.double, symbol)
    case .number(let value, _, let symbol): (number, unit) = (value, symbol)
    case .share(let share): (number, unit) = (share, nil)
    }
  }
}
