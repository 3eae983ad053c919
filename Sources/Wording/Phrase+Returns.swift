extension Phrase {
  /// Words of the page of one return and of the queue of the review.
  package enum Returns {
    package static let rounds = Phrase("年度监测", "Yearly rounds")
    package static func round(_ place: String, _ year: Int) -> Phrase {
      place.isEmpty
        ? Phrase("\(year) 年度监测", "the round for \(year)")
        : Phrase("\(place) \(year) 年度监测", "\(place), round for \(year)")
    }
    package static func notYours(_ units: [String]) -> Phrase {
      let names = units.isEmpty ? "—" : units.joined(separator: "、")
      return Phrase(
        "这一项由\(names)填报，您的单位不在其中，不能查看。如果分工有误，请妇儿工委办公室调整。",
        "\(names) supply this item and your unit is not among them, so you cannot see it. If that is a mistake, the Office "
          + "can change who owes it.")
    }

    // Where it stands.
    package static let stages = Phrase("审核进度", "How far the review is")
    package static let isHere = Phrase("（现在在这里）", " (here now)")
    package static func unsigned(_ unit: String) -> Phrase { Phrase("\(unit) 未签", "\(unit) has not signed") }
    package static func signedFor(_ name: String, unit: String) -> Phrase {
      Phrase("\(name)（代\(unit)）", "\(name) (for \(unit))")
    }
    package static let waitsForBeginning = Phrase("等待牵头单位填报。", "The lead unit has not begun.")
    package static let waitsForSubmission = Phrase("正在填报，还没有提交。", "Being filled in, not handed in yet.")
    package static func waitsForSignatures(_ units: [String]) -> Phrase {
      let names = units.joined(separator: "、")
      return Phrase("等待\(names)的审核人审核。", "Waits for the approver of \(names).")
    }
    package static let waitsForCheck = Phrase("等待统计局核定。", "Waits for the statistics bureau to check it.")
    package static let waitsForOffice = Phrase("等待妇儿工委办公室核定。", "Waits for the Office to check it.")
    package static let waitsForApproval = Phrase("等待批准。", "Waits to be approved.")
    package static let isApproved = Phrase("数据已进入评价。", "Its figures count in verdicts.")
    package static let isLocked = Phrase(
      "数据已进入评价。有误时请提出更正。", "Its figures count in verdicts. Where one is wrong, open a correction.")
    package static func sentBack(by name: String, at time: String, from stage: Phrase) -> Phrase {
      Phrase(
        "\(name)于 \(time) 退回（退回前：\(stage.zh)），理由：", "\(name) sent it back at \(time) (it was \(stage.en)), because:")
    }
    package static func correction(_ edition: Int) -> Phrase {
      Phrase("第 \(edition) 版（更正）", "Edition \(edition) (a correction)")
    }
    package static func fillIn(_ unit: String) -> Phrase {
      Phrase("去\(unit)的填报表填写", "Fill it in on the form of \(unit)")
    }
    package static let notDone = Phrase("没有办理：", "Not done:")
    package static func done(_ step: Phrase) -> Phrase { Phrase("已办理：\(step.zh)。", "Done: \(step.en).") }
    package static let attached = Phrase("佐证材料已添加。", "The evidence is attached.")
    package static let detached = Phrase(
      "佐证材料已移除，历次记录中仍可查看。", "The evidence is taken away; earlier revisions still have it.")

    // What was filled in.
    package static func content(_ year: Int) -> Phrase { Phrase("\(year) 年填报内容", "What was filled in for \(year)") }
    package static let cell = Phrase("数据项", "Figure")
    package static let unit = Phrase("单位", "Unit")
    package static func returned(_ year: Int) -> Phrase { Phrase("\(year) 年填报", "\(year), returned") }
    package static let inLedger = Phrase("现行数据", "In force")
    package static let inLedgerWhy = Phrase(
      "这一年已经公布或批准的数据", "What was published or approved for the year already")
    package static let unknown = Phrase("无数据", "none")
    package static let notFilledIn = Phrase("未填", "not filled in")
    package static let notSaid = Phrase("未填", "not filled in")
    package static let noNumber = Phrase("（不是数字）", " (no number)")
    package static let numerator = Phrase("（分子）", " (numerator)")
    package static let denominator = Phrase("（分母）", " (denominator)")
    package static let computed = Phrase("计算", "computed")
    package static let computedWhy = Phrase("由分子和分母算出，不是填写的", "Made of numerator and denominator, not typed")
    package static let state = Phrase("进展", "State")
    package static let doneInYear = Phrase("本年完成情况", "Done in the year")
    package static let nextYear = Phrase("下年安排", "Arranged for next year")
    package static let source = Phrase("数据来源", "Source")
    package static let note = Phrase("备注", "Note")
    package static let findings = Phrase("校验", "Checks")
    package static let noFindings = Phrase("没有发现问题。", "The checks found nothing.")
    package static let explained = Phrase("说明：", "Explained: ")
    package static let explanation = Phrase("校验说明", "Explanation of a check")
    package static let settled = Phrase("已说明", "explained")

    // What it is.
    package static let about = Phrase("这一项", "This item")
    package static let kind = Phrase("类别", "Kind")
    package static let figures = Phrase("指标数据", "an indicator’s figures")
    package static let task = Phrase("重点任务", "a task")
    package static let project = Phrase("重点工程项目", "a project item")
    package static let definition = Phrase("口径", "Definition")
    package static let target = Phrase("目标", "Target")
    package static let place = Phrase("所在规划", "Stands in")
    package static let planGone = Phrase("规划", "the plan")
    package static let leads = Phrase("牵头单位", "Lead units")
    package static let term = Phrase("填报期", "Term")
    package static func days(_ from: String, _ to: String) -> Phrase { Phrase("\(from) 至 \(to)", "\(from) to \(to)") }
    package static let revision = Phrase("修订", "Revision")
    package static func revisionOf(_ number: Int, edition: Int) -> Phrase {
      edition == 1
        ? Phrase("第 \(number) 次修订", "revision \(number)")
        : Phrase("第 \(edition) 版 · 第 \(number) 次修订", "edition \(edition), revision \(number)")
    }

    // Evidence.
    package static let evidence = Phrase("佐证材料", "Evidence")
    package static let noEvidence = Phrase("没有佐证材料。", "No evidence is attached.")
    package static let attach = Phrase("添加佐证材料（可一次选几个）", "Attach evidence (several files at once if you like)")
    package static func attachHint(_ formats: Phrase, limit: Int, files: Int) -> Phrase {
      Phrase(
        "\(formats.zh)；每个不超过 \(limit >> 20) MB，一项最多 \(files) 个。文件类型按内容判断。",
        "\(formats.en); at most \(limit >> 20) MB each and \(files) files an item. Their content tells what they are.")
    }
    package static let attachButton = Phrase("上传", "Upload")
    package static let detach = Phrase("移除佐证材料", "take evidence away")
    package static func detachNamed(_ name: String) -> Phrase { Phrase("移除佐证材料“\(name)”", "Take “\(name)” away") }
    package static let digest = Phrase("SHA-256 校验值的开头", "The beginning of its SHA-256")
    package static let attachVerb = Phrase("添加佐证材料", "Evidence attached")
    package static let uploadVerb = Phrase("上传填报表", "Workbook uploaded")
    package static let noFileChosen = Phrase("没有选择文件。请先选择文件再上传。", "No file was chosen: choose one, then upload.")
    package static func tooManyFiles(limit: Int) -> Phrase {
      Phrase(
        "一项最多附 \(limit) 个文件，这次没有收下。请先移除不需要的，或合并成一个 PDF。",
        "An item has at most \(limit) files, and these were not taken. Take others away first, or join them in one PDF."
      )
    }
    package static func fileRefused(_ name: String, _ why: Phrase) -> Phrase {
      Phrase("“\(name)”：\(why.zh)这次上传的文件都没有收下。", "“\(name)”: \(why.en) None of the files was taken.")
    }
    package static let notAttached = Phrase(
      "这个文件已经不在这一项里，可能刚被别人移除。", "This file is not attached any more; somebody may just have taken it away.")
    package static func uploadTooLarge(limit: Int) -> Phrase {
      Phrase(
        "一次上传的文件合计超过 \(limit >> 20) MB，或者登录已经过期。请登录后分几次上传。",
        "The files have more than \(limit >> 20) MB together, or your session has ended. Sign in and upload them in several "
          + "goes.")
    }
  }
}

extension Phrase.Returns {
  // What may be done.
  package static let steps = Phrase("办理", "What you can do")
  package static func forUnit(_ step: Phrase, _ unit: String) -> Phrase {
    Phrase("代\(unit)\(step.zh)", "\(step.en) for \(unit)")
  }
  package static func reason(_ step: Phrase) -> Phrase { Phrase("\(step.zh)的理由（必填）", "Why you \(step.en) (needed)") }
  package static let figure = Phrase("数值", "Figure")
  package static let whyMissing = Phrase("没有数据的原因", "Why there is no figure")
  package static func standsNow(_ typed: String) -> Phrase {
    typed.isEmpty
      ? Phrase("现在是空的。", "It is empty now.") : Phrase("现在记录的是 \(typed)。", "It stands at \(typed) now.")
  }
  package static func typedBefore(_ step: Phrase?) -> Phrase {
    Phrase(
      "您刚才填写的内容（\(step?.zh ?? "—")，没有办理）：", "What you typed (\(step?.en ?? "—"), not done):")
  }
  package static let submitMeaning = Phrase(
    "交给本单位审核人；校验未通过的不能提交。", "It goes to your unit’s approver; open checks hold it up.")
  package static let passMeaning = Phrase(
    "以本单位名义报出。联合牵头的，各单位都签了才算报出。", "It leaves the house under your unit’s name; joint leads must all sign.")
  package static let checkMeaning = Phrase("表示已对照规则和历史数据核对。", "It says that rules and history were looked at.")
  package static let amendMeaning = Phrase(
    "直接改正数值并写明理由，填报单位会收到通知；改后须重新核定。",
    "Puts figures right with a reason; the unit is told, and it is to be checked once more.")
  package static let approveMeaning = Phrase(
    "数据进入台账，评价、预测和预警随之更新。", "The figures enter the ledger; verdicts, forecasts and warnings follow.")
  package static let lockMeaning = Phrase("此后只能提出更正。", "From then on only a correction leads on.")
  package static let sendBackMeaning = Phrase("退回上一步，对方会看到理由。", "One step back; whoever gets it sees the reason.")
  package static let correctionMeaning = Phrase(
    "另起一版重新填报和审核；批准之前现行数据不变，旧版一直可查。",
    "A new edition, filled in and reviewed anew; until it is approved the figures in force stay, and the old edition stays "
      + "readable.")

  // What approving would change.
  package static let foresight = Phrase("影响预告", "What approving it would change")
  package static func foreseen(figures: Int, verdicts: Int, warnings: Int) -> Phrase {
    if figures == 0 {
      return Phrase("批准后现行数据不变。", "Approving it would change no figure in force.")
    }
    return Phrase(
      "批准后：\(figures) 个数据新增或改变，\(verdicts) 项评价改变，\(warnings) 条预警变化。",
      "Approved, it would add or change \(figures) figure\(figures == 1 ? "" : "s"), \(verdicts) "
        + "verdict\(verdicts == 1 ? "" : "s") and \(warnings) warning\(warnings == 1 ? "" : "s").")
  }
  package static let nothingInLedger = Phrase("无现行数据", "none in force")
  package static func index(_ before: String?, _ after: String?) -> Phrase {
    Phrase(
      "综合指数 \(before ?? "未算出") → \(after ?? "未算出")", "index \(before ?? "not computed") → \(after ?? "not computed")")
  }
  package static let papers = Phrase(
    "用到这些数据的页面和文件会自动更新；已经印发的不会：", "Pages and files with these figures follow by themselves; what was printed does not:")

  // The past.
  package static let history = Phrase("修订记录", "Revisions")
  package static func revisions(_ count: Int) -> Phrase {
    Phrase("共 \(count) 次修订，最近的在前", "\(count) revision\(count == 1 ? "" : "s"), the latest first")
  }
  package static func edition(_ number: Int, _ stage: Phrase, at time: String) -> Phrase {
    Phrase("第 \(number) 版（\(stage.zh)，\(time)）", "Edition \(number) (\(stage.en), \(time))")
  }
  package static let nothing = Phrase("空", "empty")

  // The queue.
  package static let reviewTitle = Phrase("待我审核", "Waiting for my review")
  package static let noReviewHere = Phrase(
    "您在这个地区没有审核、核定、批准或锁定的岗位。", "You have no post in this region that passes, checks, approves or locks.")
  package static let nothingWaits = Phrase("现在没有等您办理的。", "Nothing waits for you now.")
  package static func waiting(_ count: Int, for step: Phrase) -> Phrase {
    Phrase("\(count) 项等您\(step.zh)。", "\(count) wait for you to \(step.en).")
  }
  package static func queue(_ step: Phrase, unit: String, _ count: Int) -> Phrase {
    let whose = unit.isEmpty ? "" : " · \(unit)"
    return Phrase("待\(step.zh)\(whose)（\(count)）", "To \(step.en)\(whose) (\(count))")
  }
  package static let queueEmpty = Phrase("没有。", "None.")
  package static func moreRows(_ count: Int) -> Phrase {
    Phrase("还有 \(count) 项，办完上面的就会列出。", "\(count) more are listed once these are done.")
  }
  package static func bulk(_ step: Phrase) -> Phrase { Phrase("\(step.zh)所选", "\(step.opening.en) what is ticked") }
  package static let tick = Phrase("选择", "Tick")
  package static func choose(_ title: String) -> Phrase { Phrase("选择“\(title)”", "Tick “\(title)”") }
  package static let item = Phrase("事项", "Item")
  package static let change = Phrase("比上年", "Change")
  package static func moreCells(_ count: Int) -> Phrase {
    Phrase("另有 \(count) 个分组或计数", "and \(count) more figure\(count == 1 ? "" : "s")")
  }
  package static let clean = Phrase("无", "none")
  package static func openFindings(_ count: Int) -> Phrase { Phrase("✕ \(count) 处未解决 ", "✕ \(count) open ") }
  package static func explainedFindings(_ count: Int) -> Phrase { Phrase("▲ \(count) 处已说明 ", "▲ \(count) explained ") }
  package static func notes(_ count: Int) -> Phrase { Phrase("ⓘ \(count) 处提示 ", "ⓘ \(count) to note ") }
  package static let nothingTicked = Phrase("没有选择任何一项。请先勾选。", "Nothing was ticked: tick what you mean first.")
  package static func moved(_ count: Int, _ step: Phrase) -> Phrase {
    Phrase("\(count) 项已\(step.zh)：", "Done (\(step.en)), \(count):")
  }
  package static func stayed(_ count: Int) -> Phrase {
    Phrase("\(count) 项没有办理：", "\(count) stay where they are:")
  }
}
