import People
import Store
import Wording

/// Proves the record whole, or names the first broken link.
public struct VerifyRecord: Sendable {
  private let book: any RecordBook

  /// Reads the record.
  public init(book: any RecordBook) { self.book = book }

  /// Walks the record.
  ///
  /// - Parameter head: a seal written down earlier, 64 hexadecimal digits; `nil` to look for none. That it is still in
  ///   the chain proves that nothing was cut off the end since.
  /// - Throws: `RecordRefusal` where `head` is no seal.
  public func callAsFunction(head: String? = nil) async throws -> RecordReport {
    let seal = try head.map(Self.seal)
    let verification = try await book.verifyRecord()
    let sound = try await entry(verification.chain.length)
    var standing = RecordReport.Head.notAsked
    if let seal { standing = try await self.standing(of: seal, in: verification.chain) }
    return RecordReport(
      verification: verification, last: sound,
      broken: verification.chain.firstBreak == nil ? nil : try await entry(verification.chain.length + 1),
      head: standing)
  }

  /// The entry of a number; `nil` where there is none or it cannot be read.
  private func entry(_ number: Int) async throws -> RecordEntry? {
    var query = RecordQuery()
    query.before = number + 1
    query.limit = 1
    // A damaged entry is what is looked for here: that it cannot be read is no failure.
    return (try? await book.entries(query).first).flatMap { $0.number == number ? $0 : nil }
  }

  private func standing(of seal: String, in chain: RecordChain) async throws -> RecordReport.Head {
    if seal == RecordEntry.beginning { return .found(0) }
    var query = RecordQuery()
    query.before = chain.length + 1
    query.limit = Self.atOnce
    while true {
      let part = try await book.entries(query)
      if let found = part.first(where: { $0.seal == seal }) { return .found(found.number) }
      guard part.count == Self.atOnce, let last = part.last else { return .lost }
      query.before = last.number
    }
  }

  private static let atOnce = 1_000

  private static func seal(_ text: String) throws -> String {
    let seal = text.filter { !$0.isWhitespace }.lowercased()
    guard seal.utf8.count == 64, seal.utf8.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) }) else {
      throw RecordRefusal.noSeal(text)
    }
    return seal
  }
}

/// What came of verifying the record, ready to be told.
public struct RecordReport: Sendable {
  public let verification: RecordVerification
  /// The last sound entry; `nil` where there is none.
  public let last: RecordEntry?
  /// The entry at which the chain breaks; `nil` where it does not, or where that entry is gone or unreadable.
  public let broken: RecordEntry?
  public let head: Head

  /// A report of a walk.
  public init(verification: RecordVerification, last: RecordEntry?, broken: RecordEntry?, head: Head) {
    self.verification = verification
    self.last = last
    self.broken = broken
    self.head = head
  }

  /// What became of the seal that was written down.
  public enum Head: Hashable, Sendable {
    case notAsked
    /// It seals this entry; 0 for a record that was still empty.
    case found(Int)
    /// It is not in the sound part of the chain.
    case lost
  }

  /// Whether the record is whole and holds the seal that was asked for.
  public var isWhole: Bool { verification.isWhole && head != .lost }

  /// The conclusion in one sentence.
  public var conclusion: Phrase {
    let chain = verification.chain
    if let fault = chain.firstBreak { return .Record.broken(at: fault.number, fault.fault.sentence) }
    if verification.unaccounted > 0 { return .Record.unaccounted(verification.unaccounted, links: chain.length) }
    return head == .lost ? .Record.headLost(links: chain.length) : .Record.whole(chain.length)
  }

  /// What stands beside it, a sentence each.
  public var details: [Phrase] {
    let chain = verification.chain
    var lines: [Phrase] = []
    if let fault = chain.firstBreak {
      lines.append(
        broken.map { .Record.actThere(fault.number, $0.line) } ?? .Record.nothingReadable(fault.number))
      lines.append(.Record.soundBefore(chain.length))
      if verification.unaccounted > 0 { lines.append(.Record.unaccountedRows(verification.unaccounted)) }
    }
    if let last { lines.append(.Record.lastAct(last.act.beijingTime, last.line)) }
    lines.append(.Record.head(chain.head))
    if case .found(let number) = head { lines.append(.Record.headFound(number)) }
    if head == .lost, chain.firstBreak != nil { lines.append(.Record.headNotFound) }
    if verification.beforeRecord > 0 { lines.append(.Record.beforeRecord(verification.beforeRecord)) }
    return lines
  }
}

/// Why the record cannot be looked into.
public enum RecordRefusal: Refusal, Hashable {
  /// What was given is no seal.
  case noSeal(String)

  public var reason: Phrase {
    switch self {
    case .noSeal(let text): .Record.noSeal(String(text.prefix(80)))
    }
  }
}
