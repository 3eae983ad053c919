import People
import Testing

@Suite("Words of the record")
struct ActWordingTests {
  @Test("every verb has a word of its own in both languages")
  func verbs() {
    let words = Act.Verb.allCases.map(\.word)
    #expect(Set(words.map(\.zh)).count == words.count)
    #expect(Set(words.map(\.en)).count == words.count)
    for (verb, word) in zip(Act.Verb.allCases, words) {
      #expect(word.zh != verb.rawValue && word.en != verb.rawValue, "\(verb) has no word")
    }
  }

  @Test("every way and every fault is said in words")
  func others() {
    let faults = [RecordChain.Fault.numberMissing, .notLinked, .contentChanged, .keptChanged].map(\.sentence)
    #expect(Set(faults.map(\.zh)).count == faults.count)
    let ways = Actor.Way.allCases.map(\.word)
    #expect(Set(ways.map(\.zh)).count == ways.count && Set(ways.map(\.en)).count == ways.count)
  }
}
