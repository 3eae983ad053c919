"""A department's own system at the API: what it owes, filling in, handing in once; and Schemathesis against the document.

    GUATU_COMMAND=.build/debug/guatu pytest Tests/journeys/test_api.py
"""
import datetime
import json
import os
import pathlib
import re
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
REGION, YEAR, UNIT, OTHER = "990100", 2025, "市卫生健康委", "市公安局"
ROUND = f"{REGION}-{YEAR}"
SECONDS = int(os.environ.get("GUATU_SCHEMATHESIS_SECONDS", "60"))


class Answer:
    def __init__(self, status, headers, body):
        self.status, self.headers, self.body = status, headers, body

    @property
    def json(self):
        return json.loads(self.body)

    @property
    def error(self):
        return self.json["error"]


class Server:
    """A server of its own, over a database of its own with an open round of the sample's city."""

    def __init__(self, command, folder):
        self.command, self.database = command, folder / "api.sqlite"
        self.run("sample", "--database", self.database)
        today = datetime.date.today()
        self.run("rounds", "open", "--region", REGION, "--year", YEAR, "--opens", today - datetime.timedelta(days=10),
                 "--closes", today + datetime.timedelta(days=60), "--by", "李华", "--database", self.database)
        self.tokens = {unit: self.token(unit) for unit in (UNIT, OTHER)}
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.log = open(folder / "server.log", "w+")
        self.process = subprocess.Popen(
            [command, "serve", "--database", self.database, "--port", str(self.port)], cwd=ROOT, stdout=self.log,
            stderr=self.log)
        self.base = f"http://127.0.0.1:{self.port}"
        for _ in range(200):
            try:
                urllib.request.urlopen(self.base + "/api/v1/openapi.json")
                return
            except OSError:
                time.sleep(0.1)
        raise RuntimeError("the server did not start")

    def run(self, *words):
        done = subprocess.run([self.command, *map(str, words)], cwd=ROOT, capture_output=True, text=True,
                              env={**os.environ, "GUATU_LANG": "en"})
        assert done.returncode == 0, done.stderr
        return done.stdout

    def token(self, unit):
        return self.run("users", "token", "add", "--unit", unit, "--region", REGION, "--note", "journey", "--database",
                        self.database).strip()

    def ask(self, method, path, body=None, unit=UNIT, **headers):
        data = None if body is None else body if isinstance(body, bytes) else json.dumps(body).encode()
        request = urllib.request.Request(self.base + path, data=data, method=method)
        if unit:
            request.add_header("Authorization", "Bearer " + self.tokens[unit])
        if data is not None:
            request.add_header("Content-Type", "application/json")
        for name, value in headers.items():
            request.add_header(name.replace("_", "-"), value)
        try:
            with urllib.request.urlopen(request) as answer:
                return Answer(answer.status, answer.headers, answer.read())
        except urllib.error.HTTPError as answer:
            return Answer(answer.code, answer.headers, answer.read())

    def item(self, name):
        return f"/api/v1/rounds/{ROUND}/items/" + urllib.parse.quote(name, safe="")

    def stop(self):
        self.process.terminate()
        self.process.wait(20)


@pytest.fixture(scope="module")
def server(tmp_path_factory):
    command = os.environ.get("GUATU_COMMAND")
    if not command:
        pytest.skip("GUATU_COMMAND names no program")
    started = Server(command, tmp_path_factory.mktemp("api"))
    yield started
    started.stop()


def test_a_unit_fills_in_and_hands_in_by_its_own_system(server):
    assert server.ask("GET", "/api/v1/rounds", unit=None).status == 401
    assert [one["id"] for one in server.ask("GET", "/api/v1/rounds").json["rounds"]] == [ROUND]
    owed = server.ask("GET", f"/api/v1/rounds/{ROUND}").json["items"]
    own = next(one for one in owed if one["role"] == "lead" and len(one["cells"]) == 1)
    path, cell = server.item(own["id"]), own["cells"][0]
    assert server.ask("GET", path, unit=OTHER).error["code"] == "no-such-item"

    # The last published figure cannot be far from what is right; its decimals are kept.
    figure = cell["published"][-1]["value"]
    read = server.ask("GET", path)
    filled = server.ask(
        "PUT", path, {"cells": {cell["id"]: {"value": figure}}, "source": "业务系统"}, If_Match=read.headers["ETag"])
    assert filled.status == 200, filled.body
    assert filled.json["content"]["cells"][cell["id"]] == {"value": figure}

    # Whoever starts from an older revision is told, and overwrites nothing.
    stale = server.ask("PUT", path, {"basis": 0, "source": "年鉴"})
    assert stale.status == 409 and stale.error["conflicts"] == [
        {"place": "/source", "theirs": "业务系统", "mine": "年鉴"}]

    explanations = {one["key"]: "已核对" for one in filled.json["findings"] if one["severity"] == "explain"}
    ready = server.ask("PUT", path, {"basis": filled.json["revision"], "explanations": explanations})
    assert ready.status == 200, ready.body
    assert not [one for one in ready.json["findings"] if one["open"]], ready.json["findings"]

    body = {"items": [{"item": own["id"], "basis": ready.json["revision"]}]}
    first = server.ask("POST", f"/api/v1/rounds/{ROUND}/submissions", body, Idempotency_Key="journey-1")
    again = server.ask("POST", f"/api/v1/rounds/{ROUND}/submissions", body, Idempotency_Key="journey-1")
    assert first.json["submitted"] == 1, first.body
    assert again.body == first.body and again.headers["Idempotency-Replayed"] == "true"
    other = server.ask("POST", f"/api/v1/rounds/{ROUND}/submissions", {"items": [{"item": "x", "basis": 0}]},
                       Idempotency_Key="journey-1")
    assert other.status == 422 and other.error["code"] == "key-reused"
    after = server.ask("GET", path).json
    assert after["stage"] == "submitted" and after["revision"] == ready.json["revision"] + 1
    assert server.ask("PUT", path, {"basis": after["revision"], "note": "x"}).error["code"] == "wrong-stage"


def test_what_is_no_request_is_refused_in_one_shape(server):
    path = f"/api/v1/rounds/{ROUND}/submissions"
    for body, status in [(b"{", 400), (b"\xff", 400), (b"[" * 100_000, 400), (b"x" * 300_000, 413), (b"[]", 422)]:
        answer = server.ask("POST", path, body, Idempotency_Key="bad")
        assert answer.status == status, (body[:20], answer.body)
        assert set(answer.error) >= {"status", "code", "reason"}
    wrong = server.ask("POST", path, b"a=b", Idempotency_Key="bad", Content_Type="application/x-www-form-urlencoded")
    assert wrong.status == 415
    for method in ("DELETE", "PATCH", "POST"):
        answer = server.ask(method, server.item("i:x"), {})
        assert answer.status == 405 and answer.headers["Allow"] == "GET, HEAD, PUT"
    english = server.ask("GET", "/api/v1/rounds/none", Accept_Language="en").error["reason"]
    assert re.fullmatch(r"[ -~“”]+", english)


def test_the_document_is_openapi_3_1(server, tmp_path):
    validator = pytest.importorskip("openapi_spec_validator")
    document = server.ask("GET", "/api/v1/openapi.json", unit=None).json
    assert document["openapi"] == "3.1.0"
    validator.validate(document)


SETTINGS = """
headers = {{ Authorization = "Bearer ${{GUATU_TOKEN}}" }}
parameters = {{ "path.round" = "{round}" }}

# What a body may say and a round still refuse: another revision, another stage, a figure of too many digits.
[checks.positive_data_acceptance]
expected-statuses = ["2xx", 400, 401, 403, 404, 409, 422, 428]

[checks.negative_data_rejection]
expected-statuses = [400, 401, 403, 404, 405, 409, 413, 415, 422, 428]

[[operations]]
include-path = "/api/v1/rounds/{{round}}/items/{{item}}"
parameters = {{ "path.item" = "{item}" }}
"""


def test_schemathesis_finds_no_contradiction_and_no_failure(server, tmp_path):
    program = pathlib.Path(sys.executable).parent / "schemathesis"
    if not program.exists():
        program = shutil.which("schemathesis")
    if not program:
        pytest.skip("no schemathesis is installed: scripts/prepare test")
    owed = server.ask("GET", f"/api/v1/rounds/{ROUND}").json["items"]
    item = next(one for one in owed if one["role"] == "lead" and one["stage"] == "draft" and len(one["cells"]) > 1)
    settings = tmp_path / "schemathesis.toml"
    settings.write_text(SETTINGS.format(round=ROUND, item=item["id"]))
    done = subprocess.run(
        [program, "--config-file", settings, "run", server.base + "/api/v1/openapi.json", "--max-time", str(SECONDS),
         "--continue-on-failure", "--no-shrink", "--no-color"],
        cwd=tmp_path, capture_output=True, text=True, timeout=SECONDS * 4 + 120,
        env={**os.environ, "GUATU_TOKEN": server.tokens[UNIT], "NO_COLOR": "1"})
    assert done.returncode == 0, done.stdout[-8000:] + done.stderr[-2000:]
    server.log.flush()
    log = pathlib.Path(server.log.name).read_text()
    assert "a page failed" not in log, log[-4000:]
    # Whatever was thrown at it, the record is whole.
    server.run("audit", "verify", "--database", server.database)
