import Figures
import Reports
import Wording

/// Writes a page into one buffer, in one language.
///
/// Every string is escaped on its way in; there is no way to write a string as markup. Drawings come in as
/// `Graphic`s and reports as `ReportFragment`s, which escape their own words.
struct HTML {
  private(set) var bytes: [UInt8] = []
  let language: Language
  private let seal: FormSeal

  /// - Parameter seal: what every form that is posted from the page carries.
  init(language: Language, seal: FormSeal = .none, capacity: Int = 96 * 1024) {
    self.language = language
    self.seal = seal
    bytes.reserveCapacity(capacity)
  }

  /// An element with content.
  mutating func element(_ name: StaticString, _ attributes: Attribute..., content: (inout HTML) -> Void) {
    start(name, attributes)
    content(&self)
    end(name)
  }

  /// An element that holds nothing but words.
  mutating func element(_ name: StaticString, _ attributes: Attribute..., text words: String) {
    start(name, attributes)
    escape(words)
    end(name)
  }

  /// An element that holds nothing but wording, in the page's language.
  mutating func element(_ name: StaticString, _ attributes: Attribute..., text phrase: Phrase) {
    start(name, attributes)
    escape(phrase(language))
    end(name)
  }

  /// An element that cannot have content: `input`, `meta`, `link`, `br`.
  mutating func void(_ name: StaticString, _ attributes: Attribute...) { start(name, attributes) }

  /// A form that is posted, with the session's token in its first field. There is no other way to write one.
  mutating func form(
    to action: Address, _ attributes: Attribute..., carrying fields: [Query.Pair] = [], content: (inout HTML) -> Void
  ) {
    raw("<form method=\"post\" action=\"")
    escape(action.text)
    raw("\"")
    write(attributes)
    raw(">")
    if case .token(let token) = seal { hidden(FormSeal.field, token) }
    for field in fields { hidden(field.name, field.value) }
    content(&self)
    end("form")
  }

  /// A field that is sent along unseen.
  mutating func hidden(_ name: String, _ value: String) {
    void("input", .type("hidden"), .name(name), .value(value))
  }

  mutating func text(_ words: String) { escape(words) }
  mutating func text(_ phrase: Phrase) { escape(phrase(language)) }
  mutating func graphic(_ graphic: Graphic) { bytes.append(contentsOf: graphic.bytes) }
  mutating func report(_ report: ReportFragment) { bytes.append(contentsOf: report.bytes) }
  mutating func doctype() { raw("<!doctype html>\n") }

  /// A line break in the source, for those who read it and for snapshots.
  mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  private mutating func start(_ name: StaticString, _ attributes: [Attribute]) {
    bytes.append(UInt8(ascii: "<"))
    raw(name)
    write(attributes)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func write(_ attributes: [Attribute]) {
    for attribute in attributes {
      switch attribute.value {
      case .absent: continue
      case .flag:
        bytes.append(UInt8(ascii: " "))
        raw(attribute.name)
      case .text(let words):
        bytes.append(UInt8(ascii: " "))
        raw(attribute.name)
        raw("=\"")
        escape(words)
        bytes.append(UInt8(ascii: "\""))
      case .phrase(let phrase):
        bytes.append(UInt8(ascii: " "))
        raw(attribute.name)
        raw("=\"")
        escape(phrase(language))
        bytes.append(UInt8(ascii: "\""))
      }
    }
  }

  private mutating func end(_ name: StaticString) {
    raw("</")
    raw(name)
    bytes.append(UInt8(ascii: ">"))
  }

  private mutating func raw(_ word: StaticString) {
    word.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func escape(_ words: String) { Pen.escape(words, into: &bytes) }
}
