import OfficeFiles
import Operations
import PlanModel
import Rounds
import Wording

extension ItemPage {
  /// The files that support the return; whoever may fill in attaches and takes away.
  func writeEvidence(into html: inout HTML) {
    html.element("section", .labelledBy("evidence")) { html in
      html.element("h2", .id("evidence"), text: Phrase.Returns.evidence)
      if let evidenceProblem {
        html.element("div", .class("problems"), .role("alert"), .reachable, .id("evidence-problems")) { html in
          html.element("p", text: evidenceProblem.opening)
        }
      }
      let files = current.content.evidence
      if files.isEmpty { html.element("p", .class("quiet"), text: Phrase.Returns.noEvidence) }
      html.element("ul", .class("files")) { html in
        for file in files { write(file, into: &html) }
      }
      if let supplier, files.count < AttachEvidence.limit {
        html.form(to: sheet.address("evidence"), .class("plainform"), .multipart) { html in
          html.hidden("unit", supplier.unit)
          html.element("label", .class("field"), .for("files")) { html in
            html.element("span", text: Phrase.Returns.attach)
            html.void(
              "input", .id("files"), .type("file"), .name("files"), .several,
              .accept((EvidenceFormat.allCases.map(\.fileExtension) + ["jpeg"]).map { "." + $0 }.joined(separator: ","))
            )
            html.element(
              "span", .class("hint"),
              text: Phrase.Returns.attachHint(
                Phrase.Evidence.accepted, limit: EvidenceFormat.byteLimit, files: AttachEvidence.limit))
          }
          html.element("button", .type("submit"), text: Phrase.Returns.attachButton)
        }
      }
    }
    html.newline()
  }

  private func write(_ file: Evidence, into html: inout HTML) {
    html.element("li") { html in
      html.element("a", .href(sheet.address("evidence", file.sha256)), .download, text: file.name)
      html.element("small") { html in
        html.text(" ")
        html.text(EvidenceFormat(rawValue: file.format)?.word ?? Phrase(verbatim: file.format))
        html.text(" · \(Numerals.bytes(file.bytes)) · ")
        html.element("code", .title(Phrase.Returns.digest), text: String(file.sha256.prefix(12)))
      }
      guard let supplier else { return }
      html.form(to: sheet.address("evidence", file.sha256, "remove")) { html in
        html.hidden("unit", supplier.unit)
        html.element(
          "button", .type("submit"), .class("plain"), .label(Phrase.Returns.detachNamed(file.name)),
          text: Phrase.Returns.detach)
      }
    }
  }
}

extension Numerals {
  /// A file's size: `340 KB`, `1.2 MB`, rounded up to what is printed.
  static func bytes(_ count: Int) -> String {
    if count < 1 << 20 { return "\(printed((count + 1_023) >> 10)) KB" }
    let tenths = (count * 10 + (1 << 20) - 1) >> 20
    return "\(tenths / 10).\(tenths % 10) MB"
  }
}
