/// Titles of the tables and columns of an export.
extension Phrase {
  /// The title of an exported table, by its name in files.
  public static func exportedTable(_ name: String) -> Phrase { exportedTables[name] ?? Phrase(verbatim: name) }

  /// The title of an exported column, by its key in files.
  public static func exportedColumn(_ key: String) -> Phrase { exportedColumns[key] ?? Phrase(verbatim: key) }

  private static let exportedTables: [String: Phrase] = [
    "plan": Phrase("规划", "Plan"),
    "domains": Phrase("领域", "Domains"),
    "indicators": Phrase("指标", "Indicators"),
    "goals": Phrase("主要目标", "Goals"),
    "goalTargets": Phrase("目标中的目标值", "Targets in goals"),
    "measures": Phrase("策略措施", "Measures"),
    "tasks": Phrase("重点任务", "Tasks"),
    "projectItems": Phrase("重点工程", "Project items"),
    "workPoints": Phrase("工作要点", "Work points"),
    "observations": Phrase("监测数据", "Observations"),
    "index": Phrase("发展指数", "Index"),
    "steps": Phrase("计算过程", "Steps"),
    "leftOut": Phrase("未计入的指标", "Left out"),
    "changes": Phrase("变化来源", "Changes"),
    "sensitivity": Phrase("敏感性", "Sensitivity"),
  ]

  private static let exportedColumns: [String: Phrase] = [
    "author": Phrase("填报人", "author"),
    "acceptedAt": Phrase("确认时间", "accepted at"),
    "acceptedBy": Phrase("确认人", "accepted by"),
    "baselineValue": Phrase("基期值", "baseline"),
    "baselineYear": Phrase("基期年份", "baseline year"),
    "bindingness": Phrase("指标属性", "bindingness"),
    "breakdown": Phrase("分组", "breakdown"),
    "deadline": Phrase("完成时限", "deadline"),
    "derivation": Phrase("取得方式", "derivation"),
    "domain": Phrase("领域", "domain"),
    "file": Phrase("原件", "original"),
    "goal": Phrase("目标序号", "goal number"),
    "group": Phrase("分组标题", "group"),
    "id": Phrase("规划编号", "plan id"),
    "indicator": Phrase("指标", "indicator"),
    "intermediate": Phrase("阶段目标", "intermediate targets"),
    "kind": Phrase("文件类型", "kind"),
    "lead": Phrase("牵头单位", "lead"),
    "lineFrom": Phrase("起始行", "first line"),
    "lineTo": Phrase("结束行", "last line"),
    "missing": Phrase("缺失原因", "missing"),
    "name": Phrase("名称", "name"),
    "needsConfirmation": Phrase("待确认", "needs confirmation"),
    "note": Phrase("备注", "note"),
    "number": Phrase("序号", "number"),
    "periodFrom": Phrase("起始年份", "from"),
    "periodTo": Phrase("目标年份", "to"),
    "population": Phrase("对象", "population"),
    "programme": Phrase("重点工程", "programme"),
    "project": Phrase("项目", "project"),
    "recordedAt": Phrase("录入时间", "recorded at"),
    "region": Phrase("地区", "region"),
    "regionName": Phrase("地区名称", "region name"),
    "row": Phrase("行", "row"),
    "rule": Phrase("目标读法", "rule"),
    "section": Phrase("章节", "section"),
    "sha256": Phrase("校验值", "sha256"),
    "source": Phrase("来源", "source"),
    "support": Phrase("责任单位", "support"),
    "target": Phrase("目标值", "target"),
    "text": Phrase("内容", "text"),
    "title": Phrase("标题", "title"),
    "unit": Phrase("单位", "unit"),
    "value": Phrase("数值", "value"),
    "version": Phrase("版本", "version"),
    "better": Phrase("方向", "better"),
    "ends": Phrase("最差值与最佳值", "worst and best"),
    "score": Phrase("得分", "score"),
    "weight": Phrase("权重", "weight"),
    "points": Phrase("贡献", "points"),
    "domainScore": Phrase("领域得分", "domain score"),
    "index": Phrase("指数", "index"),
    "present": Phrase("数据覆盖", "present"),
    "valueYear": Phrase("数据年份", "year of value"),
    "reason": Phrase("原因", "reason"),
    "from": Phrase("起始年份", "from"),
    "to": Phrase("终止年份", "to"),
    "indexLow": Phrase("指数5%分位", "index, 5 %"),
    "indexMedian": Phrase("指数中位数", "index, median"),
    "indexHigh": Phrase("指数95%分位", "index, 95 %"),
    "rank": Phrase("位次", "rank"),
    "rankLow": Phrase("位次5%分位", "rank, 5 %"),
    "rankMedian": Phrase("位次中位数", "rank, median"),
    "rankHigh": Phrase("位次95%分位", "rank, 95 %"),
    "sameRank": Phrase("位次不变的比例", "same rank"),
    "computed": Phrase("可计算的比例", "computed"),
    "year": Phrase("年份", "year"),
  ]

  /// There is no such plan to export or show.
  public static func planNotKept(_ id: String, known: [String]) -> Phrase {
    let list = known.prefix(10)
    return Phrase(
      known.isEmpty
        ? "没有规划“\(id)”：库中还没有任何规划，请先导入。"
        : "没有规划“\(id)”。现有规划：\(list.joined(separator: "、"))\(known.count > 10 ? " 等" : "")。",
      known.isEmpty
        ? "There is no plan “\(id)”: none has been imported yet. Import one first."
        : "There is no plan “\(id)”. Plans kept: \(list.joined(separator: ", "))\(known.count > 10 ? " …" : "").")
  }

  /// The plan is kept, but not in this version.
  public static func planVersionNotKept(_ id: String, version: Int, newest: Int) -> Phrase {
    Phrase(
      "规划“\(id)”没有第\(version)版，现有第1版至第\(newest)版。",
      "The plan “\(id)” has no version \(version); there are versions 1 to \(newest).")
  }
}
