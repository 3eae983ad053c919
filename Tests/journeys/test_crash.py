"""The power fails: the server is killed at random moments while units save and hand in.

Needs no browser: a server of its own (`GUATU_COMMAND` names the binary) with a sample of its own, and five liaisons who
fill in over HTTP, all at once. Every write bears a token of its own, so that what stands in the database afterwards can
be told from what was confirmed (HTTP 303) and from what was under way when the server died.
"""
import collections
import contextlib
import html.parser
import http.client
import json
import os
import pathlib
import random
import signal
import socket
import sqlite3
import subprocess
import threading
import time
import urllib.parse

import pytest

ROOT = pathlib.Path(__file__).parents[2]
SAMPLE = json.loads((ROOT / "Sample" / "city" / "accounts.json").read_text(encoding="utf-8"))
LIAISONS = [one for one in SAMPLE["accounts"] if one["role"] == "liaison"]
YEARS = range(2021, 2026)
REGION = "990100"
ENOUGH = 200
"""Confirmed writes after which the test ends."""
KILLS = 15
"""About so many deaths, at random between those writes."""
SEED = 20261121
PATIENCE = 120
"""Seconds after which it gives up; 20 are enough on a machine that does nothing else."""


class Fields(html.parser.HTMLParser):
    """Names and values of the inputs of a page, as a browser would send them; textareas are sent empty."""

    def __init__(self, page):
        super().__init__()
        self.values = {}
        self.feed(page)

    def handle_starttag(self, tag, attributes):
        held = dict(attributes)
        if tag in ("input", "select", "textarea") and held.get("name"):
            self.values.setdefault(held["name"], held.get("value") or "")


class Server:
    """A server that can be killed and started again on the same port and the same database."""

    def __init__(self, command, folder):
        self.command, self.database, self.log = command, folder / "crash.sqlite", folder / "server.log"
        self.process = None
        subprocess.run(
            [command, "sample", "--database", self.database], cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port = probe.getsockname()[1]

    def start(self):
        with self.log.open("a") as log:
            self.process = subprocess.Popen(
                [self.command, "serve", "--database", self.database, "--port", str(self.port)], cwd=ROOT, stdout=log,
                stderr=log)
        for _ in range(400):
            assert self.process.poll() is None, self.log.read_text()
            with contextlib.suppress(OSError):
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                return
            time.sleep(0.02)
        raise AssertionError("the server does not come back")

    def kill(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()

    def verdict(self):
        """What `guatu audit verify` says, and its exit status."""
        ran = subprocess.run(
            [self.command, "audit", "verify", "--database", self.database], cwd=ROOT, capture_output=True, text=True)
        return ran.returncode, ran.stdout + ran.stderr


class Caller:
    """Somebody who is signed in: one session, which outlives the server's death."""

    def __init__(self, port, account):
        self.port = port
        self.cookie = ""
        answer, _ = self.ask("POST", "/sign-in", {"name": account, "password": SAMPLE["password"]})
        assert answer.status == 303, answer.status
        self.cookie = answer.getheader("Set-Cookie").split(";")[0]

    def ask(self, method, address, form=None):
        connection = http.client.HTTPConnection("127.0.0.1", self.port, timeout=30)
        try:
            headers = {"Cookie": self.cookie, "Origin": f"http://127.0.0.1:{self.port}"}
            body = None
            if form is not None:
                headers["Content-Type"] = "application/x-www-form-urlencoded"
                body = urllib.parse.urlencode(form)
            connection.request(method, address, body, headers)
            answer = connection.getresponse()
            return answer, answer.read().decode()
        finally:
            connection.close()

    def fields(self, address):
        answer, page = self.ask("GET", address)
        assert answer.status == 200, f"{address}: {answer.status}"
        return Fields(page).values


class Crowd:
    """Those who write, what was confirmed to them, and a gate that is shut while the server is dead."""

    def __init__(self):
        self.gate = threading.Condition()
        self.isOpen, self.isOver = True, False
        self.writing = 0
        self.failures = []
        self.number = 0
        # By (round, assignment): (token, stage) in the order in which they were confirmed; and tokens in doubt.
        self.confirmed = collections.defaultdict(list)
        self.doubtful = collections.defaultdict(set)
        self.count = collections.Counter()

    def token(self):
        with self.gate:
            self.number += 1
            return f"№{self.number}"

    def confirm(self, key, token, stage):
        with self.gate:
            self.confirmed[key].append((token, stage))
            self.count[stage] += 1
            self.gate.notify_all()

    def pause(self):
        """Waits while the server is dead; False once it is over."""
        with self.gate:
            self.writing -= 1
            self.gate.notify_all()
            self.gate.wait_for(lambda: self.isOpen or self.isOver)
            self.writing += 1
            return not self.isOver

    def await_more(self, number):
        """Waits until so many more writes are confirmed, or nothing happens for two seconds."""
        with self.gate:
            wanted = self.count.total() + number
            while self.count.total() < wanted and self.gate.wait(2):
                pass

    def shut(self):
        with self.gate:
            self.isOpen = False

    def settle(self):
        """Waits until everybody knows what became of the last write."""
        with self.gate:
            assert self.gate.wait_for(lambda: self.writing == 0, 40), "somebody is still waiting for an answer"

    def open(self):
        with self.gate:
            self.isOpen = True
            self.gate.notify_all()

    def end(self):
        with self.gate:
            self.isOver = True
            self.gate.notify_all()


class Liaison(threading.Thread):
    """Fills in a unit's returns: twice as a draft, then hands in; what is in doubt is looked at and done again."""

    def __init__(self, crowd, caller, unit, chance):
        super().__init__(daemon=True)
        self.crowd, self.caller, self.unit, self.chance = crowd, caller, unit, chance
        self.left = [(year, part) for year in YEARS for part in ("figures", "tasks")]
        # Returns that another liaison fills in as well: left alone, for handing in takes along what another began.
        self.shared = set()

    def run(self):
        with self.crowd.gate:
            self.crowd.writing += 1
        try:
            while self.left and self.crowd.pause():
                try:
                    self.work(*self.left[0])
                except (OSError, http.client.HTTPException):
                    # The server is dead: what was under way is in doubt. A moment, for the gate to be shut.
                    time.sleep(0.02)
        except BaseException as failure:  # A thread's failure is the test's.
            self.crowd.failures.append(failure)
        finally:
            with self.crowd.gate:
                self.crowd.writing -= 1
                self.crowd.gate.notify_all()

    def returns(self, year, part):
        """The fields of a list, and the names of those returns in it that are still drafts."""
        address = f"/rounds/{REGION}-{year}/units/{urllib.parse.quote(self.unit)}"
        fields = self.caller.fields(f"{address}?part={part}")
        names = [name.removeprefix("basis:") for name in fields if name.startswith("basis:")]
        return address, fields, [name for name in names if name not in self.shared]

    def work(self, year, part):
        """The next write to the first return that is still a draft."""
        round = f"{REGION}-{year}"
        address, fields, names = self.returns(year, part)
        if not names:
            self.left.pop(0)
            return
        name = names[0]
        token = self.crowd.token()
        basis = int(fields[f"basis:{name}"])
        form = {"csrf": fields["csrf"], "part": part, f"basis:{name}": basis}
        act = "submit" if basis >= 2 else "save"
        cells = [one for one in fields if one.startswith(f"value:{name}:")]
        if part == "tasks":
            form |= {f"state:{name}": "underWay", f"done:{name}": token, f"next:{name}": "继续"}
        else:
            form[f"source:{name}"] = token
            for cell in cells:
                # A draft holds a figure; what is handed in says that there is none, which no rule doubts.
                form[cell] = f"{self.chance.randint(1, 99)}.5" if act == "save" else ""
                form[cell.replace("value:", "missing:", 1)] = "" if act == "save" else "notCollected"
        key = (round, name)
        with self.crowd.gate:
            self.crowd.doubtful[key].add(token)
        answer, page = self.caller.ask("POST", address, form | {"act": act})
        said = urllib.parse.parse_qs(urllib.parse.urlparse(answer.getheader("Location") or "").query)
        assert answer.status == 303, f"{answer.status} {name}: {page[-2000:]}"
        if act == "save":
            assert said["saved"] == ["1"], said
            self.crowd.confirm(key, token, "draft")
        else:
            assert said["handed"] == ["1"], said
            self.crowd.confirm(key, token, "submitted")


def revisions(database):
    """Every revision by (round, assignment): its number, the token it bears and its stage."""
    with contextlib.closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True, timeout=30)) as connection:
        assert connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        held = collections.defaultdict(list)
        for round, assignment, number, stage, text in connection.execute(
                "SELECT round, assignment, revision, stage, content FROM return_revision ORDER BY number"):
            content = json.loads(text)["content"]
            held[round, assignment].append((number, content["source"] or content["progress"]["done"], stage))
        return held


def look(server, crowd):
    """All that was confirmed stands, in its order and once; nothing stands that nobody wrote; the chain is whole."""
    held = revisions(server.database)
    for key, confirmed in crowd.confirmed.items():
        kept = [(token, stage) for _, token, stage in held[key]]
        place = -1
        for write in confirmed:
            assert write in kept, f"{key}: {write} was confirmed and is lost; there are {kept}"
            assert kept.index(write) > place, f"{key}: {write} stands before what was confirmed earlier"
            place = kept.index(write)
    for key, rows in held.items():
        assert [number for number, _, _ in rows] == list(range(1, len(rows) + 1)), f"{key}: a revision is missing"
        written = [(token, stage) for _, token, stage in rows]
        assert len(set(written)) == len(written), f"{key}: something was kept twice: {written}"
        assert {token for token, _ in written} <= crowd.doubtful[key], f"{key}: nobody wrote {written}"
    status, words = server.verdict()
    assert status == 0, words


def test_a_server_killed_at_any_moment_loses_nothing_that_was_confirmed(tmp_path):
    command = os.environ.get("GUATU_COMMAND")
    if not command:
        pytest.skip("GUATU_COMMAND names no guatu")
    chance = random.Random(SEED)
    server = Server(command, tmp_path)
    server.start()
    crowd = Crowd()
    try:
        office = Caller(server.port, "office")
        for year in YEARS:
            form = {"csrf": office.fields("/rounds")["csrf"], "region": REGION, "year": year}
            answer, page = office.ask("POST", "/rounds", form | {"opens": "2021-01-01", "closes": "2099-12-31"})
            assert answer.status == 303, page
        threads = [
            Liaison(crowd, Caller(server.port, one["id"]), one["unit"], random.Random(SEED + index))
            for index, one in enumerate(LIAISONS)]
        led = [
            {name for part in ("figures", "tasks") for name in one.returns(YEARS[-1], part)[2]} for one in threads]
        for index, thread in enumerate(threads):
            thread.shared = led[index] & set().union(*led[:index], *led[index + 1:])
            thread.start()
        deadline = time.monotonic() + PATIENCE
        kills = 0
        while crowd.count.total() < ENOUGH and not crowd.failures and any(one.is_alive() for one in threads):
            assert time.monotonic() < deadline, f"only {crowd.count} after {PATIENCE} s"
            crowd.await_more(chance.randint(0, 2 * ENOUGH // KILLS))
            time.sleep(chance.uniform(0, 0.1))
            server.kill()
            crowd.shut()
            crowd.settle()
            kills += 1
            server.start()
            look(server, crowd)
            crowd.open()
        crowd.end()
        for thread in threads:
            thread.join(40)
        assert not crowd.failures, crowd.failures[0]
        look(server, crowd)
        print(f"{kills} kills, {dict(crowd.count)} confirmed, {sum(map(len, crowd.doubtful.values()))} written")
        assert crowd.count.total() >= ENOUGH, f"the returns ran out: {crowd.count}"
        assert kills >= KILLS // 2 and crowd.count["submitted"] >= ENOUGH // 5, f"{kills} kills, {crowd.count}"
    finally:
        crowd.end()
        server.kill()
