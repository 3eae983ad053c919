import Foundation
import Oversight
import PlanModel
import Reports
import Store
import Wording

/// The reports that are kept, as jobs ask for them.
public struct StoredReports: ReportSource {
  private let store: any PlanStore
  private let shelf: any EvidenceShelf

  /// Reads from the store, and issued documents from the shelf.
  public init(store: any PlanStore, shelf: any EvidenceShelf) {
    self.store = store
    self.shelf = shelf
  }

  /// How a job names a report.
  public static func name(_ id: PaperID) -> String { id.text }

  public func document(for report: String, in language: Language) async throws -> Document {
    let id = PaperID(report)
    guard let paper = try await store.paper(ReportPaper.self, id) else { throw ReportDeskRefusal.noSuchReport(id) }
    return try await LoadReport(store: store, shelf: shelf).printed(paper)
  }
}
