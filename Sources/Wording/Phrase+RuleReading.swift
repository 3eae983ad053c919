/// Why a rule's text cannot be read: what is wrong, and what to write instead.
extension Phrase {
  /// Place and problem.
  public static func ruleRefused(column: String, _ problem: Phrase) -> Phrase {
    Phrase("规则第\(column)个字符处：\(problem.zh)", "The rule, character \(column): \(problem.en)")
  }

  /// No text at all.
  public static let ruleEmpty = Phrase(
    "没有内容。请写出必须成立的条件，例如：本期值 <= 100。",
    "it is empty. Write the condition that must hold, e.g. value <= 100.")

  /// Too many characters.
  public static func ruleTooLong(most: String) -> Phrase {
    Phrase("超过\(most)字。请拆成几条规则。", "it is longer than \(most) characters. Divide it into several rules.")
  }

  /// Too many levels.
  public static let ruleTooDeep = Phrase(
    "层次过多。请减少括号和连算，或拆成几条规则。",
    "it has too many levels. Use fewer brackets and shorter chains, or divide it into several rules.")

  /// A sign that is not part of the language.
  public static func ruleStrangeCharacter(_ character: String) -> Phrase {
    Phrase(
      "不认识符号“\(character)”。可用：+ - * / = <> < > <= >= ( ) , 和引号。",
      "the sign “\(character)” is not known. There are + - * / = <> < > <= >= ( ) , and quotation marks.")
  }

  /// A quotation mark without its partner.
  public static let ruleUnclosedText = Phrase(
    "引号没有配对。请补上后引号。", "a quotation mark has no partner. Close the quotation.")

  /// Digits that are no number.
  public static func ruleBadNumber(_ text: String) -> Phrase {
    Phrase(
      "“\(text)”不是数字。请写成 12 或 12.5，数字与文字之间空一格。",
      "“\(text)” is not a number. Write 12 or 12.5, with a space between numbers and words.")
  }

  /// A per cent sign after a number.
  public static let rulePercentSign = Phrase(
    "数字后不写 % 或 ‰：数值一律按指标自己的单位计，5% 请写 5。",
    "no % or ‰ after a number: figures count in the indicator's own unit, so write 5 for 5 %.")

  /// Something else stands where a value must.
  public static func ruleExpectedOperand(found: String) -> Phrase {
    found.isEmpty
      ? Phrase("后面缺少数值、名称或括号。请补全。", "a number, a name or a bracket is missing. Complete the rule.")
      : Phrase(
        "此处应是数值、名称或括号，而不是“\(found)”。", "a number, a name or a bracket must stand here, not “\(found)”.")
  }

  /// Something else stands where a certain sign must.
  public static func ruleExpected(_ wanted: String, found: String) -> Phrase {
    found.isEmpty
      ? Phrase("后面缺少“\(wanted)”。请补上。", "“\(wanted)” is missing. Add it.")
      : Phrase("此处应是“\(wanted)”，而不是“\(found)”。", "“\(wanted)” must stand here, not “\(found)”.")
  }

  /// Something follows the end.
  public static func ruleLeftOver(_ text: String) -> Phrase {
    Phrase(
      "“\(text)”与前文没有联系。请用 且、或 等连接，或删去；词与词之间空一格。",
      "“\(text)” is not joined to what stands before it. Join it by and, or …, or remove it; put spaces between words.")
  }

  /// a < b < c.
  public static let ruleChained = Phrase(
    "不能连续比较。请写成：甲 < 乙 且 乙 < 丙。", "comparisons cannot be chained. Write a < b and b < c.")

  /// A name that nothing bears.
  public static func ruleUnknownName(_ name: String, nearest: String?) -> Phrase {
    let (zh, en) = nearest.map { ("是否为“\($0)”？", "Is “\($0)” meant? ") } ?? ("", "")
    return Phrase(
      "没有名称“\(name)”。\(zh)其他指标写作 指标值(\"指标名\")。",
      "there is no name “\(name)”. \(en)Other indicators are written figure(\"name\").")
  }

  /// Too few, too many or other arguments.
  public static func ruleWrongArguments(_ name: String, usage: String) -> Phrase {
    Phrase(
      "“\(name)”的参数不对。用法：\(usage)（number 为数值，text 为引号中的文字）。",
      "“\(name)” cannot be used like this. Usage: \(usage).")
  }

  /// A number where a condition must stand, and the like.
  public static func ruleWrongType(found: Phrase, needed: Phrase) -> Phrase {
    Phrase("此处需要\(needed.zh)，却是\(found.zh)。", "\(needed.en) is needed here, but this is \(found.en).")
  }

  /// A number compared with a text.
  public static func ruleUncomparable(_ left: Phrase, _ right: Phrase) -> Phrase {
    Phrase("\(left.zh)不能与\(right.zh)比较。", "\(left.en) cannot be compared with \(right.en).")
  }

  /// A breakdown that cannot be read.
  public static func ruleBadBreakdown(_ text: String) -> Phrase {
    Phrase("“\(text)”不是分组。请写成“性别:女”。", "“\(text)” is no breakdown. Write it like “性别:女”.")
  }

  /// A place or a number of digits out of range.
  public static func ruleBadPlace(_ name: String) -> Phrase {
    Phrase(
      "“\(name)”的序号或位数须为整数：last 为 1—50，round 为 0—10。",
      "“\(name)” takes a whole number: last 1–50, round 0–10.")
  }

  public static let ruleTypeNumber = Phrase("数值", "a number")
  public static let ruleTypeTruth = Phrase("条件", "a condition")
  public static let ruleTypeText = Phrase("文字", "a text")

  /// The name of a rule of the office's own.
  public static let ownRuleBadID = Phrase(
    "规则代码须以 own. 开头，后面是 1—40 个小写字母、数字或连字符，例如 own.screening-rate。",
    "A rule's code begins with own. and goes on with 1–40 small letters, digits or hyphens, e.g. own.screening-rate.")
  public static let ownRuleNoTitle = Phrase("请给规则写一个名称。", "Give the rule a title.")
  public static let ownRuleNoMessage = Phrase(
    "请写出规则不成立时显示的提示。", "Write the message that is shown when the rule does not hold.")
  public static let ownRuleNoReason = Phrase("请写明为什么设这条规则、由谁设立。", "Say why there is this rule, and who made it.")
  public static let ownRuleNoScope = Phrase(
    "请写明规则用于哪些指标或单位。", "Say which indicators or units the rule is for.")

  /// A placeholder of a message that cannot be read.
  public static func ownRuleBadMessage(_ placeholder: String, _ reason: Phrase) -> Phrase {
    Phrase(
      "提示中的“{\(placeholder)}”无法计算。\(reason.zh)", "“{\(placeholder)}” in the message cannot be worked out. \(reason.en)")
  }

  /// A message with an opening brace alone.
  public static let ownRuleOpenBrace = Phrase(
    "提示中的“{”没有对应的“}”。请补上或删去。", "A “{” in the message has no “}”. Close it or remove it.")
}
