import Seals

/// What a posted form carries to prove that this server wrote it for this session: a synchronizer token
/// (OWASP, Cross-Site Request Forgery Prevention).
enum FormSeal: Hashable, Sendable {
  /// Nobody is signed in: what strangers may post, their sign-in, is guarded by `Gate` alone.
  case none
  case token(String)

  /// The field's name.
  static let field = "csrf"

  /// Whether `sent` is the token. It takes equally long wherever they differ.
  func isMet(by sent: String) -> Bool {
    guard case .token(let token) = self else { return true }
    return !token.isEmpty && SecretText(token).matches(sent)
  }
}
