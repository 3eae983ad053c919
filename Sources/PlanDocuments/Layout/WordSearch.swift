extension StringProtocol {
  /// Whether a word stands anywhere in the text, byte for byte.
  ///
  /// Every line is asked for some fifty words. Foundation's method of this name folds characters of all languages
  /// for each, which takes most of the time of reading; printed Chinese has one form only.
  func contains(_ word: String) -> Bool {
    var rest = utf8[...]
    guard let first = word.utf8.first else { return true }
    while let start = rest.firstIndex(of: first) {
      rest = rest[start...]
      if rest.starts(with: word.utf8) { return true }
      rest = rest.dropFirst()
    }
    return false
  }
}
