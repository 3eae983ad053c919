/// Why a file's container, text or table could not be read or written.
extension Phrase {
  /// A file of no bytes.
  public static var fileIsEmpty: Phrase {
    Phrase("文件是空的（0 字节）。请重新取得该文件。", "The file is empty (0 bytes). Please obtain it again.")
  }

  /// A file over the size that is read; both in bytes.
  public static func fileTooLarge(bytes: Int, limit: Int) -> Phrase {
    Phrase(
      "文件有 \(bytes >> 20) MB，超过 \(limit >> 20) MB 的上限。请去掉图片或拆成几个文件。",
      "The file has \(bytes >> 20) MB; at most \(limit >> 20) MB are read. Remove pictures or split it into several files."
    )
  }

  /// An archive that is cut off or damaged.
  public static var archiveDamaged: Phrase {
    Phrase(
      "压缩包不完整或已损坏，可能没有下载完。请重新取得该文件，或用 Word/WPS 打开后另存。",
      "The archive is truncated or damaged; perhaps the download was cut off. Obtain the file again, "
        + "or open it in Word or WPS and save it anew.")
  }

  /// A part that only a password opens.
  public static func archiveEncrypted(part: String) -> Phrase {
    Phrase(
      "文件加了密码（\(part)）。请去掉密码后另存。",
      "The file is protected by a password (\(part)). Save it without the password.")
  }

  /// An archive of more parts than an office file has.
  public static func archiveHasTooManyEntries(count: Int, limit: Int) -> Phrase {
    Phrase(
      "压缩包里有 \(count) 个部分，超过 \(limit) 个的上限，不像办公文件。请用 Word/WPS 打开后另存。",
      "The archive holds \(count) parts; an office file has at most \(limit). Open it in Word or WPS and save it anew.")
  }

  /// A part that would inflate to more bytes than are read.
  public static func archiveInflatesTooFar(part: String, bytes: Int, limit: Int) -> Phrase {
    Phrase(
      "压缩包里的 \(part) 解开后有 \(bytes >> 20) MB，超过 \(limit >> 20) MB 的上限，未予解开。请检查文件来源，或拆成几个文件。",
      "The part \(part) would inflate to \(bytes >> 20) MB; at most \(limit >> 20) MB are read, so it was not opened. "
        + "Check where the file comes from, or split it.")
  }

  /// A part that inflates to `ratio` times its stored size.
  public static func archiveIsBomb(part: String, ratio: Int) -> Phrase {
    Phrase(
      "压缩包里的 \(part) 压缩比高达 \(ratio) 倍，像是压缩炸弹，未予解开。请检查文件来源。",
      "The part \(part) is compressed \(ratio) times, like an archive bomb, so it was not opened. "
        + "Check where the file comes from.")
  }

  /// A package without a part it needs.
  public static func archiveLacks(part: String) -> Phrase {
    Phrase(
      "文件里缺少 \(part)，已损坏。请用 Word/WPS 打开后另存。",
      "The file lacks its part \(part): it is damaged. Open it in Word or WPS and save it anew.")
  }

  /// XML that is not well formed; the line counts inside the part.
  public static func markupDamaged(part: String, line: Int) -> Phrase {
    Phrase(
      "\(part) 第 \(line) 行的标记已损坏。请用 Word/WPS 打开后另存。",
      "The markup of \(part) is damaged at line \(line). Open the file in Word or WPS and save it anew.")
  }

  /// XML with a document type declaration.
  public static func markupDeclaresEntities(part: String) -> Phrase {
    Phrase(
      "\(part) 带有文档类型声明（DTD），办公文件不应有，可能是恶意文件。请检查文件来源。",
      "\(part) carries a document type declaration, which no office file has: it may be malicious. "
        + "Check where the file comes from.")
  }

  /// Markup nested beyond `limit` levels.
  public static func markupTooDeep(part: String, limit: Int) -> Phrase {
    Phrase(
      "\(part) 的标记嵌套超过 \(limit) 层。请用 Word/WPS 或浏览器打开后另存。",
      "The markup of \(part) is nested more than \(limit) levels deep. Open the file and save it anew.")
  }

  /// A table of more cells than are kept, spans counted out.
  public static func tableTooLarge(cells: Int) -> Phrase {
    Phrase(
      "有一个表格展开后超过 \(cells) 格。请拆成几个表格。",
      "A table has more than \(cells) cells. Split it into several tables.")
  }

  /// A document of more text than is kept.
  public static func textTooLong(characters: Int) -> Phrase {
    Phrase(
      "文件的文字展开后超过 \(characters) 字。请拆成几个文件。",
      "The text of the file is longer than \(characters) characters. Split it into several files.")
  }

  /// A document of more paragraphs than are kept.
  public static func tooManyParagraphs(limit: Int) -> Phrase {
    Phrase(
      "文件超过 \(limit) 段。请拆成几个文件。",
      "The file has more than \(limit) paragraphs. Split it into several files.")
  }

  /// A sheet of more rows than are read.
  public static func sheetHasTooManyRows(sheet: String, limit: Int) -> Phrase {
    Phrase(
      "工作表“\(sheet)”超过 \(limit) 行。请拆成几个文件。",
      "The sheet “\(sheet)” has more than \(limit) rows. Split it into several files.")
  }

  /// A row that is wider than is read; `row` as Excel numbers it.
  public static func sheetHasTooManyColumns(sheet: String, row: Int, limit: Int) -> Phrase {
    Phrase(
      "工作表“\(sheet)”第 \(row) 行在第 \(limit) 列以后还有内容。请删去多余的列。",
      "Row \(row) of the sheet “\(sheet)” has contents beyond column \(limit). Remove the columns that are not needed.")
  }

  /// A workbook of more cells than are kept.
  public static func sheetHasTooManyCells(sheet: String, limit: Int) -> Phrase {
    Phrase(
      "工作表“\(sheet)”超过 \(limit) 个单元格。请拆成几个文件。",
      "The sheet “\(sheet)” has more than \(limit) cells. Split it into several files.")
  }

  /// A cell whose contents are not what its kind says; `cell` as `B12`.
  public static func cellDamaged(sheet: String, cell: String) -> Phrase {
    Phrase(
      "工作表“\(sheet)”单元格 \(cell) 的内容已损坏。请用 Excel/WPS 打开后另存。",
      "The cell \(cell) of the sheet “\(sheet)” is damaged. Open the file in Excel or WPS and save it anew.")
  }

  /// A text longer than a cell may hold; `cell` as `B12`.
  public static func cellTextTooLong(sheet: String, cell: String, limit: Int) -> Phrase {
    Phrase(
      "工作表“\(sheet)”单元格 \(cell) 的文字超过 \(limit) 字。请缩短。",
      "The text of cell \(cell) of the sheet “\(sheet)” is longer than \(limit) characters. Shorten it.")
  }

  /// A formula longer than a cell may hold; `cell` as `B12`.
  public static func formulaTooLong(sheet: String, cell: String, limit: Int) -> Phrase {
    Phrase(
      "工作表“\(sheet)”单元格 \(cell) 的公式超过 \(limit) 个字符，Excel 不接受。请缩小导出的范围，例如减少年份。",
      "The formula of cell \(cell) of the sheet “\(sheet)” is longer than the \(limit) characters Excel takes. "
        + "Export less at once, for example fewer years.")
  }

  /// An archive that libzip would not write.
  public static let archiveNotWritten = Phrase(
    "没能写出文件，内存可能不足。请稍后再试，或先关闭其他程序。",
    "The file could not be written; memory may be short. Try again later, or end other programs first.")

  /// A workbook that the disk or the library would not write.
  public static func workbookNotWritten(why: String) -> Phrase {
    Phrase(
      "没能写出工作簿（\(why)）。请检查临时文件夹是否可写、磁盘是否已满。",
      "The workbook could not be written (\(why)). Check that the temporary folder is writable and the disk not full.")
  }

  /// A quoted cell without an end; `line` is where it begins.
  public static func quoteNotClosed(line: Int) -> Phrase {
    Phrase(
      "第 \(line) 行开始的引号没有配对的结束引号。请补上，或用 Excel 重新另存为 CSV。",
      "The quotation mark opened on line \(line) is never closed. Add the missing one, or save the CSV anew from Excel."
    )
  }

  /// A quotation mark in the middle of a cell.
  public static func quoteMisplaced(line: Int, column: Int) -> Phrase {
    Phrase(
      "第 \(line) 行第 \(column) 个单元格里的引号位置不对：含引号的内容须整个加引号，里面的引号写两次。",
      "Line \(line), cell \(column): a quotation mark stands in the wrong place. Put the whole cell in quotation marks "
        + "and write those inside it twice.")
  }

  /// Bytes that are no text in any encoding.
  public static var notText: Phrase {
    Phrase(
      "这不是文本文件（含有二进制数据）。请用原来的程序打开，另存为 .docx、.xlsx、.pdf、.html 或 .txt。",
      "This is no text file (it holds binary data). Open it in the program it comes from and save it as "
        + ".docx, .xlsx, .pdf, .html or .txt.")
  }

  /// Text in a known encoding with broken characters.
  public static func textDamaged(encoding: String, line: Int) -> Phrase {
    Phrase(
      "文本像是 \(encoding) 编码，但第 \(line) 行有损坏的字符。请重新取得该文件，或用记事本打开后另存为 UTF-8。",
      "The text looks like \(encoding), but line \(line) holds damaged characters. Obtain the file again, "
        + "or open it in an editor and save it as UTF-8.")
  }

  /// A program of the system that is not installed, and the Debian package that brings it.
  public static func toolMissing(tool: String, package: String) -> Phrase {
    Phrase(
      "读取这种文件需要 \(tool)，本机没有。请安装：apt-get install \(package)。",
      "Reading this kind of file needs \(tool), which is not installed. Install it: apt-get install \(package).")
  }

  /// A program that was stopped after its time.
  public static func toolTooSlow(tool: String, seconds: Int) -> Phrase {
    Phrase(
      "\(tool) 在 \(seconds) 秒内没有读完文件，已停止。请把文件拆小，或另存为 .docx。",
      "\(tool) did not finish within \(seconds) seconds and was stopped. Split the file, or save it as .docx.")
  }

  /// A program that could not read the file.
  public static func toolFailed(tool: String) -> Phrase {
    Phrase(
      "\(tool) 读不了这个文件，文件可能已损坏。请用原来的程序打开，另存为 .docx。",
      "\(tool) cannot read this file; it may be damaged. Open it in the program it comes from and save it as .docx.")
  }

  /// A program that was stopped because of its output; the limit in bytes.
  public static func toolWroteTooMuch(tool: String, limit: Int) -> Phrase {
    Phrase(
      "\(tool) 读出的内容超过 \(limit >> 20) MB，已停止。请把文件拆小。",
      "\(tool) produced more than \(limit >> 20) MB and was stopped. Split the file.")
  }

  /// A PDF that only a password opens.
  public static var pdfEncrypted: Phrase {
    Phrase("PDF 加了密码。请去掉密码后另存。", "The PDF is protected by a password. Save it without the password.")
  }

  /// A PDF of pictures.
  public static func pdfWithoutText(pages: Int) -> Phrase {
    Phrase(
      "PDF 的 \(pages) 页里没有文字，是扫描件。请取得电子原件（.docx 等），或先做文字识别（OCR）。",
      "The \(pages) pages of the PDF hold no text: it is a scan. Obtain the electronic original (.docx …), "
        + "or run text recognition (OCR) first.")
  }

  /// A PDF of more pages than are read.
  public static func pdfTooLong(pages: Int, limit: Int) -> Phrase {
    Phrase(
      "PDF 有 \(pages) 页，超过 \(limit) 页的上限。请只保留规划部分。",
      "The PDF has \(pages) pages; at most \(limit) are read. Keep only the pages of the plan.")
  }
}
