/// A finished drawing: an `<svg>` element in which every word was escaped when it was written.
///
/// Only this room makes graphics, so a page may set one into its markup as it is. Colours stand in the drawing
/// as attributes, so that it looks the same alone; a stylesheet may refine them through the classes.
public struct Graphic: Hashable, Sendable {
  /// The element in UTF-8.
  public let bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }

  /// The element as text.
  public var svg: String { String(decoding: bytes, as: UTF8.self) }

  /// The drawing as a file of its own: the element behind an XML declaration.
  public var file: [UInt8] { Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n".utf8) + bytes }
}
