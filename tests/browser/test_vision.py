"""The Vision page in a browser: accessible in both themes and on a phone, and its clock asks nothing of the server."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.test_accessible import RULES

SHOWS = ".st-key-statement textarea"
PHONE = {"width": 390, "height": 844}


def wrong(page):
    page.wait_for_timeout(700)
    found = Axe().run(page, options=RULES).response["violations"]
    return [(rule["id"], [node["html"][:160] for node in rule["nodes"][:3]]) for rule in found]


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("settings", [{}, {"viewport": PHONE}], ids=["desk", "phone"])
def test_axe_finds_nothing_wrong_on_any_tab(visit, scheme, settings):
    page = visit("vision", SHOWS, color_scheme=scheme, **settings)
    assert wrong(page) == []
    for tab in ("Evidence", "What stays", "Life", "Let go"):
        page.get_by_role("tab", name=tab).click()
        expect(page.get_by_role("tab", name=tab)).to_have_attribute("aria-selected", "true")
        assert wrong(page) == [], tab


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_wrong_with_findings_an_open_line_and_a_small_vision(visit, scheme):
    page = visit("vision", SHOWS, color_scheme=scheme)
    page.locator(SHOWS).fill("I will sing in a choir. My boss promotes me.")
    expect(page.get_by_role("button", name="I sing in a choir.")).to_be_visible()
    page.get_by_role("tab", name="Evidence").click()
    page.get_by_role("button", name="Add: a sign").click()
    page.get_by_label("A sign that others can see").fill("I feel confident.")
    expect(page.get_by_text("Nobody else could check")).to_be_visible()
    assert wrong(page) == []
    page.get_by_text("A hard conversation").click()
    expect(page.get_by_label("The talk is over")).to_be_visible()
    assert wrong(page) == []


def test_on_a_phone_nothing_is_wider_than_the_screen(visit):
    page = visit("vision", SHOWS, viewport=PHONE)
    page.locator(SHOWS).fill("w" * 300)
    page.wait_for_timeout(900)
    assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= 390


def test_what_is_typed_is_taken_over_after_a_pause_and_a_rewrite_after_one_click(visit):
    page = visit("vision", SHOWS)
    page.locator(SHOWS).fill("It's 4 March 2031. And I'm glad. I want to lead a choir.")
    page.get_by_role("button", name="I lead a choir.").click()
    expect(page.locator(SHOWS)).to_have_value("It's 4 March 2031. And I'm glad. I lead a choir.")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(SHOWS)).to_have_value("It's 4 March 2031. And I'm glad. I want to lead a choir.")


def test_b49_the_clock_runs_in_the_browser_and_ends_without_an_alarm(visit):
    page = visit("vision", SHOWS)
    page.clock.install()
    page.reload()
    page.locator(SHOWS).wait_for()
    start = page.get_by_role("button", name="15 minutes of quiet")
    start.click()
    expect(page.get_by_text("about 15 minutes left")).to_be_visible()
    page.clock.fast_forward("10:00")
    expect(page.get_by_text("about 5 minutes left")).to_be_visible()
    page.clock.fast_forward("05:02")
    expect(page.get_by_text("That was your time.")).to_be_visible()
    expect(start).to_be_visible()
