import GRDB

extension Schema {
  /// Tables of the reporting rounds. What changes gets a new row: the newest of its kind holds.
  static func addRounds(_ db: Database) throws {
    try db.execute(sql: rounds)
    for table in ["round_version", "assignment", "return_revision", "check_rule"] {
      try db.execute(sql: appendOnly(table) + acted(table))
    }
    try db.execute(sql: appendOnly("assignment_unit"))
  }

  /// `content` holds the whole value as JSON; what is searched for stands beside it in columns of its own.
  private static let rounds = """
    CREATE TABLE round_version (
      number INTEGER PRIMARY KEY,
      round TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version >= 1),
      region TEXT NOT NULL,
      year INTEGER NOT NULL,
      content TEXT NOT NULL,
      act INTEGER,
      UNIQUE (round, version)
    );

    CREATE TABLE assignment (
      number INTEGER PRIMARY KEY,
      round TEXT NOT NULL,
      assignment TEXT NOT NULL,
      position INTEGER NOT NULL,
      content TEXT NOT NULL,
      act INTEGER
    );
    CREATE INDEX assignment_by_round ON assignment (round, assignment, number);

    CREATE TABLE assignment_unit (
      unit TEXT NOT NULL,
      round TEXT NOT NULL,
      assignment TEXT NOT NULL,
      PRIMARY KEY (unit, round, assignment)
    ) WITHOUT ROWID;

    CREATE TABLE return_revision (
      number INTEGER PRIMARY KEY,
      round TEXT NOT NULL,
      assignment TEXT NOT NULL,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      edition INTEGER NOT NULL,
      stage TEXT NOT NULL,
      content TEXT NOT NULL,
      act INTEGER,
      UNIQUE (round, assignment, revision)
    );

    CREATE TABLE check_rule (
      number INTEGER PRIMARY KEY,
      rule TEXT NOT NULL,
      content TEXT NOT NULL,
      act INTEGER
    );
    """
}
