import Foundation
import People

/// What others did that concerns somebody, and up to where they have read it.
public protocol Inbox: Sendable {
  /// Entries of the record that fit any of the rules, newest first, at most `limit`.
  func inbox(_ rules: [InboxRule], account: String, after: Int, limit: Int) async throws -> [RecordEntry]

  /// How many entries that fit any of the rules somebody has not read, counted up to `limit`: asked with every page.
  func unreadCount(_ rules: [InboxRule], account: String, limit: Int) async throws -> Int

  /// The number of the last entry somebody has read; 0 where none.
  func readMark(of account: String) async throws -> Int

  /// Moves the mark on; it never moves back.
  func markRead(_ account: String, upTo number: Int) async throws
}
