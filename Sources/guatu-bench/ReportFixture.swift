import Figures
import Foundation
import PlanModel
import Reports

/// Reports that are made up, for measuring and for tests that open the files.
enum ReportFixture {
  static let names = ["孕产妇死亡率", "婴儿死亡率", "学前教育毛入园率（女）", "城镇单位女性就业人员比重", "村民委员会成员中女性比例"]

  /// An annual report of so many indicators, each with its chart, by domains, with the table of all figures attached.
  static func annual(indicators count: Int) -> Document {
    let domains = ["健康", "教育", "经济", "参与决策和管理", "社会保障", "家庭建设", "环境", "法律"]
    var blocks: [Block] = [
      .heading(Heading(.first, "总体情况")),
      .paragraph(
        Paragraph([
          .text("纳入监测的\(count)项指标中，"), .figure(bound("count|met", "24")),
          .text("项已达标，其中约束性指标"), .figure(bound("count|binding", "3")), .text("项；"), .strong("3项预计达标困难"),
          .text("。以下分领域说明。"),
        ])),
      .chart(
        ReportChart(
          caption: "指标按状态的分布",
          drawing: .shares(
            ShareBar(
              title: "指标按状态的分布", summary: "已达标24项，预计达标52项，预计达标困难3项，数据不足12项。",
              parts: [
                .init(count: 24, style: "met", colour: "#1b7a3d"), .init(count: 52, style: "track", colour: "#2f7f86"),
                .init(count: 3, style: "unlikely", colour: "#c0392b"),
                .init(count: 12, style: "blank", colour: "#6b7280"),
              ])))),
      .table(overview(domains)),
    ]
    for (place, domain) in domains.enumerated() {
      blocks.append(.heading(Heading(.first, domain + "领域")))
      for number in stride(from: place, to: count, by: domains.count) {
        let name = "\(names[number % names.count])·\(number + 1)"
        blocks.append(.heading(Heading(.second, name)))
        blocks.append(
          .paragraph(
            Paragraph([
              .text("2025年为"), .figure(bound("value|\(name)|990100|2025|总计", series(number)[4])),
              .text("%，比上年提高"), .figure(bound("change|\(name)|990100|2025|总计", "0.6")),
              .text("个百分点。按近五年的变化推算，2030年达到目标的可能性较大；城乡差距继续缩小，农村地区仍低于全市平均水平，需要继续关注。"),
            ])))
        blocks.append(.chart(ReportChart(caption: name, drawing: .series(chart(number, name)), notes: ["资料来源：市统计局。"])))
      }
    }
    blocks += [
      .heading(Heading(.first, "工作建议")), .heading(Heading(.third, "补齐数据")),
      .paragraph(Paragraph("由牵头单位在第一季度补报缺失数据。", style: .item)),
      .heading(Heading(.fourth, "说明")), .paragraph(Paragraph("突出的结论另起一段。", style: .emphasis)),
      .paragraph(Paragraph("注：本报告数据以最终核定数为准。", style: .note)),
    ]
    return Document(
      head: .init(
        title: "云溪市妇女发展规划\n年度统计监测报告", subtitle: "（2025年度）", addressee: "各成员单位", issuer: "云溪市妇女儿童工作委员会办公室",
        date: "2026年3月31日", standing: "初步数据",
        versions: .init(report: "990100-2026-1", data: "1234:9f86d081", method: "BMA8.1")),
      blocks: blocks,
      attachments: [
        .init(title: "监测指标数据表", blocks: [.table(figures(count))]),
        .init(title: "指标解释", blocks: [.paragraph(Paragraph("孕产妇死亡率：每10万例活产中孕产妇死亡数。"))]),
      ])
  }

  static func bound(_ binding: String, _ text: String) -> BoundFigure {
    BoundFigure(FigureBinding(binding), text: text)
  }

  /// Five years of an indicator as printed.
  static func series(_ number: Int) -> [String] {
    (0..<5).map { String(format: "%.1f", 60 + Double(number % 30) + Double($0) * 0.6) }
  }

  private static func chart(_ number: Int, _ name: String) -> SeriesChart {
    let points = series(number).enumerated().map { index, text in
      ChartPoint(year: 2021 + index, value: Double(text) ?? 0, label: text)
    }
    let last = points[4].value
    return SeriesChart(
      words: .init(
        title: name, summary: "\(name)从2021年的\(points[0].label)%升到2025年的\(points[4].label)%。", unit: "%",
        target: "达到90%以上", base: "基期"),
      points: points, target: .line(90),
      fan: (0...5).map { step in
        let (middle, spread) = (last + Double(step) * 0.6, Double(step) * 0.8)
        return FanYear(
          year: 2025 + step,
          quantiles: .init(
            low95: middle - 2 * spread, low80: middle - spread, middle: middle, high80: middle + spread,
            high95: middle + 2 * spread))
      }, years: 2020...2030, baseYear: 2020, zero: .meaningful)
  }

  private static func overview(_ domains: [String]) -> ReportTable {
    ReportTable(
      caption: "各领域指标的状态", unit: "单位：项",
      columns: [
        .init(width: 3), .init(width: 1, alignment: .trailing), .init(width: 1, alignment: .trailing), .init(width: 2),
      ],
      header: [
        [.init(.words("领域"), rowSpan: 2), .init(.words("指标"), columnSpan: 2), .init(.words("结论"), rowSpan: 2)],
        [.words("全部"), .words("达标")],
      ],
      rows: domains.enumerated().map { index, domain in
        [
          .init(.heading(domain)), .init(.count(12 - index)), .init(.count(index)),
          .init(.status(sign: "▲", word: "预计达标困难")),
        ]
      }, notes: ["注：状态按规划目标值判断。", "资料来源：市统计局。"])
  }

  private static func figures(_ count: Int) -> ReportTable {
    let years = (2021...2025).map(String.init)
    return ReportTable(
      caption: "监测指标数据",
      columns: [.init(width: 1, alignment: .centre), .init(width: 6), .init(width: 2)]
        + years.map { _ in .init(width: 2, alignment: .trailing) } + [.init(width: 3), .init(width: 3)],
      header: [
        [.words("序号"), .words("指标"), .words("单位")] + years.map { .words($0 + "年") } + [.words("目标"), .words("状态")]
      ],
      rows: (0..<count).map { number in
        let name = "\(names[number % names.count])·\(number + 1)"
        let cells = zip(years, series(number)).map { year, text -> ReportTable.Cell in
          guard let figure = Figure(printed: text), number % 10 != 9 || year != "2022" else {
            return .init(.missing("未收集"))
          }
          return .init(.number(figure, bound("value|\(name)|990100|\(year)|总计", text)))
        }
        return [.init(.count(number + 1)), .init(.heading(name)), .words("%")] + cells
          + [.words("90%以上"), .init(.status(sign: "◐", word: "预计达标"))]
      }, notes: ["资料来源：各成员单位，市统计局核定。"])
  }

  /// Nothing but running text: lines and characters of a page can be counted.
  static let running = Document(
    head: .init(title: "版心测试", issuer: "云溪市统计局", date: "2026年3月31日"),
    blocks: (0..<4).map { _ in .paragraph(Paragraph(String(repeating: "妇女儿童发展规划实施情况统计监测报告", count: 40))) })

  /// The same words in every field, each of them out to do harm.
  static var hostile: Document {
    let evil = "<script>alert(1)</script>]]>&amp;\"'\u{0}\u{1}\u{B}\u{1F}\u{FFFF}=cmd|' /C calc'!A0"
    let formula = "=HYPERLINK(\"http://example.com\")"
    let long = String(repeating: "一万字的答复", count: 1_700)
    let chart = SeriesChart(
      words: .init(title: evil, summary: evil, unit: evil, target: evil, base: evil),
      points: [ChartPoint(year: 2021, value: 1, label: evil)], target: .line(2), years: 2020...2030, baseYear: 2020,
      zero: .meaningful)
    let table = ReportTable(
      caption: evil, unit: evil, columns: [.init(width: 1), .init(width: .infinity), .init(width: -1)],
      header: [[.words(evil), .init(.words(formula), columnSpan: 9)]],
      rows: [
        [.words(formula), .words("+1"), .words("-1")], [.words("@SUM(1)"), .words(long), .init(.missing(evil))],
        [.init(.heading(evil), rowSpan: 5), .init(.status(sign: "▲", word: evil)), .init(.empty)], [], [.words("末行")],
      ], notes: [evil, long])
    return Document(
      head: .init(
        title: evil, subtitle: evil, addressee: evil, issuer: evil, date: evil, standing: evil,
        versions: .init(report: evil, data: evil, method: evil)),
      blocks: [
        .heading(Heading(.first, evil)),
        .paragraph(Paragraph([.text(evil), .strong(evil), .figure(bound(evil, evil))])),
        .paragraph(Paragraph(long)), .paragraph(Paragraph(String(repeating: "W", count: 10_000))), .table(table),
        .chart(
          ReportChart(caption: evil, drawing: .series(chart), notes: [evil])),
        .chart(ReportChart(caption: "", drawing: .shares(ShareBar(title: evil, summary: evil, parts: [])))), .pageBreak,
      ], attachments: [.init(title: evil, blocks: [.table(table)]), .init(title: evil, blocks: [])])
  }

  /// In English, with a numbered list of every level.
  static let english = Document(
    head: .init(
      title: "Annual Monitoring Report", subtitle: "2025", addressee: "Member departments", issuer: "The Office",
      date: "31 March 2026", standing: "Preliminary figures", language: .en),
    blocks: [
      .heading(Heading(.first, "Overview")), .paragraph(Paragraph("Of 91 indicators, 24 have met their target.")),
      .heading(Heading(.second, "Health")), .heading(Heading(.third, "Mothers")), .heading(Heading(.fourth, "Rates")),
      .paragraph(Paragraph("Maternal mortality fell again.", style: .item)),
      .table(
        ReportTable(
          caption: "Status by domain", unit: "Unit: indicators",
          columns: [.init(width: 2), .init(width: 1, alignment: .trailing)],
          header: [[.words("Domain"), .words("Met")]], rows: [[.init(.heading("Health")), .init(.count(4))]],
          notes: ["Source: statistics bureau."])),
    ], attachments: [.init(title: "Definitions", blocks: [.paragraph(Paragraph("Rates are per 100,000."))])])

  /// Writes every fixture in every form into a folder: `annual.docx`, `hostile.xlsx` …; PDFs of `annual` and `running`
  /// where LibreOffice is installed.
  static func write(to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let documents = [
      ("annual", annual(indicators: 12)), ("running", running), ("hostile", hostile), ("english", english),
    ]
    for (name, document) in documents {
      for format in ReportFormat.allCases where format != .pdf || PDFWriter.isPossible && name != "english" {
        try format.file(of: document).write(to: folder.appendingPathComponent("\(name).\(format.rawValue)"))
      }
    }
  }
}
