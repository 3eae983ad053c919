import PlanModel

/// Brings together what two people filled in at the same time (并发编辑): whoever saves second is told of every field
/// that both changed, and nothing of either is overwritten.
public struct ReturnMerge: Hashable, Sendable {
  /// Theirs, with my changes where they changed nothing.
  public let merged: ReturnContent
  /// Fields that both changed, to different things; theirs stand in `merged`.
  public let conflicts: [Conflict]

  /// A field that both changed.
  public struct Conflict: Hashable, Sendable {
    public let field: Field
    /// What stands there now.
    public let theirs: String
    /// What I wanted to put there.
    public let mine: String
  }

  /// A field of a return.
  public enum Field: Hashable, Sendable {
    case cell(CellID)
    case source, note
    case explanation(String)
    case evidence
    case state, done, nextYear
  }

  /// - Parameters:
  ///   - base: what stood there when I began.
  ///   - theirs: what stands there now.
  ///   - mine: what I want to stand there.
  public init(base: ReturnContent, theirs: ReturnContent, mine: ReturnContent) {
    // Nobody came between.
    if base == theirs {
      merged = mine
      conflicts = []
      return
    }
    var merged = theirs
    var conflicts: [Conflict] = []
    /// Three-way, value by value: who changed nothing yields.
    func join<Value: Equatable>(
      _ field: Field, _ value: (ReturnContent) -> Value, words: (Value) -> String, put: (Value) -> Void
    ) {
      let (old, their, my) = (value(base), value(theirs), value(mine))
      if my == old || my == their { return }
      if their == old { return put(my) }
      conflicts.append(Conflict(field: field, theirs: words(their), mine: words(my)))
    }
    for cell in Set(base.cells.keys).union(theirs.cells.keys).union(mine.cells.keys).sorted() {
      join(.cell(cell), { $0[cell] }, words: \.words) { merged[cell] = $0 }
    }
    join(.source, \.source, words: { $0 }) { merged.source = $0 }
    join(.note, \.note, words: { $0 }) { merged.note = $0 }
    for key in Set(base.explanations.keys).union(theirs.explanations.keys).union(mine.explanations.keys).sorted() {
      join(.explanation(key), { $0.explanations[key] ?? "" }, words: { $0 }) {
        merged.explanations[key] = $0.isEmpty ? nil : $0
      }
    }
    // Files are added and taken away one by one: both may do so at once.
    let (old, their, my) = (Set(base.evidence), Set(theirs.evidence), Set(mine.evidence))
    merged.evidence = theirs.evidence.filter { my.contains($0) || !old.contains($0) }
    merged.evidence += mine.evidence.filter { !their.contains($0) && !old.contains($0) }
    join(.state, \.progress.state, words: { $0?.rawValue ?? "" }) { merged.progress.state = $0 }
    join(.done, \.progress.done, words: { $0 }) { merged.progress.done = $0 }
    join(.nextYear, \.progress.nextYear, words: { $0 }) { merged.progress.nextYear = $0 }
    self.merged = merged
    self.conflicts = conflicts
  }
}
