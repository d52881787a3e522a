"""The main job in a browser: from a person's words to the picture they take home."""

import io
import json
import re
import xml.etree.ElementTree as ET

import pypdfium2
import pytest
from PIL import Image, ImageChops, ImageStat
from playwright.sync_api import expect

from careerkit.picture.exports import carried

TOLD = (
    "I love sitting with frightened people until their breath slows. I explain the small print in plain words, and I mend"
    " the old radio on the ward. Families sleep at home because someone is watching."
)


def picture(page):
    return page.locator(".canvas svg")


def shown(page):
    """What the picture says, as one text."""
    return " ".join(picture(page).locator("text").all_text_contents())


def describe(page, text):
    area = page.get_by_role("textbox", name="The work you find most gratifying")
    area.fill(text)
    return area


def go(page, name):
    page.get_by_role("link", name=name, exact=True).first.click()


def name_values(page, *verbs):
    for number, verb in enumerate(verbs, start=1):
        page.get_by_label(f"Value {number}", exact=True).fill(verb)
        expect(picture(page).locator(f"#set-{number}")).to_have_text(verb)


def region_of(page, words):
    """The subset id of the region in which words stand, such as "101"."""
    idea = page.locator(".canvas svg [id^=label-]", has=page.locator("g[data-idea]", has_text=words))
    return idea.get_attribute("id").removeprefix("label-")


@pytest.fixture
def told(visit):
    """A visitor who has described their work and named three values, on the canvas."""
    page = visit()
    page.get_by_role("button", name="Begin fresh").click()
    page.get_by_role("heading", name="Describe the work you love").wait_for()
    describe(page, TOLD)
    page.get_by_role("button", name="Next: name your values").click()
    page.get_by_role("heading", name="Name your values as verbs").wait_for()
    name_values(page, "Comfort", "Clarify", "Mend")
    page.get_by_role("button", name="Next: see the canvas").click()
    page.get_by_role("tab", name="Figures").wait_for()
    expect(picture(page).locator("#set-3")).to_have_text("Mend")
    return page


def test_a_first_visit_shows_a_finished_picture_and_two_ways_on(visit):
    page = visit()
    assert len(shown(page)) > 100
    expect(page.get_by_role("button", name="Start from this one")).to_be_visible()
    expect(page.get_by_role("button", name="Begin fresh")).to_be_visible()


def test_any_example_can_be_looked_at_and_started_from(visit):
    page = visit()
    page.get_by_text("Salt and oak", exact=True).click()
    expect(picture(page).locator("#set-1")).to_have_text("Mend")
    page.get_by_role("button", name="Start from this one").click()
    expect(page.get_by_role("textbox", name="The work you find most gratifying")).to_have_value(re.compile("pistons"))


def test_words_land_in_the_regions_of_the_values_they_speak_of(told):
    assert region_of(told, "frightened")[0] == "1"
    assert region_of(told, "plain words")[1] == "1"
    assert region_of(told, "radio")[2] == "1"


def test_a_pause_in_typing_is_enough_to_redraw(visit):
    page = visit("describe")
    area = describe(page, "")
    area.press_sequentially("I teach shy children to sing. ", delay=25)
    expect(picture(page)).to_contain_text("shy children", timeout=5000)
    area.press_sequentially("I mend torn nets.", delay=25)
    expect(picture(page)).to_contain_text("torn nets", timeout=5000)
    expect(area).to_have_value("I teach shy children to sing. I mend torn nets.")


def test_a_pin_moves_an_idea_and_undo_moves_it_back(told):
    def expect_radio_in(region):
        expect(told.locator(f".canvas svg #label-{region}")).to_contain_text("radio")

    before = region_of(told, "radio")
    turned = ("0" if before[0] == "1" else "1") + before[1:]
    told.locator(".canvas svg g[data-idea]", has_text="radio").click()
    expect(told.get_by_role("tab", name="Ideas")).to_have_attribute("aria-selected", "true")
    # The panel shows another idea until the clicked one has reached it.
    expect(told.get_by_role("tabpanel", name="Ideas").locator(".stSelectbox input")).to_have_value(re.compile("radio"))
    comfort = told.get_by_role("radiogroup", name=re.compile("Comfort"))
    comfort.get_by_text("in" if turned[0] == "1" else "out", exact=True).click()
    expect_radio_in(turned)
    told.get_by_role("button", name=re.compile("^Undo")).click()
    expect_radio_in(before)
    told.get_by_role("button", name=re.compile("^Redo")).click()
    expect_radio_in(turned)
    told.keyboard.press("Control+z")
    expect_radio_in(before)


def download(page, form):
    page.get_by_role("button", name="Take the picture home").click()
    with page.expect_download() as coming:
        page.get_by_role("button", name=form, exact=True).click()
    page.keyboard.press("Escape")
    return coming.value.path().read_bytes()


def test_the_picture_is_taken_home_as_png_svg_and_pdf(told):
    png, svg, pdf = (download(told, form) for form in ("PNG", "SVG", "PDF"))
    assert Image.open(io.BytesIO(png)).size == (1560, 1180)
    drawn = ET.fromstring(svg)  # noqa: S314  # our own
    assert drawn.find(".//{http://www.w3.org/2000/svg}g[@id='set-1']") is not None
    page = pypdfium2.PdfDocument(pdf)[0]
    assert "Comfort" in page.get_textpage().get_text_range()
    colours = page.render(scale=0.5).to_pil().convert("RGB").getcolors(100_000)
    assert len(colours) > 50
    for raw in (png, svg):
        assert carried(raw).description == TOLD


def test_a_picture_opens_again_where_it_was_left(told, visit, tmp_path):
    saved = tmp_path / "mine.png"
    saved.write_bytes(download(told, "PNG"))
    page = visit("describe")
    page.get_by_test_id("stPopoverButton").filter(has_text="Open").click()
    page.locator("input[type=file]").set_input_files(saved)
    expect(page.get_by_role("textbox", name="The work you find most gratifying")).to_have_value(TOLD)


def test_the_strategy_file_is_saved_and_opened_without_loss(told, visit, tmp_path):
    with told.expect_download() as coming:
        told.get_by_role("button", name="Save").click()
    saved = tmp_path / "mine.json"
    saved.write_bytes(coming.value.path().read_bytes())
    assert json.loads(saved.read_text("utf-8"))["description"] == TOLD
    page = visit("canvas")
    page.get_by_test_id("stPopoverButton").filter(has_text="Open").click()
    page.locator("input[type=file]").set_input_files(saved)
    expect(picture(page).locator("#set-2")).to_have_text("Clarify")


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("broken.json", b'{"description": "x", ', "not complete JSON"),
        ("old.json", b'{"format": "careerkit/9", "description": "", "values": [{"verb": "A"}]}', "reads"),
        ("deep.json", b"[" * 100_000, "nested too deeply"),
        ("other.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no strategy inside"),
        ("torn.png", b"\x89PNG\r\n\x1a\n\x00", "damaged"),
    ],
)
def test_a_file_that_cant_be_opened_leaves_the_work_on_screen(visit, tmp_path, name, content, said):
    page = visit("describe")
    area = describe(page, TOLD)
    expect(picture(page)).to_contain_text("radio", timeout=5000)
    (tmp_path / name).write_bytes(content)
    page.get_by_test_id("stPopoverButton").filter(has_text="Open").click()
    page.locator("input[type=file]").set_input_files(tmp_path / name)
    expect(page.get_by_role("alert").first).to_contain_text(said)
    expect(area).to_have_value(TOLD)


def test_nothing_typed_is_lost_on_changing_pages(visit):
    page = visit("describe")
    describe(page, TOLD)
    go(page, "Values")
    page.get_by_role("heading", name="Name your values as verbs").wait_for()
    page.get_by_label("Value 2", exact=True).fill("Disentangle")
    go(page, "Describe")
    expect(page.get_by_role("textbox", name="The work you find most gratifying")).to_have_value(TOLD)
    go(page, "Values")
    expect(page.get_by_label("Value 2", exact=True)).to_have_value("Disentangle")


def test_a_noun_gets_verbs_and_one_click_takes_one(visit):
    page = visit("values")
    page.get_by_label("Value 1", exact=True).fill("Integrity")
    page.get_by_role("button", name="Keep my word").click()
    expect(page.get_by_label("Value 1", exact=True)).to_have_value("Keep my word")
    expect(picture(page).locator("#set-1")).to_have_text("Keep my word")


def test_a_twin_is_refused_kindly_and_the_picture_stays(visit):
    page = visit("values")
    page.get_by_label("Value 2", exact=True).fill("listen")
    expect(page.get_by_role("alert").first).to_contain_text("one of your values already")
    expect(picture(page).locator("#set-2")).to_have_text("Untangle")


def test_a_value_is_renamed_and_moved_on_the_canvas(told):
    told.get_by_role("tab", name="Values").click()
    told.get_by_label("Value 1", exact=True).fill("Soothe")
    expect(picture(told).locator("#set-1")).to_have_text("Soothe")
    told.get_by_role("button", name="Down", exact=True).first.click()
    expect(picture(told).locator("#set-2")).to_have_text("Soothe")
    expect(picture(told).locator("#set-1")).to_have_text("Clarify")


def test_circles_become_as_large_as_what_they_hold(told):
    def radii():
        circles = told.locator(".canvas svg > circle").evaluate_all("all => all.map(c => +c.getAttribute('r'))")
        return {round(r) for r in circles}

    assert len(radii()) == 1
    told.get_by_role("button", name="Look").click()
    told.get_by_text("Circles as large as what they hold").click()
    expect(told.locator(".canvas svg > circle").first).not_to_have_attribute("r", re.compile(f"^{radii().pop()}"))
    assert len(radii()) > 1


def test_markup_is_shown_as_text_and_never_run(visit):
    page = visit("describe")
    page.on("dialog", lambda dialog: pytest.fail(f"script ran: {dialog.message}"))
    bad = '<img src=x onerror="alert(1)"> I mend <script>alert(2)</script> clocks <svg onload=alert(3)> for people.'
    describe(page, bad)
    page.get_by_label("A name for it (optional)").fill("<b onmouseover=alert(4)>bold</b>")
    expect(picture(page)).to_contain_text("<script>", timeout=5000)
    go(page, "Values")
    page.get_by_label("Value 1", exact=True).fill('"><img src=x onerror=alert(5)>')
    expect(picture(page).locator("#set-1")).to_contain_text("onerror")
    go(page, "Canvas")
    expect(picture(page).locator("#set-1")).to_contain_text("onerror")
    assert page.locator("img[src=x]").count() == 0
    page.get_by_role("tab", name="Ideas").click()
    page.wait_for_timeout(500)


def test_on_a_phone_the_picture_is_made_for_it_and_nothing_is_wider_than_the_screen(visit):
    for path in ("", "describe", "values", "canvas"):
        page = visit(path, viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True)
        page.locator('.canvas svg[viewBox^="0 0 380"]').wait_for()
        assert page.evaluate("document.documentElement.scrollWidth") <= 390


def test_the_svg_shows_what_the_png_shows(told, browser):
    png = Image.open(io.BytesIO(download(told, "PNG"))).convert("RGB")
    page = browser.new_page(viewport={"width": png.width // 2, "height": png.height // 2}, device_scale_factor=2)
    page.set_content(f"<body style='margin:0'>{download(told, 'SVG').decode().partition('?>')[2]}</body>")
    page.evaluate("document.fonts.ready")
    shown = Image.open(io.BytesIO(page.screenshot())).convert("RGB")
    page.close()
    difference = ImageStat.Stat(ImageChops.difference(png, shown)).mean
    assert max(difference) < 3, difference
