import Foundation

/// Measures what the readers and the ledger take, in a release build. `scripts/bench` calls it, beside the pages.
///
/// `guatu-bench reading FILE…`, `importing FOLDER`, `judging`, `nation FOLDER`, `supplying`, `opening FOLDER` and
/// `verifying FOLDER`; every row of the table goes to standard output, its cells set apart by tabs: what, target,
/// measured, ratio. `sample FOLDER` writes series for another library to read and says how many of them are judged in a
/// second; `reporting` measures an annual report in every form, and `report-fixture FOLDER` writes made-up reports for
/// tests to open; `liaisons FOLDER` makes the database that `bench/liaisons.py` plays on.
@main
struct GuatuBench {
  static func main() async throws {
    let words = CommandLine.arguments.dropFirst()
    switch words.first {
    case "reading" where words.count > 1:
      try ReadingBench(files: words.dropFirst().map { URL(fileURLWithPath: $0) }).run()
    case "importing" where words.count == 2:
      try await ImportingBench(folder: URL(fileURLWithPath: words[words.startIndex + 1])).run()
    case "judging" where words.count == 1:
      await JudgingBench(nation: Nation()).run()
    case "nation" where words.count == 2:
      try await NationBench(nation: Nation(), folder: URL(fileURLWithPath: words[words.startIndex + 1])).run()
    case "sample" where words.count == 2:
      try await SampleBench(nation: Nation(), folder: URL(fileURLWithPath: words[words.startIndex + 1])).run()
    case "supplying" where words.count == 1:
      try SupplyingBench().run()
    case "liaisons" where words.count == 2:
      try await LiaisonsBench(folder: URL(fileURLWithPath: words[words.startIndex + 1])).run()
    case "opening" where words.count == 2:
      try await OpeningBench(folder: URL(fileURLWithPath: words[words.startIndex + 1])).run()
    case "verifying" where words.count == 2:
      try await VerifyingBench(folder: URL(fileURLWithPath: words[words.startIndex + 1])).run()
    case "reporting" where words.count == 1:
      try ReportingBench().run()
    case "report-fixture" where words.count == 2:
      try ReportFixture.write(to: URL(fileURLWithPath: words[words.startIndex + 1]))
    default:
      FileHandle.standardError.write(
        Data(
          """
          usage: guatu-bench reading FILE… | importing FOLDER | judging | nation FOLDER | sample FOLDER | supplying
            | opening FOLDER | verifying FOLDER | liaisons FOLDER | reporting | report-fixture FOLDER

          """.utf8))
      exit(2)
    }
  }
}
