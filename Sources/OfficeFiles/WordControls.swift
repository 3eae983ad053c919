import Foundation

/// What a Word file says of itself out of sight, and what stands in its content controls: for files that were written
/// by a program and are to be compared with what it wrote.
public struct WordControls: Hashable, Sendable {
  /// Custom properties that are texts, by name; the first of a name counts.
  public let properties: [String: String]
  /// Content controls that bear a tag, in reading order, with the text as it now stands: what was struck out under
  /// change tracking is gone, what was put in is there.
  public let controls: [Control]
  /// Labels of tags, in their order: what a control stands for where a tag is too short to say it.
  public let labels: [Label]

  public struct Control: Hashable, Sendable {
    public let tag: String
    public let text: String
  }

  /// A label of a custom XML part in the vocabulary `urn:guatu:labels`.
  public struct Label: Hashable, Sendable {
    public let tag: String
    /// What the control said when the file was written.
    public let text: String
    /// What it stands for.
    public let meaning: String
  }

  /// Controls, labels and properties that are read at most; an honest report has some thousands.
  public static let limit = 100_000
  /// Bytes of text in one control, label or property that are read at most.
  static let textLimit = 64 << 10

  /// Reads a document.
  ///
  /// - Throws: `OfficeFileRefusal`: as `WordFile.init`; `.tooManyParagraphs` over `limit`, `.textTooLong`.
  public init(_ bytes: Data) throws {
    let archive = try ZipArchive(bytes, limits: WordFile.limits)
    let package = try PackageParts(of: nil, in: archive)
    let main = package.part(type: "officeDocument") ?? "word/document.xml"
    guard archive.entry(main) != nil else { throw OfficeFileRefusal.partMissing(main) }
    let properties = CustomPropertyListener()
    if let part = package.part(type: "custom-properties"), archive.entry(part) != nil {
      try MarkupScanner.scan(part, of: archive, with: properties)
    }
    self.properties = properties.properties
    let labels = LabelListener()
    for part in try PackageParts(of: main, in: archive).parts(type: "customXml") where archive.entry(part) != nil {
      try MarkupScanner.scan(part, of: archive, with: labels)
    }
    self.labels = labels.labels
    let controls = ControlListener()
    try MarkupScanner.scan(main, of: archive, with: controls)
    self.controls = controls.finish()
  }
}

/// Collects text with a limit.
private struct BoundedText {
  private(set) var bytes: [UInt8] = []
  var text: String { String(decoding: bytes, as: UTF8.self) }

  mutating func append(_ more: some Collection<UInt8>) throws {
    bytes.append(contentsOf: more)
    guard bytes.count <= WordControls.textLimit else { throw OfficeFileRefusal.textTooLong(characters: bytes.count) }
  }
}

private func checkCount(_ count: Int) throws {
  guard count < WordControls.limit else { throw OfficeFileRefusal.tooManyParagraphs(limit: WordControls.limit) }
}

/// `property name="…"` with a text inside.
private final class CustomPropertyListener: MarkupListener {
  var properties: [String: String] = [:]
  private var name: String?
  private var value = BoundedText()

  func start(_ name: MarkupName, _ attributes: MarkupAttributes) throws {
    guard name.local == "property" else { return }
    try checkCount(properties.count)
    self.name = attributes["name"]
    value = BoundedText()
  }

  func end(_ name: MarkupName) throws {
    guard name.local == "property", let key = self.name else { return }
    properties[key] = properties[key] ?? value.text
    self.name = nil
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws { if name != nil { try value.append(bytes) } }
}

/// `label tag="…" text="…"` with its meaning inside.
private final class LabelListener: MarkupListener {
  var labels: [WordControls.Label] = []
  private var open: (tag: String, text: String)?
  private var meaning = BoundedText()

  func start(_ name: MarkupName, _ attributes: MarkupAttributes) throws {
    guard name.local == "label", let tag = attributes["tag"] else { return }
    try checkCount(labels.count)
    open = (tag, attributes["text"] ?? "")
    meaning = BoundedText()
  }

  func end(_ name: MarkupName) throws {
    guard name.local == "label", let open else { return }
    labels.append(.init(tag: open.tag, text: open.text, meaning: meaning.text))
    self.open = nil
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws { if open != nil { try meaning.append(bytes) } }
}

/// Content controls of the main part. They may lie inside each other: a text belongs to all that are open.
private final class ControlListener: MarkupListener {
  private struct Open {
    var index: Int?
    var isInProperties = false
  }

  private var tags: [String] = []
  private var texts: [BoundedText] = []
  private var open: [Open] = []
  private var takesText = false
  private var skipped = 0

  func finish() -> [WordControls.Control] {
    zip(tags, texts).map { WordControls.Control(tag: $0, text: $1.text) }
  }

  func start(_ name: MarkupName, _ attributes: MarkupAttributes) throws {
    if skipped > 0 || Self.isLeftOut(name) {
      skipped += 1
      return
    }
    guard name.vocabulary == .word else { return }
    switch name.local {
    case "sdt": open.append(Open())
    case "sdtPr": if !open.isEmpty { open[open.count - 1].isInProperties = true }
    case "tag":
      guard let last = open.last, last.isInProperties, last.index == nil, let tag = attributes["val"] else { return }
      try checkCount(tags.count)
      open[open.count - 1].index = tags.count
      tags.append(tag)
      texts.append(BoundedText())
    case "t": takesText = true
    case "br", "cr": try append(CollectionOfOne(UInt8(ascii: "\n")))
    case "tab": if !open.isEmpty { try append(CollectionOfOne(UInt8(ascii: "\t"))) }
    case "noBreakHyphen": try append(CollectionOfOne(UInt8(ascii: "-")))
    default: break
    }
  }

  func end(_ name: MarkupName) throws {
    if skipped > 0 {
      skipped -= 1
      return
    }
    guard name.vocabulary == .word else { return }
    switch name.local {
    case "sdt": _ = open.popLast()
    case "sdtPr": if !open.isEmpty { open[open.count - 1].isInProperties = false }
    case "t": takesText = false
    default: break
    }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    if takesText, skipped == 0 { try append(bytes) }
  }

  private func append(_ bytes: some Collection<UInt8>) throws {
    for control in open { if let index = control.index { try texts[index].append(bytes) } }
  }

  /// What was struck out, and the second rendering of the same thing.
  private static func isLeftOut(_ name: MarkupName) -> Bool {
    switch (name.vocabulary, name.local) {
    case (.word, "del"), (.word, "moveFrom"), (.word, "rPrChange"), (.word, "pPrChange"), (.compatibility, "Fallback"):
      true
    default: false
    }
  }
}
