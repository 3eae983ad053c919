/// What a composite index is made of, and why.
extension Phrase {
  /// The target sets a lower limit.
  public static let indexTargetIsFloor = Phrase(
    "规划要求提高或不低于目标值", "the plan wants it to rise or not to fall below its target")

  /// The target sets an upper limit.
  public static let indexTargetIsCeiling = Phrase(
    "规划要求降低或不超过目标值", "the plan wants it to fall or not to exceed its target")

  /// The target is a band.
  public static let indexTargetIsBand = Phrase("目标是一个区间，越接近越好", "the target is a band: the nearer to it the better")

  /// The office's own posts say which way is better.
  public static let indexPostsGiven = Phrase(
    "方向由权重文件中的下限、上限确定", "the posts in the file of weights say which way is better")

  /// What an index is called, by whom the plan is for.
  public static func indexName(population: String) -> Phrase {
    switch population {
    case "women": Phrase("妇女发展指数", "Women’s Development Index")
    case "children": Phrase("儿童发展指数", "Children’s Development Index")
    default: Phrase("妇女儿童发展指数", "Women’s and Children’s Development Index")
    }
  }

  /// Words of composite indices that name a choice, a scale or a reason.
  package enum Index {
    package static let higherIsBetter = Phrase("越高越好", "higher is better")
    package static let lowerIsBetter = Phrase("越低越好", "lower is better")
    package static let bandIsBest = Phrase("越接近区间越好", "the nearer to the band the better")

    package static let goalposts = Phrase("上下限法", "goalposts")
    package static let distance = Phrase("目标距离法", "distance to target")
    package static let goalpostsMeans = Phrase(
      "得分＝（数值－最差值）÷（最佳值－最差值）×100，超出两端按两端计",
      "score = (value − worst) ÷ (best − worst) × 100; beyond the posts it counts as the post")
    package static let distanceMeans = Phrase(
      "得分＝从最差值到目标值已走过的比例×100，达到目标即100",
      "score = the share of the way from the worst value to the target × 100; 100 once it is met")
    package static let arithmetic = Phrase("算术平均", "arithmetic mean")
    package static let geometric = Phrase("几何平均", "geometric mean")
    package static let arithmeticMeans = Phrase(
      "各领域得分的加权算术平均：强项可以完全弥补弱项", "weighted arithmetic mean of domains: a strong one makes up for a weak one")
    package static let geometricMeans = Phrase(
      "各领域得分的加权几何平均：弱项拖累更大；低于1分的按1分计",
      "weighted geometric mean of domains: a weak one weighs more; scores under 1 count as 1")

    package static let naturalShare = Phrase("比例的自然上下限", "the natural limits of a share")
    package static let parity = Phrase(
      "女性占比：0到一半（目标更高时到目标值），超过不再加分", "women’s share: 0 to one half (or a higher target); more earns no more")
    package static let lifeExpectancy = Phrase(
      "联合国开发计划署人类发展指数：20至85岁", "UNDP’s Human Development Index: 20 to 85 years")
    package static let schooling = Phrase(
      "联合国开发计划署人类发展指数：受教育年限", "UNDP’s Human Development Index: years of schooling")
    package static let upToTarget = Phrase("0到目标值", "0 to the target")
    package static func twiceBase(_ year: String, _ value: Phrase) -> Phrase {
      Phrase(
        "基期附近（\(year)年）的\(value.zh)与目标值中较大者的两倍，降到0",
        "twice the larger of the target and the \(year) figure of \(value.en), down to 0")
    }
    package static let twiceTarget = Phrase("目标值的两倍，降到0", "twice the target, down to 0")
    package static let band = Phrase(
      "目标区间内100分；离区间的距离达到基期距离的两倍（至少为区间中点的10%）时0分",
      "100 inside the target’s band; 0 at twice the base year’s distance from it, at least 10 % of its middle")
    package static let given = Phrase("权重文件给定", "set in the file of weights")

    package static func noDirection(_ why: Phrase?) -> Phrase {
      guard let why else { return Phrase("不知道是越高越好还是越低越好", "it is not known which way is better") }
      return Phrase("没有优劣方向：\(why.zh)", "neither way is better: \(why.en)")
    }
    package static let absoluteCount = Phrase(
      "是绝对数，随人口规模变化，不能比较；请改用人均或比例", "an absolute count that grows with the population: use a rate or a share")
    package static let noUpperPost = Phrase("没有自然上限，也没有数值目标", "it has no natural upper limit and no numeric target")
    package static let noWorstPost = Phrase("没有数据也没有目标值，定不出最差值", "neither a figure nor a target sets the worst value")
    package static let noSpan = Phrase("最差值与最佳值相同", "worst and best value are the same")
    package static let countedAlready = Phrase("同一指标在前面已计入", "the same indicator is counted already")
    package static let weightZero = Phrase("权重为0", "its weight is 0")
    package static let noNumericTarget = Phrase(
      "目标不是数值，目标距离法中没有位置", "its target is no number, so it has no distance to it")

    package static let missing = Phrase("缺数据", "no figure")
    package static func tooOld(_ year: String) -> Phrase {
      Phrase("最近的数据是\(year)年，过旧", "the last figure, of \(year), is too old")
    }
    package static func carried(_ year: String) -> Phrase { Phrase("沿用\(year)年", "carried from \(year)") }
  }
}
