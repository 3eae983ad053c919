/// The cookie that a signed-in browser shows at every request.
///
/// It has no expiry of its own: it ends with the browser, and the server ends sessions by its own rules. Behind TLS its
/// name binds it to this host and to encrypted connections (RFC 6265bis, the `__Host-` prefix).
struct SessionCookie: Hashable, Sendable {
  let wire: Wire

  /// How browsers reach the server.
  enum Wire: Hashable, Sendable {
    /// In clear: on this machine or a closed network.
    case plain
    /// Through a proxy that speaks TLS.
    case encrypted
  }

  var name: String {
    switch wire {
    case .plain: "guatu_session"
    case .encrypted: "__Host-guatu_session"
    }
  }

  /// `Set-Cookie` for a session that begins.
  func setting(_ token: String) -> String { "\(name)=\(token); \(terms)" }

  /// `Set-Cookie` for a session that ended.
  var clearing: String { "\(name)=; Max-Age=0; \(terms)" }

  /// The end of every `Set-Cookie` of this site.
  var terms: String {
    switch wire {
    case .plain: "Path=/; HttpOnly; SameSite=Lax"
    case .encrypted: "Path=/; Secure; HttpOnly; SameSite=Lax"
    }
  }
}
