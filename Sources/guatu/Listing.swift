import ArgumentParser
import Foundation

/// How a list leaves the command, and where to: the same options for every command that prints one.
struct Listing: ParsableArguments {
  /// Formats of lists.
  enum Format: String, ExpressibleByArgument, CaseIterable { case text, json, csv }

  @Option(help: "text、json 或 csv")
  var format = Format.text
  @Option(name: .shortAndLong, help: "写到哪里，不写就打印。Where to write.", completion: .file())
  var output: String?
}
