"""The slide: native shapes in the places, words and colours of the scene, with the strategy in the notes."""

import io
import math
from dataclasses import replace
from itertools import pairwise

import pytest
from pptx import Presentation
from pptx.enum.shapes import MSO_SHAPE, MSO_SHAPE_TYPE
from pptx.enum.text import PP_ALIGN
from pptx.oxml.ns import qn
from pptx.util import Emu, Inches

from careerkit.__main__ import main
from careerkit.errors import StrategyError
from careerkit.examples import gallery
from careerkit.overlap import score
from careerkit.picture.compose import compose
from careerkit.picture.exports import carried, export
from careerkit.picture.geometry import Circle, region_shapes
from careerkit.picture.scene import PHONE, SCREEN, SLIDE, Frame
from careerkit.strategy import Strategy, Value, edits, read, write

EXAMPLE = gallery()[0].strategy
UNIT = 96 / Inches(1)
ALIGN = {"start": PP_ALIGN.LEFT, "middle": PP_ALIGN.CENTER, "end": PP_ALIGN.RIGHT}


def scene_of(strategy, frame=SLIDE, **more):
    return compose(strategy, score(strategy, focus=True), frame, **more)


def opened(scene, strategy):
    return Presentation(io.BytesIO(export(scene, strategy, "pptx")))


def shapes_of(scene, strategy, start=""):
    (slide,) = opened(scene, strategy).slides
    return [shape for shape in slide.shapes if shape.name.startswith(start)]


def boxes_of(scene, strategy):
    return [shape for shape in shapes_of(scene, strategy) if shape.shape_type == MSO_SHAPE_TYPE.TEXT_BOX]


def words_of(scene):
    return [(part, words) for part in scene.parts for words in part.words if words.lines]


SCENES = [(example.strategy, frame) for example in gallery()[:2] for frame in (SLIDE, PHONE)]
each = pytest.mark.parametrize(("strategy", "frame"), SCENES)


@pytest.mark.parametrize("frame", [SLIDE, SCREEN, PHONE, Frame(500, 500)])
def test_there_is_one_slide_in_the_shape_of_the_scene(frame):
    scene = scene_of(EXAMPLE, frame)
    show = opened(scene, EXAMPLE)
    assert len(show.slides) == 1
    assert show.slide_width / show.slide_height == pytest.approx(scene.width / scene.height, rel=1e-4)


def test_a_scene_of_1280_by_720_is_the_slide_that_powerpoint_makes():
    show = opened(scene_of(EXAMPLE), EXAMPLE)
    assert (show.slide_width, show.slide_height) == (12192000, 6858000)


@each
def test_every_text_of_the_scene_is_a_text_box_with_its_words_font_size_colour_and_side(strategy, frame):
    scene = scene_of(strategy, frame)
    boxes, expected = boxes_of(scene, strategy), words_of(scene)
    assert [box.name for box in boxes] == [part.name for part, _ in expected]
    for box, (part, words) in zip(boxes, expected, strict=True):
        assert box.text_frame.text.split("\v") == [line.text for line in words.lines]
        (paragraph,) = box.text_frame.paragraphs
        assert paragraph.alignment == ALIGN[words.lines[0].anchor]
        for run, line in zip(paragraph.runs, words.lines, strict=True):
            assert run.font.name == ("Cambria" if line.face == "title" else "Calibri")
            assert run.font.bold == (line.face != "text")
            assert run.font.size.pt == pytest.approx(line.size * 0.75, abs=0.01)
            assert f"#{run.font.color.rgb}" == part.colour


@each
def test_text_boxes_lie_where_the_words_of_the_scene_stand(strategy, frame):
    scene = scene_of(strategy, frame)
    for box, (_, words) in zip(boxes_of(scene, strategy), words_of(scene), strict=True):
        left, right = min(line.box[0] for line in words.lines), max(line.box[2] for line in words.lines)
        assert (box.left * UNIT, (box.left + box.width) * UNIT) == pytest.approx((left, right), abs=0.01)
        assert box.top * UNIT < words.lines[0].y < words.lines[-1].y + 1 < (box.top + box.height) * UNIT + 1
        assert not box.text_frame.word_wrap


@each
def test_regions_are_freeforms_in_their_colour_without_an_outline(strategy, frame):
    scene = scene_of(strategy, frame)
    regions = shapes_of(scene, strategy, "region-")
    assert [shape.name for shape in regions] == [f"region-{shape.name}" for shape in scene.shapes if shape.loops]
    for drawn in regions:
        assert drawn.shape_type == MSO_SHAPE_TYPE.FREEFORM
        assert f"#{drawn.fill.fore_color.rgb}" == scene.theme.region(drawn.name.removeprefix("region-"))
        assert drawn.line.fill.type is not None
        assert drawn.line.width == 0


def corners(drawn):
    """The points of a freeform in units of the scene, one list for each outline."""
    outlines = []
    for step in drawn._element.spPr.custGeom.pathLst.path_lst[0]:
        points = [((drawn.left + int(p.get("x"))) * UNIT, (drawn.top + int(p.get("y"))) * UNIT) for p in step]
        if step.tag.endswith("moveTo"):
            outlines.append([])
        outlines[-1] += points
    return outlines


def area(points):
    return abs(sum(a[0] * b[1] - b[0] * a[1] for a, b in zip(points, [*points[1:], points[0]], strict=True))) / 2


def test_a_freeform_covers_its_region_and_no_more():
    scene = scene_of(EXAMPLE)
    for drawn, shape in zip(shapes_of(scene, EXAMPLE, "region-"), scene.shapes, strict=True):
        (outline,) = corners(drawn)
        assert area(outline) == pytest.approx(shape.area(), rel=0.002)


def test_a_circle_inside_another_leaves_a_hole():
    two = Strategy(description="", values=(Value(verb="Mend"), Value(verb="Teach")))
    circles = (Circle(600, 350, 300), Circle(620, 350, 100))
    scene = replace(scene_of(two), circles=circles, shapes=tuple(region_shapes(circles)), parts=(), leaders=())
    around, inside = shapes_of(scene, two, "region-")
    assert (around.name, inside.name) == ("region-10", "region-11")
    wide, hole = corners(around)
    assert area(wide) - area(hole) == pytest.approx(math.pi * (300**2 - 100**2), rel=0.002)


def test_circles_are_ovals_with_an_outline_and_no_fill():
    scene = scene_of(EXAMPLE)
    rings = shapes_of(scene, EXAMPLE, "circle-")
    assert len(rings) == 3
    for ring, circle, colour in zip(rings, scene.circles, scene.theme.sets, strict=True):
        assert ring.auto_shape_type == MSO_SHAPE.OVAL
        assert f"#{ring.line.color.rgb}" == colour
        assert ring.fill.type is not None
        assert (ring.left * UNIT, ring.width * UNIT) == pytest.approx((circle.x - circle.r, 2 * circle.r), abs=0.01)
        with pytest.raises(TypeError, match="no foreground color"):
            assert ring.fill.fore_color


def test_leaders_are_connectors_between_their_two_ends():
    scene = scene_of(EXAMPLE, PHONE)
    assert scene.leaders
    lines = [shape for shape in shapes_of(scene, EXAMPLE) if shape.shape_type == MSO_SHAPE_TYPE.LINE]
    assert [line.name for line in lines] == [leader.name for leader in scene.leaders]
    for line, leader in zip(lines, scene.leaders, strict=True):
        ends = (line.begin_x * UNIT, line.begin_y * UNIT, line.end_x * UNIT, line.end_y * UNIT)
        assert ends == pytest.approx((*leader.start, *leader.end), abs=0.01)
        assert f"#{line.line.color.rgb}" == scene.theme.line


def test_the_slide_has_the_background_of_its_theme():
    (slide,) = opened(scene_of(EXAMPLE, theme="dark", palette="dusk"), EXAMPLE).slides
    assert str(slide.background.fill.fore_color.rgb) == "11181F"


def test_nothing_has_a_shadow_or_another_effect_of_the_theme():
    scene = scene_of(EXAMPLE, PHONE)
    assert scene.leaders
    assert all(shape._element.find(qn("p:style")) is None for shape in shapes_of(scene, EXAMPLE))


def test_words_from_right_to_left_are_set_so():
    strategy = Strategy(title="إصلاح", description="I mend clocks.", values=(Value(verb="لתקן"), Value(verb="Teach")))
    turned = {
        box.text_frame.text: box.text_frame.paragraphs[0]._p.get_or_add_pPr().get("rtl")
        for box in boxes_of(scene_of(strategy), strategy)
    }
    assert (turned["إصلاح"], turned["لתקן"], turned["Teach"]) == ("1", "1", None)


def test_nothing_else_is_on_the_slide():
    scene = scene_of(EXAMPLE)
    wanted = len(scene.shapes) + len(scene.circles) + 2 * len(scene.leaders) + len(words_of(scene))
    assert len(shapes_of(scene, EXAMPLE)) == wanted


HARD = Strategy(
    title="control \x00\x1b and \ufffe",
    description="I mend 🕰️ \u2028 clocks & <b> _x0041_.",
    values=(Value(verb="Me\x07nd"), Value(verb="直す")),
)


@pytest.mark.parametrize("strategy", [*(example.strategy for example in gallery()), HARD])
def test_the_notes_hold_the_strategy(strategy):
    (slide,) = opened(scene_of(strategy), strategy).slides
    assert read(slide.notes_slide.notes_text_frame.text) == strategy


def test_the_file_says_what_it_is_and_names_nobody_else():
    scene = scene_of(EXAMPLE)
    about = opened(scene, EXAMPLE).core_properties
    assert about.title == scene.heading
    assert (about.author, about.last_modified_by) == ("careerkit", "careerkit")
    assert about.created.year > 2013


def test_a_description_without_values_is_a_slide_with_its_words():
    only = edits.describe(edits.fresh(), "I mend clocks for people who are in a hurry.")
    assert [box.name for box in boxes_of(scene_of(only), only)] == ["description"]


def test_circles_show_no_corners():
    one = Strategy(description="", values=(Value(verb="Mend"),))
    (drawn,) = shapes_of(scene_of(one), one, "region-1")
    (outline,) = corners(drawn)
    longest = max(math.dist(a, b) for a, b in pairwise(outline))
    assert longest < 14


def test_a_slide_cant_be_opened_in_the_app_and_says_what_can():
    with pytest.raises(StrategyError, match=r"open the PNG, the SVG or the \.json file"):
        carried(export(scene_of(EXAMPLE), EXAMPLE, "pptx"))


def test_draw_writes_a_slide(tmp_path):
    source, target = tmp_path / "mine.json", tmp_path / "mine.pptx"
    source.write_text(write(EXAMPLE), "utf-8")
    assert main(["draw", str(source), "-o", str(target), "--theme", "print"]) == 0
    show = Presentation(str(target))
    assert show.slide_width == Emu(12192000)
