import Assessment
import Figures
import PlanModel
import Wording

/// An indicator on the wall.
struct TileView {
  let tile: WallTile
  let wall: Wall
  let domain: DomainName

  /// Whether the tile itself must say which domain it belongs to.
  enum DomainName {
    case impliedByBlock, named
  }

  func write(into html: inout HTML) {
    let planned = tile.planned
    let binding = planned.bindingness == .binding ? " binding" : ""
    html.element("li", .class("tile \(tile.verdict.status.rawValue)\(binding)"), .id("i\(planned.key)")) { html in
      html.element("h3", .lang(.zh)) { html in
        html.element("span", .class("number"), text: planned.printedNumber)
        html.text(" ")
        html.element("a", .href(wall.indicatorAddress(planned.key)), text: planned.indicator.name)
      }
      writeLatest(into: &html)
      html.element("p", .class("goal")) { html in
        html.element("span", .class("quiet"), text: Phrase.Wall.target)
        html.text(" ")
        html.target(planned.target, unit: planned.indicator.unit)
        if planned.target.needsConfirmation {
          html.element("span", .class("diamond"), .title(Phrase.Indicator.waits), text: " ◆")
        }
      }
      html.graphic(sparkline(in: html.language).graphic)
      html.element("p", .class("foot")) { html in
        html.sign(tile.verdict)
        writeChance(into: &html)
        let behind = tile.assessed.subgroupsBehind.map(\.breakdown.label)
        if !behind.isEmpty { html.element("span", .class("behind"), text: Phrase.Indicator.behind(behind)) }
        if planned.bindingness == .binding {
          html.element("span", .class("unseen"), text: planned.bindingness.word)
        }
        html.element("span", .class("lead"), .lang(.zh)) { html in
          switch domain {
          case .impliedByBlock: break
          case .named: html.text(wall.name(ofDomain: planned.domain) + " · ")
          }
          html.text(planned.lead.first ?? "")
          if planned.lead.count > 1 { html.text(" +\(planned.lead.count - 1)") }
        }
      }
    }
    html.newline()
  }

  private func writeLatest(into html: inout HTML) {
    html.element("p", .class("now")) { html in
      guard let latest = tile.latest else {
        html.element("span", .class("none"), text: Phrase.Wall.noFigure)
        return
      }
      html.element("b", text: latest.printed)
      html.element("span", .class("unit"), text: tile.planned.indicator.unit.symbol)
      html.element("span", .class("year"), text: "\(latest.year)")
    }
  }

  private func writeChance(into html: inout HTML) {
    // Where moving towards a range counts as met, the chance to be inside it would be misread.
    guard let chance = tile.verdict.outlook.chance, !tile.verdict.isApproaching else { return }
    let percent = tile.verdict.policy.percent(chance.probability)
    let isBound = chance.standing == .atMost
    html.element(
      "span", .class("chance"), .title(Phrase.Wall.chanceTitle(percent, wall.head.period.targetYear, isBound: isBound)),
      text: isBound ? "≤\(percent)%" : "\(percent)%")
  }

  private func sparkline(in language: Language) -> Sparkline {
    let planned = tile.planned
    let summary: Phrase
    if let first = tile.series.first, let last = tile.series.last {
      summary = Phrase.Wall.sparkSummary(
        from: first.year, first: first.printed, to: last.year, last: last.printed,
        target: planned.target.text)
    } else {
      summary = Phrase.Wall.sparkNone(planned.target.text)
    }
    return Sparkline(
      title: Phrase.Wall.sparkTitle(planned.indicator.name)(language), summary: summary(language),
      points: tile.series.map(\.point), fan: tile.fan, target: tile.targetMark(in: wall.head.period),
      years: wall.head.period.baseYear...wall.head.period.targetYear, baseYear: wall.head.period.baseYear)
  }
}
