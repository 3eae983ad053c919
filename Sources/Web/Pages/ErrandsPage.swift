import Wording

/// The first page of those who do not read the plans: where they work.
struct ErrandsPage: Page {
  let errands: [RailPlace]

  var title: Phrase { Phrase.Door.errandsTitle }
  var station: Station { .home }

  func write(into html: inout HTML) {
    html.heading(title(html.language), station: station)
    if errands.isEmpty { html.element("p", .class("empty"), text: Phrase.Door.errandsNone) }
    html.element("ul", .class("errands")) { html in
      for errand in errands {
        html.element("li") { html in html.element("a", .href(errand.address(from: station)), text: errand.words) }
      }
    }
  }
}
