/// What the server answers, before it is put on the wire.
struct Answer: Sendable {
  let status: Status
  let type: ContentType
  let body: [UInt8]
  /// Further headers: `Location`, `Set-Cookie`, `Content-Disposition` …
  var headers: [(name: String, value: String)] = []

  enum Status: Int, Sendable {
    case ok = 200
    case seeOther = 303
    case badRequest = 400
    case unauthorized = 401
    case forbidden = 403
    case notFound = 404
    case methodNotAllowed = 405
    case conflict = 409
    case contentTooLarge = 413
    case unsupportedMediaType = 415
    case misdirected = 421
    case unprocessable = 422
    case preconditionRequired = 428
    case broken = 500
  }

  enum ContentType: String, Sendable {
    case html = "text/html; charset=utf-8"
    case json = "application/json; charset=utf-8"
    case css = "text/css; charset=utf-8"
    case script = "text/javascript; charset=utf-8"
    case csv = "text/csv; charset=utf-8"
    case svg = "image/svg+xml; charset=utf-8"
    case xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
    case png = "image/png"
    case jpeg = "image/jpeg"
    case pdf = "application/pdf"
    case docx = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    case calendar = "text/calendar; charset=utf-8"
    case text = "text/plain; charset=utf-8"
  }

  init(_ status: Status = .ok, _ type: ContentType, _ body: [UInt8]) {
    self.status = status
    self.type = type
    self.body = body
  }

  /// Sends the browser on, after a form was accepted.
  static func seeOther(_ address: Address) -> Answer {
    var answer = Answer(.seeOther, .text, [])
    answer.headers.append(("Location", address.text))
    return answer
  }

  /// The same with one more header.
  func adding(_ name: String, _ value: String) -> Answer {
    var answer = self
    answer.headers.append((name, value))
    return answer
  }

  /// The same, never to be kept: it shows a secret once.
  var unkept: Answer { adding("Cache-Control", "no-store") }

  /// The same with word on how long browsers may keep it, where it has none of its own. What somebody who is signed in
  /// was shown is asked for again each time, so that it ends with the session.
  func kept(for visitor: Visitor) -> Answer {
    if headers.contains(where: { $0.name == "Cache-Control" }) { return self }
    guard status == .ok else { return unkept }
    return adding("Cache-Control", visitor == .stranger ? "no-cache" : "private, no-cache")
  }

  /// A file to keep. The name is given in both ways that RFC 6266 knows.
  func saved(as name: String) -> Answer {
    var answer = self
    answer.headers.append(
      ("Content-Disposition", "attachment; filename=\"guatu\"; filename*=UTF-8''\(Address.encoded(name))"))
    return answer
  }
}
