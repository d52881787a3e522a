"""Setting text: breaking it into lines, and stacking them."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from careerkit.picture.fonts import ASCENT, DESCENT, LEADING, Face, width

PARAGRAPH = 0.55
"""The gap between two ideas in one region, in font sizes."""


@dataclass(frozen=True)
class Line:
    """A line of text: its words, its anchor on the baseline, and its box."""

    text: str
    x: float
    y: float
    size: float
    face: Face = "text"
    anchor: str = "middle"

    @property
    def box(self) -> tuple[float, float, float, float]:
        """Left, top, right, bottom."""
        wide = width(self.text, self.face) * self.size
        left = self.x - {"start": 0.0, "middle": wide / 2, "end": wide}[self.anchor]
        return left, self.y - ASCENT * self.size, left + wide, self.y + DESCENT * self.size


def wrap(text: str, most: float, face: Face = "text") -> list[str]:
    """Break a text into lines at most ``most`` font sizes wide; a word that is wider alone is broken inside."""
    return list(_wrapped(text, most, face))


@lru_cache(maxsize=4_000)
def balanced(text: str, most: float, face: Face = "text") -> tuple[str, ...]:
    """Break a text into as few lines as `wrap` does, as even in length as they come, so that no word is left alone."""
    lines = _wrapped(text, most, face)
    low, high = 0.0, most
    for _ in range(6 if len(lines) > 1 else 0):
        middle = (low + high) / 2
        narrower = _wrapped(text, middle, face)
        if len(narrower) == len(lines) and is_whole(text, middle, face):
            lines, high = narrower, middle
        else:
            low = middle
    return lines


def is_whole(text: str, most: float, face: Face = "text") -> bool:
    """Tell whether no piece of a text is wider than ``most`` font sizes, so that none is broken inside."""
    return all(width(piece, face) <= most for _, piece in pieces(text))


@lru_cache(maxsize=8_000)
def _wrapped(text: str, most: float, face: Face) -> tuple[str, ...]:
    lines: list[str] = []
    for gap, word in _words(text, most, face):
        if lines and width(f"{lines[-1]}{gap}{word}", face) <= most:
            lines[-1] = f"{lines[-1]}{gap}{word}"
        else:
            lines.append(word)
    return tuple(lines)


def printable(text: str) -> str:
    """Leave out control characters and what turns the direction of the text around it; line breaks become spaces."""
    if text.isprintable():
        return text
    kept = (c for c in text if c.isspace() or (unicodedata.category(c) not in ("Cc", "Cs") and c not in _TURNING))
    return "".join(kept)


def is_leftward(text: str) -> bool:
    """Tell whether a text runs from right to left: its first letter with a direction decides (UAX 9, rule P2)."""
    strong = (unicodedata.bidirectional(character) for character in text)
    return next((kind in ("R", "AL") for kind in strong if kind in ("L", "R", "AL")), False)


_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


@lru_cache(maxsize=4_000)
def pieces(text: str) -> tuple[tuple[str, str], ...]:
    """Return what a text is broken into, each with the gap before it: words, or signs where a script has no spaces."""
    found: list[tuple[str, str]] = []
    for word in printable(text).split():
        gap = " "
        for piece in _PIECE.findall(word):
            found.append((gap, piece))
            gap = ""
    return tuple(found)


_EAST = "\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
_CLOSES = "、。，．！？：；）」』】〉》ーぁぃぅぇぉっゃゅょァィゥェォッャュョ"
# A sign of an East Asian script with the marks that must not begin a line, or a run of anything else.
_PIECE = re.compile(f"[{_EAST}][{_CLOSES}]*|[^{_EAST}]+[{_CLOSES}]*")


def _words(text: str, most: float, face: Face) -> list[tuple[str, str]]:
    words: list[tuple[str, str]] = []
    for before, whole in pieces(text):
        gap, word = before, whole
        while width(word, face) > most and len(word) > 1:
            keep = next(n for n in range(len(word) - 1, 0, -1) if n == 1 or width(word[:n], face) <= most)
            words.append((gap, word[:keep]))
            gap, word = " ", word[keep:]
        words.append((gap, word))
    return words


def shortened(lines: list[str], count: int, most: float, face: Face = "text") -> list[str]:
    """Return at most ``count`` lines; where some are left out the last one ends with an ellipsis."""
    if len(lines) <= count:
        return lines
    last = lines[count - 1]
    while last and width(f"{last}…", face) > most:
        last = last[:-1]
    return [*lines[: count - 1], re.sub(r"[\s,.;:–—-]+$", "", last) + "…"]


def stack(
    paragraphs: Sequence[Sequence[str]], x: float, top: float, size: float, face: Face = "text", anchor: str = "middle"
) -> list[list[Line]]:
    """Set paragraphs of lines below each other from a top edge."""
    placed, y = [], top + ASCENT * size
    for lines in paragraphs:
        placed.append([Line(text, x, y + k * LEADING * size, size, face, anchor) for k, text in enumerate(lines)])
        y += (len(lines) * LEADING + PARAGRAPH) * size
    return placed


def height(paragraphs: Sequence[Sequence[str]], size: float) -> float:
    """Return how tall stacked paragraphs are."""
    lines = sum(map(len, paragraphs))
    gaps = max(0, len(paragraphs) - 1)
    return (lines * LEADING + gaps * PARAGRAPH - (LEADING - ASCENT - DESCENT)) * size if lines else 0.0
