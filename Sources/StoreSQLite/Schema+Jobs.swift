extension Schema {
  /// Work beside the pages. Its states change, so the table is no append-only one; `ended` leads to those that wait.
  static let jobs = """
    CREATE TABLE job (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      request TEXT NOT NULL,
      title TEXT NOT NULL,
      region TEXT NOT NULL,
      asked_by TEXT NOT NULL,
      asked_by_name TEXT NOT NULL,
      asked_at REAL NOT NULL,
      standing TEXT NOT NULL CHECK (standing IN ('waiting', 'running', 'ended')),
      state TEXT NOT NULL,
      progress TEXT NOT NULL
    );
    CREATE INDEX job_by_standing ON job (standing, number);
    CREATE INDEX job_by_account ON job (asked_by, number);
    CREATE INDEX job_by_region ON job (region, number);
    """
}
