import GRDB

extension Schema {
  /// The papers of the Office's work: every revision a row, the newest of a paper holds. `paper_unit` finds the papers
  /// that any revision named a unit in.
  static func addPapers(_ db: Database) throws {
    try db.execute(sql: papers + appendOnly("paper_revision") + acted("paper_revision") + appendOnly("paper_unit"))
  }

  private static let papers = """
    CREATE TABLE paper_revision (
      number INTEGER PRIMARY KEY,
      kind TEXT NOT NULL,
      paper TEXT NOT NULL,
      revision INTEGER NOT NULL CHECK (revision >= 1),
      region TEXT NOT NULL,
      year INTEGER NOT NULL,
      content TEXT NOT NULL,
      act INTEGER,
      UNIQUE (kind, paper, revision)
    );
    CREATE INDEX paper_by_region ON paper_revision (kind, region, year);

    CREATE TABLE paper_unit (
      unit TEXT NOT NULL,
      kind TEXT NOT NULL,
      paper TEXT NOT NULL,
      PRIMARY KEY (unit, kind, paper)
    ) WITHOUT ROWID;
    """
}
