"""Words outside the circles: where there is room for them, and how a leader line gets there."""

import math
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from careerkit.picture.fonts import Face
from careerkit.picture.geometry import Circle, RegionShape
from careerkit.picture.text import Line, height, stack

Box = tuple[float, float, float, float]
Point = tuple[float, float]

_STEP = 10.0
_AIR = 7.0
"""The least room between words outside and anything else."""


class Outside:
    """The free room of a picture: inside ``area``, outside of the circles and of the words that already stand."""

    def __init__(self, area: Box, circles: Sequence[Circle]) -> None:
        self.area = area
        self.taken: list[Box] = []
        self._shape = RegionShape("outside", (), tuple(circles), ())

    def take(self, lines: Sequence[Line]) -> None:
        """Keep the place of lines that now stand."""
        self.taken.extend(line.box for line in lines)

    def is_free(self, lines: Sequence[Line]) -> bool:
        """Tell whether lines could stand where they are."""
        return bool(self._margins(np.array([line.box for line in lines])[None, :, :])[0] >= 0)

    def place(
        self, paragraphs: Sequence[Sequence[str]], near: Point, size: float, face: Face = "text", anchor: str = "start"
    ) -> list[list[Line]] | None:
        """Set paragraphs as near to a point as there is room for them; None where there is none."""
        left, top, right, bottom = self.area
        lines = [line for each in stack(paragraphs, 0.0, 0.0, size, face, anchor) for line in each]
        boxes = np.array([line.box for line in lines])
        xs = np.arange(left - boxes[:, 0].min(), right - boxes[:, 2].max(), _STEP)
        ys = np.arange(top - boxes[:, 1].min(), bottom - boxes[:, 3].max(), _STEP)
        if not len(xs) or not len(ys):
            return None
        moves = np.stack(np.meshgrid(xs, ys), axis=-1).reshape(-1, 2)
        shifted = boxes[None, :, :] + np.concatenate([moves, moves], axis=1)[:, None, :]
        free = self._margins(shifted) >= 0
        if not free.any():
            return None
        middle_x = (boxes[:, 0].min() + boxes[:, 2].max()) / 2
        middle_y = height(paragraphs, size) / 2
        away = np.hypot(moves[:, 0] + middle_x - near[0], moves[:, 1] + middle_y - near[1])
        best = moves[free][int(away[free].argmin())]
        return stack(paragraphs, float(best[0]), float(best[1]), size, face, anchor)

    def leader(self, shape: RegionShape, lines: Sequence[Line]) -> tuple[Point, Point]:
        """Return a line from a region to words outside: the shortest that crosses the fewest other words."""
        boxes = [line.box for line in lines]
        left, right = min(box[0] for box in boxes), max(box[2] for box in boxes)
        top, bottom = min(box[1] for box in boxes), max(box[3] for box in boxes)
        middle = (top + bottom) / 2
        ends = [
            (left - 4, middle),
            (right + 4, middle),
            ((left + right) / 2, top - 3),
            ((left + right) / 2, bottom + 3),
        ]
        points = [(float(x), float(y)) for x, y in shape.points(step=14.0)]
        free = [point for point in points if not any(_holds(box, point) for box in self.taken)]
        starts = (free or points)[:16]
        routes = [(start, end) for start in starts for end in ends]
        return min(
            routes,
            key=lambda route: (sum(_crosses(route[0], route[1], box) for box in self.taken), math.dist(*route)),
        )

    def _margins(self, boxes: NDArray[np.float64]) -> NDArray[np.float64]:
        """Return how much room each set of boxes has to spare, shape (n,) from (n, lines, 4)."""
        left, top, right, bottom = self.area
        margin = self._shape.margins(boxes).min(axis=1) - _AIR
        inside = np.minimum.reduce(
            [boxes[..., 0] - left, boxes[..., 1] - top, right - boxes[..., 2], bottom - boxes[..., 3]]
        )
        margin = np.minimum(margin, inside.min(axis=1) + 1e-6)
        for box in self.taken:
            gap_x = np.maximum(boxes[..., 0] - box[2], box[0] - boxes[..., 2])
            gap_y = np.maximum(boxes[..., 1] - box[3], box[1] - boxes[..., 3])
            margin = np.minimum(margin, np.maximum(gap_x, gap_y).min(axis=1) - _AIR)
        return np.asarray(margin)


def _holds(box: Box, point: Point) -> bool:
    """Tell whether a point lies in a box, or so near that a dot on it would touch the words."""
    near = 6.0
    return box[0] - near < point[0] < box[2] + near and box[1] - near < point[1] < box[3] + near


def _crosses(a: Point, b: Point, box: Box) -> bool:
    """Tell whether a line passes through a box (Liang and Barsky 1984)."""
    enter, leave = 0.0, 1.0
    for start, move, low, high in (
        (a[0], b[0] - a[0], box[0], box[2]),
        (a[1], b[1] - a[1], box[1], box[3]),
    ):
        if abs(move) < 1e-9:
            if start < low or start > high:
                return False
            continue
        first, second = sorted(((low - start) / move, (high - start) / move))
        enter, leave = max(enter, first), min(leave, second)
    return enter < leave
