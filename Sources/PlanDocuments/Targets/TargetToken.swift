/// A piece of a text as the target grammar sees it, with its place in the healed text.
struct TargetToken {
  let kind: Kind
  let range: Range<Int>

  enum Kind: Hashable {
    case quantity(Quantity)
    /// `2030年`, `2025年底`
    case year(Int)
    case word(TargetWord)
    case mark(Mark)
    /// Anything else: names, ordinary words, brackets with what they hold.
    case text
  }

  enum Mark: Hashable {
    /// `，` `；` `：`: the clause ends.
    case comma
    /// `。` `！` `？` or a line break: the sentence ends.
    case stop
    /// `、`
    case listComma
    /// `—`, `至`, `到` between two numbers.
    case range
    /// `:` between two numbers.
    case colon
  }
}
