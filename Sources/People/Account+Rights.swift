import PlanModel

extension Account {
  /// The post in which the account may do what `right` allows, in a region and for a unit of it; `nil` where it may not.
  ///
  /// A post holds for its own region only, neither for those above nor below. A post of a unit holds for its unit, and
  /// for what is no unit's in particular (`unit` is `nil`); it goes before a post of the whole region. A disabled
  /// account may do nothing.
  public func post(
    allowing right: Right, in region: RegionCode, unit: String? = nil, by table: RightsTable = .standard
  ) -> Post? {
    guard standing == .active else { return nil }
    let fitting = posts.filter { post in
      post.region == region && table.allows(right, to: post.role)
        && (!post.role.belongsToUnit || unit == nil || post.unit == unit)
    }
    return fitting.first { $0.role.belongsToUnit } ?? fitting.first
  }

  /// Whether any post allows `right`, wherever it is held; a disabled account may do nothing.
  public func mayAnywhere(_ right: Right, by table: RightsTable = .standard) -> Bool {
    standing == .active && posts.contains { table.allows(right, to: $0.role) }
  }

  /// The person at work in one of the posts.
  public func actor(in post: Post, onBehalfOf unit: String = "", by way: Actor.Way) -> Actor {
    Actor(account: id.text, name: name, post: post, onBehalfOf: unit, way: way)
  }
}

extension Actor {
  /// Whether it may do what `right` allows to something of `region`: in a post that allows it there or, for rights over
  /// people, anywhere above; or at the machine itself, whose keeper needs no post.
  public func mayKeep(_ right: Right, in region: RegionCode, by table: RightsTable = .standard) -> Bool {
    guard let post else { return way == .commandLine }
    return table.allows(right, to: post.role) && region.lies(in: post.region)
  }
}
