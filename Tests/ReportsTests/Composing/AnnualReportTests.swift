import Assessment
import Figures
import Foundation
import PlanModel
import Reports
import Testing
import Wording

@Suite("The annual report and its kin")
struct AnnualReportTests {
  private static let kinds: [ReportKind] = [.annual, .handbook, .briefing, .unit]

  @Test("every figure of every report is derived again as it is printed", arguments: kinds, Language.allCases)
  func derives(kind: ReportKind, language: Language) {
    let material = ReportDesk.material(kind, in: language)
    let figures = material.document().boundFigures
    #expect(figures.count > 10)
    for figure in figures {
      let meaning = FigureMeaning(figure.binding)
      #expect(meaning != nil, "\(figure.binding)")
      #expect(meaning.flatMap(material.figures.derive)?.text == figure.text, "\(figure)")
    }
  }

  @Test("the statuses add up to the whole, in the sentence, in the table and in the chart")
  func addsUp() throws {
    let document = ReportDesk.material(.annual).document()
    let overview = try #require(document.paragraphs.first { $0.passage.hasSuffix("/overview") })
    let numbers = Passage.figures(of: overview).compactMap { Int($0.text) }
    #expect(numbers.count == 7 && numbers[0] == 6 && numbers.dropFirst().reduce(0, +) == 6)
    let table = try #require(document.tables.first)
    let rows = table.rows.map { $0.dropFirst().compactMap { Int($0.content.text) } }
    for row in rows { #expect(row.count == 7 && row[0] == row.dropFirst().reduce(0, +), "\(row)") }
    // The last row is the sum of the domains; the one before it, of the binding, is part of it.
    let domains = rows.dropLast(2)
    for column in 0..<7 { #expect(domains.reduce(0) { $0 + $1[column] } == rows[rows.count - 1][column]) }
    guard case .shares(let bar) = try #require(document.charts.first).drawing else {
      Issue.record("the first chart is no bar of shares")
      return
    }
    #expect(bar.parts.reduce(0) { $0 + $1.count } == 6)
    let moved = try #require(document.paragraphs.first { $0.passage.hasSuffix("/movement") })
    let parts = Passage.figures(of: moved).compactMap { Int($0.text) }
    #expect(parts.count == 5 && parts.dropFirst().reduce(0, +) == 6)
  }

  @Test("binding indicators come first, then domains, warnings, subgroups, data, recommendations")
  func order() {
    let headings = ReportDesk.material(.annual).document().headings
    #expect(
      headings.filter { $0.level == .first }.map(\.text) == [
        "总体情况", "约束性指标", "分领域情况", "预警情况", "分组差距", "数据质量和缺项", "工作建议",
      ])
    #expect(headings.filter { $0.level == .second }.map(\.text) == ["妇女与健康", "妇女与家庭"])
  }

  @Test("an indicator says its figure, its movement, its target, its status and why")
  func item() throws {
    let document = ReportDesk.material(.annual).document()
    let item = try #require(document.paragraphs.first { $0.passage.hasSuffix("/indicator.1.1") })
    #expect(item.text.hasPrefix("孕产妇死亡率：2024年为9.8/10万，比2023年下降0.6/10万；目标为“降至12/10万以下”；已达标：最新数据已达到目标；2030年"))
    let late = try #require(document.paragraphs.first { $0.passage.hasSuffix("/indicator.2.1") })
    #expect(late.text.contains("比2022年上升0.7个百分点"))
    let english = ReportDesk.material(.annual, in: .en).document()
    let item2 = try #require(english.paragraphs.first { $0.passage.hasSuffix("/indicator.1.1") })
    #expect(item2.text.contains("in 2024 9.8 per 100,000, down by 0.6 per 100,000 since 2023; target"))
  }

  @Test("what is missing has its reason, and what nobody collects is named with who owes it")
  func missing() throws {
    let document = ReportDesk.material(.annual).document()
    #expect(document.text.contains("妇女之家"))
    #expect(document.text.contains("数据有过更正的指标：乳腺癌筛查率（2022年）。"))
    let cells = document.tables.flatMap { $0.rows.joined() }.map(\.content)
    #expect(
      cells.contains(.missing("未统计"))
        || cells.contains { if case .missing(let why) = $0 { why.count > 1 } else { false } })
    let blanks = try #require(document.attachments.first { $0.title == "缺项清单" })
    guard case .table(let table) = blanks.blocks[0] else { return }
    let row = try #require(table.rows.first { $0[0].content.text == "妇女之家" })
    #expect(row[3].content.text == "规划未明确")
    #expect(table.rows.contains { $0[0].content.text == "乳腺癌筛查率" && $0[2].content.text.contains("2023") })
  }

  @Test("gaps between subgroups are said, with the one that misses what the total meets")
  func subgroups() {
    let text = ReportDesk.material(.annual).document().text
    #expect(text.contains("孕产妇死亡率：总体达到目标“降至12/10万以下”，农村尚未达到。"))
    #expect(text.contains("2024年农村比城市高5.0/10万，差距在缩小"))
  }

  @Test("recommendations follow from warnings and are passages, each of a name of its own")
  func passages() {
    for kind in Self.kinds {
      let names = ReportDesk.material(kind).document().paragraphs.map(\.passage).filter { !$0.isEmpty }
      #expect(Set(names).count == names.count && !names.isEmpty, "\(kind)")
    }
    let advice = ReportDesk.material(.annual).document().paragraphs.filter { $0.passage.contains("/advice.") }
    #expect(advice.contains { $0.text.contains("乳腺癌筛查率") && $0.text.contains("市卫生健康委") && $0.text.hasSuffix("。") })
  }

  @Test("charts are drawn with target and fan for what matters, with their source")
  func charts() throws {
    let document = ReportDesk.material(.annual).document()
    let chart = try #require(document.charts.first { $0.caption.hasPrefix("孕产妇死亡率") })
    guard case .series(let series) = chart.drawing else { return }
    #expect(series.target == .line(12) && series.fan.last?.year == 2030 && series.breakdowns.count == 2)
    #expect(chart.notes == ["资料来源：统计年鉴。阴影为预测的80%和95%区间。"])
    #expect(Set(document.charts.map(\.caption)).count == document.charts.count)
  }

  @Test("no sentence keeps a place that was not filled", arguments: kinds, Language.allCases)
  func filled(kind: ReportKind, language: Language) {
    let document = ReportDesk.material(kind, in: language).document()
    for paragraph in document.paragraphs { #expect(!paragraph.text.contains("{"), "\(paragraph.text)") }
    for table in document.tables {
      for row in table.header + table.rows {
        #expect(row.reduce(0) { $0 + $1.columnSpan } == table.columns.count, "\(table.caption)")
      }
    }
    if language == .en {
      let words = document.headings.map(\.text) + document.tables.map(\.caption)
      let ours = words.filter { !["妇女与健康", "妇女与家庭", "云溪市妇女发展规划"].contains($0) && !$0.hasPrefix("妇女与") }
      for word in ours { #expect(!word.unicodeScalars.contains { $0.properties.isIdeographic }, "\(word)") }
    }
  }

  @Test("an empty plan, a plan without data and several plans make reports too", arguments: kinds)
  func edges(kind: ReportKind) throws {
    let empty = ReportDesk.plan(title: "空规划", indicators: [], tasks: [])
    let children = ReportDesk.plan(.children, title: "云溪市儿童发展规划")
    for plans in [
      [ReportDesk.figures(empty, [], hasRound: false)], [ReportDesk.figures(ReportDesk.plan(), [], hasRound: false)],
      [ReportDesk.figures(), ReportDesk.figures(children)], [ReportDesk.figures(year: 2019)],
      [ReportDesk.figures(year: 2040)],
      [],
    ] {
      let material = ReportDesk.material(kind, plans)
      let document = material.document()
      #expect(!document.blocks.isEmpty)
      for figure in document.boundFigures {
        #expect(FigureMeaning(figure.binding).flatMap(material.figures.derive)?.text == figure.text, "\(figure)")
      }
      for paragraph in document.paragraphs { #expect(!paragraph.text.contains("{"), "\(paragraph.text)") }
      _ = try HTMLWriter.file(document)
    }
  }

  @Test("several plans are parts of their own; plans of one title are told apart by whom they are for")
  func parts() {
    let both = [ReportDesk.figures(), ReportDesk.figures(ReportDesk.plan(.children))]
    let headings = ReportDesk.material(.annual, both).document().headings
    #expect(headings.filter { $0.level == .first }.map(\.text) == ["妇女发展规划", "儿童发展规划"])
    #expect(headings.filter { $0.level == .second && $0.text == "预警情况" }.count == 2)
    let titles = ReportDesk.material(.annual, both).document().attachments.map(\.title)
    #expect(Set(titles).count == titles.count && titles[0] == "妇女发展规划监测指标数据表")
  }

  @Test("a unit's report counts what it leads and supports, its tasks and what it owes")
  func unit() {
    let health = ReportDesk.material(.unit).document().text
    #expect(health.contains("2024年度应报3项：已批准1项，审核中1项，尚未报送1项。"))
    #expect(health.contains("牵头任务和项目2项：完成0项，长期坚持0项，进行中1项，未启动0项，受阻0项，没有批准填报的1项；配合0项。"))
    let civil = ReportDesk.material(.unit, unit: ReportDesk.civil).document()
    #expect(civil.text.contains("牵头任务和项目0项") && civil.text.contains("配合1项"))
    let nobody = ReportDesk.material(.unit, unit: "市档案馆").document()
    #expect(nobody.text.contains("规划没有给这个单位安排任务或项目。") && nobody.text.contains("牵头指标0项"))
  }

  @Test("a briefing has at most five warnings, one of each indicator, and says how many more there are")
  func briefing() throws {
    let document = ReportDesk.material(.briefing).document()
    let table = try #require(document.tables.first)
    #expect(table.rows.count <= 5)
    #expect(Set(table.rows.map { $0[0].content.text }).count == table.rows.count)
  }

  @Test("hostile names stay words in every report", arguments: kinds)
  func hostile(kind: ReportKind) throws {
    let evil = ReportDesk.hostile
    let planned = ReportDesk.planned("1", evil, "%", .atLeast(90), evil, .binding, lead: [evil])
    let plan = ReportDesk.plan(title: evil, indicators: [planned])
    let figures = ReportDesk.figures(plan, ReportDesk.series(evil, "%", ["50", "51", "52", "53", "54", "55", "54"]))
    let material = ReportDesk.material(kind, [figures], unit: evil)
    let document = material.document()
    for figure in document.boundFigures {
      #expect(FigureMeaning(figure.binding).flatMap(material.figures.derive)?.text == figure.text, "\(figure)")
    }
    let html = String(decoding: try HTMLWriter.file(document), as: UTF8.self)
    #expect(!html.contains("<script") && html.contains("&lt;script&gt;"))
  }
}
