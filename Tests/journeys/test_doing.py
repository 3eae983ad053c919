"""What a person does: filter, search, follow a line, confirm a reading."""
import re
import shutil

import pytest


def test_counts_in_the_headline_lead_to_what_they_count(visit, places):
    visitor = visit()
    page = visitor.go(places["wall"])
    links = page.locator(".conclusion .headline a")
    for index in range(links.count()):
        words = links.nth(index).inner_text()
        count = int(re.search(r"\d+", words).group())
        target = links.nth(index).get_attribute("href")
        other = visit()
        assert other.go(target).locator(".tile").count() == count, f"{words} -> {target}"


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_filters_narrow_the_wall_and_stand_in_the_address(visit, places, scripts):
    visitor = visit(scripts=scripts)
    page = visitor.go(places["wall"])
    before = page.locator(".tile").count()
    page.locator(".filters summary").click()
    page.locator("#filter-bindingness").select_option("binding")
    page.locator(".filters button").click()
    page.wait_for_url("**bindingness=binding**")
    page.wait_for_load_state("networkidle")
    after = page.locator(".tile").count()
    assert after <= before
    assert page.locator(".tile:not(.binding)").count() == 0
    assert page.locator(".filtered").count() == 1
    assert visitor.problems == []


def test_worst_first_puts_missed_targets_first(visit, places):
    visitor = visit()
    page = visitor.go(places["wall"])
    page.locator(".switch a").nth(1).click()
    page.wait_for_load_state("networkidle")
    ranks = ["atRisk", "uncertain", "insufficient", "needsJudgement", "onTrack", "achieved"]
    order = page.locator(".tile").evaluate_all("all => all.map(tile => tile.className.split(' ')[1])")
    assert order == sorted(order, key=ranks.index)


def test_an_item_leads_to_its_line_and_back(visit, places):
    visitor = visit(scripts=False)
    page = visitor.go(places["document"])
    arrow = page.locator(".original .to").first
    line = arrow.evaluate("link => link.closest('li').id")
    arrow.click()
    item = page.locator(".items li:target")
    assert item.count() == 1
    assert item.evaluate("item => getComputedStyle(item).backgroundColor") != "rgba(0, 0, 0, 0)"
    item.locator("a.from").click()
    assert page.url.endswith("#" + line)
    assert page.locator(f"#{line}:target").count() == 1


def test_a_table_can_be_copied_and_downloaded(visit, places):
    visitor = visit()
    page = visitor.go(places["indicator"])
    if not page.locator("#series").count():
        pytest.skip("this indicator has no figures")
    if page.locator("[data-copy]").count():
        assert page.locator("[data-copy]").is_visible()
    for end, kind in ((".csv", "text/csv"), (".svg", "image/svg+xml"),
                      ("series.xlsx", "application/vnd.openxmlformats"),
                      ("verdict.xlsx", "application/vnd.openxmlformats"), (".png", "image/png")):
        if end == ".png" and not shutil.which("rsvg-convert"):
            continue
        link = page.locator(f".tools a[href$='{end}']")
        answer = visitor.context.request.get(visitor.base + link.get_attribute("href"))
        assert answer.status == 200 and answer.headers["content-type"].startswith(kind)


def test_the_live_chart_replaces_the_drawn_one_only_where_it_loaded(visit, places):
    visitor = visit()
    page = visitor.go(places["indicator"])
    if not page.locator("#figure").count():
        pytest.skip("this indicator has no figures")
    page.wait_for_timeout(300)
    if page.evaluate("!!window.echarts"):
        assert page.locator("#figure .canvas canvas").is_visible()
        assert not page.locator("svg.series.wide").is_visible()
    else:
        assert page.locator("svg.series.wide").is_visible()
    assert visitor.problems == []


def test_search_finds_what_the_wall_shows(visit, places):
    visitor = visit()
    page = visitor.go(places["wall"])
    name = page.locator(".tile h3 a").first.inner_text()
    page.locator(".find input").fill(name)
    page.locator(".find button").click()
    page.wait_for_load_state("networkidle")
    assert name in page.locator(".hits").inner_text()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_reading_is_confirmed_and_an_error_loses_nothing(visit, places, base, scripts):
    visitor = visit(scripts=scripts)
    page = visitor.go("/documents")
    documents = page.locator("main table a[href^='/documents/']").evaluate_all(
        "all => all.map(a => a.getAttribute('href'))")
    for document in documents:
        page = visitor.go(document)
        if page.locator("ul.matters > li").count():
            break
    else:
        pytest.skip("nothing waits for a decision in this sample")
    waiting = page.locator("ul.matters > li").count()
    matter = page.locator("ul.matters > li").first
    anchor = matter.get_attribute("id")
    matter.locator("summary").click()
    matter.locator("input[value=confirm]").check()
    matter.locator("button").click()
    page.wait_for_load_state("networkidle")
    # No reason was given: the form is back, open, as it was typed, and says so beside the field.
    matter = page.locator(f"[id='{anchor}']")
    assert matter.locator("input[value=confirm]").is_checked()
    assert matter.locator("input[name=reason]").get_attribute("aria-invalid") == "true"
    assert matter.locator(".problem").count() == 1
    assert page.locator(".problems a").count() == 1
    matter.locator("input[name=reason]").fill("浏览器测试")
    matter.locator("button").click()
    page.wait_for_load_state("networkidle")
    assert page.locator("ul.matters > li").count() == waiting - 1
    # Whoever is signed in is the author; nobody types a name.
    assert "刘芳（样例）" in page.locator(f"[id='{anchor}']").text_content()


def test_earlier_versions_and_the_whole_plan_can_be_had(visit, places):
    visitor = visit(scripts=False)
    page = visitor.go(places["wall"])
    workbook = page.locator(".controls a[href$='/plan.xlsx']").get_attribute("href")
    answer = visitor.context.request.get(visitor.base + workbook)
    assert answer.status == 200 and answer.body()[:2] == b"PK"
    page.locator(".controls a[href$='/versions']").click()
    page.locator("main tbody a[href*='/versions/']").first.click()
    assert page.locator("main tbody tr").count() > 0
    assert page.locator("main form").count() == 0, "an earlier version is only read"


@pytest.mark.parametrize("scripts", [False, True], ids=["no scripts", "scripts"])
def test_readings_of_one_kind_are_confirmed_together(visit, base, scripts):
    visitor = visit(scripts=scripts)
    page = visitor.go("/documents")
    documents = page.locator("main tbody th a").evaluate_all("all => all.map(a => a.getAttribute('href'))")
    for document in documents:
        page = visitor.go(document)
        if page.locator(".together").count():
            break
    else:
        pytest.skip("no two readings of one kind wait in this sample")
    waiting = page.locator("ul.matters > li").count()
    group = page.locator(".together").first
    anchor = group.locator("form.decision[id]").get_attribute("id")
    form = page.locator(f"form[id='{anchor}']")
    ticked = group.locator("input[type=checkbox]:checked").count()
    assert ticked > 1
    form.locator("button").click()
    page.wait_for_load_state("networkidle")
    # No reason was given: nothing is saved, nothing is lost.
    form = page.locator(f"form[id='{anchor}']")
    assert form.locator("input[name=reason]").get_attribute("aria-invalid") == "true"
    assert page.locator(f"input[form='{anchor}']:checked").count() == ticked
    form.locator("input[name=reason]").fill("办公室会议")
    form.locator("button").click()
    page.wait_for_load_state("networkidle")
    assert page.locator("ul.matters > li").count() == waiting - ticked
    assert str(ticked) in page.locator(".done[role=status]").inner_text()


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_target_without_data_is_judged_and_an_error_loses_nothing(visit, scripts):
    visitor = visit(scripts=scripts)
    page = visitor.go("/")
    walls = page.locator("li.plan h3 a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
    for wall in walls:
        page = visitor.go(wall)
        tile = page.locator(".tile.insufficient h3 a, .tile.needsJudgement h3 a")
        if tile.count():
            break
    else:
        pytest.skip("figures decide every indicator of this sample")
    page = visitor.go(tile.first.get_attribute("href"))
    indicator = page.url
    # The same judgement sent twice is recorded once, so each run names its own report.
    report = f"浏览器测试报告第{1 if scripts else 2}页"
    judged = page.locator(".judgements ul.matters > li").count()
    page.locator(".judgements summary").click()
    page.get_by_label("预计达标", exact=True).check()
    page.locator("input[name=year]").fill("2024")
    page.locator("input[name=evidence]").fill(report)
    page.locator(".judgements button").click()
    page.wait_for_load_state("networkidle")
    # No reason was given: the form is back, open, as it was typed, and says so beside the field.
    form = page.locator(".judgements form")
    assert form.locator("input[name=reason]").get_attribute("aria-invalid") == "true"
    assert form.locator("input[name=evidence]").input_value() == report
    assert form.locator("input[value=onTrack]").is_checked()
    assert form.is_visible()
    page.locator(".judgements .problems a").click()
    assert page.url.endswith("#judgement-reason")
    form.locator("input[name=reason]").fill("检查结果逐年好转")
    form.locator("button").click()
    page.wait_for_load_state("networkidle")
    assert page.url == indicator + "#judgements"
    assert page.locator(".judgements ul.matters > li").count() == judged + 1
    words = page.locator(".judgements ul.matters > li").first.inner_text()
    for part in ("2024", "预计达标", report, "检查结果逐年好转", "刘芳（样例）"):
        assert part in words


def test_an_index_is_computed_by_another_method(visit, places):
    if "index" not in places:
        pytest.skip("the sample has no index")
    visitor = visit(scripts=False)
    page = visitor.go(places["index"])
    first = page.locator(".headline b").inner_text()
    # Every indicator says which way is better, and the points add up to the index.
    rows = page.locator("section[aria-labelledby=steps] tbody tr:has(td.better)")
    assert rows.count() > 0
    assert page.locator("section[aria-labelledby=steps] tbody tr:last-child b").inner_text() == first
    points = [float(text.replace("\u2212", "-")) for text in rows.locator("td:last-child").all_inner_texts()]
    assert abs(sum(points) - float(first)) < 0.06 * len(points)
    page.select_option("select[name=normalise]", "distance")
    page.select_option("select[name=aggregate]", "geometric")
    page.click(".filterline button")
    assert "normalise=distance" in page.url and "aggregate=geometric" in page.url
    assert page.locator("select[name=normalise]").input_value() == "distance"
    assert page.locator(".headline b").inner_text() != first
    with page.expect_download() as download:
        page.click("a[href*='steps.csv']")
    text = open(download.value.path(), encoding="utf-8-sig").read()
    assert text.startswith("region,regionName,year,domain,indicator")
    assert "higherIsBetter" in text


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_supposed_figure_changes_the_verdict_and_is_not_kept(visit, places, scripts):
    if "forecast" not in places:
        pytest.skip("the sample forecasts nothing")
    visitor = visit(scripts=scripts)
    page = visitor.go(places["forecast"])
    figures = page.locator("#series tbody tr").count()
    stands = page.locator("main .headline .sign").inner_text()
    # Far below and far above everything: one of them must turn the status.
    answers = set()
    for value in ("0.1", "99.9"):
        page.fill("#whatif input[name=value]", value)
        page.click("#whatif button")
        page.wait_for_load_state("networkidle")
        assert f"value={value}" in page.url
        assert page.locator("#whatif input[name=value]").input_value() == value
        now, then = page.locator("#whatif .answer .sign").all_inner_texts()
        assert now == stands
        answers.add(then)
    assert len(answers) == 2
    page = visitor.go(places["forecast"])
    assert page.locator("#series tbody tr").count() == figures
    assert not page.locator("#whatif .answer").count()
    refused = visitor.context.request.get(visitor.base + places["forecast"] + "?year=2027&value=twelve")
    assert refused.status == 400 and "14.3" in refused.text()


def test_a_verdict_gives_its_reasons_on_the_page_and_as_data(visit, places, base):
    if "forecast" not in places:
        pytest.skip("the sample forecasts nothing")
    visitor = visit(scripts=False)
    page = visitor.go(places["forecast"])
    chance = page.locator("main ul.why li").first.inner_text()
    assert "%" in chance
    for section in ("target", "attainment", "forecast", "usualMethods", "volatility", "turningPoints"):
        assert page.locator(f"#why-{section}").count(), section
    answer = visitor.context.request.get(base + "/api" + places["forecast"]).json()
    shown = {part["key"]: part for part in answer["explanation"]["sections"]}
    assert shown["forecast"] and shown["data"]["steps"]
    stated = next(step for step in shown["conclusion"]["steps"] if step["key"] == "probability")["number"]
    assert abs(stated - answer["indicator"]["probability"]) < 1e-12
    assert all(0 <= year["low95"] <= year["low80"] <= year["middle"] <= year["high80"] <= year["high95"]
               for year in answer["chart"]["fan"])


def test_warnings_lead_to_their_indicators_and_can_be_filtered(visit, places):
    visitor = visit(scripts=False)
    page = visitor.go(places["warnings"])
    all_warnings = page.locator("ul.warnings > li").count()
    if not all_warnings:
        pytest.skip("the sample has no warnings")
    page.select_option("select[name=kind]", "atRisk")
    page.click(".filterline button")
    shown = page.locator("ul.warnings > li").count()
    assert 0 < shown <= all_warnings
    table = visitor.context.request.get(visitor.base + places["warnings"] + ".csv").text()
    assert len(table.strip().splitlines()) == all_warnings + 1
    page.locator("ul.warnings h3 a").first.click()
    assert page.locator("main .headline .sign.atRisk").count() == 1
