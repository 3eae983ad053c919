import PlanModel

/// The names of the regions that plans are for, beside those of the country's register.
struct Places: Hashable, Sendable {
  /// The regions of the plans at hand, by code.
  let regions: [RegionCode: String]

  init(_ cards: [PlanCard]) {
    regions = cards.reduce(into: [:]) { names, card in
      if let code = card.head.region.code { names[code] = card.head.place }
    }
  }

  func name(_ code: RegionCode) -> String {
    regions[code] ?? RegionRegister.national.name(of: code) ?? code.digits
  }
}
