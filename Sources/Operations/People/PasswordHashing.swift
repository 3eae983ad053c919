import Foundation
import Seals
import Wording

/// Where passwords are hashed: beside the threads that answer requests, a few at a time.
///
/// One hash takes 64 MiB and a core for some 75 ms (docs/people.md). Two hundred people who sign in at nine o'clock
/// would take 12 GiB at once; here they stand in line and take what two need.
public struct PasswordHashing: Sendable {
  private let queue: OperationQueue
  private let cost: PasswordHash.Cost
  private let longestLine: Int

  /// The one line of this process.
  public static let shared = PasswordHashing()

  /// - Parameters:
  ///   - width: how many are hashed at once.
  ///   - longestLine: how many may wait; whoever comes then is refused, so that a flood ends when it ends.
  public init(width: Int = 2, longestLine: Int = 500, cost: PasswordHash.Cost = .standard) {
    queue = OperationQueue()
    queue.name = "guatu.passwords"
    queue.qualityOfService = .userInitiated
    queue.maxConcurrentOperationCount = width
    self.longestLine = longestLine
    self.cost = cost
  }

  /// What is kept of a password. Throws `PeopleRefusal.busy`.
  public func hash(_ password: String) async throws -> PasswordHash {
    let cost = cost
    return try await inLine { try PasswordHash(of: password, cost: cost) }
  }

  /// Whether a password is the one hashed; takes as long for `nil`, where there is no account. Throws
  /// `PeopleRefusal.busy`.
  public func check(_ password: String, against hash: PasswordHash?) async throws -> Bool {
    try await inLine {
      let fits = (hash ?? .ofNobody).fits(password)
      return hash != nil && fits
    }
  }

  /// Whether a hash should be made anew because the costs were raised since.
  func isOutOfDate(_ hash: PasswordHash) -> Bool { hash.needsRenewal(cost: cost) }

  private func inLine<Value: Sendable>(_ work: @escaping @Sendable () throws -> Value) async throws -> Value {
    guard queue.operationCount < longestLine else { throw PeopleRefusal.busy }
    return try await withCheckedThrowingContinuation { continuation in
      queue.addOperation { continuation.resume(with: Result { try work() }) }
    }
  }
}
