/// What is to be decided about a target reading (◆), and why an indicator is meant to rise or to fall.
extension Phrase {
  // MARK: Questions

  /// `左右` leaves the tolerance open.
  public static func askTolerance(value: Phrase, tolerance: Phrase) -> Phrase {
    Phrase(
      "“左右”允许相差多少？暂按\(value.zh)的5%，即\(tolerance.zh)",
      "How far off is still “about”? Proposed: 5 % of \(value.en), that is \(tolerance.en)")
  }

  /// Neither the phrase nor the indicator says which side of the number is good.
  public static let askDirection = Phrase(
    "该指标是越高越好还是越低越好？暂按“不低于”",
    "Is this indicator meant to rise or to fall? Proposed: “at least”")

  /// The phrase's unit is not the indicator's.
  public static func askUnit(phrase: String, indicator: String) -> Phrase {
    Phrase(
      "目标值的单位是“\(phrase)”，指标的单位是“\(indicator)”，未作换算，请核对",
      "The target is in “\(phrase)”, the indicator in “\(indicator)”; nothing was converted, please check")
  }

  /// `明显` leaves the amount of a fall open.
  public static func askMarkedDecrease(percent: String) -> Phrase {
    Phrase("“明显”指下降多少？暂按比基期下降\(percent)%", "How much is “markedly”? Proposed: \(percent) % below the baseline")
  }

  /// `明显` leaves the amount of a rise open.
  public static let askMarkedIncrease = Phrase(
    "“明显”提高暂按提高，未定幅度，是否认可？", "“Markedly” is read as any increase; no amount is set; is that right?")

  /// `得到控制` is read by the size of a year's noise.
  public static let askContained = Phrase(
    "“得到控制”暂按不高于基期值加一年的正常波动，是否认可？",
    "“Contained” is read as at most the baseline plus one year's noise; is that right?")

  /// `上升趋势减缓` is read by two slopes.
  public static let askSlowing = Phrase(
    "“上升趋势减缓”暂按基期以来的趋势比以前平缓，是否认可？",
    "“Slowing” is read as a lower trend since the baseline than before it; is that right?")

  /// `减缓` said of a growth rate.
  public static let askFallingGrowth = Phrase(
    "增长率“减缓”暂按增长率下降，是否认可？", "A “slowing” growth rate is read as a falling one; is that right?")

  /// `趋于平衡` is read as a band.
  public static func askBalance(low: String, high: String) -> Phrase {
    Phrase(
      "“趋于平衡”暂按\(low)至\(high)的范围，是否认可？",
      "“Towards balance” is read as the band \(low) to \(high); is that right?")
  }

  /// `合理比例` names no band.
  public static let askReasonableBand = Phrase(
    "“合理”“适当”“均衡”的范围是多少？请确定下限和上限",
    "Which band counts as reasonable or balanced? Please set its lower and upper end")

  /// `相适应` names no tolerance.
  public static func askCommensurate(_ reference: String) -> Phrase {
    Phrase(
      "与“\(reference)”相差多少以内算相适应？", "Within how much of “\(reference)” does this count as in keeping with it?")
  }

  /// The phrase compares with something that is no indicator's name.
  public static func askReference(_ reference: String) -> Phrase {
    Phrase("“\(reference)”指哪一项指标、哪个地区的数据？", "Which indicator and region does “\(reference)” mean?")
  }

  /// `全覆盖`, `应保尽保` are read as 100 %.
  public static func askFullCoverage(_ words: String) -> Phrase {
    Phrase("“\(words)”暂按100%，是否认可？", "“\(words)” is read as 100 %; is that right?")
  }

  /// `基本消除` is read as zero.
  public static func askEliminated(_ words: String) -> Phrase {
    Phrase("“\(words)”暂按0，是否认可？", "“\(words)” is read as zero; is that right?")
  }

  /// `基本普及` names no level.
  public static func askUniversal(_ words: String) -> Phrase {
    Phrase("“\(words)”达到多少算完成？", "Which level fulfils “\(words)”?")
  }

  /// `保持稳定` is read one-sidedly.
  public static func askSteady(_ words: String) -> Phrase {
    Phrase(
      "“\(words)”暂按不比基期差，是否认可？", "“\(words)” is read as no worse than the baseline; is that right?")
  }

  /// `只升不降` is read as every year.
  public static func askOneWay(_ words: String) -> Phrase {
    Phrase("“\(words)”暂按逐年变化，是否认可？", "“\(words)” is read as every year; is that right?")
  }

  /// A gap that is said of nothing in particular.
  public static let askWhoseGap = Phrase(
    "原文没有写明是哪一项指标的差距，请指定", "The text does not say which indicator's gap is meant; please name it")

  /// The indicator's name was completed from the clause before.
  public static func askName(_ name: String) -> Phrase {
    Phrase(
      "指标名称由前文补全为“\(name)”，是否正确？", "The indicator's name was completed from the text before it; is “\(name)” right?")
  }

  /// The phrase names a year of its own.
  public static func askOtherYear(_ year: Int) -> Phrase {
    Phrase("此目标针对\(year)年，是否为规划期末的目标？", "This target is for \(year); is that the end of the plan?")
  }

  /// Several questions about one reading.
  public static func questions(_ questions: [Phrase]) -> Phrase {
    Phrase(questions.map(\.zh).joined(separator: "；"), questions.map(\.en).joined(separator: "; "))
  }

  // MARK: Findings

  /// A target phrase that no rule covers. `indicator` is empty where none is known.
  public static func targetNotUnderstood(_ phrase: String, indicator: String) -> Phrase {
    let of = indicator.isEmpty ? Phrase("", "") : Phrase("“\(indicator)”的", " of “\(indicator)”")
    return Phrase(
      "\(of.zh)目标值“\(phrase)”没有规则可循，请人工确认其含义",
      "No rule covers the target “\(phrase)”\(of.en); please say what it means")
  }

  /// A sentence with a number that could not be tied to an indicator.
  public static func targetNotTied(_ clause: String) -> Phrase {
    Phrase(
      "“\(clause)”中有数值，但未能确定它属于哪一项指标",
      "“\(clause)” holds a number that could not be tied to an indicator")
  }

  /// A reading that leaves room and waits for a person.
  public static func targetToConfirm(_ phrase: String, indicator: String, question: Phrase) -> Phrase {
    let of = indicator.isEmpty ? Phrase("", "") : Phrase("“\(indicator)”的", " of “\(indicator)”")
    return Phrase(
      "\(of.zh)目标“\(phrase)”待确认：\(question.zh)", "The target “\(phrase)”\(of.en) waits for confirmation: \(question.en)"
    )
  }

  // MARK: Why an indicator is meant to rise or to fall

  /// Deaths, disease, injury, crime.
  public static let aimIsLessHarm = Phrase(
    "死亡、疾病、伤害、犯罪等应当减少", "deaths, disease, injury, crime and other harm are to become fewer")
  /// Gaps.
  public static let aimIsSmallerGap = Phrase("差距应当缩小", "a gap is to become smaller")
  /// Housework.
  public static let aimIsLessBurden = Phrase("家务负担应当减轻", "the burden of housework is to become lighter")
  /// Coverage, enrolment, screening.
  public static let aimIsReach = Phrase(
    "服务和权益应当惠及更多的人", "services and rights are to reach more people")
  /// Lives, schooling, sleep.
  public static let aimIsLonger = Phrase("寿命、受教育年限等应当延长", "lives, schooling and the like are to become longer")
  /// Women among those who decide, work, study.
  public static let aimIsWomensShare = Phrase("妇女的参与和占比应当提高", "women's participation and share are to rise")
  /// Other shares.
  public static let aimIsShare = Phrase("规划中的比例指标一般应当提高", "shares in these plans are meant to rise as a rule")
  /// Places, staff, beneficiaries.
  public static let aimIsSupply = Phrase("服务、设施和人员应当增加", "services, places and staff are to become more")
  /// Sex ratios.
  public static let aimIsBalance = Phrase("目标是平衡，不是单纯升降", "the aim is balance, neither more nor less")
  /// Relief, divorce and the like.
  public static let aimIsNeither = Phrase("升降本身都不是目标", "neither a rise nor a fall is the aim in itself")
}
