import PlanModel

/// Which breakdowns of an indicator should exist, whether or not anybody has ever reported them.
///
/// The national outlines of 2021–2030 (《中国妇女发展纲要》《中国儿童发展纲要》, the chapters on monitoring) ask departments for
/// sex-disaggregated statistics, aim at smaller differences between town and country, and want missing data closed by
/// surveys. They give no list. The rule here reads the indicator's name: what speaks of people is wanted by sex and by
/// town and country, unless the name itself already says which sex or which of the two, or speaks of the members of a
/// body, who live in neither. The words are those of the indicators in the outlines and in two municipal plans.
public enum BreakdownRule {
  /// The breakdowns that should exist besides the total, in order: by sex, then by town and country.
  ///
  /// - Parameter known: breakdowns that are reported or asked for: another spelling of the same category (`女童` for 女,
  ///   `城镇` for 城市) takes its place.
  public static func breakdowns(of indicator: Indicator, known: [Breakdown]) -> [Breakdown] {
    let name = indicator.id.text
    guard speaksOfPeople(name) else { return [] }
    var wanted: [Breakdown] = []
    for side in sides where !side.isNamed(in: name) {
      for spellings in side.categories {
        let kept = known.first { $0.categories.count == 1 && side.holds($0.categories[0], among: spellings) }
        if let one = kept ?? Breakdown(printed: "\(side.dimension):\(spellings[0])") { wanted.append(one) }
      }
    }
    return wanted
  }

  /// Institutions, things and cases: they have neither sex nor home.
  private static let things = [
    "机构", "站", "卫生院", "床位", "托位", "厕", "水源", "水质", "自来水", "家庭", "案件", "医生", "班子", "性别比",
  ]

  /// People, or rates that are only ever counted among people.
  private static let people = [
    "人口", "人均", "人数", "人员", "居民", "儿童", "婴", "新生儿", "幼儿", "围产儿", "学生", "未成年人", "青少年", "妇女", "女",
    "孕产妇", "产妇", "教师", "毛入园率", "毛入学率", "入学率", "巩固率", "文盲", "死亡率", "患病率", "发病率", "出生缺陷", "寿命",
    "受教育年限", "医学检查率", "筛查率", "参保",
  ]

  private static func speaksOfPeople(_ name: String) -> Bool {
    people.contains(where: name.contains) && !things.contains(where: name.contains)
  }

  /// One of the two ways in which people are told apart.
  private struct Side {
    let dimension: String
    /// The categories, each with its spellings; the first is the usual one.
    let categories: [[String]]
    /// Words by which a name says for itself of whom it speaks.
    let naming: [String]

    func isNamed(in name: String) -> Bool { naming.contains(where: name.contains) }

    func holds(_ category: Breakdown.Category, among spellings: [String]) -> Bool {
      category.dimension == dimension && spellings.contains(category.name)
    }
  }

  private static let sides = [
    Side(
      dimension: "性别", categories: [["女", "女性", "女童"], ["男", "男性", "男童"]],
      naming: ["女", "男", "性别", "孕", "产妇", "产前", "产后", "母婴", "宫颈", "乳腺"]),
    Side(
      dimension: "城乡", categories: [["城市", "城镇"], ["农村", "乡村"]],
      naming: [
        "城", "乡", "农村", "村", "社区", "街道", "居委会",
        // Members of bodies and professions.
        "成员", "委员", "代表", "干部", "党员", "董事", "监事", "律师", "法官", "检察官", "职工", "正职",
      ]),
  ]
}
