import PlanModel

/// The yearly collection of a region's figures (年度监测): who owes what, from when, until when.
public struct ReportingRound: Hashable, Sendable, Codable, Identifiable {
  public let id: ID
  /// Its code is never `nil`: `id` is made of it.
  public let region: Region
  /// The year whose figures are collected.
  public let year: Int
  /// The first day on which units may fill in.
  public let opens: RoundDay
  /// The last day, for units that were given no longer.
  public let closes: RoundDay
  public let standing: Standing
  /// Longer terms of single units, in the order in which they were given.
  public let extensions: [Extension]

  /// A round; `nil` where the region has no code yet.
  public init?(
    region: Region, year: Int, opens: RoundDay, closes: RoundDay, standing: Standing = .open,
    extensions: [Extension] = []
  ) {
    guard let code = region.code else { return nil }
    id = ID(region: code, year: year)
    self.region = region
    self.year = year
    self.opens = opens
    self.closes = closes
    self.standing = standing
    self.extensions = extensions
  }

  /// Region and year, e.g. `990100-2025`: a region has one round a year.
  public struct ID: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    public let text: String

    /// An identifier read back from an address or a database.
    public init(_ text: String) { self.text = text }

    /// The round of a region's year.
    public init(region: RegionCode, year: Int) { text = "\(region.digits)-\(year)" }

    public var description: String { text }
    public static func < (left: ID, right: ID) -> Bool { left.text < right.text }
    public init(from decoder: any Decoder) throws { text = try decoder.singleValueContainer().decode(String.self) }
    public func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      try container.encode(text)
    }
  }

  /// Whether the Office has closed it. The raw values are stored.
  public enum Standing: String, Hashable, Sendable, Codable {
    case open, closed
  }

  /// A longer term for one unit (延期).
  public struct Extension: Hashable, Sendable, Codable {
    public let unit: String
    public let until: RoundDay
    /// Never empty.
    public let reason: String

    /// A longer term; the reason is never empty.
    public init(unit: String, until: RoundDay, reason: String) {
      self.unit = unit
      self.until = until
      self.reason = reason
    }
  }

  /// The last day on which a unit may fill in.
  public func deadline(of unit: String) -> RoundDay {
    extensions.last { $0.unit == unit }.map { max($0.until, closes) } ?? closes
  }

  /// Whether a unit may fill in on a day.
  public func term(of unit: String, on day: RoundDay) -> Term {
    if standing == .closed { return .closed }
    if day < opens { return .notYet }
    return day <= deadline(of: unit) ? .running : .over
  }

  /// Where a day stands in a unit's term.
  public enum Term: String, Hashable, Sendable, Codable {
    case notYet, running, over, closed
  }

  /// The code of its region.
  public var regionCode: RegionCode { region.code ?? .nation }
}

extension ReportingRound {
  /// The round with a longer term for one unit.
  public func extended(_ extension: Extension) -> ReportingRound { with(extensions: extensions + [`extension`]) }

  /// The round after the Office has closed it.
  public var closed: ReportingRound { with(standing: .closed) }

  /// The round with other days.
  public func moved(opens: RoundDay, closes: RoundDay) -> ReportingRound { with(opens: opens, closes: closes) }

  private func with(
    opens: RoundDay? = nil, closes: RoundDay? = nil, standing: Standing? = nil, extensions: [Extension]? = nil
  ) -> ReportingRound {
    ReportingRound(
      region: region, year: year, opens: opens ?? self.opens, closes: closes ?? self.closes,
      standing: standing ?? self.standing, extensions: extensions ?? self.extensions) ?? self
  }
}
