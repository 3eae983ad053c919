/// Model units and commendations: raw values come in, words go out.
extension Phrase {
  /// What is recognised, by its raw value.
  public static func commendationSort(_ sort: String) -> Phrase {
    switch sort {
    case "modelUnit": Phrase("示范单位", "model unit")
    case "unit": Phrase("先进集体", "commended unit")
    default: Phrase("先进个人", "commended person")
    }
  }

  /// By whom, by its raw value.
  public static func commendationLevel(_ level: String) -> Phrase {
    switch level {
    case "national": Phrase("国家级", "national")
    case "provincial": Phrase("省级", "provincial")
    case "city": Phrase("市级", "of the city")
    default: Phrase("区县级", "of the county")
    }
  }

  /// How far it is, by its raw value.
  public static func commendationStage(_ stage: String) -> Phrase {
    switch stage {
    case "proposed": Phrase("已推荐", "proposed")
    case "publicised": Phrase("公示中", "publicised")
    case "awarded": Phrase("已授予", "awarded")
    case "notAwarded": Phrase("未授予", "not awarded")
    default: Phrase("已撤销", "withdrawn")
    }
  }

  /// A step, as on its button, by its raw value.
  public static func commendationStep(_ step: String) -> Phrase {
    switch step {
    case "change": Phrase("保存", "save")
    case "publicise": Phrase("公示", "publicise")
    case "award": Phrase("授予", "award")
    case "refuse": Phrase("不予授予", "do not award")
    default: Phrase("撤销", "withdraw")
    }
  }

  /// Why something cannot be done to a commendation, and what to do.
  public enum CommendationRefusal {
    public static func noSuch(_ id: String) -> Phrase {
      Phrase("没有编号为 \(id) 的表彰：请从登记册进入。", "There is no commendation \(id): go by the register.")
    }
    public static func notAllowed(_ step: Phrase) -> Phrase {
      Phrase(
        "您不能“\(step.zh)”：推荐由本单位联络员或办公室提出，公示、授予和撤销由办公室办理。",
        "You cannot \(step.en): a unit’s liaison or the Office proposes; the Office publicises, awards and withdraws.")
    }
    public static let cannotPropose = Phrase(
      "推荐由本地区单位的联络员或妇儿工委办公室提出，单位只推荐自己的集体和个人。",
      "A unit’s liaison proposes the unit itself or its people; the Office proposes anyone.")
    public static func wrongStage(_ step: Phrase, _ stage: Phrase) -> Phrase {
      Phrase("这项表彰现在是“\(stage.zh)”，不能“\(step.zh)”。", "It is now “\(stage.en)”: it cannot be “\(step.en)”.")
    }
    public static let titleMissing = Phrase("请写称号，不超过 100 字。", "Write the title, at most 100 characters.")
    public static let unitMissing = Phrase("请写单位名称，不超过 100 字。", "Name the unit, at most 100 characters.")
    public static let personMissing = Phrase("先进个人须写姓名，不超过 50 字。", "Name the person, at most 50 characters.")
    public static let personTooMuch = Phrase("表彰集体时不写个人姓名。", "A unit’s commendation names no person.")
    public static func groundsMissing(_ maximum: Int) -> Phrase {
      Phrase("请写事迹和理由，不超过 \(maximum) 字。", "Write the grounds, at most \(maximum) characters.")
    }
    public static let reasonMissing = Phrase("请写明理由。", "Give a reason.")
    public static let termTooShort = Phrase(
      "公示期至少五个工作日，请按七天以上填写起止日期。", "It is publicised for seven days at least: give the first and the last day.")
    public static func termNotOver(_ until: String) -> Phrase {
      Phrase("公示到 \(until) 才期满，期满后方可授予。", "It is publicised until \(until); it can be awarded after that.")
    }
    public static func tooManyFacts(_ maximum: Int) -> Phrase {
      Phrase("引用的指标、任务和督办单不能超过 \(maximum) 项。", "At most \(maximum) indicators, tasks and orders can be named.")
    }
    public static let nothingChanged = Phrase("内容没有变化。", "Nothing was changed.")
  }
}
