"""A slide to take home: the scene as native shapes that can be edited one by one, in a PowerPoint file (PPTX)."""

import io
import re
from datetime import UTC, datetime

from pptx import Presentation
from pptx.dml.color import RGBColor
from pptx.enum.shapes import MSO_CONNECTOR, MSO_SHAPE
from pptx.enum.text import MSO_ANCHOR, MSO_AUTO_SIZE, PP_ALIGN
from pptx.oxml.ns import qn
from pptx.presentation import Presentation as Deck
from pptx.shapes.autoshape import Shape
from pptx.shapes.connector import Connector
from pptx.shapes.shapetree import SlideShapes
from pptx.text.text import _Paragraph
from pptx.util import Emu, Pt

from careerkit.picture.fonts import LEADING, OWN, is_right_to_left
from careerkit.picture.geometry import Circle, RegionShape, flattened
from careerkit.picture.scene import Leader, Part, Scene, Words
from careerkit.picture.text import Line

UNITS_PER_INCH = 96.0
"""How large a slide is where nothing else is known: 1280 x 720 units are PowerPoint's slide of 13.33 x 7.5 inches."""

FONTS = {"Source Sans Pro": "Calibri", "Source Serif Pro": "Cambria"}
"""What the words of a slide are set in. Whoever opens it seldom has the picture's own typefaces; these come with every
office program, or ones as wide under another name, and are as narrow as ours."""

_ALIGN = {"start": PP_ALIGN.LEFT, "middle": PP_ALIGN.CENTER, "end": PP_ALIGN.RIGHT}
_BLANK = 6
_NOT_XML = re.compile("[^\t\n -\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


def deck(scene: Scene, strategy_json: str, units_per_inch: float = UNITS_PER_INCH) -> bytes:
    """Return a presentation of one slide in the scene's shape.

    Regions are freeforms, circles ovals without a fill, leaders connectors, and the words of one idea are one text box.
    Shapes go by the names of the scene's parts: ``region-110``, ``circle-1``, ``label-110``, ``leader-110``, ``title``.
    The strategy lies in the slide's notes.
    """
    show = Presentation()
    slide = show.slides.add_slide(show.slide_layouts[_BLANK])
    sheet = _Sheet(slide.shapes, units_per_inch)
    show.slide_width, show.slide_height = sheet.emu(scene.width), sheet.emu(scene.height)
    _about(show, scene)
    paper = slide.background.fill
    paper.solid()
    paper.fore_color.rgb = _rgb(scene.theme.background)
    for shape in scene.shapes:
        sheet.region(shape, scene.theme.region(shape.name))
    for place, (circle, colour) in enumerate(zip(scene.circles, scene.theme.sets, strict=False), start=1):
        sheet.ring(circle, f"circle-{place}", colour)
    for leader in scene.leaders:
        sheet.leader(leader, scene.theme.line)
    for part in scene.parts:
        for words in part.words:
            if words.lines:
                sheet.box(words, part)
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


class _Sheet:
    """The shapes of a slide, and how large a unit of the scene is on it."""

    def __init__(self, shapes: SlideShapes, units_per_inch: float) -> None:
        self._shapes = shapes
        self._unit = 914_400 / units_per_inch

    def emu(self, units: float) -> Emu:
        """Return a length in English Metric Units."""
        return Emu(round(units * self._unit))

    def region(self, shape: RegionShape, colour: str) -> None:
        """Lay a region as a freeform, with what is cut out of it."""
        outlines = [[(x * self._unit, y * self._unit) for x, y in flattened(loop)] for loop in shape.loops]
        if not outlines:
            return
        (first, *rest), *holes = outlines
        pen = self._shapes.build_freeform(*first)
        pen.add_line_segments(rest, close=True)
        for start, *others in holes:
            pen.move_to(*start)
            pen.add_line_segments(others, close=True)
        drawn = pen.convert_to_shape()
        drawn.name = f"region-{shape.name}"
        _plain(drawn, colour)

    def ring(self, circle: Circle, name: str, colour: str) -> None:
        """Draw a circle's outline."""
        ring = self._oval(circle, name)
        ring.fill.background()
        ring.line.color.rgb = _rgb(colour)
        ring.line.width = self.emu(2.5)

    def leader(self, leader: Leader, colour: str) -> None:
        """Draw a line to a region, with a dot at its end."""
        (x1, y1), (x2, y2) = leader.start, leader.end
        ends = self.emu(x1), self.emu(y1), self.emu(x2), self.emu(y2)
        line = self._shapes.add_connector(MSO_CONNECTOR.STRAIGHT, *ends)
        line.name = leader.name
        line.line.color.rgb = _rgb(colour)
        line.line.width = self.emu(1.2)
        _without_effects(line)
        _plain(self._oval(Circle(x1, y1, 3.0), f"{leader.name}-end"), colour)

    def _oval(self, circle: Circle, name: str) -> Shape:
        corner = self.emu(circle.x - circle.r), self.emu(circle.y - circle.r)
        oval = self._shapes.add_shape(MSO_SHAPE.OVAL, *corner, self.emu(2 * circle.r), self.emu(2 * circle.r))
        oval.name = name
        _without_effects(oval)
        return oval

    def box(self, words: Words, part: Part) -> None:
        """Set the lines of one idea as one text box that neither wraps nor grows: the scene has measured them."""
        boxes = [line.box for line in words.lines]
        left, right = min(box[0] for box in boxes), max(box[2] for box in boxes)
        first = words.lines[0]
        # A line as tall as the leading keeps a fifth of itself below its baseline.
        top = first.y - 0.8 * LEADING * first.size
        tall = len(words.lines) * LEADING * first.size
        box = self._shapes.add_textbox(self.emu(left), self.emu(top), self.emu(right - left), self.emu(tall))
        box.name = part.name
        frame = box.text_frame
        frame.margin_left = frame.margin_top = frame.margin_right = frame.margin_bottom = Emu(0)
        frame.word_wrap, frame.auto_size, frame.vertical_anchor = False, MSO_AUTO_SIZE.NONE, MSO_ANCHOR.TOP
        self._fill(frame.paragraphs[0], words.lines, part.colour)

    def _fill(self, paragraph: _Paragraph, lines: tuple[Line, ...], colour: str) -> None:
        first, point = lines[0], self._unit / Pt(1)
        own = OWN[first.face]
        paragraph.alignment = _ALIGN[first.anchor]
        paragraph.line_spacing = Pt(LEADING * first.size * point)
        if is_right_to_left(first.text):
            paragraph._p.get_or_add_pPr().set("rtl", "1")  # noqa: SLF001  # python-pptx has no other way
        for place, line in enumerate(lines):
            if place:
                paragraph.add_line_break()  # type: ignore[no-untyped-call]  # so it is in python-pptx
            run = paragraph.add_run()
            run.text = _clean(line.text)
            run.font.name, run.font.bold = FONTS[own.name], own.weight >= 600
            run.font.size = Pt(line.size * point)
            run.font.color.rgb = _rgb(colour)


def _plain(shape: Shape, colour: str) -> None:
    shape.fill.solid()
    shape.fill.fore_color.rgb = _rgb(colour)
    shape.line.fill.background()
    _without_effects(shape)


def _without_effects(shape: Shape | Connector) -> None:
    """Take away what the presentation's theme adds, such as a shadow: not every program heeds a mere "no shadow"."""
    style = shape._element.find(qn("p:style"))  # noqa: SLF001  # python-pptx has no other way
    if style is not None:
        shape._element.remove(style)  # noqa: SLF001  # as above


def _clean(text: str) -> str:
    return _NOT_XML.sub("", text)


def _rgb(colour: str) -> RGBColor:
    return RGBColor(*bytes.fromhex(colour.removeprefix("#")))  # type: ignore[no-untyped-call]  # as above
