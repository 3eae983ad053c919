extension Phrase {
  /// Places in an original.
  package enum Lines {
    package static func range(_ from: Int, _ to: Int) -> Phrase {
      from == to ? Phrase("第 \(from) 行", "line \(from)") : Phrase("第 \(from)–\(to) 行", "lines \(from)–\(to)")
    }
  }
}
