/// Who may read the plans.
public enum ReadingPolicy: String, Hashable, Sendable, CaseIterable {
  /// Whoever is signed in with a role that reads.
  case signedIn
  /// Whoever reaches the server: for a wall in a meeting room. Nothing else is opened by it.
  case everyone
}
