import GRDB

extension Schema {
  /// The tables whose rows acts put there: each has a column `act`, the number of its entry in the record.
  ///
  /// The order is part of the seals: only ever append to it.
  static let actedTables = [
    "observation", "decision", "document", "plan_version", "round_version", "assignment", "return_revision",
    "check_rule", "paper_revision",
  ]

  /// Rows from before the record bear no act; how many there were stands in `record_start`, and no more can come.
  static func addRecord(_ db: Database) throws {
    try db.execute(sql: record)
    for table in ["observation", "decision", "document", "plan_version"] {
      try db.execute(
        sql: """
          ALTER TABLE \(table) ADD COLUMN act INTEGER;
          INSERT INTO record_start SELECT '\(table)', count(*) FROM \(table);
          \(acted(table))
          """)
    }
    try db.execute(sql: appendOnly("record"))
    try db.execute(sql: appendOnly("record_start"))
  }

  /// What an acted table has beside its rows: a way from the act to them, and no row without an act.
  static func acted(_ table: String) -> String {
    """
    CREATE INDEX \(table)_by_act ON \(table) (act);
    CREATE TRIGGER \(table)_has_an_act BEFORE INSERT ON \(table) WHEN NEW.act IS NULL
    BEGIN SELECT RAISE(ABORT, '\(table) needs an act'); END;
    """
  }

  /// `details` is a JSON array of name and value by turns, `units` one of names. `record_unit` finds the acts that
  /// concern a unit, `inbox_mark` holds up to which entry somebody has read.
  private static let record = """
    CREATE TABLE record (
      number INTEGER PRIMARY KEY,
      at REAL NOT NULL,
      account TEXT NOT NULL,
      name TEXT NOT NULL,
      role TEXT NOT NULL,
      post_region TEXT NOT NULL,
      post_unit TEXT NOT NULL,
      on_behalf_of TEXT NOT NULL,
      way TEXT NOT NULL,
      verb TEXT NOT NULL,
      object TEXT NOT NULL,
      region TEXT NOT NULL,
      units TEXT NOT NULL,
      reason TEXT NOT NULL,
      details TEXT NOT NULL,
      content TEXT NOT NULL,
      previous TEXT NOT NULL,
      seal TEXT NOT NULL
    );
    CREATE INDEX record_by_account ON record (account, number);
    CREATE INDEX record_by_object ON record (object, number);
    CREATE INDEX record_by_verb ON record (verb, number);
    CREATE INDEX record_by_region ON record (region, number);

    CREATE TABLE record_unit (
      region TEXT NOT NULL,
      unit TEXT NOT NULL,
      number INTEGER NOT NULL,
      PRIMARY KEY (region, unit, number)
    ) WITHOUT ROWID;

    CREATE TABLE inbox_mark (account TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;

    CREATE TABLE record_start (kept TEXT PRIMARY KEY, rows INTEGER NOT NULL) WITHOUT ROWID;
    """
}
