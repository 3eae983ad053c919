extension Phrase {
  /// What stands around every page.
  package enum Frame {
    package static let product = Phrase("挂图", "Guatu")
    package static let productLine = Phrase("妇女儿童发展规划", "Women’s and children’s development plans")
    package static let skip = Phrase("跳到正文", "Skip to content")
    package static let pages = Phrase("页面", "Pages")
    package static let thisPlan = Phrase("本规划", "This plan")
    package static let yearsWork = Phrase("年度工作", "The year’s work")
    package static let papers = Phrase("报告和评估", "Reports and evaluations")
    package static let guide = Phrase("说明和方法", "Help and methods")
    package static let plans = Phrase("规划", "Plans")
    package static let wall = Phrase("挂图", "Wall")
    package static let tasks = Phrase("任务清单", "Tasks")
    package static let document = Phrase("原文对照", "Source text")
    package static let units = Phrase("单位", "Units")
    package static let documents = Phrase("文档", "Documents")
    package static let search = Phrase("搜索", "Search")
    package static let searchLabel = Phrase("搜索指标、任务和单位", "Search indicators, tasks and units")
    package static let help = Phrase("说明", "Help")
    package static let about = Phrase("方法", "Methods")
    package static let explain = Phrase("说明", "About this page")
    package static let otherLanguage = Phrase("English", "中文")
    package static let asOf = Phrase("数据截至", "Data as of")
  }

  /// Words for whom a plan is for.
  package enum Populations {
    package static let women = Phrase("妇女", "Women")
    package static let children = Phrase("儿童", "Children")
    package static let both = Phrase("妇女儿童", "Women and children")
  }

  /// Words for how a document lays its plan out.
  package enum Kinds {
    package static let plan = Phrase("发展规划", "development plan")
    package static let decomposition = Phrase("任务分解", "task decomposition")
    package static let taskList = Phrase("任务清单", "task list")
    package static let workPoints = Phrase("工作要点", "work points")
  }

  /// Whether a target must be met.
  package enum Bindings {
    package static let binding = Phrase("约束性", "Binding")
    package static let expected = Phrase("预期性", "Expected")
    package static let unstated = Phrase("未注明", "Not stated")
  }

  /// Whether a unit answers for an item or helps.
  package enum Roles {
    package static let lead = Phrase("牵头", "Leads")
    package static let support = Phrase("配合", "Supports")
    package static let leadUnits = Phrase("牵头单位", "Lead units")
    package static let supportUnits = Phrase("责任（配合）单位", "Supporting units")
    package static let noLead = Phrase("原文未写牵头单位", "The document names no lead unit")
  }
}
