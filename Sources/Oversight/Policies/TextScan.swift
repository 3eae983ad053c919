/// Looks through a draft for the words of the lists. What it finds deserves a look; it is never a verdict. Pure.
///
/// Traditional characters, full width, capitals and spaces inside a line make no difference. Inside one list the longer
/// word holds the shorter ones that lie in it; words of different lists are all told, even where they overlap.
public struct TextScan: Sendable {
  private let lists: [PolicyRules.TermList]
  private let automaton: TermAutomaton

  /// A scan for these lists.
  public init(_ lists: [PolicyRules.TermList]) {
    self.lists = lists
    automaton = TermAutomaton(
      lists.enumerated().flatMap { list, content in
        content.terms.enumerated().flatMap { term, words in
          ([words.words] + words.variants).map {
            TermAutomaton.Word(list: list, term: term, characters: FoldedText($0).characters)
          }
        }
      })
  }

  /// Hits that are told in full: a page with more helps nobody.
  public static let limit = 2_000

  /// A word of a list, where it stands.
  public struct Hit: Hashable, Sendable {
    /// Counted from 1 in the order of reading.
    public let number: Int
    public let list: String
    public let term: PolicyRules.Term
    /// As the text has it.
    public let found: String
    /// Where, among the text's scalars.
    public let range: Range<Int>
    /// Its neighbourhood on the same line.
    public let before: String
    public let after: String
    /// Which of the term's places it is, from 1.
    public let occurrence: Int

    /// Names it among the hits of a text, also when other words come and go.
    public var key: String { "\(list)/\(term.words)/\(occurrence)" }
  }

  /// What a text holds.
  public struct Result: Hashable, Sendable {
    public let hits: [Hit]
    /// Beyond `limit`.
    public let untold: Int
    /// How many of each list, in the order of the lists; lists without any are left out.
    public let counts: [Count]

    /// A list with its number of hits.
    public struct Count: Hashable, Sendable {
      public let list: String
      public let hits: Int

      /// A count.
      public init(list: String, hits: Int) {
        self.list = list
        self.hits = hits
      }
    }
  }

  /// Everything found, from the beginning, longer words first.
  public func callAsFunction(_ text: String) -> Result {
    let scalars = Array(text.unicodeScalars)
    let folded = FoldedText(scalars)
    var places: [Place] = []
    automaton.walk(folded.characters) { word, end in
      places.append(Place(start: end - word.characters.count, end: end, list: word.list, term: word.term))
    }
    places.sort { ($0.start, -$0.end, $0.list) < ($1.start, -$1.end, $1.list) }
    var reach = Array(repeating: 0, count: lists.count)
    var counts = Array(repeating: 0, count: lists.count)
    var occurrences: [Int: Int] = [:]
    var hits: [Hit] = []
    var untold = 0
    for place in places where place.end > reach[place.list] {
      reach[place.list] = place.end
      counts[place.list] += 1
      let occurrence = occurrences[place.list << 32 | place.term, default: 0] + 1
      occurrences[place.list << 32 | place.term] = occurrence
      guard hits.count < Self.limit else {
        untold += 1
        continue
      }
      let range = folded.places[place.start]..<(folded.places[place.end - 1] + 1)
      let list = lists[place.list]
      hits.append(
        Hit(
          number: hits.count + 1, list: list.name, term: list.terms[place.term], found: Self.words(scalars[range]),
          range: range, before: Self.before(range.lowerBound, in: scalars),
          after: Self.after(range.upperBound, in: scalars), occurrence: occurrence))
    }
    let found = zip(lists, counts).filter { $1 > 0 }.map { Result.Count(list: $0.name, hits: $1) }
    return Result(hits: hits, untold: untold, counts: found)
  }

  private struct Place {
    let start: Int
    let end: Int
    let list: Int
    let term: Int
  }

  private static let neighbourhood = 24

  private static func before(_ start: Int, in scalars: [Unicode.Scalar]) -> String {
    var from = start
    while from > 0, start - from < neighbourhood, !scalars[from - 1].properties.isLineBreak { from -= 1 }
    return words(scalars[from..<start])
  }

  private static func after(_ end: Int, in scalars: [Unicode.Scalar]) -> String {
    var until = end
    while until < scalars.count, until - end < neighbourhood, !scalars[until].properties.isLineBreak { until += 1 }
    return words(scalars[end..<until])
  }

  private static func words(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension Unicode.Scalar.Properties {
  fileprivate var isLineBreak: Bool {
    // Only control characters and the two separators end a line.
    generalCategory == .control || generalCategory == .lineSeparator || generalCategory == .paragraphSeparator
  }
}

extension TextScan.Result {
  /// What came and what went since an earlier text, by term: a word that stands as often as before is neither.
  public func changes(since earlier: TextScan.Result) -> (new: [TextScan.Hit], gone: [TextScan.Hit]) {
    let (mine, theirs) = (Set(hits.map(\.key)), Set(earlier.hits.map(\.key)))
    return (hits.filter { !theirs.contains($0.key) }, earlier.hits.filter { !mine.contains($0.key) })
  }
}
