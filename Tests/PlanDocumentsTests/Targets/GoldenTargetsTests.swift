import FixtureFiles
import Foundation
import PlanDocuments
import PlanModel
import Testing

@Suite("The targets in the goals and work points of the real documents")
struct GoldenTargetsTests {
  @Test(
    "every goal of Da'an gives the targets a reader finds in it",
    .enabled(if: SharedFolder.isPresent, "the folder ../shared is not there"))
  func daan() throws {
    let goals = try SharedDocuments.daanGoals()
    #expect(goals.count == 137)
    compare(found(in: goals, targetYear: 2030), with: GoldenTargets.daan)
  }

  @Test(
    "every goal of Tengchong gives the targets a reader finds in it",
    .enabled(if: SharedFolder.isPresent, "the folder ../shared is not there"))
  func tengchong() throws {
    let goals = try SharedDocuments.tengchongGoals()
    #expect(goals.count == 143)
    compare(found(in: goals, targetYear: 2030), with: GoldenTargets.tengchong)
  }

  @Test(
    "the 19 work points hold exactly ten targets",
    .enabled(if: SharedFolder.isPresent, "the folder ../shared is not there"))
  func workPoints() throws {
    let points = try SharedDocuments.workPoints()
    #expect(points.count == 19)
    compare(found(in: points, targetYear: 2020), with: GoldenTargets.workPoints)
    #expect(GoldenTargets.workPoints.split(separator: "\n").count == 10)
  }

  @Test(
    "no goal and no work point leaves a number that belongs to nothing",
    .enabled(if: SharedFolder.isPresent, "the folder ../shared is not there"))
  func nothingUntied() throws {
    let all = try SharedDocuments.daanGoals() + SharedDocuments.tengchongGoals() + SharedDocuments.workPoints()
    let findings = all.flatMap { SentenceTargets().read(sentence: $0.text).findings }
    #expect(findings.filter { [.targetUninterpreted, .figureNotTied].contains($0.rule) } == [])
  }

  private func found(in goals: [SharedDocuments.Goal], targetYear: Int) -> [String] {
    let reader = SentenceTargets(targetYear: targetYear)
    return goals.flatMap { goal in
      reader.read(sentence: goal.text).targets.map {
        "\(goal.place)|\($0.indicator.name)|\($0.indicator.unit)|\($0.target.short)"
      }
    }
  }

  private func compare(_ found: [String], with golden: String, location: SourceLocation = #_sourceLocation) {
    let expected = golden.split(separator: "\n").map(String.init)
    for line in found where !expected.contains(line) { Issue.record("not expected: \(line)", sourceLocation: location) }
    for line in expected where !found.contains(line) { Issue.record("missing: \(line)", sourceLocation: location) }
    #expect(found.count == expected.count, sourceLocation: location)
  }
}
