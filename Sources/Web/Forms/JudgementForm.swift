import Foundation
import Operations
import PlanModel
import Wording

/// What a person typed to judge a target: kept whole, so that an error loses nothing.
struct JudgementForm: Hashable, Sendable {
  let plan: String
  /// `PlannedIndicator.key`.
  let key: String
  /// The words of the target as the person saw them.
  let phrase: String
  var year = ""
  var outcome: JudgedOutcome?
  var evidence = ""
  var reason = ""
  /// What is wrong with the fields, in the order of the form.
  var problems: [DecisionForm.Problem] = []

  /// An empty form, its year that of the latest figure.
  init(for sheet: IndicatorSheet) {
    plan = sheet.head.id.text
    key = sheet.tile.planned.key
    phrase = sheet.tile.planned.target.text
    year = sheet.tile.latest.map { String($0.year) } ?? ""
  }

  /// What was sent.
  init(_ query: Query) {
    plan = query.text("plan")
    key = query.text("judgement")
    phrase = query.text("phrase")
    year = query.text("year")
    outcome = JudgedOutcome(rawValue: query.text("outcome"))
    evidence = query.text("evidence")
    reason = query.text("reason")
  }

  /// Whether a person may judge: where a rule decides on figures, nobody does.
  static func isOffered(_ sheet: IndicatorSheet) -> Bool {
    switch sheet.tile.verdict.computedStatus {
    case .needsJudgement, .insufficient: true
    case .achieved, .onTrack, .uncertain, .atRisk: false
    }
  }

  func problem(_ field: DecisionForm.Field) -> Phrase? { problems.first { $0.field == field }?.words }

  /// Marks a problem that is no field's own.
  mutating func refuse(_ words: Phrase) { problems.append(DecisionForm.Problem(field: .outcome, words: words)) }

  /// The decision that `author` makes by this form; empty, with `problems` filled, where something must be mended.
  mutating func decide(_ sheet: IndicatorSheet, by author: String) -> [DecisionDraft] {
    problems = []
    let planned = sheet.tile.planned
    guard Self.isOffered(sheet) else {
      refuse(Phrase.Judging.decidedByFigures)
      return []
    }
    if phrase != planned.target.text { refuse(Phrase.Judging.targetChanged) }
    if outcome == nil { refuse(Phrase.Judging.outcomeMissing) }
    let judged = typedYear(within: sheet.head.period)
    let longest = DecisionForm.maximumReason
    check(evidence, .evidence, missing: Phrase.Judging.evidenceMissing, maximum: longest)
    check(reason, .reason, missing: Phrase.Deciding.reasonMissing, maximum: longest)
    guard problems.isEmpty, let outcome, let judged else { return [] }
    let subject = Decision.Subject.judgement(
      plan: sheet.head.id, indicator: planned.indicator.id, phrase: phrase, year: judged, outcome: outcome,
      evidence: evidence)
    return [DecisionDraft(subject: subject, author: author, reason: reason)]
  }

  /// The year that was typed, with or without 年; `nil`, with `problems` filled, where it is none of the plan's.
  private mutating func typedYear(within period: Period) -> Int? {
    let digits = year.hasSuffix("年") ? String(year.dropLast()) : year
    guard let year = Int(digits.trimmingCharacters(in: .whitespaces)) else {
      let words = Phrase.Judging.yearMissing(from: period.baseYear, to: period.targetYear)
      problems.append(DecisionForm.Problem(field: .year, words: words))
      return nil
    }
    if year < period.baseYear || year > period.targetYear {
      let words = Phrase.judgedYearOutside(year, from: period.baseYear, to: period.targetYear)
      problems.append(DecisionForm.Problem(field: .year, words: words))
    }
    return year
  }

  private mutating func check(_ text: String, _ field: DecisionForm.Field, missing: Phrase, maximum: Int) {
    if text.isEmpty { problems.append(DecisionForm.Problem(field: field, words: missing)) }
    if text.count > maximum {
      problems.append(DecisionForm.Problem(field: field, words: Phrase.Deciding.tooLong(maximum)))
    }
  }
}
