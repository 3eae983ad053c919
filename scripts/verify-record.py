#!/usr/bin/env python3
"""Recomputes the record's chain without the product: docs/record.md says how it is made.

    scripts/verify-record.py data/guatu.sqlite     walks the database, with what every act put into it
    scripts/verify-record.py record.json           walks `guatu audit export --output record.json`

Prints how many links are sound and the head seal; exit status 1 and the first broken link where one is broken.
"""
import hashlib
import json
import math
import sqlite3
import struct
import sys

BEGINNING = "0" * 64
# In this order; tables of later versions come at the end, and an older database has not got them.
ACTED = ["observation", "decision", "document", "plan_version", "round_version", "assignment", "return_revision",
         "check_rule", "paper_revision"]
SEALED = ["account", "name", "role", "postRegion", "postUnit", "onBehalfOf", "way", "verb", "object", "region", "reason"]
FAULTS = {"numberMissing": "the number does not follow", "notLinked": "it does not follow the entry before",
          "contentChanged": "it does not say what was sealed", "keptChanged": "what it put into the store changed"}


def digest(words):
    """SHA-256 of words, each preceded by its length in bytes and a colon."""
    sha = hashlib.sha256()
    for word in words:
        data = word.encode("utf-8")
        sha.update(b"%d:" % len(data) + data)
    return sha.hexdigest()


def seal(entry):
    words = [entry["previous"], str(entry["number"]), str(entry["microseconds"])]
    words += [entry[name] for name in SEALED] + ["\n".join(entry["units"])]
    for detail in entry["details"]:
        words += [detail["name"], detail["value"]]
    return digest(words + [entry["content"]])


def stored(value):
    """A stored value as a word that begins with its kind."""
    if value is None:
        return "-"
    if isinstance(value, int):
        return f"i{value}"
    if isinstance(value, float):
        return f"d{struct.unpack('<Q', struct.pack('<d', value))[0]}"
    return "s" + value if isinstance(value, str) else "b" + hashlib.sha256(value).hexdigest()


def acted(base):
    """The tables whose rows acts put there."""
    there = {name for (name,) in base.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    return [table for table in ACTED if table in there]


def kept(base, tables, number):
    """The digest of all rows that bear the act's number; empty where there are none."""
    words = []
    for table in tables:
        for row in base.execute(f"SELECT * FROM {table} WHERE act = ? ORDER BY rowid", (number,)):
            words += [table] + [stored(value) for value in row]
    return digest(words) if words else ""


def from_database(base):
    names = ["number", "account", "name", "role", "post_region", "post_unit", "on_behalf_of", "way", "verb", "object",
             "region", "reason", "content", "previous", "seal"]
    for row in base.execute(f"SELECT at, units, details, {', '.join(names)} FROM record ORDER BY number"):
        entry = dict(zip(["number", SEALED[0], *SEALED[1:], "content", "previous", "seal"], row[3:]))
        try:
            words = json.loads(row[2])
            entry.update(microseconds=math.floor(row[0] * 1e6 + 0.5), units=json.loads(row[1]),
                         details=[{"name": a, "value": b} for a, b in zip(words[::2], words[1::2])])
        except (ValueError, TypeError):
            entry["unreadable"] = True
        yield entry


def unaccounted(base):
    """Rows that no act accounts for."""
    count, newest = 0, base.execute("SELECT coalesce(max(number), 0) FROM record").fetchone()[0]
    for table in acted(base):
        start = base.execute("SELECT rows FROM record_start WHERE kept = ?", (table,)).fetchone()
        without = base.execute(f"SELECT count(*) FROM {table} WHERE act IS NULL").fetchone()[0]
        count += abs(without - (start[0] if start else 0))
        count += base.execute(f"SELECT count(*) FROM {table} WHERE act > ?", (newest,)).fetchone()[0]
    return count


def fault(entry, number, previous, content):
    if entry.get("unreadable"):
        return "contentChanged"
    if entry["number"] != number:
        return "numberMissing"
    if entry["previous"] != previous:
        return "notLinked"
    if entry["seal"] != seal(entry):
        return "contentChanged"
    return None if content is None or entry["content"] == content else "keptChanged"


def walk(entries, content, length=0, head=BEGINNING):
    """How many links are sound, the head seal, and the first fault; from the link after `length` on."""
    for entry in entries:
        found = fault(entry, length + 1, head, content(entry))
        if found:
            return length, head, found
        length, head = length + 1, entry["seal"]
    return length, head, None


def main(path):
    with open(path, "rb") as file:
        is_database = file.read(16) == b"SQLite format 3\0"
    strange = 0
    if is_database:
        base = sqlite3.connect(f"file:{path}?mode=ro", uri=True)
        tables = acted(base)
        length, head, found = walk(from_database(base), lambda entry: kept(base, tables, entry["number"]))
        strange = unaccounted(base)
    else:
        with open(path, encoding="utf-8") as file:
            entries = json.load(file)
        start = (0, BEGINNING)
        if entries and entries[0]["number"] > 1:
            start = (entries[0]["number"] - 1, entries[0]["previous"])
            print(f"the export begins after entry {start[0]}: what came before is taken on trust")
        length, head, found = walk(entries, lambda entry: None, *start)
    print(f"sound: {length}")
    print(f"head: {head}")
    if found:
        print(f"broken: {length + 1} {found} ({FAULTS[found]})")
    if strange:
        print(f"unaccounted: {strange}")
    return 1 if found or strange else 0


if __name__ == "__main__":
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    sys.exit(main(sys.argv[1]))
