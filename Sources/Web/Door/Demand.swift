import People

/// What a route asks of a visitor.
enum Demand: Hashable, Sendable {
  /// Nothing: anyone may.
  case nothing
  /// To be signed in, or that everyone may read.
  case entrance
  /// To be signed in.
  case signedIn
  /// A post whose role allows it.
  case right(Right)
  /// A unit's token: its own system speaks, no browser.
  case unitToken
}

extension Route {
  /// What it asks of a visitor. The one list of it: `Door` asks for nothing else.
  var demand: Demand {
    switch self {
    case .signIn, .help, .about, .asset, .vendor, .openAPI: .nothing
    case .home: .entrance
    case .signOut, .account, .accountPassword, .accountCode, .inbox: .signedIn
    // What a post may do with a round is asked where the round is known: rights are held for a region and a unit.
    case .rounds, .round, .unitReturns, .unitWorkbook, .unitWorkbookUpload, .item, .itemEvidence, .itemEvidenceFile,
      .itemEvidenceRemoval, .review:
      .right(.readRounds)
    case .wall, .indicator, .indicatorSeries, .indicatorChart, .indicatorWorkbook, .indicatorPicture, .indicatorVerdict,
      .warnings, .warningsTable, .tasks, .tasksTable, .task, .calendar, .calendarFile, .index, .indexSteps,
      .planWorkbook, .versions, .version, .units, .unit,
      .documents, .document, .search, .gaps, .gapsTable, .apiPlans, .apiPlan, .apiIndicator, .apiWarnings:
      .right(.readPlans)
    case .apiRounds, .apiRound, .apiItem, .apiSubmissions: .unitToken
    case .evaluations(let route): route.demand
    case .commendations(let route): route.demand
    case .orders(let route): route.demand
    case .leader: .right(.readOrders)
    case .contribution(let route): route.demand
    case .reports(let route): route.demand
    case .jobs(let route): route.demand
    case .policies(let route): route.demand
    case .checkRules: .right(.readReturns)
    case .ownCheckRule: .right(.writeCheckRules)
    case .decisions: .right(.decideReadings)
    case .record: .right(.readRecord)
    case .recordTable, .recordFile: .right(.exportRecord)
    case .accounts, .accountOf: .right(.manageAccounts)
    case .tokens, .token: .right(.manageTokens)
    }
  }
}
