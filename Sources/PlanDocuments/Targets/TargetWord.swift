import PlanModel

/// A word that target phrases are made of.
enum TargetWord: Hashable {
  /// Before a number: `≥`, `不低于`, `超过`.
  case bound(Comparison)
  /// Before a number: `约`.
  case around
  /// After a number: `以上`, `以内`, `左右`.
  case suffix(Suffix)
  /// `达到`, `降至`, `控制在`: a number follows.
  case reach(Reach)
  /// `提高`, `下降`.
  case trend(Direction)
  /// `逐步`, `逐年`, `明显`.
  case manner(Manner)
  /// `得到`, `有所`: empty verbs before a trend or a control.
  case empty
  /// `控制`, `遏制`.
  case control
  /// `上升趋势`.
  case risingTrend
  /// `减缓`.
  case slow
  /// `趋于平衡`.
  case balance
  /// `保持合理比例`, `保持均衡`.
  case reasonable
  /// `合理比例`, `适当比例` without their verb.
  case reasonableNoun
  /// `保持稳定`.
  case steady
  /// `巩固提高`, `不降低`.
  case noLower
  /// `只升不降`, `只降不升`.
  case oneWay(Direction)
  /// `全覆盖`, `应保尽保`.
  case full
  /// `基本消除`, `清零`.
  case eliminated
  /// `消除` alone: a target in a cell, an ordinary verb in a sentence.
  case eliminate
  /// `基本普及`: a level that is not named.
  case universal
  /// `保持` standing for an earlier number: `并持续保持`.
  case keep
  /// `并`, `且`: a second condition on the same indicator follows.
  case and
  /// `和`, `及`, `以及`.
  case join
  /// `与`.
  case with
  /// `相适应`.
  case fitting
  /// `到`, `截至` before a year.
  case yearLead
  /// `以`, `比`, `较` before a year.
  case baseOpen
  /// `为基数`, `数据为基数`, `相比`.
  case baseClose
  /// `比基期`: against the plan's own base year.
  case ownBase
  /// `配备`, `建设`: a count of things follows.
  case equip
  /// `各`, `均`, `至少各`.
  case each
  /// `分别`.
  case respectively
  /// `（含）`: the bound counts, which it does anyway.
  case inclusive
  /// A longer word that only looks as if it held one of these: `普及`, `参与`.
  case ordinary

  /// How a value is compared with a bound.
  enum Comparison: Hashable {
    case atLeast, moreThan, atMost, lessThan
  }

  /// What a word after a number makes of it.
  enum Suffix: Hashable {
    case orMore, orLess, orSo, between
  }

  /// What a verb before a number says about the side that is good.
  enum Reach: Int, Hashable {
    /// `为`, `在`: nothing.
    case be
    /// `保持在`, `稳定在`: nothing.
    case keep
    /// `达到`, `实现`: nothing for certain.
    case reach
    /// `提高到`: upwards.
    case rise
    /// `降至`, `控制在`: downwards.
    case fall
  }

  /// How something is to rise or fall.
  enum Manner: Int, Hashable {
    case plainly, markedly, everyYear
  }

  /// What must follow for a short word to count: `为` is one only before a number, `比` only before a year.
  enum Condition {
    case always, beforeNumber, beforeYear

    var rank: Int { self == .always ? 0 : 1 }
  }
}
