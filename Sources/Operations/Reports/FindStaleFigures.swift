import Assessment
import PlanModel
import Reports
import Store

/// Finds the figures of a document that are no longer what is approved.
public struct FindStaleFigures: Sendable {
  private let derive: DeriveFigures

  /// - Parameter assessor: who judges.
  public init(store: any PlanStore, assessor: PlanAssessor = PlanAssessor()) {
    derive = DeriveFigures(store: store, assessor: assessor)
  }

  /// Each binding whose figure changed, once, in reading order; empty where all hold.
  public func callAsFunction(_ document: Document, of subject: ReportSubject? = nil) async throws -> [StaleFigure] {
    let printed = document.boundFigures
    let now = try await derive(printed.map(\.binding), in: subject)
    var seen: Set<BoundFigure> = []
    return printed.compactMap { figure in
      guard seen.insert(figure).inserted, now[figure.binding] != figure.text else { return nil }
      return StaleFigure(binding: figure.binding, printed: figure.text, now: now[figure.binding])
    }
  }
}

/// A figure of a report that is no longer what is approved.
public struct StaleFigure: Hashable, Sendable {
  public let binding: FigureBinding
  /// As the report prints it.
  public let printed: String
  /// As it would be printed now; `nil` where its binding names nothing any more.
  public let now: String?

  /// A figure that changed.
  public init(binding: FigureBinding, printed: String, now: String?) {
    self.binding = binding
    self.printed = printed
    self.now = now
  }
}
