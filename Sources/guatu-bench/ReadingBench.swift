import Foundation
import PlanDocuments

/// From the bytes of documents to what was read from them.
struct ReadingBench {
  let files: [URL]

  private static let warmUps = 2
  private static let runs = 9

  func run() throws {
    let documents = try files.map { (name: $0.lastPathComponent, bytes: try Data(contentsOf: $0)) }
    let clock = ContinuousClock()
    var times: [[Duration]] = []
    for _ in 0..<(1 + Self.warmUps + Self.runs) {
      times.append(
        try documents.map { document in
          try clock.measure {
            let reading = PlanReader().read(try OriginalReader().read(document.bytes, fileName: document.name))
            precondition(!reading.plans.isEmpty, "\(document.name) holds no plan")
          }
        })
    }
    let warm = times.dropFirst(1 + Self.warmUps)
    for (index, document) in documents.enumerated() {
      print(Timing(cold: times[0][index], warm: warm.map { $0[index] }).row("read \(document.name)"))
    }
    let together = Timing(cold: times[0].reduce(.zero, +), warm: warm.map { $0.reduce(.zero, +) })
    // The target is set for the five documents of ../shared/documents (issue 2, Measured).
    print(together.row("read all \(documents.count) documents", target: .milliseconds(500)))
  }
}
