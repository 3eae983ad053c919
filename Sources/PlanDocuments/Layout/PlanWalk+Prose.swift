import PlanModel

/// Headings, labels and the items that stand in prose.
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

  // MARK: Sections

  var isWorkPoints: Bool { current.map { drafts[$0].title.kind == .workPoints } ?? false }

  /// `妇女与健康`: a domain named by the outline's own words.
  func isDomain(_ text: String) -> Bool {
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

  mutating func structure(_ text: String, _ paragraph: Paragraph) -> Bool {
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
