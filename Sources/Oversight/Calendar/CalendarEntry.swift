import People
import PlanModel
import Rounds
import Wording

/// Something that stands in the calendar of the plan year (工作日历): whole days of Beijing.
public struct CalendarEntry: Hashable, Sendable {
  /// Stays the same while what it stands for does: programs that read the calendar again replace it by this.
  public let id: String
  public let kind: Kind
  public let first: RoundDay
  /// The last day; the same as the first for a single one.
  public let last: RoundDay
  public let title: Phrase
  /// `nil` where it concerns no place in particular.
  public let region: RegionCode?
  /// What it leads to.
  public let subject: Subject
  public let audience: Audience

  /// An entry; a last day before the first counts as the first.
  public init(
    id: String, kind: Kind, first: RoundDay, last: RoundDay? = nil, title: Phrase, region: RegionCode? = nil,
    subject: Subject = .none, audience: Audience = .everyone
  ) {
    self.id = id
    self.kind = kind
    self.first = first
    self.last = max(first, last ?? first)
    self.title = title
    self.region = region
    self.subject = subject
    self.audience = audience
  }

  /// How firm it is. The raw values stand in files.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Set by somebody for a day.
    case set
    /// The plan period asks for it in a year.
    case planned
    /// It is usually done then; nobody has set it.
    case usual

    public var word: Phrase { .calendarKind(rawValue) }
  }

  /// What an entry leads to.
  public enum Subject: Hashable, Sendable {
    case none
    case round(ReportingRound.ID)
    case paper(PaperKind, PaperID)
  }

  /// Who is shown it.
  public enum Audience: Hashable, Sendable {
    case everyone
    /// Whoever has a right in its region.
    case right(Right)
    /// A unit's people, and whoever reads the returns of its region.
    case unit(String)
  }

  /// Whether somebody with these posts is shown it.
  public func isShown(to posts: [Post], rights: RightsTable = .standard) -> Bool {
    func has(_ right: Right) -> Bool {
      posts.contains { (region == nil || $0.region == region) && rights.allows(right, to: $0.role) }
    }
    switch audience {
    case .everyone: return true
    case .right(let right): return has(right)
    case .unit(let unit): return has(.readReturns) || posts.contains { $0.region == region && $0.unit == unit }
    }
  }

  /// Whether any of its days falls into a year.
  public func touches(_ year: Int) -> Bool { (first.year...last.year).contains(year) }

  /// In order of days; set dates before planned and usual ones.
  public static func isBefore(_ left: CalendarEntry, _ right: CalendarEntry) -> Bool {
    func rank(_ kind: Kind) -> Int { Kind.allCases.firstIndex(of: kind) ?? 0 }
    if left.first != right.first { return left.first < right.first }
    if left.kind != right.kind { return rank(left.kind) < rank(right.kind) }
    return left.id < right.id
  }
}
