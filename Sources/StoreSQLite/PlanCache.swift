import PlanModel

/// Decoded plans by version. A version never changes, so what is in here is never stale; the plan that was
/// asked for longest ago goes first.
actor PlanCache {
  struct Key: Hashable, Sendable {
    let plan: Plan.ID
    let version: Int
  }

  private let capacity: Int
  private var plans: [Key: Plan] = [:]
  /// Oldest use first; short enough for a linear search.
  private var use: [Key] = []

  init(capacity: Int) { self.capacity = capacity }

  func plan(_ key: Key) -> Plan? {
    guard let plan = plans[key] else { return nil }
    touch(key)
    return plan
  }

  func keep(_ plan: Plan, as key: Key) {
    plans[key] = plan
    touch(key)
    while use.count > capacity { plans[use.removeFirst()] = nil }
  }

  private func touch(_ key: Key) {
    use.removeAll { $0 == key }
    use.append(key)
  }
}
