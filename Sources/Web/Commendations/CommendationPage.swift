import Assessment
import Oversight
import PlanModel
import Wording

/// One commendation: whom for what, on what grounds, how far it is; and the steps the visitor may take.
struct CommendationPage: Page {
  let paper: Commendation
  let facts: [ShownFact]
  let steps: [CommendationStep.Name]
  /// What stands in the form that changes it.
  var form: CommendationForm?
  var typed = Typed()
  var notice: Phrase?
  var problem: Phrase?
  var evidenceProblem: Phrase?

  /// What was typed into one of the steps' forms.
  struct Typed: Sendable {
    var step: CommendationStep.Name?
    var from = ""
    var until = ""
    var reason = ""
  }

  /// Something the grounds rest on, as it stands.
  enum ShownFact: Sendable {
    case indicator(name: String, address: Address, verdict: Verdict, unit: UnitOfMeasure)
    case task(text: String, address: Address)
    case order(PaperID)
    /// It is no longer in the plans in force.
    case gone(String)
  }

  private typealias Words = Phrase.CommendationPage
  var title: Phrase { Phrase(verbatim: "\(paper.content.title)：\(paper.recipient)") }
  var station: Station { .commendations }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { html in
      html.element("a", .href(Address("commendations")), text: Words.title)
    }
    html.heading(title(html.language), station: station)
    if let notice { html.element("p", .class("saved"), .role("status"), text: notice) }
    if let problem { html.element("p", .class("problem"), .role("alert"), text: problem) }
    html.element("p", .class("headline")) { html in
      html.standing(paper.stage)
      html.text(" ")
      html.text(standing)
    }
    html.element("p") { html in
      html.text(paper.content.sort.word.opening)
      html.text(" · ")
      html.text(paper.content.level.word)
      html.text(" · \(paper.year) · ")
      html.element("a", .lang(.zh), .href(Address("units", paper.content.unit)), text: paper.content.unit)
      html.text(" · ")
      html.text(Words.proposer)
      html.text(html.language == .zh ? "：" : ": ")
      if paper.proposer.isEmpty {
        html.text(Words.office)
      } else {
        html.element("span", .lang(.zh), text: paper.proposer)
      }
    }
    html.element("h2", text: Words.grounds)
    html.element("p", .class("typed"), .lang(.zh), text: paper.content.grounds)
    writeFacts(into: &html)
    html.papersFiles(
      paper.evidence, at: { filesAddress($0) }, carrying: [], isWritable: steps.contains(.change),
      problem: evidenceProblem)
    writeSteps(into: &html)
  }

  private var standing: Phrase {
    switch paper.stage {
    case .proposed: Words.proposedWords
    case .publicised(let from, let until): Words.publicisedTerm("\(from)", "\(until)")
    case .awarded(let day): Words.awardedOn("\(day)")
    case .notAwarded(let day, let reason): Words.notAwardedOn("\(day)", reason)
    case .withdrawn(let day, let reason): Words.withdrawnOn("\(day)", reason)
    }
  }

  private func filesAddress(_ segments: [String]) -> Address {
    switch segments.count {
    case 1: Address("commendations", paper.id.text, segments[0])
    case 2: Address("commendations", paper.id.text, segments[0], segments[1])
    default: Address("commendations", paper.id.text, segments[0], segments[1], segments[2])
    }
  }

  private func writeFacts(into html: inout HTML) {
    html.element("h2", text: Words.facts)
    guard !facts.isEmpty else { return html.element("p", .class("quiet"), text: Words.noFacts) }
    html.element("ul", .class("papers")) { html in
      for fact in facts {
        html.element("li") { html in
          switch fact {
          case .indicator(let name, let address, let verdict, let unit):
            html.element("a", .lang(.zh), .href(address), text: name)
            html.text(" ")
            if let latest = verdict.latest {
              html.text("\(latest.year)：\(Numerals.printed(latest.figure, unit)) ")
            }
            html.sign(verdict)
          case .task(let text, let address): html.element("a", .lang(.zh), .href(address), text: text)
          case .order(let id): html.element("a", .href(Address("orders", id.text)), text: Words.order(id.text))
          case .gone(let what):
            html.text(what)
            html.element("span", .class("quiet"), text: Words.factGone)
          }
        }
      }
    }
    html.element("p", .class("quiet"), text: Words.asItStands)
    html.newline()
  }

  private func writeSteps(into html: inout HTML) {
    guard !steps.isEmpty else { return }
    html.element("section", .class("steps"), .labelledBy("steps")) { html in
      html.element("h2", .id("steps"), text: Words.steps)
      for step in steps { write(step, into: &html) }
    }
    html.newline()
  }

  private func write(_ step: CommendationStep.Name, into html: inout HTML) {
    let fields: [Query.Pair] = [
      .init(name: "step", value: step.rawValue), .init(name: "basis", value: "\(paper.revision)"),
    ]
    html.element("details", .class("adding"), .id(step.rawValue), .open(if: typed.step == step)) { html in
      html.element("summary", text: step == .change ? Words.change : step.word.opening)
      if step == .change {
        form?.write(to: paper.address, carrying: fields, button: step.word.opening, into: &html)
        return
      }
      html.form(to: paper.address, .class("plainform"), carrying: fields) { html in
        switch step {
        case .publicise:
          InputField("from", Words.from, value: typed.from, kind: .day).write(into: &html)
          InputField("until", Words.until, value: typed.until, kind: .day).write(into: &html)
        case .refuse, .withdraw:
          html.element("label", .class("field wide"), .for("\(step.rawValue)-reason")) { html in
            html.element("span", text: Words.reason)
            html.element(
              "textarea", .id("\(step.rawValue)-reason"), .name("reason"), .rows(3),
              .maximumLength(Commendation.Content.maximumGrounds), text: typed.step == step ? typed.reason : "")
          }
        case .award, .change: break
        }
        html.element("button", .type("submit"), text: step.word.opening)
      }
    }
  }
}

/// The certificates of what is held, one after another, to be printed.
struct CertificatesPage: Page {
  let papers: [Commendation]
  /// The names of regions, by their digits.
  let places: [RegionCode: String]

  private typealias Words = Phrase.CommendationPage
  var title: Phrase { Words.certificatesTitle }
  var station: Station { .commendations }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { html in
      html.element("a", .href(Address("commendations")), text: Words.title)
    }
    html.heading(title(html.language), station: station)
    guard !papers.isEmpty else { return html.element("p", .class("empty"), text: Words.noneFound) }
    html.element("ul", .class("certificates")) { html in
      for paper in papers {
        html.element("li") { html in
          html.element("h2", .lang(.zh), text: paper.content.title)
          html.element("p") { $0.text(Words.certificateWords(paper.recipient, paper.content.title)) }
          html.element("p", .class("issuer")) { html in
            html.element("span", .lang(.zh), text: places[paper.region] ?? "")
            html.text(Words.issuer)
            if case .awarded(let day) = paper.stage { html.text("　\(day)") }
          }
        }
        html.newline()
      }
    }
  }
}
