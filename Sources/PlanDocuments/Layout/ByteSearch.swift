extension String {
  /// Whether `words` stand in the text, compared byte by byte.
  ///
  /// Chinese characters have one spelling in Unicode, so this finds what the general search finds; that one looks
  /// for other spellings of every character, and was half of the time that reading a document took.
  func holds(_ words: String) -> Bool {
    var (text, words) = (self, words)
    return text.withUTF8 { text in
      words.withUTF8 { words in
        guard let first = words.first else { return true }
        guard text.count >= words.count else { return false }
        for start in 0...(text.count - words.count) where text[start] == first {
          var length = 1
          while length < words.count, text[start + length] == words[length] { length += 1 }
          if length == words.count { return true }
        }
        return false
      }
    }
  }
}
