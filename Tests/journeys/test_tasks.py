"""A task of a city in a browser: reported by its lead and approved, a supporting unit's contribution written, sent back and
handed in again, the states of the year, what rests on each unit, and the calendar.

    GUATU_COMMAND=.build/debug/guatu pytest Tests/journeys/test_tasks.py

The journeys of this file follow one another, as the year does.
"""
import csv
import datetime
import io
import os
import urllib.parse

import pytest

from test_year import ROUND, City

HEALTH = "市卫生健康委"


@pytest.fixture(scope="module")
def city(tmp_path_factory, browser):
    command = os.environ.get("GUATU_COMMAND")
    if not command:
        pytest.skip("GUATU_COMMAND names no program")
    city = City(command, tmp_path_factory.mktemp("tasks"), browser)
    today = datetime.date.today()
    page = city.at("office", "/rounds")
    page.click("summary:has-text('开展一轮监测')")
    page.fill("#year", "2026")
    page.fill("#opens", str(today - datetime.timedelta(days=10)))
    page.fill("#closes", str(today + datetime.timedelta(days=30)))
    assert press(page, "form.plainform button[type=submit]") == 200
    yield city
    city.process.terminate()
    city.process.wait(20)


def press(page, selector):
    with page.expect_navigation(wait_until="networkidle") as moved:
        page.click(selector)
    return moved.value.status


def supported(city):
    """The list of the unit's tasks: the item of one that it only supports."""
    page = city.at("liaison.health", f"/rounds/{ROUND}/units/{urllib.parse.quote(HEALTH)}?part=tasks")
    for link in page.locator("main a[href*='/items/']").all():
        yield link.get_attribute("href")


def contribution(city):
    """The address of the health unit's contribution to the first task it supports."""
    for item in dict.fromkeys(supported(city)):
        page = city.at("liaison.health", item)
        own = page.locator(f"section.contributions a:has-text('{HEALTH}')")
        if own.count():
            return own.first.get_attribute("href")
    raise AssertionError("the sample has no task that the unit supports")


def test_a_supporting_unit_hands_in_what_it_did(city):
    city.contribution = contribution(city)
    page = city.at("liaison.health", city.contribution)
    page.fill("#words", "")
    assert press(page, "button[value=handIn]") == 422
    assert "请写明做了什么" in page.locator("[role=alert]").inner_text()
    page.fill("#words", "开展义诊十二场。" + "长" * 9_900)
    assert press(page, "button[value=save]") == 200
    assert press(page, "button[value=handIn]") == 200
    assert "已提交" in page.locator("main").inner_text() and page.locator("#words").count() == 0


def test_the_office_sends_it_back_and_the_unit_mends_it(city):
    page = city.at("office", city.contribution)
    page.click("summary:has-text('退回')")
    page.fill("#reason", "请写明受益人数")
    assert press(page, "#sendBack button[type=submit]") == 200
    inbox = city.at("liaison.health", "/inbox").locator("main").inner_text()
    assert "配合情况被退回" in inbox
    page = city.at("liaison.health", city.contribution)
    assert "请写明受益人数" in page.locator("main").inner_text()
    page.fill("#words", "开展义诊十二场，服务三千人。")
    assert press(page, "button[value=handIn]") == 200


def test_it_stands_on_the_task_and_beside_the_return(city):
    item = city.contribution.split("/contributions/")[0]
    page = city.at("office", item)
    assert "1 个已提交配合情况" in page.locator("section.contributions").inner_text()
    name = urllib.parse.unquote(item.split("/items/")[1])
    kind, plan, position = name.split(":")
    place = ("p" if kind == "p" else "") + str(int(position) + 1)
    page = city.at("office", f"/plans/{plan}/tasks/{place}")
    text = page.locator("main").inner_text()
    assert "2026 年" in text and "服务三千人" in text and "还没有已批准的填报" in text
    city.plan = plan
    page = city.at("leader", f"/plans/{plan}/tasks/{place}")
    assert "服务三千人" not in page.locator("main").inner_text(), "leaders read no returns"


def test_states_add_up_and_can_be_taken_away(city):
    page = city.at("office", f"/plans/{city.plan}/tasks?kind=task")
    rows = page.locator("table.tally tbody tr").all()
    counts = [[int(cell.replace(",", "")) for cell in row.locator("td").all_inner_texts()] for row in rows]
    for row in counts:
        assert sum(row[:-1]) == row[-1]
    for column in zip(*counts):
        assert sum(column[:-1]) == column[-1]
    page.select_option("#filter-state", "done")
    page.click("form.filterline button[type=submit]")
    page.wait_for_load_state("networkidle")
    assert "没有符合条件" in page.locator("#list").inner_text()
    answer = city.person("office").request.get(f"{city.base}/plans/{city.plan}/tasks.csv")
    table = list(csv.DictReader(io.StringIO(answer.body().decode("utf-8-sig"))))
    assert len(table) == counts[-1][-1] and all(row["2026"] in ("open", "notAsked") for row in table)
    for width in (390, 820, 1440):
        page.set_viewport_size({"width": width, "height": 900})
        for path in (f"/plans/{city.plan}/tasks?kind=task", city.contribution, "/units", "/calendar"):
            city.at("office", path)
            wide = page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth")
            assert wide <= 0, f"{path} at {width}: {wide} px too wide"
    page.set_viewport_size({"width": 1440, "height": 900})


def test_load_and_calendar(city):
    page = city.at("office", "/units")
    row = page.locator(f"table.load tr:has(th:has-text('{HEALTH}'))").first
    assert all(cell.replace(",", "").isdigit() for cell in row.locator("td").all_inner_texts())
    page = city.at("leader", "/calendar")
    closes = datetime.date.today() + datetime.timedelta(days=30)
    page = city.at("leader", f"/calendar?year={closes.year}")
    assert str(closes) in page.locator("main").inner_text()
    text = city.person("leader").request.get(f"{city.base}/calendar.ics").body().decode()
    assert text.startswith("BEGIN:VCALENDAR\r\n") and f"UID:round-{ROUND}-closes@guatu" in text
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert city.run("audit", "verify", "--database", city.database)
