"""The canvas is touched: ideas are dragged, tapped and moved by keys, and the figures answer."""

import re

import pytest
from playwright.sync_api import expect

PIECE = "cheer every"


def region_of(page, words):
    idea = page.locator(".canvas svg [id^=label-]", has=page.locator("g[data-idea]", has_text=words))
    return idea.get_attribute("id").removeprefix("label-")


def expect_in(page, words, region):
    expect(page.locator(f".canvas svg #label-{region}")).to_contain_text(words)


def idea(page, words):
    return page.locator(".canvas svg g[data-idea]", has_text=words)


def centre_of(page, region):
    """A point on the screen that lies in a region, and not on its words."""
    return page.locator(".canvas svg").evaluate(
        """(picture, id) => {
          const path = picture.querySelector(`#region-${id}`);
          // Not under the page's header, where a phone may have scrolled it.
          path.scrollIntoView({ block: "center", behavior: "instant" });
          const box = path.getBBox();
          const matrix = picture.getScreenCTM();
          for (let i = 1; i < 20; i++) for (let j = 1; j < 20; j++) {
            const point = new DOMPoint(box.x + box.width * ((i * 7) % 20) / 20, box.y + box.height * ((j * 7) % 20) / 20);
            if (!path.isPointInFill(point)) continue;
            const on = point.matrixTransform(matrix);
            if (picture.getRootNode().elementFromPoint(on.x, on.y) === path) return [on.x, on.y];
          }
        }""",
        region,
    )


def drag(page, words, x, y):
    box = idea(page, words).bounding_box()
    page.mouse.move(box["x"] + box["width"] / 2, box["y"] + box["height"] / 2)
    page.mouse.down()
    page.mouse.move(x - 30, y - 10, steps=4)
    page.mouse.move(x, y, steps=4)
    page.mouse.up()


def test_an_idea_is_dragged_into_another_region_and_undo_brings_it_back(visit):
    page = visit("canvas")
    before = region_of(page, PIECE)
    drag(page, PIECE, *centre_of(page, "011"))
    expect_in(page, PIECE, "011")
    page.get_by_role("button", name=re.compile("^Undo")).click()
    expect_in(page, PIECE, before)


def test_an_idea_is_dragged_out_of_every_circle(visit):
    page = visit("canvas")
    box = page.locator(".canvas svg").bounding_box()
    drag(page, PIECE, box["x"] + box["width"] - 12, box["y"] + box["height"] * 0.45)
    expect(page.locator(".canvas svg #uncovered")).to_contain_text(PIECE)


def test_the_figures_answer_a_drag(visit):
    page = visit("canvas")
    figures = page.get_by_role("tabpanel", name="Figures")
    before = figures.inner_text()
    drag(page, PIECE, *centre_of(page, "011"))
    expect(figures).not_to_have_text(before)


def test_the_keys_pick_up_choose_and_put_down(visit):
    page = visit("canvas")
    piece = idea(page, PIECE)
    piece.focus()
    page.keyboard.press("Enter")
    expect(page.locator(".said")).to_contain_text("Picked up: cheer every")
    page.keyboard.press("ArrowRight")
    expect(page.locator(".said")).to_contain_text("Enter to put it there")
    aimed = re.search("To (.+?)\\.", page.locator(".said").inner_text()).group(1)
    page.keyboard.press("Enter")
    expect(idea(page, PIECE)).to_have_attribute("aria-label", re.compile(f"In {aimed}\\."))


def test_escape_leaves_an_idea_where_it_was(visit):
    page = visit("canvas")
    before = region_of(page, PIECE)
    idea(page, PIECE).focus()
    for key in ("Enter", "ArrowRight", "Escape"):
        page.keyboard.press(key)
    expect(page.locator(".said")).to_contain_text("Left where it was")
    assert region_of(page, PIECE) == before


def test_a_look_at_an_idea_shows_its_reasons(visit):
    page = visit("canvas")
    idea(page, PIECE).hover()
    expect(page.locator(".tip")).to_contain_text("Listen")
    expect(page.locator(".tip")).to_contain_text("%")


def test_a_region_tells_its_ideas_and_figures_when_it_has_the_focus(visit):
    page = visit("canvas")
    page.locator(".canvas svg #region-110").focus()
    tip = page.locator(".tip")
    expect(tip).to_contain_text("Listen and Untangle")
    expect(tip).to_contain_text("% shared")
    page.keyboard.press("ArrowRight")
    expect(tip).not_to_contain_text("Listen and Untangle")


def test_a_rest_on_a_region_tells_about_it_and_moving_on_hides_it(visit):
    page = visit("canvas")
    page.mouse.move(*centre_of(page, "100"))
    expect(page.locator(".tip")).to_contain_text("Listen alone")
    page.mouse.move(2, 2)
    expect(page.locator(".tip")).to_be_hidden()


def test_enter_on_a_region_opens_the_sentence_on_what_its_values_do_together(visit):
    page = visit("canvas")
    page.locator(".canvas svg #region-011").focus()
    page.keyboard.press("Enter")
    field = page.get_by_label("What Untangle and Embolden do together, in your words")
    field.fill("Knots come loose in brave hands.")
    field.blur()
    expect(page.locator(".canvas svg #label-011")).to_contain_text("Knots come loose")


def test_a_click_before_the_page_has_come_to_rest_costs_no_words(visit):
    page = visit("canvas")
    page.locator(".canvas svg #region-110").focus()
    page.keyboard.press("Enter")
    field = page.get_by_label("What Listen and Untangle do together, in your words")
    field.fill("Knots loosen where somebody listens.")
    field.blur()
    expect(page.locator(".canvas svg #label-110")).to_contain_text("Knots loosen")
    assert page.locator(".canvas svg [id^=set-]").all_text_contents() == ["Listen", "Untangle", "Embolden"]


def test_on_a_phone_the_type_is_as_large_as_it_is_meant(visit):
    page = visit("canvas", viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    box = page.locator('.canvas svg[viewBox^="0 0 380"]').bounding_box()
    units = page.locator(".canvas svg").evaluate("svg => svg.viewBox.baseVal.width")
    assert box["width"] / units > 0.93


def test_at_1280_by_720_the_whole_picture_is_on_the_screen_and_no_type_is_under_14_pixels(visit):
    for path in ("", "describe", "values", "canvas"):
        page = visit(path)
        picture = page.locator(".canvas svg")
        box = picture.bounding_box()
        assert box["y"] + box["height"] <= 720, path
        scale = picture.evaluate("svg => svg.getScreenCTM().a")
        sizes = picture.evaluate("svg => [...svg.querySelectorAll('text')].map((t) => +t.getAttribute('font-size'))")
        assert min(sizes) * scale >= 13.9, path


def test_a_click_where_circles_meet_opens_the_sentence_on_both(visit):
    page = visit("canvas")
    page.mouse.click(*centre_of(page, "110"))
    field = page.get_by_label("What Listen and Untangle do together, in your words")
    field.fill("Nothing is wasted and nobody is hungry.")
    field.blur()
    page.get_by_role("tab", name="Figures").click()
    expect(page.get_by_role("tab", name="Figures")).to_have_attribute("aria-selected", "true")
    page.get_by_role("tab", name="Together").click()
    expect(field).to_have_value("Nothing is wasted and nobody is hungry.")


def test_on_a_phone_a_tap_picks_up_and_a_tap_puts_down(visit):
    page = visit("canvas", viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
    page.locator('.canvas svg[viewBox^="0 0 380"]').wait_for()
    idea(page, "wait through").tap()
    expect(page.locator(".said")).to_contain_text("Picked up: wait through")
    page.wait_for_timeout(800)
    page.touchscreen.tap(*centre_of(page, "001"))
    expect(page.locator(".said")).to_contain_text("Moved to Embolden")
    expect(idea(page, "wait through")).to_have_attribute("aria-label", re.compile("In Embolden\\."))


@pytest.mark.parametrize("path", ["describe", "values"])
def test_the_live_picture_beside_a_form_can_be_touched_too(visit, path):
    page = visit(path)
    drag(page, PIECE, *centre_of(page, "011"))
    expect_in(page, PIECE, "011")


def test_on_the_stage_the_picture_fills_the_screen_and_arrow_keys_light_its_parts(visit):
    page = visit("canvas")
    page.get_by_role("button", name=re.compile("Present")).click()
    expect(page.locator(".canvas.stage svg")).to_be_visible()
    assert page.locator("header").is_hidden()
    box = page.locator(".canvas svg").bounding_box()
    assert (round(box["width"]), round(box["height"])) == (1280, 720)
    said = page.locator(".said")
    heard = []
    for _ in range(8):
        page.keyboard.press("ArrowRight")
        heard.append(said.inner_text())
    assert heard == [
        "Listen",
        "Untangle",
        "Embolden",
        "Listen and Untangle",
        "Listen and Embolden",
        "Untangle and Embolden",
        "Listen and Untangle and Embolden",
        "The whole picture",
    ]
    page.keyboard.press("ArrowRight")
    expect(page.locator(".canvas svg #set-2")).to_have_class("dimmed")
    expect(page.locator(".canvas svg #set-1")).not_to_have_class("dimmed")
    page.keyboard.press("Escape")
    page.get_by_role("tab", name="Figures").wait_for()
