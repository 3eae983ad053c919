/// Accepting a reading as a plan version, and recording decisions.
extension Phrase {
  /// The document holds no plan.
  public static func nothingToAccept(_ file: String) -> Phrase {
    Phrase(
      "“\(file)”中没有读出任何规划，不能导入。请确认文件是妇女或儿童发展规划、任务分解方案、任务清单或工作要点。",
      "No plan was read from “\(file)”: there is nothing to import. Make sure the document is a women's or children's "
        + "development plan, a decomposition, a task list or work points.")
  }

  /// The reading has errors, and nobody said why it should be accepted all the same.
  public static func readingHasErrors(_ file: String, count: Int, first: Phrase) -> Phrase {
    Phrase(
      "“\(file)”的读取结果有\(count)处错误，未导入。第一处：\(first.zh)请更正原件，或确认无碍后写明理由再导入。",
      "The reading of “\(file)” has \(count) error(s) and was not imported. The first: \(first.en) Correct the "
        + "original, or state why it may be imported all the same.")
  }

  /// Nobody answers for a decision or an acceptance.
  public static let decisionNeedsAuthor = Phrase(
    "没有写明决定人。请填写姓名或单位。", "Nobody is named as the author. Name a person or unit.")

  /// A decision without its why.
  public static let decisionNeedsReason = Phrase(
    "没有写明理由。请用一句话说明为什么这样决定。", "There is no reason. Say in a sentence why this was decided.")

  /// A field of a decision that is empty.
  public static func decisionFieldEmpty(_ field: String) -> Phrase {
    Phrase("“\(field)”为空。请填写。", "“\(field)” is empty. Fill it in.")
  }

  /// An alias that equals its unit, a correction that changes nothing.
  public static let decisionChangesNothing = Phrase(
    "两处文字相同，没有可决定的内容。请核对。", "Both texts are the same: there is nothing to decide. Check them.")

  /// The decisions' file is no JSON.
  public static let decisionFileIsNoJSON = Phrase(
    "文件不是有效的 JSON。请检查括号、引号和逗号；格式见 docs/decisions-json.md。",
    "The file is no valid JSON. Look for brackets, quotes and commas; docs/decisions-json.md shows the format.")

  /// A place in the decisions' file and what is wrong there.
  public static func inDecisionFile(_ place: String, _ problem: Phrase) -> Phrase {
    Phrase("\(place)：\(problem.zh)", "\(place): \(problem.en)")
  }

  /// A field that must be there.
  public static func decisionFieldMissing(_ field: String) -> Phrase {
    Phrase("缺少字段“\(field)”。请补上。", "The field “\(field)” is missing. Add it.")
  }

  /// A field that is not known, with those that are.
  public static func decisionFieldUnknown(_ field: String, known: [String]) -> Phrase {
    Phrase(
      "不认识字段“\(field)”。可用的字段：\(known.joined(separator: "、"))。",
      "The field “\(field)” is not known. Known fields: \(known.joined(separator: ", ")).")
  }

  /// A value that is none of those possible.
  public static func decisionValueUnknown(_ value: String, known: [String]) -> Phrase {
    Phrase(
      "不认识“\(value)”。可以写：\(known.joined(separator: "、"))。",
      "“\(value)” is not known. Write one of: \(known.joined(separator: ", ")).")
  }

  /// A value of the wrong kind.
  public static func decisionValueInvalid(_ expected: Phrase) -> Phrase {
    Phrase("值不合要求，应为\(expected.zh)。", "The value is not \(expected.en).")
  }

  /// Text, as a kind of value.
  public static let textValue = Phrase("文字（用引号括起）", "text in quotes")
  /// A list of objects, as a kind of value.
  public static let listValue = Phrase("列表 […]", "a list […]")
  /// A year, as a kind of value.
  public static let yearValue = Phrase("四位年份，不加引号，例如 2025", "a year of four digits without quotes, e.g. 2025")
  /// A region code, as a kind of value.
  public static let regionCodeValue = Phrase("六位区划代码，例如 500105", "a region's six-digit code, e.g. 500105")
  /// A rule in the documented form, as a kind of value.
  public static let ruleValue = Phrase(
    "目标读法，例如 {\"type\": \"atLeast\", \"value\": \"95\"}（见 docs/reading-json.md）",
    "a target rule, e.g. {\"type\": \"atLeast\", \"value\": \"95\"} (docs/reading-json.md)")
  /// A day or time, as a kind of value.
  public static let timeValue = Phrase(
    "时间，例如 2026-03-01T09:00:00Z", "a time, e.g. 2026-03-01T09:00:00Z")
}
