extension Phrase {
  /// What is said of a filled-in workbook: why it is refused as a whole, and what is wrong with its cells.
  public enum WorkbookReading {
    // Refusals.
    public static let notAWorkbook = Phrase(
      "这不是 .xlsx 工作簿（可能是 .xls、.et、加了密码的文件或别的文件）。请打开本单位下载的工作簿，去掉密码，另存为 .xlsx 后再上传。",
      "This is no .xlsx workbook; perhaps .xls, .et, or protected by a password. Open the workbook that was downloaded, "
        + "remove the password, save it as .xlsx and upload that.")
    public static let tooLarge = Phrase(
      "文件远大于下发的工作簿（行、列或内容过多），未读取。请重新下载工作簿，把填好的数值粘贴进去再上传。",
      "The file is far larger than the workbook that was handed out (too many rows, columns or too much content), so it "
        + "was not read. Download the workbook anew and paste your figures as values.")
    public static func macros(_ part: String) -> Phrase {
      Phrase(
        "工作簿带有宏（\(part)），不能上传。请另存为不带宏的 .xlsx，或重新下载后填写。",
        "The workbook carries macros (\(part)) and is not taken. Save it as .xlsx without macros, or download it anew.")
    }
    public static func embedded(_ part: String) -> Phrase {
      Phrase(
        "工作簿里嵌入了其他程序的对象或控件（\(part)），不能上传。请删去后再上传；附件请在填报页面单独上传。",
        "The workbook embeds an object or control of another program (\(part)) and is not taken. Remove it; evidence is "
          + "uploaded separately.")
    }
    public static func externalLinks(_ part: String, target: String) -> Phrase {
      let place = target.isEmpty ? part : "\(part)：\(target)"
      return Phrase(
        "工作簿链接了外部文件或数据连接（\(place)），不能上传。请在“数据—编辑链接”中断开链接，改为粘贴数值。",
        "The workbook links to another file or a data connection (\(place)) and is not taken. Break the link (Data, Edit "
          + "links) and paste values.")
    }
    public static let keyMissing = Phrase(
      "文件中没有系统的“键”工作表，无法识别。请使用系统下载的工作簿填报，不要把内容复制到新文件。",
      "The file lacks the key sheet, so it cannot be told what belongs where. Fill in the workbook that was downloaded; "
        + "do not copy its sheets into a new file.")
    public static let keyEdited = Phrase(
      "“键”工作表被改动过，无法保证数值对应正确。请重新下载工作簿，把填好的数值粘贴进去再上传。",
      "The key sheet was edited, so figures might go to the wrong place. Download the workbook anew and paste your "
        + "figures as values.")
    public static func otherVersion(_ found: String, expected: String) -> Phrase {
      Phrase(
        "工作簿的格式版本是 \(found)，系统现在使用版本 \(expected)。请重新下载工作簿后填写。",
        "The workbook is of format \(found); the system now uses \(expected). Download it anew.")
    }
    public static func otherUnit(_ found: String, expected: String) -> Phrase {
      Phrase(
        "这是“\(found)”的工作簿，不能作为“\(expected)”的数据上传。请上传本单位的工作簿。",
        "This is the workbook of “\(found)” and cannot be taken for “\(expected)”. Upload your own unit's.")
    }
    public static func otherRound(_ found: String, expected: String) -> Phrase {
      Phrase(
        "这是监测轮次 \(found) 的工作簿，本轮是 \(expected)（地区代码-年度）。请下载本轮的工作簿填写。",
        "This workbook belongs to the round \(found); this one is \(expected) (region-year). Download this round's.")
    }
    public static func sheetMissing(_ name: String) -> Phrase {
      Phrase(
        "工作簿中缺少“\(name)”工作表。请重新下载工作簿后填写，不要删除工作表。",
        "The sheet “\(name)” is missing. Download the workbook anew and do not remove sheets.")
    }

    // Problems of cells.
    public static let formula = Phrase(
      "填了公式，未采用。请复制该单元格，用“选择性粘贴—数值”粘贴回来。",
      "holds a formula, which is not taken; copy the cell and paste it back as a value")
    public static let notNumber = Phrase(
      "不是数字，未采用。请只填一个数字；没有数值时清空，并选择缺失原因。",
      "is no number and was not taken; write one number, or clear it and choose a reason")
    public static func otherUnitTyped(_ found: String, expected: String) -> Phrase {
      Phrase(
        "写了单位“\(found)”，与应填单位“\(expected)”不同，未采用。请换算后只填数字。",
        "bears the unit “\(found)” instead of “\(expected)” and was not taken; convert it and write the number only")
    }
    public static let date = Phrase(
      "是日期，不是数字，未采用。请把单元格格式改为“常规”后重新输入数字。",
      "is a date and was not taken; set the cell's format to General and type the number again")
    public static let error = Phrase(
      "是错误值，未采用。请重新输入数字。", "is an error value and was not taken; type the number again")
    public static let boolean = Phrase(
      "是逻辑值（TRUE/FALSE），未采用。请输入数字。", "is TRUE or FALSE and was not taken; type a number")
    public static func percentTaken(_ shown: String) -> Phrase {
      Phrase(
        "单元格是百分比格式，已按显示的 \(shown)% 采用。如不是这个意思，请改为“常规”格式后重填。",
        "is formatted as a percentage; the \(shown) % shown was taken. If that is not meant, set the format to General")
    }
    public static func percentWrongUnit(_ shown: String, unit: String) -> Phrase {
      let unit = unit.isEmpty ? "—" : unit
      return Phrase(
        "单元格是百分比格式（显示 \(shown)%），而单位是“\(unit)”，未采用。请改为“常规”格式后重填。",
        "is shown as \(shown) % while the unit is “\(unit)”, and was not taken; set the format to General and type it again"
      )
    }
    public static func notInList(_ words: [Phrase]) -> Phrase {
      Phrase(
        "不在列表中，未采用。请从下拉列表选择：\(words.map(\.zh).joined(separator: "、"))。",
        "is not in the list and was not taken; choose one of: \(words.map(\.en).joined(separator: ", "))")
    }
    public static let valueBesideReason = Phrase(
      "既有数值又有缺失原因，未采用。请删去其中一个。", "stands beside a reason why it is missing; neither was taken, remove one")
    public static func rowMissing(_ title: String) -> Phrase {
      Phrase(
        "“\(title)”这一行不见了，未读取。请重新下载工作簿补填，或在网页上填写。",
        "the row “\(title)” is gone and was not read; download the workbook anew or fill it in on the page")
    }
    public static func rowMoved(_ title: String, from place: String) -> Phrase {
      Phrase(
        "“\(title)”这一行原在 \(place)，被移动过；已按行内编号对应采用，请核对。",
        "the row “\(title)” was moved here from \(place); it was taken by its own number, check it")
    }
    public static func rowRepeated(_ title: String) -> Phrase {
      Phrase(
        "“\(title)”这一行出现了不止一次，都未采用。请只保留原来的一行。",
        "the row “\(title)” occurs more than once and was not taken; keep the original only")
    }
    public static func rowMixed(_ title: String) -> Phrase {
      Phrase(
        "这一行的内容与行内编号不符（应为“\(title)”），可能排过序或改过名称，未采用。请恢复原样，或重新下载后填写。",
        "what stands in this row does not belong to its number, which is “\(title)”; perhaps rows were sorted. It was not "
          + "taken; restore it or download the workbook anew")
    }
    public static let rowAdded = Phrase(
      "这一行不是工作簿原有的，未读取。请填在原有的行中。",
      "this row was not part of the workbook and was not read; use the rows that are there")
    public static let outsideForm = Phrase(
      "这里不是填写的位置，内容未读取。请填在浅黄色单元格中。",
      "this is no place to fill in and was not read; use the yellow cells")
    public static func lockedChanged(was: String) -> Phrase {
      let was = was.isEmpty ? "—" : was
      return Phrase(
        "这是锁定的单元格，原为“\(was)”，改动不会采用。如原内容有误，请联系妇儿工委办公室。",
        "this cell is locked and read “\(was)”; the change is not taken. Tell the Office if it is wrong")
    }
    public static func assignmentGone(_ title: String) -> Phrase {
      Phrase(
        "“\(title)”已不在本单位本轮的填报任务中，未采用。",
        "“\(title)” is no longer asked of this unit in this round and was not taken")
    }
  }
}
