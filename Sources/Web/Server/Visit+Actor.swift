import People
import PlanModel

extension Visit {
  /// Whoever does something in a region by this right, in the post that allows it there; `nil` where none does.
  ///
  /// - Parameter unit: for which unit it is done, empty where it is for none in particular. A post of the unit itself
  ///   goes first; without one, the Office acts for the unit visibly (代报).
  func actor(
    for right: Right, in region: RegionCode, onBehalfOf unit: String = "", way: Actor.Way = .page
  ) -> Actor? {
    guard case .account(let account, _) = visitor else { return nil }
    if unit.isEmpty {
      return account.post(allowing: right, in: region).map { account.actor(in: $0, by: way) }
    }
    if let post = account.post(allowing: right, in: region, unit: unit) {
      // A post of the whole region does what it does there in its own name.
      return account.actor(in: post, by: way)
    }
    guard right == .supply || right == .pass, let office = account.post(allowing: .actForUnit, in: region) else {
      return nil
    }
    return account.actor(in: office, onBehalfOf: unit, by: way)
  }
}
