import Foundation
import PlanModel
import Wording

/// A report in one language, as it is written on paper: the one value behind HTML, Word, PDF and workbook.
///
/// It holds words and figures that are worked out already; writing it asks nobody for anything. Equal documents give equal
/// files. Every text in it is plain text: writers escape it.
public struct Document: Hashable, Sendable, Codable {
  public let head: Head
  /// In reading order.
  public let blocks: [Block]
  /// 附件, each on a page of its own, numbered where there are several.
  public let attachments: [Attachment]

  /// A report in all its parts.
  public init(head: Head, blocks: [Block], attachments: [Attachment] = []) {
    self.head = head
    self.blocks = blocks
    self.attachments = attachments
  }

  /// What stands around the text (GB/T 9704-2012, 7.2–7.4).
  public struct Head: Hashable, Sendable, Codable {
    /// 标题; a line break in it is one on the paper.
    public let title: String
    /// Under the title, e.g. `（2025年度）`; empty where there is none.
    public let subtitle: String
    /// 主送机关, e.g. `各成员单位`; empty where it goes to nobody in particular.
    public let addressee: String
    /// 发文机关署名.
    public let issuer: String
    /// 成文日期 as written, e.g. `2026年3月31日`; empty in a draft that bears none.
    public let date: String
    /// What every page must say, e.g. `初步数据` or `草稿`; empty where nothing.
    public let standing: String
    public let language: Language
    /// What the figures rest on.
    public let versions: Versions

    /// A head; what is not told is empty.
    public init(
      title: String, subtitle: String = "", addressee: String = "", issuer: String, date: String = "",
      standing: String = "", language: Language = .zh, versions: Versions = Versions()
    ) {
      self.title = title
      self.subtitle = subtitle
      self.addressee = addressee
      self.issuer = issuer
      self.date = date
      self.standing = standing
      self.language = language
      self.versions = versions
    }
  }

  /// What a report's figures rest on; printed at its end and written into the file.
  public struct Versions: Hashable, Sendable, Codable {
    /// The report's own identifier; empty where it was made on the command line and never kept.
    public let report: String
    /// How far the record of acts reached, e.g. `1234:9f86d081…`: number and seal of its last entry.
    public let data: String
    /// Of the methods, e.g. `BMA8.1`.
    public let method: String

    /// Versions; empty where unknown.
    public init(report: String = "", data: String = "", method: String = "") {
      self.report = report
      self.data = data
      self.method = method
    }
  }

  /// 附件: blocks of its own under a name.
  public struct Attachment: Hashable, Sendable, Codable {
    public let title: String
    public let blocks: [Block]

    /// An attachment.
    public init(title: String, blocks: [Block]) {
      self.title = title
      self.blocks = blocks
    }
  }

  /// Every block, those of the attachments last.
  public var allBlocks: [Block] { blocks + attachments.flatMap(\.blocks) }
}
