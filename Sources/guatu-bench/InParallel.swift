import Foundation

/// Work on as many threads as the machine has cores, the next piece to whichever is free.
enum InParallel {
  static let cores = ProcessInfo.processInfo.activeProcessorCount

  /// The results in the order of the pieces.
  static func map<Piece: Sendable, Result: Sendable>(
    _ pieces: [Piece], _ work: @escaping @Sendable (Piece) async throws -> Result
  ) async rethrows -> [Result] {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var next = 0
      func add() {
        guard next < pieces.count else { return }
        let place = next
        next += 1
        group.addTask { (place, try await work(pieces[place])) }
      }
      for _ in 0..<cores { add() }
      var results = [Result?](repeating: nil, count: pieces.count)
      while let (place, result) = try await group.next() {
        results[place] = result
        add()
      }
      return results.compactMap { $0 }
    }
  }

  /// The sum of the results.
  static func reduce<Piece: Sendable>(
    _ pieces: [Piece], into start: JudgedSum, _ work: @escaping @Sendable (Piece) async throws -> JudgedSum
  ) async rethrows -> JudgedSum {
    try await map(pieces, work).reduce(into: start) { $0 += $1 }
  }
}
