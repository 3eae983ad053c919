"""Journeys in a real browser, against a running server.

    GUATU_URL=http://127.0.0.1:8080 pytest Tests/journeys

The server must hold the sample: at least one plan with indicators, and the accounts of Sample/city/accounts.json.
Journeys find their way by links.
"""
import json
import os
import pathlib
import shutil

import pytest
from playwright.sync_api import sync_playwright


@pytest.fixture(scope="session")
def base():
    url = os.environ.get("GUATU_URL")
    if not url:
        pytest.skip("GUATU_URL names no server")
    return url.rstrip("/")


@pytest.fixture(scope="session")
def browser():
    path = shutil.which("chromium") or shutil.which("chromium-browser")
    if not path:
        pytest.skip("no chromium is installed")
    with sync_playwright() as play:
        started = play.chromium.launch(executable_path=path, headless=True, args=["--no-sandbox"])
        yield started
        started.close()


SAMPLE = json.loads(
    (pathlib.Path(__file__).parents[2] / "Sample" / "city" / "accounts.json").read_text(encoding="utf-8"))
PASSWORD = SAMPLE["password"]


@pytest.fixture(scope="session")
def keys(browser, base):
    """The cookies of a sample account's session, opened once and used by every journey of that account."""
    kept = {}

    def of(account):
        if account is None:
            return None
        if account not in kept:
            context = browser.new_context(locale="zh-CN")
            page = context.new_page()
            page.goto(base + "/sign-in")
            page.fill("#name", account)
            page.fill("#password", PASSWORD)
            page.click("main button[type=submit]")
            page.wait_for_url(base + "/")
            kept[account] = context.storage_state()
            context.close()
        return kept[account]

    return of


class Visitor:
    """A page of its own, and everything that went wrong on it."""

    def __init__(self, browser, base, width=1440, height=900, scripts=True, state=None):
        self.base = base
        self.context = browser.new_context(
            viewport={"width": width, "height": height}, locale="zh-CN", java_script_enabled=scripts,
            storage_state=state)
        self.page = self.context.new_page()
        self.problems = []
        self.requests = []
        self.page.on("console", lambda m: self.problems.append(m.text) if m.type in ("error", "warning") else None)
        self.page.on("pageerror", lambda e: self.problems.append(str(e)))
        self.page.on("request", lambda r: self.requests.append(r.url))

    def go(self, address):
        url = address if address.startswith("http") else self.base + address
        answer = self.page.goto(url, wait_until="networkidle")
        assert answer.status == 200, f"{url}: {answer.status}"
        return self.page

    def href(self, selector):
        """The address of the first link that fits, or None."""
        found = self.page.locator(selector)
        return found.first.get_attribute("href") if found.count() else None


@pytest.fixture
def visit(browser, base, keys):
    """Starts a visit: by the sample's Office unless another account, or nobody, is named."""
    made = []

    def start(account="office", **options):
        visitor = Visitor(browser, base, state=keys(account), **options)
        made.append(visitor)
        return visitor

    yield start
    for visitor in made:
        visitor.context.close()


@pytest.fixture(scope="session")
def places(browser, base, keys):
    """One address of every kind of page, found by following links from the home page."""
    visitor = Visitor(browser, base, state=keys("office"))
    page = visitor.go("/")
    found = {"home": "/", "units": "/units", "documents": "/documents", "help": "/help", "about": "/about",
             "search": "/search?q=妇", "account": "/account"}
    walls = page.locator("li.plan h3 a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    for wall in walls:
        if "/tasks" in wall:
            continue
        page = visitor.go(wall)
        indicator = visitor.href(".tile h3 a")
        if indicator:
            found["wall"] = wall
            found["indicator"] = indicator
            break
    assert "wall" in found, "the server holds no plan with indicators"
    with_figure = page.locator(".tile:has(.now b) h3 a")
    if with_figure.count():
        found["indicator"] = with_figure.first.get_attribute("href")
    found["warnings"] = visitor.href(".rail a[href$='/warnings']")
    found["tasks"] = visitor.href(".rail a[href$='/tasks']")
    found["document"] = visitor.href(".rail a[href^='/documents/']")
    visitor.go("/units")
    unit = visitor.href("table a[href^='/units/']")
    if unit:
        found["unit"] = unit
    for wall in walls:
        if "/tasks" in wall:
            continue
        page = visitor.go(wall)
        index = visitor.href(".controls a[href$='/index']")
        # The one whose index can be computed shows every part of the page.
        if index and visitor.go(index).locator("svg.series").count():
            found["index"] = index
            break
    for wall in walls:
        if "/tasks" in wall:
            continue
        page = visitor.go(wall)
        # A tile that is not met and has a chance: everything of a forecast is on its page.
        open_tile = page.locator(".tile:is(.onTrack, .uncertain):has(.chance) h3 a")
        if open_tile.count() and "forecast" not in found:
            found["forecast"] = open_tile.first.get_attribute("href")
        warnings = page.locator(".rail a[href$='/warnings']").get_attribute("href")
        if visitor.go(warnings).locator(".warnings li").count():
            found["warnings"] = warnings
    visitor.context.close()
    return found
