import Reports

/// The addresses of reports.
enum ReportRoute: Hashable, Sendable {
  case list
  case report(String)
  /// Where a file of it is asked for.
  case files(String)

  /// The route of a path's segments behind `reports`; `nil` where there is none.
  init?(_ segments: ArraySlice<String>) {
    let rest = Array(segments)
    switch rest.count {
    case 0: self = .list
    case 1: self = .report(rest[0])
    case 2 where rest[1] == "files": self = .files(rest[0])
    default: return nil
    }
  }

  var pattern: Route.Pattern {
    switch self {
    case .list: .reports
    case .report: .report
    case .files: .reportFiles
    }
  }

  /// Whether it may be read, or changed, is asked where the report is known.
  var demand: Demand { .right(.readReports) }

  var manner: Route.Manner {
    switch self {
    case .list, .report: .both
    case .files: .posted
    }
  }

  /// Bytes and fields a form may have: 10,000 Chinese characters travel as nine bytes each, and a passage may offer
  /// hundreds of figures.
  var room: (bytes: Int, fields: Int) { (512 * 1024, 4_096) }
}

/// The addresses of jobs.
enum JobRoute: Hashable, Sendable {
  case list
  case job(String)
  case file(String)

  /// The route of a path's segments behind `jobs`; `nil` where there is none.
  init?(_ segments: ArraySlice<String>) {
    let rest = Array(segments)
    switch rest.count {
    case 0: self = .list
    case 1: self = .job(rest[0])
    case 2 where rest[1] == "file": self = .file(rest[0])
    default: return nil
    }
  }

  var pattern: Route.Pattern {
    switch self {
    case .list: .jobs
    case .job: .job
    case .file: .jobFile
    }
  }

  /// Whose job it is, is asked where the job is known.
  var demand: Demand { .right(.readReports) }

  var manner: Route.Manner {
    switch self {
    case .list, .file: .shown
    case .job: .posted
    }
  }
}
