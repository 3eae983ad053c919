import FixtureFiles
import Foundation

/// The real documents beside the checkout, where they are present. Tests that need them are skipped otherwise.
enum SharedDocuments {
  static func lines(_ name: String) throws -> [String] {
    try String(contentsOf: SharedFolder.file("documents/\(name)"), encoding: .utf8)
      .components(separatedBy: "\n").map { $0.replacing("\r", with: "") }
  }

  /// A goal as the test finds it: just enough extraction to have its sentence.
  struct Goal {
    /// `women 1.2`: population, domain, goal.
    let place: String
    var text: String
  }

  /// Da'an: a goal column, one goal a line, numbered from 1 in each domain, before the measures' column.
  static func daanGoals() throws -> [Goal] {
    var goals: [Goal] = []
    var population = "women"
    var domain = 0
    var next: Int?
    for line in try lines("daan-task-lists-2021-2030.txt") {
      let text = line.trimmingCharacters(in: .whitespaces)
      if text == "附件2" { (population, domain) = ("children", 0) }
      if isDomainNumber(text) { (domain, next) = (domain + 1, 1) }
      guard let number = next else { continue }
      if let rest = after(number, text) {
        goals.append(Goal(place: "\(population) \(domain).\(number)", text: rest))
        next = number + 1
      } else if number > 1 {
        next = nil  // the column of measures begins
      }
    }
    return goals
  }

  /// Tengchong: numbered goals under 主要目标, broken over lines, until 策略措施.
  static func tengchongGoals() throws -> [Goal] {
    var goals: [Goal] = []
    var population = "women"
    var domain = 0
    var next: Int?
    for line in try lines("tengchong-plans-2021-2030.txt") {
      let text = line.trimmingCharacters(in: .whitespaces)
      if text.hasPrefix("腾冲儿童发展规划") { (population, domain) = ("children", 0) }
      if text.hasPrefix("策略措施") { next = nil }
      if let number = next, !text.isEmpty {
        if let rest = after(number, text) {
          goals.append(Goal(place: "\(population) \(domain).\(number)", text: rest))
          next = number + 1
        } else if !goals.isEmpty {
          goals[goals.count - 1].text += text
        }
      }
      if text.hasPrefix("主要目标") { (domain, next) = (domain + 1, 1) }
    }
    return goals
  }

  /// Chongqing's work points: numbered paragraphs broken over lines, each followed by its units.
  static func workPoints() throws -> [Goal] {
    var points: [Goal] = []
    var isOpen = false
    for line in try lines("chongqing-work-points-2020.txt") {
      let text = line.trimmingCharacters(in: .whitespaces)
      if let rest = after(points.count + 1, text) {
        points.append(Goal(place: "\(points.count + 1)", text: rest))
        isOpen = true
      } else if ["牵头单位", "责任单位"].contains(where: text.hasPrefix) || text.dropFirst().hasPrefix("、") {
        isOpen = false
      } else if isOpen, !text.isEmpty {
        points[points.count - 1].text += text
      }
    }
    return points
  }

  private static func after(_ number: Int, _ text: String) -> String? {
    guard text.hasPrefix("\(number).") else { return nil }
    return text.dropFirst("\(number).".count).trimmingCharacters(in: .whitespaces)
  }

  /// `（一）`, `（4）              儿童与福利`, the first with a bookmark's scar before it.
  private static func isDomainNumber(_ text: String) -> Bool {
    guard let open = text.firstIndex(of: "（"), let close = text.firstIndex(of: "）"), open < close else { return false }
    let before = text[..<open]
    let number = text[text.index(after: open)..<close]
    return (before.isEmpty || before.hasPrefix("[")) && (1...2).contains(number.count)
      && number.allSatisfy { "一二三四五六七八1234567".contains($0) }
      && text[text.index(after: close)...].trimmingCharacters(in: .whitespaces).count <= 8
  }
}
