import Assessment
import Oversight
import People
import PlanModel
import Rounds
import Store

/// Brings together what an evaluation rests on: verdicts as of the last year, tasks as approved, and what was done.
public struct GatherFacts: Sendable {
  private let store: any PlanStore
  private let assessor: PlanAssessor
  private let sources: [any WorkSource]

  /// - Parameters:
  ///   - assessor: who judges.
  ///   - sources: who else counts what was done, beside the record, the warnings and the tasks.
  public init(store: any PlanStore, assessor: PlanAssessor = PlanAssessor(), sources: [any WorkSource] = []) {
    self.store = store
    self.assessor = assessor
    self.sources = sources
  }

  /// The facts as they stand now.
  public func callAsFunction(_ evaluation: Evaluation) async throws -> EvaluationFacts {
    let force = try await PlansInForce(shelf: store, book: store)
    let assess = AssessPlan(ledger: store, judgements: Judgements(force.decisions), assessor: assessor)
    let plans = evaluation.plans.compactMap { force.plan($0)?.plan }
    var judged: [AssessedPlan] = []
    var work = WorkRecord()
    for plan in plans {
      var (last, opened, closed): (AssessedPlan?, [Int: Int], [Int: Int]) = (nil, [:], [:])
      for year in (evaluation.period.from - 1)...evaluation.period.to {
        let now = try await assess(plan, asOf: year)
        if let last {
          let changes = now.changes(since: last)
          opened[year] = changes.count { $0.kind == .opened }
          closed[year] = changes.count { $0.kind == .closed }
        }
        last = now
      }
      work.add(.warningsOpened, opened)
      work.add(.warningsClosed, closed)
      if let last { judged.append(last) }
    }
    var rounds: [RoundState] = []
    for round in try await store.rounds() where round.regionCode == evaluation.region {
      rounds.append(try await LoadRound(book: store)(round.id))
    }
    let tasks = TaskStates(rounds, in: evaluation.period)
    work.add(.tasksDone, tasks.done)
    work.add(.tasksHindered, tasks.hindered)
    for source in [RecordedWork(record: store), OrderWork(book: store)] + sources {
      for (kind, counts) in try await source.work(in: evaluation.region, evaluation.workYears) {
        work.add(kind, counts)
      }
    }
    return EvaluationFacts(of: evaluation, plans: judged, tasks: tasks, work: work)
  }
}

/// Somebody who counts what was done for the plans: a new kind of paper adds a source of its own.
public protocol WorkSource: Sendable {
  /// What was done in a region, by kind and calendar year; every kind it knows, even where nothing was done.
  func work(in region: RegionCode, _ years: ClosedRange<Int>) async throws -> [WorkRecord.Kind: [Int: Int]]
}

/// What the record of acts says, by the year in Beijing.
public struct RecordedWork: WorkSource {
  private let record: any RecordBook

  /// Counts in a record.
  public init(record: any RecordBook) { self.record = record }

  private static let kinds: [Act.Verb: WorkRecord.Kind] = [
    .openRound: .rounds, .approveReturn: .approvals, .openCorrection: .corrections, .sendBackReturn: .sentBack,
    .remind: .reminders, .awardCommendation: .commendations,
  ]

  public func work(in region: RegionCode, _ years: ClosedRange<Int>) async throws -> [WorkRecord.Kind: [Int: Int]] {
    var counts: [WorkRecord.Kind: [Int: Int]] = [:]
    for kind in Self.kinds.values { counts[kind] = [:] }
    var query = RecordQuery()
    query.verbs = Set(Self.kinds.keys)
    query.limit = 2_000
    while true {
      let entries = try await record.entries(query)
      for entry in entries where entry.act.region == region {
        guard let kind = Self.kinds[entry.act.verb] else { continue }
        let year = RoundDay(entry.act.at).year
        if years.contains(year) { counts[kind, default: [:]][year, default: 0] += 1 }
      }
      guard entries.count == query.limit, let oldest = entries.last else { return counts }
      query.before = oldest.number
    }
  }
}
