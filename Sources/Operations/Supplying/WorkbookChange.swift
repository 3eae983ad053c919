import Rounds

/// Something that a filled-in workbook would change in a return, since the revision it was made from.
public struct WorkbookChange: Hashable, Sendable {
  public let assignment: Assignment.ID
  public let place: CellProblem.Place
  public let field: Field

  /// A change at its place.
  public init(assignment: Assignment.ID, place: CellProblem.Place, field: Field) {
    self.assignment = assignment
    self.place = place
    self.field = field
  }

  /// What is changed, from what it was in the workbook's revision to what it is now.
  public enum Field: Hashable, Sendable {
    case answer(CellID, was: CellAnswer, now: CellAnswer)
    case source(was: String, now: String)
    case note(was: String, now: String)
    case state(was: TaskProgress.State?, now: TaskProgress.State?)
    case done(was: String, now: String)
    case nextYear(was: String, now: String)
  }

  /// The content with the change made.
  public func applied(to content: ReturnContent) -> ReturnContent {
    var content = content
    switch field {
    case .answer(let cell, _, let now): content[cell] = now
    case .source(_, let now): content.source = now
    case .note(_, let now): content.note = now
    case .state(_, let now): content.progress.state = now
    case .done(_, let now): content.progress.done = now
    case .nextYear(_, let now): content.progress.nextYear = now
    }
    return content
  }
}
