"""A whole year of a city in a browser: the Office opens a round; one unit fills in by form, one by workbook, one by its
own system; a slip is caught, a return is sent back; approval, lock, correction; and the record stands.

    GUATU_COMMAND=.build/debug/guatu pytest Tests/journeys/test_year.py

The journeys of this file follow one another, as the year does.
"""
import datetime
import json
import os
import pathlib
import re
import socket
import subprocess
import time
import urllib.error
import urllib.parse
import urllib.request

import openpyxl
import pytest

from conftest import PASSWORD

ROOT = pathlib.Path(__file__).resolve().parents[2]
ROUND = "990100-2026"
HEALTH, EDUCATION, CIVIL = "市卫生健康委", "市教委", "市民政局"
PREMARITAL = "婚前医学检查率"


class City:
    """A server of its own, over the sample's city."""

    def __init__(self, command, folder, browser):
        self.command, self.folder, self.browser = command, folder, browser
        self.database = folder / "year.sqlite"
        self.run("sample", "--database", self.database)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.port = free.getsockname()[1]
        self.base = f"http://127.0.0.1:{self.port}"
        self.log = open(folder / "server.log", "w+")
        self.people = {}
        self.start()

    def start(self):
        """Starts the server, or starts it again after a stop."""
        self.process = subprocess.Popen(
            [self.command, "serve", "--database", str(self.database), "--port", str(self.port)], cwd=ROOT,
            stdout=self.log, stderr=self.log)
        for _ in range(200):
            try:
                urllib.request.urlopen(self.base + "/sign-in")
                break
            except OSError:
                time.sleep(0.1)

    def run(self, *words, ok=True):
        done = subprocess.run([self.command, *map(str, words)], cwd=ROOT, capture_output=True, text=True)
        assert (done.returncode == 0) == ok, done.stdout + done.stderr
        return done.stdout

    def person(self, account):
        """A page of somebody who is signed in."""
        if account not in self.people:
            page = self.browser.new_context(locale="zh-CN", viewport={"width": 1440, "height": 900}).new_page()
            page.goto(self.base + "/sign-in")
            page.fill("#name", account)
            page.fill("#password", PASSWORD)
            page.click("main button[type=submit]")
            page.wait_for_url(self.base + "/")
            self.people[account] = page
        return self.people[account]

    def at(self, account, path):
        page = self.person(account)
        answer = page.goto(self.base + path, wait_until="networkidle")
        assert answer.status == 200, f"{path}: {answer.status}"
        return page

    def item(self, name):
        return f"/rounds/{ROUND}/items/" + urllib.parse.quote(f"i:{name}", safe="")

    def unit(self, name):
        return f"/rounds/{ROUND}/units/" + urllib.parse.quote(name)

    def step(self, account, name, step, reason=None):
        """Takes a step on an indicator's return, on its own page."""
        page = self.at(account, self.item(name))
        form = page.locator(f"form.step[id^='{step}-']")
        assert form.count() == 1, f"{account} is not offered {step}: {page.locator('main').inner_text()[:800]}"
        if reason is not None:
            form.locator("xpath=ancestor::details/summary").click()
            form.locator("textarea[name=reason]").fill(reason)
        with page.expect_navigation(wait_until="networkidle") as moved:
            form.locator(f"button[value={step}]").click()
        assert moved.value.status == 200, page.locator("main").inner_text()[:800]
        return page

    def api(self, token, method, path, body=None, **headers):
        request = urllib.request.Request(
            self.base + path, method=method, data=None if body is None else json.dumps(body).encode())
        request.add_header("Authorization", "Bearer " + token)
        request.add_header("Content-Type", "application/json")
        for name, value in headers.items():
            request.add_header(name.replace("_", "-"), value)
        try:
            with urllib.request.urlopen(request) as answer:
                return answer.status, json.loads(answer.read())
        except urllib.error.HTTPError as refused:
            return refused.code, json.loads(refused.read())


@pytest.fixture(scope="module")
def city(tmp_path_factory, browser):
    command = os.environ.get("GUATU_COMMAND")
    if not command:
        pytest.skip("GUATU_COMMAND names no program")
    city = City(command, tmp_path_factory.mktemp("year"), browser)
    yield city
    city.process.terminate()
    city.process.wait(20)


def field(kind, indicator, cell=None):
    return f'[name="{kind}:i:{indicator}' + (f':{cell or "|总计"}' if kind in ("value", "missing") else "") + '"]'


def save(page, act="save"):
    with page.expect_navigation(wait_until="networkidle") as moved:
        page.click(f"button[name=act][value={act}]")
    return moved.value.status


def test_the_office_opens_the_round(city):
    page = city.at("office", "/rounds")
    assert "还没有监测轮次" in page.locator("main").inner_text()
    today = datetime.date.today()
    page.click("summary:has-text('开展一轮监测')")
    page.fill("#year", "2026")
    page.fill("#opens", str(today - datetime.timedelta(days=10)))
    page.fill("#closes", str(today + datetime.timedelta(days=30)))
    with page.expect_navigation(wait_until="networkidle"):
        page.click("form.plainform button[type=submit]")
    assert page.url.endswith(f"/rounds/{ROUND}")
    words = page.locator("main").inner_text()
    assert re.search(r"应报 \d+ 项：\d+ 项未提交", words)
    assert "没有牵头单位" in words, "an item without a lead is named"
    assert page.locator("tr:has-text('市卫生健康委')").first.inner_text().count("未开始") >= 1
    # The same year cannot be opened twice.
    city.at("office", "/rounds")
    page.click("summary:has-text('开展一轮监测')")
    page.fill("#year", "2026")
    with page.expect_navigation(wait_until="networkidle") as again:
        page.click("form.plainform button[type=submit]")
    assert again.value.status == 422 and "已经存在" in page.locator("#problems").inner_text()


def test_the_office_adjusts_extends_and_reminds(city):
    page = city.at("office", f"/rounds/{ROUND}")
    page.click("summary:has-text('调整分工')")
    orphan = page.locator("#assignment option", has_text="（—）").first.get_attribute("value")
    page.select_option("#assignment", orphan)
    page.fill("#leads", CIVIL)
    page.fill("#adjust-reason", "原表未列牵头单位")
    with page.expect_navigation(wait_until="networkidle"):
        page.locator("form:has(#assignment) button").click()
    assert "没有牵头单位" not in page.locator("main").inner_text()
    page.click("summary:has-text('延期')")
    page.select_option("#unit", HEALTH)
    page.fill("#until", str(datetime.date.today() + datetime.timedelta(days=45)))
    page.fill("#extend-reason", "")
    with page.expect_navigation(wait_until="networkidle") as refused:
        page.locator("form:has(#until) button").click()
    assert refused.value.status == 422 and "理由" in page.locator("[role=alert]").inner_text()
    page.click("summary:has-text('延期')")
    page.select_option("#unit", HEALTH)
    page.fill("#until", str(datetime.date.today() + datetime.timedelta(days=45)))
    page.fill("#extend-reason", "年报二月才出")
    with page.expect_navigation(wait_until="networkidle"):
        page.locator("form:has(#until) button").click()
    assert "（已延期）" in page.locator(f"tr:has-text('{HEALTH}')").first.inner_text()
    with page.expect_navigation(wait_until="networkidle"):
        page.click("button:has-text('催报')")
    assert "已催报" in page.locator("[role=status]").inner_text()
    inbox = city.at("liaison.health", "/inbox").locator("main").inner_text()
    assert "刘芳" in inbox


def test_a_slip_is_caught_by_the_form(city):
    page = city.at("liaison.health", "/rounds")
    page.click("a.own")
    page.wait_for_load_state("networkidle")
    page.fill(field("value", PREMARITAL), "690")
    page.fill(field("source", PREMARITAL), "市妇幼健康年报2026")
    assert save(page) == 200
    problems = page.locator("#problems").inner_text()
    assert PREMARITAL in problems and "690" in problems
    assert save(page, "submit") == 422
    assert "未通过校验" in page.locator("main").inner_text()
    assert page.input_value(field("value", PREMARITAL)) == "690", "nothing typed is lost"
    page.fill(field("value", PREMARITAL), "69.0")
    # A count and what it is counted among make the rate.
    page.fill(field("value", "孕产妇死亡率", "孕产妇死亡人数|总计"), "0")
    page.fill(field("source", "孕产妇死亡率"), "市妇幼健康年报2026")
    page.fill(field("value", "活产数"), "5760")
    page.fill(field("source", "活产数"), "市妇幼健康年报2026")
    assert save(page) == 200
    assert "留空则按 0.0 计" in page.locator("main").inner_text()
    assert save(page, "submit") == 200
    assert "已提交 3 项" in page.locator("[role=status]").inner_text()


def test_two_people_at_one_cell_lose_nothing(city, browser):
    first = city.at("liaison.health", city.unit(HEALTH))
    second = city.person("liaison.health").context.new_page()
    second.goto(city.base + city.unit(HEALTH), wait_until="networkidle")
    cell = field("value", "适龄妇女宫颈癌人群筛查率")
    first.fill(cell, "69.5")
    assert save(first) == 200
    second.fill(cell, "70.1")
    second.fill(field("value", "5岁以下儿童贫血率"), "4.2")
    with second.expect_navigation(wait_until="networkidle") as told:
        second.click("button[name=act][value=save]")
    assert told.value.status == 409
    assert "69.5" in second.locator("p.problem").all_inner_texts()[0]
    assert second.input_value(cell) == "70.1"
    first.reload(wait_until="networkidle")
    assert first.input_value(cell) == "69.5", "nothing was overwritten"
    assert first.input_value(field("value", "5岁以下儿童贫血率")) == "4.2", "what nobody else changed was kept"
    second.close()


def test_the_approver_passes_and_the_bureau_sends_back(city):
    page = city.at("approver.health", f"/rounds/{ROUND}/review")
    page.check(f"tr:has-text('{PREMARITAL}') input[name=item]")
    page.check("tr:has-text('孕产妇死亡率') input[name=item]")
    page.check("tr:has-text('活产数') input[name=item]")
    with page.expect_navigation(wait_until="networkidle"):
        page.click("button[name=step][value=pass]")
    assert page.locator("tr:has-text('孕产妇死亡率') input[name=item]").count() == 0
    # Without a reason nothing goes back; with one it goes back a single step.
    page = city.at("statistics", city.item(PREMARITAL))
    page.locator("details:has(form[id^='sendBack-'])").locator("summary").click()
    with page.expect_navigation(wait_until="networkidle") as refused:
        page.click("form[id^='sendBack-'] button[value=sendBack]")
    assert refused.value.status == 422 and "理由" in page.locator("main").inner_text()
    city.step("statistics", PREMARITAL, "sendBack", "与民政登记数对不上，请核对")
    city.step("approver.health", PREMARITAL, "sendBack", "请按统计局意见核对")
    page = city.at("liaison.health", city.unit(HEALTH))
    assert "请按统计局意见核对" in page.locator("main").inner_text()
    page.fill(field("value", PREMARITAL), "69.2")
    page.fill(field("note", PREMARITAL), "已与民政登记数核对")
    assert save(page) == 200
    city.step("liaison.health", PREMARITAL, "submit")
    city.step("approver.health", PREMARITAL, "pass")


def test_only_approved_figures_count_unless_the_page_says_so(city):
    page = city.at("office", "/")
    wall = next(link for link in page.locator("li.plan h3 a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
                if "990100-women-decomposition" in link)
    city.at("office", wall)
    indicator = page.locator(f".tile h3 a:has-text('{PREMARITAL}')").first.get_attribute("href")
    assert "69.2" not in city.at("office", indicator).locator("main").inner_text()
    page = city.at("office", indicator + "?figures=preliminary")
    assert "初步数据" in page.locator("main [role=status]").first.inner_text()
    assert "69.2" in page.locator("main").inner_text()
    # A leader sees approved figures whatever they ask for.
    leader = city.at("leader", indicator + "?figures=preliminary").locator("main").inner_text()
    assert "69.2" not in leader and "初步数据" not in leader
    # A rate waits for the counts behind it.
    for name in (PREMARITAL, "活产数", "孕产妇死亡率"):
        city.step("statistics", name, "check")
        city.step("statistics", name, "approve")
    assert "69.2" in city.at("leader", indicator).locator("main").inner_text()
    city.indicator = indicator


def test_a_unit_fills_in_its_workbook(city):
    page = city.at("liaison.education", city.unit(EDUCATION))
    page.click("summary:has-text('离线填报')")
    with page.expect_download() as download:
        page.click("a[download]:has-text('下载填报表')")
    file = city.folder / "edu.xlsx"
    download.value.save_as(file)
    book = openpyxl.load_workbook(file)
    sheet = book["指标数据"]
    header = {str(cell.value): cell.column for row in sheet.iter_rows(min_row=1, max_row=6) for cell in row if cell.value}
    rows = {(row[header["指标"] - 1].value, row[header["分组"] - 1].value): row[0].row for row in sheet.iter_rows(min_row=6)}
    value, source = header["数值"], header["数据来源"]
    schooling = next(key for key in rows if key[0] and "受教育年限" in key[0])
    last = sheet.cell(rows[schooling], value - 1).value
    sheet.cell(rows[schooling], value).value = round(float(last) + 0.1, 1)
    sheet.cell(rows[schooling], source).value = "教育统计年报"
    enrolment = ("学前教育毛入园率", "总计")
    sheet.cell(rows[enrolment], value).value = "=90+1"
    book.save(file)
    # Another unit's list refuses it, and says why.
    other = city.at("liaison.health", city.unit(HEALTH))
    other.click("summary:has-text('离线填报')")
    other.set_input_files("#workbook-file", file)
    with other.expect_navigation(wait_until="networkidle") as refused:
        other.click("button:has-text('上传并核对')")
    assert refused.value.status == 422 and EDUCATION in other.locator("[role=alert]").inner_text()
    # The unit's own shows what would change and what is wrong, by sheet and cell.
    page.set_input_files("#workbook-file", file)
    with page.expect_navigation(wait_until="networkidle"):
        page.click("button:has-text('上传并核对')")
    words = page.locator("main").inner_text()
    place = f"指标数据!{openpyxl.utils.get_column_letter(value)}{rows[enrolment]}"
    assert place in words and "受教育年限" in words and "教育统计年报" in words
    assert "尚未保存" in words
    with page.expect_navigation(wait_until="networkidle"):
        page.click("button:has-text('保存为草稿')")
    assert "已保存 1 项" in page.locator("[role=status]").inner_text()
    assert save(page, "submit") == 200
    name = schooling[0]
    city.step("approver.education", name, "pass")
    city.step("statistics", name, "check")
    city.step("statistics", name, "approve")


def test_a_unit_reports_by_its_own_system(city):
    token = city.run("users", "token", "add", "--unit", CIVIL, "--region", "990100", "--note", "民政数据平台",
                     "--database", city.database).strip()
    status, owed = city.api(token, "GET", f"/api/v1/rounds/{ROUND}")
    assert status == 200
    item = next(one for one in owed["items"] if "村委会成员中女性比例" in one["id"])
    path = f"/api/v1/rounds/{ROUND}/items/" + urllib.parse.quote(item["id"], safe="")
    cells = {cell["id"]: {"missing": "notYetPublished"} for cell in item["cells"]}
    status, kept = city.api(token, "PUT", path, {
        "basis": item["revision"], "cells": cells, "source": "基层政权统计", "note": "换届数据三月公布"})
    assert status == 200, kept
    body = {"items": [{"item": item["id"], "basis": kept["revision"]}]}
    status, done = city.api(token, "POST", f"/api/v1/rounds/{ROUND}/submissions", body, Idempotency_Key="year-1")
    assert status == 200, done
    assert city.api(token, "POST", f"/api/v1/rounds/{ROUND}/submissions", body, Idempotency_Key="year-1") == (200, done)
    city.step("approver.civil", "村委会成员中女性比例", "pass")
    city.step("statistics", "村委会成员中女性比例", "check")
    city.step("statistics", "村委会成员中女性比例", "approve")


def test_the_office_acts_for_a_unit_only_visibly(city):
    page = city.at("office", city.unit("市总工会"))
    assert page.locator("button[name=act]").count() == 0, "a list is read, not filled in, by accident"
    page.click("a:has-text('代该单位填报')")
    page.wait_for_load_state("networkidle")
    assert "代 市总工会 填报" in page.locator(".acting").inner_text()
    name = page.locator("section.return input[name^='value:']").first.get_attribute("name")
    page.fill(f'[name="{name}"]', "98.1")
    assert save(page) == 200
    entry = city.at("auditor", "/record?verb=saveDraft").locator("main").inner_text()
    assert "市总工会" in entry and "刘芳" in entry


def test_the_round_is_closed_and_a_correction_says_what_it_changes(city):
    page = city.at("office", f"/rounds/{ROUND}")
    page.click("summary:has-text('结束本轮')")
    with page.expect_navigation(wait_until="networkidle"):
        page.click("button:has-text('结束本轮')")
    assert "已结束" in page.locator("main").inner_text()
    assert "已锁定" in city.at("statistics", city.item(PREMARITAL)).locator("main").inner_text()
    city.step("liaison.health", PREMARITAL, "openCorrection", "年报更正：口径误用")
    page = city.at("liaison.health", city.unit(HEALTH))
    page.fill(field("value", PREMARITAL), "52.0")
    assert save(page) == 200
    for explanation in page.locator(f'[name^="why:i:{PREMARITAL}:"]').all():
        explanation.fill("以年报更正数为准")
    assert save(page) == 200
    city.step("liaison.health", PREMARITAL, "submit")
    city.step("approver.health", PREMARITAL, "pass")
    page = city.at("statistics", city.item(PREMARITAL))
    foreseen = page.locator("main").inner_text()
    assert "影响预告" in foreseen and "69.2" in foreseen and "52.0" in foreseen
    assert "69.2" in city.at("leader", city.indicator).locator("main").inner_text(), "nothing changes before approval"
    city.step("statistics", PREMARITAL, "check")
    city.step("statistics", PREMARITAL, "approve")
    after = city.at("leader", city.indicator).locator("main").inner_text()
    assert "52.0" in after
    history = city.at("auditor", city.item(PREMARITAL)).locator("main").inner_text()
    assert "年报更正：口径误用" in history
    assert "69.2" in city.person("auditor").content(), "the earlier edition stays readable"


def test_the_record_is_whole_and_tells_the_year(city):
    assert "完整" in city.run("audit", "verify", "--database", city.database)
    page = city.at("auditor", "/record?words=" + urllib.parse.quote("请核对"))
    assert "陈立" in page.locator("main").inner_text()
    page = city.at("auditor", "/record?verify=1")
    assert "完整" in page.locator("main").inner_text()
    for account in ("liaison.health", "leader", "administrator"):
        answer = city.person(account).goto(city.base + "/record")
        assert answer.status == 403, account
    city.log.flush()
    assert "a page failed" not in pathlib.Path(city.log.name).read_text()


@pytest.mark.parametrize("size", [(390, 844), (1440, 900), (1920, 1080)], ids=["phone", "desk", "wall"])
def test_the_pages_of_the_round_fit_the_screen(city, size):
    page = city.person("statistics")
    page.set_viewport_size({"width": size[0], "height": size[1]})
    for path in ("/rounds", f"/rounds/{ROUND}", city.unit(HEALTH), city.item(PREMARITAL), f"/rounds/{ROUND}/review",
                 "/inbox", "/gaps", "/check-rules"):
        city.at("statistics", path)
        wide = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
        assert wide <= 0, f"{path} is {wide} px too wide at {size[0]}"
