import PlanModel
import Wording

/// What stands around every page: header, rail, footer.
struct PageFrame {
  let visit: Visit

  /// The whole page in UTF-8.
  func render(_ page: some Page) -> [UInt8] {
    var html = HTML(language: visit.language, seal: visit.visitor.seal)
    html.doctype()
    html.element("html", .lang(visit.language)) { html in
      writeHead(page, into: &html)
      html.element("body", .class(bodyClass(page.station))) { html in
        html.element("a", .class("skip"), .href(Address(fragment: "main")), text: Phrase.Frame.skip)
        writeHeader(page.station, into: &html)
        writeRail(page.station, into: &html)
        html.newline()
        html.element("main", .id("main"), .reachable) { html in
          writeFigureBasis(page.station, into: &html)
          page.write(into: &html)
        }
        html.newline()
      }
    }
    return html.bytes
  }

  /// Says on top of a plan's pages when figures count that nobody has approved, and offers them to those who may look.
  private func writeFigureBasis(_ station: Station, into html: inout HTML) {
    guard visit.may(.readReturns), Route(path: visit.path)?.showsPreliminary == true else { return }
    switch visit.figures {
    case .preliminary:
      html.element("p", .class("acting"), .role("status")) { html in
        html.element("b", text: Phrase.Preliminary.word)
        html.text(Phrase.Preliminary.said)
        html.element("a", .href(visit.address(with: .approved)), text: Phrase.Preliminary.leave)
      }
    case .approved:
      html.element("p", .class("basis")) { html in
        html.element("a", .href(visit.address(with: .preliminary)), text: Phrase.Preliminary.show)
      }
    }
  }

  private static let htmxSettings =
    #"{"includeIndicatorStyles":false,"allowEval":false,"historyCacheSize":0,"refreshOnHistoryMiss":true}"#

  private func bodyClass(_ station: Station) -> String {
    switch station {
    case .wall: "wall"
    case .document: "facing"
    case .home, .units, .documents, .search, .help, .about, .lost, .indicator, .tasks, .index, .warnings,
      .versions, .signIn, .account, .accounts, .tokens, .rounds, .item, .review, .inbox, .gaps, .record,
      .checkRules, .evaluations, .commendations, .reports, .orders, .leader, .policies,
      .calendar:
      "sheet"
    }
  }

  private func writeHead(_ page: some Page, into html: inout HTML) {
    html.element("head") { html in
      html.void("meta", .utf8)
      html.void("meta", .name("viewport"), .content("width=device-width, initial-scale=1"))
      html.element("title") { html in
        html.text(page.title)
        html.text(" · ")
        html.text(Phrase.Frame.product)
      }
      if let seconds = page.refreshesAfter { html.void("meta", .refresh, .content("\(seconds)")) }
      html.void("link", .rel("stylesheet"), .href(Asset.stylesheet.address))
      html.void("link", .rel("icon"), .type("image/svg+xml"), .href(Asset.icon.address))
      if visit.vendor.htmx {
        // No inline style, no eval: the content security policy forbids both. No pages kept in the browser's storage:
        // they would outlive the session.
        html.void(
          "meta", .name("htmx-config"), .content(Self.htmxSettings))
        html.element("script", .src(Address("vendor", "htmx.min.js")), .deferred, text: "")
      }
      if visit.vendor.echarts, case .indicator = page.station {
        html.element("script", .src(Address("vendor", "echarts.min.js")), .deferred, text: "")
      }
      html.element("script", .src(Asset.script.address), .deferred, text: "")
    }
    html.newline()
  }

  private func writeHeader(_ station: Station, into html: inout HTML) {
    html.element("header", .class("top")) { html in
      html.element("a", .class("brand"), .href(Address()), text: Phrase.Frame.product)
      html.element("p", .class("where")) { html in
        if let head = station.plan {
          html.element("b", text: head.place)
          html.element("span", text: head.shortName)
          html.element("span", .class("period"), text: head.years)
        } else {
          html.element("span", text: Phrase.Frame.productLine)
        }
      }
      if visit.may(.readPlans) {
        html.element("form", .class("find"), .role("search"), .action(Address("search"))) { html in
          html.void(
            "input", .type("search"), .name("q"), .label(Phrase.Frame.searchLabel),
            .placeholder(Phrase.Frame.search), .maximumLength(100))
          html.element("button", .type("submit"), text: Phrase.Frame.search)
        }
      }
      let other: Language = visit.language == .zh ? .en : .zh
      html.element(
        "a", .class("language"), .lang(other), .href(visit.address(in: other)), text: Phrase.Frame.otherLanguage)
      writeInbox(station, into: &html)
      writeVisitor(station, into: &html)
    }
    html.newline()
  }

  /// The way to the inbox, with how much of it is unread.
  private func writeInbox(_ station: Station, into html: inout HTML) {
    guard case .counted(let new) = visit.unread else { return }
    let isMore = new >= RoundDesk.inboxLimit
    html.element(
      "a", .class("post"), .href(Address("inbox")), .label(Phrase.Inbox.count(new, isMore: isMore)),
      .current(if: station == .inbox)
    ) { html in
      html.text(Phrase.Inbox.title)
      if new > 0 { html.element("b", text: isMore ? "\(RoundDesk.inboxLimit - 1)+" : "\(new)") }
    }
  }

  /// Who is signed in, in which post, and the way out; for a stranger the way in.
  private func writeVisitor(_ station: Station, into html: inout HTML) {
    guard let account = visit.visitor.account else {
      if station != .signIn { html.element("a", .class("enter"), .href(Address("sign-in")), text: Phrase.Door.title) }
      return
    }
    html.element("div", .class("me")) { html in
      html.element("a", .href(Address("account")), .title(Phrase.Accounts.own), .current(if: station == .account)) {
        html in
        html.element("b", text: account.name)
        if let post = account.posts.first { html.element("span", text: post.word) }
      }
      html.form(to: Address("sign-out")) { html in
        html.element("button", .type("submit"), .class("plain"), text: Phrase.Door.signOut)
      }
    }
  }

  private func writeRail(_ station: Station, into html: inout HTML) {
    func link(_ words: Phrase, _ address: Address, isHere: Bool, into html: inout HTML) {
      html.element("li") { html in
        html.element("a", .href(address), .current(if: isHere), text: words)
      }
    }
    html.element("nav", .class("rail"), .label(Phrase.Frame.pages)) { html in
      if let head = station.plan {
        html.element("ul", .label(Phrase.Frame.thisPlan)) { html in
          link(Phrase.Frame.wall, head.wallAddress, isHere: station == .wall(head), into: &html)
          link(
            Phrase.Warnings.title, head.warningsAddress, isHere: station == .warnings(head), into: &html)
          link(Phrase.Frame.tasks, head.tasksAddress, isHere: station == .tasks(head), into: &html)
          link(Phrase.Frame.document, head.documentAddress, isHere: station == .document([head]), into: &html)
        }
      }
      for group in RailPlace.Group.allCases where group.isOnWalls || !station.isWall {
        let places = group.places(of: visit)
        guard !places.isEmpty else { continue }
        html.element("ul", .label(group.words)) { html in
          for place in places {
            link(place.words, place.address(from: station), isHere: station == place.station, into: &html)
          }
        }
      }
    }
  }
}
