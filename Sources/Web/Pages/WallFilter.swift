import Assessment
import PlanModel
import Wording

/// What the wall is asked to show.
struct WallFilter: Hashable, Sendable {
  var domain: Int?
  var unit: String?
  var status: Status?
  var bindingness: Bindingness?
  var year: Int?
  var order = Order.plan

  enum Order: String, CaseIterable, Sendable {
    case plan, worst
  }

  init() {}

  /// Read from `?domain=&unit=&status=&bindingness=&year=&order=`.
  init(_ query: Query) throws(BadRequest) {
    domain = try query.number("domain", in: 1...99)
    unit = try query.words("unit")
    status = try query.choice("status", of: Status.self)
    bindingness = try query.choice("bindingness", of: Bindingness.self)
    year = try query.number("year", in: 1900...2100)
    order = try query.choice("order", of: Order.self) ?? .plan
  }

  /// Whether any tile may be left out.
  var narrows: Bool { domain != nil || unit != nil || status != nil || bindingness != nil }

  func shows(_ tile: WallTile) -> Bool {
    (domain == nil || tile.planned.domain == domain) && (status == nil || tile.verdict.status == status)
      && (bindingness == nil || tile.planned.bindingness == bindingness)
      && (unit.map { tile.planned.lead.contains($0) } ?? true)
  }

  /// The same conditions with another order, as an address of the plan's wall.
  func address(of head: PlanHead, order: Order) -> Address {
    var query: [(String, String)] = []
    if let domain { query.append(("domain", "\(domain)")) }
    if let unit { query.append(("unit", unit)) }
    if let status { query.append(("status", status.rawValue)) }
    if let bindingness { query.append(("bindingness", bindingness.rawValue)) }
    if let year { query.append(("year", "\(year)")) }
    if order != .plan { query.append(("order", order.rawValue)) }
    return Address("plans", head.id.text, query: query)
  }
}
