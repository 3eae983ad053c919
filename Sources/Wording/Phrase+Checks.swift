/// Rules of checking in words, and what trying one shows.
extension Phrase {
  /// How much a finding matters.
  public enum CheckSeverity {
    public static let block = Phrase("必须改正", "must be put right")
    public static let explain = Phrase("须改正或说明", "must be put right or explained")
    public static let note = Phrase("提示", "worth knowing")
  }

  /// What a rule is for.
  package enum CheckScope {
    package static let cells = Phrase("每个数据项", "every figure")
    package static let values = Phrase("每个指标值", "every indicator's figure")
    package static let totals = Phrase("每个合计数据项", "every figure of a total")
    package static let parts = Phrase("每个分组数据项", "every figure of a subgroup")
    package static let figures = Phrase("每个指标填报项整体", "every return of figures as a whole")
    package static let tasks = Phrase("每项任务、项目", "every task and project item")

    package static func natures(_ names: [Phrase]) -> Phrase {
      Phrase(
        "\(names.map(\.zh).joined(separator: "、"))类数据项",
        "every figure that is \(names.map(\.en).joined(separator: ", "))")
    }

    package static func units(_ names: [String]) -> Phrase {
      let list = names.joined(separator: "、")
      return Phrase("单位为\(list)的数据项", "every figure in \(names.joined(separator: ", "))")
    }

    package static func indicators(_ names: [String]) -> Phrase {
      Phrase("指标“\(names.joined(separator: "”“"))”", "the indicators \(names.joined(separator: ", "))")
    }
  }

  /// Kinds of quantities.
  package enum QuantityKind {
    package static let share = Phrase("百分比", "a share")
    package static let rate = Phrase("率", "a rate")
    package static let duration = Phrase("时长、年龄", "a duration or age")
    package static let ratio = Phrase("比值", "a ratio")
    package static let sexRatio = Phrase("性别比", "a sex ratio")
    package static let count = Phrase("数量", "a count")
  }

  /// A rule in a sentence.
  public static func checkExplained(scope: Phrase, condition: Phrase, severity: Phrase, submissionOnly: Bool) -> Phrase
  {
    let (zh, en) = submissionOnly ? ("提交时，", "On submission, for ") : ("", "For ")
    return Phrase(
      "\(zh)\(scope.zh)应满足：\(condition.zh)。不满足时\(severity.zh)。",
      "\(en)\(scope.en), this holds: \(condition.en). Where it does not, it \(severity.en).")
  }

  /// Words between the pieces of a condition.
  package enum RuleWord {
    package static let or = Phrase("，或", ", or ")
    package static let and = Phrase("，且", ", and ")
    package static let equal = Phrase("等于", " is ")
    package static let unequal = Phrase("不等于", " is not ")
    package static let less = Phrase("小于", " is less than ")
    package static let greater = Phrase("大于", " is more than ")
    package static let atMost = Phrase("不大于", " is at most ")
    package static let atLeast = Phrase("不小于", " is at least ")
    package static let plus = Phrase("加", " plus ")
    package static let minus = Phrase("减", " minus ")
    package static let times = Phrase("乘", " times ")
    package static let over = Phrase("除以", " over ")
    package static let yes = Phrase("是", "yes")
    package static let no = Phrase("否", "no")
    package static let unknown = Phrase("（无）", "(none)")

    package static func quoted(_ text: String) -> Phrase { Phrase("“\(text)”", "“\(text)”") }
    package static func negative(_ operand: Phrase) -> Phrase { Phrase("负\(operand.zh)", "minus \(operand.en)") }
    package static func not(_ operand: Phrase) -> Phrase { Phrase("并非（\(operand.zh)）", "not (\(operand.en))") }
    package static func bracketed(_ inner: Phrase) -> Phrase { Phrase("（\(inner.zh)）", "(\(inner.en))") }

    package static func choice(_ condition: Phrase, _ then: Phrase, _ otherwise: Phrase) -> Phrase {
      Phrase(
        "如果\(condition.zh)，那么\(then.zh)，否则\(otherwise.zh)",
        "if \(condition.en), then \(then.en), otherwise \(otherwise.en)")
    }

    package static func called(zh: String, en: String, _ arguments: [Phrase]) -> Phrase {
      guard !arguments.isEmpty else { return Phrase(zh, en) }
      return Phrase(
        "\(zh)（\(arguments.map(\.zh).joined(separator: "，"))）", "\(en) (\(arguments.map(\.en).joined(separator: ", ")))"
      )
    }
  }

  /// What a rule on trial comes to for a cell.
  public enum RuleOutcome {
    public static let holds = Phrase("成立", "holds")
    public static let fails = Phrase("不成立", "does not hold")
    public static let cannotSay = Phrase("无法判断（缺少数据）", "cannot say (a figure is missing)")
  }
}
