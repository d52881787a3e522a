"""Setting text: breaking it into lines, and finding the place where it fits into a region."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from careerkit.picture.fonts import ASCENT, DESCENT, LEADING, Face, width
from careerkit.picture.geometry import RegionShape

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
def _wrapped(text: str, most: float, face: Face) -> tuple[str, ...]:
    lines: list[str] = []
    for word in _words(text, most, face):
        if lines and width(f"{lines[-1]} {word}", face) <= most:
            lines[-1] = f"{lines[-1]} {word}"
        else:
            lines.append(word)
    return tuple(lines)


def printable(text: str) -> str:
    """Leave out control characters and what turns the direction of the text around it; line breaks become spaces."""
    if text.isprintable():
        return text
    kept = (c for c in text if c.isspace() or (unicodedata.category(c) not in ("Cc", "Cs") and c not in _TURNING))
    return "".join(kept)


_TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def _words(text: str, most: float, face: Face) -> list[str]:
    words: list[str] = []
    for whole in printable(text).split():
        word = whole
        while width(word, face) > most and len(word) > 1:
            keep = next(n for n in range(len(word) - 1, 0, -1) if n == 1 or width(word[:n], face) <= most)
            words.append(word[:keep])
            word = word[keep:]
        words.append(word)
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


def fit(
    texts: Sequence[str], shape: RegionShape, size: float, padding: float, face: Face = "text"
) -> list[list[Line]] | None:
    """Set texts inside a region, as far from its outline as they go; None where they can't stand wholly inside."""
    points = shape.points(step=max(6.0, size * 0.85))
    if not len(points):
        return None
    best: tuple[float, list[list[str]], float, float] | None = None
    tried = set()
    for most in (6, 7.5, 9, 11, 13, 16, 20):
        paragraphs = [wrap(text, most, face) for text in texts]
        key = tuple(map(tuple, paragraphs))
        if key in tried or any(_is_broken(text, lines) for text, lines in zip(texts, paragraphs, strict=True)):
            continue
        tried.add(key)
        found = _roomiest(paragraphs, shape, size, face, points)
        if found and found[0] >= padding and (best is None or found[0] > best[0] + 1):
            best = (found[0], paragraphs, found[1], found[2])
    if best is None:
        return None
    _, paragraphs, x, y = best
    return stack(paragraphs, x, y - height(paragraphs, size) / 2, size, face)


def _is_broken(text: str, lines: list[str]) -> bool:
    return " ".join(lines) != " ".join(printable(text).split())


def _roomiest(
    paragraphs: Sequence[Sequence[str]], shape: RegionShape, size: float, face: Face, points: NDArray[np.float64]
) -> tuple[float, float, float] | None:
    """Return the margin and centre of the best place for a block, trying every point at once."""
    half = height(paragraphs, size) / 2
    lines = [line for paragraph in stack(paragraphs, 0.0, -half, size, face) for line in paragraph]
    boxes = np.array([line.box for line in lines])
    moves = np.concatenate([points, points], axis=1)
    margins = shape.margins(boxes[None, :, :] + moves[:, None, :]).min(axis=1)
    best = int(margins.argmax())
    return float(margins[best]), float(points[best, 0]), float(points[best, 1])
