import Foundation
import PlanModel

@testable import Assessment

/// Figures as they are printed: `series("2020: 16.9, 2021: 16.1", "孕产妇死亡率", .per100000)`.
func series(_ printed: String, _ name: String = "参保率", _ unit: UnitOfMeasure = .percent) -> Series {
  var figures: [Int: Figure] = [:]
  for part in printed.split(separator: ",") {
    let sides = part.split(separator: ":").map { $0.trimmingCharacters(in: .whitespaces) }
    figures[Int(sides[0])!] = Figure(printed: sides[1])!
  }
  return Series(figures, of: Indicator(name: name, unit: unit))
}

/// A decimal from its printed form.
func d(_ printed: String) -> Decimal { Decimal(printed: printed)! }

/// `met`, `notMet` or `cannotSay`.
func short(_ attainment: Attainment) -> String {
  switch attainment {
  case .met: "met"
  case .notMet: "notMet"
  case .cannotSay: "cannotSay"
  }
}

extension Attainment {
  var unknown: Unknown? { if case .cannotSay(let reason) = self { reason } else { nil } }
}
