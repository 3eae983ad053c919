extension Phrase {
  /// Warnings: what is warned of, how urgently, and why.
  package enum Warnings {
    package static let atRisk = Phrase("预计达标困难", "Probably missed")
    package static let maySlip = Phrase("有回落风险", "May slip back")
    package static let mayNotArrive = Phrase("方向正确，到期进入目标范围可能性低", "Right way, probably not there in time")
    package static let subgroup = Phrase("总体达标，分组未达标", "Total met, subgroup not")
    package static let volatile = Phrase("波动较大", "Swings")
    package static let uncertain = Phrase("约束性指标尚不确定", "Binding target uncertain")
    package static let insufficient = Phrase("约束性指标数据不足", "Binding target without data")

    package static let title = Phrase("预警", "Warnings")
    package static let none = Phrase("没有预警。", "No warnings.")
    package static func opening(_ count: Int, indicators: Int) -> Phrase {
      Phrase(
        "\(indicators) 项指标有 \(count) 条预警",
        "\(count) \(count == 1 ? "warning" : "warnings") on \(indicators) \(indicators == 1 ? "indicator" : "indicators")"
      )
    }
    package static func ofSeverity(_ word: Phrase, _ count: Int) -> Phrase {
      Phrase("\(word.zh) \(count) 条", "\(count) of \(word.en.lowercased())")
    }
    package static func count(_ count: Int) -> Phrase { Phrase("\(count) 条", "\(count)") }
    package static func asOf(_ year: Int) -> Phrase { Phrase("从 \(year) 年看", "Looked at from \(year)") }
    package static let severity = Phrase("级别", "Level")
    package static let kind = Phrase("类型", "Kind")
    package static let nothingShown = Phrase("没有符合条件的预警。", "No warning fits these conditions.")
    package static func since(_ year: Int) -> Phrase { Phrase("自 \(year) 年起", "since \(year)") }
    package static func because(_ grounds: [Phrase]) -> Phrase {
      Phrase(
        "定级依据：\(grounds.map(\.zh).joined(separator: "、"))", "level from: \(grounds.map(\.en).joined(separator: ", "))")
    }
    package static let changes = Phrase("最新数据带来的变化", "What the latest figures changed")
    package static func cause(_ year: Int, _ value: String) -> Phrase {
      Phrase("\(year) 年 \(value)", "\(value) in \(year)")
    }

    package static let first = Phrase("一级预警", "Level 1")
    package static let second = Phrase("二级预警", "Level 2")
    package static let third = Phrase("三级预警", "Level 3")

    package static let groundBinding = Phrase("约束性指标", "binding target")
    package static let groundVeryUnlikely = Phrase("达标概率低于10%", "chance below 10 %")
    package static let groundSwings = Phrase("波动较大", "swings")

    package static func change(_ kind: String, _ warning: Phrase) -> Phrase {
      switch kind {
      case "opened": Phrase("新增预警：\(warning.zh)", "opens a warning: \(warning.en)")
      case "closed": Phrase("解除预警：\(warning.zh)", "closes a warning: \(warning.en)")
      case "sharper": Phrase("预警升级：\(warning.zh)", "sharpens a warning: \(warning.en)")
      default: Phrase("预警降级：\(warning.zh)", "eases a warning: \(warning.en)")
      }
    }
  }
}
