import Wording

/// Why a document could not be read, with the name of its file.
public struct OriginalRefusal: Refusal {
  /// The file's name, without its folder.
  public let file: String
  /// What is wrong with it.
  public let cause: any Refusal

  /// The cause, said of the file.
  public var reason: Phrase { .inFile(file, cause.reason) }
}

/// Why a file is no document that can be read.
public enum UnreadableOriginal: Refusal, Hashable {
  /// No such file, or no permission.
  case notThere
  /// A picture, whatever its name says; `kind` as people call it.
  case picture(kind: String)
  /// An archive of files.
  case archive(kind: String)
  /// A format that is known but not read.
  case unsupported(kind: String)
  /// Neither text nor what its name says, e.g. a `.docx` of any bytes.
  case notOfItsKind(fileExtension: String)
  /// A document without a single character.
  case holdsNoText

  /// What is wrong and what to do.
  public var reason: Phrase {
    switch self {
    case .notThere: .fileNotReadable
    case .picture(let kind): .isPicture(kind: kind)
    case .archive(let kind): .isArchive(kind: kind)
    case .unsupported(let kind): .isUnsupported(kind: kind)
    case .notOfItsKind(let fileExtension): .isNotOfItsKind(fileExtension: fileExtension)
    case .holdsNoText: .originalHoldsNoText
    }
  }
}
