"""Circles and the regions between them, in picture units with y growing downward."""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

_TINY = 1e-9


@dataclass(frozen=True)
class Circle:
    """A circle by its centre and radius."""

    x: float
    y: float
    r: float

    def holds(self, x: float, y: float) -> bool:
        """Tell whether a point lies inside."""
        return math.hypot(x - self.x, y - self.y) <= self.r

    def at(self, angle: float) -> tuple[float, float]:
        """Return the point of the outline at an angle in radians."""
        return self.x + self.r * math.cos(angle), self.y + self.r * math.sin(angle)


@dataclass(frozen=True)
class Arc:
    """A piece of a circle's outline from one angle to another, in radians; backwards where ``end < start``."""

    circle: Circle
    start: float
    end: float

    def area(self) -> float:
        """Return the arc's share of the signed area that a closed path of arcs encloses (Green's theorem)."""
        c, a, b = self.circle, self.start, self.end
        turn = c.r * c.r * (b - a)
        return 0.5 * (turn + c.r * (c.x * (math.sin(b) - math.sin(a)) - c.y * (math.cos(b) - math.cos(a))))


Loop = tuple[Arc, ...]

FLATNESS = 0.05
"""The most by which a flattened arc leaves its circle, in picture units."""


def flattened(loop: Loop) -> Iterator[tuple[float, float]]:
    """Return points along a closed loop, near enough that the corners don't show."""
    for arc in loop:
        count = _pieces(arc)
        for k in range(count):
            yield arc.circle.at(arc.start + (arc.end - arc.start) * k / count)


def _pieces(arc: Arc) -> int:
    """Return into how many chords an arc goes: a chord over an angle t leaves a circle by r (1 - cos(t / 2))."""
    widest = 2 * math.acos(max(0.0, 1 - FLATNESS / arc.circle.r))
    return max(2, math.ceil(abs(arc.end - arc.start) / widest))


@dataclass(frozen=True)
class RegionShape:
    """A part of a Venn diagram: inside ``inner``, outside ``outer``, bounded by loops of arcs (holes run backwards)."""

    name: str
    inner: tuple[Circle, ...]
    outer: tuple[Circle, ...]
    loops: tuple[Loop, ...]

    def area(self) -> float:
        """Return the area in square units, 0 for a region that is not there."""
        return max(0.0, sum(arc.area() for loop in self.loops for arc in loop))

    def margins(self, boxes: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return how far boxes keep from the region's outline; below 0 where a box sticks out.

        Parameters
        ----------
        boxes
            Shape (..., 4): left, top, right, bottom.
        """
        left, top, right, bottom = (boxes[..., k] for k in range(4))
        margin = np.full(boxes.shape[:-1], np.inf)
        for c in self.inner:
            far_x = np.maximum(np.abs(left - c.x), np.abs(right - c.x))
            far_y = np.maximum(np.abs(top - c.y), np.abs(bottom - c.y))
            margin = np.minimum(margin, c.r - np.hypot(far_x, far_y))
        for c in self.outer:
            near_x = np.maximum(np.maximum(left - c.x, c.x - right), 0.0)
            near_y = np.maximum(np.maximum(top - c.y, c.y - bottom), 0.0)
            margin = np.minimum(margin, np.hypot(near_x, near_y) - c.r)
        return margin

    def points(self, step: float) -> NDArray[np.float64]:
        """Return the points inside on a grid, shape (n, 2), the one farthest from the outline first."""
        return _points(self, step)


@lru_cache(maxsize=512)
def _points(shape: RegionShape, step: float) -> NDArray[np.float64]:
    # Equal circles stay where they are from edit to edit, and so do the points between them.
    if not shape.loops:
        return np.empty((0, 2))
    inner = shape.inner
    left, right = max(c.x - c.r for c in inner), min(c.x + c.r for c in inner)
    top, bottom = max(c.y - c.r for c in inner), min(c.y + c.r for c in inner)
    xs, ys = np.arange(left + step / 2, right, step), np.arange(top + step / 2, bottom, step)
    grid = np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2)
    margin = shape.margins(np.concatenate([grid, grid], axis=1))
    grid, margin = grid[margin > 0], margin[margin > 0]
    found = grid[np.argsort(-margin, kind="stable")]
    found.flags.writeable = False
    return found


def region_shapes(circles: Sequence[Circle]) -> list[RegionShape]:
    """Return every region of 1 to 3 circles by its subset id, for example "10", "01", "11" for two."""
    count = len(circles)
    names = [format(bits, f"0{count}b")[::-1] for bits in range(1, 2**count)]
    return [_region(circles, name) for name in names]


def _region(circles: Sequence[Circle], name: str) -> RegionShape:
    inner = tuple(c for c, bit in zip(circles, name, strict=True) if bit == "1")
    outer = tuple(c for c, bit in zip(circles, name, strict=True) if bit == "0")
    arcs = [arc for place in range(len(circles)) for arc in _boundary(circles, name, place)]
    return RegionShape(name, inner, outer, tuple(_chained(arcs)))


def _boundary(circles: Sequence[Circle], name: str, place: int) -> list[Arc]:
    """Return the arcs of one circle that bound a region, running so that the region is on the same side of each."""
    circle = circles[place]
    others = [(c, bit == "1") for k, (c, bit) in enumerate(zip(circles, name, strict=True)) if k != place]
    if circle.r <= _TINY:
        return []
    angles = sorted({angle for other, _ in others for angle in _crossings(circle, other)})
    cuts = [*angles, angles[0] + math.tau] if angles else [0.0, math.tau]
    arcs = []
    for start, end in pairwise(cuts):
        x, y = circle.at((start + end) / 2)
        if end - start > 1e-7 and all(other.holds(x, y) == inside for other, inside in others):
            arcs.append(Arc(circle, start, end) if name[place] == "1" else Arc(circle, end, start))
    return arcs


def _crossings(a: Circle, b: Circle) -> list[float]:
    """Return the angles on circle a at which circle b crosses it."""
    distance = math.hypot(b.x - a.x, b.y - a.y)
    if distance <= _TINY or distance >= a.r + b.r or distance <= abs(a.r - b.r):
        return []
    along = (distance**2 + a.r**2 - b.r**2) / (2 * distance)
    middle = math.atan2(b.y - a.y, b.x - a.x)
    spread = math.acos(max(-1.0, min(1.0, along / a.r)))
    return [(middle - spread) % math.tau, (middle + spread) % math.tau]


def _chained(arcs: list[Arc]) -> list[Loop]:
    """Join arcs end to start into closed loops."""
    left, loops = list(arcs), []
    while left:
        loop = [left.pop(0)]
        while not _meet(loop[-1], loop[0]):
            nearest = min(left, key=lambda arc: _gap(loop[-1], arc), default=None)
            if nearest is None or _gap(loop[-1], nearest) > 0.01 * nearest.circle.r:
                break
            left.remove(nearest)
            loop.append(nearest)
        loops.append(tuple(loop))
    return loops


def _meet(a: Arc, b: Arc) -> bool:
    return _gap(a, b) <= 1e-6 * max(1.0, b.circle.r)


def _gap(a: Arc, b: Arc) -> float:
    (ax, ay), (bx, by) = a.circle.at(a.end), b.circle.at(b.start)
    return math.hypot(ax - bx, ay - by)
