/// What the command line says about assessments.
extension Phrase {
  public static func noSuchPlan(_ id: String, known: [String]) -> Phrase {
    Phrase(
      "没有编号为“\(id)”的规划。已有：\(known.joined(separator: "、"))",
      "There is no plan “\(id)”. Kept are: \(known.joined(separator: ", "))")
  }

  public static func noSuchIndicator(_ name: String) -> Phrase {
    Phrase(
      "没有找到指标“\(name)”：请用 guatu assess 看指标名称，或用 --plan 指明规划。",
      "There is no indicator “\(name)”: guatu assess lists the names, --plan names the plan.")
  }

  public static func severalIndicators(_ name: String, found: [String]) -> Phrase {
    Phrase(
      "“\(name)”不止一项，请写全名称或用 --plan 指明规划：\n\(found.joined(separator: "\n"))",
      "“\(name)” fits several rows; write the name in full or name the plan with --plan:\n\(found.joined(separator: "\n"))"
    )
  }

  /// A plan's counts in a sentence.
  public static func assessed(
    _ title: String, region: String, asOf: String, total: String, counts: [(Phrase, String)]
  ) -> Phrase {
    let zh = counts.map { "\($0.0.zh)\($0.1)" }.joined(separator: "，")
    let en = counts.map { "\($0.0.en) \($0.1)" }.joined(separator: ", ")
    return Phrase(
      "\(region) \(title)，截至\(asOf)年：\(total)项指标，\(zh)", "\(region) \(title), as of \(asOf): \(total) indicators, \(en)"
    )
  }

  public static func since(_ year: String) -> Phrase { Phrase("自\(year)年", "since \(year)") }
  public static let workbookNeedsFile = Phrase("请用 -o 写明 XLSX 文件名。", "Name the XLSX file with -o.")
  public static let noWarnings = Phrase("没有预警。", "No warnings.")
  public static func badSupposition(_ text: String) -> Phrase {
    Phrase("“\(text)”不是“年份=数值”：例如 2025=14.0。", "“\(text)” is not YEAR=VALUE: for example 2025=14.0.")
  }
  public static func badLimits(_ onTrack: String, _ atRisk: String) -> Phrase {
    Phrase(
      "界限应在0到1之间，且 --at-risk（\(atRisk)）不大于 --on-track（\(onTrack)）。",
      "The limits lie between 0 and 1, with --at-risk (\(atRisk)) not above --on-track (\(onTrack)).")
  }
  public static let targetNeedsRegion = Phrase(
    "--target 与 --plan 不能同时使用：--target 只看 --region 的数据。",
    "--target and --plan cannot be combined: --target looks at the figures of --region.")
}
