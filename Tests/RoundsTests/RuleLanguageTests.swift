import Foundation
import PlanModel
import Testing

@testable import Rounds

@Suite("The rule language")
struct RuleLanguageTests {
  private static let share = CheckFixture.cell("某比例", "%")
  private static let subject = CheckFixture.subject(
    [share, CheckFixture.cell("某人数", "人", "", .numerator)],
    typed: [share.id: "40.5"], history: [share.id: [2023: "38.0", 2024: "39.25"]],
    beside: [CheckFixture.id("活产数"): "9000"])

  private func truth(_ text: String) throws -> Bool? { try CheckFixture.value(text, Self.subject).truth }

  @Test(
    "binds as in school, and counts in decimals",
    arguments: [
      "1 + 2 * 3 = 7", "(1 + 2) * 3 = 9", "10 - 2 - 3 = 5", "8 / 2 / 2 = 2", "-2 * 3 = -6", "0.1 + 0.2 = 0.3",
      "not 1 = 2 and 2 = 2", "1 = 2 or 2 = 2 and 3 = 3", "not (1 = 1 and 1 = 2)", "abs(-3.5) = 3.5",
      "round(2.345, 2) = 2.35", "round(-2.5, 0) = -3", "min(3, 1, 2) = 1 and max(3, 1, 2) = 3", "--3 = 3",
      "if 1 < 2 then 5 = 5 else 1 = 2", "(if 2 < 1 then 1 else 2) = 2", "2 >= 2 and 2 <= 2 and 2 <> 3", "year = 2025",
      "length(\"  甲 乙 \") = 3", "contains(indicator, \"比例\")", "unit = \"%\"", "breakdown = \"总计\"",
    ])
  func arithmetic(text: String) throws { #expect(try truth(text) == true) }

  @Test(
    "reads what is typed on a Chinese keyboard",
    arguments: [
      "本期值＞＝４０ 且 本期值 ≤ 100", "如果 本期值 > 1 那么 真 否则 假", "（1＋2）×3＝9", "6÷2＝3", "非 假", "包含（指标名，“比例”）",
      "指标值（“活产数”）＝９０００", "上期值 ≠ 本期值 或者 假", "指标值（‘活产数’）= 9000", "YEAR = 2025", "本期值－上期值 = 变动",
    ])
  func chinese(text: String) throws { #expect(try truth(text) == true) }

  @Test(
    "knows the figure, its history and its surroundings",
    arguments: [
      "value = 40.5", "last = 39.25", "last(2) = 38", "last_year = 2024", "change = 1.25", "decimals(last) = 2",
      "usual_decimals = 2", "same(change_percent, 1.25 / 39.25 * 100)", "figure(\"某比例\", year - 2) = 38",
      "figure(\"活产数\") = 9000", "known(value) and not known(last(3))", "otherwise(last(3), 7) = 7", "per = 100",
      "typed = \"40.5\"", "reads_as_number and answered", "not known(reason)", "source = \"年报\"", "figures_given = 1",
    ])
  func names(text: String) throws { #expect(try truth(text) == true) }

  @Test(
    "says nothing where an operand is missing, unless the other side decides",
    arguments: [
      ("last(3) > 1", nil), ("1 / 0 = 1", nil), ("not (last(3) > 1)", nil), ("last(3) > 1 and 1 = 2", false),
      ("1 = 2 and last(3) > 1", false), ("last(3) > 1 or 1 = 1", true), ("last(3) > 1 or 1 = 2", nil),
      ("last(3) > 1 and 1 = 1", nil), ("if last(3) > 1 then 1 = 1 else 1 = 1", nil), ("part(\"性别:女\") > 1", nil),
      ("figure(\"某比例\", 99999) = 1", nil), ("sum_of(\"性别\") = value", nil), ("numerator <= denominator", nil),
      ("low < high", nil), ("published = 1", nil), ("state = \"done\"", nil),
    ] as [(String, Bool?)])
  func unknown(text: String, expected: Bool?) throws { #expect(try truth(text) == expected) }

  @Test("never makes a number that is none")
  func overflow() throws {
    let nines = String(repeating: "9", count: 30)
    let power = Array(repeating: nines, count: 12).joined(separator: " * ")
    #expect(try truth("\(power) > 1") == nil)
  }

  @Test("agrees to the printed precision")
  func precision() throws {
    #expect(try truth("same(value, 40.54)") == true)
    #expect(try truth("same(value, 40.56)") == false)
    #expect(try truth("same(value + last, 79.80)") == true)
    #expect(try truth("same(1, 1.0001)") == false)
  }

  @Test(
    "refuses with column and remedy",
    arguments: [
      ("", 1, "没有内容"), ("value <=", 9, "缺少数值"), ("(value > 1", 11, "“)”"), ("value > 5%", 10, "5% 请写 5"),
      ("1 < value < 3", 11, "不能连续比较"), ("valu > 1", 1, "是否为“value”"), ("本期 > 1", 1, "是否为“本期值”"),
      ("value > \"a", 9, "引号没有配对"), ("value # 1", 7, "不认识符号“#”"), ("value", 1, "需要条件，却是数值"),
      ("value + \"a\" > 1", 9, "需要数值，却是文字"), ("value = \"a\"", 7, "数值不能与文字比较"), ("1.2.3 > 1", 1, "不是数字"),
      ("last(0) > 1", 6, "last 为 1—50"), ("round(value, 99) > 1", 14, "round 为 0—10"), ("min(1) > 1", 1, "用法：min"),
      ("part(\"女人\") > 1", 6, "性别:女"), ("value > 1 value", 11, "没有联系"), ("if value > 1 then true", 23, "“else”"),
      ("孕产妇死亡率 > 1", 1, "指标值"), ("and", 1, "而不是“and”"), ("12ab > 1", 1, "不是数字"), ("known() ", 1, "用法：known"),
    ])
  func refusals(text: String, column: Int, words: String) {
    let refusal = #expect(throws: ExpressionRefusal.self) { _ = try ExpressionChecker.condition(text) }
    #expect(refusal?.column == column)
    #expect(refusal?.reason.zh.contains(words) == true, "\(refusal?.reason.zh ?? "")")
    #expect(refusal?.reason.en.isEmpty == false)
  }

  @Test("refuses texts that are too long or too deep, and survives them")
  func limits() {
    func problem(_ text: String) -> ExpressionRefusal.Problem? {
      do {
        _ = try ExpressionParser.parse(text)
        return nil
      } catch { return error.problem }
    }
    #expect(problem(String(repeating: "1+", count: 1000) + "1") == .tooLong)
    #expect(problem(String(repeating: "(", count: 1900)) == .tooDeep)
    #expect(problem(String(repeating: "-", count: 1900) + "1") == .tooDeep)
    #expect(problem(String(repeating: "not ", count: 400) + "true") == .tooDeep)
    #expect(problem(String(repeating: "1+", count: 400) + "1") == .tooDeep)
    #expect(problem(String(repeating: "abs(", count: 400)) == .tooDeep)
    #expect(problem(String(repeating: "if true then ", count: 140)) == .tooDeep)
    #expect(problem(String(repeating: "e\u{301}", count: 500_000)) == .tooLong)
    #expect(problem(Array(repeating: "1", count: 50).joined(separator: "+")) == nil)
  }

  @Test("prints a rule as a text that reads as the same rule")
  func roundTrip() throws {
    let texts =
      CheckRule.builtIn.map(\.condition) + [
        "1 - (2 - 3) = 2", "(1 + 2) * -3 < 4", "not (true and false)", "(if true then 1 else 2) + 1 = 2",
        "-(value) < 1", "(1 < 2) = (2 < 3)", "(not true) = false",
        "if true then (if false then true else false) else true",
        "(if true then true else false) and true", "1 - -2 = 3", "-(1 + 2) = -3", "contains(note, “他说\"好\"”)",
        "note = 「“'\"」",
      ]
    for text in texts {
      let tree = try ExpressionParser.parse(text)
      let again = try ExpressionParser.parse(tree.source)
      #expect(again.source == tree.source)
      #expect(shape(again) == shape(tree), "\(text) → \(tree.source)")
    }
  }

  /// The tree without columns.
  private func shape(_ tree: RuleExpression) -> String {
    switch tree.form {
    case .number, .text, .truth: tree.source
    case .minus(let operand): "(-\(shape(operand)))"
    case .not(let operand): "(not \(shape(operand)))"
    case .joined(let left, let sign, let right): "(\(shape(left))\(sign)\(shape(right)))"
    case .choice(let condition, let then, let otherwise):
      "(\(shape(condition))?\(shape(then)):\(shape(otherwise)))"
    case .call(let name, let arguments): "\(name)(\(arguments.map(shape).joined(separator: ",")))"
    }
  }

  @Test("reads or refuses 40,000 random texts, and evaluates what it reads")
  func fuzz() {
    var random = SplitMix(state: 20_250_704)
    let words =
      RuleFunction.allCases.flatMap { [$0.rawValue, $0.chineseName] }
      + [
        "(", ")", ",", "，", "+", "-", "*", "/", "<", "<=", "=", "<>", "and", "or", "not", "if", "then", "else", "且",
        "“", "”",
        "\"", "\"性别\"", "\"性别:女\"", "1", "0", "99999999999999999999999999999", "0.000001", "2.5", ".", "%", "\u{0}",
        "👩‍👩‍👧",
        "\u{202E}", "true", "false", "如果", "那么", "否则", "{", "\n", "é", "１２",
      ]
    var read = 0
    for round in 0..<20_000 {
      let length = Int(random.next() % 24) + 1
      let text = (0..<length).map { _ in words[Int(random.next() % UInt64(words.count))] }
        .joined(separator: round % 3 == 0 ? "" : " ")
      if evaluates(text) { read += 1 }
      if evaluates(random.expression(depth: 5)) { read += 1 }
    }
    #expect(read > 5_000)
  }

  private func evaluates(_ text: String) -> Bool {
    do {
      let tree = try ExpressionParser.parse(text)
      _ = try ExpressionChecker.type(of: tree)
      let context = CheckContext(subject: Self.subject, cell: Self.share)
      if case .number(let number) = ExpressionEvaluator(context: context).value(of: tree) {
        #expect(number.value.isFinite)
      }
      return true
    } catch {
      #expect(error.column >= 1)
      return false
    }
  }
}

/// A seeded generator (SplitMix64; Steele, Lea, Flood 2014).
struct SplitMix {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A well-formed number.
  mutating func expression(depth: Int) -> String {
    switch next() % (depth > 0 ? 8 : 3) {
    case 0: return "\(next() % 1000).\(next() % 100)"
    case 1: return ["value", "last", "last(2)", "last(9)", "typical_low", "slip", "rate", "per"][Int(next() % 8)]
    case 2: return "0"
    case 3: return "(\(expression(depth: depth - 1)) / \(expression(depth: depth - 1)))"
    case 4: return "\(expression(depth: depth - 1)) * \(expression(depth: depth - 1))"
    case 5: return "-\(expression(depth: depth - 1))"
    case 6: return "max(\(expression(depth: depth - 1)), \(expression(depth: depth - 1)))"
    default:
      return "(if \(expression(depth: depth - 1)) < \(expression(depth: 0)) then 1 else \(expression(depth: 0)))"
    }
  }
}
