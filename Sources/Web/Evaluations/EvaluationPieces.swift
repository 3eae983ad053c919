import Foundation
import OfficeFiles
import Operations
import Oversight
import PlanModel
import Rounds
import Wording

extension Evaluation {
  var address: Address { Address("evaluations", id.text) }
  var resultAddress: Address { Address("evaluations", id.text, "result") }

  func address(of contributor: EvaluationPart.Contributor, query: [(String, String)] = []) -> Address {
    Address("evaluations", id.text, "parts", contributor.key, query: query)
  }

  var years: String { period.from == period.to ? "\(period.from)" : "\(period.from)–\(period.to)" }
  var name: Phrase { Phrase.EvaluationPage.name(place, years, phase.word) }
}

extension EvaluationScheme.Basis {
  var word: Phrase {
    switch self {
    case .computed: Phrase.EvaluationPage.computed
    case .judged: Phrase.EvaluationPage.judged
    }
  }
}

extension EvaluationScheme.OnTrack {
  var word: Phrase {
    switch self {
    case .counts: Phrase.EvaluationPage.onTrackCounts
    case .doesNotCount: Phrase.EvaluationPage.onTrackNot
    }
  }
}

extension EvaluationPart {
  /// How far it is, in a word.
  var stageWord: Phrase { revision == 0 ? Phrase.EvaluationPage.notBegun : stage.word }

  /// How many of the matters asked have a score or a reason.
  func answered(of matters: [EvaluationMatter]) -> Int { matters.count { self[$0.id].answer != .open } }
}

extension Numerals {
  /// Points as they are printed: one decimal, half away from zero.
  static func points(_ value: Decimal) -> String {
    var (exact, rounded) = (value, Decimal())
    NSDecimalRound(&rounded, &exact, 1, .plain)
    return printed(Figure(value: rounded, decimals: 1))
  }
}

extension HTML {
  /// A score, or why there is none.
  mutating func scored(_ scored: Scored) {
    switch scored {
    case .score(let value): text(Numerals.points(value))
    case .without(let reason): element("span", .class("quiet"), text: reason.word)
    }
  }

  /// A sign and a word for how two scores differ.
  mutating func difference(_ difference: EvaluationResult.Difference) {
    let (shape, word, points): (String, Phrase, Decimal?) =
      switch difference {
      case .within(let points): ("≈", Phrase.EvaluationResult.near, points)
      case .ownHigher(let points): ("▲", Phrase.EvaluationResult.higher, points)
      case .ownLower(let points): ("▼", Phrase.EvaluationResult.lower, -points)
      case .cannotSay: ("?", Phrase.EvaluationResult.cannotSay, nil)
      }
    element("span", .class(difference.isMarked ? "apart" : "quiet")) { html in
      html.element("span", .class("shape"), .hidden, text: shape)
      html.text(" ")
      if let points { html.text((points > 0 ? "+" : "") + Numerals.points(points) + " ") }
      html.text(word)
    }
  }

  /// A box for long words with its label above.
  mutating func wordsBox(
    _ name: String, _ label: Phrase, value: String = "", rows: Int = 4, maximum: Int = EvaluationRule.maximumWords,
    hint: Phrase? = nil
  ) {
    element("label", .class("field wide"), .for(name)) { html in
      html.element("span", text: label)
      html.element("textarea", .id(name), .name(name), .rows(rows), .maximumLength(maximum), text: value)
      if let hint { html.element("span", .class("hint"), text: hint) }
    }
  }

  /// Files that belong to a paper; whoever may write it attaches and takes away.
  mutating func papersFiles(
    _ files: [Evidence], at address: ([String]) -> Address, carrying fields: [Query.Pair], isWritable: Bool,
    problem: Phrase?
  ) {
    element("section", .labelledBy("evidence")) { html in
      html.element("h2", .id("evidence"), text: Phrase.Returns.evidence)
      if let problem { html.element("p", .class("problem"), .role("alert"), text: problem) }
      if files.isEmpty { html.element("p", .class("quiet"), text: Phrase.Returns.noEvidence) }
      html.element("ul", .class("files")) { html in
        for file in files {
          html.element("li") { html in
            html.element("a", .href(address(["evidence", file.sha256])), .download, text: file.name)
            html.element("small") { html in
              html.text(" ")
              html.text(EvidenceFormat(rawValue: file.format)?.word ?? Phrase(verbatim: file.format))
              html.text(" · \(Numerals.bytes(file.bytes))")
            }
            guard isWritable else { return }
            html.form(to: address(["evidence", file.sha256, "remove"]), carrying: fields) { html in
              html.element(
                "button", .type("submit"), .class("plain"), .label(Phrase.Returns.detachNamed(file.name)),
                text: Phrase.Returns.detach)
            }
          }
        }
      }
      guard isWritable, files.count < AttachEvidence.limit else { return }
      html.form(to: address(["evidence"]), .class("plainform"), .multipart, carrying: fields) { html in
        html.element("label", .class("field"), .for("files")) { html in
          html.element("span", text: Phrase.Returns.attach)
          html.void(
            "input", .id("files"), .type("file"), .name("files"), .several,
            .accept((EvidenceFormat.allCases.map(\.fileExtension) + ["jpeg"]).map { "." + $0 }.joined(separator: ",")))
          html.element(
            "span", .class("hint"),
            text: Phrase.Returns.attachHint(
              Phrase.Evidence.accepted, limit: EvidenceFormat.byteLimit, files: AttachEvidence.limit))
        }
        html.element("button", .type("submit"), text: Phrase.Returns.attachButton)
      }
    }
    newline()
  }
}
