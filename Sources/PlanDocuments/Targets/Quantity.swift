import Foundation
import PlanModel

/// A printed number with the unit it was printed with: `95%`, `12/10万`, `1名`, `2个百分点`, `20`.
struct Quantity: Hashable {
  let value: Decimal
  let unit: PrintedUnit

  /// The unit a number bears.
  enum PrintedUnit: Hashable {
    /// None: the number is in its indicator's unit.
    case none
    case measure(UnitOfMeasure)
    /// `个百分点`: a difference between two percentages.
    case points
  }

  /// The unit, where the number bears one.
  var measure: UnitOfMeasure? {
    if case .measure(let unit) = unit { unit } else { nil }
  }

  /// Whether the number is a share or a rate: only these can be a target without a verb before them.
  var isShareOrRate: Bool {
    switch measure?.nature {
    case .share, .rate: true
    default: false
    }
  }
}
