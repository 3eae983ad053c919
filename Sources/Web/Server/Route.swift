import Foundation

/// Every address the server answers to.
enum Route: Hashable, Sendable {
  case home
  case wall(String)
  case indicator(String, key: String)
  case indicatorSeries(String, key: String)
  case indicatorChart(String, key: String)
  case indicatorWorkbook(String, key: String)
  case indicatorPicture(String, key: String)
  case indicatorVerdict(String, key: String)
  case warnings(String)
  case warningsTable(String)
  case tasks(String)
  case tasksTable(String)
  case task(String, place: String)
  case index(String)
  case indexSteps(String)
  case planWorkbook(String)
  case versions(String)
  case version(String, number: Int)
  case units
  case unit(String)
  case documents
  case document(String)
  case decisions(String)
  case search, help, about
  case gaps, gapsTable
  case calendar, calendarFile
  case record, recordTable, recordFile
  case signIn, signOut
  case account, accountPassword, accountCode
  case accounts
  case accountOf(String)
  case tokens
  case token(String)
  case item(String, item: String)
  case itemEvidence(String, item: String)
  case itemEvidenceFile(String, item: String, sha256: String)
  case itemEvidenceRemoval(String, item: String, sha256: String)
  case review(String)
  case inbox
  case rounds
  case round(String)
  case unitReturns(String, unit: String)
  case unitWorkbook(String, unit: String)
  case unitWorkbookUpload(String, unit: String)
  case apiPlans
  case apiPlan(String)
  case apiIndicator(String, key: String)
  case apiWarnings(String)
  case checkRules, ownCheckRule
  case evaluations(EvaluationRoute)
  case commendations(CommendationRoute)
  case orders(OrderRoute)
  case leader
  case contribution(ContributionRoute)
  case reports(ReportRoute)
  case jobs(JobRoute)
  case policies(PolicyRoute)
  case apiRounds
  case apiRound(String)
  case apiItem(String, item: String)
  case apiSubmissions(String)
  case openAPI
  case asset(String)
  case vendor(String)

  /// The route of a path as it was sent; `nil` where there is none.
  init?(path: String) {
    var segments: [String] = []
    for part in path.split(separator: "/") {
      guard let segment = part.removingPercentEncoding, !segment.isEmpty else { return nil }
      segments.append(segment)
    }
    let count = segments.count
    switch (segments.first, count) {
    case (nil, _): self = .home
    case ("plans", 2): self = .wall(segments[1])
    case ("plans", 3) where segments[2] == "tasks": self = .tasks(segments[1])
    case ("plans", 3) where segments[2] == "tasks.csv": self = .tasksTable(segments[1])
    case ("plans", 4) where segments[2] == "tasks": self = .task(segments[1], place: segments[3])
    case ("plans", 3) where segments[2] == "index": self = .index(segments[1])
    case ("plans", 4) where segments[2] == "index" && segments[3] == "steps.csv": self = .indexSteps(segments[1])
    case ("plans", 3) where segments[2] == "plan.xlsx": self = .planWorkbook(segments[1])
    case ("plans", 3) where segments[2] == "versions": self = .versions(segments[1])
    case ("plans", 4) where segments[2] == "versions":
      guard let number = Int(segments[3]) else { return nil }
      self = .version(segments[1], number: number)
    case ("plans", 4) where segments[2] == "indicators": self = .indicator(segments[1], key: segments[3])
    case ("plans", 5) where segments[2] == "indicators" && segments[4] == "series.csv":
      self = .indicatorSeries(segments[1], key: segments[3])
    case ("plans", 5) where segments[2] == "indicators" && segments[4] == "chart.svg":
      self = .indicatorChart(segments[1], key: segments[3])
    case ("plans", 5) where segments[2] == "indicators" && segments[4] == "series.xlsx":
      self = .indicatorWorkbook(segments[1], key: segments[3])
    case ("plans", 5) where segments[2] == "indicators" && segments[4] == "chart.png":
      self = .indicatorPicture(segments[1], key: segments[3])
    case ("plans", 5) where segments[2] == "indicators" && segments[4] == "verdict.xlsx":
      self = .indicatorVerdict(segments[1], key: segments[3])
    case ("plans", 3) where segments[2] == "warnings": self = .warnings(segments[1])
    case ("plans", 3) where segments[2] == "warnings.csv": self = .warningsTable(segments[1])
    case ("units", 1): self = .units
    case ("units", 2): self = .unit(segments[1])
    case ("documents", 1): self = .documents
    case ("documents", 2): self = .document(segments[1])
    case ("documents", 3) where segments[2] == "decisions": self = .decisions(segments[1])
    case ("search", 1): self = .search
    case ("help", 1): self = .help
    case ("about", 1): self = .about
    case ("gaps", 1): self = .gaps
    case ("gaps.csv", 1): self = .gapsTable
    case ("calendar", 1): self = .calendar
    case ("calendar.ics", 1): self = .calendarFile
    case ("record", 1): self = .record
    case ("record.csv", 1): self = .recordTable
    case ("record.json", 1): self = .recordFile
    case ("sign-in", 1): self = .signIn
    case ("sign-out", 1): self = .signOut
    case ("account", 1): self = .account
    case ("account", 2) where segments[1] == "password": self = .accountPassword
    case ("account", 2) where segments[1] == "code": self = .accountCode
    case ("accounts", 1): self = .accounts
    case ("accounts", 2): self = .accountOf(segments[1])
    case ("tokens", 1): self = .tokens
    case ("tokens", 2): self = .token(segments[1])
    case ("rounds", 3) where segments[2] == "review": self = .review(segments[1])
    case ("rounds", 4) where segments[2] == "items": self = .item(segments[1], item: segments[3])
    case ("rounds", 6...) where segments[2] == "items" && segments[4] == "contributions":
      guard let route = ContributionRoute(segments) else { return nil }
      self = .contribution(route)
    case ("rounds", 5) where segments[2] == "items" && segments[4] == "evidence":
      self = .itemEvidence(segments[1], item: segments[3])
    case ("rounds", 6) where segments[2] == "items" && segments[4] == "evidence":
      self = .itemEvidenceFile(segments[1], item: segments[3], sha256: segments[5])
    case ("rounds", 7) where segments[2] == "items" && segments[4] == "evidence" && segments[6] == "remove":
      self = .itemEvidenceRemoval(segments[1], item: segments[3], sha256: segments[5])
    case ("inbox", 1): self = .inbox
    case ("rounds", 1): self = .rounds
    case ("rounds", 2): self = .round(segments[1])
    case ("rounds", 4) where segments[2] == "units": self = .unitReturns(segments[1], unit: segments[3])
    case ("rounds", 5) where segments[2] == "units" && segments[4] == "workbook.xlsx":
      self = .unitWorkbook(segments[1], unit: segments[3])
    case ("rounds", 5) where segments[2] == "units" && segments[4] == "workbook":
      self = .unitWorkbookUpload(segments[1], unit: segments[3])
    case ("api", 2) where segments[1] == "plans": self = .apiPlans
    case ("api", 3) where segments[1] == "plans": self = .apiPlan(segments[2])
    case ("api", 5) where segments[1] == "plans" && segments[3] == "indicators":
      self = .apiIndicator(segments[2], key: segments[4])
    case ("api", 4) where segments[1] == "plans" && segments[3] == "warnings": self = .apiWarnings(segments[2])
    case ("check-rules", 1): self = .checkRules
    case ("check-rules", 2) where segments[1] == "own": self = .ownCheckRule
    case ("evaluations", _):
      guard let route = EvaluationRoute(segments.dropFirst()) else { return nil }
      self = .evaluations(route)
    case ("commendations", _):
      guard let route = CommendationRoute(segments.dropFirst()) else { return nil }
      self = .commendations(route)
    case ("orders", _):
      guard let route = OrderRoute(segments.dropFirst()) else { return nil }
      self = .orders(route)
    case ("leader", 1): self = .leader
    case ("reports", _):
      guard let route = ReportRoute(segments.dropFirst()) else { return nil }
      self = .reports(route)
    case ("jobs", _):
      guard let route = JobRoute(segments.dropFirst()) else { return nil }
      self = .jobs(route)
    case ("policies", _):
      guard let route = PolicyRoute(segments.dropFirst()) else { return nil }
      self = .policies(route)
    case ("api", 3) where segments[1] == "v1" && segments[2] == "openapi.json": self = .openAPI
    case ("api", 3) where segments[1] == "v1" && segments[2] == "rounds": self = .apiRounds
    case ("api", 4) where segments[1] == "v1" && segments[2] == "rounds": self = .apiRound(segments[3])
    case ("api", 5) where segments[1] == "v1" && segments[2] == "rounds" && segments[4] == "submissions":
      self = .apiSubmissions(segments[3])
    case ("api", 6) where segments[1] == "v1" && segments[2] == "rounds" && segments[4] == "items":
      self = .apiItem(segments[3], item: segments[5])
    case ("assets", 2): self = .asset(segments[1])
    case ("vendor", 2): self = .vendor(segments[1])
    default: return nil
    }
  }
}
