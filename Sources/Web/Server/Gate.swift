import Wording

/// Which names the server answers to.
public enum AcceptedHosts: Hashable, Sendable {
  /// `localhost`, `127.0.0.1` and `[::1]` only: a foreign name that resolves to this machine is refused
  /// (DNS rebinding).
  case loopback
  /// These names only, without port.
  case named([String])
  /// Any name; for use behind a proxy that checks names itself.
  case any

  func accepts(_ host: String) -> Bool {
    let name: Substring
    if host.hasPrefix("[") {
      name = host.prefix { $0 != "]" } + "]"
    } else {
      name = host.prefix { $0 != ":" }
    }
    switch self {
    case .loopback: return ["localhost", "127.0.0.1", "[::1]"].contains(name.lowercased())
    case .named(let names): return names.contains { $0.lowercased() == name.lowercased() }
    case .any: return true
    }
  }
}

/// Refuses what comes from elsewhere.
struct Gate: Sendable {
  let hosts: AcceptedHosts

  /// Why a request may not pass; `nil` where it may.
  func refusal(of incoming: Incoming) -> (status: Answer.Status, reason: Phrase)? {
    guard hosts.accepts(incoming.host) else {
      return (.misdirected, Phrase.Refused.unknownHost(String(incoming.host.prefix(80))))
    }
    // A token is sent by a program that holds it; a browser sends none by itself.
    // The units' API knows no cookies: whoever sends none is turned away at the door.
    let isProgram = incoming.isUnitAPI
    if incoming.method == .post || incoming.method == .put, !isProgram, !isOwn(incoming) {
      return (.forbidden, Phrase.Refused.foreignForm)
    }
    return nil
  }

  /// Whether a form was sent from this site: by the browser's own word, or else by the origin it names
  /// (OWASP, Cross-Site Request Forgery Prevention: fetch metadata with origin as the fallback).
  private func isOwn(_ incoming: Incoming) -> Bool {
    if !incoming.fetchSite.isEmpty { return incoming.fetchSite == "same-origin" }
    for scheme in ["http://", "https://"] where incoming.origin.hasPrefix(scheme) {
      return incoming.origin.dropFirst(scheme.count) == incoming.host && !incoming.host.isEmpty
    }
    return false
  }
}
