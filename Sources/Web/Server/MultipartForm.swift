/// A posted form that carries files: multipart/form-data (RFC 7578) taken apart, bounded, checked.
///
/// Takes what browsers send and nothing looser: lines end in CRLF, every part says which field it is, and the
/// closing delimiter has arrived. Takes time in proportion to the body's length, whatever the body holds.
struct MultipartForm: Hashable, Sendable {
  /// Names and values of the fields that are no files, in the order in which they came; values keep their line ends.
  let fields: Query
  /// The files in the order in which they came. A file field that was left empty is not among them.
  let files: [UploadedFile]

  /// Takes `body` apart as its `Content-Type` says.
  ///
  /// - Throws: `BadRequest`: `.formExpected` (another type), `.multipartDamaged`, `.tooManyParts`, `.fileTooLarge`,
  ///   `.bodyTooLong` where the fields that are no files are too long all together.
  init(body: [UInt8], contentType: String, limits: MultipartLimits = .evidence) throws(BadRequest) {
    var scan = MultipartScan(body, boundary: try MultipartForm.boundary(in: contentType))
    var fields: [Query.Pair] = []
    var files: [UploadedFile] = []
    var (parts, fieldBytes) = (0, 0)
    var stands = try scan.begin()
    while stands == .beforePart {
      parts += 1
      guard parts <= limits.parts else { throw .tooManyParts(limit: limits.parts) }
      let heading = try scan.heading(of: parts, limit: limits.headerBytes)
      let content: Range<Int>
      (content, stands) = try scan.content()
      if let name = heading.fileName {
        if name.isEmpty && content.isEmpty { continue }
        let cleaned = UploadedFile.cleaned(name)
        guard content.count <= limits.fileBytes else { throw .fileTooLarge(name: cleaned, limit: limits.fileBytes) }
        files.append(UploadedFile(field: heading.field, name: cleaned, bytes: Array(body[content])))
      } else {
        fieldBytes += heading.field.utf8.count + content.count
        guard fieldBytes <= limits.fieldBytes else { throw .bodyTooLong }
        guard let value = String(validating: body[content], as: UTF8.self) else {
          throw .multipartDamaged(.notText(part: parts))
        }
        fields.append(Query.Pair(name: heading.field, value: value))
      }
    }
    self.fields = Query(pairs: fields)
    self.files = files
  }

  /// The one boundary of 1 to 70 characters that RFC 2046, 5.1.1, allows.
  private static func boundary(in contentType: String) throws(BadRequest) -> [UInt8] {
    let type = contentType.prefix { $0 != ";" }.lowercased().filter { $0 != " " && $0 != "\t" }
    guard type == "multipart/form-data" else { throw .formExpected }
    guard let header = HeaderValue(Array(contentType.utf8)), let boundary = header.parameters["boundary"],
      (1...70).contains(boundary.count), boundary.last != UInt8(ascii: " "),
      boundary.allSatisfy({ boundaryCharacters.contains($0) })
    else { throw .multipartDamaged(.boundaryUnclear) }
    return boundary
  }

  private static let boundaryCharacters = Set(
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'()+_,-./:=? ".utf8)
}

/// How much a form with files may hold. The whole body is bounded by the server before it comes here.
struct MultipartLimits: Hashable, Sendable {
  /// Parts in all, fields and files.
  let parts: Int
  /// Bytes of the heading of one part.
  let headerBytes: Int
  /// Bytes of names and values of all fields that are no files.
  let fieldBytes: Int
  /// Bytes of one file.
  let fileBytes: Int

  /// The limits for evidence: files of 20 MB, a dozen of them beside the form's own fields.
  static let evidence = MultipartLimits(parts: 64, headerBytes: 4 << 10, fieldBytes: 64 << 10, fileBytes: 20 << 20)
}

/// What is wrong with the form of a body of parts; `part` counts from 1.
enum MultipartDamage: Hashable, Sendable {
  /// No boundary is named, or two, or one that RFC 2046 does not allow.
  case boundaryUnclear
  case noParts
  case cutOff
  /// A line that ends in CR or LF alone.
  case lineEnds
  case header(part: Int)
  case headerTooLong(part: Int, limit: Int)
  case notText(part: Int)
}
