extension Phrase {
  /// Two people changed one paper.
  public static var paperChangedMeanwhile: Phrase {
    Phrase(
      "别人刚刚改过这一份材料，您的修改没有保存。请看过现在的内容后再改一次。",
      "Somebody else has just changed this paper; your change was not kept. Look at what stands there now and change it again."
    )
  }

  /// The file is something else than a database.
  public static func fileIsNoDatabase(_ file: String) -> Phrase {
    Phrase(
      "“\(file)”不是数据库文件。请检查路径，或换一个文件名新建数据库；原文件未作任何改动。",
      "“\(file)” is no database. Check the path, or name another file to start a new one; nothing was changed.")
  }

  /// The file is a database of some other program.
  public static func databaseOfAnotherProgram(_ file: String) -> Phrase {
    Phrase(
      "“\(file)”是其他程序的数据库。请换一个文件名；原文件未作任何改动。",
      "“\(file)” is the database of another program. Name another file; nothing was changed.")
  }

  /// The database was written by a newer version of the product.
  public static func databaseIsNewer(_ file: String) -> Phrase {
    Phrase(
      "数据库“\(file)”由更新版本的程序写成，本版本不能读取。请升级程序，或使用升级前的备份；文件未作任何改动。",
      "The database “\(file)” was written by a newer version. Upgrade this program, or use a backup from before the "
        + "upgrade; nothing was changed.")
  }

  /// The file can neither be opened nor made.
  public static func databaseCannotBeOpened(_ file: String) -> Phrase {
    Phrase(
      "无法打开或新建数据库“\(file)”。请确认所在文件夹存在、当前用户有读写权限，且该路径不是文件夹。",
      "The database “\(file)” can neither be opened nor made. Make sure that its folder exists, that you may read "
        + "and write there, and that the path is no folder itself.")
  }

  /// The file or its folder does not allow writing.
  public static func databaseIsReadOnly(_ file: String) -> Phrase {
    Phrase(
      "数据库“\(file)”只能读、不能写。请为当前用户开通该文件及其所在文件夹的写权限；本次没有写入任何内容。",
      "The database “\(file)” cannot be written. Allow writing to the file and its folder; nothing was written.")
  }

  /// There is no room left.
  public static func diskIsFull(_ file: String) -> Phrase {
    Phrase(
      "磁盘空间不足，无法写入数据库“\(file)”。请腾出空间后重试；本次没有写入任何内容，原有数据完好。",
      "The disk is full: “\(file)” could not be written. Free some space and try again; nothing was written, and "
        + "what was there before is intact.")
  }

  /// Somebody else is writing and did not finish in time.
  public static func databaseIsBusy(_ file: String, seconds: Int) -> Phrase {
    Phrase(
      "数据库“\(file)”正被另一个程序写入，等待\(seconds)秒后仍未空出。请稍后重试；本次没有写入任何内容。",
      "Another program is writing to “\(file)” and did not finish within \(seconds) seconds. Try again later; "
        + "nothing was written.")
  }

  /// What is stored cannot be read back.
  public static func databaseIsDamaged(_ file: String) -> Phrase {
    Phrase(
      "数据库“\(file)”已损坏，部分内容无法读出。请停用该文件并恢复最近的备份。",
      "The database “\(file)” is damaged: part of it cannot be read. Stop using the file and restore the last backup.")
  }

  /// Any other answer of the database, by its number.
  public static func databaseFailed(_ file: String, code: Int) -> Phrase {
    Phrase(
      "数据库“\(file)”未能完成这一操作（SQLite 错误号 \(code)）。本次没有写入任何内容；请重试，如再次出现请附上错误号报告。",
      "The database “\(file)” could not do this (SQLite error \(code)). Nothing was written; try again, and report "
        + "the number if it happens again.")
  }

  /// A decision with this identifier is kept already.
  public static func decisionAlreadyKept(_ id: String) -> Phrase {
    Phrase(
      "编号为“\(id)”的决定已经存在，内容不能改写。请换一个编号，作为新的决定记录。",
      "A decision “\(id)” is kept already and cannot be rewritten. Record a new one under another identifier.")
  }

  /// One document holds two plans that cannot be told apart.
  public static func planTwiceInOneDocument(_ title: String, id: String) -> Phrase {
    Phrase(
      "同一文件中有两份无法区分的规划（“\(title)”，\(id)）。请把它们分成两个文件，或在标题中写明地区、对象和年份。",
      "The document holds two plans that cannot be told apart (“\(title)”, \(id)). Put them into two files, or say "
        + "in their titles which place, people and years they are for.")
  }
}
