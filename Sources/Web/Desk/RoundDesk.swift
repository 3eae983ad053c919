import Foundation
import Mail
import Operations
import Store

/// Where the pages of the yearly round get what they show, and where what is done there goes: one file a topic.
///
/// What a person can mend is thrown as a `Refusal`, whose words stand on the page.
public struct RoundDesk: Sendable {
  let store: any PlanStore
  let evidence: any EvidenceShelf
  let mail: (any MailPort)?
  let now: @Sendable () -> Date

  /// - Parameters:
  ///   - evidence: where attached files lie.
  ///   - mail: `nil` where no mail server is set up: reminders then reach the inbox alone.
  ///   - now: the time that acts bear.
  public init(
    store: any PlanStore, evidence: any EvidenceShelf, mail: (any MailPort)?, now: @escaping @Sendable () -> Date
  ) {
    self.store = store
    self.evidence = evidence
    self.mail = mail
    self.now = now
  }
}
