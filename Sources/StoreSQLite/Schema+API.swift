extension Schema {
  /// Answers of the API that a repetition gets again. They are no record of anything: the returns have theirs.
  static let api = """
    CREATE TABLE api_answer (
      token TEXT NOT NULL,
      key TEXT NOT NULL,
      request TEXT NOT NULL,
      body TEXT NOT NULL,
      at REAL NOT NULL,
      PRIMARY KEY (token, key)
    ) WITHOUT ROWID;
    CREATE INDEX api_answer_by_time ON api_answer (at);
    """
}
