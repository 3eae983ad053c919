/// How the characters of a text file are written as bytes.
public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
  case utf8 = "utf-8"
  /// With the byte order mark that Windows editors put in front.
  case utf8WithMark = "utf-8-bom"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  /// GB 18030, which holds GBK and GB 2312 within it.
  case gb18030
}
