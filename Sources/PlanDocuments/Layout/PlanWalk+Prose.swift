import PlanModel

/// Headings, labels and the numbers of items in prose.
extension PlanWalk {
  /// `false` where the numbered line is ordinary text of the section it stands in.
  mutating func takeNumbered(_ numbering: Numbering, _ paragraph: Paragraph) -> Bool {
    if takeListLabel(numbering, paragraph) || takeListed(numbering, paragraph) { return true }
    switch numbering.style {
    case .appendix:
      closeItem()
      section = .unread(.letter)
      beginList(of: nil, under: nil)
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
      return false
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
      beginList(of: .workPoint, under: numbering.style)
      return structure(numbering.rest, paragraph)
    }
    if isDomain(numbering.rest) { return beginDomain(numbering, paragraph) }
    guard let role = SectionRole(heading: numbering.rest) else {
      section = .unread(.notUnderstood)
      beginList(of: nil, under: nil)
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
      if case .goalsAndMeasures = section {
        guard numbering.style == .bracketed || isDomain(numbering.rest) else { return false }
        return beginDomain(numbering, paragraph)
      }
      if case .projects = section, current.map({ !drafts[$0].items.contains { $0.kind == .task } }) ?? true {
        heading = numbering.rest
        beginList(of: .projectItem, under: .chinese)
        return structure(numbering.rest, paragraph)
      }
      // After the box of projects at its end, a subsection goes on with tasks.
      section = .tasks
      guard let current else { return false }
      domain = drafts[current].domain(ofSection: numbering.rest, ordinal: numbering.value)
      heading = numbering.rest
      beginList(of: .task, under: .chinese)
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

  /// 一、主要目标 under a domain: a label with a number.
  private mutating func takeListLabel(_ numbering: Numbering, _ paragraph: Paragraph) -> Bool {
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
  private mutating func takeListed(_ numbering: Numbering, _ paragraph: Paragraph) -> Bool {
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
  private static func listKind(_ text: String) -> DraftItem.Kind? {
    let label = text.filter { !"：:".contains($0) }
    guard label.count <= 8, !(label.contains("目标") && label.contains("措施")) else { return nil }
    return switch ColumnRole(header: label) {
    case .goals: .goal
    case .measures: .measure
    case .task: .task
    default: nil
    }
  }

  /// 主要目标, 策略措施, 重点任务 and their like, standing alone.
  mutating func takeLabel(_ text: String, _ paragraph: Paragraph) -> Bool {
    let label = text.filter { !"：:".contains($0) }
    guard label.count <= 12, Numbering(text) == nil else { return false }
    if case .goalsAndMeasures = section, !isWorkPoints {
      guard domain > 0, let kind = Self.listKind(label) else { return false }
      closeItem()
      beginList(of: kind, under: domainStyle)
      return structure(label, paragraph)
    }
    guard current != nil, openItem == nil, let role = SectionRole(heading: label) else { return false }
    begin(role, label, paragraph)
    return true
  }

  // MARK: Sections

  private var isWorkPoints: Bool { current.map { drafts[$0].title.kind == .workPoints } ?? false }

  /// `妇女与健康`: a domain named by the outline's own words.
  private func isDomain(_ text: String) -> Bool {
    guard let current, text.count <= 14, !text.contains(where: { "。；".contains($0) }) else { return false }
    return ["妇女", "儿童"].contains(where: text.hasPrefix) && drafts[current].order.position(of: text) != nil
  }

  private mutating func begin(_ role: SectionRole, _ text: String, _ paragraph: Paragraph) {
    section = role
    switch role {
    case .tasks: beginList(of: .task, under: .chinese)
    case .projects: beginList(of: .projectItem, under: .chinese)
    case .indicators, .goalsAndMeasures, .unread: beginList(of: nil, under: nil)
    }
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
    domainStyle = numbering.style
    beginList(of: nil, under: nil)
    return structure(numbering.rest, paragraph)
  }

  private mutating func structure(_ text: String, _ paragraph: Paragraph) -> Bool {
    guard let current else { return false }
    drafts[current].structure.append(StructureLine(role: .heading, text: text, lines: paragraph.lines))
    ledger.read(paragraph.lines)
    return true
  }
}
