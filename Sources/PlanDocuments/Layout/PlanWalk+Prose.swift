import PlanModel

/// Headings, labels and the items that stand in prose.
extension PlanWalk {
  /// `false` where the numbered line is ordinary text of the section it stands in.
  mutating func takeNumbered(_ numbering: Numbering, _ paragraph: Paragraph) -> Bool {
    switch numbering.style {
    case .appendix:
      closeItem()
      section = .unread(.letter)
      ledger.unread(paragraph.lines, .heading)
      return true
    case .box:
      closeItem()
      begin(SectionRole(heading: numbering.rest) ?? .projects, numbering.rest, paragraph)
      heading = numbering.rest
      return true
    case .chapter, .chinese:
      return takeSection(numbering, paragraph)
    case .bracketed, .bracketedArabic:
      return takeSubsection(numbering, paragraph)
    case .arabic:
      return takeItem(numbering, paragraph)
    }
  }

  private mutating func takeSection(_ numbering: Numbering, _ paragraph: Paragraph) -> Bool {
    guard numbering.rest.count <= 60, !numbering.rest.contains("。") else { return false }
    closeItem()
    for (word, population) in [("妇女", Population.women), ("儿童", .children)]
    where sharedTitle != nil && numbering.rest.hasPrefix(word) { turn(to: population) }
    if isWorkPoints {
      section = .goalsAndMeasures
      heading = numbering.rest
      return structure(numbering.rest, paragraph)
    }
    if isDomain(numbering.rest) { return beginDomain(numbering, paragraph) }
    guard let role = SectionRole(heading: numbering.rest) else {
      section = .unread(.notUnderstood)
      ledger.unread(paragraph.lines, .heading)
      return true
    }
    begin(role, numbering.rest, paragraph)
    return true
  }

  private mutating func takeSubsection(_ numbering: Numbering, _ paragraph: Paragraph) -> Bool {
    guard numbering.rest.count <= 60, !numbering.rest.contains("。") else { return false }
    switch section {
    case .goalsAndMeasures, .tasks, .projects, .indicators:
      closeItem()
      if case .goalsAndMeasures = section { return beginDomain(numbering, paragraph) }
      if case .projects = section, current.map({ !drafts[$0].items.contains { $0.kind == .task } }) ?? true {
        heading = numbering.rest
        return structure(numbering.rest, paragraph)
      }
      // After the box of projects at its end, a subsection goes on with tasks.
      section = .tasks
      guard let current else { return false }
      domain = drafts[current].domain(ofSection: numbering.rest, ordinal: numbering.value)
      heading = numbering.rest
      return structure(numbering.rest, paragraph)
    case .unread(let reason):
      guard isDomain(numbering.rest) else {
        ledger.unread(paragraph.lines, reason)
        return true
      }
      closeItem()
      section = .goalsAndMeasures
      return beginDomain(numbering, paragraph)
    }
  }

  private mutating func takeItem(_ numbering: Numbering, _ paragraph: Paragraph) -> Bool {
    let kind: DraftItem.Kind
    switch section {
    case .goalsAndMeasures where isWorkPoints: kind = .workPoint
    case .goalsAndMeasures:
      guard let listed else { return false }
      kind = listed
    case .tasks: kind = .task
    case .projects: kind = .projectItem
    case .indicators, .unread: return false
    }
    open(
      DraftItem(
        kind: kind, domain: domain, heading: heading, number: numbering.printed, text: numbering.rest,
        lines: paragraph.lines))
    return true
  }

  /// 主要目标, 策略措施, 重点任务 and their like, standing alone.
  mutating func takeLabel(_ text: String, _ paragraph: Paragraph) -> Bool {
    let label = text.filter { !"：:".contains($0) }
    guard label.count <= 12, Numbering(text) == nil else { return false }
    if case .goalsAndMeasures = section, !isWorkPoints {
      switch ColumnRole(header: label) {
      case .goals: listed = .goal
      case .measures: listed = .measure
      default: return false
      }
      closeItem()
      return structure(label, paragraph)
    }
    guard current != nil, openItem == nil, let role = SectionRole(heading: label) else { return false }
    begin(role, label, paragraph)
    return true
  }

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
      guard let item = openItem else { return }
      if let units = openUnits.last {
        // Only a list that breaks off goes on in a line without a label.
        guard units.list.isEmpty || units.list.last == "、" else { return }
        openUnits[openUnits.count - 1].list += text
      } else {
        openItem?.text += text
      }
      openItem?.lines = item.lines.joined(paragraph.lines)
      ledger.read(paragraph.lines)
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
    } else if let item = openItem, item.kind == .projectItem {
      openItem?.text += text
      openItem?.lines = item.lines.joined(paragraph.lines)
      ledger.read(paragraph.lines)
    }
  }

  // MARK: Items

  private mutating func open(_ item: DraftItem) {
    closeItem()
    guard current != nil else { return }
    openItem = item
    ledger.read(item.lines)
  }

  mutating func closeItem() {
    guard var item = openItem, let current else { return }
    var units = PrintedResponsibility(openUnits)
    if openUnits.isEmpty, let (text, printed) = PrintedResponsibility.trailing(item.text) {
      item.text = text
      units = printed
    }
    item.lead = units.lead
    if item.kind == .workPoint { item.naming = .units }
    item.support = units.support
    drafts[current].items.append(item)
    (openItem, openUnits) = (nil, [])
  }

  // MARK: Sections

  private var isWorkPoints: Bool { current.map { drafts[$0].title.kind == .workPoints } ?? false }

  /// `妇女与健康`: a domain named by the outline's own words.
  private func isDomain(_ text: String) -> Bool {
    guard let current, text.count <= 14 else { return false }
    return ["妇女", "儿童"].contains(where: text.hasPrefix) && drafts[current].order.position(of: text) != nil
  }

  private mutating func begin(_ role: SectionRole, _ text: String, _ paragraph: Paragraph) {
    section = role
    listed = nil
    if case .unread(let reason) = role {
      ledger.unread(paragraph.lines, reason)
    } else {
      _ = structure(text, paragraph)
    }
  }

  private mutating func beginDomain(_ numbering: Numbering, _ paragraph: Paragraph) -> Bool {
    guard let current else { return false }
    section = .goalsAndMeasures
    domain = drafts[current].domain(named: numbering.rest)
    heading = numbering.rest
    listed = nil
    return structure(numbering.rest, paragraph)
  }

  private mutating func structure(_ text: String, _ paragraph: Paragraph) -> Bool {
    guard let current else { return false }
    drafts[current].structure.append(StructureLine(role: .heading, text: text, lines: paragraph.lines))
    ledger.read(paragraph.lines)
    return true
  }

  /// The issuing office and the date that end a document.
  private func isSignature(_ text: String) -> Bool {
    guard text.count <= 40, !text.contains("。") else { return false }
    return text.hasSuffix("印发") || text.hasSuffix("委员会办公室") || text.hasSuffix("人民政府")
      || (text.hasSuffix("日") && text.contains("年") && text.count <= 12)
  }
}
