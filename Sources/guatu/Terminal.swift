import Foundation
import Wording

/// Where the command line speaks: results to standard output, everything else to standard error.
enum Terminal {
  /// The language of the session: `GUATU_LANG=en` for English, Chinese otherwise.
  static let language: Language = ProcessInfo.processInfo.environment["GUATU_LANG"].flatMap(Language.init) ?? .zh

  static func print(_ text: String) { write(text + "\n", to: .standardOutput) }
  static func print(_ phrase: Phrase) { print(phrase(language)) }

  /// What is being done while it is done, and what went wrong.
  static func note(_ phrase: Phrase) { write(phrase(language) + "\n", to: .standardError) }

  /// A question, without a new line.
  static func ask(_ phrase: Phrase) { write(phrase(language), to: .standardError) }

  /// A refusal: what was refused, where, and the remedy.
  static func complain(_ phrase: Phrase) { note(.refused(phrase)) }

  /// Bytes to a file, or to standard output where no file is named.
  static func write(_ data: Data, to file: String?) throws {
    guard let file else {
      try FileHandle.standardOutput.write(contentsOf: data)
      return
    }
    do {
      try data.write(to: URL(fileURLWithPath: file), options: .atomic)
    } catch {
      throw CommandRefusal(.cannotWrite(file))
    }
  }

  static func json(_ value: some Encodable) throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    encoder.dateEncodingStrategy = .iso8601
    return try encoder.encode(value) + Data("\n".utf8)
  }

  private static func write(_ text: String, to handle: FileHandle) {
    // A closed pipe (`guatu … | head`) is no error worth a crash.
    try? handle.write(contentsOf: Data(text.utf8))
  }
}

/// A refusal that concerns the command itself.
struct CommandRefusal: Refusal {
  let reason: Phrase
  init(_ reason: Phrase) { self.reason = reason }
}
