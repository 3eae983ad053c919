import PlanModel

/// The domains of a plan in the order the national outlines of 2021–2030 fix, each known by a key word.
///
/// Local plans print them with small differences (妇女参与决策管理, 儿童与法律); order and key word do not vary.
struct DomainOrder {
  let population: Population

  /// Names and the words that tell them; the first word found in a printed name decides.
  private var entries: [(name: String, words: [String])] {
    switch population {
    case .women, .both:
      [
        ("妇女与健康", ["健康"]), ("妇女与教育", ["教育"]), ("妇女与经济", ["经济"]),
        ("妇女参与决策和管理", ["决策", "管理", "参政"]), ("妇女与社会保障", ["社会保障"]), ("妇女与家庭建设", ["家庭"]),
        ("妇女与环境", ["环境"]), ("妇女与法律", ["法律"]),
      ]
    case .children:
      [
        ("儿童与健康", ["健康"]), ("儿童与安全", ["安全"]), ("儿童与教育", ["教育"]), ("儿童与福利", ["福利"]),
        ("儿童与家庭", ["家庭"]), ("儿童与环境", ["环境"]), ("儿童与法律保护", ["法律"]),
      ]
    }
  }

  var count: Int { entries.count }

  /// The name at a position from 1; `nil` outside.
  func name(at position: Int) -> String? {
    entries.indices.contains(position - 1) ? entries[position - 1].name : nil
  }

  /// The position, from 1, of the domain a printed name means; `nil` where it is cut off or unknown.
  func position(of printed: String) -> Int? {
    let rest = Self.withoutSubject(printed)
    guard !rest.isEmpty else { return nil }
    return entries.firstIndex { $0.words.contains(where: rest.contains) }.map { $0 + 1 }
  }

  /// Whether a name stops before it says anything: `儿童与`, `妇女`, `妇女参与`.
  static func isCutOff(_ printed: String) -> Bool {
    ["妇女", "儿童"].contains(where: printed.hasPrefix)
      && ["", "与", "参与", "和"].contains(withoutSubject(printed))
  }

  private static func withoutSubject(_ printed: String) -> String {
    for subject in ["妇女", "儿童"] where printed.hasPrefix(subject) { return String(printed.dropFirst(subject.count)) }
    return printed
  }
}
