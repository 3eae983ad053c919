/// Why a document that was handed in could not be read.
extension Phrase {
  /// `reason`, said of one file.
  public static func inFile(_ file: String, _ reason: Phrase) -> Phrase {
    Phrase("“\(file)”：\(reason.zh)", "“\(file)”: \(reason.en)")
  }

  /// A file that is not there or may not be opened.
  public static var fileNotReadable: Phrase {
    Phrase("文件不存在或不能打开。请检查路径和权限。", "The file does not exist or cannot be opened. Check its path and permissions.")
  }

  /// A file whose contents are neither what its name says nor text.
  public static func isNotOfItsKind(fileExtension: String) -> Phrase {
    Phrase(
      "这不是有效的 .\(fileExtension) 文件：内容与扩展名不符，或已损坏。请重新取得该文件，或用原来的程序打开后另存。",
      "This is no .\(fileExtension) file: its contents are something else, or damaged. Obtain it again, or open and save it in its own program."
    )
  }

  /// A picture where a document is wanted; `kind` such as `PNG`.
  public static func isPicture(kind: String) -> Phrase {
    Phrase(
      "这是一张 \(kind) 图片，不是文档。请取得电子原件（.docx 等），或先做文字识别（OCR）。",
      "This is a \(kind) picture, not a document. Obtain the electronic original (.docx …), "
        + "or run text recognition (OCR) first.")
  }

  /// An archive where a document is wanted; `kind` such as `ZIP`.
  public static func isArchive(kind: String) -> Phrase {
    Phrase(
      "这是一个 \(kind) 压缩包。请先解压，再导入里面的文件。",
      "This is a \(kind) archive. Unpack it first and hand in the files inside.")
  }

  /// A format that is not read; `kind` such as `OFD`.
  public static func isUnsupported(kind: String) -> Phrase {
    Phrase(
      "还不能读取 \(kind)。请另存为 .docx、.xlsx、.pdf、.html 或 .txt。",
      "\(kind) cannot be read yet. Save it as .docx, .xlsx, .pdf, .html or .txt.")
  }

  /// A document without a single character.
  public static var originalHoldsNoText: Phrase {
    Phrase("文件里没有文字。请检查是否取错了文件。", "There is no text in this file. Check whether it is the right one.")
  }
}
