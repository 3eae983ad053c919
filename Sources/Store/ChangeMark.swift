/// Tells at little cost whether anything has been added since, by whichever process.
public protocol ChangeWatch: Sendable {
  /// How much is kept now. Equal marks of one store mean equal contents, for nothing is ever changed or removed.
  func changeMark() async throws -> ChangeMark

  /// The same, with what units have filled in: it changes with every draft that is saved.
  func changeMarkWithReturns() async throws -> ChangeMark
}

/// How much a store held at one moment: what was worked out from it holds as long as the mark stays the same.
public struct ChangeMark: Hashable, Sendable {
  /// Acceptances of documents; every new version of a plan comes with one.
  public let acceptances: Int
  /// Decisions made.
  public let decisions: Int
  /// Observations entered, corrections included.
  public let observations: Int

  /// Revisions of returns; 0 where they do not matter.
  public let returns: Int

  /// The counts of one moment.
  public init(acceptances: Int, decisions: Int, observations: Int, returns: Int = 0) {
    self.acceptances = acceptances
    self.decisions = decisions
    self.observations = observations
    self.returns = returns
  }
}
