"""Pictures to take home: PNG, SVG and PDF. Each carries the strategy; PNG and SVG give it back."""

import io
import json
import re
from typing import Literal
from xml.sax.saxutils import unescape

from PIL import Image, UnidentifiedImageError

from careerkit.errors import StrategyError
from careerkit.picture import svg
from careerkit.picture.scene import Scene
from careerkit.strategy import MAX_BYTES, Strategy, read, write

Format = Literal["png", "svg", "pdf"]
FORMATS: tuple[Format, ...] = ("png", "svg", "pdf")
MIME = {"png": "image/png", "svg": "image/svg+xml", "pdf": "application/pdf"}

KEY = "careerkit"
"""Under this name the strategy lies in a PNG."""

_SVG_STRATEGY = re.compile(r"<careerkit:strategy\b[^>]*>(.*?)</careerkit:strategy>", re.DOTALL)


def export(scene: Scene, strategy: Strategy, form: Format, *, scale: float = 2.0) -> bytes:
    """Return a picture as the bytes of a file.

    Parameters
    ----------
    form
        ``png``, ``svg`` or ``pdf``.
    scale
        Pixels for each unit of the scene, in a PNG.
    """
    carried = write(strategy)
    if form == "svg":
        return svg.document(scene, carried).encode("utf-8")
    # matplotlib is loaded by the first PNG or PDF only: scenes and SVG do without.
    from careerkit.picture.figure import UNITS_PER_INCH, figure

    drawn, out = figure(scene), io.BytesIO()
    if form == "png":
        drawn.savefig(
            out, format="png", dpi=UNITS_PER_INCH * scale, metadata={"Title": scene.heading, KEY: _ascii(carried)}
        )
    else:
        about = {"Title": scene.heading, "Subject": scene.story, "Keywords": carried, "Creator": "careerkit"}
        drawn.savefig(out, format="pdf", metadata=about)
    return out.getvalue()


def carried(raw: bytes, *, name: str = "") -> Strategy:
    """Return the strategy that a strategy file, a PNG or an SVG carries.

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
    if raw.startswith(b"\x89PNG"):
        return read(_from_png(raw, name), name=name)
    if b"<svg" in raw[:2000]:
        found = _SVG_STRATEGY.search(raw.decode("utf-8", errors="replace"))
        if not found:
            raise _nothing_inside(name)
        return read(unescape(found.group(1)), name=name)
    if raw.startswith(b"%PDF"):
        raise StrategyError("a PDF can't be opened here", where=name, mend="open the PNG, the SVG or the .json file")
    return read(raw, name=name)


def _from_png(raw: bytes, name: str) -> str:
    try:
        # Only the header and the text are read; the pixels are never unpacked.
        with Image.open(io.BytesIO(raw), formats=["PNG"]) as image:
            text = image.info.get(KEY)
    except (UnidentifiedImageError, OSError, ValueError, SyntaxError, Image.DecompressionBombError):
        raise StrategyError("this picture is damaged", where=name, mend="choose another copy") from None
    if not isinstance(text, str):
        raise _nothing_inside(name)
    return text


def _nothing_inside(name: str) -> StrategyError:
    return StrategyError(
        "there is no strategy inside this picture", where=name, mend="choose a picture or file that careerkit saved"
    )


def _ascii(text: str) -> str:
    """Escape all but ASCII as JSON allows: to some programs the text in a PNG is Latin-1."""
    return json.dumps(json.loads(text))
