import PlanModel

/// The items that stand in prose: opened by a number, gone on with by further paragraphs, closed by what comes next.
extension PlanWalk {
  mutating func takePlain(_ text: String, _ paragraph: Paragraph) {
    switch section {
    case .unread(let reason):
      ledger.unread(paragraph.lines, reason)
    case .projects:
      takeProjectText(text, paragraph)
    default:
      if isSignature(text) {
        closeItem()
        return ledger.unread(paragraph.lines, .letter)
      }
      guard openItem != nil else { return }
      if let end = openUnits.last?.list.last(where: { !$0.isWhitespace }) {
        // Only a list that breaks off goes on in a line without a label.
        guard end == "、" else { return }
        openUnits[openUnits.count - 1].list += text
      } else if !openUnits.isEmpty {
        openUnits[openUnits.count - 1].list += text
      } else {
        openItem?.text += text
      }
      goOn(paragraph)
    }
  }

  /// In a box, `某某项目：…` begins an item; other text goes on with the one before.
  private mutating func takeProjectText(_ text: String, _ paragraph: Paragraph) {
    if let colon = text.prefix(40).firstIndex(where: { "：:".contains($0) }) {
      let rest = String(text[text.index(after: colon)...])
      open(
        DraftItem(
          kind: .projectItem, domain: domain, heading: heading, project: String(text[..<colon]), number: "", text: rest,
          lines: paragraph.lines))
    } else if openItem?.kind == .projectItem {
      openItem?.text += text
      goOn(paragraph)
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

  /// The issuing office and the date that end a document.
  private func isSignature(_ text: String) -> Bool {
    guard text.count <= 40, !text.contains("。") else { return false }
    return text.hasSuffix("印发") || text.hasSuffix("委员会办公室") || text.hasSuffix("人民政府")
      || (text.hasSuffix("日") && text.contains("年") && text.count <= 12)
  }
}
