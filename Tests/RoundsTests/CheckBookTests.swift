import Foundation
import PlanModel
import Testing
import Wording

@testable import Rounds

@Suite("The built-in checks")
struct CheckBookTests {
  private typealias Fixture = CheckFixture
  private static let share = CheckFixture.cell("某比例", "%")
  private static let calm = CheckFixture.history(["30.2", "31.1", "32.3", "33.0", "34.1", "35.2", "36.0", "37.1"])

  private func rules(_ typed: String, _ cell: Assignment.Cell = share, history: [Int: String] = [:]) -> [String] {
    Fixture.rules(Fixture.subject([cell], typed: [cell.id: typed], history: [cell.id: history]))
  }

  @Test("are all readable, with ids of their own")
  func readable() {
    let book = CheckBook()
    #expect(book.unreadable.isEmpty, "\(book.unreadable)")
    #expect(book.rules.count == CheckRule.builtIn.count)
    #expect(Set(CheckRule.builtIn.map(\.id)).count == CheckRule.builtIn.count)
    let ids = Set(CheckRule.builtIn.map(\.id))
    for rule in CheckRule.builtIn {
      #expect(ids.isSuperset(of: rule.yieldsTo))
      #expect(!rule.explained.zh.contains("规则第"), "\(rule.id)")
      #expect(!rule.isOwn)
    }
  }

  @Test("find nothing wrong with an honest return")
  func honest() { #expect(rules("38.0", history: Self.calm).isEmpty) }

  @Test("ask for numbers, and for a figure or a reason but not both")
  func entries() {
    #expect(rules("约40") == ["entry.number"])
    #expect(rules("12.5%") == ["entry.number"])
    let both = Fixture.subject([Self.share], typed: [Self.share.id: "4"], missing: [Self.share.id: .notCollected])
    #expect(Fixture.rules(both) == ["entry.both"])
    let reason = Fixture.subject([Self.share], missing: [Self.share.id: .notCollected], source: "")
    #expect(Fixture.rules(reason).isEmpty)
  }

  @Test("ask a draft for nothing that it lacks, and a submission for everything")
  func completeness() {
    let woman = Fixture.cell("某比例", "%", "女")
    let empty = Fixture.subject([Self.share, woman], source: "")
    #expect(Fixture.rules(empty, .draft).isEmpty)
    #expect(Fixture.rules(empty) == ["entry.empty", "entry.part-empty"])
    let unsourced = Fixture.subject([Self.share], typed: [Self.share.id: "4"], source: " \n")
    #expect(Fixture.rules(unsourced, .draft).isEmpty)
    #expect(Fixture.rules(unsourced) == ["source.empty"])
  }

  @Test("hold figures to their range")
  func ranges() {
    #expect(rules("100.1") == ["range.share"])
    #expect(rules("-0.1") == ["range.share"])
    #expect(rules("100").isEmpty)
    #expect(rules("104.2", Fixture.cell("小学毛入学率", "%")).isEmpty)
    #expect(rules("-1.2", Fixture.cell("收入增长率", "%")).isEmpty)
    #expect(rules("-1", Fixture.cell("某死亡率", "‰")) == ["range.rate"])
    #expect(rules("1000.1", Fixture.cell("某死亡率", "‰")) == ["range.rate"])
    #expect(rules("-3", Fixture.cell("某人数", "人")) == ["range.count"])
    #expect(rules("3.5", Fixture.cell("某人数", "人")) == ["range.whole"])
    #expect(rules("3.5", Fixture.cell("每千人口托位数", "个")).isEmpty)
    #expect(rules("3.5", Fixture.cell("某人数", "万人")).isEmpty)
    #expect(rules("-1.0", Fixture.cell("平均受教育年限", "年")) == ["range.measure"])
    #expect(rules("145", Fixture.cell("出生人口性别比", "女=100")) == ["range.sex-ratio"])
  }

  @Test("ask about a slip of unit or decimal point, once")
  func slips() {
    for typed in ["3.80", "0.380"] { #expect(rules(typed, history: Self.calm).first == "slip.unit", "\(typed)") }
    let rate = Fixture.cell("某死亡率", "‰")
    let history = Fixture.history(["1.4", "1.3", "1.1", "1.0", "0.9", "0.9"])
    #expect(rules("9", rate, history: history) == ["slip.unit"])
    #expect(rules("0.09", rate, history: history) == ["slip.unit", "history.decimals"])
    #expect(rules("900", rate, history: history) == ["slip.unit"])
    let finding = CheckBook().findings(
      on: Fixture.subject([rate], typed: [rate.id: "9"], history: [rate.id: history]))[0]
    #expect(finding.message.zh.contains("9约为往年数值（上期0.9，2024年）的10倍"))
    #expect(finding.severity == .explain && finding.isOpen)
    let people = Fixture.cell("在园人数", "人")
    #expect(rules("4", people, history: [2023: "38000", 2024: "39000"]).isEmpty)
    #expect(rules("39", people, history: [2023: "38000", 2024: "39000"]) == ["slip.unit"])
    let thousands = CheckBook().findings(
      on: Fixture.subject([people], typed: [people.id: "39"], history: [people.id: [2023: "38000", 2024: "39000"]]))
    #expect(thousands[0].message.zh.contains("的0.001倍"))
  }

  @Test("speak of a known figure in the cell's own unit")
  func units() {
    let known = [2024: CheckSubject.KnownFigure(figure: Figure(printed: "0.09")!, unit: .percent)]
    let rate = Fixture.cell("某死亡率", "‰")
    let subject = CheckSubject(
      assignment: Fixture.assignment([rate]),
      content: ReturnContent(cells: [rate.id: CellAnswer(typed: "0.9")], source: "年报"), region: Fixture.region,
      year: 2025, known: [rate.id: known])
    #expect(Fixture.rules(subject) == ["history.copy"])
  }

  private static let maternal = [
    CheckFixture.cell("孕产妇死亡率", "1/10万"), CheckFixture.cell("孕产妇死亡人数", "人", "", .numerator),
    CheckFixture.cell("活产数", "人", "", .denominator),
  ]

  private func maternal(_ rate: String, _ deaths: String, _ births: String) -> [String] {
    var typed: [CellID: String] = [:]
    for (cell, text) in zip(Self.maternal, [rate, deaths, births]) where !text.isEmpty { typed[cell.id] = text }
    return Fixture.rules(Fixture.subject(Self.maternal, typed: typed))
  }

  @Test("compute the rate, and hold a typed one to its counts")
  func rates() {
    #expect(maternal("", "1", "9120").isEmpty)
    #expect(maternal("10.96", "1", "9120").isEmpty)
    #expect(maternal("11.0", "1", "9120").isEmpty)
    #expect(maternal("11", "1", "9120").isEmpty)
    #expect(maternal("10.9", "1", "9120") == ["identity.rate"])
    #expect(maternal("10.96", "9120", "1").contains("identity.fraction"))
    #expect(maternal("", "", "9120") == ["entry.empty", "entry.empty"])
  }

  @Test("never block for what another return says")
  func beside() {
    let own = [Self.maternal[0], Self.maternal[1]]
    let subject = Fixture.subject(
      own, typed: [own[0].id: "10.9", own[1].id: "1"], beside: [Self.maternal[2].id: "9120"])
    #expect(Fixture.rules(subject) == ["identity.rate-beside"])
    let wrong = Fixture.subject(own, typed: [own[1].id: "12"], beside: [Self.maternal[2].id: "9"])
    let findings = CheckBook().findings(on: wrong)
    #expect(findings.contains { $0.rule == "identity.fraction-beside" && $0.severity == .explain })
  }

  @Test("add up men and women, urban and rural")
  func sums() {
    func parts(_ unit: String, _ dimension: (String, String), _ figures: (String, String, String)) -> [String] {
      let cells = [
        Fixture.cell("某数", unit), Fixture.cell("某数", unit, dimension.0), Fixture.cell("某数", unit, dimension.1),
      ]
      return Fixture.rules(
        Fixture.subject(
          cells, typed: [cells[0].id: figures.0, cells[1].id: figures.1, cells[2].id: figures.2]))
    }
    #expect(parts("人", ("女", "男"), ("30", "14", "16")).isEmpty)
    #expect(parts("人", ("女", "男"), ("31", "14", "16")) == ["identity.sex-sum"])
    #expect(parts("万人", ("女", "男"), ("3.1", "1.4", "1.6")).isEmpty)
    #expect(parts("万人", ("女", "男"), ("3.2", "1.4", "1.6")) == ["identity.sex-sum"])
    #expect(parts("人", ("城市", "农村"), ("31", "14", "16")) == ["identity.area-sum"])
    #expect(parts("%", ("女", "男"), ("15.0", "14.0", "16.0")).isEmpty)
    #expect(parts("%", ("女", "男"), ("16.1", "14.0", "16.0")) == ["identity.sex-between"])
    #expect(parts("‰", ("城市", "农村"), ("13.9", "14.0", "16.0")) == ["identity.area-between"])
    #expect(parts("%", ("城市", "农村"), ("97.5", "97.46", "97.46")).isEmpty)
    #expect(parts("%", ("城市", "农村"), ("97.46", "97.5", "97.5")).isEmpty)
  }

  @Test("know that deaths before a year include those before a month")
  func orders() {
    func mortality(_ name: String, _ typed: String, _ beside: [String: String]) -> [String] {
      let cell = Fixture.cell(name, "‰")
      var others: [CellID: String] = [:]
      for (other, figure) in beside { others[Fixture.id(other)] = figure }
      return Fixture.rules(Fixture.subject([cell], typed: [cell.id: typed], beside: others))
    }
    #expect(mortality("新生儿死亡率", "3.1", ["婴儿死亡率": "3.0"]) == ["order.neonatal"])
    #expect(mortality("新生儿死亡率", "3.0", ["婴儿死亡率": "3.0"]).isEmpty)
    #expect(mortality("婴儿死亡率", "3.0", ["新生儿死亡率": "3.1"]) == ["order.infant"])
    #expect(mortality("婴儿死亡率", "6.0", ["新生儿死亡率": "3.1", "5岁以下儿童死亡率": "5.9"]) == ["order.infant"])
    #expect(mortality("5岁以下儿童死亡率", "5.0", ["婴儿死亡率": "5.1"]) == ["order.under-five"])
    #expect(mortality("5岁以下儿童死亡率", "5.0", [:]).isEmpty)
  }

  @Test("ask about changes of an unusual size, and mention the forecast")
  func history() {
    #expect(rules("48.0", history: Self.calm) == ["history.typical"])
    #expect(rules("27.0", history: Self.calm) == ["history.typical"])
    let range = CheckSubject.ExpectedRange(low: 36, high: 40)
    func expected(_ typed: String) -> [String] {
      Fixture.rules(
        Fixture.subject(
          [Self.share], typed: [Self.share.id: typed], history: [Self.share.id: Self.calm],
          expected: [Self.share.id: range]))
    }
    #expect(expected("40.2") == ["history.forecast"])
    #expect(expected("39.9").isEmpty)
    #expect(expected("48.0") == ["history.typical"], "one mistake, one question")
  }

  @Test("ask about a copy of the last figure, unless it may stand still")
  func copies() {
    #expect(rules("37.1", history: Self.calm) == ["history.copy"])
    #expect(rules("100", history: Fixture.history(["97.0", "98.0", "99.0", "100"])).isEmpty)
    #expect(rules("37.1", history: Fixture.history(["37.1", "37.1", "36.0", "37.1"])).isEmpty)
    let deaths = Fixture.cell("某人数", "人")
    #expect(rules("7", deaths, history: Fixture.history(["9", "8", "7"])).isEmpty)
    #expect(rules("7312", deaths, history: Fixture.history(["9120", "8011", "7312"])) == ["history.copy"])
  }

  @Test("ask about a revision, and mention more decimals than before")
  func revisions() {
    #expect(rules("38.0", history: Self.calm.merging([2025: "38.4"]) { $1 }) == ["history.revision"])
    #expect(rules("38.4", history: Self.calm.merging([2025: "38.40"]) { $1 }).isEmpty)
    #expect(rules("38.04", history: Self.calm) == ["history.decimals"])
  }

  @Test("ask tasks how far they are, and for words")
  func tasks() {
    #expect(Fixture.rules(Fixture.task(TaskProgress())) == ["task.state"])
    #expect(Fixture.rules(Fixture.task(TaskProgress()), .draft).isEmpty)
    #expect(Fixture.rules(Fixture.task(TaskProgress(state: .done, done: " "))) == ["task.done"])
    #expect(Fixture.rules(Fixture.task(TaskProgress(state: .underWay))) == ["task.done"])
    #expect(Fixture.rules(Fixture.task(TaskProgress(state: .hindered))) == ["task.hindered"])
    #expect(Fixture.rules(Fixture.task(TaskProgress(state: .hindered), note: "资金未到位")).isEmpty)
    #expect(Fixture.rules(Fixture.task(TaskProgress(state: .notStarted))).isEmpty)
    #expect(Fixture.rules(Fixture.task(TaskProgress(state: .done, done: "已建成"))).isEmpty)
  }

  @Test("come in the order of the cells, what blocks first, with their explanations")
  func order() throws {
    let cells = [Fixture.cell("乙率", "‰"), Fixture.cell("甲数", "人")]
    let subject = Fixture.subject(
      cells, typed: [cells[0].id: "1.07", cells[1].id: "70.5"], source: "",
      history: [cells[0].id: Fixture.history(["9.1", "8.6", "8.0"]), cells[1].id: Fixture.history(["7", "7", "7"])],
      explanations: ["slip.unit|\(cells[1].id.text)": "扩大了统计范围", "slip.unit|\(cells[0].id.text)": "  "])
    let findings = CheckBook().findings(on: subject)
    #expect(
      findings.map(\.rule) == ["slip.unit", "history.decimals", "range.whole", "slip.unit", "source.empty"])
    #expect(findings[0].isOpen, "blanks explain nothing")
    let explained = try #require(findings.first { $0.rule == "slip.unit" && $0.cell == cells[1].id })
    #expect(explained.explanation == "扩大了统计范围" && !explained.isOpen)
  }

  @Test("fill every brace of their messages, in both languages")
  func messages() throws {
    for rule in CheckRule.builtIn {
      let read = try ReadRule(rule)
      let context = CheckContext(
        subject: Fixture.subject([Self.share], typed: [Self.share.id: "38.0"], history: [Self.share.id: Self.calm]),
        cell: Self.share)
      let message = read.message(in: context)
      #expect(!message.zh.contains("{") && !message.en.contains("{"))
      #expect(!message.zh.isEmpty && !message.en.isEmpty)
    }
  }
}
