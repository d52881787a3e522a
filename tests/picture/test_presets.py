"""The presets: every picture has the size, the density and the readable type that its name promises."""

import io
import xml.etree.ElementTree as ET

import pypdfium2
import pytest
from PIL import Image
from pptx import Presentation
from pptx.util import Emu

from careerkit.__main__ import main
from careerkit.errors import PictureError
from careerkit.examples import gallery
from careerkit.overlap import score
from careerkit.picture.compose import compose
from careerkit.picture.exports import carried, export
from careerkit.picture.labels import SIZES
from careerkit.picture.presets import frame_of, preset, presets
from careerkit.strategy import write

EXAMPLE = gallery()[0].strategy
INCHES = {
    "slide": (13.33, 7.5),
    "a4-portrait": (8.27, 11.69),
    "a4-landscape": (11.69, 8.27),
    "letter-portrait": (8.5, 11),
    "letter-landscape": (11, 8.5),
    "index-card": (5, 3),
}

each = pytest.mark.parametrize("name", presets())


def exported(name, form):
    """A picture as the app and the command line make it."""
    size = preset(name)
    frame, scale = frame_of(size)
    return export(compose(EXAMPLE, score(EXAMPLE, focus=True), frame), EXAMPLE, form, scale=scale, dpi=size.dpi)


@each
def test_a_png_has_the_pixels_and_the_density_of_its_preset(name):
    size, image = preset(name), Image.open(io.BytesIO(exported(name, "png")))
    assert image.size == (size.width, size.height)
    assert image.info["dpi"] == pytest.approx((size.dpi, size.dpi), abs=0.1)


@each
def test_an_svg_has_the_pixels_of_its_preset(name):
    size, root = preset(name), ET.fromstring(exported(name, "svg"))  # noqa: S314  # our own
    assert (float(root.get("width")), float(root.get("height"))) == pytest.approx((size.width, size.height))


@each
def test_a_pdf_is_as_large_on_paper_as_its_preset(name):
    size, page = preset(name), pypdfium2.PdfDocument(exported(name, "pdf"))[0]
    assert page.get_size() == pytest.approx((size.width / size.dpi * 72, size.height / size.dpi * 72), abs=0.1)


@each
def test_a_slide_is_as_large_as_its_preset(name):
    size, show = preset(name), Presentation(io.BytesIO(exported(name, "pptx")))
    inches = Emu(show.slide_width).inches, Emu(show.slide_height).inches
    assert inches == pytest.approx((size.width / size.dpi, size.height / size.dpi), abs=0.001)


def test_type_on_a_page_grows_with_the_page():
    """14 units at 3 pixels each and 300 pixels per inch are 10 points."""
    (slide,) = Presentation(io.BytesIO(exported("a4-portrait", "pptx"))).slides
    sizes = {
        run.font.size.pt
        for shape in slide.shapes
        if shape.name.startswith("label-")
        for paragraph in shape.text_frame.paragraphs
        for run in paragraph.runs
    }
    assert min(sizes) >= 10
    assert max(sizes) <= SIZES[0] * 72 * 3 / 300


def test_draw_makes_a_pdf_of_a4(tmp_path):
    source, target = tmp_path / "mine.json", tmp_path / "mine.pdf"
    source.write_text(write(EXAMPLE), "utf-8")
    assert main(["draw", str(source), "-o", str(target), "--preset", "a4-portrait"]) == 0
    assert pypdfium2.PdfDocument(target)[0].get_size() == pytest.approx((210 / 25.4 * 72, 297 / 25.4 * 72), abs=0.2)


@pytest.mark.parametrize("example", gallery(), ids=lambda example: example.name)
def test_a_wallpaper_leaves_the_clock_and_the_buttons_free(example):
    size = preset("phone")
    frame, _ = frame_of(size)
    scene = compose(example.strategy, score(example.strategy, focus=True), frame)
    boxes = [line.box for part in scene.parts for words in part.words for line in words.lines]
    boxes += [(c.x - c.r, c.y - c.r, c.x + c.r, c.y + c.r) for c in scene.circles]
    boxes += [(x, y, x, y) for leader in scene.leaders for x, y in (leader.start, leader.end)]
    assert min(top for _, top, _, _ in boxes) >= 0.28 * frame.height
    assert max(bottom for _, _, _, bottom in boxes) <= 0.88 * frame.height


@pytest.mark.parametrize(("name", "inches"), INCHES.items())
def test_paper_and_slides_have_their_real_size(name, inches):
    size = preset(name)
    assert (size.width / size.dpi, size.height / size.dpi) == pytest.approx(inches, abs=0.01)


@each
def test_the_smallest_type_can_be_read_where_the_picture_ends_up(name):
    size = preset(name)
    _, scale = frame_of(size)
    points = 14 * scale / size.dpi * 72
    assert points >= (9 if name not in ("phone", "index-card") else 5)


@each
def test_every_idea_of_an_example_is_on_every_preset(name):
    for example in gallery()[:3]:
        scored = score(example.strategy, focus=True)
        scene = compose(example.strategy, scored, frame_of(preset(name))[0])
        shown = {words.idea for part in scene.parts for words in part.words}
        assert {idea for region in scored.regions for idea in region.ideas} <= shown
        assert {"set-1", "set-2", "set-3"} <= {part.name for part in scene.parts}


@each
def test_only_the_small_ones_keep_to_the_circles(name):
    scene = compose(EXAMPLE, score(EXAMPLE, focus=True), frame_of(preset(name))[0])
    assert ({"title", "description"} <= {part.name for part in scene.parts}) == (name not in ("index-card", "phone"))


def test_every_preset_has_a_label_of_its_own():
    assert len({size.label for size in presets().values()}) == len(presets())


def test_an_unknown_preset_names_the_known_ones():
    with pytest.raises(PictureError, match="choose one of slide, square, a4-portrait"):
        preset("poster")


def test_draw_takes_a_preset_and_a_palette_by_name(tmp_path):
    source, target = tmp_path / "mine.json", tmp_path / "mine.png"
    source.write_text(write(EXAMPLE), "utf-8")
    assert main(["draw", str(source), "-o", str(target), "--preset", "index-card", "--palette", "clay"]) == 0
    assert Image.open(target).size == (1500, 900)
    assert carried(target.read_bytes()) == EXAMPLE


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(["--preset", "poster"], "choose one of slide"), (["--palette", "neon"], "choose one of harbour")],
)
def test_draw_says_which_names_it_knows(tmp_path, capsys, arguments, said):
    source = tmp_path / "mine.json"
    source.write_text(write(EXAMPLE), "utf-8")
    assert main(["draw", str(source), "-o", str(tmp_path / "mine.png"), *arguments]) == 2
    assert said in capsys.readouterr().err


def test_a_size_and_a_preset_are_one_too_many(tmp_path, capsys):
    with pytest.raises(SystemExit):
        main(["draw", "mine.json", "-o", str(tmp_path / "x.png"), "--size", "640x480", "--preset", "slide"])
    assert "not allowed with" in capsys.readouterr().err
