extension Phrase {
  /// Why a file is not taken as evidence, and what can go wrong on the shelf where evidence is kept.
  public enum Evidence {
    /// The kinds of files that are taken, as they stand in every refusal.
    public static let accepted = Phrase(
      "PDF、PNG 或 JPEG 图片、Excel 工作簿（.xlsx）、Word 文档（.docx）",
      "PDF, PNG or JPEG pictures, Excel workbooks (.xlsx), Word documents (.docx)")

    public static let empty = Phrase(
      "这个文件是空的（0 字节）。请重新选择文件。", "This file is empty (0 bytes). Choose the file again.")

    /// Both in bytes; the size is rounded up to tenths of a megabyte so that it never equals the limit.
    public static func tooLarge(bytes: Int, limit: Int) -> Phrase {
      let tenths = (bytes * 10 + (1 << 20) - 1) >> 20
      let size = "\(tenths / 10).\(tenths % 10)"
      return Phrase(
        "这个文件有 \(size) MB，超过 \(limit >> 20) MB 的上限。请压缩其中的图片，或拆成几个文件。",
        "This file has \(size) MB; at most \(limit >> 20) MB are taken. Make its pictures smaller, or split it.")
    }

    public static let notAccepted = Phrase(
      "按内容看，这不是可以作为佐证的文件（文件名后缀不算数）。可以用：\(accepted.zh)。请用原来的程序打开，另存为其中一种。",
      "By its content (its name does not count) this is no file that is taken as evidence. Taken are: \(accepted.en). "
        + "Open it in the program it comes from and save it as one of these.")

    public static func cutOff(_ format: Phrase) -> Phrase {
      Phrase(
        "这个\(format.zh)不完整或已损坏，可能没有下载完。请重新取得该文件，或打开后另存。",
        "This \(format.en) is cut off or damaged; perhaps a download broke off. Obtain it again, or open it and save it "
          + "anew.")
    }

    public static func dataBehindTheEnd(_ format: Phrase, bytes: Int) -> Phrase {
      Phrase(
        "这个\(format.zh)结束之后还藏有 \(bytes) 字节别的内容（例如裁剪前的画面）。请打开后另存，再提交新文件。",
        "Behind the end of this \(format.en) lie \(bytes) more bytes, for example what was cropped away. Open it, save it "
          + "anew and send the new file.")
    }

    public static let encrypted = Phrase(
      "这个文件加了密码，别人打不开，不能作为佐证。请去掉密码后另存。",
      "This file is protected by a password, so nobody else could open it. Save it without the password.")

    public static let oldOffice = Phrase(
      "这是旧版 Office 格式（.doc、.xls、.ppt、.wps、.et 等），里面可能藏有宏。请用 Word、Excel 或 WPS 打开，另存为 .docx、.xlsx 或 PDF。",
      "This is a file of an old Office format (.doc, .xls, .ppt, .wps …), which may hide macros. Open it in Word, Excel "
        + "or WPS and save it as .docx, .xlsx or PDF.")

    /// `part` is the part of the package that can act.
    public static func macros(part: String) -> Phrase {
      Phrase(
        "这个文件里有宏或控件（\(part)），打开它的人可能受害，不能作为佐证。请另存为不含宏的 .xlsx、.docx 或 PDF。",
        "This file holds macros or controls (\(part)) that could harm whoever opens it. Save it without macros as .xlsx, "
          + ".docx or PDF.")
    }

    /// `ending` as it stands in the name, without its dot.
    public static func extensionMismatch(_ ending: String, _ format: Phrase, right: String) -> Phrase {
      Phrase(
        "文件名的后缀是“.\(ending)”，内容却是\(format.zh)。请核对是不是选错了文件；没有选错，就把后缀改成“.\(right)”再提交。",
        "The name ends in “.\(ending)”, but the content is a \(format.en). Check that it is the right file; if so, let its "
          + "name end in “.\(right)” and send it again.")
    }

    public static let pdf = Phrase("PDF 文件", "PDF file")
    public static let png = Phrase("PNG 图片", "PNG picture")
    public static let jpeg = Phrase("JPEG 图片", "JPEG picture")
    public static let xlsx = Phrase("Excel 工作簿", "Excel workbook")
    public static let docx = Phrase("Word 文档", "Word document")

    /// Kept bytes that are no longer those that were kept.
    public static func damaged(sha256: String) -> Phrase {
      Phrase(
        "佐证材料 \(sha256.prefix(12))… 在磁盘上已损坏或被改动，不予提供。请管理员从备份恢复数据库旁的 evidence 文件夹。",
        "The evidence \(sha256.prefix(12))… was damaged or altered on disk and is not given out. Let the administrator "
          + "restore the evidence folder beside the database from a backup.")
    }

    public static func cannotRead(_ folder: String) -> Phrase {
      Phrase(
        "读不了佐证材料文件夹“\(folder)”。请管理员检查该文件夹的读取权限。",
        "The evidence folder “\(folder)” cannot be read. Let the administrator check its permissions.")
    }

    public static func cannotWrite(_ folder: String) -> Phrase {
      Phrase(
        "写不进佐证材料文件夹“\(folder)”，没有保存这个文件。请管理员检查该文件夹的写入权限。",
        "The evidence folder “\(folder)” cannot be written; the file was not kept. Let the administrator check its "
          + "permissions.")
    }

    public static func diskFull(_ folder: String) -> Phrase {
      Phrase(
        "磁盘空间不足，佐证材料没有存进“\(folder)”，原有内容完好。请管理员腾出空间后重新提交。",
        "The disk is full: the file was not kept in “\(folder)”; what was there is intact. Free some space and send it "
          + "again.")
    }
  }
}
