import People
import Wording

extension Role {
  /// Its name on pages.
  var word: Phrase { Phrase.role(rawValue) }
}

extension Right {
  /// Its name on pages.
  var word: Phrase { Phrase.right(rawValue) }
}

extension Post {
  /// The role, and the unit where it is held for one: `联络员 · 市教育局`.
  var word: Phrase {
    let role = role.word
    return unit.isEmpty ? role : Phrase("\(role.zh) · \(unit)", "\(role.en) · \(unit)")
  }
}
