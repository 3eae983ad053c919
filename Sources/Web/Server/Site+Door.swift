import People
import Wording

extension Site {
  /// Who asks: by the session's cookie, and only where it matters.
  func visitor(_ incoming: Incoming, at route: Route?) async throws -> Visitor {
    switch route {
    case .asset, .vendor: return .stranger
    default: break
    }
    if incoming.isAPI, !incoming.bearer.isEmpty || incoming.isUnitAPI {
      guard !incoming.bearer.isEmpty, let token = try await people.unitToken(incoming.bearer) else { return .stranger }
      return .system(token)
    }
    guard !incoming.session.isEmpty, let open = try await people.session(incoming.session) else { return .stranger }
    return Visitor(open)
  }

  /// What stops a request: who asks may not, the route does not take it so, or a form was not written for this session.
  /// `nil` where nothing does. Every request passes here before anything is looked up.
  func stop(_ route: Route, _ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    switch door.passage(visit.visitor, to: route.demand) {
    case .admitted: break
    case .signInFirst: return try await askToSignIn(route, incoming, visit)
    case .passwordFirst:
      if incoming.isAPI { return refuse(.forbidden, Phrase.Door.passwordFirst, incoming, visit) }
      return .seeOther(Address("account"))
    case .lacking(let right): return refuse(.forbidden, Phrase.Door.lacking(right.word), incoming, visit)
    }
    guard route.manner.takes(incoming.method) else {
      return refuse(.methodNotAllowed, Phrase.Refused.wrongMethod, incoming, visit)
        .adding("Allow", route.manner.allowed)
    }
    // Signing in is the one form that may have been written for an earlier session.
    guard incoming.method == .post, route != .signIn, !visit.visitor.seal.isMet(by: incoming.seal) else { return nil }
    guard let kept = KeptForm(incoming) else { return refuse(.forbidden, Phrase.Door.staleForm, incoming, visit) }
    return page(ResumePage(form: kept, name: visit.visitor.name, cause: .stale), visit, .forbidden).unkept
  }

  private func askToSignIn(_ route: Route, _ incoming: Incoming, _ visit: Visit) async throws -> Answer {
    let challenge = (name: "WWW-Authenticate", value: "Bearer realm=\"guatu\"")
    if incoming.isAPI {
      let reason = incoming.isUnitAPI ? Phrase.API.tokenNeeded : Phrase.Door.signInFirst
      return refuse(.unauthorized, reason, incoming, visit).adding(challenge.name, challenge.value)
    }
    guard incoming.method == .post else {
      let wanted = incoming.path + (incoming.query.isEmpty ? "" : "?" + incoming.query)
      let next = route == .home || Address(returning: wanted) == nil ? [] : [("next", wanted)]
      return .seeOther(Address("sign-in", query: next))
    }
    let kept = KeptForm(incoming)
    let page = SignInPage(
      notice: kept == nil ? .sessionEnded : .formKept, kept: kept, hosts: try await hosts())
    return self.page(page, visit, .unauthorized).unkept.adding(challenge.name, challenge.value)
  }
}

extension Incoming {
  /// The token in the form that was posted; empty where there is none. In a form with files it is the first part.
  var seal: String {
    // A unit's whole list has hundreds of fields: they are decoded once, by whoever reads them.
    if isForm { return FormEncoding.last(FormSeal.field, in: body) ?? "" }
    guard contentType.lowercased().hasPrefix("multipart/form-data") else { return "" }
    let start = String(decoding: body.prefix(1_024), as: UTF8.self)
    guard let name = start.range(of: "name=\"\(FormSeal.field)\"\r\n\r\n"),
      let end = start.range(of: "\r\n", range: name.upperBound..<start.endIndex)
    else { return "" }
    return String(start[name.upperBound..<end.lowerBound])
  }
}
