"""Findings in a browser: marks in the text, notes that are dismissed, and words that all can read."""

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from tests.browser.test_accessible import RULES
from tests.browser.test_main_job import describe

MANY = "I am a senior accountant <b>here</b> 🙂 and I hope to get promoted once my boss lets me. أحب الساعات and I am a nurse."


@pytest.fixture
def told(visit):
    def opened(**settings):
        page = visit("describe", **settings)
        describe(page, MANY)
        expect(page.locator(".reading mark").first).to_have_text("senior accountant")
        return page

    return opened


def test_marks_and_notes_appear_while_one_writes_and_go_with_the_words(told):
    page = told()
    expect(page.locator(".reading sup")).to_have_text(["1", "2", "3"])
    expect(page.locator(".reading b")).to_have_count(0)
    expect(page.get_by_text("A title says what you are called.")).to_be_visible()
    describe(page, "I have a gift for listening, so that frightened people sleep again.")
    expect(page.locator(".reading")).to_have_count(0)
    expect(page.get_by_role("button", name="This is right for me")).to_have_count(0)


def test_a_dismissed_note_stays_away_and_comes_back(told):
    page = told()
    page.get_by_role("button", name="This is right for me").first.click()
    expect(page.locator(".reading mark").first).not_to_have_text("senior accountant")
    page.get_by_role("button", name="Show again (1)").click()
    expect(page.locator(".reading mark").first).to_have_text("senior accountant")


def test_writing_on_is_not_disturbed_by_what_is_found(told):
    page = told()
    area = page.get_by_role("textbox", name="The work you find most gratifying")
    area.press("End")
    area.press_sequentially(" I am a plumber", delay=30)
    page.wait_for_timeout(1500)
    expect(area).to_be_focused()
    expect(area).to_have_value(f"{MANY} I am a plumber")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_wrong_with_notes_and_a_help_open(told, scheme):
    page = told(color_scheme=scheme)
    page.get_by_role("button", name="Why?").first.click()
    expect(page.get_by_text("What you do, not what you are called")).to_be_visible()
    found = Axe().run(page, options=RULES).response["violations"]
    assert [(rule["id"], [node["html"][:160] for node in rule["nodes"][:3]]) for rule in found] == []


def test_on_a_phone_nothing_runs_over_the_edge(told):
    page = told(viewport={"width": 390, "height": 844})
    assert page.evaluate("document.documentElement.scrollWidth") <= 390
    edges = page.locator("[class*=st-key-notes-] button").evaluate_all(
        "all => all.map(b => b.getBoundingClientRect().right)"
    )
    assert max(edges) <= 390
