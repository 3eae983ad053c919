"""A report in a browser: drafted, reworded, made as a file, issued; a figure is corrected, and the issued report, the
foresight of the correction and `guatu report verify` name it; a job outlives a stop of the server.

    GUATU_COMMAND=.build/debug/guatu pytest Tests/journeys/test_reports.py

The journeys of this file follow one another.
"""
import os
import pathlib
import re
import signal
import subprocess
import time

import docx
import pytest

from conftest import PASSWORD  # noqa: F401  (the sample's accounts bear it)
from test_year import City

WOMEN = "990100-women-plan-2021-2030"


@pytest.fixture(scope="module")
def city(tmp_path_factory, browser):
    command = os.environ.get("GUATU_COMMAND")
    if not command:
        pytest.skip("GUATU_COMMAND names no program")
    folder = tmp_path_factory.mktemp("reports")
    city = City(command, folder, browser)
    city.files = folder
    yield city
    city.process.terminate()
    city.process.wait(20)


def press(page, selector):
    with page.expect_navigation(wait_until="networkidle") as moved:
        page.click(selector)
    return moved.value.status


def report(city, role="office"):
    page = city.at(role, "/reports")
    page.click("table.registry th a")
    page.wait_for_load_state("networkidle")
    return page


def fetch(city, page, form):
    """Asks for a form of the report that is open, waits for its job, and gives the file."""
    assert press(page, f"form.files button[value={form}]") == 200
    assert page.url.endswith("/jobs")
    for _ in range(200):
        link = page.locator("tbody tr").first.locator("a[download]")
        if link.count():
            break
        time.sleep(0.3)
        page.reload(wait_until="networkidle")
    with page.expect_download() as download:
        link.click()
    path = city.files / f"{time.monotonic_ns()}.{form}"
    download.value.save_as(path)
    return path


def test_the_office_drafts_and_rewords(city):
    page = city.at("office", "/reports")
    assert "还没有报告" in page.locator("main").inner_text()
    page.click("summary:has-text('起草报告')")
    for box in page.locator("input[name=plan]").all():
        box.set_checked(box.get_attribute("value") == WOMEN)
    page.fill("#year", "2025")
    assert press(page, "form.plainform button[type=submit]") == 200
    text = page.locator("main").inner_text()
    assert "草稿" in text and "年度统计监测报告" in text
    # A passage that holds a figure is worded anew around it.
    links = [link.get_attribute("href") for link in page.locator("a.report-edit").all()]
    for link in links:
        page.goto(city.base + link)
        typed = page.input_value("textarea[name=text]")
        if "{1:" in typed:
            break
    assert "{1:" in typed, "no passage offers a figure"
    page.fill("textarea[name=text]", typed + "请在37天内落实。")
    assert press(page, ".editing button:has-text('保存')") == 422
    assert "37" in page.locator("[role=alert]").inner_text() and page.input_value("textarea[name=text]").endswith("落实。")
    page.check("input[name=confirm]")
    assert press(page, ".editing button:has-text('保存')") == 200
    assert "请在37天内落实。" in page.locator("article.report").inner_text()


def test_a_draft_becomes_a_file_by_a_job_that_outlives_a_stop(city):
    page = report(city)
    with page.expect_navigation(wait_until="networkidle"):
        page.click("form.files button[value=docx]")
    city.process.send_signal(signal.SIGKILL)
    city.process.wait(20)
    city.start()
    page = city.at("office", "/jobs")
    for _ in range(200):
        if "已完成" in page.locator("tbody tr").first.inner_text():
            break
        time.sleep(0.3)
        page.reload(wait_until="networkidle")
    assert "已完成" in page.locator("tbody tr").first.inner_text()


def test_it_is_issued_and_its_file_verifies(city):
    page = report(city)
    page.click("#issue summary")
    page.fill("#number", "云妇儿工委办〔2026〕3号")
    page.fill("#addressee", "各成员单位")
    assert press(page, "#issue button[type=submit]") == 200
    text = page.locator("main").inner_text()
    assert "已发布" in text and "云妇儿工委办〔2026〕3号" in text and "一致" in text
    assert page.locator("a.report-edit").count() == 0
    city.docx = fetch(city, page, "docx")
    said = city.run("report", "verify", city.docx, "--database", city.database)
    assert "这是已发出的报告" in said
    assert report(city, "leader").locator("article.report").count() == 1


def test_a_figure_changed_by_hand_is_caught(city):
    changed = city.files / "changed.docx"
    document = docx.Document(city.docx)
    element = next(e for e in document.element.body.iter() if e.tag.endswith("}sdtContent"))
    text = next(e for e in element.iter() if e.tag.endswith("}t"))
    text.text = "88888"
    document.save(changed)
    result = subprocess.run(
        [city.command, "report", "verify", changed, "--database", city.database], capture_output=True, text=True)
    assert result.returncode != 0 and "88888" in result.stdout


def test_every_form_is_made_from_the_issued_document(city):
    for form in ("pdf", "html", "xlsx"):
        path = fetch(city, report(city), form)
        assert path.stat().st_size > 10_000
    html = path.with_suffix(".xlsx")
    assert html.read_bytes()[:2] == b"PK"


def test_a_withdrawn_report_says_why(city):
    page = report(city)
    page.click("#withdraw summary")
    page.fill("#reason", "数据更正，另发新报告")
    assert press(page, "#withdraw button[type=submit]") == 200
    assert "数据更正，另发新报告" in page.locator("main").inner_text()
    assert re.search("已撤回", page.locator("main").inner_text())
    assert "完整" in city.run("audit", "verify", "--database", city.database)
