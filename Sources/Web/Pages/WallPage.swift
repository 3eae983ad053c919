import Assessment
import PlanModel
import Wording

/// All indicators of a plan, each a tile.
struct WallPage: Page {
  let wall: Wall
  let filter: WallFilter

  var title: Phrase {
    let name = wall.head.shortName
    return Phrase("\(wall.head.place)\(name.zh)", "\(wall.head.place), \(name.en)")
  }
  var station: Station { .wall(wall.head) }

  private var shown: [WallTile] { wall.tiles.filter(filter.shows) }

  func write(into html: inout HTML) {
    let shown = shown
    html.element("div", .class("conclusion")) { html in
      html.element("h1", .class("quiet"), text: title)
      Headline(head: wall.head, tally: wall.tally).write(into: &html)
      if wall.tally.total > 0 { TallyBar(head: wall.head, tally: wall.tally).write(into: &html) }
    }
    html.newline()
    guard !wall.tiles.isEmpty else { return writeWithoutIndicators(into: &html) }
    writeControls(shown: shown.count, into: &html)
    html.newline()
    if shown.isEmpty {
      html.element("div", .class("empty")) { html in
        html.element("p", text: Phrase.Wall.nothing)
        html.element("p") { $0.element("a", .href(wall.head.wallAddress), text: Phrase.Wall.clear) }
      }
      return
    }
    switch filter.order {
    case .plan: writeByDomain(shown, into: &html)
    case .worst: writeWorstFirst(shown, into: &html)
    }
  }

  /// A task list has no indicators to hang up: the page says so, and what there is instead.
  private func writeWithoutIndicators(into html: inout HTML) {
    html.element("p") { html in
      html.text(Phrase.Wall.insteadOfIndicators)
      html.element("a", .href(wall.head.tasksAddress), text: Phrase.Frame.tasks)
      html.text(html.language == .zh ? "、" : ", ")
      html.element("a", .href(wall.head.documentAddress), text: Phrase.Frame.document)
      html.text(Phrase.Wall.stop)
    }
    html.element("p", .class("tools")) { html in
      html.planTools(wall.head)
      html.element("a", .class("explain"), .href(Address("help", fragment: "wall")), text: Phrase.Frame.explain)
    }
  }

  /// The number of columns that lets all cells fill a 16:9 screen: at most six rows of cells wider than high.
  private func columns(for cells: Int) -> Int {
    let balanced = Int((Double(cells) * 16 / 9 / 1.22).squareRoot().rounded(.up))
    return min(12, max(4, min(balanced, 10), (cells + 5) / 6))
  }

  private func writeByDomain(_ tiles: [WallTile], into html: inout HTML) {
    let groups = wall.domains.map { domain in (domain, tiles.filter { $0.planned.domain == domain.number }) }
      .filter { !$0.1.isEmpty }
    html.element("div", .class("board columns-\(columns(for: tiles.count + groups.count))")) { html in
      for (domain, tiles) in groups {
        html.element("section", .class("domain"), .labelledBy("domain-\(domain.number)")) { html in
          writeHead(of: domain, tiles, into: &html)
          html.newline()
          html.element("ul", .class("tiles"), .role("list")) { html in
            for tile in tiles { TileView(tile: tile, wall: wall, domain: .impliedByBlock).write(into: &html) }
          }
        }
        html.newline()
      }
    }
  }

  private func writeHead(of domain: Domain, _ tiles: [WallTile], into html: inout HTML) {
    let tally = Tally(tiles.map(\.assessed))
    html.element("div", .class("domainhead")) { html in
      html.element("h2", .id("domain-\(domain.number)"), .lang(.zh), text: domain.name)
      html.element("p") { html in
        html.element("span", .class("count"), text: Phrase.Wall.items(tiles.count))
        for sign in Status.worstFirst where tally.count(sign) > 0 {
          html.text(" ")
          html.element("span", .class("sign \(sign.rawValue)"), .title(sign.word)) { html in
            html.element("span", .class("shape"), .hidden, text: sign.shape)
            html.element("span", .class("unseen"), text: sign.word)
            html.text("\(tally.count(sign))")
          }
        }
      }
    }
  }

  private func writeWorstFirst(_ tiles: [WallTile], into html: inout HTML) {
    let rank = Dictionary(uniqueKeysWithValues: Status.worstFirst.enumerated().map { ($1, $0) })
    let sorted = tiles.enumerated().sorted { left, right in
      let (a, b) = (rank[left.element.verdict.status] ?? 0, rank[right.element.verdict.status] ?? 0)
      if a != b { return a < b }
      let (c, d) = (left.element.planned.bindingness == .binding, right.element.planned.bindingness == .binding)
      return c != d ? c : left.offset < right.offset
    }.map(\.element)
    html.element("div", .class("board columns-\(columns(for: tiles.count))")) { html in
      html.element("section", .class("domain"), .labelledBy("worst")) { html in
        html.element("h2", .id("worst"), .class("unseen"), text: Phrase.Wall.worstFirst)
        html.element("ul", .class("tiles"), .role("list")) { html in
          for tile in sorted { TileView(tile: tile, wall: wall, domain: .named).write(into: &html) }
        }
      }
    }
  }
}
