import Wording

/// What is known about which way indicators are meant to go, with the reason for each piece of knowledge.
///
/// An indicator's name decides: the first rule of the table that fits it. Where none fits, the direction is
/// not known and a person is asked; it is never guessed from a series.
public enum IndicatorDirection {
  /// Which way the indicator is meant to go; `nil` where that is not known, or where neither way is the aim
  /// (a sex ratio, the share of women among people on relief).
  public static func meantTo(for indicator: Indicator) -> Direction? { judgement(of: indicator)?.direction }

  /// Why the indicator is meant to go that way, or why neither way is the aim; `nil` where no rule fits.
  public static func reason(for indicator: Indicator) -> Phrase? { judgement(of: indicator)?.reason }

  private static func judgement(of indicator: Indicator) -> Rule? {
    let name = Array(indicator.id.text.unicodeScalars)
    return rules.first { rule in
      switch rule.pattern {
      case .holds(let word): holds(name, word)
      case .ends(let word): name.count >= word.count && name[(name.count - word.count)...].elementsEqual(word)
      }
    }
  }

  /// By hand over scalars: a page asks this for every indicator, and string search is many times slower.
  private static func holds(_ name: [Unicode.Scalar], _ word: [Unicode.Scalar]) -> Bool {
    guard name.count >= word.count else { return false }
    return (0...(name.count - word.count)).contains { start in
      word.indices.allSatisfy { name[start + $0] == word[$0] }
    }
  }

  private struct Rule: Sendable {
    let pattern: Pattern
    let direction: Direction?
    let reason: Phrase

    enum Pattern: Sendable {
      case holds([Unicode.Scalar])
      case ends([Unicode.Scalar])
    }
  }

  /// In order of precedence: what neither way is the aim of, then what a name holds anywhere, then how it ends.
  private static let rules: [Rule] =
    holding(["性别比", "厕位比"], nil, .aimIsBalance)
    + holding(["低保", "失业人员", "离婚", "结婚", "生育率", "出生率"], nil, .aimIsNeither)
    + holding(["治疗率", "治愈率", "救治", "得到治疗", "检出", "报告率", "结案率", "破案率"], .up, .aimIsReach)
    + holding(["差距"], .down, .aimIsSmallerGap)
    + holding(["犯罪", "案件"], .down, .aimIsLessHarm)
    + holding(["家务劳动时间"], .down, .aimIsLessBurden)
    + ending(
      [
        "死亡率", "死亡人数", "发病率", "患病率", "贫血率", "近视率", "龋患率", "龋齿率", "患龋率", "生长迟缓率", "低体重率",
        "消瘦率", "超重率", "肥胖率", "传播率", "感染率", "阳性率", "发生率", "发生数", "发案率", "自伤率", "自杀率",
        "致残率", "伤害率", "溺水率", "缺陷率", "低出生体重率", "早产率", "剖宫产率", "流产率", "文盲率", "辍学率", "失学率",
        "贫困率", "失业率", "欺凌率", "受害人数", "伤亡人数", "吸烟率",
      ], .down, .aimIsLessHarm)
    + holding(["患病", "肥胖", "超重", "溺水", "近视", "死亡", "文盲", "贫血"], .down, .aimIsLessHarm)
    + ending(["寿命", "年限"], .up, .aimIsLonger)
    + ending(["睡眠时间", "运动时间", "锻炼时间", "户外活动时间", "户外自然光"], .up, .aimIsLonger)
    + ending(
      [
        "覆盖率", "参保率", "入学率", "入园率", "入园（班）率", "入托率", "巩固率", "普及率", "普惠率", "达标率", "优良率",
        "合格率", "管理率", "检查率", "筛查率", "检测率", "访视率", "随访率", "接种率", "知晓率", "喂养率", "分娩率", "配备率",
        "就业率", "培训率", "标准化率", "早诊早治率", "利用率", "升学率", "识字率", "满意率", "完成率", "建成率", "保有率",
        "救助率", "援助率", "康复率", "入托比例", "合格比例", "素养水平", "健康素养", "检率", "人数比例",
      ], .up, .aimIsReach)
    + holding(["女性", "女党员", "女代表", "女干部", "妇女比例", "女委员", "女职工比例"], .up, .aimIsWomensShare)
    + ending(["比例", "占比", "比重"], .up, .aimIsShare)
    + ending(
      [
        "参保人数", "救助人数", "服务人数", "受益人数", "培训人数", "就业人数", "床位数", "床位", "医生数", "医生", "托位数",
        "托位", "托位数量", "机构数量", "机构数", "机构", "站点数", "之家", "文明家庭", "教师数", "教师", "工作者数", "工作者",
        "场所数", "面积", "儿童督导员", "人均预期寿命", "收入",
      ], .up, .aimIsSupply)

  private static func holding(_ words: [String], _ direction: Direction?, _ reason: Phrase) -> [Rule] {
    words.map { Rule(pattern: .holds(Array($0.unicodeScalars)), direction: direction, reason: reason) }
  }

  private static func ending(_ words: [String], _ direction: Direction?, _ reason: Phrase) -> [Rule] {
    words.map { Rule(pattern: .ends(Array($0.unicodeScalars)), direction: direction, reason: reason) }
  }
}
