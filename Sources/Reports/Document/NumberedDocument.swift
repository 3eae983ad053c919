/// A document's blocks with the numbers that stand before them, counted once for every form.
public struct NumberedDocument: Hashable, Sendable {
  public let document: Document
  /// In reading order.
  public let blocks: [NumberedBlock]
  public let attachments: [NumberedAttachment]

  /// Counts a document.
  public init(_ document: Document) {
    self.document = document
    let language = document.head.language
    var numbering = Numbering(language)
    blocks = document.blocks.map { NumberedBlock($0, &numbering) }
    var attachments: [NumberedAttachment] = []
    for (index, attachment) in document.attachments.enumerated() {
      numbering.beginAttachment()
      attachments.append(
        NumberedAttachment(
          label: Numbering.attachment(index + 1, of: document.attachments.count, language), title: attachment.title,
          blocks: attachment.blocks.map { NumberedBlock($0, &numbering) }))
    }
    self.attachments = attachments
  }
}

/// A block with its number: `一、` before a heading, `表1` before a caption; empty for blocks that are not counted.
public struct NumberedBlock: Hashable, Sendable {
  public let block: Block
  public let number: String

  init(_ block: Block, _ numbering: inout Numbering) {
    self.block = block
    switch block {
    case .heading(let heading): number = numbering.heading(heading.level)
    case .table: number = numbering.table()
    case .chart: number = numbering.chart()
    case .paragraph, .pageBreak: number = ""
    }
  }
}

/// An attachment with what stands over it, e.g. `附件1`.
public struct NumberedAttachment: Hashable, Sendable {
  public let label: String
  public let title: String
  public let blocks: [NumberedBlock]
}
