"""Words outside the circles: where there is room for them, and how a leader line gets there."""

import math
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from careerkit.picture.geometry import Circle, RegionShape
from careerkit.picture.text import Line

Box = tuple[float, float, float, float]
Point = tuple[float, float]
Route = tuple[Point, Point]
Floats = NDArray[np.float64]

CELL = 4.0
"""The free room is kept as squares with sides of so many units."""
AIR = 7.0
"""The least room between words outside and anything else."""
_NEAREST, _APART, _TRIED = 2_500, 8 * CELL, 24
"""Of so many of the nearest places, those so far apart, up to so many, are tried with a leader."""
_DOT = 10.0
"""The least room between words and the dot at which a leader begins."""
_FLAT = 1e-9
_OVER_WORDS, _OVER_LEADER = 500.0, 250.0
"""How much longer a leader may be to keep off a line of words, and off another leader."""


@dataclass(frozen=True)
class Found:
    """A place for lines: how far they are moved, what it costs (in units of length), and the leader to it."""

    move: Point
    cost: float
    route: Route | None


class Outside:
    """The free room of a picture: inside ``area``, outside of the circles and of the words that already stand."""

    def __init__(self, area: Box, circles: Sequence[Circle]) -> None:
        self.area = area
        self.taken: list[Box] = []
        self.routes: list[Route] = []
        self._circles = tuple(circles)
        left, top, right, bottom = area
        self._xs = np.arange(left, right, CELL)
        self._ys = np.arange(top, bottom, CELL)
        x, y = self._xs[None, :], self._ys[:, None]
        self._blocked = np.zeros((len(self._ys), len(self._xs)), dtype=bool)
        for c in circles:
            # The nearest point of a cell counts, so that what stands in free cells is clear of the circle.
            near_x, near_y = (
                np.maximum(np.maximum(x - c.x, c.x - x - CELL), 0),
                np.maximum(np.maximum(y - c.y, c.y - y - CELL), 0),
            )
            self._blocked |= near_x**2 + near_y**2 < (c.r + AIR) ** 2
        self._sums: NDArray[np.int32] | None = None

    @property
    def lower_end(self) -> float:
        """The y of the lowest point of the circles."""
        return max((c.y + c.r for c in self._circles), default=self.area[3])

    def take(self, lines: Sequence[Line], air: float = AIR) -> None:
        """Keep the place of lines that now stand, with so much room around them."""
        for line in lines:
            self.taken.append(line.box)
            left, top, right, bottom = line.box
            rows, columns = self._cells(top - air, bottom + air, 1), self._cells(left - air, right + air, 0)
            self._blocked[rows, columns] = True
        self._sums = None

    def take_route(self, route: Route) -> None:
        """Keep the way of a leader, so that no words are set on it and no other leader crosses it."""
        self.routes.append(route)
        (x1, y1), (x2, y2) = route
        count = max(2, math.ceil(math.dist(*route) / CELL))
        for k in range(count + 1):
            x, y = x1 + (x2 - x1) * k / count, y1 + (y2 - y1) * k / count
            self._blocked[self._cells(y - CELL, y + CELL, 1), self._cells(x - CELL, x + CELL, 0)] = True
        self._sums = None

    def is_free(self, lines: Sequence[Line]) -> bool:
        """Tell whether lines could stand where they are."""
        left, top, right, bottom = self.area
        for line in lines:
            x0, y0, x1, y1 = line.box
            if x0 < left or y0 < top or x1 > right or y1 > bottom:
                return False
            if self._blocked[self._cells(y0, y1, 1), self._cells(x0, x1, 0)].any():
                return False
        return True

    def _cells(self, start: float, end: float, axis: int) -> slice:
        origin, count = (self.area[0], len(self._xs)) if axis == 0 else (self.area[1], len(self._ys))
        first = min(count, max(0, math.floor((start - origin) / CELL)))
        return slice(first, max(first, min(count, math.ceil((end - origin) / CELL))))

    def place(self, lines: Sequence[Line], near: Floats, *, led: bool = False) -> Found | None:
        """Find the best place for lines that stand around the origin; None where there is no room.

        Parameters
        ----------
        near
            The points that they belong to, shape (n, 2): the nearer the better.
        led
            Whether a leader goes from one of the points to the lines; if not, only the distance counts.
        """
        boxes = np.array([line.box for line in lines])
        moves = self._free_moves(boxes)
        if not len(moves):
            return None
        block = np.array([boxes[:, 0].min(), boxes[:, 1].min(), boxes[:, 2].max(), boxes[:, 3].max()])
        away = _distances(moves, block, near[::3])
        if not led:
            best = int(away.argmin())
            return Found((float(moves[best, 0]), float(moves[best, 1])), float(away[best]), None)
        order = np.argsort(away, kind="stable")
        places, distances = moves[order[:_NEAREST]], away[order[:_NEAREST]]
        best_found: Found | None = None
        for _ in range(_TRIED):
            # No leader is shorter than the distance, so the rest can't be better than what is found.
            if not len(places) or (best_found and distances[0] > best_found.cost):
                break
            found = self._led_to(places[0], block, near)
            if best_found is None or found.cost < best_found.cost:
                best_found = found
            # Neighbouring places are as good as each other; the next one tried lies somewhere else.
            kept = np.abs(places - places[0]).max(axis=1) > _APART
            places, distances = places[kept], distances[kept]
        return best_found

    def _free_moves(self, boxes: Floats) -> Floats:
        """Return every move, in whole cells, that brings all boxes to free cells: shape (n, 2)."""
        if self._sums is None:
            self._sums = np.zeros((len(self._ys) + 1, len(self._xs) + 1), dtype=np.int32)
            self._sums[1:, 1:] = self._blocked.cumsum(axis=0).cumsum(axis=1)
        sums = self._sums
        left, top = boxes[:, 0].min(), boxes[:, 1].min()
        cells = np.empty(boxes.shape, dtype=int)
        cells[:, :2] = np.floor((boxes[:, :2] - (left, top)) / CELL)
        cells[:, 2:] = np.ceil((boxes[:, 2:] - (left, top)) / CELL)
        rows, columns = len(self._ys) - cells[:, 3].max() + 1, len(self._xs) - cells[:, 2].max() + 1
        if rows <= 0 or columns <= 0:
            return np.empty((0, 2))
        taken = np.zeros((rows, columns), dtype=np.int32)
        for x0, y0, x1, y1 in cells:
            taken += (
                sums[y1 : y1 + rows, x1 : x1 + columns]
                - sums[y0 : y0 + rows, x1 : x1 + columns]
                - sums[y1 : y1 + rows, x0 : x0 + columns]
                + sums[y0 : y0 + rows, x0 : x0 + columns]
            )
        free = taken == 0
        # Every second cell is near enough, and four times as quick to go through.
        step = 2 if free[::2, ::2].any() else 1
        free_rows, free_columns = np.nonzero(free[::step, ::step])
        return np.stack([self._xs[::step][free_columns] - left, self._ys[::step][free_rows] - top], axis=1)

    def _led_to(self, move: Floats, block: Floats, near: Floats) -> Found:
        """Draw the leader to a place: the cheapest from any of the points to the middle of any side."""
        left, top, right, bottom = (block + np.concatenate([move, move])).tolist()
        middle_x, middle_y = (left + right) / 2, (top + bottom) / 2
        ends = [(left - 4, middle_y), (right + 4, middle_y), (middle_x, top - 3), (middle_x, bottom + 3)]
        starts = np.repeat(near, len(ends), axis=0)
        stops = np.tile(np.array(ends), (len(near), 1))
        cost = np.hypot(*(stops - starts).T)
        cost += _OVER_WORDS * _crossings(starts, stops, np.array([*self.taken, (left, top, right, bottom)]))
        for route in self.routes:
            cost += _OVER_LEADER * _meets(starts, stops, np.array(route))
        best = int(cost.argmin())
        (x1, y1), (x2, y2) = starts[best].tolist(), stops[best].tolist()
        return Found((float(move[0]), float(move[1])), float(cost[best]), ((x1, y1), (x2, y2)))

    def starts(self, shape: RegionShape) -> Floats:
        """Return points of a region from which a leader can begin, not on words: shape (n, 2), at most 16."""
        points = shape.points(step=14.0)
        if not self.taken or not len(points):
            return points[:16]
        boxes = np.array(self.taken)
        x, y = points[:, :1], points[:, 1:]
        on = (boxes[:, 0] - _DOT < x) & (x < boxes[:, 2] + _DOT) & (boxes[:, 1] - _DOT < y) & (y < boxes[:, 3] + _DOT)
        free = points[~on.any(axis=1)]
        return (free if len(free) else points)[:16]


def _distances(moves: Floats, block: Floats, near: Floats) -> Floats:
    """Return how far a block is from the nearest of some points, for each of its moves."""
    left, top = moves[:, :1] + block[0], moves[:, 1:] + block[1]
    right, bottom = moves[:, :1] + block[2], moves[:, 1:] + block[3]
    x, y = near[:, 0][None, :], near[:, 1][None, :]
    across, along = np.maximum(np.maximum(left - x, x - right), 0), np.maximum(np.maximum(top - y, y - bottom), 0)
    least: Floats = np.hypot(across, along).min(axis=1)
    return least


def moved(line: Line, found: Found) -> Line:
    """Return a line brought to the place that was found for it."""
    return replace(line, x=line.x + found.move[0], y=line.y + found.move[1])


def _crossings(starts: Floats, ends: Floats, boxes: Floats) -> NDArray[np.int64]:
    """Return through how many boxes each line passes (Liang and Barsky 1984), shape (lines,)."""
    enter, leave = np.zeros((len(starts), len(boxes))), np.ones((len(starts), len(boxes)))
    for axis in (0, 1):
        start, way = starts[:, axis, None], (ends - starts)[:, axis, None]
        way = np.where(np.abs(way) < _FLAT, _FLAT, way)
        first, second = (boxes[None, :, axis] - start) / way, (boxes[None, :, axis + 2] - start) / way
        enter, leave = np.maximum(enter, np.minimum(first, second)), np.minimum(leave, np.maximum(first, second))
    count: NDArray[np.int64] = (enter < leave).sum(axis=1)
    return count


def _meets(starts: Floats, ends: Floats, other: Floats) -> NDArray[np.bool_]:
    """Tell for each line whether it crosses another one."""

    def side(start: Floats, end: Floats, point: Floats) -> Floats:
        way, off = end - start, point - start
        turn: Floats = way[..., 0] * off[..., 1] - way[..., 1] * off[..., 0]
        return turn

    between = side(starts, ends, other[0]) * side(starts, ends, other[1]) < 0
    met: NDArray[np.bool_] = between & (side(other[0], other[1], starts) * side(other[0], other[1], ends) < 0)
    return met
