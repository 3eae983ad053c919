"""Every page, at every size, with and without scripts."""
import pytest

KINDS = ["home", "wall", "indicator", "forecast", "warnings", "tasks", "index", "units", "unit", "documents", "document", "search", "help", "about", "account"]
SIZES = [(390, 844), (1440, 900), (1920, 1080)]


def address(places, kind):
    if kind not in places:
        pytest.skip(f"the sample has no page of the kind {kind}")
    return places[kind]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("size", SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_page_is_clean_and_fits(visit, places, kind, size):
    visitor = visit(width=size[0], height=size[1])
    page = visitor.go(address(places, kind))
    assert visitor.problems == []
    assert [url for url in visitor.requests if not url.startswith(visitor.base)] == [], "a request left the server"
    width = page.evaluate("document.documentElement.scrollWidth")
    assert width <= size[0], f"scrolls sideways: {width} px on {size[0]} px"
    assert page.locator("h1").count() == 1
    assert page.locator("main").count() == 1
    assert page.locator("html").get_attribute("lang") == "zh-Hans"


@pytest.mark.parametrize("kind", KINDS)
def test_page_says_the_same_without_scripts(visit, places, kind):
    visitor = visit(scripts=False)
    page = visitor.go(address(places, kind))
    assert page.locator("main").inner_text().strip()
    if kind == "indicator":
        assert page.locator("svg.series.wide").is_visible() or page.locator(".empty").count()
    if kind == "wall":
        assert page.locator("svg.spark").first.is_visible()


@pytest.mark.parametrize("kind", KINDS)
def test_page_is_whole_in_english(visit, places, kind):
    visitor = visit()
    page = visitor.go(address(places, kind))
    page.click("a.language")
    page.wait_for_load_state("networkidle")
    assert page.locator("html").get_attribute("lang") == "en"
    for part in (".rail", ".explain", "h2:not([lang])", "thead"):
        for text in page.locator(part).all_inner_texts():
            if part == "h2:not([lang])" and kind in ("home", "unit"):
                continue
            words = text
            for quoted in page.locator(f"{part} [lang=zh-Hans]").all_inner_texts():
                words = words.replace(quoted, "")
            if part == "thead" and kind == "indicator":
                continue
            assert not any("\u4e00" <= letter <= "\u9fff" for letter in words.replace("中文", "")), f"{part}: {text}"
    # The choice is remembered.
    visitor.go("/")
    assert page.locator("html").get_attribute("lang") == "en"


def test_nothing_is_hidden_from_the_keyboard(visit, places):
    visitor = visit()
    page = visitor.go(places["wall"])
    page.keyboard.press("Tab")
    skip = page.evaluate("document.activeElement.className")
    assert skip == "skip", "the first stop is the skip link"
    page.keyboard.press("Enter")
    page.keyboard.press("Tab")
    assert page.evaluate("document.getElementById('main').contains(document.activeElement)")
    links = page.locator(".tile h3 a").count()
    reached = set()
    for _ in range(links + 60):
        page.keyboard.press("Tab")
        here = page.evaluate(
            "(() => { const e = document.activeElement; const tile = e.closest('.tile');"
            " if (!tile) return null; const s = getComputedStyle(tile);"
            " return tile.id + (s.outlineStyle === 'none' ? ' without focus' : ''); })()")
        if here:
            assert "without focus" not in here, here
            reached.add(here)
    assert len(reached) == links


def test_missing_page_says_what_to_do(visit, base):
    visitor = visit()
    answer = visitor.page.goto(base + "/nothing-of-the-sort")
    assert answer.status == 404
    assert visitor.page.locator("main a[href='/']").count() == 1


def test_every_link_on_the_main_pages_leads_somewhere(visit, places):
    visitor = visit()
    seen = set()
    for kind in ("home", "wall", "indicator", "forecast", "warnings", "tasks", "units"):
        if kind not in places:
            continue
        page = visitor.go(places[kind])
        for link in page.locator("a[href^='/']").evaluate_all("all => all.map(a => a.getAttribute('href'))"):
            seen.add(link.split("#")[0])
    for link in sorted(seen)[:300]:
        answer = visitor.context.request.get(visitor.base + link)
        assert answer.status == 200, f"{link}: {answer.status}"
