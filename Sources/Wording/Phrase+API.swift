extension Phrase {
  /// What the API answers to requests that it cannot meet.
  package enum API {
    package static let tokenNeeded = Phrase(
      "缺少接口令牌，或令牌已过期、被收回。请在请求头 Authorization: Bearer 里给出本单位的令牌；令牌由系统管理员发放。",
      "No valid token: send your unit's token as Authorization: Bearer. An administrator issues tokens.")
    package static let notJSON = Phrase(
      "请求体须为 JSON，请求头 Content-Type 写 application/json。",
      "The body must be JSON, sent as Content-Type: application/json.")
    package static func badJSON(_ words: Phrase, at offset: Int) -> Phrase {
      Phrase("请求体不是有效的 JSON：第 \(offset) 字节，\(words.zh)。", "The body is not JSON: at byte \(offset), \(words.en).")
    }
    package static let notUTF8 = Phrase("不是 UTF-8 文字", "this is not UTF-8")
    package static let leftOver = Phrase("值的后面还有内容", "something follows the value")
    package static let noValue = Phrase("这里应有一个值", "a value should stand here")
    package static func tooDeep(_ most: Int) -> Phrase {
      Phrase("层次太深，最多 \(most) 层", "it is nested more than \(most) deep")
    }
    package static let badNumber = Phrase("数写得不对或太长", "the number is malformed or too long")
    package static let openText = Phrase("文字没有结束的引号", "the text has no closing quote")
    package static let badEscape = Phrase("反斜杠后面的写法不对", "the escape is malformed")
    package static func expected(_ sign: String) -> Phrase { Phrase("这里应为 \(sign)", "\(sign) should stand here") }
    package static func twice(_ name: String) -> Phrase {
      Phrase("字段“\(name)”出现两次", "the field “\(name)” stands twice")
    }

    package static func wrongType(_ wanted: Phrase) -> Phrase {
      Phrase("这里应为\(wanted.zh)。", "This must be \(wanted.en).")
    }
    package static let object = Phrase("对象", "an object")
    package static let array = Phrase("数组", "an array")
    package static let text = Phrase("文字", "a string")
    package static let whole = Phrase("整数", "a whole number")
    package static let figure = Phrase("数值：文字或数", "a figure: a string or a number")

    package static func unknownField(_ name: String, known: [String]) -> Phrase {
      Phrase(
        "没有“\(name)”这个字段，可用的字段是：\(known.joined(separator: "、"))。",
        "There is no field “\(name)”; the fields are: \(known.joined(separator: ", ")).")
    }
    package static func missingField(_ name: String) -> Phrase {
      Phrase("缺少字段“\(name)”。", "The field “\(name)” is missing.")
    }
    package static func tooMany(_ most: Int) -> Phrase { Phrase("太多，最多 \(most) 个。", "Too many: at most \(most).") }
    package static func count(from low: Int, to high: Int) -> Phrase {
      Phrase("应有 \(low) 至 \(high) 个。", "There must be \(low) to \(high).")
    }
    package static func tooLong(_ most: Int) -> Phrase {
      Phrase("太长，最多 \(most) 个字。", "Too long: at most \(most) characters.")
    }
    package static func range(from low: Int, to high: Int) -> Phrase {
      Phrase("应为 \(low) 至 \(high) 之间的整数。", "This must be a whole number from \(low) to \(high).")
    }
    package static let badCharacter = Phrase("含有控制字符，请去掉。", "This holds a control character; take it out.")
    package static func badChoice(_ choices: [String]) -> Phrase {
      Phrase("只能是：\(choices.joined(separator: "、"))。", "This must be one of: \(choices.joined(separator: ", ")).")
    }
    package static let badFigure = Phrase(
      "数值写成数字和小数点，例如 \"12.30\"：最多 18 位整数、6 位小数，不带千分号、单位和百分号。",
      "Write a figure as digits with a point, such as \"12.30\": at most 18 before and 6 after it, no separators, no unit."
    )
    package static let valueAndReason = Phrase(
      "“value”和“missing”只能给一个：有数就没有缺报理由。", "Give “value” or “missing”, not both: a figure that is there is not missing."
    )

    package static func unknownCell(_ id: String, cells: [String]) -> Phrase {
      cells.isEmpty
        ? Phrase("这一项没有数据要填，请填 progress。", "This item asks for no figures; fill in progress.")
        : Phrase(
          "这一项没有数据项“\(id)”，只有：\(cells.joined(separator: "、"))。",
          "This item has no cell “\(id)”, only: \(cells.joined(separator: ", ")).")
    }
    package static let noProgress = Phrase(
      "这一项填的是数据，没有进展可填。", "This item asks for figures; it has no progress.")
    package static func unknownExplanation(_ key: String) -> Phrase {
      Phrase(
        "说明的键“\(key)”不对：应为校验结果里的 key。", "“\(key)” explains nothing here: use the key of a finding of this item.")
    }
    package static let basisMissing = Phrase(
      "请说明依据哪一版填写：请求体的 basis，或请求头 If-Match（读取时的 ETag）。",
      "Say which revision this is based on: basis in the body, or If-Match with the ETag of what you read.")
    package static let basisDiffers = Phrase(
      "请求体的 basis 与请求头 If-Match 不一致。", "basis in the body and If-Match name different revisions.")
    package static let badMatch = Phrase(
      "请求头 If-Match 不是本接口给出的 ETag。", "If-Match is no ETag that this API gave.")
    package static func noSuchRevision(_ number: Int, latest: Int) -> Phrase {
      Phrase("没有第 \(number) 版，最新是第 \(latest) 版。", "There is no revision \(number); the latest is \(latest).")
    }
    package static func conflict(_ count: Int) -> Phrase {
      Phrase(
        "在您读取之后，别人改动了其中 \(count) 处，您的内容没有保存。请对照 conflicts，以新的 revision 为 basis 重新提交。",
        "Since you read it somebody changed \(count) of these fields, and nothing of yours was kept. Compare the conflicts and "
          + "send again, based on the new revision.")
    }
    package static func changedMeanwhile(_ revision: Int) -> Phrase {
      Phrase(
        "在您读取之后，这一项有了新版本（第 \(revision) 版），没有提交。请重新读取，确认后再提交。",
        "This item has a newer revision (\(revision)) than the one you name, and was not submitted. Read it again first."
      )
    }
    package static let keyMissing = Phrase(
      "缺少请求头 Idempotency-Key：每次提交给一个新的键，重发时用同一个键，就不会提交两次。",
      "Idempotency-Key is missing: give each submission a key of its own, and repeat it with the same key.")
    package static let badKey = Phrase(
      "请求头 Idempotency-Key 须为 1 至 100 个可见的 ASCII 字符。", "Idempotency-Key must be 1 to 100 visible ASCII characters.")
    package static let itemTwice = Phrase("同一项出现两次。", "The same item stands twice.")
    package static let notYours = Phrase(
      "这一项由别的单位牵头，本单位只是配合，不能填报。", "Another unit leads this item; yours helps and cannot fill it in.")
  }
}

extension Phrase {
  /// One key of a submission stands for two of them.
  public static let keyReused = Phrase(
    "这个 Idempotency-Key 已经用于另一次内容不同的提交。请换一个新的键。",
    "This Idempotency-Key was used for a submission with other content. Choose a new one.")
}
