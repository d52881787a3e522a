"""The room that lines of text have inside a region, as a table: half the width around each middle, at each height.

A table is made once for a region and looked up for every text, wrap and size; equal circles stay where they are, so
most edits make none.
"""

from dataclasses import dataclass
from functools import lru_cache

import numpy as np
from numpy.typing import NDArray

from careerkit.picture.geometry import RegionShape

Floats = NDArray[np.float64]

ROW = 2.0
"""The height of a row of the table, in units of the scene."""
_COLUMNS = 44
"""Into about so many middles the width of a region is divided."""


@dataclass(frozen=True, eq=False)
class Room:
    """How much room lines have in a region, kept ``padding`` from its outline.

    ``xs`` are the middles tried, shape (n,); ``half[i, k]`` is half the width of the widest line around ``xs[i]`` in
    row k, whose upper edge is at ``top + k * ROW``; 0 where there is none. ``above`` and ``below`` say, for each
    middle, where the room begins and ends.
    """

    xs: Floats
    top: float
    half: Floats

    @property
    def above(self) -> Floats:
        """The upper end of the room around each middle."""
        rows: Floats = self.top + ROW * (self.half > 0).argmax(axis=1)
        return rows

    @property
    def below(self) -> Floats:
        """The lower end of the room around each middle."""
        rows: Floats = self.top + ROW * (self.half.shape[1] - (self.half > 0)[:, ::-1].argmax(axis=1))
        return rows

    def band(self, height: float) -> Floats:
        """Return half the width that a line so high has where its upper edge is in each row, shape (n, rows)."""
        count = int(np.ceil(height / ROW)) + 1
        least, done = self.half, 1
        while done < count:
            step = min(done, count - done)
            least = np.minimum(least[:, : least.shape[1] - step], least[:, step:])
            done += step
        return least


@lru_cache(maxsize=256)
def room(shape: RegionShape, padding: float) -> Room | None:
    """Return the room in a region, or None where it has none."""
    inner = shape.inner
    if not shape.loops:
        return None
    left, right = max(c.x - c.r for c in inner) + padding, min(c.x + c.r for c in inner) - padding
    top, bottom = max(c.y - c.r for c in inner) + padding, min(c.y + c.r for c in inner) - padding
    if right - left < 2 * ROW or bottom - top < 2 * ROW:
        return None
    xs = np.linspace(left, right, _COLUMNS)
    ys = np.arange(top, bottom, ROW)
    half = np.full((len(xs), len(ys)), np.inf)
    for c in inner:
        reach = np.sqrt(np.maximum(0.0, (c.r - padding) ** 2 - (ys - c.y) ** 2))
        half = np.minimum(half, reach[None, :] - np.abs(xs - c.x)[:, None])
    for c in shape.outer:
        squared = (c.r + padding) ** 2 - (ys - c.y) ** 2
        reach = np.where(squared > 0, np.sqrt(np.maximum(0.0, squared)), -np.inf)
        half = np.minimum(half, np.abs(xs - c.x)[:, None] - reach[None, :])
    half = np.maximum(half, 0.0)
    kept = (half > 0).any(axis=1)
    return Room(xs[kept], float(top), half[kept]) if kept.any() else None


@lru_cache(maxsize=1_024)
def band(shape: RegionShape, padding: float, height: float) -> Floats | None:
    """Return `Room.band` of a region's room, or None where it has no room for a line."""
    found = room(shape, padding)
    if found is None:
        return None
    least = found.band(height)
    return least if least.size and least.max() > 0 else None
