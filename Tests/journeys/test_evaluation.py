"""The mid-term evaluation of a city in a browser: opened, a unit's self-assessment written and passed, scored by two
evaluators who do not see each other, closed, and the result shown; and a model unit from its proposal to its publication.

    GUATU_COMMAND=.build/debug/guatu pytest Tests/journeys/test_evaluation.py

The journeys of this file follow one another, as the evaluation does.
"""
import datetime
import os
import urllib.parse

import pytest

from conftest import PASSWORD
from test_year import City

HEALTH = "市卫生健康委"


@pytest.fixture(scope="module")
def city(tmp_path_factory, browser):
    command = os.environ.get("GUATU_COMMAND")
    if not command:
        pytest.skip("GUATU_COMMAND names no program")
    folder = tmp_path_factory.mktemp("evaluation")
    city = City(command, folder, browser)
    word = folder / "word"
    word.write_text(PASSWORD, encoding="utf-8")
    city.run("users", "add", "evaluator.two", "--name", "钱教授", "--role", "evaluator", "--region", "990100",
             "--password-file", word, "--own-password", "--database", city.database)
    yield city
    city.process.terminate()
    city.process.wait(20)


def press(page, selector):
    with page.expect_navigation(wait_until="networkidle") as moved:
        page.click(selector)
    return moved.value.status


def answer(page, score, grounds="台账和检查记录"):
    """Answers every matter of a sheet alike."""
    for box in page.locator("input[name^='score:']").all():
        box.fill(score)
    for box in page.locator("textarea[name^='grounds:']").all():
        box.fill(grounds)


def address(city):
    page = city.at("office", "/evaluations")
    return page.locator("table.registry th a").first.get_attribute("href")


def test_the_office_opens_the_evaluation(city):
    page = city.at("office", "/evaluations")
    assert "还没有评估" in page.locator("main").inner_text()
    page.click("summary:has-text('开展评估')")
    assert page.locator("input[name=phase][value=midTerm]").is_checked()
    # One plan is enough for the journey: the others are left out.
    boxes = page.locator("input[name=plan]").all()
    assert boxes, page.locator("main").inner_text()
    chosen = [box for box in boxes if box.is_checked()]
    assert 1 < len(chosen) < len(boxes), "the plans that run now are offered first"
    for box in chosen[1:]:
        box.uncheck()
    page.fill("#closes", str(datetime.date.today() + datetime.timedelta(days=30)))
    page.fill("input[name='weight:attainment']", "60")
    assert press(page, "form.plainform button[type=submit]") == 422
    assert "合计 100" in page.locator("main").inner_text()
    page.fill("input[name='weight:attainment']", "50")
    assert press(page, "form.plainform button[type=submit]") == 200
    text = page.locator("main").inner_text()
    assert "已交 0 份" in text and "中期评估" in text and "2021–2025" in text


def test_a_unit_assesses_itself_and_its_approver_passes(city):
    path = address(city)
    page = city.at("liaison.health", path)
    page.click(f"a:has-text('{HEALTH}自评')")
    page.wait_for_load_state("networkidle")
    assert press(page, "button[value=submit]") == 422
    assert "还不能提交" in page.locator("main").inner_text()
    answer(page, "96", "长" * 10_000)
    assert press(page, "button[value=save]") == 200
    assert press(page, "button[value=submit]") == 200
    assert page.locator("button[value=save]").count() == 0
    part = path + "/parts/" + urllib.parse.quote("u-" + HEALTH)
    approver = city.at("approver.health", part)
    assert press(approver, "form#pass button") == 200
    assert "单位已审核" in approver.locator("main").inner_text()


def test_two_evaluators_score_without_seeing_each_other(city):
    path = address(city)
    for account, score in (("evaluator", "60"), ("evaluator.two", "80")):
        page = city.at(account, path)
        other = page.locator("table.parts a[href*='/parts/e-']")
        # Only their own sheet is a link until they have handed in.
        assert other.count() == 1
        other.click()
        page.wait_for_load_state("networkidle")
        answer(page, score)
        assert press(page, "button[value=submit]") == 200
    page = city.at("evaluator.two", path)
    assert page.locator("table.parts a[href*='/parts/e-']").count() == 2
    assert page.locator(f"a[href='{path}/result']").count() == 0


def test_the_office_closes_it_and_everybody_sees_the_result(city):
    path = address(city)
    page = city.at("office", path)
    page.click("summary:has-text('办结评估')")
    page.fill("#conclusion", "总体良好，医疗保健进展明显。")
    page.fill("#recommendations", "一是补齐短板。\n二是加强协作。")
    assert press(page, "#close button[type=submit]") == 422
    assert "没有交齐" in page.locator("main").inner_text()
    assert page.input_value("#conclusion") == "总体良好，医疗保健进展明显。"
    page.fill("#withoutSome", "个别单位逾期未交")
    assert press(page, "#close button[type=submit]") == 200
    page = city.at("leader", path)
    page.click("text=查看评估结果")
    page.wait_for_load_state("networkidle")
    text = page.locator("main").inner_text()
    assert "70.0" in text and "60.0–80.0（2）" in text
    assert "▲ +26.0 自评偏高" in text
    assert "总体良好" in text and "二是加强协作" in text and "个别单位逾期未交" in text
    english = city.at("leader", path + "/result?lang=en").locator("main").inner_text()
    assert "External median" in english and "own view higher" in english
    city.at("leader", path + "/result?lang=zh")


def test_a_closed_evaluation_takes_nothing_more(city):
    path = address(city)
    part = path + "/parts/" + urllib.parse.quote("u-" + HEALTH)
    page = city.at("liaison.health", part)
    assert page.locator("button[value=save]").count() == 0
    assert city.run("audit", "verify", "--database", city.database)


def test_a_model_unit_is_proposed_and_publicised(city):
    page = city.at("liaison.health", "/commendations")
    page.click("summary:has-text('推荐')")
    page.fill("#title", "实施规划示范单位")
    page.fill("#grounds", "连续五年提高筛查率，经验可以推广。")
    page.click("summary:has-text('指标')")
    page.locator("input[name=fact]").first.check()
    assert press(page, "#propose form > button") == 200
    assert "连续五年" in page.locator("main").inner_text()
    mine = urllib.parse.urlparse(page.url).path
    office = city.at("office", mine)
    office.click("summary:has-text('公示')")
    today = datetime.date.today()
    office.fill("#from", str(today))
    office.fill("#until", str(today + datetime.timedelta(days=7)))
    assert press(office, "#publicise button[type=submit]") == 200
    assert "公示中" in office.locator("main").inner_text()
    office.click("summary:has-text('授予')")
    assert press(office, "#award form button[type=submit]") == 422
    assert "期满后方可授予" in office.locator("main").inner_text()
