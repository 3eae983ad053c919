/// All that was read from one document, and all that was not.
///
/// A reading is a draft: it becomes a plan version only when a person accepts it.
public struct DocumentReading: Hashable, Sendable, Codable {
  public let source: SourceFile
  public let plans: [Plan]
  public let units: [OrganisationalUnit]
  public let findings: [Finding]
  public let unread: [UnreadLines]
  public let balance: Balance

  public init(
    source: SourceFile, plans: [Plan], units: [OrganisationalUnit], findings: [Finding], unread: [UnreadLines],
    balance: Balance
  ) {
    self.source = source
    self.plans = plans
    self.units = units
    self.findings = findings
    self.unread = unread
    self.balance = balance
  }
}

/// The file a reading comes from.
public struct SourceFile: Hashable, Sendable, Codable {
  /// The file's name, without its folder.
  public let file: String
  /// SHA-256 of the bytes, 64 hexadecimal digits.
  public let sha256: String
  /// The text encoding that was found (`utf-8`, `gb18030`, …), or the format (`docx`, `xlsx`, `pdf` …).
  public let encoding: String
  /// How many lines the original has.
  public let lines: Int

  public init(file: String, sha256: String, encoding: String, lines: Int) {
    self.file = file
    self.sha256 = sha256
    self.encoding = encoding
    self.lines = lines
  }
}

/// Lines that belong to nothing that was read, and why.
public struct UnreadLines: Hashable, Sendable, Codable {
  public let lines: SourceLines
  /// The lines' text, whole.
  public let text: String
  public let reason: Reason

  public init(lines: SourceLines, text: String, reason: Reason) {
    self.lines = lines
    self.text = text
    self.reason = reason
  }

  /// Why nothing was read from them. The raw values are part of the documented JSON.
  public enum Reason: String, Hashable, Sendable, Codable, CaseIterable {
    /// Issuing letter, addressees, signature, date.
    case letter
    /// Preamble and review of what was achieved.
    case preamble
    /// Guiding ideology, principles, overall aims.
    case principles
    /// Organisation, funding, monitoring and evaluation.
    case implementation
    /// A note under a table.
    case note
    /// The table of contents.
    case contents
    /// A page number or running head.
    case pageMark
    /// A heading over none of what is read here.
    case heading
    /// Nothing that is known of official documents accounts for them.
    case notUnderstood
  }
}

/// Every line of the original, counted once: `lines == blank + read + unread`.
public struct Balance: Hashable, Sendable, Codable {
  public let lines: Int
  public let blank: Int
  public let read: Int
  public let unread: Int

  public init(lines: Int, blank: Int, read: Int, unread: Int) {
    self.lines = lines
    self.blank = blank
    self.read = read
    self.unread = unread
  }

  /// Whether nothing was lost and nothing counted twice.
  public var addsUp: Bool { lines == blank + read + unread }
}
