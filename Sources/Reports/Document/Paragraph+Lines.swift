extension Paragraph {
  /// Its lines: where the Office has begun a new one, every form begins a paragraph. At least one; blank lines are left out.
  var lines: [[Run]] {
    var lines: [[Run]] = [[]]
    for run in runs {
      switch run {
      case .figure: lines[lines.count - 1].append(run)
      case .text(let words): add(words, to: &lines) { .text($0) }
      case .strong(let words): add(words, to: &lines) { .strong($0) }
      }
    }
    let kept = lines.filter { line in line.contains { !$0.text.allSatisfy(\.isWhitespace) } }
    return kept.isEmpty ? [runs] : kept
  }

  private func add(_ words: String, to lines: inout [[Run]], _ run: (String) -> Run) {
    for (place, piece) in words.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
      if place > 0 { lines.append([]) }
      if !piece.isEmpty { lines[lines.count - 1].append(run(String(piece))) }
    }
  }
}
