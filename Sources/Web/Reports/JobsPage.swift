import Foundation
import Operations
import Store
import Wording

/// Long work that was asked for: how far it is, its end, its file.
struct JobsPage: Page {
  let jobs: [Job]
  /// The sign-in name of whoever looks.
  let account: String

  private typealias Words = Phrase.Jobs
  var title: Phrase { Words.title }
  var station: Station { .reports }
  var refreshesAfter: Int? { jobs.contains(where: \.state.isOpen) ? 3 : nil }

  func write(into html: inout HTML) {
    html.element("p", .class("trail")) { html in
      html.element("a", .href(Address("reports")), text: Phrase.ReportDesk.title)
    }
    html.heading(title(html.language), station: station)
    html.element("p", .class("headline"), .role("status"), text: Words.open(jobs.count(where: \.state.isOpen)))
    html.element("p", .class("quiet"), text: Words.what)
    if refreshesAfter != nil {
      html.element("p", .class("quiet")) { html in
        html.text(Words.refreshes)
        html.text(" ")
        html.element("a", .href(Address("jobs")), text: Words.refresh)
      }
    }
    guard !jobs.isEmpty else { return html.element("p", .class("empty"), text: Words.none) }
    html.table(nil, [Words.name, Words.format, Words.asked, Words.state, Words.action]) { html in
      for job in jobs { write(job, into: &html) }
    }
  }

  private func write(_ job: Job, into html: inout HTML) {
    html.element("tr") { html in
      html.element("th", .scope("row"), .lang(.zh), text: job.title)
      html.element("td", text: job.format)
      html.element("td", text: Words.askedBy(job.askedByName, at: Day.minute(job.askedAt)))
      html.element("td") { html in
        html.text(job.state.word)
        switch job.state {
        case .running:
          html.text("　")
          html.text(job.progress.words)
          if job.progress.count > 1 { html.text(" \(job.progress.done)/\(job.progress.count)") }
        case .failed(let reason): html.element("small", .class("problem"), text: reason)
        case .waiting, .done, .cancelled: break
        }
      }
      html.element("td") { html in
        switch job.state {
        case .waiting, .running:
          html.form(to: Address("jobs", job.id.text)) { html in
            html.element("button", .type("submit"), .class("plain"), text: Words.cancel)
          }
        case .done(let result):
          html.element(
            "a", .href(Address("jobs", job.id.text, "file")), .download, .title(Phrase(verbatim: result.fileName)),
            text: Words.download)
        case .failed, .cancelled: break
        }
      }
    }
    html.newline()
  }
}

extension Job.State {
  /// In a word.
  var word: Phrase {
    switch self {
    case .waiting: Phrase.Jobs.waiting
    case .running: Phrase.Jobs.running
    case .done: Phrase.Jobs.done
    case .failed: Phrase.Jobs.failed
    case .cancelled: Phrase.Jobs.cancelled
    }
  }
}

extension Job {
  /// The form that was asked for, e.g. `DOCX`.
  var format: String {
    let request = try? JSONDecoder().decode(ReportFileRequest.self, from: Data(request.utf8))
    return request?.format.rawValue.uppercased() ?? ""
  }
}
