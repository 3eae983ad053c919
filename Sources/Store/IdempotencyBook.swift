import Foundation
import People

/// Where the answers to submissions are kept, so that one that is sent twice is done once.
public protocol IdempotencyBook: Sendable {
  /// What was answered under a key; `nil` where nothing was.
  func keptAnswer(_ key: KeptAnswer.Key) async throws -> KeptAnswer?

  /// Keeps an answer and forgets those from before `oldest`.
  ///
  /// - Returns: the answer that is kept: another, where a repetition at the same time came first.
  func keep(_ answer: KeptAnswer, forgettingBefore oldest: Date) async throws -> KeptAnswer
}

/// An answer to a request that must not be done twice.
public struct KeptAnswer: Hashable, Sendable {
  public let key: Key
  /// SHA-256 of the request: the same key must not stand for two of them.
  public let request: String
  /// UTF-8.
  public let body: String
  public let at: Date

  /// An answer as it was sent.
  public init(key: Key, request: String, body: String, at: Date) {
    self.key = key
    self.request = request
    self.body = body
    self.at = at
  }

  /// A key is its token's own: two units may choose the same.
  public struct Key: Hashable, Sendable {
    public let token: UnitToken.ID
    /// As it was sent.
    public let text: String

    /// A token's key.
    public init(token: UnitToken.ID, text: String) {
      self.token = token
      self.text = text
    }
  }
}
