import Foundation
import Oversight
import Testing

@Suite("Words that deserve a look, found in place")
struct TextScanTests {
  private static func list(_ name: String, _ terms: [String], variants: [String] = []) -> PolicyRules.TermList {
    .init(
      name: name, terms: terms.map { .init(words: $0, variants: $0 == terms[0] ? variants : [], why: "为何", ask: "问") })
  }

  private static func found(_ text: String, _ lists: [PolicyRules.TermList]) -> [String] {
    TextScan(lists)(text).hits.map(\.found)
  }

  @Test("stand where the text has them, with their neighbourhood on the line")
  func places() {
    let result = TextScan([Self.list("家庭", ["户主", "母亲应当"])])("第一条\n由户主申请。母亲应当陪同，户主签字。")
    #expect(result.hits.map(\.found) == ["户主", "母亲应当", "户主"])
    #expect(result.hits.map(\.number) == [1, 2, 3] && result.hits.map(\.occurrence) == [1, 1, 2])
    #expect(result.hits[0].range == 5..<7 && result.hits[0].before == "由" && result.hits[0].after.hasPrefix("申请"))
    #expect(result.counts == [.init(list: "家庭", hits: 3)] && result.untold == 0)
  }

  @Test("longer words hold shorter ones of their list; other lists are told too, where they overlap")
  func overlapping() {
    let one = Self.list("甲", ["男性", "仅限男性", "性优先"])
    #expect(Self.found("仅限男性优先", [one]) == ["仅限男性", "性优先"])
    #expect(Self.found("仅限男性优先", [one, Self.list("乙", ["男性"])]) == ["仅限男性", "男性", "性优先"])
    #expect(Self.found("男男男", [Self.list("甲", ["男男"])]) == ["男男", "男男"])
  }

  @Test(
    "are the same in traditional characters, full width, capitals and with spaces between",
    arguments: [
      "婦女優先", "妇 女优\u{3000}先", "妇女\u{200B}优先",
    ])
  func variants(text: String) {
    #expect(Self.found("甲\(text)乙", [Self.list("甲", ["妇女优先"])]) == [text])
    #expect(Self.found("甲妇女优先乙", [Self.list("甲", ["婦女優先"])]) == ["妇女优先"])
  }

  @Test("letters count alike in any width and case, and a word ends with its line")
  func width() {
    #expect(Self.found("只招ＭＡＬＥ和Male", [Self.list("甲", ["male"])]) == ["ＭＡＬＥ", "Male"])
    #expect(Self.found("户\n主", [Self.list("甲", ["户主"])]).isEmpty)
    #expect(Self.found("一家长代表", [Self.list("甲", ["户主"], variants: ["家长代表"])]) == ["家长代表"])
  }

  /// A list with the names of terms and where they stand, found by trying every place.
  private static func naive(_ text: [Character], _ lists: [[String]]) -> Set<String> {
    var all: Set<String> = []
    for (index, terms) in lists.enumerated() {
      var places: [Range<Int>] = []
      for term in Set(terms) {
        let word = Array(term)
        guard !word.isEmpty, text.count >= word.count else { continue }
        for start in 0...(text.count - word.count) where Array(text[start..<(start + word.count)]) == word {
          places.append(start..<(start + word.count))
        }
      }
      for place in places
      where !places.contains(where: {
        $0 != place && $0.lowerBound <= place.lowerBound && $0.upperBound >= place.upperBound
      }) {
        all.insert("\(index):\(place)")
      }
    }
    return all
  }

  @Test("are what a plain search finds, on random texts", arguments: 0..<60)
  func random(seed: Int) {
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ below: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(below))
    }
    let letters = Array("甲乙丙")
    func word(_ length: Int) -> String { String((0..<length).map { _ in letters[next(3)] }) }
    let lists = (0..<3).map { _ in Array(Set((0..<8).map { _ in word(1 + next(5)) })) }
    let text = Array(word(120))
    let result = TextScan(lists.enumerated().map { Self.list("\($0)", $1) })(String(text))
    #expect(Set(result.hits.map { "\($0.list):\($0.range)" }) == Self.naive(text, lists))
    #expect(result.hits.map(\.range.lowerBound) == result.hits.map(\.range.lowerBound).sorted())
  }

  @Test("a long text with many terms takes no long time, and tells no more than a page can hold")
  func fast() {
    let terms = (0..<500).map { "词\($0 % 10)条\($0)号" }
    let text = String(repeating: "词3条13号与婦女的一般規定，", count: 200_000 / 14)
    let clock = ContinuousClock()
    var result: TextScan.Result?
    let time = clock.measure { result = TextScan([Self.list("甲", terms)])(text) }
    #expect(time < .seconds(20), "\(time)")
    #expect(result?.hits.count == TextScan.limit && (result?.untold ?? 0) > 10_000)
    #expect(result?.counts.first?.hits == 200_000 / 14)
  }

  @Test(
    "hostile and odd texts are read like others",
    arguments: [
      "", "\u{0}\u{FFFF}", "👩‍👩‍👧‍👦户主👨", "户主\u{301}", "\u{202E}主户", String(repeating: "\u{FE0F}", count: 5_000) + "户主",
    ])
  func odd(text: String) {
    for hit in TextScan([Self.list("甲", ["户主"])])(text).hits {
      #expect(hit.range.upperBound <= text.unicodeScalars.count && hit.found.hasPrefix("户"))
    }
  }

  @Test("what came and went between two versions is told")
  func changes() {
    let scan = TextScan([Self.list("甲", ["户主", "未婚"])])
    let changes = scan("由户主和户主办理").changes(since: scan("户主须未婚"))
    #expect(changes.new.map(\.key) == ["甲/户主/2"] && changes.gone.map(\.key) == ["甲/未婚/1"])
  }
}
