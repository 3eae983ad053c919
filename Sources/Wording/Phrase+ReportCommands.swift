extension Phrase {
  /// What the command line says of reports, and how a figure is named to people.
  public enum ReportCommands {
    public static func badFormat(_ text: String, known: [String]) -> Phrase {
      Phrase(
        "没有“\(text)”这种格式，可用：\(known.joined(separator: "、"))。",
        "There is no form “\(text)”; there are \(known.joined(separator: ", ")).")
    }
    public static func noFormat(_ file: String, known: [String]) -> Phrase {
      Phrase(
        "从文件名“\(file)”看不出格式：请用 --format 写明，或让文件名以 \(known.map { "." + $0 }.joined(separator: "、")) 结尾。",
        "The name “\(file)” tells no form: give --format, or let it end in \(known.map { "." + $0 }.joined(separator: ", "))."
      )
    }
    public static func badLanguage(_ text: String) -> Phrase {
      Phrase("没有“\(text)”这种语言，可用 zh、en。", "There is no language “\(text)”; there are zh and en.")
    }
    public static func written(_ file: String, figures: Int) -> Phrase {
      Phrase("已写到 \(file)，绑定数据 \(figures) 处。", "Written to \(file), with \(figures) bound figures.")
    }
    public static func restsOn(_ figures: Int, data: String, method: String) -> Phrase {
      Phrase(
        "绑定数据 \(figures) 处；数据版本 \(data)；方法版本 \(method)。",
        "\(figures) bound figures; data version \(data); method version \(method).")
    }
    public static func altered(_ name: String, from: String, to: String) -> Phrase {
      Phrase("文件被改动：\(name)，原为“\(from)”，现为“\(to)”。", "Altered in the file: \(name) was “\(from)” and is “\(to)”.")
    }
    public static func removed(_ name: String, _ from: String) -> Phrase {
      Phrase(
        "文件被改动：\(name)，原为“\(from)”，已被删除或失去绑定。",
        "Altered in the file: \(name) was “\(from)” and is gone or no longer bound.")
    }
    public static func stale(_ name: String, _ printed: String, now: String?) -> Phrase {
      if let now {
        return Phrase(
          "与现在批准的不同：\(name)，报告为“\(printed)”，现在是“\(now)”。",
          "Not what is approved now: \(name) is “\(printed)” in the report and “\(now)” now.")
      }
      return Phrase(
        "现在没有这个数据：\(name)，报告为“\(printed)”。", "There is no such figure now: \(name) is “\(printed)” in the report.")
    }
    public static let holds = Phrase(
      "全部数据与写出时相同，也与现在批准的相同。", "Every figure stands as it was written and is what is approved now.")
    public static func doesNotHold(_ altered: Int, stale: Int) -> Phrase {
      Phrase(
        "被改动 \(altered) 处，与现在批准的不同 \(stale) 处。",
        "\(altered) figures were altered, \(stale) are not what is approved now.")
    }

    public static let neverKept = Phrase(
      "这份文件是命令行做的，没有报告编号。", "The file was made on the command line and bears no report’s number.")
    public static let notIssued = Phrase("库里没有发过这个编号的报告。", "No report of its number was issued here.")
    public static let withdrawn = Phrase("这份报告已撤回，不要再用。", "This report was withdrawn: do not use it any more.")
    public static let otherChecksum = Phrase(
      "这不是发出的那一版：校验码不同，可能是草稿。", "This is not the report as issued: its checksum differs; it may be a draft.")
    public static let issued = Phrase("这是已发出的报告，校验码相符。", "This is the report as issued; the checksum agrees.")
  }

  /// How a bound figure is named to people.
  public enum FigureNames {
    public static func of(_ name: String, _ what: Phrase, _ year: Int?, part: String = "") -> Phrase {
      let group = part.isEmpty ? "" : "（\(part)）"
      // An identifier that ends in a year must not run into the next one.
      let pause = group.isEmpty && name.last?.isNumber == true && year != nil ? "，" : ""
      let when = pause + (year.map { "\($0)年" } ?? "")
      let then = year.map { ", \($0)" } ?? ""
      return Phrase("\(name)\(group)\(when)\(what.zh)", "\(name)\(group)\(then): \(what.en)")
    }
    public static let value = Phrase("数值", "figure")
    public static let change = Phrase("变化", "change")
    public static let target = Phrase("目标", "target")
    public static let status = Phrase("状态", "status")
    public static let reason = Phrase("评价理由", "reason of the verdict")
    public static let chance = Phrase("达标概率", "chance of attainment")
    public static let forecast = Phrase("预测", "forecast")
    public static let step = Phrase("所需步幅", "step needed")
    public static let gap = Phrase("分组差距", "gap between subgroups")
    public static let since = Phrase("预警起始年", "year of the warning")
    public static let evidence = Phrase("预警依据", "evidence of the warning")
    public static func count(_ what: Phrase, among: Phrase) -> Phrase {
      Phrase("\(among.zh)\(what.zh)", "\(what.en), \(among.en)")
    }
    public static let all = Phrase("全部指标：", "all indicators")
    public static let binding = Phrase("约束性指标：", "binding indicators")
    public static func domain(_ number: Int) -> Phrase { Phrase("第\(number)领域：", "domain \(number)") }
    public static func lead(_ unit: String) -> Phrase { Phrase("\(unit)牵头：", "led by \(unit)") }
    public static func support(_ unit: String) -> Phrase { Phrase("\(unit)配合：", "supported by \(unit)") }
    public static let indicators = Phrase("项数", "how many")
    public static let missed = Phrase("已过期未达标项数", "missed")
    public static let swinging = Phrase("波动较大项数", "swinging")
    public static let improved = Phrase("向好项数", "improved")
    public static let worsened = Phrase("变差项数", "worsened")
    public static let steady = Phrase("持平项数", "not moved")
    public static let notCompared = Phrase("不作比较项数", "not compared")
    public static let reported = Phrase("有本年数据项数", "with a figure of the year")
    public static let warnings = Phrase("预警条数", "warnings")
    public static func counted(_ word: Phrase) -> Phrase { Phrase("\(word.zh)数", "number of: \(word.en)") }
    public static let share = Phrase("加权达标比例", "weighted share achieved")
    public static let missingData = Phrase("缺项数据统计", "missing data")
    public static let tasks = Phrase("任务和项目数", "tasks and project items")
    public static let owed = Phrase("应报事项数", "items owed")
  }
}
