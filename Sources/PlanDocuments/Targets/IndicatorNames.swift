/// The names of indicators as running text gives them: cut out of their clause, cleaned, dealt out, completed.
enum IndicatorNames {
  /// No indicator is called by more than this many characters; a longer subject is a sentence, not a name.
  static let longest = 80

  // MARK: Cleaning

  /// `subject` without the words around a name: connectives, verbs, scopes (全市) and adverbs.
  static func cleaned(_ subject: String) -> String {
    var name = Array(subject.unicodeScalars)
    while let word = leading.first(where: { name.starts(with: $0) }) { name.removeFirst(word.count) }
    // 保障 is a verb here, but for 保障性住房 and the like.
    if name.starts(with: Array("保障".unicodeScalars)), !name.starts(with: Array("保障性".unicodeScalars)) {
      name.removeFirst(2)
    }
    while let word = trailing.first(where: { name.ends(with: $0) }) { name.removeLast(word.count) }
    return countedBy(string(name))
  }

  private static let leading: [[Unicode.Scalar]] =
    """
    其中 确保 保证 力争 争取 努力 实现 促进 推动 推进 做到 按有关规定 全市 全区 全县 全省 全州 我市 我区 我县 同时 并 且 以及 及 和 、 要 应 将 使 持续 \
    逐步 进一步 不断 保持 提高 提升 降低 减少 控制 扩大 加大 切实 有效 稳步 支持 实行 \
    率先 深入推进 继续推进 继续 落实 到 至 ， —— “ . ．
    """
    .split(separator: " ").map { Array($0.unicodeScalars) }

  private static let trailing: [[Unicode.Scalar]] =
    "分别 均 都 要 应 应当 将 须 需 已 一般 总体 总体上 基本 力争 争取 确保 稳定 逐步 全部 各 普遍 保持 实现 持续 不断 进一步 至少 仍 的 、 ， ” 得到 能够 可 始终 适时 占"
    .split(separator: " ").map { Array($0.unicodeScalars) }

  /// `接种率以乡镇为单位` counts by township, which belongs to the name: `以乡镇为单位的接种率`.
  private static func countedBy(_ name: String) -> String {
    let scalars = Array(name.unicodeScalars)
    guard scalars.ends(with: Array("为单位".unicodeScalars)) else { return name }
    for index in scalars.indices.reversed() where scalars[index] == "以" {
      guard QuantityNoun.ends(scalars, at: index, from: 0) else { continue }
      return string(scalars[index...]) + "的" + string(scalars[..<index])
    }
    return name
  }

  /// Whether `subject` only says under what circumstances: `在保证质量的前提下`.
  static func isCircumstance(_ subject: String) -> Bool {
    subject.hasPrefix("在") && ["下", "上", "前", "中"].contains { subject.hasSuffix($0) }
  }

  // MARK: Several names in one subject

  /// The names joined in `subject`, each a full name by itself: `婴儿死亡率、5岁以下儿童死亡率` are two,
  /// `村党组织成员、村党组织书记中的女性比例` is one. Parts that are nothing measured are dropped.
  static func joined(in subject: String) -> [String] {
    let scalars = Array(subject.unicodeScalars)
    var parts: [[Unicode.Scalar]] = []
    var start = 0
    for cut in cuts(in: scalars) where QuantityNoun.ends(scalars, at: cut.lowerBound, from: start) {
      parts.append(Array(scalars[start..<cut.lowerBound]))
      start = cut.upperBound
    }
    let rest = Array(scalars[start...])
    if parts.isEmpty || QuantityNoun.ends(string(rest)) { parts.append(rest) }
    return completed(parts.map(string))
  }

  /// `subject` dealt out into exactly `count` names (分别): `新生儿、婴儿和5岁以下儿童死亡率` are three death
  /// rates. `nil` where it does not hold that many.
  static func dealt(_ subject: String, into count: Int) -> [String]? {
    let scalars = Array(subject.unicodeScalars)
    var parts: [String] = []
    var start = 0
    for cut in cuts(in: scalars) {
      parts.append(string(scalars[start..<cut.lowerBound]))
      start = cut.upperBound
    }
    parts.append(string(scalars[start...]))
    if parts.count == count, let head = QuantityNoun.head(of: parts[count - 1]) {
      // The noun stands once, behind the last name.
      return completed(parts.map { QuantityNoun.ends($0) ? $0 : $0 + head })
    }
    let full = joined(in: subject)
    return full.count == count ? full : nil
  }

  /// Where `scalars` could be cut into names: at 、 and the words for "and", outside brackets.
  private static func cuts(in scalars: [Unicode.Scalar]) -> [Range<Int>] {
    var cuts: [Range<Int>] = []
    var depth = 0
    var index = 0
    while index < scalars.count {
      switch scalars[index] {
      case "（", "(": depth += 1
      case "）", ")": depth = max(0, depth - 1)
      default: break
      }
      guard depth == 0 else {
        index += 1
        continue
      }
      if let word = wholeWords.first(where: { scalars[index...].starts(with: $0) }) {
        index += word.count
      } else if let word = conjunctions.first(where: { scalars[index...].starts(with: $0) }) {
        cuts.append(index..<(index + word.count))
        index += word.count
      } else {
        index += 1
      }
    }
    return cuts
  }

  private static let conjunctions = ["以及", "、", "和", "及", "与"].map { Array($0.unicodeScalars) }
  /// Words that hold such a character and do not join.
  private static let wholeWords = ["普及", "参与", "涉及", "和谐", "及时", "与会", "给予"].map { Array($0.unicodeScalars) }

  // MARK: Completing

  /// Gives the later names what they share with the first: `5岁以下儿童贫血率和生长迟缓率`,
  /// `社会组织中的女性比例及女性负责人比例`.
  private static func completed(_ names: [String]) -> [String] {
    guard let first = names.first else { return [] }
    return names.enumerated().map { index, name in
      guard index > 0 else { return name }
      if isBare(name) { return (stem(of: names[index - 1]) ?? stem(of: first) ?? "") + name }
      if let place = place(in: first), !name.contains("中"), name.hasPrefix("女") { return place + name }
      return name
    }
  }

  /// Whether `name` is a noun of quantity alone, with nothing that says of what: `参保率`.
  static func isBare(_ name: String) -> Bool { QuantityNoun.head(of: name) == name }

  /// What an indicator's name says beside its noun: 学前三年 of 学前三年毛入园率. `nil` where that is nothing.
  static func stem(of name: String) -> String? {
    guard let head = QuantityNoun.head(of: name) else { return name.isEmpty ? nil : name }
    var stem = name.unicodeScalars.dropLast(head.unicodeScalars.count)
    if stem.last == "的" { stem = stem.dropLast() }
    return stem.isEmpty ? nil : String(stem)
  }

  /// `name` with what the name before it counts per: 床位 after 每千名儿童拥有儿科医生 is 每千名儿童拥有床位.
  static func sharingOwner(_ name: String, with last: String) -> String {
    guard name.count <= 4, !name.contains("拥有"), let owner = last.range(of: "拥有") else { return name }
    return last[..<owner.upperBound] + name
  }

  /// `社会组织中的` of 社会组织中的女性比例.
  private static func place(in name: String) -> String? {
    let scalars = Array(name.unicodeScalars)
    guard let index = scalars.lastIndex(of: "中"), index > 0 else { return nil }
    let end = index + 1 < scalars.count && scalars[index + 1] == "的" ? index + 2 : index + 1
    return string(scalars[..<end])
  }

  // MARK: Gaps

  /// What a gap (差距) is between.
  enum Gap {
    /// Men and women, in something named: `男女收入差距`.
    case betweenSexes
    /// Nothing that says in what: `城乡、区域差距`, `男女两性差距`.
    case unnamed
    /// Something else: `重点指标与发达地区的差距` is no indicator.
    case other
  }

  /// The kind of gap `name` is; `nil` where it is none.
  static func gap(_ name: String) -> Gap? {
    guard name.hasSuffix("差距") else { return nil }
    let rest = name.dropLast(2).filter { !"城乡区域地群体县际校间、和与之的男女两性别".contains($0) }
    if rest.isEmpty { return .unnamed }
    return ["男女", "两性", "性别"].contains(where: name.contains) ? .betweenSexes : .other
  }

  static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
