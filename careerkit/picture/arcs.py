"""The areas of the regions of three circles, and how they grow: worked out along the arcs of the outlines."""

import math

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]

_SUBSETS = np.arange(1, 8)
_BITS = np.array([1, 2, 4])
_OTHERS = np.array([[1, 2], [0, 2], [0, 1]])
_SIDES = np.array(
    [
        [[(s & b and s - b == rest) - float(not s & b and s == rest) for rest in range(8)] for s in _SUBSETS]
        for b in _BITS
    ]
)
"""Whether an arc of a circle bounds a region from inside (1), outside (-1) or not, by circle, region and the other
circles around the arc."""


def shares_and_slopes(circles: Floats) -> tuple[Floats, Floats]:
    """Return the share of each region in the whole area, and how it grows; shapes as in `areas_and_slopes`."""
    areas, slopes = areas_and_slopes(circles)
    whole: Floats = areas.sum(1, keepdims=True)
    part: Floats = areas / whole
    return part, (slopes - part[..., None] * slopes.sum(1, keepdims=True)) / whole[..., None]


def areas_and_slopes(circles: Floats) -> tuple[Floats, Floats]:
    """Return the areas of the regions of three circles, and how they grow with each number of the circles.

    The outlines are cut into arcs where they cross; Green's theorem gives the areas, the arcs' normals the slopes.

    Parameters
    ----------
    circles
        Shape (n, 3, 3): x, y and radius.

    Returns
    -------
    areas
        Shape (n, 7): by the number whose bits are the subset id, from 1.
    slopes
        Shape (n, 7, 9): by the x, y and radius of the first circle, then the others'.
    """
    others = circles[:, _OTHERS]
    x, y, r = (circles[:, :, None, k] for k in range(3))
    across, along, reach = others[..., 0] - x, others[..., 1] - y, others[..., 2]
    apart = np.maximum(np.hypot(across, along), 1e-9)
    # Half the part of the outline that lies in the other circle: 0 for none of it, pi for all of it.
    half = np.arccos(np.clip((apart**2 + r**2 - reach**2) / (2 * apart * r), -1.0, 1.0))
    middle = np.arctan2(along, across)
    start = np.sort(np.concatenate([middle - half, middle + half], axis=-1) % math.tau, axis=-1)
    end = np.concatenate([start[..., 1:], start[..., :1] + math.tau], axis=-1)
    off = ((start + end)[..., None] / 2 - middle[:, :, None, :] + math.pi) % math.tau - math.pi
    around = ((np.abs(off) < half[:, :, None, :]) * _BITS[_OTHERS][:, None, :]).sum(-1)

    sines, cosines, turn = np.sin(end) - np.sin(start), np.cos(start) - np.cos(end), end - start
    arcs = r[..., None] * np.stack([sines, cosines, turn, 0.5 * (r * turn + x * sines + y * cosines)], axis=-1)
    by_side = (around[..., None, :] == np.arange(8)[:, None]).astype(float) @ arcs
    regions = _SIDES @ by_side
    return regions[..., 3].sum(1), regions[..., :3].swapaxes(1, 2).reshape(len(circles), 7, 9)
