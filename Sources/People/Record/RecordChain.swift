/// Follows the record link by link and says where it breaks first.
public struct RecordChain: Hashable, Sendable {
  /// How many links were sound.
  public private(set) var length = 0
  /// The first break; `nil` as long as the chain is whole.
  public private(set) var firstBreak: Break?
  private var last = RecordEntry.beginning

  /// A chain of no links.
  public init() {}

  /// What is wrong at a link.
  public struct Break: Hashable, Sendable {
    /// The number the link should have.
    public let number: Int
    public let fault: Fault

    /// A fault at the link that should bear `number`.
    public init(number: Int, fault: Fault) {
      self.number = number
      self.fault = fault
    }
  }

  /// How a chain can be broken.
  public enum Fault: String, Hashable, Sendable, Codable {
    /// The next link bears another number: one was taken out or put in.
    case numberMissing
    /// It does not follow the link before it.
    case notLinked
    /// What it says is not what was sealed.
    case contentChanged
    /// What the act put into the store is not there any more as it was.
    case keptChanged
  }

  /// Takes the next link. After the first break nothing more is looked at.
  ///
  /// - Parameter kept: SHA-256 of what now stands in the store for this act, in the way `RecordEntry.content` is made;
  ///   empty where it put nothing there.
  public mutating func follow(_ entry: RecordEntry, kept: String) {
    guard firstBreak == nil else { return }
    let number = length + 1
    let fault: Fault?
    if entry.number != number {
      fault = .numberMissing
    } else if entry.previous != last {
      fault = .notLinked
    } else if !entry.isSound {
      fault = .contentChanged
    } else if entry.content != kept {
      fault = .keptChanged
    } else {
      fault = nil
    }
    if let fault {
      firstBreak = Break(number: number, fault: fault)
    } else {
      length = number
      last = entry.seal
    }
  }

  /// Takes a link that cannot be read any more.
  public mutating func followUnreadable() {
    if firstBreak == nil { firstBreak = Break(number: length + 1, fault: .contentChanged) }
  }

  /// The seal of the last sound link: written down elsewhere, it proves later that nothing was cut off the end.
  public var head: String { last }
}
