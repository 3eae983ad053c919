/// A form that was sent after its session had ended, kept whole over the sign-in: nothing typed is lost.
struct KeptForm: Hashable, Sendable {
  /// Where it was sent to: a route of this server that takes forms.
  let action: String
  let fields: [Query.Pair]

  /// The names it travels under in the sign-in form.
  static let actionField = "kept-action"
  private static let prefix = "kept."

  /// What was sent to a route; `nil` where it cannot be kept: it is no plain form, or holds secrets.
  init?(_ incoming: Incoming) {
    guard let sent = try? incoming.form() else { return nil }
    self.init(action: incoming.path, fields: sent.pairs.filter { $0.name != FormSeal.field })
  }

  /// What came along with a sign-in; `nil` where nothing did.
  init?(_ signIn: Query) {
    let fields = signIn.pairs.filter { $0.name.hasPrefix(Self.prefix) }
      .map { Query.Pair(name: String($0.name.dropFirst(Self.prefix.count)), value: $0.value) }
    self.init(action: signIn.text(Self.actionField), fields: fields)
  }

  private init?(action: String, fields: [Query.Pair]) {
    guard action.hasPrefix("/"), let route = Route(path: action), route.isKept else { return nil }
    self.action = action
    self.fields = fields
  }

  /// Where it is to be sent again.
  var address: Address { Address(path: action, query: []) }

  /// Its fields as they travel in the sign-in form.
  var luggage: [Query.Pair] {
    [Query.Pair(name: Self.actionField, value: action)]
      + fields.map { Query.Pair(name: Self.prefix + $0.name, value: $0.value) }
  }
}

extension Route {
  /// Whether a form sent to it is kept over a sign-in. Passwords and codes must not be written into a page.
  var isKept: Bool {
    switch self {
    case .signIn, .signOut, .accountPassword, .accountCode, .apiSubmissions: false
    default: manner.takes(.post)
    }
  }
}
