"""The record, held against an independent recomputation: the product and scripts/verify-record.py agree.

    GUATU_COMMAND=.build/debug/guatu pytest Tests/journeys/test_record.py
"""
import json
import os
import pathlib
import re
import shutil
import sqlite3
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]


@pytest.fixture(scope="session")
def guatu():
    command = os.environ.get("GUATU_COMMAND")
    if not command:
        pytest.skip("GUATU_COMMAND names no program")

    def run(*words):
        return subprocess.run([command, *map(str, words)], cwd=ROOT, capture_output=True, text=True,
                              env={**os.environ, "GUATU_LANG": "en"})

    return run


@pytest.fixture(scope="session")
def sample(guatu, tmp_path_factory):
    """A database with the sample in it, all of it in one file."""
    file = tmp_path_factory.mktemp("record") / "sample.sqlite"
    made = guatu("sample", "--database", file)
    assert made.returncode == 0, made.stderr
    with sqlite3.connect(file) as base:
        base.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        base.execute("PRAGMA journal_mode = DELETE")
    return file


def script(file):
    return subprocess.run([sys.executable, ROOT / "scripts/verify-record.py", file], capture_output=True, text=True)


def seal(text):
    return re.search(r"\b[0-9a-f]{64}\b", text).group()


def test_both_find_the_sample_whole_with_the_same_head(guatu, sample):
    ours, theirs = guatu("audit", "verify", "--database", sample), script(sample)
    assert ours.returncode == 0 and theirs.returncode == 0, ours.stdout + theirs.stdout
    assert seal(ours.stdout) == seal(theirs.stdout)


def test_an_export_can_be_recomputed_and_stands_on_record(guatu, sample, tmp_path):
    copy, file = tmp_path / "copy.sqlite", tmp_path / "record.json"
    shutil.copy(sample, copy)
    head = seal(guatu("audit", "verify", "--database", copy).stdout)
    assert guatu("audit", "export", "--output", file, "--database", copy, "--by", "Li").returncode == 0
    theirs = script(file)
    assert theirs.returncode == 0 and seal(theirs.stdout) == head
    entries = json.loads(file.read_text())
    newest = guatu("audit", "list", "--limit", "1", "--database", copy).stdout
    assert "exported the record" in newest and f"count: {len(entries)}" in newest and "Li" in newest
    # What was written down before is still in the chain.
    assert guatu("audit", "verify", "--head", head, "--database", copy).returncode == 0
    entries[3]["reason"] += "x"
    file.write_text(json.dumps(entries))
    changed = script(file)
    assert changed.returncode == 1 and "broken: 4 contentChanged" in changed.stdout


@pytest.mark.parametrize("sql, number, fault", [
    ("UPDATE record SET name = 'nobody' WHERE number = 3", 3, "contentChanged"),
    ("UPDATE record SET at = at + 0.001 WHERE number = 4", 4, "contentChanged"),
    ("UPDATE record SET verb = 'nothing' WHERE number = 2", 2, "contentChanged"),
    ("UPDATE record SET details = '[' WHERE number = 2", 2, "contentChanged"),
    ("DELETE FROM record WHERE number = 2", 2, "numberMissing"),
    ("UPDATE record SET previous = seal WHERE number = 5", 5, "notLinked"),
    ("UPDATE observation SET figure = '99' WHERE number = 7", None, "keptChanged"),
    ("UPDATE observation SET recorded_at = recorded_at + 1 WHERE number = 7", None, "keptChanged"),
    ("DELETE FROM observation WHERE number = 7", None, "keptChanged"),
    ("UPDATE plan_version SET title = title || '!' WHERE rowid = 1", None, "keptChanged"),
    ("UPDATE decision SET reason = ''", None, "keptChanged"),
])
def test_both_name_the_same_broken_link(guatu, sample, tmp_path, sql, number, fault):
    copy = tmp_path / "tampered.sqlite"
    shutil.copy(sample, copy)
    with sqlite3.connect(copy) as base:
        for (trigger,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            base.execute(f"DROP TRIGGER {trigger}")
        base.execute(sql)
    ours, theirs = guatu("audit", "verify", "--database", copy), script(copy)
    assert ours.returncode == 1 and theirs.returncode == 1, ours.stdout + ours.stderr + theirs.stdout
    broken = re.search(r"broken: (\d+) (\w+)", theirs.stdout)
    assert broken.group(2) == fault and number in (None, int(broken.group(1)))
    assert f"breaks at entry {broken.group(1)}." in ours.stdout
    assert seal(ours.stdout.split("Head seal")[1]) == seal(theirs.stdout)


def test_rows_without_an_act_and_a_cut_off_end_are_noticed(guatu, sample, tmp_path):
    copy = tmp_path / "tampered.sqlite"
    shutil.copy(sample, copy)
    head = seal(guatu("audit", "verify", "--database", copy).stdout)
    with sqlite3.connect(copy) as base:
        for (trigger,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'").fetchall():
            base.execute(f"DROP TRIGGER {trigger}")
        base.execute("INSERT INTO decision (id, subject, author, reason, decided_at) VALUES ('x', '{}', 'y', 'z', 0)")
    ours, theirs = guatu("audit", "verify", "--database", copy), script(copy)
    assert ours.returncode == 1 and theirs.returncode == 1 and "unaccounted: 1" in theirs.stdout
    with sqlite3.connect(copy) as base:
        base.execute("DELETE FROM decision WHERE id = 'x'")
        base.execute("DELETE FROM observation WHERE act = (SELECT max(number) FROM record)")
        base.execute("DELETE FROM record WHERE number = (SELECT max(number) FROM record)")
    # Whole as far as it goes: only the seal written down elsewhere tells.
    assert guatu("audit", "verify", "--database", copy).returncode == 0
    assert guatu("audit", "verify", "--head", head, "--database", copy).returncode == 1
