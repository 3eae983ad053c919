import Oversight
import Wording

/// A draft's text with the words that deserve a look marked in place, and each of them below with what is said about it.
struct PolicyTextView {
  let paper: PolicyDraft
  let result: TextScan.Result
  /// Whether the visitor may note something.
  let mayNote: Bool

  private typealias Words = Phrase.PolicyPage

  func write(into html: inout HTML) {
    html.element("h2", .id("text"), text: Words.body)
    html.element("p", .class("quiet"), text: Words.hitsAreNoVerdict)
    html.element("div", .class("drafttext"), .lang(.zh)) { html in
      for piece in pieces { write(piece, into: &html) }
    }
    html.newline()
    writeHits(into: &html)
  }

  /// A run of the text that the same hits cover.
  private struct Piece {
    let words: String
    let isHit: Bool
    /// Hits that begin here.
    let begin: [Int]
  }

  private var pieces: [Piece] {
    let scalars = Array(paper.text.words.unicodeScalars)
    var edges: Set<Int> = [0, scalars.count]
    var starts: [Int: [Int]] = [:]
    for hit in result.hits {
      edges.formUnion([hit.range.lowerBound, hit.range.upperBound])
      starts[hit.range.lowerBound, default: []].append(hit.number)
    }
    let places = edges.sorted()
    var covered = 0
    return zip(places, places.dropFirst()).map { from, to in
      for number in starts[from] ?? [] { covered = max(covered, result.hits[number - 1].range.upperBound) }
      var view = String.UnicodeScalarView()
      view.append(contentsOf: scalars[from..<to])
      return Piece(words: String(view), isHit: from < covered, begin: starts[from] ?? [])
    }
  }

  private func write(_ piece: Piece, into html: inout HTML) {
    guard piece.isHit else { return html.text(piece.words) }
    html.element("mark", text: piece.words)
    for number in piece.begin {
      html.element(
        "a", .class("hitmark"), .id("place-\(number)"), .href(Address(fragment: "hit-\(number)")),
        .title(Words.seen(number)), text: "[\(number)]")
    }
  }

  private func writeHits(into html: inout HTML) {
    html.element("h2", .id("hits"), text: Words.hits)
    guard !result.hits.isEmpty else { return html.element("p", .class("quiet"), text: Words.noHits) }
    html.element("p", .class("counts")) { html in
      for (index, count) in result.counts.enumerated() {
        if index > 0 { html.text(" · ") }
        html.element("span", .lang(.zh), text: "\(count.list) \(count.hits)")
      }
    }
    html.element("ol", .class("hits")) { html in
      for hit in result.hits { write(hit, into: &html) }
    }
    if result.untold > 0 { html.element("p", .class("quiet"), text: Words.untold(result.untold)) }
    html.newline()
  }

  private func write(_ hit: TextScan.Hit, into html: inout HTML) {
    html.element("li", .id("hit-\(hit.number)")) { html in
      html.element("p", .class("context"), .lang(.zh)) { html in
        html.text("…\(hit.before)")
        html.element("mark", text: hit.found)
        html.text("\(hit.after)…")
        html.element("a", .href(Address(fragment: "place-\(hit.number)")), .title(Words.seen(hit.number)), text: " ↑")
      }
      html.element("p", .class("quiet")) { html in
        html.element("span", .lang(.zh), text: hit.list)
        for (label, words) in [(Words.why, hit.term.why), (Words.ask, hit.term.ask)] where !words.isEmpty {
          html.text(" · ")
          html.text(label)
          html.text(html.language == .zh ? "：" : ": ")
          html.element("span", .lang(.zh), text: words)
        }
      }
      for note in paper.notes where note.hit == hit.key {
        html.element("p", .class("typed")) { html in
          html.element("b") { $0.voice(note.by, of: paper) }
          html.text(html.language == .zh ? "：" : ": ")
          html.text(note.words)
        }
      }
      guard mayNote else { return }
      html.element("details", .class("adding"), .open(if: false)) { html in
        html.element("summary", text: Words.note)
        html.form(
          to: paper.address, .class("plainform"),
          carrying: [.init(name: "step", value: PolicyStep.Name.note.rawValue), .init(name: "hit", value: hit.key)]
        ) { html in
          html.element("label", .class("field wide"), .for("note-\(hit.number)")) { html in
            html.element("span", text: Words.note)
            html.element(
              "textarea", .id("note-\(hit.number)"), .name("words"), .rows(2), .maximumLength(PolicyDraft.maximumWords),
              text: "")
          }
          html.element("button", .type("submit"), text: PolicyStep.Name.note.word.opening)
        }
      }
    }
    html.newline()
  }
}

extension HTML {
  /// Who said something about a draft.
  mutating func voice(_ voice: PolicyDraft.Voice, of paper: PolicyDraft) {
    switch voice {
    case .author: text(Phrase.PolicyPage.byAuthor)
    case .office: text(Phrase.PolicyPage.byOffice)
    case .expert(let place): text(paper.experts.indices.contains(place) ? paper.experts[place].name : "")
    }
  }
}
