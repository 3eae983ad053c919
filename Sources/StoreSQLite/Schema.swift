import GRDB
import PlanModel

/// The tables, as a row of migrations. Only ever append to it: files in use have run the earlier ones.
enum Schema {
  static var migrations: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("2026-11 plans, decisions, observations") { db in
      try db.execute(sql: "PRAGMA application_id = \(SQLiteStore.applicationID)")
      try db.execute(sql: plans)
      try db.execute(sql: decisions)
      try db.execute(sql: observations)
      for table in ["document", "plan_version", "responsibility", "decision", "observation"] {
        try db.execute(sql: appendOnly(table))
      }
    }
    migrator.registerMigration("2026-11 index of totals") { db in
      try db.execute(sql: indexOfTotals)
    }
    migrator.registerMigration("2026-11 record", migrate: addRecord)
    migrator.registerMigration("2026-11 rounds", migrate: addRounds)
    migrator.registerMigration("2026-11 accounts") { db in
      try db.execute(sql: accounts)
    }
    migrator.registerMigration("2026-11 api") { db in
      try db.execute(sql: api)
    }
    migrator.registerMigration("2026-12 papers", migrate: addPapers)
    migrator.registerMigration("2026-12 inbox by verb") { db in
      // Drafts are saved thousands of times and come to nobody's inbox: they must not be walked over.
      try db.execute(sql: "CREATE INDEX record_by_region_and_verb ON record (region, verb, number)")
    }
    migrator.registerMigration("2026-12 jobs") { db in
      try db.execute(sql: jobs)
    }
    return migrator
  }

  /// A document stands once for every time it was accepted with something new in it. Times are seconds since
  /// 2001-01-01 00:00 UTC; lines are a JSON array, for a line of a table may hold line breaks.
  private static let plans = """
    CREATE TABLE document (
      number INTEGER PRIMARY KEY,
      sha256 TEXT NOT NULL,
      file TEXT NOT NULL,
      encoding TEXT NOT NULL,
      line_count INTEGER NOT NULL,
      lines TEXT NOT NULL,
      reading TEXT NOT NULL,
      accepted_by TEXT NOT NULL,
      accepted_at REAL NOT NULL,
      remark TEXT NOT NULL
    );
    CREATE INDEX document_by_sha256 ON document (sha256, number);

    CREATE TABLE plan_version (
      plan TEXT NOT NULL,
      number INTEGER NOT NULL CHECK (number >= 1),
      document INTEGER NOT NULL REFERENCES document (number),
      title TEXT NOT NULL,
      population TEXT NOT NULL,
      kind TEXT NOT NULL,
      region_name TEXT NOT NULL,
      region_code TEXT,
      period_from INTEGER NOT NULL,
      period_to INTEGER NOT NULL,
      content TEXT NOT NULL,
      PRIMARY KEY (plan, number)
    );

    CREATE TABLE responsibility (
      plan TEXT NOT NULL,
      version INTEGER NOT NULL,
      item TEXT NOT NULL,
      position INTEGER NOT NULL,
      role TEXT NOT NULL,
      ordinal INTEGER NOT NULL,
      unit TEXT NOT NULL,
      PRIMARY KEY (plan, version, item, position, role, ordinal),
      FOREIGN KEY (plan, version) REFERENCES plan_version (plan, number)
    ) WITHOUT ROWID;
    CREATE INDEX responsibility_by_unit ON responsibility (unit, plan, version);

    CREATE VIEW current_plan AS SELECT plan, max(number) AS number FROM plan_version GROUP BY plan;
    """

  private static let decisions = """
    CREATE TABLE decision (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      subject TEXT NOT NULL,
      author TEXT NOT NULL,
      reason TEXT NOT NULL,
      decided_at REAL NOT NULL
    );
    """

  /// `figure` is the number as printed; `value` is the same in binary, for statistics in SQL.
  private static let observations = """
    CREATE TABLE observation (
      number INTEGER PRIMARY KEY,
      indicator TEXT NOT NULL,
      region TEXT NOT NULL,
      breakdown TEXT NOT NULL,
      year INTEGER NOT NULL,
      figure TEXT,
      value REAL,
      missing TEXT,
      unit TEXT NOT NULL,
      source TEXT NOT NULL,
      note TEXT NOT NULL,
      derivation TEXT NOT NULL,
      author TEXT NOT NULL,
      recorded_at REAL NOT NULL,
      CHECK ((figure IS NULL) <> (missing IS NULL)),
      CHECK ((figure IS NULL) = (value IS NULL))
    );
    CREATE INDEX observation_by_indicator ON observation (indicator, region, breakdown, year, number);
    CREATE INDEX observation_by_region ON observation (region, indicator, breakdown, year, number);
    """

  /// Holds all that judging many regions needs, so that their rows are not read at all.
  private static let indexOfTotals = """
    CREATE INDEX observation_totals ON observation (indicator, region, year, number, figure, unit)
    WHERE breakdown = '\(Breakdown.total.text)';
    """

  static func appendOnly(_ table: String) -> String {
    """
    CREATE TRIGGER \(table)_is_never_changed BEFORE UPDATE ON \(table)
    BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;
    CREATE TRIGGER \(table)_is_never_deleted BEFORE DELETE ON \(table)
    BEGIN SELECT RAISE(ABORT, '\(table) is append-only'); END;
    """
  }
}
