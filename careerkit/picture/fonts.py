"""The typefaces of the picture, and how wide a text is in them.

Source Sans Pro and Source Serif Pro (SIL Open Font License) come as packages; what they lack is taken from DejaVu Sans,
which matplotlib carries, and past that from the fonts of the machine.
"""

import unicodedata
from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files
from pathlib import Path
from typing import Literal

import font_source_sans_pro
import font_source_serif_pro
from fontTools.ttLib import TTFont

Face = Literal["text", "strong", "title"]

_MATPLOTLIB_FONTS = files("matplotlib") / "mpl-data" / "fonts" / "ttf"
_SANS = files(font_source_sans_pro) / "files"
_SERIF = files(font_source_serif_pro) / "files"

FILES: Mapping[Face, Path] = {
    "text": Path(str(_SANS / "SourceSansPro-Regular.ttf")),
    "strong": Path(str(_SANS / "SourceSansPro-Semibold.ttf")),
    "title": Path(str(_SERIF / "SourceSerifPro-Semibold.ttf")),
}
FALLBACK = Path(str(_MATPLOTLIB_FONTS / "DejaVuSans.ttf"))

FAMILY: Mapping[Face, tuple[str, int]] = {
    "text": ("Source Sans Pro", 400),
    "strong": ("Source Sans Pro", 600),
    "title": ("Source Serif Pro", 600),
}
"""The family name and weight of each face."""

ASCENT = 0.74
"""How far capitals and ascenders rise above the baseline, in font sizes."""
DESCENT = 0.24
"""How far descenders fall below the baseline, in font sizes."""
LEADING = 1.2
"""From baseline to baseline, in font sizes."""


@cache
def _advances(path: Path) -> dict[int, float]:
    """Return the advance width of each character of a font, in font sizes."""
    with TTFont(path, lazy=True) as font:
        em, widths = font["head"].unitsPerEm, font["hmtx"].metrics
        return {code: widths[name][0] / em for code, name in font.getBestCmap().items()}


@lru_cache(maxsize=20_000)
def width(text: str, face: Face = "text") -> float:
    """Return how wide a text is at font size 1.

    Kerning is left out, so the figure is a little large; characters in no font here count as wide as they are shown.
    """
    own, other = _advances(FILES[face]), _advances(FALLBACK)
    total = 0.0
    for character in text:
        code = ord(character)
        advance = own.get(code) or other.get(code)
        total += advance if advance is not None else _guess(character)
    return total


def _guess(character: str) -> float:
    if unicodedata.combining(character) or unicodedata.category(character) in ("Cf", "Mn", "Me"):
        return 0.0
    return 1.0 if unicodedata.east_asian_width(character) in "WF" else 0.7


def in_source(text: str, face: Face) -> bool:
    """Tell whether the face itself has every character of a text."""
    own = _advances(FILES[face])
    return all(ord(character) in own for character in text)
