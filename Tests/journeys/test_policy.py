"""A draft under gender-equality assessment in a browser: a unit submits it with its self-assessment, the words that deserve
a look are shown in place, two experts give opinions, the Office proposes two changes, the author takes one up and refuses
one with a reason; it is closed, and found in register and statistics.

    GUATU_COMMAND=.build/debug/guatu pytest Tests/journeys/test_policy.py

The journeys of this file follow one another, as the assessment does.
"""
import datetime
import io
import os
import urllib.parse

import docx
import pytest

from conftest import PASSWORD
from test_year import City

TITLE = "云溪市托育服务管理办法（草案）"
TEXT = "第一条 托育服务由戶主申请。\n第二条 保育员岗位女性优先，须已婚已育。\n第三条 本办法自公布之日起施行。"
TODAY = datetime.date.today()


@pytest.fixture(scope="module")
def city(tmp_path_factory, browser):
    command = os.environ.get("GUATU_COMMAND")
    if not command:
        pytest.skip("GUATU_COMMAND names no program")
    folder = tmp_path_factory.mktemp("policy")
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


def address(city, account="office"):
    page = city.at(account, "/policies")
    return page.locator("table.registry th a").first.get_attribute("href")


def test_a_unit_submits_a_draft_with_its_self_assessment(city):
    page = city.at("liaison.health", "/policies")
    assert "还没有送交评估的草案" in page.locator("main").inner_text()
    page.click("text=送交草案")
    page.wait_for_load_state("networkidle")
    page.fill("#title", TITLE)
    page.fill("#text", TEXT)
    for box in page.locator("input[type=radio][value=yes]").all():
        box.check()
    page.click("summary:has-text('可能影响的指标')")
    page.locator("input[name=indicator]").first.check()
    assert press(page, "#submission > button") == 422
    assert "需要说明" in page.locator("main").inner_text()
    assert page.input_value("#title") == TITLE
    for box in page.locator("textarea[name^='why:']").all():
        box.fill("起草时听取了妇联意见。")
    assert press(page, "#submission > button") == 200
    text = page.locator("main").inner_text()
    assert "已送交" in text and "请看一看" in text
    marks = page.locator(".drafttext mark").all_inner_texts()
    assert marks == ["戶主", "女性优先", "已婚", "已育"], marks
    assert page.locator(".hits > li").count() == 4


def test_the_author_explains_a_hit_and_others_see_only_the_register(city):
    path = address(city)
    page = city.at("liaison.health", path)
    page.click("#hit-1 summary")
    page.fill("#hit-1 textarea", "将改为“家庭成员”。")
    assert press(page, "#hit-1 button") == 200
    assert "将改为“家庭成员”。" in page.locator("#hit-1").inner_text()
    text = city.at("leader", path).locator("main").inner_text()
    assert TITLE in text and "托育服务由" not in text and "尚未公布" in text


def test_two_experts_give_opinions(city):
    path = address(city)
    page = city.at("office", path)
    page.click("#appoint summary")
    for box in page.locator("#appoint input[name=account]").all():
        box.check()
    page.fill("#appoint-until", str(TODAY + datetime.timedelta(days=14)))
    assert press(page, "#appoint button") == 200
    assert "未到期" in page.locator(".headline").inner_text()
    for account, words in (("evaluator", "总体可行，注意第二条。"), ("evaluator.two", "长" * 10_000)):
        page = city.at(account, "/policies")
        assert "等您提出意见的草案" in page.locator("main").inner_text()
        page = city.at(account, path)
        page.click("#opine > summary")
        page.fill("#opine-words", words)
        page.fill("#opine-clause-1", "第二条")
        page.fill("#opine-proposal-1", "婚育状况不应成为岗位条件。")
        assert press(page, "#opine form > button") == 200
        assert "等您提出意见的草案" not in city.at(account, "/policies").locator("main").inner_text()


def test_the_office_proposes_two_changes_and_the_letter_leaves(city):
    path = address(city)
    page = city.at("office", path)
    assert page.locator("main").inner_text().count("婚育状况不应成为岗位条件。") == 2
    page.click("#pronounce > summary")
    page.select_option("#pronounce select[name=conclusion]", "proposals")
    page.fill("#pronounce-words", "总体可行，建议修改两处。")
    page.fill("#pronounce-clause-1", "第一条")
    page.fill("#pronounce-proposal-1", "“户主”改为“家庭成员”。")
    page.fill("#pronounce-clause-2", "第二条")
    page.fill("#pronounce-proposal-2", "删去“女性优先”。")
    page.fill("#pronounce-until", str(TODAY + datetime.timedelta(days=2)))
    assert press(page, "#pronounce form > button") == 200
    assert "即将到期" in page.locator(".headline").inner_text()
    page = city.at("office", path + "/opinion")
    assert "删去“女性优先”。" in page.locator("main").inner_text()
    bytes = page.request.get(city.base + path + "/opinion.docx").body()
    letter = docx.Document(io.BytesIO(bytes))
    cells = [cell.text for table in letter.tables for row in table.rows for cell in row.cells]
    assert "“户主”改为“家庭成员”。" in cells and "第二条" in cells


def test_the_author_sends_a_new_text_takes_one_up_and_refuses_one(city):
    path = address(city)
    page = city.at("liaison.health", path)
    page.click("#revise > summary")
    page.set_input_files("#file", {
        "name": "草案第二稿.txt", "mimeType": "text/plain",
        "buffer": TEXT.replace("戶主", "家庭成员").replace("，须已婚已育", "").encode("utf-8")})
    assert press(page, "#revise form > button") == 200
    assert page.locator(".drafttext mark").all_inner_texts() == ["女性优先"]
    text = page.locator("main").inner_text()
    assert "与第 1 稿相比" in text and "草案第二稿.txt" in text
    page.click("#reply > summary")
    page.fill("#wording-1", "托育服务由家庭成员申请。")
    page.check("input[name=decision-2][value=notTakenUp]")
    assert press(page, "#reply form > button") == 422
    assert "必须写明理由" in page.locator("main").inner_text()
    assert page.input_value("#wording-1") == "托育服务由家庭成员申请。"
    page.fill("#reason-2", "现阶段从业者不足，属于暂行措施。")
    assert press(page, "#reply form > button") == 200


def test_it_is_closed_and_found_in_register_and_statistics(city):
    path = address(city)
    page = city.at("office", path)
    page.click("#close > summary")
    assert press(page, "#close form > button") == 200
    assert "部分采纳" in page.locator(".headline").inner_text()
    found = city.at("leader", "/policies?" + urllib.parse.urlencode({"q": "托育", "outcome": "partly"}))
    assert TITLE in found.locator("table.registry").inner_text()
    hidden = city.at("leader", "/policies?" + urllib.parse.urlencode({"q": "保育员岗位"}))
    assert hidden.locator("table.registry").count() == 0
    text = city.at("leader", f"/policies/statistics?year={TODAY.year}").locator("main").inner_text()
    assert "送交 1 件，办结 1 件" in text and "提出修改建议 2 条，未答复 0 条" in text
    english = city.at("office", path + "?lang=en").locator("main").inner_text()
    assert "partly taken up" in english and "deserve a look" in english
    city.at("office", path + "?lang=zh")
    page = city.at("office", path)
    indicator = page.locator("main a[href*='/indicators/']").first.get_attribute("href")
    assert TITLE in city.at("office", indicator).locator("main").inner_text()
    assert TITLE not in city.at("leader", indicator).locator("main").inner_text()


@pytest.mark.parametrize("width", [390, 820, 1440])
def test_pages_fit_every_screen(city, width):
    page = city.person("office")
    page.set_viewport_size({"width": width, "height": 900})
    for path in ["/policies", address(city), "/policies/rules", f"/policies/statistics?year={TODAY.year}"]:
        page = city.at("office", path)
        assert page.evaluate("document.documentElement.scrollWidth") <= width, path
    page.set_viewport_size({"width": 1440, "height": 900})


def test_the_record_stands(city):
    assert city.run("audit", "verify", "--database", city.database)
