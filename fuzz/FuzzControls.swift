import Foundation
import OfficeFiles

/// Any bytes as the body of a Word document and, behind zero bytes, its labels and its custom properties.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ start: UnsafePointer<UInt8>, _ count: Int) -> CInt {
  let parts = UnsafeBufferPointer(start: start, count: count).split(separator: 0, maxSplits: 2).map { Data($0) }
  let kinds = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  func relations(_ list: [(String, String)]) -> Data {
    Data(
      ("<Relationships>"
        + list.map { "<Relationship Id=\"\($0.0)\" Type=\"\(kinds)/\($0.0)\" Target=\"\($0.1)\"/>" }.joined()
        + "</Relationships>").utf8)
  }
  func part(_ index: Int) -> Data { index < parts.count ? parts[index] : Data() }
  let word = try? ZipWriter.archive(of: [
    .init("_rels/.rels", relations([("officeDocument", "d.xml"), ("custom-properties", "p.xml")])),
    .init("_rels/d.xml.rels", relations([("customXml", "l.xml")])), .init("d.xml", part(0)), .init("l.xml", part(1)),
    .init("p.xml", part(2)),
  ])
  if let word { _ = try? WordControls(word) }
  return 0
}
