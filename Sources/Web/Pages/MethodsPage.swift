import Assessment
import Wording

/// 方法: how verdicts come about, and what the probabilities have meant in the past.
struct MethodsPage: Page {
  var title: Phrase { Phrase.Methods.title }
  var station: Station { .about }

  private let record = BacktestRecord.published

  func write(into html: inout HTML) {
    PassagesPage(title: title, station: station, passages: Phrase.Methods.passages).write(into: &html)
    html.element("section", .class("passage"), .id("backtest")) { html in
      html.element("h2", text: Phrase.Methods.backtest)
      html.element(
        "p",
        text: Phrase.Methods.backtestNote(
          forecasts: Numerals.printed(record.forecasts), targets: record.targetsEach,
          statements: Numerals.printed(record.forecasts * record.targetsEach), indicators: record.indicators,
          from: record.horizons.lowerBound,
          to: record.horizons.upperBound))
      if let all = record.reliability.first {
        write(all.statuses, named: Phrase.Methods.statusBand, [.atRisk, .uncertain, .onTrack], into: &html)
        write(all.tenths, named: Phrase.Methods.stated, [], into: &html)
      }
      html.element(
        "p",
        text: Phrase.Methods.backtestScores(
          coverage80: percent(record.scores.coverage80), coverage95: percent(record.scores.coverage95),
          brier: record.scores.brier.fixed(3)))
      html.element("p", text: Phrase.Methods.flat(percent(record.coverageOfFlatWindows.inside80)))
    }
    html.newline()
    html.element("section", .class("passage"), .id("usual")) { html in
      html.element("h2", text: Phrase.Methods.usual)
      html.element("ul") { html in
        for method in UsualMethod.allCases {
          html.element("li") { html in
            html.text(method.name)
            for source in method.sources {
              html.text(" · ")
              if let address = Address(external: source.address) {
                html.element("a", .href(address), .rel("noreferrer"), text: source.title)
              } else {
                html.text(source.title)
              }
            }
          }
        }
      }
    }
    html.newline()
  }

  /// Bands of probability with what came of them; where they are statuses, by their signs.
  private func write(
    _ bands: [BacktestRecord.Band], named name: Phrase, _ statuses: [Status], into html: inout HTML
  ) {
    html.element("div", .class("scroller whole"), .focusable, .role("region"), .label(name)) { html in
      html.element("table", .class("record")) { html in
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", .scope("col"), text: name)
            for head in [Phrase.Methods.statements, Phrase.Methods.meanStated, Phrase.Methods.cameTrue] {
              html.element("th", .scope("col"), .class("figure"), text: head)
            }
          }
        }
        html.element("tbody") { html in
          for (index, band) in bands.enumerated() {
            html.element("tr") { html in
              html.element("th", .scope("row")) { html in
                if statuses.indices.contains(index) {
                  html.sign(statuses[index])
                } else {
                  html.text("\(percent(band.low))–\(percent(band.high))%")
                }
              }
              html.element("td", .class("figure"), text: Numerals.printed(band.count))
              html.element("td", .class("figure"), text: percent(band.meanForecast) + "%")
              html.element("td", .class("figure")) { $0.element("b", text: percent(band.observedShare) + "%") }
            }
          }
        }
      }
    }
    html.newline()
  }

  private func percent(_ share: Double) -> String { (share * 100).fixed(0) }
}
