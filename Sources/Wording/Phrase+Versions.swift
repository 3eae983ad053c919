extension Phrase {
  /// The words of a plan’s versions, and of what can be had of it as a whole.
  package enum Versions {
    package static let title = Phrase("版本", "Versions")
    package static func summary(_ count: Int) -> Phrase {
      count == 1
        ? Phrase("这份规划只载入过一次。", "This plan was imported once.")
        : Phrase("这份规划共有 \(count) 个版本，旧版本都保留着。", "This plan has \(count) versions; earlier ones are kept.")
    }
    package static func number(_ number: Int) -> Phrase { Phrase("第 \(number) 版", "Version \(number)") }
    package static func link(_ number: Int) -> Phrase { Phrase("版本（第 \(number) 版）", "Versions (\(number))") }
    package static let version = Phrase("版本", "Version")
    package static let inForce = Phrase("现行", "in force")
    package static let acceptedBy = Phrase("载入人", "Imported by")
    package static func asAccepted(_ day: String) -> Phrase {
      Phrase(
        "\(day) 载入时的内容，只供查阅；此后作出的确认和更正不在其中。",
        "As it was imported on \(day), for reading only; what was decided afterwards is not in it.")
    }
    package static let workbook = Phrase("下载 XLSX", "Download XLSX")
  }
}
