import CLibXML2
import Foundation

/// What hears the tags and texts of a page. Whatever it throws ends the scan.
protocol HTMLListener: AnyObject {
  /// `name` is lower case.
  func start(_ name: String, _ attributes: HTMLAttributes) throws
  func end(_ name: String) throws
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws
}

/// The attributes of the tag at hand; valid only while its `start` is being handled.
struct HTMLAttributes {
  /// Name and value by turns, closed by a null.
  fileprivate let first: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?

  /// The value of an attribute, its entities resolved; empty for an attribute without one.
  subscript(_ name: String) -> String? {
    guard var pair = first else { return nil }
    while let candidate = pair[0] {
      if String(cString: candidate).lowercased() == name { return pair[1].map { String(cString: $0) } ?? "" }
      pair += 2
    }
    return nil
  }
}

/// Reads HTML as browsers forgive it, through libxml2's SAX interface: no tree, no network, bounded depth.
final class HTMLScanner {
  /// Real pages stay below a hundred.
  static let depthLimit = 1_000

  private let listener: any HTMLListener
  private var context: htmlParserCtxtPtr?
  private var failure: (any Error)?
  private var depth = 0
  private static let ready: Void = xmlInitParser()

  init(listener: any HTMLListener) {
    _ = Self.ready
    self.listener = listener
  }

  /// Reads a whole page.
  ///
  /// - Throws: `OfficeFileRefusal.markupTooDeep`, and what the listener throws. Bad markup is mended.
  func scan(_ html: String) throws {
    var html = html
    html.withUTF8 { bytes in
      guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
      let chars = UnsafeRawPointer(base).assumingMemoryBound(to: CChar.self)
      guard let context = htmlCreateMemoryParserCtxt(chars, Int32(bytes.count)) else { return }
      self.context = context
      defer {
        if let document = context.pointee.myDoc {
          xmlFreeDoc(document)
          context.pointee.myDoc = nil
        }
        htmlFreeParserCtxt(context)
        self.context = nil
      }
      let options =
        HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NONET.rawValue | HTML_PARSE_NOERROR.rawValue
        | HTML_PARSE_NOWARNING.rawValue | HTML_PARSE_IGNORE_ENC.rawValue
      htmlCtxtUseOptions(context, Int32(options))
      xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
      listen(to: context)
      htmlParseDocument(context)
    }
    if let failure { throw failure }
  }

  private func listen(to context: htmlParserCtxtPtr) {
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    guard let sax = context.pointee.sax else { return }
    sax.pointee.startDocument = nil
    sax.pointee.endDocument = nil
    sax.pointee.internalSubset = nil
    sax.pointee.comment = nil
    sax.pointee.processingInstruction = nil
    sax.pointee.startElement = { owner, name, attributes in
      guard let name, let scanner = HTMLScanner.of(owner), scanner.failure == nil else { return }
      scanner.depth += 1
      do {
        guard scanner.depth <= HTMLScanner.depthLimit else {
          throw OfficeFileRefusal.markupTooDeep(part: "HTML", limit: HTMLScanner.depthLimit)
        }
        try scanner.listener.start(String(cString: name), HTMLAttributes(first: attributes))
      } catch { scanner.stop(error) }
    }
    sax.pointee.endElement = { owner, name in
      guard let name, let scanner = HTMLScanner.of(owner), scanner.failure == nil else { return }
      scanner.depth -= 1
      do { try scanner.listener.end(String(cString: name)) } catch { scanner.stop(error) }
    }
    let text: charactersSAXFunc = { owner, bytes, count in
      guard let bytes, let scanner = HTMLScanner.of(owner), scanner.failure == nil else { return }
      do {
        try scanner.listener.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
      } catch { scanner.stop(error) }
    }
    sax.pointee.characters = text
    sax.pointee.ignorableWhitespace = text
    sax.pointee.cdataBlock = text
  }

  private func stop(_ error: any Error) {
    guard failure == nil else { return }
    failure = error
    xmlStopParser(context)
  }

  private static func of(_ owner: UnsafeMutableRawPointer?) -> HTMLScanner? {
    owner.map { Unmanaged<HTMLScanner>.fromOpaque($0).takeUnretainedValue() }
  }
}
