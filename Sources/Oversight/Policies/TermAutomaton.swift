/// Finds many words in one walk over a text (Aho and Corasick, "Efficient string matching", CACM 18 (1975) 333–340).
struct TermAutomaton: Sendable {
  /// A word to be found, of a list and a term in it.
  struct Word: Hashable, Sendable {
    let list: Int
    let term: Int
    let characters: [UInt32]
  }

  private let words: [Word]
  /// The next state by state and character.
  private var next: [UInt64: Int32] = [:]
  private var fallback: [Int32] = [0]
  /// Words that end in a state: of each list the longest, for the shorter ones lie inside it.
  private var ends: [[Int]] = [[]]

  init(_ words: [Word]) {
    self.words = words
    var children: [[(character: UInt32, state: Int32)]] = [[]]
    for (index, word) in words.enumerated() where !word.characters.isEmpty {
      var state: Int32 = 0
      for character in word.characters {
        if let known = next[Self.key(state, character)] {
          state = known
        } else {
          let made = Int32(ends.count)
          next[Self.key(state, character)] = made
          children[Int(state)].append((character, made))
          children.append([])
          ends.append([])
          fallback.append(0)
          state = made
        }
      }
      if !ends[Int(state)].contains(where: { words[$0].list == word.list }) { ends[Int(state)].append(index) }
    }
    link(children)
  }

  /// By breadth: where a state goes when nothing follows is known before its children are asked.
  private mutating func link(_ children: [[(character: UInt32, state: Int32)]]) {
    var queue = children[0].map(\.state)
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      for (character, child) in children[Int(state)] {
        var back = fallback[Int(state)]
        while back != 0, next[Self.key(back, character)] == nil { back = fallback[Int(back)] }
        fallback[Int(child)] = next[Self.key(back, character)] ?? 0
        queue.append(child)
      }
      for inherited in ends[Int(fallback[Int(state)])]
      where !ends[Int(state)].contains(where: { words[$0].list == words[inherited].list }) {
        ends[Int(state)].append(inherited)
      }
    }
  }

  /// Tells every place where a word ends, of each list the longest.
  func walk(_ text: [UInt32], found: (Word, _ end: Int) -> Void) {
    var state: Int32 = 0
    for (place, character) in text.enumerated() {
      while true {
        if let forward = next[Self.key(state, character)] {
          state = forward
          break
        }
        if state == 0 { break }
        state = fallback[Int(state)]
      }
      for index in ends[Int(state)] { found(words[index], place + 1) }
    }
  }

  private static func key(_ state: Int32, _ character: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: state)) << 32 | UInt64(character)
  }
}
