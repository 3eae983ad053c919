extension Route {
  /// The addresses the server answers to, as they are documented and tested.
  enum Pattern: String, CaseIterable, Sendable {
    case home = "/"
    case wall = "/plans/{id}"
    case indicator = "/plans/{id}/indicators/{key}"
    case indicatorSeries = "/plans/{id}/indicators/{key}/series.csv"
    case indicatorWorkbook = "/plans/{id}/indicators/{key}/series.xlsx"
    case indicatorChart = "/plans/{id}/indicators/{key}/chart.svg"
    case indicatorPicture = "/plans/{id}/indicators/{key}/chart.png"
    case indicatorVerdict = "/plans/{id}/indicators/{key}/verdict.xlsx"
    case warnings = "/plans/{id}/warnings"
    case warningsTable = "/plans/{id}/warnings.csv"
    case tasks = "/plans/{id}/tasks"
    case tasksTable = "/plans/{id}/tasks.csv"
    case task = "/plans/{id}/tasks/{position}"
    case index = "/plans/{id}/index"
    case indexSteps = "/plans/{id}/index/steps.csv"
    case planWorkbook = "/plans/{id}/plan.xlsx"
    case versions = "/plans/{id}/versions"
    case version = "/plans/{id}/versions/{number}"
    case units = "/units"
    case unit = "/units/{name}"
    case documents = "/documents"
    case document = "/documents/{sha256}"
    case decisions = "/documents/{sha256}/decisions"
    case search = "/search"
    case help = "/help"
    case about = "/about"
    case gaps = "/gaps"
    case gapsTable = "/gaps.csv"
    case calendar = "/calendar"
    case calendarFile = "/calendar.ics"
    case record = "/record"
    case recordTable = "/record.csv"
    case recordFile = "/record.json"
    case signIn = "/sign-in"
    case signOut = "/sign-out"
    case account = "/account"
    case accountPassword = "/account/password"
    case accountCode = "/account/code"
    case accounts = "/accounts"
    case accountOf = "/accounts/{name}"
    case tokens = "/tokens"
    case token = "/tokens/{token}"
    case item = "/rounds/{round}/items/{item}"
    case itemEvidence = "/rounds/{round}/items/{item}/evidence"
    case itemEvidenceFile = "/rounds/{round}/items/{item}/evidence/{sha256}"
    case itemEvidenceRemoval = "/rounds/{round}/items/{item}/evidence/{sha256}/remove"
    case contribution = "/rounds/{round}/items/{item}/contributions/{unit}"
    case contributionEvidence = "/rounds/{round}/items/{item}/contributions/{unit}/evidence"
    case contributionEvidenceFile = "/rounds/{round}/items/{item}/contributions/{unit}/evidence/{sha256}"
    case contributionEvidenceRemoval = "/rounds/{round}/items/{item}/contributions/{unit}/evidence/{sha256}/remove"
    case review = "/rounds/{round}/review"
    case inbox = "/inbox"
    case rounds = "/rounds"
    case round = "/rounds/{round}"
    case unitReturns = "/rounds/{round}/units/{unit}"
    case unitWorkbook = "/rounds/{round}/units/{unit}/workbook.xlsx"
    case unitWorkbookUpload = "/rounds/{round}/units/{unit}/workbook"
    case apiPlans = "/api/plans"
    case apiPlan = "/api/plans/{id}"
    case apiIndicator = "/api/plans/{id}/indicators/{key}"
    case apiWarnings = "/api/plans/{id}/warnings"
    case checkRules = "/check-rules"
    case ownCheckRule = "/check-rules/own"
    case evaluations = "/evaluations"
    case evaluation = "/evaluations/{evaluation}"
    case evaluationResult = "/evaluations/{evaluation}/result"
    case evaluationPart = "/evaluations/{evaluation}/parts/{part}"
    case evaluationEvidence = "/evaluations/{evaluation}/parts/{part}/evidence"
    case evaluationEvidenceFile = "/evaluations/{evaluation}/parts/{part}/evidence/{sha256}"
    case evaluationEvidenceRemoval = "/evaluations/{evaluation}/parts/{part}/evidence/{sha256}/remove"
    case commendations = "/commendations"
    case commendationCertificates = "/commendations/certificates"
    case commendation = "/commendations/{commendation}"
    case commendationEvidence = "/commendations/{commendation}/evidence"
    case commendationEvidenceFile = "/commendations/{commendation}/evidence/{sha256}"
    case commendationEvidenceRemoval = "/commendations/{commendation}/evidence/{sha256}/remove"
    case orders = "/orders"
    case orderNotices = "/orders/notices"
    case order = "/orders/{order}"
    case orderLetter = "/orders/{order}/letter.docx"
    case orderEvidence = "/orders/{order}/evidence"
    case orderEvidenceFile = "/orders/{order}/evidence/{sha256}"
    case orderEvidenceRemoval = "/orders/{order}/evidence/{sha256}/remove"
    case leader = "/leader"
    case reports = "/reports"
    case report = "/reports/{report}"
    case reportFiles = "/reports/{report}/files"
    case jobs = "/jobs"
    case job = "/jobs/{job}"
    case jobFile = "/jobs/{job}/file"
    case policies = "/policies"
    case policyStatistics = "/policies/statistics"
    case policySubmission = "/policies/new"
    case policyRules = "/policies/rules"
    case policy = "/policies/{policy}"
    case policyText = "/policies/{policy}/text"
    case policyOriginal = "/policies/{policy}/original/{sha256}"
    case policyLetter = "/policies/{policy}/opinion"
    case policyLetterFile = "/policies/{policy}/opinion.docx"
    case apiRounds = "/api/v1/rounds"
    case apiRound = "/api/v1/rounds/{round}"
    case apiItem = "/api/v1/rounds/{round}/items/{item}"
    case apiSubmissions = "/api/v1/rounds/{round}/submissions"
    case openAPI = "/api/v1/openapi.json"
    case asset = "/assets/{file}"
    case vendor = "/vendor/{file}"
  }

  /// The pattern of its addresses.
  var pattern: Pattern {
    switch self {
    case .home: .home
    case .wall: .wall
    case .indicator: .indicator
    case .indicatorSeries: .indicatorSeries
    case .indicatorWorkbook: .indicatorWorkbook
    case .indicatorChart: .indicatorChart
    case .indicatorPicture: .indicatorPicture
    case .indicatorVerdict: .indicatorVerdict
    case .warnings: .warnings
    case .warningsTable: .warningsTable
    case .tasks: .tasks
    case .tasksTable: .tasksTable
    case .task: .task
    case .index: .index
    case .indexSteps: .indexSteps
    case .planWorkbook: .planWorkbook
    case .versions: .versions
    case .version: .version
    case .units: .units
    case .unit: .unit
    case .documents: .documents
    case .document: .document
    case .decisions: .decisions
    case .search: .search
    case .help: .help
    case .about: .about
    case .gaps: .gaps
    case .gapsTable: .gapsTable
    case .calendar: .calendar
    case .calendarFile: .calendarFile
    case .record: .record
    case .recordTable: .recordTable
    case .recordFile: .recordFile
    case .signIn: .signIn
    case .signOut: .signOut
    case .account: .account
    case .accountPassword: .accountPassword
    case .accountCode: .accountCode
    case .accounts: .accounts
    case .accountOf: .accountOf
    case .tokens: .tokens
    case .token: .token
    case .item: .item
    case .itemEvidence: .itemEvidence
    case .itemEvidenceFile: .itemEvidenceFile
    case .itemEvidenceRemoval: .itemEvidenceRemoval
    case .review: .review
    case .inbox: .inbox
    case .rounds: .rounds
    case .round: .round
    case .unitReturns: .unitReturns
    case .unitWorkbook: .unitWorkbook
    case .unitWorkbookUpload: .unitWorkbookUpload
    case .apiPlans: .apiPlans
    case .apiPlan: .apiPlan
    case .apiIndicator: .apiIndicator
    case .apiWarnings: .apiWarnings
    case .checkRules: .checkRules
    case .ownCheckRule: .ownCheckRule
    case .evaluations(let route): route.pattern
    case .commendations(let route): route.pattern
    case .orders(let route): route.pattern
    case .leader: .leader
    case .contribution(let route): route.pattern
    case .reports(let route): route.pattern
    case .jobs(let route): route.pattern
    case .policies(let route): route.pattern
    case .apiRounds: .apiRounds
    case .apiRound: .apiRound
    case .apiItem: .apiItem
    case .apiSubmissions: .apiSubmissions
    case .openAPI: .openAPI
    case .asset: .asset
    case .vendor: .vendor
    }
  }

  /// Whether forms that are sent to it carry files.
  var carriesFiles: Bool {
    switch self {
    case .itemEvidence: true
    case .evaluations(let route): route.carriesFiles
    case .commendations(let route): route.carriesFiles
    case .orders(let route): route.carriesFiles
    case .policies(let route): route.carriesFiles
    case .contribution(let route): route.carriesFiles
    default: false
    }
  }

  /// How a route is asked.
  enum Manner: Hashable, Sendable {
    case shown, posted, both
    /// Shown, and put back changed.
    case replaced

    func takes(_ method: Incoming.Method) -> Bool {
      switch method {
      case .get: self != .posted
      case .post: self == .posted || self == .both
      case .put: self == .replaced
      case .other: false
      }
    }

    /// The methods by name, for `Allow` (RFC 9110, 10.2.1).
    var allowed: String {
      switch self {
      case .shown: "GET, HEAD"
      case .posted: "POST"
      case .both: "GET, HEAD, POST"
      case .replaced: "GET, HEAD, PUT"
      }
    }
  }

  /// Whether the route shows something, takes a posted form, or both.
  var manner: Manner {
    switch self {
    case .decisions, .signOut, .accountPassword, .accountCode, .token, .unitWorkbookUpload, .itemEvidence,
      .itemEvidenceRemoval, .recordTable, .recordFile, .apiSubmissions:
      .posted
    case .signIn, .accounts, .accountOf, .tokens, .rounds, .round, .unitReturns, .item, .review, .inbox, .ownCheckRule:
      .both
    case .evaluations(let route): route.manner
    case .commendations(let route): route.manner
    case .orders(let route): route.manner
    case .leader: .both
    case .contribution(let route): route.manner
    case .reports(let route): route.manner
    case .jobs(let route): route.manner
    case .policies(let route): route.manner
    case .apiItem: .replaced
    case .home, .wall, .indicator, .indicatorSeries, .indicatorWorkbook, .indicatorChart, .indicatorPicture,
      .indicatorVerdict, .warnings, .warningsTable, .tasks, .tasksTable, .task, .index, .indexSteps, .planWorkbook,
      .versions,
      .version, .calendar, .calendarFile, .units, .unit, .documents, .document, .search, .help, .about, .account,
      .unitWorkbook, .itemEvidenceFile,
      .apiPlans, .apiPlan, .apiIndicator, .apiWarnings, .gaps, .gapsTable, .record, .checkRules, .apiRounds, .apiRound,
      .openAPI, .asset, .vendor:
      .shown
    }
  }

  /// Whether the page can count preliminary figures: it then says so on top.
  var showsPreliminary: Bool {
    switch self {
    case .wall, .indicator, .warnings, .index, .tasks, .task: true
    default: false
    }
  }
}
