"""Pictures to take home: they open, they look like the screen, and they carry the strategy."""

import concurrent.futures
import io
import xml.etree.ElementTree as ET

import numpy as np
import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from careerkit.errors import PictureError, StrategyError
from careerkit.examples import gallery
from careerkit.overlap import score
from careerkit.picture import svg
from careerkit.picture.compose import compose
from careerkit.picture.exports import carried, export
from careerkit.picture.scene import BESIDE, SCREEN, SLIDE
from careerkit.picture.theme import theme, themes
from careerkit.strategy import Idea, Strategy, Value, write

SVG = "{http://www.w3.org/2000/svg}"
EXAMPLE = gallery()[0].strategy
HOSTILE = Strategy(
    title="</title><script>alert(1)</script>",
    description='<img src=x onerror="alert(2)"> ]]> &lt; <svg onload=alert(3)> $\\frac{1}{2}$ I mend clocks.',
    values=(Value(verb='"><script>'), Value(verb="<b>Teach</b>"), Value(verb="a & b $x$")),
    ideas=(Idea(text="<script>alert(4)</script> mend", pins={'"><script>': True}), Idea(text="price $5 and $6 <i>")),
)


def scene_of(strategy, frame=SCREEN, **more):
    return compose(strategy, score(strategy, focus=True), frame, **more)


def pixels(raw):
    return np.asarray(Image.open(io.BytesIO(raw)).convert("RGB"), dtype=float)


@pytest.mark.parametrize("form", ["png", "svg"])
@pytest.mark.parametrize("strategy", [*(example.strategy for example in gallery()), HOSTILE])
def test_a_picture_gives_the_strategy_back(form, strategy):
    assert carried(export(scene_of(strategy), strategy, form)) == strategy


@pytest.mark.parametrize("transparent", [False, True])
@pytest.mark.parametrize("scale", [1, 2, 3, 4])
def test_a_png_of_any_scale_gives_the_strategy_back(scale, transparent):
    raw = export(scene_of(HOSTILE, BESIDE), HOSTILE, "png", scale=scale, transparent=transparent)
    assert carried(raw) == HOSTILE


@pytest.mark.parametrize("scale", [1, 2, 3, 4])
def test_a_png_is_as_large_as_its_scale_and_says_its_density(scale):
    image = Image.open(io.BytesIO(export(scene_of(EXAMPLE, BESIDE), EXAMPLE, "png", scale=scale)))
    assert image.size == (610 * scale, 560 * scale)
    assert image.info["dpi"] == pytest.approx((100 * scale, 100 * scale), abs=0.1)


def test_a_png_takes_the_density_it_is_printed_at():
    image = Image.open(io.BytesIO(export(scene_of(EXAMPLE, BESIDE), EXAMPLE, "png", scale=1, dpi=300)))
    assert image.size == (610, 560)
    assert image.info["dpi"] == pytest.approx((300, 300), abs=0.1)


def test_a_transparent_png_has_no_background_and_the_same_circles():
    scene = scene_of(EXAMPLE, BESIDE)
    raw = export(scene, EXAMPLE, "png", scale=1, transparent=True)
    clear = np.asarray(Image.open(io.BytesIO(raw)).convert("RGBA"))
    assert carried(raw) == EXAMPLE
    assert [clear[y, x, 3] for y, x in ((0, 0), (0, -1), (-1, 0), (-1, -1))] == [0, 0, 0, 0]
    x, y = (int(value) for value in scene.shapes[0].points(step=6.0)[-1])
    solid = pixels(export(scene, EXAMPLE, "png", scale=1))
    assert clear[y, x, 3] == 255
    assert np.abs(clear[y, x, :3] - solid[y, x]).max() < 3


words = st.text(st.characters(codec="utf-8", exclude_categories=["Cs", "Cc"]), min_size=1, max_size=30)


@settings(max_examples=12, deadline=None)  # each cuts down a typeface anew
@given(words, words)
def test_any_text_survives_the_way_through_an_svg(title, verb):
    strategy = Strategy(title=title, description=title, values=(Value(verb=verb),))
    assert carried(export(scene_of(strategy), strategy, "svg")) == strategy


def test_a_png_has_the_size_that_was_asked_for():
    image = Image.open(io.BytesIO(export(scene_of(EXAMPLE, SLIDE), EXAMPLE, "png", scale=1.5)))
    assert image.size == (1920, 1080)


def test_an_svg_names_its_parts_and_says_what_it_shows():
    root = ET.fromstring(export(scene_of(EXAMPLE), EXAMPLE, "svg"))  # noqa: S314  # our own
    ids = {element.get("id") for element in root.iter()}
    assert {"region-100", "region-010", "region-110", "region-001", "region-101", "region-011", "region-111"} <= ids
    assert {"set-1", "set-2", "set-3", "description"} <= ids
    assert any(name.startswith("label-") for name in ids if name)
    assert root.find(f"{SVG}title").text == EXAMPLE.title
    assert all(value.verb in root.find(f"{SVG}desc").text for value in EXAMPLE.values)


def test_two_values_have_the_region_names_of_two():
    two = Strategy(description="I mend clocks.", values=(Value(verb="Mend"), Value(verb="Teach")))
    root = ET.fromstring(export(scene_of(two), two, "svg"))  # noqa: S314  # our own
    ids = {element.get("id") for element in root.iter()}
    assert {"region-10", "region-01", "region-11"} <= ids


def test_the_words_of_an_svg_are_text_in_a_typeface_that_comes_along():
    raw = export(scene_of(EXAMPLE), EXAMPLE, "svg").decode()
    assert f">{EXAMPLE.values[0].verb}</text>" in raw
    assert "font/woff;base64" in raw
    assert "http" not in raw.replace("http://www.w3.org/", "")


@pytest.mark.parametrize("make", [svg.inline, lambda scene: svg.document(scene, write(HOSTILE))])
def test_what_a_person_wrote_is_never_markup(make):
    root = ET.fromstring(make(scene_of(HOSTILE)))  # noqa: S314  # our own
    tags = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert tags <= {
        "svg",
        "title",
        "desc",
        "rect",
        "path",
        "circle",
        "line",
        "g",
        "text",
        "style",
        "metadata",
        "{careerkit/1}strategy",
    }
    assert not [name for element in root.iter() for name in element.attrib if name.startswith("on")]


def test_a_pdf_is_one_page_that_shows_the_words():
    page = pypdfium2.PdfDocument(export(scene_of(EXAMPLE), EXAMPLE, "pdf"))
    assert len(page) == 1
    found = page[0].get_textpage().get_text_range()
    assert all(value.verb in found for value in EXAMPLE.values)
    assert "careerkit/1" in page.get_metadata_dict()["Keywords"]


def test_a_pdf_page_looks_like_the_png():
    page = pypdfium2.PdfDocument(export(scene_of(EXAMPLE), EXAMPLE, "pdf"))[0]
    shown = np.asarray(page.render(scale=100 / 72).to_pil().convert("RGB"), dtype=float)
    drawn = pixels(export(scene_of(EXAMPLE), EXAMPLE, "png", scale=1.0))
    rows, columns = min(shown.shape[0], drawn.shape[0]), min(shown.shape[1], drawn.shape[1])
    assert np.abs(shown[:rows, :columns] - drawn[:rows, :columns]).mean() < 6


def test_every_region_of_the_png_has_the_colour_of_the_scene():
    scene = scene_of(EXAMPLE)
    drawn = pixels(export(scene, EXAMPLE, "png", scale=1.0))
    for shape in scene.shapes:
        wanted = [int(scene.theme.region(shape.name)[k : k + 2], 16) for k in (1, 3, 5)]
        found = [drawn[int(y), int(x)] for x, y in shape.points(step=6.0)]
        assert np.mean([np.abs(pixel - wanted).max() < 3 for pixel in found]) > 0.4, shape.name


@pytest.mark.parametrize("held", [("100", "110", "111"), ("100", "110", "101"), ("10", "11")])
def test_a_value_inside_another_is_drawn_in_every_form(held):
    # A region with a hole in it, which matplotlib-venn refuses.
    values = tuple(Value(verb=verb) for verb in ("Mend", "Paint", "Bake")[: len(held[0])])
    pins = [{value.verb: bit == "1" for value, bit in zip(values, name, strict=True)} for name in held]
    ideas = [Idea(text=f"piece {k}", pins=each) for k, each in enumerate([pins[0], pins[0], *pins])]
    strategy = Strategy(description="", values=values, ideas=tuple(ideas))
    scene = scene_of(strategy, proportional=True)
    a, *others = scene.circles
    assert all(np.hypot(a.x - b.x, a.y - b.y) < a.r - b.r for b in others)
    drawn = pixels(export(scene, strategy, "png", scale=1.0))
    for shape in scene.shapes:
        wanted = [int(scene.theme.region(shape.name)[k : k + 2], 16) for k in (1, 3, 5)]
        found = [drawn[int(y), int(x)] for x, y in shape.points(step=6.0)]
        assert not found or np.mean([np.abs(pixel - wanted).max() < 3 for pixel in found]) > 0.4, shape.name
    assert all(export(scene, strategy, form) for form in ("svg", "pdf", "pptx"))


def test_dollar_signs_are_dollar_signs():
    assert len(export(scene_of(HOSTILE), HOSTILE, "png", scale=0.5)) > 1000


def test_many_threads_draw_each_their_own_picture():
    def drawn(place):
        strategy = gallery()[place % len(gallery())].strategy
        return place, export(scene_of(strategy), strategy, "png", scale=0.4)

    alone = {place: drawn(place)[1] for place in range(len(gallery()))}
    with concurrent.futures.ThreadPoolExecutor(8) as pool:
        for place, picture in pool.map(drawn, range(24)):
            assert np.array_equal(pixels(picture), pixels(alone[place % len(gallery())]))


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        (b"", "the file is empty"),
        (b"\x89PNG\r\n\x1a\nrest", "damaged"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no strategy inside"),
        (b"<svg xmlns='http://www.w3.org/2000/svg'", "damaged"),
        (b"<p>not a picture</p>", "no strategy inside"),
        (b"PK\x03\x04 ...", "a slide can't be opened here"),
        (b"%PDF-1.7 ...", "open the PNG, the SVG or the .json file"),
        (b"\xff\xd8\xff\xe0 ...", "a JPEG can't be opened here"),
        (b"GIF89a", "a GIF can't be opened here"),
        (b"RIFF....WEBP", "open the PNG, the SVG or the .json file"),
        (b"careerkit", "not complete JSON"),
        (b"x" * 2_000_001, "larger than 2 MB"),
        (b"<svg><careerkit:strategy>{</careerkit:strategy></svg>", "not complete JSON"),
    ],
)
def test_a_picture_that_cant_be_opened_says_why(raw, said):
    with pytest.raises(StrategyError, match=said):
        carried(raw, name="mine")


def test_a_picture_by_another_program_says_that_nothing_is_inside():
    out = io.BytesIO()
    Image.new("RGB", (4, 4)).save(out, "png")
    with pytest.raises(StrategyError, match="no strategy inside"):
        carried(out.getvalue())


def test_an_unknown_theme_names_the_known_ones():
    with pytest.raises(PictureError, match="light, dark, print"):
        theme("neon")


def luminance(colour):
    channels = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a, b):
    low, high = sorted((luminance(a), luminance(b)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("name", themes())
def test_words_and_outlines_can_be_seen(name):
    colours = theme(name)
    fills = [colours.region(bits) for bits in ("100", "010", "001", "110", "101", "011", "111")]
    assert all(contrast(colours.ink, fill) >= 4.5 for fill in [*fills, colours.background])
    assert contrast(colours.muted, colours.background) >= 4.5
    assert all(contrast(colour, colours.background) >= 4.5 for colour in colours.names)
    assert all(contrast(colour, colours.background) >= 3 for colour in [*colours.sets, colours.line])
