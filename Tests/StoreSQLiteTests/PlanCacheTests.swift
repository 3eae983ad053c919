import PlanModel
import StoreContract
import Testing

@testable import StoreSQLite

@Suite("The cache of decoded plans")
struct PlanCacheTests {
  @Test("holds as many plans as it may and lets the one go that was asked for longest ago")
  func bounded() async {
    let cache = PlanCache(capacity: 2)
    let plan = Examples.plan()
    func key(_ version: Int) -> PlanCache.Key { PlanCache.Key(plan: plan.id, version: version) }
    await cache.keep(plan, as: key(1))
    await cache.keep(plan, as: key(2))
    #expect(await cache.plan(key(1)) == plan)
    await cache.keep(plan, as: key(3))
    #expect(await cache.plan(key(2)) == nil)
    #expect(await cache.plan(key(1)) == plan)
    #expect(await cache.plan(key(3)) == plan)
  }
}
