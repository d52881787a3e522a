"""Pictures to take home: PNG, SVG, PDF and a slide. Each carries the strategy; PNG and SVG give it back."""

import json
from typing import Literal

from careerkit.errors import StrategyError
from careerkit.picture import svg
from careerkit.picture.inside import PNG, Damaged, is_markup, png_text, svg_text
from careerkit.picture.png import png
from careerkit.picture.scene import Scene
from careerkit.strategy import MAX_BYTES, Strategy, read, write

Format = Literal["png", "svg", "pdf", "pptx"]
FORMATS: tuple[Format, ...] = ("png", "svg", "pdf", "pptx")
MIME = {
    "png": "image/png",
    "svg": "image/svg+xml",
    "pdf": "application/pdf",
    "pptx": "application/vnd.openxmlformats-officedocument.presentationml.presentation",
}

KEY = "careerkit"
"""Under this name the strategy lies in a PNG."""


def export(
    scene: Scene,
    strategy: Strategy,
    form: Format,
    *,
    scale: float | None = None,
    transparent: bool = False,
    dpi: float | None = None,
) -> bytes:
    """Return a picture as the bytes of a file.

    Parameters
    ----------
    form
        ``png``, ``svg``, ``pdf`` or ``pptx`` (one slide of shapes that can be edited).
    scale
        Pixels for each unit of the scene; 1 to 4 suits screens and paper. Left out, it is 2 in a PNG and 1 in an SVG.
    transparent
        Leave the background of a PNG out.
    dpi
        Pixels per inch, so that the picture is as large on paper as is meant: a PNG says so, and a PDF and a slide have
        the size of so many pixels. Left out, a unit of the scene is 1/100 inch, and 1/96 inch in a slide.
    """
    carried = write(strategy)
    units_per_inch = dpi / (scale or 1.0) if dpi else None
    if form == "svg":
        return svg.document(scene, carried, scale=scale or 1.0).encode("utf-8")
    if form == "pptx":
        # The library is loaded by the first slide only.
        from careerkit.picture import slides

        return slides.deck(scene, carried, units_per_inch or slides.UNITS_PER_INCH)
    # matplotlib is loaded by the first PNG or PDF only: scenes and SVG do without.
    from careerkit.picture.figure import UNITS_PER_INCH, figure, pixels

    if form == "pdf":
        from careerkit.picture.pdf import page

        about = {"Title": scene.heading, "Subject": scene.story, "Keywords": carried, "Creator": "careerkit"}
        return page(figure(scene, units_per_inch or UNITS_PER_INCH), about)
    density = UNITS_PER_INCH * (scale or 2.0)
    told = {"Title": scene.heading, KEY: _ascii(carried)}
    return png(pixels(scene, scale or 2.0, transparent=transparent), told, dpi or density)


_OTHERS = ((b"%PDF", "PDF"), (b"PK\x03\x04", "slide"), (b"\xff\xd8\xff", "JPEG"), (b"GIF8", "GIF"), (b"RIFF", "WebP"))
"""How files begin that people take for ours, or that a program has made of one."""


def carried(raw: bytes, *, name: str = "") -> Strategy:
    """Return the strategy that a strategy file, a PNG or an SVG carries, also after another program saved it again.

    Raises
    ------
    StrategyError
        If there is none, or it can't be read.
    """
    if len(raw) > MAX_BYTES:
        raise StrategyError(
            f"the file is larger than {MAX_BYTES // 1_000_000} MB",
            where=name,
            mend="choose a smaller picture, or the .json file",
        )
    for start, kind in _OTHERS:
        if raw.startswith(start):
            raise StrategyError(
                f"a {kind} can't be opened here", where=name, mend="open the PNG, the SVG or the .json file"
            )
    try:
        if raw.startswith(PNG[:4]):
            text = png_text(raw, KEY, most=MAX_BYTES)
        elif is_markup(raw):
            text = svg_text(raw)
        else:
            return read(raw, name=name)
    except Damaged:
        raise StrategyError("this picture is damaged", where=name, mend="choose another copy") from None
    if text is None:
        raise StrategyError(
            "there is no strategy inside this picture", where=name, mend="choose a picture or file that careerkit saved"
        )
    return read(text, name=name)


def _ascii(text: str) -> str:
    """Escape all but ASCII as JSON allows: to some programs the text in a PNG is Latin-1."""
    return json.dumps(json.loads(text))
