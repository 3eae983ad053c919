/// Findings about the cells of a table of observations: what is wrong with the cell, and what to put there.
extension Phrase {
  /// Where a cell stands in a text file.
  public static func cellInLine(_ line: Int, column: String) -> Phrase {
    Phrase("第\(line)行“\(column)”列", "line \(line), column “\(column)”")
  }

  /// Where a row stands in a text file.
  public static func line(_ line: Int) -> Phrase { Phrase("第\(line)行", "line \(line)") }

  /// The file holds no header.
  public static let observationTableIsEmpty = Phrase(
    "表中没有标题行。第一行应写列名，例如：指标,地区,年份,分组,数值,单位,来源,备注。",
    "The table has no header. Its first row names the columns, e.g. indicator,region,year,breakdown,value,unit,source,note."
  )

  /// A column that cannot be done without is not there.
  public static func observationColumnMissing(_ name: String, synonyms: [String]) -> Phrase {
    let list = synonyms.joined(separator: "、")
    return Phrase(
      "缺少“\(name)”列。请增加一列，列名可写：\(list)。",
      "There is no column “\(name)”. Add one; it may be called \(synonyms.joined(separator: ", ")).")
  }

  /// Neither a column nor an option says which region the figures are for.
  public static func regionColumnMissing(synonyms: [String]) -> Phrase {
    Phrase(
      "缺少地区列，也没有指定默认地区。请增加一列（\(synonyms.joined(separator: "、"))），或在导入时指定默认地区。",
      "There is no column for the region and no default region. Add one (\(synonyms.joined(separator: ", "))), or name "
        + "a default region.")
  }

  /// Two columns of one meaning.
  public static func observationColumnTwice(_ name: String) -> Phrase {
    Phrase(
      "有两列都表示“\(name)”。请删去或改名其中一列。",
      "Two columns both mean “\(name)”. Remove or rename one of them.")
  }

  /// A column of no known name.
  public static let observationColumnUnknown = Phrase(
    "不认识这一列，其内容未导入。", "This column is not known; what stands in it was not imported.")

  /// More cells than column names.
  public static let rowLongerThanHeader = Phrase(
    "本行的单元格多于标题行。请检查是否有未加引号的逗号，或给多出的列写上列名。",
    "The row has more cells than the header. Look for a comma without quotes, or name the additional column.")

  /// No indicator in a row.
  public static let indicatorEmpty = Phrase("指标名称为空。请填写指标名称。", "The indicator's name is empty. Write it.")

  /// An indicator that no current plan has.
  public static let indicatorInNoPlan = Phrase(
    "现有规划中没有这一指标，数值照常导入。如是笔误，请按规划中的名称改正后重新导入。",
    "No current plan has this indicator; its values are imported all the same. If the name is misspelt, write it as "
      + "the plan does and import again.")

  /// No region in a row, and no default.
  public static let regionEmpty = Phrase(
    "地区为空。请填写六位区划代码或地区名称，或在导入时指定默认地区。",
    "The region is empty. Write its six-digit code or its name, or name a default region.")

  /// A region that GB/T 2260 does not have.
  public static let regionNotFound = Phrase(
    "区划代码表（GB/T 2260）中没有这个地区。请填写六位区划代码，例如 500105。",
    "GB/T 2260 has no such place. Write the six-digit code, e.g. 500105.")

  /// A name that several places bear, with their codes.
  public static func regionHasNamesakes(_ codes: [String]) -> Phrase {
    Phrase(
      "有\(codes.count)个地区都叫这个名字（\(codes.joined(separator: "、"))）。请改填六位区划代码。",
      "\(codes.count) places bear this name (\(codes.joined(separator: ", "))). Write the six-digit code instead.")
  }

  /// Not four digits.
  public static let yearIsNoYear = Phrase(
    "不是年份。请填写四位数字，例如 2023。", "This is no year. Write four digits, e.g. 2023.")

  /// A year before any published series.
  public static func yearTooEarly(first: Int) -> Phrase {
    Phrase("年份早于\(first)年。请核对。", "The year is before \(first). Check it.")
  }

  /// A year after the one in which the figures are imported.
  public static func yearNotYetOver(asOf year: Int) -> Phrase {
    Phrase(
      "年份晚于\(year)年，还不可能有监测数据。请核对年份。",
      "The year is after \(year): there can be no figure yet. Check the year.")
  }

  /// A breakdown of no known form.
  public static let breakdownNotUnderstood = Phrase(
    "不认识这个分组。请写成“维度:类别”，例如 城乡:农村、性别:女；总体数据留空或写“总计”。",
    "This breakdown is not known. Write “dimension:category”, e.g. 城乡:农村 or 性别:女; leave it empty for the total.")

  /// The breakdown column and the bracket in the name differ.
  public static func breakdownContradictsName(_ inName: String) -> Phrase {
    Phrase(
      "分组与指标名称括号中的“\(inName)”不一致。请只保留一处，或改为一致。",
      "The breakdown contradicts “\(inName)” in the indicator's name. Keep one of them, or make them agree.")
  }

  /// A value that is not one number.
  public static let valueIsNoNumber = Phrase(
    "不是数字。请只填一个数，例如 16.9；没有数值时留空，并在“缺失原因”列写明原因。",
    "This is no number. Write one number, e.g. 16.9; where there is none leave the cell empty and give the reason in "
      + "the column “missing”.")

  /// No value and no reason for it; `reasons` are the accepted words.
  public static func valueMissingWithoutReason(_ reasons: [String]) -> Phrase {
    Phrase(
      "没有数值，也没有写明原因。请在“缺失原因”列填写：\(reasons.joined(separator: "、"))。",
      "There is no value and no reason. Write one of these into the column “missing”: "
        + "\(reasons.joined(separator: ", ")).")
  }

  /// A value beside a reason why there is none.
  public static let missingReasonBesideValue = Phrase(
    "既有数值又写了缺失原因。请删去其中之一。", "There is a value and a reason why it is missing. Remove one of them.")

  /// A value below zero.
  public static let valueNegative = Phrase("数值为负。请核对。", "The value is negative. Check it.")

  /// A value beyond the whole that its unit counts against.
  public static func valueOverScale(_ most: Int, unit: String) -> Phrase {
    Phrase(
      "数值超过\(most)，单位为“\(unit)”时不可能。请核对数值和单位。",
      "The value is over \(most), which cannot be in “\(unit)”. Check the value and the unit.")
  }

  /// No unit, and none known.
  public static let unitMissing = Phrase(
    "没有写计量单位，规划和台账中也查不到这一指标的单位。请填写单位，例如 %、‰、1/10万；比值没有单位的写“无”。",
    "There is no unit, and neither a plan nor the ledger knows this indicator's. Write it, e.g. %, ‰, 1/10万; for a "
      + "bare ratio write “无”.")

  /// No unit; the known one was taken.
  public static func unitTaken(_ unit: String) -> Phrase {
    Phrase("没有写计量单位，按规划或台账中的“\(unit)”导入。", "There is no unit; “\(unit)” was taken from the plan or the ledger.")
  }

  /// Two units in one row.
  public static func unitsWithinRowDiffer(_ units: [String]) -> Phrase {
    Phrase(
      "同一行出现了不同的单位（\(units.joined(separator: "、"))）。请改为一致。",
      "The row names different units (\(units.joined(separator: ", "))). Make them agree.")
  }

  /// Another unit than the one the indicator is measured in.
  public static func unitDiffersFromKnown(_ known: [String], indicator: String) -> Phrase {
    let list = known.joined(separator: "、")
    return Phrase(
      "“\(indicator)”的单位应为“\(list)”。请换算数值后改用该单位；\(list)与所填单位不是一回事。",
      "“\(indicator)” is measured in “\(known.joined(separator: ", "))”. Convert the value and use that unit.")
  }

  /// No source.
  public static let sourceEmpty = Phrase(
    "没有写来源。请填写出处的名称或网址，例如“2023年统计监测报告”。",
    "There is no source. Write the title or address of the publication.")

  /// Neither published nor derived.
  public static let derivationNotUnderstood = Phrase(
    "不认识这种取得方式。公布的数字留空或写“公布”，推算的写“推算”。",
    "This derivation is not known. Leave it empty (or write “published”) for printed figures, “derived” for computed "
      + "ones.")

  /// The subject stands in an earlier row, named by `first`.
  public static func rowRepeats(_ first: Phrase) -> Phrase {
    Phrase(
      "与\(first.zh)是同一指标、地区、年份和分组。请只保留一行。",
      "This is the same indicator, region, year and breakdown as \(first.en). Keep one of the rows.")
  }

  /// The ledger holds another value, and nobody said why it should change.
  public static func correctionNeedsReason(held: String) -> Phrase {
    Phrase(
      "台账中已有不同的数值（\(held)）。如确需更正，请在导入时写明更正理由；原值会保留在历史中。",
      "The ledger holds another value (\(held)). If it is to be corrected, give a reason for the correction; the "
        + "former value stays in the history.")
  }

  /// Rows that hold what the ledger holds.
  public static func unchangedRowsSkipped(_ count: Int) -> Phrase {
    Phrase(
      "有\(count)行与台账中的数值相同，未重复导入（此处为第一处）。",
      "\(count) rows hold what the ledger holds already and were skipped (this is the first).")
  }

  /// A rate whose counts became others.
  public static func recountedFrom(_ counts: String) -> Phrase {
    Phrase("\(counts)有变动，重新计算", "\(counts) changed: counted anew")
  }

  /// Stands in the note of a corrected observation.
  public static func correctedBecause(_ reason: String, former: String) -> Phrase {
    Phrase("更正（原值 \(former)）：\(reason)", "corrected (formerly \(former)): \(reason)")
  }

  /// Nobody answers for the figures.
  public static let importNeedsAuthor = Phrase(
    "没有写明导入人。请指定姓名或单位，每个数值都要有人负责。",
    "Nobody is named as the author. Name a person or unit: somebody answers for every figure.")
}
