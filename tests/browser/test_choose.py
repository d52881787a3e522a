"""To choose in a browser: a click or a key puts three on the canvas, undo brings back what was there, and all can read it."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import expect

from careerkit.examples import gallery
from careerkit.strategy import Value, edits, write
from tests.browser.test_accessible import RULES

EXAMPLE = gallery()[0].strategy
MORE = ("Feed", "Make do", "Welcome", "Notice")
PHONE = {"viewport": {"width": 390, "height": 844}, "is_mobile": True, "has_touch": True}
LONG = (
    "Untangle complicated sna", "Embolden quiet neighbour", "👩‍👩‍👧 Feed everybody 🍲🙂", "أصلح الساعات القديمة كل",
    "Zorpquuxblorfglimwimbrax", "לתקן", "<b onclick=alert(1)>Hi</b>",
)  # fmt: skip


def with_values(values):
    return edits.changed(EXAMPLE, values=tuple(values), focus=())


FIVE = with_values([*EXAMPLE.values, *(Value(verb=verb) for verb in MORE[:2])])
SEVEN = with_values([*EXAMPLE.values, *(Value(verb=verb) for verb in MORE)])
HARD = with_values([Value(verb=verb) for verb in LONG])


@pytest.fixture
def choosing(visit, tmp_path):
    """Open the canvas with a strategy of many values."""

    def opened(strategy, **settings):
        page = visit("canvas", **settings)
        (tmp_path / "mine.json").write_text(write(strategy), "utf-8")
        page.get_by_test_id("stPopoverButton").filter(has_text="Open").click()
        page.locator("input[type=file]").set_input_files(tmp_path / "mine.json")
        page.locator(".three").first.wait_for()
        page.keyboard.press("Escape")
        expect(page.locator("input[type=file]")).to_be_hidden()
        return page

    return opened


def threes(page):
    return page.get_by_role("group", name=re.compile("Every three")).get_by_role("button")


def drawn(page):
    return page.locator(".canvas svg [id^=set-]")


def pressed(page):
    return page.locator('.choose [aria-pressed="true"]')


def test_a_click_puts_three_on_the_canvas_and_undo_brings_back_what_was_there(choosing):
    page = choosing(FIVE)
    expect(pressed(page)).to_have_attribute("aria-label", re.compile("Listen, Untangle and Embolden"))
    other = threes(page).filter(has_text="Feed").first
    names = other.locator(".name").all_text_contents()
    other.click()
    expect(drawn(page)).to_have_text(names)
    expect(pressed(page)).to_have_attribute("aria-label", re.compile(f"^{names[0]}, {names[1]} and {names[2]}:"))
    expect(page.locator(".choose .said")).to_contain_text(f"Now on the canvas: {names[0]}")
    page.get_by_role("button", name=re.compile("^Undo")).click()
    expect(drawn(page)).to_have_text(["Listen", "Untangle", "Embolden"])
    expect(pressed(page)).to_have_attribute("aria-label", re.compile("Listen, Untangle and Embolden"))


def test_the_keys_go_from_picture_to_picture_and_enter_chooses(choosing):
    page = choosing(FIVE)
    threes(page).first.focus()
    page.keyboard.press("ArrowRight")
    page.keyboard.press("ArrowRight")
    names = page.locator(".three:focus .name").all_text_contents()
    assert names == threes(page).nth(2).locator(".name").all_text_contents()
    page.keyboard.press("Enter")
    expect(drawn(page)).to_have_text(names)
    expect(page.locator(".three:focus")).to_have_attribute("aria-pressed", "true")


def test_the_best_six_come_first_and_all_are_one_click_away(choosing):
    page = choosing(SEVEN)
    expect(threes(page)).to_have_count(6)
    page.get_by_role("button", name="Show all 35").click()
    expect(threes(page)).to_have_count(35)
    last = threes(page).last
    names = last.locator(".name").all_text_contents()
    last.click()
    expect(drawn(page)).to_have_text(names)
    page.get_by_role("button", name="Show the best only").click()
    expect(threes(page)).to_have_count(7)  # the best, and the one on the canvas
    expect(threes(page).last).to_have_attribute("aria-pressed", "true")


def test_a_cell_of_the_table_puts_two_on_the_canvas(choosing):
    page = choosing(FIVE)
    page.get_by_role("button", name="Untangle and Feed, shared by your ideas", exact=False).click()
    expect(drawn(page)).to_have_text(["Untangle", "Feed"])
    expect(pressed(page)).to_have_count(2)  # the cell, and its mirror in the other triangle


def test_the_keys_walk_the_table_past_the_diagonal(choosing):
    page = choosing(FIVE)
    first = page.locator("td button").first
    first.focus()
    heard = []
    for key in ("ArrowRight", "ArrowDown", "ArrowDown", "ArrowLeft"):
        page.keyboard.press(key)
        heard.append(page.locator("td button:focus").get_attribute("aria-label").partition(",")[0])
    assert heard == ["Listen and Embolden", "Untangle and Embolden", "Feed and Embolden", "Feed and Untangle"]
    assert page.locator('td button[tabindex="0"]').count() == 1


def test_the_picture_is_a_click_away_after_a_choice(choosing):
    page = choosing(FIVE)
    threes(page).nth(1).click()
    page.get_by_role("button", name="See the picture").click()
    expect(page.locator(".canvas svg #set-1")).to_be_in_viewport()


def test_the_values_panel_leads_to_the_pictures(choosing):
    page = choosing(FIVE)
    page.get_by_role("tab", name="Values").click()
    page.get_by_role("link", name="See every three beside each other").click()
    expect(threes(page).first).to_be_in_viewport()


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_axe_finds_nothing_wrong_with_five_values(choosing, scheme):
    page = choosing(FIVE, color_scheme=scheme)
    threes(page).nth(1).click()
    expect(page.locator(".choose .said")).to_contain_text("Now on the canvas")
    page.wait_for_timeout(700)
    found = Axe().run(page, options=RULES).response["violations"]
    assert [(rule["id"], [node["html"][:160] for node in rule["nodes"][:3]]) for rule in found] == []


@pytest.mark.parametrize(
    "settings", [{}, PHONE, {"viewport": {"width": 320, "height": 700}}], ids=["desktop", "phone", "narrow"]
)
@pytest.mark.parametrize("strategy", [SEVEN, HARD], ids=["seven", "long names"])
def test_nothing_is_too_small_too_wide_or_cut(choosing, settings, strategy):
    page = choosing(strategy, **settings)
    page.on("dialog", lambda dialog: pytest.fail(f"script ran: {dialog.message}"))
    page.get_by_role("button", name="Show all 35").click()
    width = page.viewport_size["width"]
    assert page.evaluate("document.documentElement.scrollWidth") <= width
    sizes = page.locator(".choose *").evaluate_all(
        "all => all.filter(e => [...e.childNodes].some(n => n.nodeType === 3 && n.textContent.trim())).map(e => parseFloat(getComputedStyle(e).fontSize))"
    )
    assert min(sizes) >= 12
    cut = page.locator(".three .name").evaluate_all(
        "all => all.filter(e => e.scrollWidth > e.clientWidth + 1 || e.scrollHeight > e.clientHeight + 1).map(e => e.textContent)"
    )
    assert cut == []
    rows = page.locator(".three").evaluate_all("all => all.map(e => Math.round(e.getBoundingClientRect().top))")
    assert rows.count(rows[0]) == (6 if width > 1000 else 2)
