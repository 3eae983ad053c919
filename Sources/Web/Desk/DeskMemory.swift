import Store

/// What was worked out from the store, by what it answers, as long as nothing has been added to the store.
///
/// Whoever asks brings the mark the store has now: another process's import counts from the next request on. The
/// answer that was asked for longest ago goes first. Several may work out the same answer at once after a change;
/// each of them is right.
actor DeskMemory<Question: Hashable & Sendable, Answer: Sendable> {
  private let capacity: Int
  private var mark: ChangeMark?
  private var answers: [Question: Answer] = [:]
  /// Oldest use first; short enough for a linear search.
  private var use: [Question] = []

  init(capacity: Int) { self.capacity = capacity }

  /// The answer that was given at this mark, or a new one. Nothing is remembered of an error.
  func answer(
    _ question: Question, at mark: ChangeMark, otherwise workOut: @Sendable () async throws -> Answer
  ) async throws -> Answer {
    if self.mark != mark { forget(until: mark) }
    if let known = answers[question] {
      touch(question)
      return known
    }
    let answer = try await workOut()
    // Something may have been added meanwhile, and noticed by another request.
    if self.mark == mark { keep(answer, to: question) }
    return answer
  }

  private func forget(until mark: ChangeMark) {
    self.mark = mark
    answers.removeAll()
    use.removeAll()
  }

  private func keep(_ answer: Answer, to question: Question) {
    answers[question] = answer
    touch(question)
    while use.count > capacity { answers[use.removeFirst()] = nil }
  }

  private func touch(_ question: Question) {
    guard use.last != question else { return }
    use.removeAll { $0 == question }
    use.append(question)
  }
}
