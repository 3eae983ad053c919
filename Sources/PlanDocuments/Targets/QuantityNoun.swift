/// The nouns that indicators end with: a name that ends otherwise (服务能力, 保障水平) is nothing measured.
enum QuantityNoun {
  /// Whether `name` ends with a noun of quantity, brackets at the end aside.
  static func ends(_ name: some StringProtocol) -> Bool { noun(endOf: Array(name.unicodeScalars)) != nil }

  /// Whether `scalars` up to `end` end with a noun of quantity.
  static func ends(_ scalars: [Unicode.Scalar], at end: Int, from start: Int) -> Bool {
    guard end > start else { return false }
    return noun(endOf: Array(scalars[max(start, end - longest)..<end])) != nil
  }

  /// The whole noun at the end of `name`, with what belongs to it: `毛入学率` of 高中阶段毛入学率, `参保人数`.
  static func head(of name: String) -> String? {
    noun(endOf: Array(name.unicodeScalars)).map { noun in
      var text = String.UnicodeScalarView()
      text.append(contentsOf: noun)
      return String(text)
    }
  }

  /// No noun below is longer.
  private static let longest = 10

  private static func noun(endOf name: [Unicode.Scalar]) -> [Unicode.Scalar]? {
    if notMeasured.contains(where: { name.ends(with: $0) }) { return nil }
    if let compound = compounds.first(where: { name.ends(with: $0) }) { return compound }
    // A rate nobody has listed: its name is taken to be 率 with the two characters before it.
    if name.last == "率" { return Array(name.suffix(3)) }
    return nil
  }

  /// Longest first, so that 毛入学率 is found before 入学率.
  private static let compounds: [[Unicode.Scalar]] =
    """
    死亡率 患病率 发病率 贫血率 近视率 新发近视率 龋患率 龋齿率 生长迟缓率 低体重率 母婴传播率 传播率 发生率 毛入学率 毛入园率 毛入园（班）率 净入学率 入学率 入园率 \
    参保率 巩固率 普及率 普惠率 覆盖率 筛查率 人群筛查率 治疗率 检测率 知晓率 利用率 早诊早治率 接种率 管理率 系统管理率 健康管理率 达标率 优良率 合格率 配备率 \
    入托率 培训率 标准化率 随访率 访视率 增长率 肥胖率 超重率 参保人数 人数比例 人数 数量 总数 床位数 医生数 托位数 机构数 发生数 案件数 户数 件数 人次数 比例 占比 比重 \
    寿命 预期寿命 年限 受教育年限 健康素养水平 心理健康素养水平 素养水平 性别比 厕位比 家务劳动时间 睡眠时间 活动时间
    """
    .split(separator: " ").map { Array($0.unicodeScalars) }.sorted { $0.count > $1.count }

  /// Words that end like a rate and are none.
  private static let notMeasured: [[Unicode.Scalar]] = ["效率", "表率", "草率", "坦率", "轻率", "按比例"]
    .map { Array($0.unicodeScalars) }
}

extension Array where Element == Unicode.Scalar {
  /// Whether the array ends with `ending`.
  func ends(with ending: [Unicode.Scalar]) -> Bool {
    count >= ending.count && suffix(ending.count).elementsEqual(ending)
  }
}
