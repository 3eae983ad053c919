/// A number that a program draws in front of a paragraph, written as an author would type it.
enum ListNumber {
  /// `number` and `text` on one line: `1.` and `（一）` stand close to what follows, `1.2` and `A` do not.
  static func lead(_ number: String, _ text: String) -> String {
    guard let last = number.unicodeScalars.last, let next = text.unicodeScalars.first else { return number + text }
    let isClosed = !last.properties.isAlphabetic && last.properties.numericType == nil
    if next.properties.isWhitespace || (isClosed && (next.isWrittenWithoutSpaces || last.isWrittenWithoutSpaces)) {
      return number + text
    }
    return number + " " + text
  }
}
