/// How far the writing of a file has come: told between steps, where the work may also be ended.
public struct ReportProgress: Hashable, Sendable {
  public let step: Step
  /// Of `count`, in what the step counts: charts while drawing, else 0 or 1.
  public let done: Int
  public let count: Int

  /// Progress within a step.
  public init(_ step: Step, done: Int = 0, of count: Int = 1) {
    self.step = step
    self.done = done
    self.count = count
  }

  /// The steps, in the order in which they are taken.
  public enum Step: String, Hashable, Sendable, Codable, CaseIterable {
    /// Charts become pictures.
    case drawing
    case writing
    /// LibreOffice sets the pages of a PDF.
    case converting
  }
}
