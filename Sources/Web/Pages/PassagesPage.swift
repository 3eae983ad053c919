import Wording

/// 说明 and 方法: passages under headings, each with an anchor that other pages link to.
struct PassagesPage: Page {
  let title: Phrase
  let station: Station
  let passages: [Phrase.Passage]

  static let help = PassagesPage(title: Phrase.Help.title, station: .help, passages: Phrase.Help.passages)

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    for passage in passages {
      html.element("section", .class("passage"), .id(passage.anchor)) { html in
        html.element("h2", text: passage.title)
        for paragraph in passage.paragraphs { html.element("p", text: paragraph) }
      }
      html.newline()
    }
  }
}
