extension Phrase {
  /// The words of the form on which a reading is confirmed, changed or rejected.
  package enum Deciding {
    package static let readings = Phrase("目标值的读法", "Readings of targets")
    package static let aliases = Phrase("单位的写法", "Spellings of units")
    package static let domains = Phrase("领域", "Domains")
    package static func alias(_ text: String, _ unit: String) -> Phrase {
      Phrase("“\(text)”是“\(unit)”吗？", "Is “\(text)” the same as “\(unit)”?")
    }
    package static func domain(_ name: String, rows: Int) -> Phrase {
      Phrase("这 \(rows) 项指标属于“\(name)”吗？", "Do these \(rows) indicators belong to “\(name)”?")
    }
    package static func target(_ name: String, _ phrase: String) -> Phrase {
      Phrase("\(name)：“\(phrase)”", "\(name): “\(phrase)”")
    }
    package static let readAs = Phrase("读作", "Read as")
    package static let decide = Phrase("确认、修改或驳回", "Confirm, change or reject")
    package static let choice = Phrase("您的决定", "Your decision")
    package static let confirm = Phrase("确认这个读法", "Confirm this reading")
    package static let change = Phrase("修改为", "Change it to")
    package static let rejectTarget = Phrase("驳回：不作数值判断，留待人工评价", "Reject: leave it to a person’s judgement")
    package static let rejectAlias = Phrase("驳回：这是两个不同的单位", "Reject: these are two different units")
    package static let rule = Phrase("规则", "Rule")
    package static let low = Phrase("数值（区间的下限）", "Number (lower end of a band)")
    package static let high = Phrase("区间的上限", "Upper end of a band")
    package static let tolerance = Phrase("允许相差", "Tolerance")
    package static let unit = Phrase("正确的单位", "The right unit")
    package static let domainChoice = Phrase("正确的领域", "The right domain")
    package static let decideAlone = Phrase("单独修改或驳回", "Change or reject this one")
    package static func togetherAbout(_ count: Int, percent: String) -> Phrase {
      Phrase(
        "以下 \(count) 项“左右”都按目标值的 \(percent)% 确认",
        "Confirm these \(count) targets “about” with \(percent) % of the number")
    }
    package static func togetherShare(_ count: Int) -> Phrase {
      Phrase(
        "以下 \(count) 项没有给出合理范围：一并确定范围，或留待人工评价",
        "These \(count) targets name no band: set one for all, or leave them to a person’s judgement")
    }
    package static func togetherSame(_ count: Int, _ signs: Phrase) -> Phrase {
      Phrase("以下 \(count) 项都读作“\(signs.zh)”", "These \(count) targets are all read as “\(signs.en)”")
    }
    package static let together = Phrase("一并确认上面勾选的各项", "Confirm all that are ticked above")
    package static let confirmTicked = Phrase("确认勾选的各项", "Confirm those ticked")
    package static let noneTicked = Phrase("请至少勾选一项。", "Tick at least one.")
    package static let bandOptional = Phrase(
      "填写上下限，则勾选的各项都按这一范围评价；两格都空着，则列为需人工评价。",
      "With both ends given, all that are ticked are judged by that band; with both left empty they need a person’s "
        + "judgement.")
    package static let bandLow = Phrase("区间的下限", "Lower end of the band")
    package static let reference = Phrase("对照的指标", "Indicator it is compared with")
    package static let referenceMissing = Phrase("请写上对照指标的名称。", "Name the indicator it is compared with.")
    package static let reason = Phrase("理由", "Reason")
    package static let save = Phrase("保存决定", "Save decision")
    package static let problems = Phrase("还没有保存，请改正：", "Not saved yet. Please mend:")

    package static let reasonMissing = Phrase("请写上理由，例如依据哪份文件。", "Give a reason, such as the document you rely on.")
    package static let choiceMissing = Phrase("请选择确认、修改或驳回。", "Choose to confirm, change or reject.")
    package static let ruleMissing = Phrase("请选择规则。", "Choose a rule.")
    package static func notANumber(_ text: String) -> Phrase {
      text.isEmpty
        ? Phrase("请填写数值。", "Give a number.")
        : Phrase("“\(text)”不是数值，请写成 95 或 3.5 这样。", "“\(text)” is no number: write it like 95 or 3.5.")
    }
    package static let bandReversed = Phrase("上限应大于下限。", "The upper end must be above the lower.")
    package static let negativeTolerance = Phrase("允许相差的数值不能小于 0。", "The tolerance cannot be below 0.")
    package static let unitMissing = Phrase("请写上正确的单位名称。", "Give the right unit’s name.")
    package static let domainMissing = Phrase("请选择正确的领域。", "Choose the right domain.")
    package static func tooLong(_ maximum: Int) -> Phrase {
      Phrase("最多 \(maximum) 个字，请缩短。", "At most \(maximum) characters: shorten it.")
    }
    package static let gone = Phrase(
      "这一处已经不在文档里了，可能刚被别人确认。请在下面重新选择。",
      "This matter is no longer in the document; someone may just have decided it. Choose again below.")
  }

  /// The rules a person can choose.
  package enum Rules {
    package static let atLeast = Phrase("不低于（≥）", "at least (≥)")
    package static let moreThan = Phrase("超过（>）", "more than (>)")
    package static let atMost = Phrase("不高于（≤）", "at most (≤)")
    package static let lessThan = Phrase("低于（<）", "less than (<)")
    package static let within = Phrase("在区间内", "within a band")
    package static let about = Phrase("左右", "about")
    package static let increase = Phrase("比基期提高", "higher than at the base year")
    package static let decrease = Phrase("比基期降低", "lower than at the base year")
    package static let everyYearUp = Phrase("逐年提高", "higher every year")
    package static let everyYearDown = Phrase("逐年降低", "lower every year")
    package static let noLower = Phrase("不低于基期", "no lower than at the base year")
    package static let markedly = Phrase("比基期降低百分之（数值）以上", "a fall of at least this many per cent")
    package static let towardsBand = Phrase("在区间内，或比基期更接近", "within a band, or nearer to it than at the base year")
    package static let reasonableShare = Phrase("在办公室确定的合理范围内", "within a band that the office sets")
    package static let notBelowReference = Phrase("不低于对照指标", "no lower than another indicator")
    package static let commensurateReference = Phrase("与对照指标相当（允许相差）", "in keeping with another indicator (tolerance)")
    package static func fall(_ percent: String) -> Phrase {
      Phrase("比基期降低 \(percent)% 以上", "a fall of at least \(percent)% from the base year")
    }
    package static let contained = Phrase("不高于基期（容许一年的波动）", "no higher than at the base year, but for a year’s noise")
    package static let slowing = Phrase("上升比基期之前慢", "rising more slowly than before the base year")
    package static func notBelow(_ reference: String) -> Phrase {
      Phrase("不低于“\(reference)”同年数值", "no lower than “\(reference)” of the same year")
    }
    package static func commensurate(_ reference: String) -> Phrase {
      Phrase("与“\(reference)”同年数值相当", "in keeping with “\(reference)” of the same year")
    }
    package static func change(_ change: String, _ year: Int?) -> Phrase {
      Phrase(
        "比\(year.map { " \($0) 年" } ?? "基期")变动 \(change)",
        "\(change) against \(year.map(String.init) ?? "the base year")")
    }
    package static func points(_ points: String, _ year: Int?) -> Phrase {
      Phrase(
        "比\(year.map { " \($0) 年" } ?? "基期")变动 \(points) 个百分点",
        "\(points) points against \(year.map(String.init) ?? "the base year")")
    }
    package static let judgement = Phrase("需人工评价", "needs a person’s judgement")
  }
}
