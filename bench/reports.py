"""The wall while ten reports are being made: usage: reports.py GUATU FOLDER

The sample's Office drafts the annual report of the city's two plans and asks for it ten times, as Word and as PDF; while the jobs
run, the sample's leader asks for a wall and reads it, four at once and ten times a second each. Prints a row for the table.
"""
import http.cookiejar
import json
import pathlib
import re
import socket
import subprocess
import sys
import threading
import time
import urllib.parse
import urllib.request

WALL = "/plans/990100-women-plan-2021-2030"
PLANS = ("990100-women-plan-2021-2030", "990100-children-plan-2021-2030")
READERS, PAUSE, TARGET = 4, 0.1, 200


class Visitor:
    def __init__(self, base, account, password):
        self.base = base
        self.opener = urllib.request.build_opener(
            urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.send("/sign-in", name=account, password=password)

    def get(self, path):
        with self.opener.open(self.base + path, timeout=60) as answer:
            return answer.read().decode()

    def send(self, path, **fields):
        pairs = [(name, value) for name, many in fields.items() for value in (many if isinstance(many, tuple) else (many,))]
        request = urllib.request.Request(
            self.base + path, urllib.parse.urlencode(pairs).encode(), {"Origin": self.base})
        with self.opener.open(request, timeout=60) as answer:
            return answer.geturl()


def main():
    guatu, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    database = folder / "reports.sqlite"
    subprocess.run([guatu, "sample", "--database", database], check=True, stdout=subprocess.DEVNULL)
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    base = f"http://127.0.0.1:{port}"
    password = json.loads(pathlib.Path("Sample/city/accounts.json").read_text(encoding="utf-8"))["password"]
    log = open(folder / "reports.log", "w")
    server = subprocess.Popen([guatu, "serve", "--database", database, "--port", str(port)], stdout=log, stderr=log)
    try:
        for _ in range(150):
            try:
                urllib.request.urlopen(base + "/sign-in")
                break
            except OSError:
                time.sleep(0.1)
        print(measure(base, password))
    finally:
        server.terminate()
        server.wait(30)


def measure(base, password):
    office = Visitor(base, "office", password)
    seal = re.search(r'name="csrf" value="([^"]+)"', office.get("/reports")).group(1)
    report = office.send("/reports", csrf=seal, kind="annual", year="2025", language="zh", plan=PLANS)
    path = urllib.parse.urlparse(report).path
    readers = [Visitor(base, "leader", password) for _ in range(READERS)]
    readers[0].get(WALL)
    quiet = [once(readers[0]) for _ in range(20)]
    times, is_over = [], threading.Event()

    def read(reader):
        while not is_over.is_set():
            times.append(once(reader))
            time.sleep(PAUSE)

    for number in range(10):
        office.send(path + "/files", csrf=seal, format="pdf" if number % 2 else "docx")
    begun = time.monotonic()
    threads = [threading.Thread(target=read, args=(reader,)) for reader in readers]
    for thread in threads:
        thread.start()
    while "http-equiv" in office.get("/jobs"):
        time.sleep(0.3)
    took = time.monotonic() - begun
    is_over.set()
    for thread in threads:
        thread.join()
    done = len(re.findall(r'href="/jobs/[^"]+/file"', office.get("/jobs")))
    if done != 10:
        raise SystemExit(f"{done} of 10 reports were made")
    times.sort()
    quiet.sort()
    p50, p95 = (times[int(len(times) * share)] for share in (0.5, 0.95))
    alone = quiet[len(quiet) // 2]
    return (
        f"wall while ten reports are made\t{TARGET}\tp50 {p50:.0f}, p95 {p95:.0f} ms over {len(times)} looks; all done in {took:.1f} s"
        f"\t{p95 / TARGET:.2f} of the target; {p95 / alone:.1f} × a look alone")


def once(reader):
    begun = time.monotonic()
    reader.get(WALL)
    return (time.monotonic() - begun) * 1000


main()
