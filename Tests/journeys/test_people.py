"""Who comes in, and who does not."""
import re

import pytest

from conftest import PASSWORD


def sign_in(page, name, password=PASSWORD):
    page.fill("#name", name)
    page.fill("#password", password)
    page.click("main button[type=submit]")
    page.wait_for_load_state("networkidle")


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_stranger_is_sent_to_sign_in_and_comes_back(visit, places, base, scripts):
    visitor = visit(account=None, scripts=scripts)
    wanted = places["indicator"] + "?year=2015"
    page = visitor.go(wanted)
    assert page.url.startswith(base + "/sign-in?next=")
    assert page.locator(".rail a").count() == 2, "help and methods are all a stranger is offered"
    assert "样例" in page.locator("#sample").inner_text()
    sign_in(page, "leader")
    assert page.url == base + wanted
    assert "赵敏（样例）" in page.locator(".me").inner_text()
    assert visitor.problems == []


def test_the_cookie_is_out_of_reach_for_scripts_and_ends_with_the_browser(visit, base):
    visitor = visit(account=None)
    page = visitor.go("/sign-in")
    sign_in(page, "leader")
    cookie, = [one for one in visitor.context.cookies() if one["name"] == "guatu_session"]
    assert cookie["httpOnly"] and cookie["sameSite"] == "Lax" and cookie["expires"] == -1
    assert page.evaluate("document.cookie").find("guatu_session") == -1


def test_a_wrong_password_and_too_many_of_them(visit):
    visitor = visit(account=None)
    page = visitor.go("/sign-in")
    # The same words and the same wait, whether or not there is such an account.
    for _ in range(5):
        sign_in(page, "nobody.here", "wrong password")
        assert "账号名或密码不对" in page.locator("#problems").inner_text()
        assert page.input_value("#name") == "nobody.here"
        assert page.input_value("#password") == ""
    sign_in(page, "nobody.here", "wrong password")
    words = page.locator("#problems").inner_text()
    assert "失败的次数太多" in words and re.search(r"\d{4}-\d\d-\d\d \d\d:\d\d", words)
    # Others are not kept waiting.
    sign_in(page, "leader")
    assert page.locator(".me").count() == 1


def test_after_signing_out_nothing_is_shown(visit, places, base):
    visitor = visit(account=None)
    page = visitor.go("/sign-in")
    sign_in(page, "leader")
    visitor.go(places["wall"])
    assert page.locator(".tile").count()
    page.click(".me button")
    page.wait_for_load_state("networkidle")
    assert page.url == base + "/sign-in?out=1"
    assert "已退出" in page.locator("main").inner_text()
    page.go_back(wait_until="networkidle")
    assert page.locator(".tile").count() == 0, "the back button shows the wall of somebody who left"
    assert page.locator("#password").count() == 1
    visitor.go(places["wall"])
    assert "/sign-in" in page.url


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no scripts"])
def test_a_form_outlives_its_session(visit, base, scripts):
    visitor = visit(account=None, scripts=scripts)
    page = visitor.go("/sign-in")
    sign_in(page, "administrator")
    page = visitor.go("/accounts/evaluator")
    mail = f"sun.yan+{scripts}@example.cn"
    page.fill("#mail", mail)
    page.fill("#name", "孙岩 “样例” <b>&amp;")
    visitor.context.clear_cookies()
    page.click("main form:has(#mail) button[type=submit]")
    page.wait_for_load_state("networkidle")
    assert "完整保留" in page.locator("main").inner_text()
    sign_in(page, "administrator", "wrong password")
    assert "还保留着" in page.locator("main").inner_text()
    sign_in(page, "administrator")
    assert page.locator("h1").inner_text() == "继续提交"
    page.click("main button[type=submit]")
    page.wait_for_load_state("networkidle")
    assert page.url == base + "/accounts/evaluator?saved=1"
    assert page.input_value("#mail") == mail
    assert page.input_value("#name") == "孙岩 “样例” <b>&amp;"


@pytest.mark.parametrize("account", ["leader", "office", "auditor", "liaison.health"])
def test_only_administrators_reach_the_accounts(visit, base, account):
    visitor = visit(account=account)
    page = visitor.go("/")
    assert page.locator("a[href='/accounts']").count() == 0
    answer = page.goto(base + "/accounts")
    assert answer.status == 403
    words = page.locator("main").inner_text()
    assert "管理账号" in words and "系统管理员" in words, "it says which right is missing, and who gives it"
    assert page.locator("table").count() == 0


def test_a_leader_reads_and_is_asked_nothing(visit, places):
    visitor = visit(account="leader")
    page = visitor.go(places["document"])
    assert page.locator("form[method=post]:not([action='/sign-out'])").count() == 0
    assert visitor.context.request.get(visitor.base + "/api/plans").status == 200


def test_an_administrator_adds_somebody_who_signs_in(visit, base):
    visitor = visit(account="administrator")
    page = visitor.go("/")
    assert page.locator(".tile, li.plan").count() == 0, "who keeps accounts reads no plans"
    page.click("main a[href='/accounts']")
    page.click("summary")
    page.fill("#id", "xin.ren")
    page.fill("#name", "新人")
    page.select_option("#role-1", "liaison")
    page.fill("#region-1", "990100")
    page.click("main .adding button[type=submit]")
    page.wait_for_load_state("networkidle")
    # A liaison belongs to a unit: the form is back as it was typed, and the list on top leads to the field.
    assert page.input_value("#name") == "新人"
    page.click(".problems a")
    assert page.evaluate("document.activeElement.id || location.hash").endswith("unit-1")
    page.fill("#unit-1", "市教委")
    page.click("main .adding button[type=submit]")
    page.wait_for_load_state("networkidle")
    told = page.locator("code#secret").inner_text()
    assert "新人" in page.locator("main table").inner_text()
    visitor.go("/accounts")
    assert told not in page.content(), "the password is shown once"

    other = visit(account=None)
    page = other.go("/sign-in")
    sign_in(page, "xin.ren", told)
    # A told password is changed before anything else.
    assert page.url == base + "/account"
    other.go("/units")
    assert page.url == base + "/account"
    page.fill("#old", told)
    page.fill("#new", "水杯 台灯 梧桐树 自行车")
    page.fill("#again", "水杯 台灯 梧桐树 自行车")
    page.click("main button[type=submit]")
    page.wait_for_load_state("networkidle")
    assert "密码已修改" in page.locator("main").inner_text()
    other.go("/units")
    assert page.url == base + "/units"

    # Disabled, the session ends at once.
    page = visitor.go("/accounts/xin.ren")
    page.click("section[aria-labelledby=disable] button")
    page.wait_for_load_state("networkidle")
    assert "已停用" in page.locator(".headline").inner_text()
    other.go("/units")
    assert "/sign-in" in other.page.url


def test_a_token_is_issued_and_revoked(visit):
    visitor = visit(account="administrator", scripts=False)
    page = visitor.go("/tokens")
    page.click("summary")
    page.fill("#region", "990100")
    page.fill("#unit", "市教委")
    page.fill("#note", "直报系统")
    page.click("main .adding button[type=submit]")
    assert len(page.locator("code#secret").inner_text()) >= 32
    page.click("main table button")
    assert "吊销" in page.locator("main table tbody").inner_text()
    assert page.locator("main table button").count() == 0


def test_signing_in_by_keyboard_alone(visit, base):
    visitor = visit(account=None)
    page = visitor.go("/sign-in")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.className") == "skip"
    page.keyboard.press("Enter")
    while page.evaluate("document.activeElement.id") != "name":
        page.keyboard.press("Tab")
    page.keyboard.type("leader")
    page.keyboard.press("Tab")
    assert page.evaluate("document.activeElement.id") == "password"
    page.keyboard.type(PASSWORD)
    page.keyboard.press("Enter")
    page.wait_for_url(base + "/")
    for _ in range(12):
        page.keyboard.press("Tab")
        if page.evaluate("!!document.activeElement.closest('.me form')"):
            break
    page.keyboard.press("Enter")
    page.wait_for_url(base + "/sign-in?out=1")


@pytest.mark.parametrize("size", [(390, 844), (1440, 900), (1920, 1080)], ids=lambda size: f"{size[0]}")
@pytest.mark.parametrize("language", ["zh", "en"])
def test_pages_about_people_fit_in_both_languages(visit, size, language):
    for account, paths in ((None, ["/sign-in"]), ("administrator", ["/", "/account", "/accounts", "/accounts/leader", "/tokens"])):
        visitor = visit(account=account, width=size[0], height=size[1])
        for path in paths:
            page = visitor.go(f"{path}?lang={language}")
            width = page.evaluate("document.documentElement.scrollWidth")
            assert width <= size[0], f"{path} scrolls sideways: {width} px on {size[0]} px"
            assert page.locator("h1").count() == 1
            if language == "en":
                for part in ("h1", "h2", "label > span:first-child", "button", ".notice", "thead", "legend", ".hint"):
                    for text in page.locator(f"main {part}").all_inner_texts():
                        quoted = text.replace("吴静（样例）", "").replace("赵敏（样例）", "")
                        assert not any("\u4e00" <= letter <= "\u9fff" for letter in quoted), f"{path} {part}: {text}"
        assert visitor.problems == []
