import Oversight
import PlanModel
import Rounds
import Testing

private typealias Made = TaskFixture

@Suite("Tasks through the years")
struct TaskHistoryTests {
  @Test("holds each year's state as approved, and every item stands somewhere: the counts add up")
  func states() throws {
    let history = TaskHistory(
      of: Made.plan(),
      rounds: [
        Made.state(2025, [(.done, .approved), (.underWay, .submitted), nil, (.hindered, .locked)]),
        Made.state(2024, [(.underWay, .approved), nil, nil, nil]),
      ])
    #expect(history.years == [2024, 2025])
    #expect(history.items.map { $0.standing(in: 2025) } == [.done, .open, .open, .hindered])
    #expect(history.items[0].standing(in: 2024) == .underWay && history.items[0].latest?.year == 2025)
    #expect(history.items[0].standing(in: 2023) == .notAsked)
    let whole = TaskTally(history.items, in: 2025)
    #expect(whole.total == 4 && TaskStanding.allCases.map { whole[$0] }.reduce(0, +) == 4)
    let parts = history.tallies(in: 2025)
    #expect(parts.map(\.domain?.number) == [1, 2, nil])
    for standing in TaskStanding.allCases {
      #expect(parts.map { $0.tally[standing] }.reduce(0, +) == whole[standing], "\(standing)")
    }
  }

  @Test("counts what is handed in only where preliminary states are asked for, drafts never")
  func preliminary() {
    let rounds = [Made.state(2025, [(.done, .draft), (.underWay, .submitted), nil, nil])]
    let history = TaskHistory(of: Made.plan(), rounds: rounds, from: .submitted)
    #expect(history.items.map { $0.standing(in: 2025) } == [.open, .underWay, .open, .open])
  }

  @Test("works without any round, and leaves out rounds of other years")
  func none() {
    #expect(TaskHistory(of: Made.plan(), rounds: []).years.isEmpty)
    #expect(TaskHistory(of: Made.plan(), rounds: [Made.state(2031, [nil, nil, nil, nil])]).years.isEmpty)
    #expect(TaskHistory(of: Made.plan(tasks: false), rounds: []).items.map(\.place.description) == ["p1"])
  }

  @Test("a place reads back as it is written, and nothing else is one")
  func places() {
    for place in [TaskPlace.task(0), .task(41), .project(2)] { #expect(TaskPlace(place.description) == place) }
    for bad in ["", "0", "p", "p0", "-1", "1.5", "０", "01", "x", "9999999", "pp1"] {
      #expect(TaskPlace(bad) == nil, "\(bad)")
    }
  }
}

@Suite("What rests on each unit")
struct UnitLoadTests {
  @Test("counts indicators once over plans, tasks by how they are led, what is open and what is unfinished")
  func loads() throws {
    let plan = Made.plan()
    let rounds = [
      Made.state(2024, [(.done, .approved), (.hindered, .approved), nil, nil]),
      Made.state(2025, [(.underWay, .approved), nil, (.continuing, .submitted), nil]),
    ]
    let loads = UnitLoad.loads(of: [plan, plan], rounds: rounds, unitName: { $0 })
    let health = try #require(loads[Made.health])
    #expect(health.indicatorsLed == 1 && health.indicatorsSupported == 0)
    let once = try #require(UnitLoad.loads(of: [plan], rounds: rounds, unitName: { $0 })[Made.health])
    #expect(once.tasksLed == 1 && once.tasksJointly == 1 && once.tasksSupported == 1)
    #expect(once.openReturns == 1, "the latest round alone, what is handed in is not open")
    #expect(once.unfinishedTasks == 2, "under way now, and hindered when last approved")
    let civil = try #require(UnitLoad.loads(of: [plan], rounds: [], unitName: { $0 })[Made.civil])
    #expect(civil.indicatorsSupported == 1 && civil.tasksLed == 1 && civil.tasksSupported == 1)
    #expect(civil.openReturns == 0 && civil.unfinishedTasks == 0)
  }

  @Test("counts tasks of the decomposition alone where there is one, under the register's names")
  func decomposition() throws {
    let loads = UnitLoad.loads(
      of: [Made.plan(), Made.plan(.decomposition)], rounds: [], unitName: { _ in "某局" })
    let load = try #require(loads["某局"])
    #expect(loads.count == 1 && load.tasksLed == 4 && load.tasksSupported == 0 && load.indicatorsLed == 1)
  }
}
