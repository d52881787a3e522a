"""The typefaces of the picture, and how wide a text is in them.

Source Sans Pro and Source Serif Pro (SIL Open Font License) come as packages. What they lack is taken from the
typefaces in ``typefaces.toml``, which come as packages too: a picture has the same letters on every machine.
"""

import tomllib
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files
from importlib.util import find_spec
from pathlib import Path
from typing import Literal

import font_source_sans_pro
import font_source_serif_pro
from fontTools.ttLib import TTFont

Face = Literal["text", "strong", "title"]


@dataclass(frozen=True)
class Typeface:
    """A font file: the family's name and weight, and ``number`` for one of a collection.

    ``ranges`` are the first and last codes between which characters are taken from it.
    """

    name: str
    path: Path
    weight: int = 400
    number: int = 0
    ranges: tuple[tuple[int, int], ...] = ()

    def has(self, code: int) -> bool:
        """Tell whether a character is taken from here; the file is opened only where that may be."""
        return any(first <= code <= last for first, last in self.ranges) and code in _advances(self)


_SANS = Path(str(files(font_source_sans_pro) / "files"))
_SERIF = Path(str(files(font_source_serif_pro) / "files"))

OWN: Mapping[Face, Typeface] = {
    "text": Typeface("Source Sans Pro", _SANS / "SourceSansPro-Regular.ttf"),
    "strong": Typeface("Source Sans Pro", _SANS / "SourceSansPro-Semibold.ttf", 600),
    "title": Typeface("Source Serif Pro", _SERIF / "SourceSerifPro-Semibold.ttf", 600),
}

ASCENT = 0.74
"""How far capitals and ascenders rise above the baseline, in font sizes."""
DESCENT = 0.24
"""How far descenders fall below the baseline, in font sizes."""
LEADING = 1.2
"""From baseline to baseline, in font sizes."""

_JOINER = "\u200d"


@cache
def others() -> tuple[Typeface, ...]:
    """Return the typefaces for what the picture's own lack, in the order in which they are asked."""
    raw = tomllib.loads((files(__package__) / "typefaces.toml").read_text("utf-8"))["typeface"]
    return tuple(
        Typeface(
            name=each["name"],
            path=_folder(each["package"]) / each["file"],
            number=each.get("number", 0),
            ranges=tuple((int(first, 16), int(last, 16)) for first, last in (r.split("-") for r in each["ranges"])),
        )
        for each in raw
    )


@cache
def _folder(package: str) -> Path:
    # matplotlib's folder is asked for without loading matplotlib.
    found = find_spec(package)
    if found is None or found.origin is None:
        raise ModuleNotFoundError(f"the package {package} with typefaces is missing", name=package)
    return Path(found.origin).parent


@lru_cache(maxsize=4_000)
def beside(text: str, face: Face) -> tuple[Typeface, ...]:
    """Return the typefaces that a text needs beside its face's own, in the order in which they are asked."""
    own = _advances(OWN[face])
    needed = {_other(character) for character in set(text) if ord(character) not in own}
    return tuple(each for each in others() if each in needed)


def shares(text: str, face: Face) -> dict[Typeface, str]:
    """Return each typeface that a text is set in, with the characters that are taken from it."""
    own, joining = _advances(OWN[face]), {character for character in text if _is_joining(ord(character))}
    found: dict[Typeface, set[str]] = {}
    for character in set(text) - joining:
        typeface = OWN[face] if ord(character) in own else _other(character)
        if typeface:
            found.setdefault(typeface, set(joining)).add(character)
    return {typeface: "".join(sorted(characters)) for typeface, characters in found.items()}


def is_right_to_left(text: str) -> bool:
    """Tell whether a text is written from the right: its first letter decides."""
    return next(
        (kind in ("R", "AL") for kind in map(unicodedata.bidirectional, text) if kind in ("L", "R", "AL")), False
    )


def _is_joining(code: int) -> bool:
    """Tell whether a character joins others or chooses between their forms, and is not seen itself."""
    return 0x200B <= code <= 0x206F or 0xFE00 <= code <= 0xFE0F


@lru_cache(maxsize=8_000)
def _other(character: str) -> Typeface | None:
    code = ord(character)
    if _is_joining(code):
        return None
    return next((each for each in others() if each.has(code)), None)


@cache
def _advances(typeface: Typeface) -> dict[int, float]:
    """Return the advance width of each character of a font, in font sizes."""
    with TTFont(typeface.path, lazy=True, fontNumber=typeface.number) as font:
        em, widths = font["head"].unitsPerEm, font["hmtx"].metrics
        return {code: widths[name][0] / em for code, name in font.getBestCmap().items()}


@lru_cache(maxsize=20_000)
def width(text: str, face: Face = "text") -> float:
    """Return how wide a text is at font size 1.

    Kerning and the joining of letters are left out, so the figure is a little large; characters in no font here count
    as wide as they are shown.
    """
    own = _advances(OWN[face])
    total, before = 0.0, ""
    for character in text:
        advance = own.get(ord(character))
        if advance is None:
            # What is joined to a sign makes one sign with it.
            advance = 0.0 if before == _JOINER and character > _JOINER else _elsewhere(character)
        total, before = total + advance, character
    return total


@lru_cache(maxsize=8_000)
def _elsewhere(character: str) -> float:
    """Return the advance of a character that the picture's own typefaces lack."""
    if unicodedata.category(character) in ("Cf", "Me", "Mn"):
        return 0.0
    typeface = _other(character)
    if typeface:
        return _advances(typeface)[ord(character)]
    return 1.0 if unicodedata.east_asian_width(character) in "WF" else 0.7
