import Assessment
import Foundation
import Oversight
import PlanModel
import Wording

/// What an evaluation came to: the whole and its parts, aspect by aspect, matter by matter, what was done, problems.
struct EvaluationResultPage: Page {
  let evaluation: Evaluation
  let facts: EvaluationFacts
  let result: EvaluationResult
  /// The contributions that the visitor may see, for their grounds.
  let parts: [EvaluationPart]

  private typealias Words = Phrase.EvaluationResult
  var title: Phrase {
    Phrase(
      "\(evaluation.name.zh)：\(Phrase.EvaluationPage.result.zh)",
      "\(evaluation.name.en): \(Phrase.EvaluationPage.result.en.lowercased())")
  }
  var station: Station { .evaluations }

  /// Problems shown before the rest is only counted.
  private static let shownProblems = 40

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { html in
      html.element("a", .href(Address("evaluations")), text: Phrase.EvaluationPage.title)
      html.text(" › ")
      html.element("a", .href(evaluation.address), text: evaluation.name)
    }
    html.heading(title(html.language), station: station)
    if evaluation.closing == nil { html.element("p", .class("acting"), text: Words.soFar) }
    writeConclusion(into: &html)
    writePortions(into: &html)
    writeAspects(into: &html)
    writeMatters(into: &html)
    writeCounts(into: &html)
    html.work(facts.work, years: Array(evaluation.workYears))
    writeProblems(into: &html)
    writeWords(into: &html)
    writeGrounds(into: &html)
  }

  private func writeConclusion(into html: inout HTML) {
    let total = result.overall.total
    let maximum = Numerals.points(Decimal(evaluation.scheme.maximum))
    html.element("p", .class("headline")) { html in
      html.text(
        total.isExact
          ? Words.conclusion(Numerals.points(total.low), of: maximum)
          : Words.range(Numerals.points(total.low), Numerals.points(total.high), of: maximum))
      html.text(" ")
      html.text(Words.marked(result.marked.count, distance: evaluation.scheme.distance))
    }
    html.element("p", .class("quiet")) { html in
      html.text(Words.rule)
      html.text(" ")
      html.element("a", .href(Address("help", fragment: "evaluations")), text: Phrase.EvaluationPage.methods)
    }
  }

  private func writePortions(into html: inout HTML) {
    html.table(Words.parts, [Words.part, Words.possible, Words.reached]) { html in
      func row(_ words: Phrase, _ portion: EvaluationResult.Portion, into html: inout HTML) {
        html.element("tr") { html in
          html.element("th", .scope("row"), text: words.opening)
          html.element("td", .class("figure"), text: Numerals.points(portion.possible))
          html.element("td", .class("figure")) { html in
            html.text(Numerals.points(portion.low))
            if !portion.isExact { html.text("–" + Numerals.points(portion.high)) }
          }
        }
        html.newline()
      }
      row(Words.computedPart, result.overall.computed, into: &html)
      row(Words.judgedPart, result.overall.judged, into: &html)
      row(Words.whole, result.overall.total, into: &html)
      row(Words.ownWhole, result.own, into: &html)
    }
  }

  private func writeAspects(into html: inout HTML) {
    html.table(
      Words.byAspect,
      [
        Phrase.EvaluationPage.aspect, Phrase.EvaluationPage.weight, Words.computed, Words.own, Words.external,
        Words.difference, Words.counted,
      ]
    ) { html in
      for row in result.aspects {
        html.element("tr") { html in
          html.element("th", .scope("row"), text: row.aspect.word.opening)
          html.element("td", .class("figure"), text: "\(row.aspect.weight)")
          html.element("td", .class("figure")) { $0.computed(row.computed) }
          html.element("td", .class("figure")) { $0.scored(row.own) }
          html.element("td", .class("figure")) { $0.scored(row.external) }
          html.element("td") { $0.difference(row.difference) }
          html.element("td", .class("figure")) { $0.scored(row.counted) }
        }
        html.newline()
      }
    }
  }

  private func writeMatters(into html: inout HTML) {
    html.table(
      Words.byMatter,
      [Words.matter, Words.computed, Words.own, Words.external, Words.spread, Words.difference]
    ) { html in
      for row in result.rows {
        html.element("tr", .class(row.difference.isMarked ? "marked" : "")) { html in
          html.element("th", .scope("row")) { $0.matter(row.matter, of: evaluation) }
          html.element("td", .class("figure")) { $0.computed(row.computed) }
          html.element("td", .class("figure")) { $0.scored(row.own.counted) }
          html.element("td", .class("figure")) { $0.scored(row.external.counted) }
          html.element("td", .class("figure")) { html in
            guard let spread = row.external.spread else { return html.text("—") }
            html.text(
              "\(Numerals.points(spread.lowest))–\(Numerals.points(spread.highest))（\(spread.count)）")
          }
          html.element("td") { $0.difference(row.difference) }
        }
        html.newline()
      }
    }
  }

  private func writeCounts(into html: inout HTML) {
    let attainment = facts.whole[EvaluationScheme.Aspect.ID.attainment.rawValue]
    let tasks = facts.whole[EvaluationScheme.Aspect.ID.tasks.rawValue]
    if let attainment {
      html.element("h2", text: Words.attainment)
      html.element("p", text: Words.attainmentSaid(of: attainment))
    }
    if let tasks {
      html.element("h2", text: Words.tasks)
      html.element("p", text: Words.tasksSaid(of: tasks))
    }
  }

  private func writeProblems(into html: inout HTML) {
    html.element("h2", text: Words.problems)
    guard !facts.problems.isEmpty else { return html.element("p", text: Words.noProblems) }
    html.element(
      "p",
      text: Words.problemsSaid(
        warnings: facts.problems.count { $0.kind == .warning },
        hindered: facts.problems.count { $0.kind == .hinderedTask }))
    html.table(nil, [Words.problem, Words.since, Words.leads]) { html in
      for problem in facts.problems.prefix(Self.shownProblems) {
        html.element("tr") { html in
          html.element("th", .scope("row")) { html in
            html.element("span", .lang(.zh), text: problem.title)
            html.text("　")
            html.element("small", text: problem.words)
          }
          html.element("td", .class("figure"), text: "\(problem.since)")
          html.element("td", .lang(.zh), text: problem.units.joined(separator: "、"))
        }
        html.newline()
      }
    }
    let rest = facts.problems.count - Self.shownProblems
    if rest > 0 { html.element("p", .class("quiet"), text: Words.more(rest)) }
  }

  private func writeWords(into html: inout HTML) {
    guard let closing = evaluation.closing else { return }
    html.element("h2", text: Words.conclusionHead)
    if closing.conclusion.isEmpty {
      html.element("p", .class("quiet"), text: Words.noWords)
    } else {
      html.element("p", .class("typed"), .lang(.zh), text: closing.conclusion)
    }
    if !closing.recommendations.isEmpty {
      html.element("h2", text: Words.recommendations)
      html.element("ol", .class("recommendations"), .lang(.zh)) { html in
        for line in closing.recommendations.split(separator: "\n") where !line.allSatisfy(\.isWhitespace) {
          html.element("li", text: String(line))
        }
      }
    }
    if !closing.withoutSome.isEmpty {
      html.element("h2", text: Words.closedWithout)
      html.element("p", .class("typed"), .lang(.zh), text: closing.withoutSome)
    }
  }

  /// Everybody's own words, folded: they are read beside the figures, not instead of them.
  private func writeGrounds(into html: inout HTML) {
    let delivered = parts.filter(\.isDelivered)
    guard !delivered.isEmpty else { return }
    html.element("details", .class("adding grounds")) { html in
      html.element("summary", text: Words.everyScore)
      for matter in evaluation.matters {
        let said = delivered.filter { $0[matter.id] != .empty }
        guard !said.isEmpty else { continue }
        html.element("h3") { $0.matter(matter, of: evaluation) }
        html.element("ul") { html in
          for part in said {
            let entry = part[matter.id]
            html.element("li") { html in
              html.element("b", .lang(.zh), text: part.contributor.name)
              html.text(html.language == .zh ? "：" : ": ")
              switch entry.answer {
              case .open: html.text(Phrase.EvaluationPage.notOpen)
              case .score(let figure): html.element("b", text: "\(figure)")
              case .without(let reason): html.text(reason.word)
              }
              html.answer(Phrase.EvaluationPage.grounds, entry.grounds)
              html.answer(Phrase.EvaluationPage.difficulties, entry.difficulties)
            }
          }
        }
        html.newline()
      }
    }
  }
}

extension Phrase.EvaluationResult {
  /// The counts of a share of indicators, in a sentence; they add up to all.
  static func attainmentSaid(of share: ComputedShare) -> Phrase {
    attainmentSaid(
      total: share.total, achieved: share.count("achieved"), onTrack: share.count("onTrack"),
      uncertain: share.count("uncertain"), atRisk: share.count("atRisk"),
      unjudged: share.count(ComputedShare.unjudgedKey))
  }

  /// The counts of a share of tasks, in a sentence; they add up to all.
  static func tasksSaid(of share: ComputedShare) -> Phrase {
    tasksSaid(
      total: share.total, done: share.count("done"), continuing: share.count("continuing"),
      underWay: share.count("underWay"), notStarted: share.count("notStarted"), hindered: share.count("hindered"),
      unjudged: share.count(ComputedShare.unjudgedKey))
  }
}

extension HTML {
  /// A table under a heading, in a frame that scrolls by itself.
  mutating func table(_ title: Phrase?, _ heads: [Phrase], rows: (inout HTML) -> Void) {
    if let title { element("h2", text: title) }
    element("div", .class("scroller whole"), .role("region"), .focusable, .label(title ?? heads[0])) { html in
      html.element("table", .class("registry result")) { html in
        if let title { html.element("caption", .class("unseen"), text: title) }
        html.element("thead") { html in
          html.element("tr") { html in
            for words in heads { html.element("th", .scope("col"), text: words) }
          }
        }
        html.newline()
        html.element("tbody", content: rows)
      }
    }
    newline()
  }

  /// A computed score, or that none is computed.
  mutating func computed(_ computed: EvaluationResult.Computed) {
    switch computed {
    case .notComputed: element("span", .class("quiet"), .title(Phrase.EvaluationResult.dash), text: "—")
    case .computed(let score): scored(score)
    }
  }

  /// What was done, by kind and year.
  mutating func work(_ work: WorkRecord, years: [Int]) {
    element("h2", text: Phrase.EvaluationResult.work)
    element("p", .class("quiet"), text: Phrase.EvaluationResult.workNote)
    table(
      nil,
      [Phrase.EvaluationResult.workKind] + years.map { Phrase(verbatim: "\($0)") }
        + [Phrase.EvaluationResult.workTotal]
    ) { html in
      for kind in WorkRecord.Kind.allCases {
        html.element("tr") { html in
          html.element("th", .scope("row"), text: kind.word.opening)
          guard let total = work.total(kind) else {
            html.element(
              "td", .class("quiet"), .span(years.count + 1), text: Phrase.EvaluationResult.notCounted)
            return
          }
          for year in years {
            html.element("td", .class("figure"), text: Numerals.printed(work.count(kind, in: year) ?? 0))
          }
          html.element("td", .class("figure"), text: Numerals.printed(total))
        }
        html.newline()
      }
    }
  }
}
