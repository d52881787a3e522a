"""Setting texts inside a region: in a block where one fits, else line by line along the region's outline."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from careerkit.picture.fonts import ASCENT, DESCENT, LEADING, Face, width
from careerkit.picture.geometry import RegionShape
from careerkit.picture.room import ROW, Floats, Room, band, room
from careerkit.picture.text import PARAGRAPH, Line, balanced, is_whole, pieces, stack

Bools = NDArray[np.bool_]

_WIDTHS = (6.0, 7.5, 9.0, 11.0, 13.0, 16.0, 20.0)
"""The line lengths tried for a block, in font sizes."""


_COMPARED = 14
"""So many of the places that words can flow from are compared."""
_KEPT_OFF = 1.0
"""The least room between words that flow and the region's outline."""


@dataclass(frozen=True)
class Saying:
    """A text to be set, in its face; ``idea`` is the index of the idea it says, where it says one."""

    text: str
    idea: int | None = None
    face: Face = "text"


Placed = tuple[tuple[Line, ...], ...]
"""The lines of each saying."""


@lru_cache(maxsize=4_000)
def fit(
    sayings: tuple[Saying, ...], shape: RegionShape, size: float, padding: float, *, flowing: bool = True
) -> Placed | None:
    """Set sayings below each other wholly inside a region; None where they can't stand there unbroken.

    Parameters
    ----------
    size
        The type size, in units of the scene.
    padding
        The least room between the words and the region's outline.
    flowing
        Whether lines may follow the outline where no block fits.
    """
    inside, widths = room(shape, padding), band(shape, padding, (ASCENT + DESCENT) * size)
    if inside is None or widths is None:
        return None
    block = _as_block(sayings, shape, size, inside, widths)
    return block or (_along_outline(sayings, shape, size, inside, widths) if flowing else None)


def _as_block(
    sayings: Sequence[Saying], shape: RegionShape, size: float, inside: Room, widths: Floats
) -> Placed | None:
    """Set sayings as a block of lines of one greatest length: the length and place with the most room around."""
    best: tuple[float, list[list[Line]]] | None = None
    tried = set()
    for most in _WIDTHS:
        if not all(is_whole(each.text, most, each.face) for each in sayings):
            continue
        paragraphs = tuple(balanced(each.text, most, each.face) for each in sayings)
        if paragraphs in tried:
            continue
        tried.add(paragraphs)
        found = _roomiest(sayings, paragraphs, shape, size, inside, widths)
        if found and (best is None or found[0] > best[0] + 1):
            best = found
    return tuple(map(tuple, best[1])) if best else None


def _roomiest(
    sayings: Sequence[Saying],
    paragraphs: Sequence[Sequence[str]],
    shape: RegionShape,
    size: float,
    inside: Room,
    widths: Floats,
) -> tuple[float, list[list[Line]]] | None:
    """Return the margin and the lines at the best place for a block, or None where there is none."""
    lines = [
        line
        for saying, each in zip(sayings, stack(paragraphs, 0.0, 0.0, size), strict=True)
        for line in (Line(line.text, line.x, line.y, size, saying.face) for line in each)
    ]
    offsets = [round((line.y - ASCENT * size) / ROW) for line in lines]
    rows = widths.shape[1] - offsets[-1]
    if rows <= 0:
        return None
    slack = np.min(
        [
            widths[:, offset : offset + rows] - width(line.text, line.face) * size / 2
            for offset, line in zip(offsets, lines, strict=True)
        ],
        axis=0,
    )
    tops = slack.argmax(axis=1)
    columns = np.flatnonzero(slack[np.arange(len(slack)), tops] > 0)
    if not len(columns):
        return None
    tops = tops[columns]
    boxes = np.array([line.box for line in lines])
    moves = np.stack([inside.xs[columns], inside.top + ROW * tops] * 2, axis=1)
    margins = shape.margins(boxes[None, :, :] + moves[:, None, :]).min(axis=1)
    best = int(margins.argmax())
    if margins[best] <= 0:
        return None
    x, y = float(moves[best, 0]), float(moves[best, 1])
    placed = iter([Line(line.text, x, line.y + y, size, line.face) for line in lines])
    return float(margins[best]), [[next(placed) for _ in each] for each in paragraphs]


def _along_outline(
    sayings: Sequence[Saying], shape: RegionShape, size: float, inside: Room, widths: Floats
) -> Placed | None:
    """Fill each line as far as the region is wide there, from every place at once; take the best centred result."""
    flow = _Flow(size, widths)
    for place, saying in enumerate(sayings):
        spoken = [
            (width(gap, saying.face) * size, width(piece, saying.face) * size) for gap, piece in pieces(saying.text)
        ]
        if not flow.add(spoken, is_first=place == 0):
            return None
    tops, bottoms = inside.top + flow.first, inside.top + flow.y + (ASCENT + DESCENT) * size
    columns = flow.column
    uneven = np.abs((tops - inside.above[columns]) - (inside.below[columns] - bottoms)) / 2
    aside = np.abs(inside.xs[columns] - _middle(inside))
    best: tuple[float, Placed] | None = None
    for place in np.argsort(uneven + aside + size * flow.breaks().sum(axis=0), kind="stable")[::4][:_COMPARED]:
        x, top = float(inside.xs[columns[place]]), float(tops[place])
        placed = _set(sayings, flow.breaks()[:, place].tolist(), x, top, size)
        cost = _ragged(placed) + float(uneven[place] + aside[place]) / size
        if (best is None or cost < best[0]) and shape.margins(_boxes(placed)).min() > _KEPT_OFF:
            best = (cost, placed)
    return best[1] if best else None


def _ragged(placed: Placed) -> float:
    """Return how unlike in length the lines of each saying are: 0 for a block, a line of one short word is worst."""
    total = 0.0
    for lines in placed:
        lengths = [width(line.text, line.face) for line in lines]
        total += sum((max(lengths) - each) ** 2 for each in lengths) / (4 * max(lengths) + 1e-9)
    return total + sum(map(len, placed))


def _boxes(placed: Placed) -> Floats:
    return np.array([line.box for lines in placed for line in lines])


def _middle(inside: Room) -> float:
    """Return the middle of a region's room from left to right, each place counted by how wide it is there."""
    weight = inside.half.sum(axis=1)
    return float((inside.xs * weight).sum() / weight.sum())


def _set(sayings: Sequence[Saying], breaks: list[bool], x: float, top: float, size: float) -> Placed:
    marks = iter(breaks)
    placed, y = [], top + ASCENT * size
    for saying in sayings:
        lines: list[str] = []
        for gap, piece in pieces(saying.text):
            if next(marks) or not lines:
                lines.append(piece)
            else:
                lines[-1] = f"{lines[-1]}{gap}{piece}"
        placed.append(tuple(Line(text, x, y + k * LEADING * size, size, saying.face) for k, text in enumerate(lines)))
        y += (len(lines) * LEADING + PARAGRAPH) * size
    return tuple(placed)


class _Flow:
    """Words set one after the other from many places at once; a place where a word finds no room is given up.

    ``column`` and ``first`` are the middle and the top of each place that is left, ``y`` the top of its line now.
    """

    def __init__(self, size: float, widths: Floats) -> None:
        self._size, self._widths = size, widths
        columns, rows = np.nonzero(widths[::2, ::3] > size * 0.5)
        self.column = columns * 2
        self.first: Floats = (rows * 3 * ROW).astype(np.float64)
        self.y: Floats = self.first.copy()
        self._line: Floats = np.zeros(len(self.column))
        self._broken: list[Bools] = []

    def add(self, words: Sequence[tuple[float, float]], *, is_first: bool) -> bool:
        """Set the words of a saying by the widths of their gaps and of themselves; tell whether any place is left."""
        if not is_first:
            self.y = self.y + (LEADING + PARAGRAPH) * self._size
        self._line = np.zeros(len(self.column))
        room_here = self._room(self.y)
        for gap, word in words:
            longer = np.where(self._line > 0, self._line + gap + word, word)
            fits = longer <= room_here
            down: Floats = self.y + LEADING * self._size
            room_below = self._room(down)
            alive = fits | ((self._line > 0) & (word <= room_below))
            if not alive.any():
                return False
            self._line = np.where(fits, longer, word)[alive]
            self.y = np.where(fits, self.y, down)[alive]
            room_here = np.where(fits, room_here, room_below)[alive]
            self.column, self.first = self.column[alive], self.first[alive]
            self._broken = [*(each[alive] for each in self._broken), ~fits[alive]]
        return True

    def breaks(self) -> Bools:
        """Return whether a new line begins with a word, at a place: shape (words, places)."""
        return np.array(self._broken)

    def _room(self, y: Floats) -> Floats:
        rows = np.rint(y / ROW).astype(int)
        within = rows < self._widths.shape[1]
        return np.where(within, 2 * self._widths[self.column, np.where(within, rows, 0)], 0.0)
