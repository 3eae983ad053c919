extension Phrase {
  /// Words of the workbook that a unit fills in offline (填报工作簿): its sheets, columns, guidance and lists.
  public enum UnitWorkbook {
    // Sheets. Tabs take at most 31 characters.
    public static let guide = Phrase("说明", "Guide")
    public static let figures = Phrase("指标数据", "Figures")
    public static let tasks = Phrase("任务进展", "Tasks")
    public static let definitions = Phrase("口径", "Definitions")
    public static let options = Phrase("选项", "Options")
    public static let key = Phrase("键", "Key")

    // Titles.
    public static func title(region: String, year: Int) -> Phrase {
      Phrase("\(region)\(year)年度妇女儿童发展规划监测填报表", "\(region): reporting on the development plans for \(year)")
    }
    public static func figuresTitle(year: Int) -> Phrase { Phrase("\(year)年度监测指标数据填报表", "Figures for \(year)") }
    public static func tasksTitle(year: Int) -> Phrase {
      Phrase("\(year)年度重点任务和项目进展填报表", "Tasks and project items in \(year)")
    }
    public static let definitionsTitle = Phrase("指标口径", "Definitions of the indicators")
    public static func heading(unit: String, deadline: String) -> Phrase {
      Phrase("填报单位：\(unit)　　　填报截止：\(deadline)", "Unit: \(unit)      To be filled in by: \(deadline)")
    }
    public static let figuresHint = Phrase(
      "只填浅黄色单元格。没有数值的，数值留空并选择缺失原因；不要用公式，粘贴时请选“粘贴数值”。",
      "Fill in the yellow cells only. Where there is no figure, leave it empty and choose a reason. No formulas: paste values."
    )
    public static let tasksHint = Phrase(
      "只填浅黄色单元格。进展状态从下拉列表中选择。", "Fill in the yellow cells only. Choose the state from the list.")

    // Columns.
    public static let number = Phrase("序号", "No.")
    public static let indicator = Phrase("指标", "Indicator")
    public static let breakdown = Phrase("分组", "Group")
    public static let part = Phrase("填报项", "What")
    public static let unitOfMeasure = Phrase("单位", "Unit")
    public static let target = Phrase("目标值", "Target")
    public static let earlier = Phrase("往年数值", "Earlier years")
    public static func year(_ year: Int) -> Phrase { Phrase("\(year)年", "\(year)") }
    public static let value = Phrase("数值", "Figure")
    public static let reason = Phrase("缺失原因", "Why missing")
    public static let source = Phrase("数据来源", "Source")
    public static let note = Phrase("备注", "Note")
    public static let check = Phrase("核对提示", "Check")
    public static let kind = Phrase("类别", "Kind")
    public static let task = Phrase("任务内容", "Task")
    public static let state = Phrase("进展状态", "State")
    public static func done(year: Int) -> Phrase { Phrase("\(year)年完成情况", "Done in \(year)") }
    public static func arranged(year: Int) -> Phrase { Phrase("\(year)年工作安排", "Arranged for \(year)") }
    public static let definition = Phrase("口径和计算方法", "Definition and calculation")

    // Kinds and parts.
    public static let kindTask = Phrase("任务", "task")
    public static let kindProject = Phrase("项目", "project item")
    public static let partValue = Phrase("指标值", "figure")
    public static let numerator = Phrase("分子", "numerator")
    public static let denominator = Phrase("分母", "denominator")
    public static let total = Phrase("总计", "total")
    public static let nothingKnown = Phrase("—", "—")
    public static let noDefinition = Phrase(
      "系统中尚无成文口径，请按国家统计调查制度填报；有疑问请联系统计局。",
      "No definition is on record; follow the national reporting system and ask the statistics bureau where in doubt.")
    public static func arithmetic(_ numerator: String, _ denominator: String, per: String) -> Phrase {
      Phrase("计算：\(numerator) ÷ \(denominator) × \(per)", "Calculation: \(numerator) ÷ \(denominator) × \(per)")
    }

    // The guide.
    public static let unit = Phrase("填报单位", "Unit")
    public static let year = Phrase("监测年度", "Year")
    public static let deadline = Phrase("填报截止", "Deadline")
    public static let madeAt = Phrase("下载日期", "Downloaded on")
    public static let contents = Phrase("填报内容", "What is asked for")
    public static func contents(figures: Int, tasks: Int) -> Phrase {
      Phrase("指标数据 \(figures) 行，任务和项目 \(tasks) 项", "\(figures) rows of figures, \(tasks) tasks and project items")
    }
    public static let contact = Phrase("咨询", "Whom to ask")
    public static let usualContact = Phrase(
      "填报和账号问题请问妇儿工委办公室，口径问题请问统计局（监测组）",
      "the Office for questions on filling in and accounts, the statistics bureau for definitions")
    public static let howTo = Phrase("填报方法", "How to fill in")
    public static let steps: [Phrase] = [
      Phrase(
        "用 WPS、Excel 或 LibreOffice 打开，只填浅黄色单元格；其余单元格已锁定，请不要解除保护、增删行列或改动工作表名称。",
        "Open it in WPS, Excel or LibreOffice and fill in the yellow cells; the others are locked. Do not unprotect, "
          + "add or remove rows or columns, or rename sheets."),
      Phrase(
        "数值按“单位”一栏的单位填写，只填数字，不写单位。例如单位为 % 时，百分之九十填 90。",
        "Give figures in the unit of the column “Unit”, digits only: where the unit is %, ninety per cent is 90."),
      Phrase(
        "没有数值时，数值留空，从下拉列表选择缺失原因；数值和缺失原因只能填一个。",
        "Where there is no figure, leave it empty and choose a reason from the list; give a figure or a reason, not both."
      ),
      Phrase(
        "不要填公式。从别的表格复制时，请用“选择性粘贴—数值”。",
        "No formulas. When copying from another table, use “paste special – values”."),
      Phrase(
        "“核对提示”一栏自动提示疑点；确实无误的可以照填，并在备注中说明。",
        "The column “Check” points out doubts; where the figure is right all the same, say why in the note."),
      Phrase(
        "填好后保存为 .xlsx，在“填报”页面上传。系统先列出改动和问题，确认后才写入草稿；可以多次上传。",
        "Save it as .xlsx and upload it on the page where you supply figures. Changes and problems are listed first and "
          + "taken into the draft only when you say so; you can upload again."),
      Phrase(
        "本工作簿只用于本单位本年度，请勿转给其他单位填写。",
        "This workbook is for this unit and year only; do not pass it on to another unit."),
    ]

    // Checks inside the sheet.
    public static let checkBoth = Phrase("数值和缺失原因只能填一个", "a figure or a reason, not both")
    public static let checkNotNumber = Phrase("不是数字", "not a number")
    public static let checkNegative = Phrase("数值为负，请核对", "negative: check it")
    public static let checkOver = Phrase("超过该单位的上限，请核对", "more than the whole: check it")
    public static let checkRate = Phrase("与分子÷分母不符，请核对", "not numerator ÷ denominator: check it")
    public static let checkFactor = Phrase("与上年相差近10倍，请核对小数点和单位", "about ten times off last year: check point and unit")

    // Messages of the spreadsheet program: titles up to 32 characters, texts up to 255.
    public static let valuePromptTitle = Phrase("填数值", "Figure")
    public static func valuePrompt(unit: String) -> Phrase {
      unit.isEmpty
        ? Phrase("只填数字。没有数值时留空，并选择缺失原因。", "Digits only. Leave it empty and choose a reason where there is none.")
        : Phrase(
          "单位：\(unit)。只填数字，不写单位。没有数值时留空，并选择缺失原因。",
          "In \(unit), digits only. Leave it empty and choose a reason where there is none.")
    }
    public static let valueComplaintTitle = Phrase("不是数字", "Not a number")
    public static let valueComplaint = Phrase(
      "请只填一个数字，不写单位。没有数值时留空，并选择缺失原因。",
      "Write one number without its unit. Leave it empty and choose a reason where there is none.")
    public static let listComplaintTitle = Phrase("不在列表中", "Not in the list")
    public static let listComplaint = Phrase("请从下拉列表中选择，或清空。", "Choose from the list, or clear the cell.")
    public static let statePromptTitle = Phrase("选择状态", "State")
    public static let reasonPromptTitle = Phrase("缺失原因", "Why missing")
    public static let listPrompt = Phrase("从下拉列表中选择。", "Choose from the list.")
  }
}
