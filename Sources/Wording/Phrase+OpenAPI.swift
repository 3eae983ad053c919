extension Phrase {
  /// What the OpenAPI document says to whoever writes a program against it.
  package enum OpenAPI {
    package static let title = Phrase("挂图接口", "Guatu API")
    package static let description = Phrase(
      "成员单位的业务系统用本单位的令牌读取应报事项、填报、提交；校验和审核与网页完全相同。错误只有一种形状：Error。"
        + "语言用 ?lang=zh|en 或 Accept-Language 指定。",
      "A department's own system reads what its unit owes, fills it in and hands it in, by its unit's token; checks and "
        + "review are those of the pages. Every error has one shape: Error. The language is ?lang=zh|en, or "
        + "Accept-Language.")
    package static let unitToken = Phrase("单位的令牌，由系统管理员发放。", "A unit's token, issued by an administrator.")
    package static let session = Phrase("网页登录，只用于读取规划。", "A signed-in browser; for reading plans only.")
    package static let answer = Phrase("结果", "The answer")
    package static let notModified = Phrase("没有变化（If-None-Match）", "Not modified (If-None-Match)")
    package static let language = Phrase("语言", "The language")
    package static let round = Phrase("监测轮次，如 990100-2025", "A round, such as 990100-2025")
    package static let item = Phrase("应报事项的 id", "The id of an item")
    package static let plan = Phrase("规划的 id", "The id of a plan")
    package static let key = Phrase("指标的 key", "The key of an indicator")
    package static let ifMatch = Phrase(
      "读取时的 ETag，或加引号的版本号；与请求体的 basis 任选其一。",
      "The ETag that was read, or the revision in quotes; this or basis in the body.")
    package static let idempotencyKey = Phrase(
      "每次提交一个新键；重发用同一个键，得到同一个结果。", "A new key for each submission; repeated with the same key it gets the same answer.")
    package static let listRounds = Phrase("本地区的监测轮次", "The rounds of the region")
    package static let readRound = Phrase("本单位在一轮里的应报事项", "What the unit owes in a round")
    package static let readItem = Phrase("一项", "One item")
    package static let fillIn = Phrase(
      "填报：没有写的字段不变，null 表示清空", "Fills in: what is left out stays, null empties")
    package static let submit = Phrase("提交给本单位审核人", "Hands in to the unit's approver")
    package static let readDocument = Phrase("本文档", "This document")
    package static let listPlans = Phrase("全部规划", "All plans")
    package static let readPlan = Phrase("一个规划的指标", "A plan's indicators")
    package static let readIndicator = Phrase("一个指标及其评价依据", "An indicator with its reasons")
    package static let readWarnings = Phrase("预警", "Warnings")
  }
}
