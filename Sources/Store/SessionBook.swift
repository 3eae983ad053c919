import Foundation
import People

/// Where sessions are kept while they last.
public protocol SessionBook: Sendable {
  /// Opens a session and forgets the tries on its account, and sessions that ended long ago.
  ///
  /// - Parameter step: the step of the one-time code that was given; `nil` where the account uses none. Throws
  ///   `StoreRefusal.oneTimeCodeUsed` where a code of this step or a later one was taken already.
  func open(_ session: Session, step: Int?, by act: Act) async throws

  /// A session with its account, whether or not it still holds; `nil` where there is none.
  func session(tokenDigest: String) async throws -> SignedIn?

  /// Writes down that a session was used.
  func touch(tokenDigest: String, at now: Date) async throws

  /// Ends a session; nothing is recorded where there was none.
  func close(tokenDigest: String, by act: Act) async throws
}
