extension Phrase {
  /// Warnings: what is warned of, how urgently, and why.
  package enum Warnings {
    package static let atRisk = Phrase("预计达标困难", "Probably missed")
    package static let maySlip = Phrase("有回落风险", "May slip back")
    package static let subgroup = Phrase("总体达标，分组未达标", "Total met, subgroup not")
    package static let volatile = Phrase("波动较大", "Swings")
    package static let uncertain = Phrase("约束性指标尚不确定", "Binding target uncertain")
    package static let insufficient = Phrase("约束性指标数据不足", "Binding target without data")

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
