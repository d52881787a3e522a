"""Pictures to take home: PNG, SVG, PDF and a slide. Each carries the strategy; PNG and SVG give it back."""

import io
import json
from typing import Literal

from careerkit.errors import StrategyError
from careerkit.picture import svg
from careerkit.picture.inside import PNG, Damaged, is_markup, png_text, svg_text
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
    scale: float = 2.0,
    transparent: bool = False,
    dpi: float | None = None,
) -> bytes:
    """Return a picture as the bytes of a file.

    Parameters
    ----------
    form
        ``png``, ``svg``, ``pdf`` or ``pptx`` (one slide of shapes that can be edited).
    scale
        Pixels for each unit of the scene, in a PNG; 1 to 4 suits screens and paper.
    transparent
        Leave the background of a PNG out.
    dpi
        The pixels per inch that a PNG says it has, so that it is printed at the size that is meant; left out, a unit
        of the scene is 1/100 inch.
    """
    carried = write(strategy)
    if form == "svg":
        return svg.document(scene, carried).encode("utf-8")
    if form == "pptx":
        # The library is loaded by the first slide only.
        from careerkit.picture.slides import deck

        return deck(scene, carried)
    # matplotlib is loaded by the first PNG or PDF only: scenes and SVG do without.
    from careerkit.picture.figure import UNITS_PER_INCH, figure

    if form == "pdf":
        from careerkit.picture.pdf import page

        about = {"Title": scene.heading, "Subject": scene.story, "Keywords": carried, "Creator": "careerkit"}
        return page(figure(scene, dpi / scale if dpi else UNITS_PER_INCH), about)
    drawn, out = figure(scene), io.BytesIO()
    density = UNITS_PER_INCH * scale
    drawn.savefig(
        out,
        format="png",
        # matplotlib cuts a picture of 1079.9999 pixels down to 1079.
        dpi=density * (1 + 1e-9),
        transparent=transparent,
        metadata={"Title": scene.heading, KEY: _ascii(carried)},
        pil_kwargs={"dpi": (dpi or density,) * 2},
    )
    return out.getvalue()


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
    for start, kind in ((b"%PDF", "PDF"), (b"PK\x03\x04", "slide")):
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
