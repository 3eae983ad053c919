import PlanModel

/// The printed spellings of every `TargetWord`. The longest spelling that fits wins.
enum TargetLexicon {
  struct Entry {
    let spelling: [Unicode.Scalar]
    let word: TargetWord
    let condition: TargetWord.Condition
  }

  /// Entries by their first scalar, longest first.
  static let entries: [Unicode.Scalar: [Entry]] = {
    var table: [Unicode.Scalar: [Entry]] = [:]
    for (word, condition, spellings) in spellings {
      for spelling in spellings.split(separator: " ") {
        let scalars = Array(spelling.unicodeScalars)
        table[scalars[0], default: []].append(Entry(spelling: scalars, word: word, condition: condition))
      }
    }
    // Of two words of one spelling the one that needs something after it is tried first.
    return table.mapValues {
      $0.sorted { ($0.spelling.count, $0.condition.rank) > ($1.spelling.count, $1.condition.rank) }
    }
  }()

  private static let spellings: [(TargetWord, TargetWord.Condition, String)] = [
    // 以上, 以下, 以内 include the number, 超过, 低于, 不足 exclude it: Civil Code of the PRC, art. 1259.
    (.bound(.atLeast), .always, "≥ >= 不低于 不少于 不小于 不短于 不下于 不得低于 不得少于 至少 最少 大于等于 大于或等于 高于或等于 至少为"),
    (.bound(.atMost), .always, "≤ <= 不高于 不超过 不多于 不大于 不得超过 不得高于 至多 最多 最高不超过 小于等于 小于或等于 低于或等于"),
    (.bound(.moreThan), .always, "> 大于 高于 超过 多于"),
    (.bound(.lessThan), .always, "< 小于 低于 少于 不足 不到 不满"),
    (.around, .beforeNumber, "约 大约 大约为 约为 大致 约占"),
    (.suffix(.orMore), .always, "以上 及以上 或以上 含以上 之上"),
    (.suffix(.orLess), .always, "以下 及以下 或以下 以内 及以内 之内 之下"),
    (.suffix(.orSo), .always, "左右 上下"),
    (.suffix(.between), .always, "之间 区间 范围内 范围之内"),
    (.reach(.be), .beforeNumber, "为 是 在 占 = 应为"),
    (.reach(.reach), .always, "达到 实现 力争达到 要达到 应达到"),
    (.reach(.reach), .beforeNumber, "达"),
    (.reach(.keep), .beforeNumber, "保持 维持 稳定保持 持续保持"),
    (.reach(.keep), .always, "保持在 稳定在 维持在 巩固在 始终保持在"),
    (.reach(.rise), .always, "提高到 提高至 提升到 提升至 增加到 增加至 增至 增长到 增长至 上升到 上升至 升至 升到 延长到 延长至 扩大到 扩大至"),
    (.reach(.fall), .always, "降到 降至 降低到 降低至 降为 下降到 下降至 减少到 减少至 减至 缩小到 缩小至 控制在 控制到 控制为 压减到 缩短到 缩短至"),
    (.trend(.up), .always, "提高 提升 增加 上升 增长 延长 扩大 增多"),
    (.trend(.down), .always, "降低 下降 减少 缩小 缩短 减轻"),
    (.manner(.plainly), .always, "逐步 稳步 不断 持续 进一步 有所 稳定 继续 有效 逐渐 平稳 同步 总体"),
    (.manner(.everyYear), .always, "逐年 每年都 年年"),
    (.manner(.markedly), .always, "明显 显著 大幅 大幅度 较大幅度"),
    (.empty, .always, "得到 做到 实行 获得"),
    (.control, .always, "控制 遏制 扭转"),
    (.risingTrend, .always, "上升趋势 增长趋势 上升势头 增长势头 高发势头 增加趋势"),
    (.slow, .always, "减缓 趋缓 放缓 变缓"),
    (.balance, .always, "趋于平衡 趋于均衡 趋向平衡 趋向均衡 趋于正常 趋于合理 基本平衡"),
    (
      .reasonable, .always,
      "保持合理比例 保持适当比例 保持一定比例 保持均衡 保持平衡 保持基本均衡 保持基本平衡 比例合理 达到合理比例 保持在合理范围 保持在合理区间 维持合理比例"
    ),
    (.reasonableNoun, .always, "合理比例 适当比例 一定比例 均衡"),
    (.steady, .always, "保持稳定 基本稳定 保持基本稳定 维持稳定"),
    (.noLower, .always, "巩固提高 巩固提升 不降低 不下降 不减少 不低于基期"),
    (.oneWay(.up), .always, "只升不降 只增不减 逐年有升无降"),
    (.oneWay(.down), .always, "只降不升 只减不增 有降无升"),
    (.trend(.down), .always, "有降 稳中有降"),
    (.trend(.up), .always, "有升 稳中有升 稳中有增 稳中有提"),
    (
      .full, .always,
      "全覆盖 全面覆盖 应保尽保 应救尽救 应养尽养 应检尽检 应筛尽筛 应治尽治 应助尽助 应登尽登 应配尽配 应接尽接 应享尽享 应入尽入 应学尽学 全员覆盖"
    ),
    (.eliminated, .always, "基本消除 全面消除 清零 零发生 为零 归零 降为零 零增长 实现零发生"),
    (.eliminate, .always, "消除"),
    (.universal, .always, "基本普及 全面普及"),
    (.keep, .always, "保持 持续保持 长期保持 继续保持 稳定保持 巩固保持 持续巩固"),
    (.and, .always, "并 且 并且 同时 而且"),
    (.join, .always, "和 及 以及"),
    (.with, .always, "与 同"),
    (.fitting, .always, "相适应 相协调 相当 相匹配 基本适应 相一致 大体相当"),
    (.yearLead, .beforeYear, "到 至 截至 截止 力争到 争取到 确保到"),
    (.baseOpen, .beforeYear, "以 比 较 与 在 同"),
    (
      .baseClose, .always,
      "数据为基数 为基数 水平为基数 数值为基数 为基准 数据为基准 为基期 为基础 基础上 的基础上 数据为基础 数为基数 值为基数 相比"
    ),
    (.ownBase, .always, "比基期 较基期 比基期年 较基期年 比基准年 较基准年 以基期为基数 比期初 较期初 比规划期初"),
    (.equip, .always, "配备 配有 配置 建设 建成 建立 建有 设立 设置 设有 开展 召开 举办 拥有 培养 接受"),
    (.equip, .beforeNumber, "有"),
    (.each, .always, "各 均 都"),
    (.respectively, .always, "分别"),
    (.inclusive, .always, "（含） (含)"),
    (.ordinary, .always, "普及 健全 涉及 危及 波及 及时 及其 参与 和谐 和睦 温和 共和 中和 并发 合并 并入 一并 且末 同工同酬 同学 同伴 以下简称 效率 与会"),
  ]
}
