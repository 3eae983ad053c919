import CLibXML2
import Foundation

/// Which vocabulary a tag belongs to, so far as the readers care.
enum MarkupVocabulary: Hashable, Sendable {
  case word, sheet, compatibility, math, other

  /// Transitional and strict Office Open XML (ECMA-376 parts 1 and 4) name the same things differently.
  init(namespace: String) {
    if namespace.contains("wordprocessingml") {
      self = .word
    } else if namespace.contains("spreadsheetml") {
      self = .sheet
    } else if namespace.contains("markup-compatibility") {
      self = .compatibility
    } else if namespace.hasSuffix("/math") {
      self = .math
    } else {
      self = .other
    }
  }
}

/// The name of a tag without its prefix.
struct MarkupName: Hashable, Sendable {
  let vocabulary: MarkupVocabulary
  let local: String
}

/// The attributes of the tag at hand; valid only while its `start` is being handled.
struct MarkupAttributes {
  /// libxml2's five pointers an attribute: name, prefix, namespace, first byte, byte after the last.
  fileprivate let first: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  fileprivate let count: Int

  /// The value of the attribute of this name, whatever its prefix.
  subscript(_ name: StaticString) -> String? {
    guard let first else { return nil }
    for index in 0..<count {
      guard let candidate = first[5 * index], let from = first[5 * index + 3], let to = first[5 * index + 4] else {
        continue
      }
      let bytes = UnsafeRawPointer(candidate).assumingMemoryBound(to: CChar.self)
      let wanted = UnsafeRawPointer(name.utf8Start).assumingMemoryBound(to: CChar.self)
      if strcmp(bytes, wanted) == 0 {
        let bytes = UnsafeBufferPointer(start: from, count: to - from)
        let value = String(decoding: bytes, as: UTF8.self)
        // A parser that replaces no entities hands `&amp;` of an attribute over as this reference.
        return bytes.contains(UInt8(ascii: "&")) ? value.replacingOccurrences(of: "&#38;", with: "&") : value
      }
    }
    return nil
  }
}

/// What hears the tags and texts of a part. Whatever it throws ends the scan.
protocol MarkupListener: AnyObject {
  func start(_ name: MarkupName, _ attributes: MarkupAttributes) throws
  func end(_ name: MarkupName) throws
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws
}

/// Whether a part may carry a document type declaration. Entities are refused either way.
enum DoctypePolicy {
  case refused
  /// For the output of tools of our own, which is headed by the XHTML doctype.
  case ignored
}

/// Reads XML piece by piece through libxml2's SAX interface: no tree, no network, no entities, bounded depth.
final class MarkupScanner {
  /// libxml2's own limit for documents from strangers (xmlParserMaxDepth).
  static let depthLimit = 256
  private static let pieceLength = 64 << 10

  private let part: String
  private let doctype: DoctypePolicy
  private let listener: any MarkupListener
  private var context: xmlParserCtxtPtr?
  private var failure: (any Error)?
  private var depth = 0
  private var names: [NameKey: MarkupName] = [:]

  /// libxml2 keeps every distinct name once, so its addresses stand for it.
  private struct NameKey: Hashable {
    let local: UnsafePointer<xmlChar>
    let namespace: UnsafePointer<xmlChar>?
  }

  private static let ready: Void = xmlInitParser()

  init(part: String, doctype: DoctypePolicy = .refused, listener: any MarkupListener) {
    _ = Self.ready
    self.part = part
    self.doctype = doctype
    self.listener = listener
  }

  deinit { free() }

  /// Reads a part of an archive from its first byte to its last.
  static func scan(_ part: String, of archive: ZipArchive, with listener: any MarkupListener) throws {
    let scanner = MarkupScanner(part: part, listener: listener)
    try archive.stream(part) { try scanner.feed($0) }
    try scanner.finish()
  }

  /// The next bytes of the part.
  func feed(_ bytes: UnsafeRawBufferPointer) throws {
    let context = try self.context ?? makeContext()
    let chars = bytes.assumingMemoryBound(to: CChar.self)
    // libxml2 refuses to hold more than ten million unread bytes.
    for start in stride(from: 0, to: chars.count, by: Self.pieceLength) {
      let piece = chars[start..<min(start + Self.pieceLength, chars.count)]
      try check(xmlParseChunk(context, chars.baseAddress! + start, Int32(piece.count), 0))
    }
  }

  /// The part is over: what is open now stays open, and that is an error.
  func finish() throws {
    guard let context else { throw OfficeFileRefusal.markupDamaged(part: part, line: 1) }
    try check(xmlParseChunk(context, nil, 0, 1))
    free()
  }

  private func check(_ status: Int32) throws {
    if let failure { throw failure }
    guard status != 0, let context else { return }
    // Namespace slips are no reason to refuse a file that Word opens.
    if status >= XML_NS_ERR_XML_NAMESPACE.rawValue, status <= XML_NS_ERR_COLON.rawValue,
      context.pointee.wellFormed != 0
    {
      return
    }
    let line = Int(context.pointee.input?.pointee.line ?? 1)
    throw OfficeFileRefusal.markupDamaged(part: part, line: max(line, 1))
  }

  private func free() {
    guard let context else { return }
    if let document = context.pointee.myDoc {
      xmlFreeDoc(document)
      context.pointee.myDoc = nil
    }
    xmlFreeParserCtxt(context)
    self.context = nil
  }

  private func stop(_ error: any Error) {
    guard failure == nil else { return }
    failure = error
    xmlStopParser(context)
  }

  private func name(_ local: UnsafePointer<xmlChar>, _ namespace: UnsafePointer<xmlChar>?) -> MarkupName {
    let key = NameKey(local: local, namespace: namespace)
    if let known = names[key] { return known }
    let vocabulary = namespace.map { MarkupVocabulary(namespace: String(cString: $0)) } ?? .other
    let made = MarkupName(vocabulary: vocabulary, local: String(cString: local))
    names[key] = made
    return made
  }

  private func makeContext() throws -> xmlParserCtxtPtr {
    var sax = xmlSAXHandler()
    sax.initialized = XML_SAX2_MAGIC
    sax.startElementNs = { context, local, _, namespace, _, _, count, _, attributes in
      guard let local, let scanner = MarkupScanner.of(context), scanner.failure == nil else { return }
      scanner.depth += 1
      do {
        guard scanner.depth <= MarkupScanner.depthLimit else {
          throw OfficeFileRefusal.markupTooDeep(part: scanner.part, limit: MarkupScanner.depthLimit)
        }
        try scanner.listener.start(
          scanner.name(local, namespace), MarkupAttributes(first: attributes, count: Int(count)))
      } catch { scanner.stop(error) }
    }
    sax.endElementNs = { context, local, _, namespace in
      guard let local, let scanner = MarkupScanner.of(context), scanner.failure == nil else { return }
      scanner.depth -= 1
      do { try scanner.listener.end(scanner.name(local, namespace)) } catch { scanner.stop(error) }
    }
    let text: charactersSAXFunc = { context, bytes, count in
      guard let bytes, let scanner = MarkupScanner.of(context), scanner.failure == nil else { return }
      do {
        try scanner.listener.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
      } catch { scanner.stop(error) }
    }
    sax.characters = text
    sax.ignorableWhitespace = text
    sax.cdataBlock = text
    sax.internalSubset = { context, _, _, _ in
      guard let scanner = MarkupScanner.of(context), scanner.doctype == .refused else { return }
      scanner.stop(OfficeFileRefusal.markupDeclaresEntities(part: scanner.part))
    }
    sax.entityDecl = { context, _, _, _, _, _ in
      guard let scanner = MarkupScanner.of(context) else { return }
      scanner.stop(OfficeFileRefusal.markupDeclaresEntities(part: scanner.part))
    }
    let owner = Unmanaged.passUnretained(self).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&sax, owner, nil, 0, nil) else {
      throw OfficeFileRefusal.markupDamaged(part: part, line: 1)
    }
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue
    xmlCtxtUseOptions(context, Int32(options))
    self.context = context
    return context
  }

  private static func of(_ owner: UnsafeMutableRawPointer?) -> MarkupScanner? {
    owner.map { Unmanaged<MarkupScanner>.fromOpaque($0).takeUnretainedValue() }
  }
}
