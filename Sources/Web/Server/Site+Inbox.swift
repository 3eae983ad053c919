import PlanModel
import Wording

extension Site {
  /// What others did that concerns the visitor, and the mark up to which they have read it.
  func showInbox(_ incoming: Incoming, _ visit: Visit) async throws -> Answer? {
    guard let account = visit.visitor.account else { return nil }
    if incoming.method == .post {
      // What came in after the page was made stays unread.
      if let number = try incoming.form().number("upTo", in: 0...Int.max) {
        try await rounds.markRead(account, upTo: number)
      }
      return .seeOther(Address("inbox"))
    }
    let (entries, read) = try await rounds.inbox(of: account)
    return page(InboxPage(entries: entries, read: read, unread: visit.unread), visit)
  }

  /// The number in the header: asked for with pages only.
  func unread(_ route: Route?, _ incoming: Incoming, _ visitor: Visitor) async throws -> Unread {
    guard case .account(let account, _) = visitor, let route, !incoming.isAPI else { return .absent }
    switch route {
    case .asset, .vendor, .itemEvidenceFile, .signOut: return .absent
    default: return try await rounds.unread(of: account)
    }
  }
}
