extension Phrase {
  /// What is wrong with a form that carries files, and what to do.
  package enum Uploading {
    /// The request names no boundary that the parts could stand between, or two.
    package static let boundaryUnclear = Phrase(
      "提交的内容没有写明分隔方式，无法拆开。请在本站页面上重新选择文件后提交；如用程序提交，请按 multipart/form-data 写明一个 boundary。",
      "What was sent does not say how its parts are separated. Choose the file again on this site’s page and send it; "
        + "a program must name one boundary of multipart/form-data.")
    /// The boundary that is named stands nowhere.
    package static let noParts = Phrase(
      "提交的内容里找不到任何一部分。请在本站页面上重新选择文件后提交。",
      "No part was found in what was sent. Choose the file again on this site’s page and send it.")
    /// The last part has no end.
    package static let cutOff = Phrase(
      "提交的内容不完整，可能是传送中断了，没有收下任何内容。请重新选择文件后再提交。",
      "What was sent is cut off, perhaps the connection broke; nothing was taken. Choose the file again and send it.")
    /// Lines that end in one character only.
    package static let lineEnds = Phrase(
      "提交的内容换行不合规定（应为 CRLF）。请换用常见浏览器提交；如用程序提交，请改正换行。",
      "The lines of what was sent do not end in CRLF. Send it with a usual browser; a program must mend its line ends.")
    /// `part` counts from 1.
    package static func headerDamaged(part: Int) -> Phrase {
      Phrase(
        "提交内容的第\(part)部分没有写明是哪一个栏目，或说明有误。请在本站页面上重新选择文件后提交。",
        "Part \(part) of what was sent does not say properly which field it is. Choose the file again on this site’s "
          + "page and send it.")
    }
    /// `part` counts from 1; the limit in bytes.
    package static func headerTooLong(part: Int, limit: Int) -> Phrase {
      Phrase(
        "提交内容的第\(part)部分的说明超过 \(limit) 字节，文件名可能太长。请把文件改成较短的名字后再提交。",
        "The heading of part \(part) is longer than \(limit) bytes; the file’s name may be too long. Give the file a "
          + "shorter name and send it again.")
    }
    /// A field whose value is no UTF-8.
    package static func notText(part: Int) -> Phrase {
      Phrase(
        "提交内容的第\(part)部分不是有效的文字（应为 UTF-8）。请重新填写后再提交。",
        "Part \(part) of what was sent is not valid text (UTF-8). Fill it in again and send it.")
    }
    package static func tooManyParts(limit: Int) -> Phrase {
      Phrase(
        "一次提交的栏目和文件超过 \(limit) 个。请分几次提交。",
        "More than \(limit) fields and files were sent at once. Send them in several goes.")
    }
    /// The limit in bytes.
    package static func fileTooLarge(_ name: String, limit: Int) -> Phrase {
      Phrase(
        "文件“\(name)”超过 \(limit >> 20) MB 的上限，没有收下。请压缩其中的图片，或拆成几个文件后再提交。",
        "The file “\(name)” is larger than \(limit >> 20) MB and was not taken. Make its pictures smaller, or split "
          + "it, and send it again.")
    }
  }
}
