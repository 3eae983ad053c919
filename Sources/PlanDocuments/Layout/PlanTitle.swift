import PlanModel

/// The title of a plan, recognised by its words: a place, whom the plan is for, what it is, and its years.
struct PlanTitle: Hashable {
  let text: String
  /// The place as printed, e.g. `江北区`; empty where the title names none.
  let place: String
  let population: Population
  let kind: PlanKind
  let period: Period?

  /// `nil` where the text is no title: a sentence, a letter's heading, a quotation.
  init?(_ raw: String) {
    let text = Healing.text(raw)
    guard text.unicodeScalars.count <= 60, !text.isEmpty, !text.contains(where: { "。；！，？".contains($0) }),
      ["规划", "纲要", "工作要点", "工作重点"].contains(where: text.contains),
      !["关于", "通知", "印发"].contains(where: text.contains)
    else { return nil }
    if text.contains("《") {
      guard let title = Self.ofImplementation(text) else { return nil }
      self = title
    } else if let title = Self.ofPlan(text) ?? Self.ofWorkPoints(text) {
      self = title
    } else {
      return nil
    }
  }

  private init(text: String, place: String, population: Population, kind: PlanKind, period: Period?) {
    self.text = text
    self.place = place
    self.population = population
    self.kind = kind
    self.period = period
  }

  private static func ofPlan(_ text: String) -> PlanTitle? {
    for (words, population) in populations {
      for noun in ["发展规划", "发展纲要"] {
        guard let found = text.range(of: words + noun) else { continue }
        let before = text[..<found.lowerBound]
        let after = text[found.upperBound...]
        // 一、妇女发展规划主要指标任务分解 is a heading inside a document, and names no place.
        guard Numbering(text) == nil, !before.contains(where: { "、：—（(".contains($0) }), before.count <= 14 else {
          return nil
        }
        let period = Self.period(in: text)
        guard !before.isEmpty || period != nil else { return nil }
        return PlanTitle(
          text: text, place: place(before), population: population, kind: kind(after), period: period)
      }
    }
    return nil
  }

  /// 云溪市贯彻《中国妇女发展纲要（2021—2030年）》实施方案: whoever carries a plan out makes one.
  private static func ofImplementation(_ text: String) -> PlanTitle? {
    guard let open = text.firstIndex(of: "《"), let close = text.lastIndex(of: "》"), open < close,
      let verb = ["贯彻", "落实", "实施"].compactMap({ text.range(of: $0)?.lowerBound }).min(), verb < open,
      text[close...].contains("方案") || text[close...].contains("分解") || text[close...].contains("清单"),
      let outline = ofPlan(String(text[text.index(after: open)..<close]))
    else { return nil }
    return PlanTitle(
      text: text, place: String(text[..<verb]), population: outline.population, kind: kind(text[close...]),
      period: period(in: text))
  }

  /// What stands before the words of a title, without 十四五 and quotation marks.
  private static func place(_ before: Substring) -> String {
    let end = fiveYearPlans.compactMap { before.range(of: $0.name)?.lowerBound }.min() ?? before.endIndex
    return before[..<end].filter { !"“”\"「」".contains($0) }
  }

  /// The five-year plans that a title may name instead of years.
  private static let fiveYearPlans: [(name: String, period: Period)] = [
    ("十二五", Period(from: 2011, to: 2015)), ("十三五", Period(from: 2016, to: 2020)),
    ("十四五", Period(from: 2021, to: 2025)), ("十五五", Period(from: 2026, to: 2030)),
  ]

  /// 重庆市人民政府妇女儿童工作委员会2020年工作要点, or just 2020年工作要点 under the committee's name.
  private static func ofWorkPoints(_ text: String) -> PlanTitle? {
    guard text.contains("工作要点") || text.contains("工作重点"), Numbering(text) == nil,
      let year = years(in: text).first
    else { return nil }
    let place =
      ["人民政府", "妇女儿童", "妇儿工委"].compactMap { text.range(of: $0) }.map(\.lowerBound).min()
      .map { String(text[..<$0]) } ?? ""
    let isOfBoth = text.contains("妇女儿童") || text.contains("妇儿") || !text.contains("妇女") && !text.contains("儿童")
    let population: Population = isOfBoth ? .both : (text.contains("妇女") ? .women : .children)
    return PlanTitle(
      text: text, place: place.contains(where: \.isNumber) ? "" : place, population: population, kind: .workPoints,
      period: Period(from: year, to: year))
  }

  private static let populations: [(String, Population)] = [
    ("妇女儿童", .both), ("妇女和儿童", .both), ("妇女、儿童", .both), ("妇女", .women), ("儿童", .children),
  ]

  /// Stands where a document prints none.
  static func untitled(_ population: Population) -> PlanTitle {
    PlanTitle(text: "", place: "", population: population, kind: .plan, period: nil)
  }

  /// Whether the same plan is meant: a title inside a document may leave the place out.
  func isSamePlan(as other: PlanTitle) -> Bool {
    population == other.population && period == other.period && kind == other.kind
      && (place == other.place || place.isEmpty || other.place.isEmpty)
  }

  /// The title of the part that is for one population only.
  func restricted(to population: Population) -> PlanTitle {
    PlanTitle(text: text, place: place, population: population, kind: kind, period: period)
  }

  func of(kind: PlanKind) -> PlanTitle {
    PlanTitle(text: text, place: place, population: population, kind: kind, period: period)
  }

  static func kind(_ text: some StringProtocol) -> PlanKind {
    if text.contains("分解") { return .decomposition }
    if text.contains("清单") { return .taskList }
    return .plan
  }

  /// `2021—2030` with any dash, or `十四五`; `nil` where there are not two years in order.
  static func period(in text: String) -> Period? {
    let found = years(in: text)
    if found.isEmpty { return fiveYearPlans.first { text.contains($0.name) }?.period }
    guard found.count >= 2, found[0] <= found[1], found[1] - found[0] < 50 else { return nil }
    return Period(from: found[0], to: found[1])
  }

  /// Four digits in a row from 1900 to 2099, in order.
  static func years(in text: String) -> [Int] {
    var years: [Int] = []
    var value = 0
    var length = 0
    for scalar in text.unicodeScalars + " ".unicodeScalars {
      if let digit = scalar.properties.numericType == .decimal ? scalar.properties.numericValue : nil {
        value = length < 5 ? value * 10 + Int(digit) : value
        length += 1
      } else {
        if length == 4, (1900...2099).contains(value) { years.append(value) }
        value = 0
        length = 0
      }
    }
    return years
  }
}
