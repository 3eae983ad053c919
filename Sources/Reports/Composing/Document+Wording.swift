/// What the Office changes of a composed report.
extension Document {
  /// The document with the Office's own words where it has set any.
  ///
  /// - Parameters:
  ///   - wording: by the names of passages, as `Passage.stored` gives them; nothing but spaces leaves a passage out.
  ///   - print: a figure as printed now.
  public func worded(_ wording: [String: String], _ print: (FigureBinding) -> String?) -> Document {
    func worded(_ blocks: [Block]) -> [Block] {
      blocks.compactMap { block in
        guard case .paragraph(let paragraph) = block, !paragraph.passage.isEmpty,
          let stored = wording[paragraph.passage]
        else { return block }
        if stored.allSatisfy(\.isWhitespace) { return nil }
        return .paragraph(
          Paragraph(
            Passage.runs(stored: stored, print), style: paragraph.style, passage: paragraph.passage))
      }
    }
    return Document(
      head: head, blocks: worded(blocks),
      attachments: attachments.map { Attachment(title: $0.title, blocks: worded($0.blocks)) })
  }

  /// The document with what is known only outside of it.
  public func headed(_ outside: ReportHead) -> Document {
    Document(
      head: Head(
        title: head.title, subtitle: head.subtitle, addressee: outside.addressee, issuer: head.issuer,
        date: outside.date, standing: outside.standing, language: head.language, versions: head.versions),
      blocks: blocks, attachments: attachments)
  }
}
