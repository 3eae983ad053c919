extension Phrase {
  /// Words of the page of check rules.
  public enum CheckRules {
    public static let title = Phrase("校验规则", "Check rules")
    public static let newTitle = Phrase("新增规则", "A new rule")
    public static func changeTitle(_ id: String) -> Phrase { Phrase("修改规则 \(id)", "Change the rule \(id)") }
    public static func summary(own: Int, builtIn: Int) -> Phrase {
      Phrase(
        "填报数据按 \(builtIn + own) 条规则校验，其中 \(own) 条是自定义规则。",
        "Returns are held against \(builtIn + own) rules; \(own) of them are the office's own.")
    }
    public static let why = Phrase(
      "规则说明数据应当满足什么。不成立时，按级别要求改正、说明，或只作提示；缺少数据、无法判断时不提示。",
      "A rule says what must hold. Where it does not, the unit must put it right, explain it, or is only told; where a figure "
        + "is missing nothing is said.")
    public static let own = Phrase("自定义规则", "Own rules")
    public static let noOwn = Phrase("还没有自定义规则。", "There are no own rules yet.")
    public static let builtIn = Phrase("内置规则", "Built-in rules")
    public static let id = Phrase("代码", "Code")
    public static let severity = Phrase("级别", "Severity")
    public static let scope = Phrase("用于", "Asked of")
    public static let inWords = Phrase("含义", "In words")
    public static let condition = Phrase("条件", "Condition")
    public static let message = Phrase("提示语", "Message")
    public static let reason = Phrase("理由", "Why")
    public static let titleZh = Phrase("名称", "Title in Chinese")
    public static let titleEn = Phrase("英文名称", "Title in English")
    public static let titleEnHint = Phrase("可以不填，则同中文。", "May be left empty: then the Chinese one stands.")
    public static let idHint = Phrase(
      "own. 后面的部分：小写字母、数字、连字符，如 screening-rate；以后不能改。",
      "What follows own.: small letters, digits, hyphens, such as screening-rate; it stays for good.")
    public static let names = Phrase("哪些指标或单位", "Which indicators or units")
    public static let namesHint = Phrase(
      "用于指定指标或指定单位时填写，用顿号或分号隔开。", "For named indicators or units only; separate them with 、 or ;")
    public static let scopeIndicators = Phrase("指定的指标", "named indicators")
    public static let scopeUnits = Phrase("指定单位的数据", "figures in named units")
    public static let occasion = Phrase("何时校验", "When")
    public static let always = Phrase("填报和提交时", "of drafts and on submission")
    public static let onSubmission = Phrase("只在提交时", "on submission only")
    public static let conditionHint = Phrase(
      "成立才对，如：value >= last * 0.5 and value <= last * 2；可用的词见下。",
      "What must hold, e.g. value >= last * 0.5 and value <= last * 2; the words are below.")
    public static let messageZh = Phrase("提示语", "Message in Chinese")
    public static let messageEn = Phrase("英文提示语", "Message in English")
    public static let messageHint = Phrase(
      "不成立时显示；花括号里的算式会算出来，如：{value}比上期{last}变动过大，请核对。",
      "Shown where it does not hold; what stands in braces is worked out: {value}, {last}.")
    public static let add = Phrase("启用规则", "Adopt the rule")
    public static let change = Phrase("保存修改", "Save the change")
    public static let edit = Phrase("修改", "Change")
    public static let retire = Phrase("停用", "Retire")
    public static let retireTitle = Phrase("停用这条规则", "Retire this rule")
    public static let retireWhy = Phrase(
      "停用后不再校验；已经写下的说明仍随数据保留。", "It is asked no more; explanations already given stay with their figures.")
    public static let retireReason = Phrase("停用理由", "Why it is retired")
    public static let retired = Phrase("已停用", "Retired")
    public static let inForce = Phrase("使用中", "In force")
    public static let adopted = Phrase("已保存，从现在起按新规则校验。", "Saved; returns are held against it from now on.")
    public static let trial = Phrase("试算", "Try it")
    public static let trialRound = Phrase("用哪一轮试算", "Try it on")
    public static let trialHint = Phrase(
      "试算只看结果，不保存规则，也不影响填报。", "A trial keeps nothing and touches no return.")
    public static let noRounds = Phrase("还没有监测轮次，无法试算。", "There is no round to try it on yet.")
    public static func trialOutcome(_ round: String, failing: Int, holds: Int, cannotSay: Int) -> Phrase {
      Phrase(
        "\(round)：\(failing) 处不成立，\(holds) 处成立，\(cannotSay) 处缺少数据、无法判断。",
        "\(round): it fails in \(failing) places, holds in \(holds), and cannot say in \(cannotSay).")
    }
    public static let failing = Phrase("不成立的地方", "Where it fails")
    public static let example = Phrase("一处成立的例子", "One where it holds")
    public static let steps = Phrase("逐步算式", "Every step")
    public static func more(_ count: Int) -> Phrase { Phrase("还有 \(count) 处。", "\(count) more.") }
    public static let wholeReturn = Phrase("整项", "the return as a whole")
    public static let functions = Phrase("可用的词", "The words of conditions")
    public static let word = Phrase("写法", "Written")
    public static let meaning = Phrase("含义", "Meaning")
    public static let here = Phrase("错在这里：", "It goes wrong here: ")

    public static func group(_ prefix: String) -> Phrase {
      switch prefix {
      case "entry", "source": Phrase("填写", "Entries")
      case "range": Phrase("取值范围", "Ranges")
      case "slip": Phrase("单位和小数点", "Units and decimal points")
      case "identity": Phrase("勾稽关系", "Arithmetic")
      case "order": Phrase("指标之间", "Between indicators")
      case "history": Phrase("与往年比较", "Against the past")
      default: Phrase("任务和项目", "Tasks and projects")
      }
    }

    public static let notAllowed = Phrase("您的岗位无权设立校验规则。", "Your post does not allow you to write check rules.")
    public static func taken(_ id: String) -> Phrase {
      Phrase("已有规则 \(id)，请换一个代码，或去修改那一条。", "There is a rule \(id) already: choose another code, or change that one.")
    }
    public static func noSuchRule(_ id: String) -> Phrase { Phrase("没有规则 \(id)。", "There is no rule \(id).") }
    public static func alreadyRetired(_ id: String) -> Phrase { Phrase("规则 \(id) 已经停用。", "The rule \(id) is retired.") }
  }
}
