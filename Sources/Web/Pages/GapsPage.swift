import PlanModel
import Rounds
import Wording

/// What nobody collects (缺项数据): the conclusion, the blank spots with who owes them, and the map.
struct GapsPage: Page {
  let sheet: GapSheet
  let choice: GapChoice

  var title: Phrase { Phrase.Gaps.title }
  var station: Station { .gaps }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    guard let map = sheet.map else {
      html.element("p", .class("empty"), text: Phrase.Gaps.noPlans)
      return
    }
    writeHeadline(map, into: &html)
    writeChoice(map, into: &html)
    guard !map.rows.isEmpty else { return }
    GapSpotsView(map: map).write(into: &html)
    GapMapView(map: map, rows: choice.show == .all ? map.rows : map.rows.filter { !$0.spots.isEmpty })
      .write(into: &html)
    if !map.parts.isEmpty { GapPartsView(map: map).write(into: &html) }
  }

  private func writeHeadline(_ map: CompletenessMap, into html: inout HTML) {
    html.element("p", .class("headline")) { html in
      guard let first = map.years.first else {
        html.text(Phrase.Gaps.nothingDue(map.region.name))
        return
      }
      let counts = map.counts
      let pause = html.language == .zh ? "，" : ", "
      html.text(
        counts.isEmpty
          ? Phrase.Gaps.complete(map.region.name, from: first, to: map.dueYear, indicators: map.rows.count)
          : Phrase.Gaps.opening(map.region.name, from: first, to: map.dueYear, indicators: map.rows.count))
      for (kind, count) in counts {
        html.text(pause)
        html.element("a", .href(Address(fragment: kind.rawValue)), text: kind.counted(count))
      }
      if let share = map.share {
        html.text(pause)
        html.text(Phrase.Gaps.share(CompletenessMap.percent(share)))
      }
      html.text(Phrase.Wall.stop)
    }
    html.element("p", .class("tools")) { html in
      html.element("span", .class("quiet"), text: Phrase.Gaps.asOf(map.dueYear))
      if !map.parts.isEmpty {
        html.element("span", .class("quiet"), text: Phrase.Gaps.belowIncluded(map.parts.count))
      }
      html.element(
        "a", .href(Address(path: "/gaps.csv", query: [("region", map.region.code?.digits ?? "")])), .download,
        text: Phrase.Indicator.csv)
    }
    html.newline()
  }

  private func writeChoice(_ map: CompletenessMap, into html: inout HTML) {
    html.element("form", .class("filterline"), .action(Address("gaps"))) { html in
      html.choice(
        "region", Phrase.Gaps.region,
        options: sheet.regions.map { region in
          (region.code?.digits ?? "", Phrase(verbatim: RegionRegister.national.fullName(of: region)))
        }, chosen: map.region.code?.digits ?? "")
      html.choice(
        "show", Phrase.Gaps.show,
        options: [
          (GapChoice.Show.blank.rawValue, Phrase.Gaps.showBlank), (GapChoice.Show.all.rawValue, Phrase.Gaps.showAll),
        ], chosen: choice.show.rawValue)
      html.element("button", .type("submit"), text: Phrase.Wall.show)
    }
    html.newline()
  }
}

/// The blank spots, kind by kind, the worst first.
struct GapSpotsView {
  let map: CompletenessMap

  func write(into html: inout HTML) {
    let counts = map.counts
    guard !counts.isEmpty else { return }
    html.element("h2", text: Phrase.Gaps.spots)
    for (kind, count) in counts {
      html.element("section", .class("spots"), .labelledBy(kind.rawValue)) { html in
        html.element("h3", .id(kind.rawValue)) { html in
          html.text(kind.word)
          html.element("span", .class("quiet"), text: " \(Numerals.printed(count))")
        }
        html.element("ul", .role("list")) { html in
          for row in map.rows(with: kind) { write(row, kind, into: &html) }
        }
      }
      html.newline()
    }
  }

  private func write(_ row: GapRow, _ kind: BlankSpot.Kind, into html: inout HTML) {
    html.element("li") { html in
      html.indicator(row)
      for detail in row.spots.filter({ $0.kind == kind }).compactMap({ $0.detail(in: row) }) {
        html.text(" ")
        html.element("span", .lang(html.language), text: detail)
      }
      html.element("span", .class("owes")) { html in
        html.text(Phrase.Gaps.owes)
        html.text(html.language == .zh ? "：" : ": ")
        row.leads.isEmpty ? html.text(Phrase.Roles.noLead) : html.units(row.leads)
      }
    }
    html.newline()
  }
}

/// What the regions below have.
struct GapPartsView {
  let map: CompletenessMap

  func write(into html: inout HTML) {
    html.element("section", .labelledBy("parts")) { html in
      html.element("h2", .id("parts"), text: Phrase.Gaps.partsTitle)
      html.element("table", .class("registry parts")) { html in
        html.element("caption", .class("unseen"), text: Phrase.Gaps.partsTitle)
        html.element("thead") { html in
          html.element("tr") { html in
            html.element("th", .scope("col"), text: Phrase.Gaps.region)
            html.element("th", .scope("col"), .class("figure"), text: Phrase.Gaps.partsHaveFigures)
            html.element("th", .scope("col"), text: Phrase.Gaps.partsLack)
          }
        }
        html.newline()
        html.element("tbody") { html in
          for (index, part) in map.parts.enumerated() {
            write(part, lacking: map.rows.filter { !$0.parts[index].hasFigure }, into: &html)
          }
        }
      }
    }
    html.newline()
  }

  private func write(_ part: Region, lacking: [GapRow], into html: inout HTML) {
    html.element("tr") { html in
      html.element("th", .scope("row"), .lang(.zh), text: part.name)
      html.element(
        "td", .class("figure"), .data("data-label", Phrase.Gaps.partsHaveFigures),
        text: Phrase.Gaps.of(map.rows.count - lacking.count, map.rows.count))
      html.element("td") { html in
        guard !lacking.isEmpty else { return }
        html.element("details") { html in
          html.element("summary", text: Phrase.Gaps.lackingCount(lacking.count))
          html.element("span", .lang(.zh), text: lacking.map(\.indicator.name).joined(separator: "、"))
        }
      }
    }
    html.newline()
  }
}

extension HTML {
  /// An indicator's number and name, leading to its page in the first plan that has it.
  fileprivate mutating func indicator(_ row: GapRow) {
    guard let place = row.places.first else { return text(row.indicator.name) }
    element(
      "a", .lang(.zh), .href(Address("plans", place.plan.text, "indicators", place.key)), text: row.indicator.name)
  }
}
