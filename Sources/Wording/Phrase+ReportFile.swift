extension Phrase {
  /// Words that stand in reports of themselves, and what is said about their files.
  public enum ReportFile {
    public static let colon = Phrase("：", ":")
    public static let attachments = Phrase("附件：", "Attachments: ")
    public static let itemMark = Phrase("——", "• ")

    /// What a report's figures rest on; what is empty is unknown.
    public static func versions(report: String, data: String, method: String) -> Phrase {
      func joined(_ parts: [(String, String)], _ separator: String) -> String {
        parts.filter { !$0.1.isEmpty }.map { $0.0 + $0.1 }.joined(separator: separator)
      }
      return Phrase(
        joined([("报告编号 ", report), ("数据版本 ", data), ("方法版本 ", method)], "；"),
        joined([("report ", report), ("data version ", data), ("method version ", method)], "; "))
    }

    /// On the first sheet of a workbook, over the list of its tables.
    public static let tables = Phrase("目录", "Contents")
    public static let tableColumn = Phrase("表", "Table")
    public static let sheetColumn = Phrase("工作表", "Sheet")
    public static let noTables = Phrase("报告中没有表格。", "The report has no tables.")

    /// A file that acts or reaches out is read by nobody here.
    public static func hazardous(_ part: String) -> Phrase {
      Phrase(
        "文件里有宏、嵌入对象或外部链接（\(part)），不予核对。请用下载时的原文件，或另存为不含这些内容的 .docx 再试。",
        """
        The file holds a macro, an embedded object or an external link (\(part)) and is not verified. Use the file as it \
        was downloaded, or save it as a .docx without them.
        """)
    }

    /// A Word file that was not written here, or lost what makes it verifiable.
    public static let notIssuedHere = Phrase(
      "这份文件里没有挂图写入的校验数据，无法核对。请选择从挂图下载的 .docx 文件；用其他软件转存过的文件可能已丢失这些数据。",
      """
      The file holds no verification data of Guatu and cannot be verified. Choose a .docx that was downloaded from \
      Guatu; saving it with other software may have removed the data.
      """)
  }
}
