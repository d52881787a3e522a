"""A slide to take home: the scene as native shapes that can be edited one by one, in a PowerPoint file (PPTX)."""

import io
import math
import re
from collections.abc import Iterator
from datetime import UTC, datetime

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.presentation import Presentation as Deck
from pptx.shapes.autoshape import Shape
from pptx.shapes.shapetree import SlideShapes
from pptx.text.text import _Paragraph
from pptx.util import Emu, Pt

from careerkit.picture.fonts import LEADING, OWN
from careerkit.picture.geometry import Arc, Circle, Loop, RegionShape
from careerkit.picture.scene import Leader, Part, Scene, Words
from careerkit.picture.text import Line

EMU_PER_UNIT = 9525
"""A unit of the scene is 1/96 inch, so that a scene of 1280 x 720 is PowerPoint's slide of 13.33 x 7.5 inches."""
POINTS_PER_UNIT = 0.75

FLATNESS = 0.05
"""The most by which a flattened arc leaves its circle, in units of the scene."""

_ALIGN = {"start": PP_ALIGN.LEFT, "middle": PP_ALIGN.CENTER, "end": PP_ALIGN.RIGHT}
_BLANK = 6
_NOT_XML = re.compile("[^\t\n -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def deck(scene: Scene, strategy_json: str) -> bytes:
    """Return a presentation of one slide in the scene's shape.

    Regions are freeforms, circles ovals without a fill, leaders connectors, and the words of one idea are one text box.
    Shapes go by the names of the scene's parts: ``region-110``, ``circle-1``, ``label-110``, ``leader-110``, ``title``.
    The strategy lies in the slide's notes.
    """
    show = Presentation()
    show.slide_width, show.slide_height = _emu(scene.width), _emu(scene.height)
    _about(show, scene)
    slide = show.slides.add_slide(show.slide_layouts[_BLANK])
    paper = slide.background.fill
    paper.solid()
    paper.fore_color.rgb = _rgb(scene.theme.background)
    for shape in scene.shapes:
        _region(slide.shapes, shape, scene.theme.region(shape.name))
    for place, (circle, colour) in enumerate(zip(scene.circles, scene.theme.sets, strict=False), start=1):
        _ring(slide.shapes, circle, f"circle-{place}", colour)
    for leader in scene.leaders:
        _leader(slide.shapes, leader, scene.theme.line)
    for part in scene.parts:
        _part(slide.shapes, part)
    notes = slide.notes_slide.notes_text_frame
    if notes is not None:
        notes.text = _NOT_XML.sub(lambda found: f"\\u{ord(found[0]):04x}", strategy_json)
    out = io.BytesIO()
    show.save(out)
    return out.getvalue()


def _about(show: Deck, scene: Scene) -> None:
    """Say what the file is; python-pptx's own template would name its maker and a day in 2013."""
    about, now = show.core_properties, datetime.now(UTC)
    about.title, about.subject = _clean(scene.heading)[:255], _clean(scene.story)[:255]
    about.author = about.last_modified_by = "careerkit"
    about.created = about.modified = now


def _region(shapes: SlideShapes, shape: RegionShape, colour: str) -> None:
    outlines = [list(_flattened(loop)) for loop in shape.loops]
    if not outlines:
        return
    (first, *rest), *holes = outlines
    pen = shapes.build_freeform(*first)
    pen.add_line_segments(rest, close=True)
    for start, *others in holes:
        pen.move_to(*start)
        pen.add_line_segments(others, close=True)
    drawn = pen.convert_to_shape()
    drawn.name = f"region-{shape.name}"
    _plain(drawn, colour)


def _flattened(loop: Loop) -> Iterator[tuple[float, float]]:
    """Return points along a closed loop in EMU, near enough that the corners don't show."""
    for arc in loop:
        count = _pieces(arc)
        for k in range(count):
            x, y = arc.circle.at(arc.start + (arc.end - arc.start) * k / count)
            yield x * EMU_PER_UNIT, y * EMU_PER_UNIT


def _pieces(arc: Arc) -> int:
    """Return into how many chords an arc goes: a chord over an angle t leaves a circle by r (1 - cos(t / 2))."""
    widest = 2 * math.acos(max(0.0, 1 - FLATNESS / arc.circle.r))
    return max(2, math.ceil(abs(arc.end - arc.start) / widest))


def _ring(shapes: SlideShapes, circle: Circle, name: str, colour: str) -> None:
    ring = _oval(shapes, circle, name)
    ring.fill.background()
    ring.line.color.rgb = _rgb(colour)
    ring.line.width = _emu(2.5)


def _leader(shapes: SlideShapes, leader: Leader, colour: str) -> None:
    (x1, y1), (x2, y2) = leader.start, leader.end
    line = shapes.add_connector(MSO_CONNECTOR.STRAIGHT, _emu(x1), _emu(y1), _emu(x2), _emu(y2))
    line.name = leader.name
    line.line.color.rgb = _rgb(colour)
    line.line.width = _emu(1.2)
    _plain(_oval(shapes, Circle(x1, y1, 3.0), f"{leader.name}-end"), colour)


def _oval(shapes: SlideShapes, circle: Circle, name: str) -> Shape:
    corner = _emu(circle.x - circle.r), _emu(circle.y - circle.r)
    oval = shapes.add_shape(MSO_SHAPE.OVAL, *corner, _emu(2 * circle.r), _emu(2 * circle.r))
    oval.name = name
    oval.shadow.inherit = False
    return oval


def _plain(shape: Shape, colour: str) -> None:
    shape.fill.solid()
    shape.fill.fore_color.rgb = _rgb(colour)
    shape.line.fill.background()
    shape.shadow.inherit = False


def _part(shapes: SlideShapes, part: Part) -> None:
    for words in part.words:
        if words.lines:
            _box(shapes, words, part)


def _box(shapes: SlideShapes, words: Words, part: Part) -> None:
    """Set the lines of one idea as one text box that neither wraps nor grows: the scene has measured them."""
    boxes = [line.box for line in words.lines]
    left, right = min(box[0] for box in boxes), max(box[2] for box in boxes)
    first = words.lines[0]
    # A line as tall as the leading keeps a fifth of itself below its baseline.
    top = first.y - 0.8 * LEADING * first.size
    tall = len(words.lines) * LEADING * first.size
    box = shapes.add_textbox(_emu(left), _emu(top), _emu(right - left), _emu(tall))
    box.name = part.name
    frame = box.text_frame
    frame.margin_left = frame.margin_top = frame.margin_right = frame.margin_bottom = Emu(0)
    frame.word_wrap, frame.auto_size, frame.vertical_anchor = False, MSO_AUTO_SIZE.NONE, MSO_ANCHOR.TOP
    _fill(frame.paragraphs[0], words.lines, part.colour)


def _fill(paragraph: _Paragraph, lines: tuple[Line, ...], colour: str) -> None:
    first = lines[0]
    family, weight = OWN[first.face].name, OWN[first.face].weight
    paragraph.alignment = _ALIGN[first.anchor]
    paragraph.line_spacing = Pt(LEADING * first.size * POINTS_PER_UNIT)
    for place, line in enumerate(lines):
        if place:
            paragraph.add_line_break()  # type: ignore[no-untyped-call]  # so it is in python-pptx
        run = paragraph.add_run()
        run.text = _clean(line.text)
        run.font.name, run.font.bold = family, weight >= 600
        run.font.size = Pt(line.size * POINTS_PER_UNIT)
        run.font.color.rgb = _rgb(colour)


def _clean(text: str) -> str:
    return _NOT_XML.sub("", text)


def _emu(units: float) -> Emu:
    return Emu(round(units * EMU_PER_UNIT))


def _rgb(colour: str) -> RGBColor:
    return RGBColor(*bytes.fromhex(colour.removeprefix("#")))  # type: ignore[no-untyped-call]  # as above
