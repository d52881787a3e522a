"""The last step to three circles: even out what their regions are off, so that the largest error is as small as can be.

Seven regions are more than three circles can fit, so some error is left. It is least where the regions bear it evenly,
each as far off as the next. Two wishes come with it: a region with a weight keeps a place, and a region without one
isn't seen as long as the picture is honest all the same.
"""

import math

import numpy as np

from careerkit.picture.arcs import Floats, shares_and_slopes

EMPTY = 1e-6
"""What has less than this share of the whole is empty."""
SPECK = 0.0008
"""The least share of the area that the circle of a set has, so that it can be seen."""
LEAST = math.sqrt(SPECK / math.pi)
"""The least radius, in an area of about 1."""
KEPT = 0.12
"""The part of its share of the weight that a region's share of the area doesn't go below ..."""
MISSED = 0.2
"""... and the error that a region counts as which isn't there at all: words without a place are worse than a region a
little too large."""
DONE = 1e-4
"""The error at which three circles are as good as exact."""

TINY = 0.002
"""A region with less than this share of the weight counts the less for it: one that comes or goes changes little."""
_YIELDS = 0.12
"""The error from which on a region gives way, until at `MISSED` it may be lost: the whole picture counts too."""
_UNSEEN = 0.004
"""The share of the area that a region without weight keeps below ..."""
_BEARS = 0.04
"""... as long as the largest error is no more than this for it."""
_WIDENS = 10.0
"""How fast its area may grow with the error from there on."""
_SWAPS = 0.01
"""The room around that error in which the circles without it turn into those with it."""
_HELD = 0.002
"""The share of the weight from which on a region is no longer held to be empty, even a little."""

_ROUNDS = 7
_REACH = 0.2
_FLAT = 1e-4
_DAMPING = 1e-6
_GRID = np.linspace(0.0, 1.0, 33)


def evened(circles: Floats, shares: Floats) -> Floats:
    """Move circles until the largest error can't be lessened, by steps that even out the errors.

    Each step aims at the errors that would be the smallest if areas grew as they do here: circles have five numbers
    that matter, so that of six independent errors one mixture can't be changed (Chebyshev's case of linear equations).

    Parameters
    ----------
    circles
        Shape (3, 3): x, y and radius of three circles with about the shares that are wanted.
    shares
        The share of each region, by the number whose bits are its subset id.
    """
    free, _ = _lessened(circles, shares, _Limits(shares, unseen=False))
    part, _ = shares_and_slopes(free[None])
    if (part[0, shares < _HELD] <= _UNSEEN).all():
        return free
    unseen, worst = _lessened(free, shares, _Limits(shares, unseen=True))
    # Little by little from one to the other, so that a small change of the weights doesn't swap them.
    gone = min(1.0, max(0.0, (_BEARS - worst) / _SWAPS + 0.5))
    return free + gone * (unseen - free)


def _lessened(circles: Floats, shares: Floats, limits: "_Limits") -> tuple[Floats, float]:
    """Return circles whose errors have a smaller measure, and the measure."""
    off, slopes = _errors(circles, shares)
    worst = limits.measure(off)
    for _ in range(_ROUNDS):
        if worst < DONE:
            break
        step = _step(off, slopes, limits, worst)
        for part in (1.0, 0.3):
            moved = circles + part * step
            moved[:, 2] = np.maximum(moved[:, 2], LEAST)
            tried, grown = _errors(moved, shares)
            reached = limits.measure(tried)
            if reached < worst:
                break
        else:
            break
        gain, circles, off, slopes, worst = worst - reached, moved, tried, grown, reached
        if gain < DONE / 10:
            break
    return circles, worst


def _errors(circles: Floats, shares: Floats) -> tuple[Floats, Floats]:
    part, slopes = shares_and_slopes(circles[None])
    return part[0] - shares, slopes[0]


def _step(off: Floats, slopes: Floats, limits: "_Limits", worst: float) -> Floats:
    """Return the step to the best errors within reach, shape (3, 3)."""
    there = np.abs(slopes).sum(1) > _FLAT
    left, sizes, right = np.linalg.svd(slopes[there], full_matrices=False)
    rank = int((sizes > _FLAT * sizes[0]).sum())
    left, sizes, right = left[:, :rank], sizes[:rank], right[:rank]
    now = off[there]
    # What no step changes, apart from the sum, which is always that of all.
    fixed = now - now.mean()
    fixed -= left @ (left.T @ fixed)
    aim = _least(now, fixed / max(float(np.linalg.norm(fixed)), 1e-12), limits, there, worst)
    step: Floats = right.T @ (left.T @ (aim - now) * sizes / (sizes**2 + _DAMPING * sizes[0] ** 2))
    most = float(np.abs(step).max())
    step *= min(1.0, _REACH / max(most, 1e-12))
    return step.reshape(3, 3)


def _least(now: Floats, mixture: Floats, limits: "_Limits", there: Floats, worst: float) -> Floats:
    """Return the errors of the smallest measure that have the sum and the mixture of those now."""
    order = np.argsort(-mixture, kind="stable")
    mixed, whole, wanted = mixture[order], now.sum(), float(mixture @ now)
    low, high = 0.0, worst
    for _ in range(3):
        measures = low + (high - low) * _GRID
        floor, ceiling = limits.at(measures, there)
        floor, room = floor[:, order], (ceiling - floor)[:, order]
        # As much as goes to the regions that count the most in the mixture: as in a knapsack.
        need = whole - floor.sum(1)
        errors = floor + np.clip(need[:, None] - (room.cumsum(1) - room), 0.0, room)
        enough = (need >= 0) & (need <= room.sum(1)) & (errors @ mixed >= wanted)
        first = int(np.argmax(enough)) if enough.any() else len(_GRID) - 1
        low, high = float(measures[max(0, first - 1)]), float(measures[first])
    aim: Floats = np.empty_like(now)
    aim[order] = errors[first]
    return aim


class _Limits:
    """How far each region may be off at a measure of the whole picture, below and above its share.

    A measure is the largest error where no region is in danger of being lost and none is drawn without a weight; there
    it is more. Both limits are lines with bends, which grow with the measure.
    """

    def __init__(self, shares: Floats, *, unseen: bool) -> None:
        share = np.maximum(shares, EMPTY)
        counts = np.minimum(1.0, share / TINY)
        kept = KEPT * share
        yields = np.maximum(_YIELDS * counts, share - kept)
        lost = yields + (MISSED - _YIELDS) * counts
        zero = np.zeros(7)
        self._below = _Line(
            np.stack([zero, share - kept, yields + 1e-9, lost + 1e-8]),
            np.stack([zero, share - kept, share - 0.95 * kept, share]),
        )
        bends = np.array([0.0, _UNSEEN, _BEARS, (_WIDENS * _BEARS - _UNSEEN) / (_WIDENS - 1), 1.0])[:, None] + zero
        held = np.array([0.0, 0.0, _BEARS - 1.1 * _UNSEEN, 0.0, 0.0])[:, None]
        self._above = _Line(bends, bends - held * (np.maximum(0.0, 1 - shares / _HELD) if unseen else zero))

    def at(self, measures: Floats, there: Floats) -> tuple[Floats, Floats]:
        """Return the lower and the upper limits at measures, for some of the regions; shape (n, regions)."""
        return -self._below.at(measures[:, None])[:, there], self._above.at(measures[:, None])[:, there]

    def measure(self, off: Floats) -> float:
        """Return the smallest measure whose limits hold the errors."""
        return float(np.where(off < 0, self._below.reached(-off), self._above.reached(off)).max())


class _Line:
    """Rising lines, one a region, through points of shape (points, regions); after the last they go on as before."""

    def __init__(self, x: Floats, y: Floats) -> None:
        self._x, self._y = x, y
        rise, run = np.diff(y, axis=0), np.diff(x, axis=0)
        self._rises = np.diff(rise / run, axis=0, prepend=0.0)
        self._runs = np.diff(run / rise, axis=0, prepend=0.0)

    def at(self, x: Floats) -> Floats:
        """Return y, for x of shape (n, 1) or (n, regions)."""
        out: Floats = (self._rises * np.maximum(0.0, x[:, None, :] - self._x[:-1])).sum(1)
        return out

    def reached(self, y: Floats) -> Floats:
        """Return x, for y of each region."""
        out: Floats = (self._runs * np.maximum(0.0, y - self._y[:-1])).sum(0)
        return out
