import Assessment
import Figures
import Operations
import PlanModel
import Wording

/// From figure to index: a table of domains with their course, and one of all indicators.
struct IndexSteps {
  let page: IndexPage
  let result: IndexResult

  private var normalisation: IndexNormalisation { page.panel.method.normalisation }

  func write(into html: inout HTML) {
    writeDomains(into: &html)
    writeIndicators(into: &html)
  }

  private func name(_ domain: Int) -> String {
    page.index.plan.domains.first { $0.number == domain }?.name ?? ""
  }

  private func writeDomains(into html: inout HTML) {
    html.element("section", .labelledBy("domains")) { html in
      html.element("h2", .id("domains"), text: Phrase.IndexPage.domains)
      html.element("div", .class("scroller whole"), .focusable, .role("region"), .labelledBy("domains")) { html in
        html.element("table", .class("domains")) { html in
          html.element("thead") { html in
            html.element("tr") { html in
              html.element("th", .scope("col"), text: Phrase.IndexPage.domain)
              html.element("th", .scope("col"), text: Phrase.IndexPage.course)
              for words in [Phrase.IndexPage.score, Phrase.IndexPage.weight, Phrase.IndexPage.contribution] {
                html.element("th", .scope("col"), .class("figure"), text: words)
              }
            }
          }
          html.newline()
          html.element("tbody") { html in
            for domain in result.domains { write(domain, into: &html) }
          }
        }
      }
    }
    html.newline()
  }

  private func write(_ domain: IndexResult.DomainScore, into html: inout HTML) {
    html.element("tr") { html in
      html.element("th", .scope("row"), .lang(.zh), text: name(domain.domain))
      html.element("td", .class("course")) { html in
        let points = page.index.course.compactMap { one in
          one.domains.first { $0.domain == domain.domain }?.score.map {
            ChartPoint(year: one.year, value: $0, label: Score.points($0))
          }
        }
        html.graphic(
          Sparkline(
            title: Phrase.IndexPage.domainCourse(name(domain.domain))(html.language),
            summary: Phrase.IndexPage.courseSummary(points.map { (year: $0.year, value: $0.label) })(html.language),
            points: points, target: .none, years: page.courseYears, baseYear: page.sheet.head.period.baseYear
          ).graphic)
      }
      html.element("td", .class("figure")) { html in
        if let score = domain.score {
          html.text(Score.points(score))
        } else {
          html.element("span", .class("quiet"), text: Phrase.IndexPage.noScore)
        }
      }
      html.element("td", .class("figure"), text: Score.percent(domain.weight))
      html.element("td", .class("figure"), text: Score.points(domain.contribution))
    }
    html.newline()
  }

  private func writeIndicators(into html: inout HTML) {
    html.element("section", .labelledBy("steps")) { html in
      html.element("h2", .id("steps"), text: Phrase.IndexPage.steps(result.year))
      html.element("div", .class("scroller whole"), .focusable, .role("region"), .labelledBy("steps")) { html in
        html.element("table") { html in
          html.element("thead") { html in
            html.element("tr") { html in
              html.element("th", .scope("col"), text: Phrase.IndexPage.indicator)
              html.element("th", .scope("col"), text: Phrase.IndexPage.direction)
              let ends = normalisation == .goalposts ? Phrase.IndexPage.ends : Phrase.IndexPage.endsTarget
              for words in [
                Phrase.IndexPage.value, Phrase.IndexPage.year, ends, Phrase.IndexPage.score, Phrase.IndexPage.weight,
                Phrase.IndexPage.contribution,
              ] { html.element("th", .scope("col"), .class("figure"), text: words) }
            }
          }
          html.newline()
          html.element("tbody") { html in
            for domain in result.domains {
              html.element("tr", .class("place")) { html in
                html.element("th", .span(8), .scope("rowgroup"), .lang(.zh), text: name(domain.domain))
              }
              for part in result.parts where part.component.domain == domain.domain { write(part, into: &html) }
            }
            writeSum(into: &html)
          }
        }
      }
      writeReasons(into: &html)
    }
    html.newline()
  }

  private func write(_ part: IndexResult.Part, into html: inout HTML) {
    let component = part.component
    let used = part.reading.used(in: result.year)
    html.element("tr") { html in
      html.element("th", .scope("row"), .lang(.zh)) { html in
        if let row = page.index.plan.indicators.first(where: { $0.indicator.id == component.indicator.id }) {
          html.element(
            "a", .href(page.sheet.head.indicatorAddress(row.key)), text: component.indicator.name)
        } else {
          html.text(component.indicator.name)
        }
      }
      html.element("td", .class("better")) { html in
        html.element("span", .class("shape"), .hidden, text: component.bearing.sign)
        html.text(component.bearing.word)
      }
      html.element("td", .class("figure")) { html in
        if let used {
          html.text(Numerals.printed(used.figure, component.indicator.unit))
        } else if let remark = part.reading.remark {
          html.element("span", .class("quiet"), text: remark)
        }
      }
      html.element("td", .class("figure")) { html in
        guard let used else { return }
        if used.year == result.year {
          html.text("\(used.year)")
        } else if let remark = part.reading.remark {
          html.element("small", .class("tag"), text: remark)
        }
      }
      html.element("td", .class("figure"), text: (component.scale(normalisation) ?? component.posts).ends)
      html.element("td", .class("figure"), text: part.reading.score.map(Score.points) ?? "")
      html.element("td", .class("figure"), text: Score.percent(part.weight))
      html.element("td", .class("figure"), text: Score.points(part.contribution))
    }
    html.newline()
  }

  private func writeSum(into html: inout HTML) {
    guard let value = result.value else { return }
    html.element("tr") { html in
      html.element("th", .span(6), .scope("row"), text: Phrase.IndexPage.sum)
      html.element("td", .class("figure"), text: Score.percent(result.parts.reduce(0) { $0 + $1.weight }))
      html.element("td", .class("figure")) { $0.element("b", text: Score.points(value)) }
    }
  }

  private func writeReasons(into html: inout HTML) {
    html.element("details") { html in
      html.element("summary", text: Phrase.IndexPage.reasons)
      html.element("dl") { html in
        for part in result.parts {
          html.element("div") { html in
            html.element("dt", .lang(.zh), text: part.component.indicator.name)
            html.element("dd") { html in
              html.text(part.component.bearing.word)
              html.text(html.language == .zh ? "：" : ": ")
              html.text(part.component.reason)
              html.text(html.language == .zh ? "；" : "; ")
              html.text(part.component.posts.ends)
              html.text(html.language == .zh ? "：" : ": ")
              html.text(part.component.origin.wording(unit: part.component.indicator.unit))
            }
          }
        }
      }
    }
  }
}
