import Wording

/// An attribute of an element. Addresses go through `Address`; inline script and style cannot be written.
struct Attribute {
  let name: StaticString
  let value: Value

  enum Value {
    case text(String)
    case phrase(Phrase)
    case flag
    case absent
  }

  private init(_ name: StaticString, _ value: Value) {
    self.name = name
    self.value = value
  }

  static func `class`(_ names: String) -> Attribute { Attribute("class", .text(names)) }
  static func id(_ id: String) -> Attribute { Attribute("id", .text(id)) }
  static func href(_ address: Address) -> Attribute { Attribute("href", .text(address.text)) }
  static func src(_ address: Address) -> Attribute { Attribute("src", .text(address.text)) }
  static func action(_ address: Address) -> Attribute { Attribute("action", .text(address.text)) }
  static func lang(_ language: Language) -> Attribute { Attribute("lang", .text(language.tag)) }
  static func name(_ name: String) -> Attribute { Attribute("name", .text(name)) }
  /// An identifier that another element bears already where it is told to leave it.
  static func id(_ id: String, unless another: Bool) -> Attribute { Attribute("id", another ? .absent : .text(id)) }
  /// A field's value; an empty field needs none.
  static func value(ifAny value: String) -> Attribute { Attribute("value", value.isEmpty ? .absent : .text(value)) }
  /// A link in a long list, written short.
  static func href(short address: Address) -> Attribute { Attribute("href", .text(address.readable)) }
  /// A language that is another than the page's.
  static func lang(_ language: Language, in page: Language) -> Attribute {
    Attribute("lang", language == page ? .absent : .text(language.tag))
  }
  static func value(_ value: String) -> Attribute { Attribute("value", .text(value)) }
  static func type(_ type: String) -> Attribute { Attribute("type", .text(type)) }
  /// The id of the form that a field outside it belongs to.
  static func form(_ id: String) -> Attribute { Attribute("form", .text(id)) }
  static func `for`(_ id: String) -> Attribute { Attribute("for", .text(id)) }
  /// A form that carries files.
  static let multipart = Attribute("enctype", .text("multipart/form-data"))
  static func accept(_ types: String) -> Attribute { Attribute("accept", .text(types)) }
  static func rel(_ relation: String) -> Attribute { Attribute("rel", .text(relation)) }
  static func scope(_ scope: String) -> Attribute { Attribute("scope", .text(scope)) }
  static func label(_ phrase: Phrase) -> Attribute { Attribute("aria-label", .phrase(phrase)) }
  static func title(_ phrase: Phrase) -> Attribute { Attribute("title", .phrase(phrase)) }
  static func placeholder(_ phrase: Phrase) -> Attribute { Attribute("placeholder", .phrase(phrase)) }
  static func describedBy(_ id: String) -> Attribute { Attribute("aria-describedby", id.isEmpty ? .absent : .text(id)) }
  static func list(_ id: String, if condition: Bool) -> Attribute { Attribute("list", condition ? .text(id) : .absent) }
  static func labelledBy(_ id: String) -> Attribute { Attribute("aria-labelledby", .text(id)) }
  /// What the page's script or stylesheet looks at; `name` begins with `data-`.
  static func data(_ name: StaticString, _ value: String) -> Attribute { Attribute(name, .text(value)) }
  static func data(_ name: StaticString, _ value: Phrase) -> Attribute { Attribute(name, .phrase(value)) }
  static func span(_ columns: Int) -> Attribute { Attribute("colspan", .text("\(columns)")) }
  static func rows(_ rows: Int) -> Attribute { Attribute("rows", .text("\(rows)")) }
  static func role(_ role: String) -> Attribute { Attribute("role", .text(role)) }
  static func content(_ content: String) -> Attribute { Attribute("content", .text(content)) }
  static func autocomplete(_ kind: String) -> Attribute { Attribute("autocomplete", .text(kind)) }
  static func maximumLength(_ characters: Int) -> Attribute { Attribute("maxlength", .text("\(characters)")) }
  static func inputMode(_ mode: String, if condition: Bool = true) -> Attribute {
    Attribute("inputmode", condition ? .text(mode) : .absent)
  }
  static func datetime(_ text: String) -> Attribute { Attribute("datetime", .text(text)) }

  /// A page that is asked for anew.
  static let refresh = Attribute("http-equiv", .text("refresh"))
  static let hidden = Attribute("aria-hidden", .text("true"))
  static let focusable = Attribute("tabindex", .text("0"))
  static let reachable = Attribute("tabindex", .text("-1"))
  static let several = Attribute("multiple", .flag)
  static let download = Attribute("download", .flag)
  static let deferred = Attribute("defer", .flag)
  static let utf8 = Attribute("charset", .text("utf-8"))

  static func required(if condition: Bool) -> Attribute { Attribute("required", condition ? .flag : .absent) }
  static func selected(if condition: Bool) -> Attribute { Attribute("selected", condition ? .flag : .absent) }
  static func checked(if condition: Bool) -> Attribute { Attribute("checked", condition ? .flag : .absent) }
  static func open(if condition: Bool) -> Attribute { Attribute("open", condition ? .flag : .absent) }
  static func invalid(if condition: Bool) -> Attribute {
    Attribute("aria-invalid", condition ? .text("true") : .absent)
  }
  static func current(if condition: Bool) -> Attribute {
    Attribute("aria-current", condition ? .text("page") : .absent)
  }
  static func describedBy(_ id: String, if condition: Bool) -> Attribute {
    Attribute("aria-describedby", condition ? .text(id) : .absent)
  }

  /// Lets htmx, where it is there, fetch the form's answer without leaving the page; the address follows.
  static let boosted = Attribute("hx-boost", .text("true"))
  /// The page stays where it was scrolled to.
  static let unscrolled = Attribute("hx-swap", .text("innerHTML show:none"))
}
