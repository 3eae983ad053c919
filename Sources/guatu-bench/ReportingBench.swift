import Foundation
import Reports

/// An annual report of 91 indicators with their charts, in every form.
struct ReportingBench {
  private static let runs = 5
  private let document = ReportFixture.annual(indicators: 91)

  func run() throws {
    for (format, target) in [
      (ReportFormat.docx, Duration.seconds(5)), (.xlsx, .seconds(1)), (.html, .seconds(1)), (.pdf, .seconds(10)),
    ] {
      if format == .pdf, !PDFWriter.isPossible {
        print("annual report of 91 indicators as pdf\t\(target.milliseconds)\tnot measured: no LibreOffice\t")
        continue
      }
      let clock = ContinuousClock()
      // LibreOffice begins with a profile of its own each time: every run of it is cold.
      let times = try (0...Self.runs).map { _ in try clock.measure { _ = try format.file(of: document) } }
      let timing = Timing(cold: times[0], warm: Array(times.dropFirst()))
      print(timing.row("annual report of 91 indicators as \(format.rawValue)", target: target))
    }
  }
}
