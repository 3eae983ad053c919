import Foundation
import Operations
import PlanModel
import Rounds
import Wording

/// What a unit owes in a round, as its own system reads it.
struct APIRound: Sendable {
  let state: RoundState
  let checked: CheckedSurroundings
  let unit: String
  let today: RoundDay

  /// Years before the one collected whose figures are told.
  static let years = 5

  /// What is asked of the unit, in the round's order.
  var assignments: [Assignment] { state.assignments.filter { $0.isOf(unit) } }

  func json(_ language: Language) -> JSON {
    [
      "round": state.round.json(of: unit, on: today),
      "items": .array(assignments.map { item($0, language) }),
    ]
  }

  /// One thing owed, with its return as it stands and what the checks would say if it were handed in now.
  func item(_ assignment: Assignment, _ language: Language) -> JSON {
    let current = state.current(assignment.id)
    let findings = checked.findings(on: assignment, for: .submission)
    return [
      "id": .text(assignment.id.text), "kind": .text(assignment.kind.rawValue), "title": .text(assignment.title),
      "role": assignment.leads.contains(unit) ? "lead" : "support", "leads": .texts(assignment.leads),
      "supports": .texts(assignment.supports),
      "places": .array(
        assignment.places.map { place -> JSON in
          ["plan": .text(place.plan.text), "key": .text(place.key), "target": .text(place.target)]
        }), "cells": .array(assignment.cells.map { cell($0, of: assignment) }),
      "edition": .number(current.edition), "revision": .number(current.revision),
      "stage": .text(current.stage.rawValue), "sentBack": current.sentBack.map { $0.json } ?? .null,
      "correction": .text(current.correction), "content": current.content.json,
      "evidence": .array(current.content.evidence.map { $0.json }),
      "findings": .array(findings.map { $0.json(language) }),
    ]
  }

  private func cell(_ cell: Assignment.Cell, of assignment: Assignment) -> JSON {
    let known = checked.surroundings.known[cell.id] ?? [:]
    let years = known.keys.filter { (state.round.year - Self.years...state.round.year).contains($0) }.sorted()
    let definition = RateDefinition.of(cell.indicator)
    return [
      "id": .text(cell.id.text), "indicator": .text(cell.indicator.name), "breakdown": .text(cell.breakdown.text),
      "unit": .text(cell.indicator.unit.symbol), "part": .text(cell.part.rawValue),
      "definition": definition.map { one -> JSON in
        [
          "numerator": .text(one.numerators.first?.text ?? ""),
          "denominator": .text(one.denominators.first?.text ?? ""),
          "per": .text(one.per.plainText),
        ]
      } ?? .null,
      "published": .array(
        years.compactMap { year -> JSON? in
          known[year].map { one -> JSON in
            [
              "year": .number(year), "value": .text(one.figure.description), "unit": .text(one.unit.symbol),
            ]
          }
        }),
    ]
  }
}

extension ReportingRound {
  /// A round as a unit sees it.
  func json(of unit: String, on day: RoundDay) -> JSON {
    [
      "id": .text(id.text), "region": .text(regionCode.digits), "regionName": .text(region.name),
      "year": .number(year), "opens": .text("\(opens)"), "closes": .text("\(closes)"),
      "deadline": .text("\(deadline(of: unit))"), "term": .text(term(of: unit, on: day).rawValue),
    ]
  }
}

extension ReturnContent {
  /// What is filled in, as it was typed.
  var json: JSON {
    [
      "cells": .object(
        cells.sorted { $0.key < $1.key }.map { id, answer in
          (
            id.text,
            .object(
              (answer.typed.isEmpty ? [] : [("value", JSON.text(answer.typed))])
                + (answer.missing.map { [("missing", JSON.text($0.rawValue))] } ?? []))
          )
        }), "source": .text(source), "note": .text(note),
      "explanations": .object(explanations.sorted { $0.key < $1.key }.map { ($0.key, JSON.text($0.value)) }),
      "progress": [
        "state": progress.state.map { .text($0.rawValue) } ?? .null, "done": .text(progress.done),
        "nextYear": .text(progress.nextYear),
      ],
    ]
  }
}

extension Evidence {
  /// A file that supports it; the bytes are had from the pages.
  fileprivate var json: JSON {
    ["name": .text(name), "format": .text(format), "bytes": .number(bytes), "sha256": .text(sha256)]
  }
}

extension Return.SentBack {
  fileprivate var json: JSON {
    [
      "from": .text(from.rawValue), "by": .text(by), "at": .text(at.ISO8601Format()), "reason": .text(reason),
    ]
  }
}

extension CheckFinding {
  /// What a check says; under `key` its explanation is sent.
  func json(_ language: Language) -> JSON {
    [
      "rule": .text(rule), "key": .text(explanationKey), "severity": .text(severity.rawValue),
      "cell": cell.map { .text($0.text) } ?? .null, "message": .text(message(language)),
      "explanation": .text(explanation), "open": .truth(isOpen),
    ]
  }
}
