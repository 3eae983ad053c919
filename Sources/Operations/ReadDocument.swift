import Foundation
import PlanDocuments
import PlanModel
import Store

/// Reads a document in any format into the plans it holds. Keeps nothing.
public struct ReadDocument: Sendable {
  private let decisions: [Decision]

  /// - Parameter decisions: what people have decided before, oldest first.
  public init(decisions: [Decision] = []) { self.decisions = decisions }

  /// A reader that follows the decisions on record.
  public init(book: any DecisionBook) async throws { decisions = try await book.decisions() }

  /// The document with what was read from it.
  public struct Result: Sendable {
    /// As printed: what is kept.
    public let reading: DocumentReading
    /// With people's decisions: what holds.
    public let settled: DocumentReading
    /// The original's lines, in order.
    public let originalLines: [String]
  }

  /// Reads bytes; the file's name helps to tell its format and stands in the reading. Throws `OriginalRefusal`.
  public func callAsFunction(_ bytes: Data, fileName: String) throws -> Result {
    result(try OriginalReader().read(bytes, fileName: fileName))
  }

  /// Reads a file. Throws `OriginalRefusal`; a file too large is refused before it is read.
  public func callAsFunction(_ file: URL) throws -> Result {
    result(try OriginalReader().read(file))
  }

  private func result(_ original: OriginalText) -> Result {
    let reading = PlanReader(decisions: decisions).read(original)
    return Result(reading: reading, settled: reading.settled(by: decisions), originalLines: original.lines)
  }
}
