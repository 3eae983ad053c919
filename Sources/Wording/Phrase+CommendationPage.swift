extension Phrase {
  /// Words of the pages of model units and commendations.
  public enum CommendationPage {
    public static let title = Phrase("示范表彰", "Commendations")
    public static func summary(_ count: Int, held: Int, publicised: Int) -> Phrase {
      Phrase(
        "登记 \(count) 项，已授予 \(held) 项，公示中 \(publicised) 项。",
        "\(count) entries, \(held) awarded, \(publicised) being publicised.")
    }
    public static let noneYet = Phrase(
      "还没有登记的示范单位和表彰。单位联络员可以推荐本单位，办公室可以推荐任何单位和个人。",
      "Nothing is registered yet. A unit’s liaison can propose the unit; the Office can propose anyone.")
    public static let noneFound = Phrase("没有符合条件的。", "Nothing fits.")
    public static let search = Phrase("查找", "Search")
    public static let words = Phrase("称号、单位或姓名", "Title, unit or name")
    public static let year = Phrase("年度", "Year")
    public static let anyYear = Phrase("全部年度", "any year")
    public static let recipient = Phrase("授予对象", "Recipient")
    public static let honour = Phrase("称号", "Title")
    public static let level = Phrase("级别", "Level")
    public static let sort = Phrase("类别", "Kind")
    public static let standing = Phrase("状态", "State")
    public static let proposer = Phrase("推荐", "Proposed by")
    public static let office = Phrase("妇儿工委办公室", "the Office")
    public static let propose = Phrase("推荐", "Propose")
    public static let proposeHint = Phrase(
      "事迹写清楚，并指明依据的指标、任务或督办单。个人只登记姓名和单位，请不要写身份证号、电话等个人信息。",
      "Say what was done, and name the indicators, tasks or orders it rests on. Of a person only name and unit are kept: write no identity number, telephone or the like."
    )
    public static let unit = Phrase("单位", "Unit")
    public static let person = Phrase("姓名（先进个人填写）", "Name (for a person)")
    public static let region = Phrase("地区", "Region")
    public static let grounds = Phrase("事迹和理由", "Grounds")
    public static let facts = Phrase("依据", "What it rests on")
    public static let factIndicators = Phrase("指标", "Indicators")
    public static let factTasks = Phrase("任务", "Tasks")
    public static let factOrders = Phrase("督办单编号（多个用空格隔开）", "Numbers of orders (spaces between)")
    public static let noFacts = Phrase("没有引用指标、任务或督办单。", "It names no indicator, task or order.")
    public static func order(_ id: String) -> Phrase { Phrase("督办单 \(id)", "order \(id)") }
    public static let factGone = Phrase("（现行规划中已没有这一项）", "(no longer in the plans in force)")
    public static let asItStands = Phrase(
      "数据按现状显示，随批准的数据变化。", "Figures are shown as they stand and follow what is approved.")
    public static let from = Phrase("公示开始", "Publicised from")
    public static let until = Phrase("公示结束", "until")
    public static let reason = Phrase("理由", "Reason")
    public static func publicisedTerm(_ from: String, _ until: String) -> Phrase {
      Phrase("\(from) 至 \(until) 公示。", "Publicised from \(from) until \(until).")
    }
    public static func awardedOn(_ day: String) -> Phrase { Phrase("\(day) 授予。", "Awarded on \(day).") }
    public static func notAwardedOn(_ day: String, _ reason: String) -> Phrase {
      Phrase("\(day) 决定不予授予：\(reason)", "Not awarded, by decision of \(day): \(reason)")
    }
    public static func withdrawnOn(_ day: String, _ reason: String) -> Phrase {
      Phrase("\(day) 撤销：\(reason)", "Withdrawn on \(day): \(reason)")
    }
    public static let proposedWords = Phrase("已推荐，等待办公室公示。", "Proposed; the Office has yet to publicise it.")
    public static let certificates = Phrase("打印证书名单", "Certificates to print")
    public static let certificatesTitle = Phrase("授予名单", "Certificates")
    public static func certificateWords(_ recipient: String, _ title: String) -> Phrase {
      Phrase("授予 \(recipient)“\(title)”称号。", "\(recipient) is awarded the title “\(title)”.")
    }
    public static let issuer = Phrase("妇女儿童工作委员会", "Working Committee on Women and Children")
    public static let doneNotice = Phrase("已保存。", "It is kept.")
    public static let change = Phrase("修改推荐材料", "Change the proposal")
    public static let steps = Phrase("下一步", "Next steps")
    public static let badFact = Phrase("依据选错了：请从列表里选择。", "That is nothing to rest on: choose from the lists.")
  }
}
