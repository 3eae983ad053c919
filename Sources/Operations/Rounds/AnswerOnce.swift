import Foundation
import Seals
import Store
import Wording

/// Does what a request asks once, however often it is sent (幂等提交): a repetition gets the answer of the first time.
///
/// The answer is kept after what was done. Whoever is cut off in between does it again: what is done here must find for
/// itself what stands already (`SubmitReturns`).
public struct AnswerOnce: Sendable {
  private let book: any IdempotencyBook

  /// Keeps answers in the book.
  public init(book: any IdempotencyBook) { self.book = book }

  /// How long answers are kept, in seconds: 60 days, longer than a round's submissions are repeated.
  public static let memory: TimeInterval = 60 * 86_400

  /// The answer to a request.
  ///
  /// - Parameters:
  ///   - request: all that tells the request from others.
  ///   - work: does it, and gives the body of its answer.
  /// - Throws: `KeyReused` where the key stands for another request; what `work` throws, and then nothing is kept.
  public func callAsFunction(
    _ key: KeptAnswer.Key, request: Data, at time: Date, work: () async throws -> String
  ) async throws -> (body: String, isRepeated: Bool) {
    let digest = SHA256Digest(request).hex
    if let kept = try await book.keptAnswer(key) { return (try Self.body(of: kept, to: digest), true) }
    let answer = KeptAnswer(key: key, request: digest, body: try await work(), at: time)
    let kept = try await book.keep(answer, forgettingBefore: time.addingTimeInterval(-Self.memory))
    return (try Self.body(of: kept, to: digest), kept != answer)
  }

  private static func body(of kept: KeptAnswer, to digest: String) throws -> String {
    guard kept.request == digest else { throw KeyReused() }
    return kept.body
  }

  /// One key for two requests.
  public struct KeyReused: Refusal, Hashable {
    public var reason: Phrase { .keyReused }
  }
}
