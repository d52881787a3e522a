"""The SVG painter: inline on the screen, or a file of its own with the typeface and the strategy inside."""

import base64
import io
import math
from functools import lru_cache
from html import escape
from xml.sax.saxutils import quoteattr

from fontTools import subset
from fontTools.ttLib import TTFont

from careerkit.picture.fonts import OWN, Typeface, beside, is_right_to_left, shares
from careerkit.picture.geometry import Arc, Loop
from careerkit.picture.scene import Leader, Part, Scene, Words
from careerkit.picture.text import Line

_GENERIC = {
    "Source Sans Pro": "'Source Sans', 'Source Sans 3', 'DejaVu Sans', sans-serif",
    "Source Serif Pro": "'Source Serif', 'Source Serif 4', serif",
}


def inline(scene: Scene, *, still: bool = True) -> str:
    """Return a scene as an SVG element for a page that has the typeface already. What the person wrote is escaped.

    Parameters
    ----------
    still
        Whether it is an image as a whole; otherwise a group, whose parts can be reached one by one.
    """
    return _element(scene, extra="", attributes=f'width="100%" role="{"img" if still else "group"}"')


def document(scene: Scene, strategy_json: str, *, scale: float = 1.0) -> str:
    """Return a scene as an SVG file that carries its typeface and the strategy."""
    size = f'width="{scene.width * scale:g}" height="{scene.height * scale:g}" role="img"'
    strategy = f'<careerkit:strategy xmlns:careerkit="careerkit/1">{_safe(strategy_json)}</careerkit:strategy>'
    carried = f"<metadata>{strategy}</metadata>"
    style = f"<style>{_font_faces(scene)}</style>"
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + _element(scene, extra=carried + style, attributes=size) + "\n"


def _element(scene: Scene, *, extra: str, attributes: str) -> str:
    theme = scene.theme
    body = [
        f"<title>{_safe(scene.heading)}</title><desc>{_safe(scene.story)}</desc>{extra}",
        f'<rect width="{scene.width:g}" height="{scene.height:g}" fill="{theme.background}"/>',
        *(_region(scene, place) for place in range(len(scene.shapes))),
        *(
            f'<circle cx="{_n(c.x)}" cy="{_n(c.y)}" r="{_n(c.r)}" fill="none" stroke="{colour}" stroke-width="2.5"/>'
            for c, colour in zip(scene.circles, theme.sets, strict=False)
        ),
        *(_leader(leader, theme.line) for leader in scene.leaders),
        *(_part(part) for part in scene.parts),
    ]
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {attributes} viewBox="0 0 {scene.width:g} {scene.height:g}"'
        f" aria-label={quoteattr(_clean(scene.heading))}>" + "".join(body) + "</svg>"
    )


def _region(scene: Scene, place: int) -> str:
    shape = scene.shapes[place]
    fill = scene.theme.region(shape.name)
    return f'<path id="region-{shape.name}" d="{outline(shape.loops)}" fill="{fill}" fill-rule="evenodd"/>'


def outline(loops: tuple[Loop, ...]) -> str:
    """Return the outline of a region as path data."""
    return "".join(_loop(loop) for loop in loops)


def _loop(loop: Loop) -> str:
    x, y = loop[0].circle.at(loop[0].start)
    return f"M{_n(x)} {_n(y)}" + "".join(_arc(arc) for arc in loop) + "Z"


def _arc(arc: Arc) -> str:
    """Return an arc as path commands; in halves, for a whole circle has no direction in one command."""
    c, sweep = arc.circle, int(arc.end > arc.start)
    commands = []
    for share in (0.5, 1.0):
        x, y = c.at(arc.start + share * (arc.end - arc.start))
        large = int(abs(arc.end - arc.start) / 2 > math.pi)
        commands.append(f"A{_n(c.r)} {_n(c.r)} 0 {large} {sweep} {_n(x)} {_n(y)}")
    return "".join(commands)


def _leader(leader: Leader, colour: str) -> str:
    (x1, y1), (x2, y2) = leader.start, leader.end
    return (
        f'<g id="{leader.name}" stroke="{colour}" fill="{colour}">'
        f'<line x1="{_n(x1)}" y1="{_n(y1)}" x2="{_n(x2)}" y2="{_n(y2)}"'
        f' stroke-width="1.2"/><circle cx="{_n(x1)}" cy="{_n(y1)}" r="3" stroke="none"/></g>'
    )


def _part(part: Part) -> str:
    return f'<g id="{part.name}" fill="{part.colour}">' + "".join(_words(words) for words in part.words) + "</g>"


def _words(words: Words) -> str:
    # The space between two lines is not seen, but read aloud, searched and copied.
    lines = " ".join(_line(line) for line in words.lines)
    return f'<g data-idea="{words.idea}">{lines}</g>' if words.idea is not None else lines


def _line(line: Line) -> str:
    own = OWN[line.face]
    families = ", ".join(f"'{each.name}'" for each in (own, *beside(line.text, line.face)))
    # A line that begins from the right is set from the right, as in a PNG.
    turned = ' style="unicode-bidi:plaintext"' if is_right_to_left(line.text) else ""
    return (
        f'<text x="{_n(line.x)}" y="{_n(line.y)}"{turned} font-family="{families}, {_GENERIC[own.name]}"'
        f' font-size="{line.size:g}" font-weight="{own.weight}" text-anchor="{line.anchor}">{_safe(line.text)}</text>'
    )


def _font_faces(scene: Scene) -> str:
    used: dict[Typeface, set[str]] = {}
    for part in scene.parts:
        for words in part.words:
            for line in words.lines:
                for typeface, characters in shares(line.text, line.face).items():
                    used.setdefault(typeface, set()).update(characters)
    faces = []
    for typeface, found in sorted(used.items(), key=lambda each: str(each[0].path)):
        data = base64.b64encode(_subset(typeface, "".join(sorted(found)))).decode("ascii")
        source = f"url(data:font/woff;base64,{data}) format('woff')"
        # What stands in for a missing letter has one weight, and is not made bolder.
        weight = typeface.weight if typeface in OWN.values() else "100 900"
        faces.append(f"@font-face{{font-family:'{typeface.name}';font-weight:{weight};src:{source}}}")
    return "".join(faces)


@lru_cache(maxsize=64)
def _subset(typeface: Typeface, characters: str) -> bytes:
    """Return a typeface cut down to some characters, as WOFF."""
    options = subset.Options(flavor="woff", notdef_outline=True)
    if typeface in OWN.values():
        options.layout_features = ["kern", "liga", "ccmp", "mark", "mkmk"]
    options.drop_tables += _LEFT_OUT
    with TTFont(typeface.path, fontNumber=typeface.number) as font:
        cutter = subset.Subsetter(options)
        cutter.populate(text=characters)
        cutter.subset(font)
        font.flavor = "woff"
        out = io.BytesIO()
        font.save(out)
    return out.getvalue()


_LEFT_OUT = ["fvar", "gvar", "avar", "cvar", "HVAR", "VVAR", "MVAR", "STAT", "FFTM"]
"""What makes other weights of a typeface, which keeps its regular one as in a PNG; and when it was made."""


def _clean(text: str) -> str:
    """Leave out the control characters that XML can't hold."""
    return "".join(
        c for c in text if c in "\t\n\r" or (" " <= c <= "\ud7ff") or ("\ue000" <= c <= "\ufffd") or c >= "\U00010000"
    )


def _safe(text: str) -> str:
    return escape(_clean(text), quote=False)


def _n(number: float) -> str:
    return f"{number:.2f}".rstrip("0").rstrip(".")
