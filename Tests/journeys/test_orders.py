"""Follow-up in a browser: a leader's instruction and a warning become orders; the unit answers with a milestone and evidence,
asks for more time, reports; the Office closes on verified evidence, and not without.

    GUATU_COMMAND=.build/debug/guatu pytest Tests/journeys/test_orders.py

The journeys of this file follow one another.
"""
import datetime
import os

import docx
import openpyxl
import pytest

from test_year import City


@pytest.fixture(scope="module")
def city(tmp_path_factory, browser):
    command = os.environ.get("GUATU_COMMAND")
    if not command:
        pytest.skip("GUATU_COMMAND names no program")
    folder = tmp_path_factory.mktemp("orders")
    city = City(command, folder, browser)
    city.files = folder
    yield city
    city.process.terminate()
    city.process.wait(20)


def press(page, selector):
    with page.expect_navigation(wait_until="networkidle") as moved:
        page.click(selector)
    return moved.value.status


def day(days):
    return str(datetime.date.today() + datetime.timedelta(days=days))


def order(city, account):
    page = city.at(account, "/orders")
    page.click("table.registry th a")
    page.wait_for_load_state("networkidle")
    return page


def test_a_leader_sees_what_will_be_missed_and_instructs(city):
    page = city.at("leader", "/leader")
    text = page.locator("main").inner_text()
    assert "预计达标困难" in text
    page.click("#instruct summary")
    page.fill("#instruct textarea", "请牵头单位一个月内拿出办法")
    assert press(page, "#instruct button[type=submit]") == 200
    assert "请牵头单位一个月内拿出办法" in page.locator("main").inner_text()
    assert "请牵头单位一个月内拿出办法" in city.at("office", "/inbox").locator("main").inner_text()


def test_the_office_makes_it_an_order(city):
    page = city.at("office", "/leader")
    with page.expect_navigation(wait_until="networkidle"):
        page.click("a:has-text('转督办')")
    assert page.input_value("#demand") == "请牵头单位一个月内拿出办法"
    # The sample has a liaison of this unit.
    page.fill("#unit", "市卫生健康委")
    page.fill("#due", day(40))
    assert press(page, "#issue button[type=submit]") == 200
    assert "绿：在期限内" in page.locator("main").inner_text()


def test_the_unit_answers_and_the_office_accepts(city):
    page = order(city, "liaison.health")
    assert page.locator("#withdraw").count() == 0, "that is the Office's"
    page.click("#answer summary")
    page.fill("#answer-measures", "开展培训和督导")
    page.fill("#answer-milestones", "三月底 培训")
    assert press(page, "#answer button[type=submit]") == 422
    assert page.input_value("#answer-milestones") == "三月底 培训", "nothing typed is lost"
    page.fill("#answer-milestones", f"{day(5)} 完成培训")
    assert press(page, "#answer button[type=submit]") == 200
    assert "黄：临近期限" in page.locator("main").inner_text()
    page = order(city, "office")
    page.click("#accept summary")
    assert press(page, "#accept button[type=submit]") == 200
    assert "办理中" in page.locator("main").inner_text()


def test_the_unit_asks_for_time_and_gets_it(city):
    page = order(city, "liaison.health")
    page.click("#askExtension summary")
    page.fill("#askExtension-until", day(60))
    page.fill("#askExtension-reason", "招标需要时间")
    assert press(page, "#askExtension button[type=submit]") == 200
    page = order(city, "office")
    assert "招标需要时间" in page.locator("main").inner_text()
    page.click("#extend summary")
    assert page.input_value("#extend-until") == day(60), "the wish stands in the form"
    assert press(page, "#extend button[type=submit]") == 200
    assert day(60) in page.locator(".headline").inner_text()


def test_it_closes_only_on_evidence_that_was_verified(city):
    page = order(city, "office")
    page.click("#close summary")
    page.fill("#close-verified", "看过")
    assert press(page, "#close button:has-text('核实佐证后销号')") == 422
    assert "还不能销号" in page.locator("[role=alert]").first.inner_text()
    page = order(city, "liaison.health")
    evidence = city.files / "培训台账.xlsx"
    openpyxl.Workbook().save(evidence)
    page.set_input_files("#files", str(evidence))
    assert press(page, "form[enctype] button[type=submit]") == 200
    page.click("#progress summary")
    page.fill("#progress-progress", "培训已完成")
    page.check("#progress input[name=done]")
    assert press(page, "#progress button[type=submit]") == 200
    page.click("#report summary")
    assert press(page, "#report button[type=submit]") == 200
    page = order(city, "office")
    page.click("#close summary")
    page.fill("#close-verified", "实地核实培训记录，属实")
    assert press(page, "#close button:has-text('核实佐证后销号')") == 200
    text = page.locator("main").inner_text()
    assert "已销号" in text and "实地核实培训记录，属实" in text
    with page.expect_download() as download:
        page.click("a:has-text('公函（Word）')")
    path = city.files / "letter.docx"
    download.value.save_as(path)
    words = "\n".join(p.text for p in docx.Document(path).paragraphs)
    assert "督办单" in words and "开展培训和督导" in words and "属实" in words
    assert "完整" in city.run("audit", "verify", "--database", city.database)


def test_notices_go_out_for_several_warnings(city):
    page = city.at("office", "/orders/notices")
    boxes = page.locator("input[name=indicator]").all()
    assert boxes, "a closed order lets the warning wait again"
    assert press(page, "form.plainform button[type=submit]") == 422, "nothing was chosen"
    for box in page.locator("input[name=indicator]").all():
        box.check()
    assert press(page, "form.plainform button[type=submit]") == 200
    assert page.locator("table.registry tbody tr").count() == 1 + len(boxes)
    assert "没有未处理的预警" in city.at("office", "/orders/notices").locator("main").inner_text()
