import Wording

/// One line to type in: label above, advice below it, what is wrong below that.
struct InputField {
  let name: String
  let words: Phrase
  var value = ""
  var kind = Kind.words
  var hint: Phrase?
  var problem: Phrase?
  /// The id of the list of what is usually typed.
  var list: String?
  /// Tells fields of one name apart on a page.
  var id: String

  enum Kind {
    case words, account, oldPassword, newPassword, code, mail, day
  }

  init(
    _ name: String, _ words: Phrase, value: String = "", kind: Kind = .words, hint: Phrase? = nil,
    problem: Phrase? = nil, list: String? = nil, id: String? = nil
  ) {
    self.name = name
    self.words = words
    self.value = value
    self.kind = kind
    self.hint = hint
    self.problem = problem
    self.list = list
    self.id = id ?? name
  }

  func write(into html: inout HTML) {
    html.element("label", .class("field wide"), .for(id)) { html in
      html.element("span", text: words)
      html.void(
        "input", .id(id), .name(name), .type(type), .value(value), .autocomplete(autocomplete),
        .inputMode("numeric", if: kind == .code), .maximumLength(maximum), .invalid(if: problem != nil),
        .describedBy(described), .list(list ?? "", if: list != nil))
      if let hint { html.element("span", .class("hint"), .id(id + "-hint"), text: hint) }
      if let problem { html.element("span", .class("problem"), .id(id + "-problem"), text: problem) }
    }
  }

  private var described: String {
    [problem.map { _ in id + "-problem" }, hint.map { _ in id + "-hint" }].compactMap { $0 }.joined(separator: " ")
  }

  private var type: String {
    switch kind {
    case .words, .account, .code: "text"
    case .oldPassword, .newPassword: "password"
    case .mail: "email"
    case .day: "date"
    }
  }

  private var autocomplete: String {
    switch kind {
    case .words, .mail, .day: "off"
    case .account: "username"
    case .oldPassword: "current-password"
    case .newPassword: "new-password"
    case .code: "one-time-code"
    }
  }

  private var maximum: Int {
    switch kind {
    case .words, .account, .mail, .day: 200
    case .oldPassword, .newPassword: 256
    case .code: 10
    }
  }
}

/// What is wrong with a form, by the names of its fields, in their order.
struct FormProblems: Hashable, Sendable {
  private(set) var all: [Problem] = []

  struct Problem: Hashable, Sendable {
    let field: String
    let words: Phrase
  }

  var isEmpty: Bool { all.isEmpty }
  mutating func add(_ field: String, _ words: Phrase) { all.append(Problem(field: field, words: words)) }
  func of(_ field: String) -> Phrase? { all.first { $0.field == field }?.words }

  /// The list on top that jumps to the fields.
  func write(into html: inout HTML) {
    guard !all.isEmpty else { return }
    html.element("div", .class("problems"), .role("alert"), .reachable, .id("problems")) { html in
      html.element("p", text: Phrase.Accounts.problems)
      html.element("ul") { html in
        for problem in all {
          html.element("li") { html in
            html.element("a", .href(Address(fragment: problem.field)), text: problem.words)
          }
        }
      }
    }
  }
}
