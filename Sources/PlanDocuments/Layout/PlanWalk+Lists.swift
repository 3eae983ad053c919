import PlanModel

/// Numbered items, the points under them, and the list they make.
extension PlanWalk {
  /// 一、主要目标 under a domain: a label with a number.
  mutating func takeListLabel(_ numbering: Numbering, _ paragraph: Paragraph) -> Bool {
    guard case .goalsAndMeasures = section, !isWorkPoints, domain > 0, let domainStyle,
      numbering.style > domainStyle, let kind = Self.listKind(numbering.rest)
    else { return false }
    closeItem()
    beginList(of: kind, under: numbering.style)
    return structure(numbering.rest, paragraph)
  }

  /// An item of the list, or a point of the item before it.
  ///
  /// An item that is only a few words, with points under it, is a heading: the points are the items.
  mutating func takeListed(_ numbering: Numbering, _ paragraph: Paragraph) -> Bool {
    let style = numbering.style
    guard let kind = listed, let listStyle, current != nil, style > listStyle, style <= .bracketedArabic,
      style == .arabic || !isDomain(numbering.rest)
    else { return false }
    // （一）… alone on its line divides a list of tasks or projects.
    if style == .bracketed, kind == .task || kind == .projectItem, !numbering.rest.contains("。") { return false }
    if let outer = itemStyle, style > outer, let item = openItem {
      guard itemHeading.isEmpty, openUnits.isEmpty, item.text.count <= 30,
        !item.text.contains(where: { "。；，：:".contains($0) })
      else {
        openItem?.text += Healing.text(paragraph.text)
        goOn(paragraph)
        return true
      }
      (openItem, itemHeading) = (nil, item.number)
      _ = structure(item.text, Paragraph(text: item.text, lines: item.lines))
    } else if let inner = itemStyle, style < inner {
      itemHeading = ""
    }
    itemStyle = style
    let point = style == .bracketedArabic ? "（\(numbering.printed)）" : ".\(numbering.printed)"
    let number = itemHeading.isEmpty ? numbering.printed : itemHeading + point
    open(
      DraftItem(
        kind: kind, domain: domain, heading: heading, number: number, text: numbering.rest, lines: paragraph.lines))
    return true
  }

  /// What follows is a list of such items; no list at all where `kind` is `nil`.
  mutating func beginList(of kind: DraftItem.Kind?, under style: Numbering.Style?) {
    (listed, listStyle, itemStyle, itemHeading) = (kind, style, nil, "")
  }

  /// 主要目标, 策略措施, 重点任务: what is listed under the label.
  static func listKind(_ text: String) -> DraftItem.Kind? {
    let label = text.filter { !"：:".contains($0) }
    guard label.count <= 8, !(label.contains("目标") && label.contains("措施")) else { return nil }
    return switch ColumnRole(header: label) {
    case .goals: .goal
    case .measures: .measure
    case .task: .task
    default: nil
    }
  }

  mutating func open(_ item: DraftItem) {
    closeItem()
    guard current != nil else { return }
    openItem = item
    ledger.read(item.lines)
  }

  /// The open item goes on with this paragraph.
  mutating func goOn(_ paragraph: Paragraph) {
    if let lines = openItem?.lines { openItem?.lines = lines.joined(paragraph.lines) }
    ledger.read(paragraph.lines)
  }

  mutating func closeItem() {
    guard var item = openItem, let current else { return }
    if let (text, parts) = PrintedResponsibility.trailing(item.text) {
      item.text = text
      openUnits = parts + openUnits
    }
    let units = PrintedResponsibility(openUnits)
    item.lead = units.lead
    if item.kind == .workPoint { item.naming = .units }
    item.support = units.support
    item.deadline = units.deadline
    // Only tasks keep a time of their own.
    if item.kind != .task, !units.deadline.isEmpty { item.text += "（\(units.deadline)）" }
    drafts[current].items.append(item)
    (openItem, openUnits) = (nil, [])
  }
}
