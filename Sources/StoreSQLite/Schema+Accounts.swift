extension Schema {
  /// Accounts, sessions and tokens are changed in place; the record holds what happened to them. Posts are a JSON array
  /// of `Post`. Times are seconds since 2001-01-01 00:00 UTC.
  ///
  /// Tries are kept by the SHA-256 of the name typed: it may be no account's, or a password in the wrong field.
  static let accounts = """
    CREATE TABLE account (
      id TEXT PRIMARY KEY,
      name TEXT NOT NULL,
      posts TEXT NOT NULL,
      mail TEXT NOT NULL,
      standing TEXT NOT NULL,
      origin TEXT NOT NULL,
      password TEXT NOT NULL,
      password_standing TEXT NOT NULL CHECK (password_standing IN ('own', 'temporary', 'published')),
      published_password TEXT NOT NULL,
      code_secret TEXT,
      code_step INTEGER,
      CHECK ((code_secret IS NULL) = (code_step IS NULL))
    ) WITHOUT ROWID;

    CREATE TABLE session (
      token_digest TEXT PRIMARY KEY,
      account TEXT NOT NULL REFERENCES account (id),
      opened_at REAL NOT NULL,
      last_used_at REAL NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX session_by_account ON session (account);
    CREATE INDEX session_by_use ON session (last_used_at);

    CREATE TABLE sign_in_try (
      name_digest TEXT PRIMARY KEY,
      failures INTEGER NOT NULL CHECK (failures >= 0),
      last_at REAL NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX sign_in_try_by_time ON sign_in_try (last_at);

    CREATE TABLE unit_token (
      id TEXT PRIMARY KEY,
      digest TEXT NOT NULL UNIQUE,
      unit TEXT NOT NULL,
      region TEXT NOT NULL,
      note TEXT NOT NULL,
      issued_by TEXT NOT NULL,
      issued_at REAL NOT NULL,
      ends_at REAL NOT NULL,
      revoked_at REAL
    ) WITHOUT ROWID;
    """
}
