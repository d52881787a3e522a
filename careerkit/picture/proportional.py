"""Circles as large as what they hold: from the weights of the regions to 2 or 3 circles.

Two circles are exact: their radii follow from their sets, their distance from what they share. Three circles have too
few numbers for 7 regions: they start from their pairs and are moved until the largest difference between a region's
share of the area and of the weight is small. Nothing is left to chance: the same weights give the same circles, and
weights that are nearly the same nearly always give nearly the same circles.
"""

import cmath
import math
from collections.abc import Mapping, Sequence

import numpy as np

from careerkit.picture.arcs import Floats, shares_and_slopes
from careerkit.picture.evened import DONE, EMPTY, KEPT, LEAST, MISSED, TINY, evened
from careerkit.picture.geometry import Circle

BESIDE = 0.005
"""The share of the area that the circle of an empty set has."""
GAP = 0.04
"""The room between circles that don't meet, or between one and the one around it, in radii of the larger."""

_PLACES = {2: (-1 + 0j, 1 + 0j), 3: tuple(cmath.rect(1.0, math.radians(angle)) for angle in (-150, -30, 90))}
"""Where the circles stand around the middle: y grows downward."""
_LEVEL = math.radians(35)
"""The most that three circles are turned from their best fit to their places, to make the first two level."""

_NORMS = (4,) * 5 + (8,) * 3 + (16,) * 3
"""The norm of the errors that each round lessens: more and more that of the largest alone."""
_BETTER = 0.03
"""By how much the second start must be better: else small changes of the weights would swap them to and fro."""


def solve(weights: Mapping[str, float], count: int) -> list[Circle]:
    """Return 2 or 3 circles whose regions are as near to their weights as this comes, in an area of about 1.

    Value 1 stands top left, value 2 top right, value 3 below; an empty set is a small circle beside the others.

    Parameters
    ----------
    weights
        The weight of each region by its subset id: finite, 0 or more, not all 0, in any unit. What is missing is 0.
    """
    share = _shares(weights, count)
    sizes = [sum(part for name, part in share.items() if name[k] == "1") for k in range(count)]
    there = [k for k in range(count) if sizes[k] > EMPTY]
    radii = [max(LEAST, math.sqrt(size / math.pi)) for size in sizes]

    def apart(i: int, j: int) -> float:
        both = sum(part for name, part in share.items() if name[i] == name[j] == "1")
        # A circle that is drawn larger than its set shares the same part of itself.
        grown = max(math.pi * radii[k] ** 2 / sizes[k] for k in (i, j))
        return distance(radii[i], radii[j], both * grown)

    if len(there) == 3:
        return _three(np.array(list(share.values())), radii, (apart(0, 1), apart(0, 2), apart(1, 2)))
    placed = {there[0]: Circle(0.0, 0.0, radii[there[0]])}
    if len(there) == 2:
        i, j = there
        step = _PLACES[count][j] - _PLACES[count][i]
        step *= apart(i, j) / abs(step)
        placed[j] = Circle(step.real, step.imag, radii[j])
    for k in set(range(count)) - set(there):
        placed[k] = _beside(list(placed.values()), _PLACES[count][k])
    return [placed[k] for k in range(count)]


def _shares(weights: Mapping[str, float], count: int) -> dict[str, float]:
    """Return the share of each region in the whole, in the order of the numbers whose bits are the subset ids."""
    names = [format(bits, f"0{count}b")[::-1] for bits in range(1, 2**count)]
    # Divided by the largest first, because the sum of very large weights is infinite.
    most = max(weights.get(name, 0.0) for name in names)
    parts = [weights.get(name, 0.0) / most for name in names]
    whole = sum(parts)
    return {name: part / whole for name, part in zip(names, parts, strict=True)}


def lens(a: float, b: float, apart: float) -> float:
    """Return the area that circles of radii a and b share when their centres are so far apart."""
    if apart >= a + b:
        return 0.0
    if apart <= abs(a - b):
        return math.pi * min(a, b) ** 2
    alpha = math.acos(max(-1.0, min(1.0, (apart**2 + a**2 - b**2) / (2 * apart * a))))
    beta = math.acos(max(-1.0, min(1.0, (apart**2 + b**2 - a**2) / (2 * apart * b))))
    return a * a * (alpha - math.sin(2 * alpha) / 2) + b * b * (beta - math.sin(2 * beta) / 2)


def distance(a: float, b: float, shared: float) -> float:
    """Return how far apart the centres of circles of radii a and b are that share an area, above 0."""
    large, small = max(a, b), min(a, b)
    if shared <= EMPTY * math.pi * small**2:
        return a + b + GAP * large
    # Circles that coincide have no regions that could be told apart; a thousandth of a radius isn't seen.
    if shared >= (1 - EMPTY) * math.pi * small**2:
        return max(large - small - GAP * large, 0.0005 * large)
    near, far = large - small, a + b
    for _ in range(30):
        middle = (near + far) / 2
        near, far = (middle, far) if lens(a, b, middle) > shared else (near, middle)
    return max((near + far) / 2, 0.0005 * large)


def _beside(circles: Sequence[Circle], toward: complex) -> Circle:
    """Return a small circle clear of the others, in a direction from their middle."""
    small = math.sqrt(BESIDE / math.pi)
    whole = sum(c.r**2 for c in circles)
    middle = sum(complex(c.x, c.y) * c.r**2 for c in circles) / whole
    far = 0.0
    for c in circles:
        # Seen along the direction: how far ahead the circle lies, and how far to the side.
        seen = (complex(c.x, c.y) - middle) * toward.conjugate()
        clear = c.r + small + GAP * c.r
        far = max(far, seen.real + math.sqrt(max(0.0, clear**2 - seen.imag**2)))
    centre = middle + far * toward
    return Circle(centre.real, centre.imag, small)


def _three(shares: Floats, radii: Sequence[float], apart: tuple[float, float, float]) -> list[Circle]:
    even = [math.sqrt((r * r + sum(each * each for each in radii) / 3) / 2) for r in radii]
    overlapping = [max(0.52 * (even[i] + even[j]), 1.1 * abs(even[i] - even[j])) for i, j in ((0, 1), (0, 2), (1, 2))]
    found = _fitted(np.array([_triangle(radii, apart), _triangle(even, overlapping)]), shares)
    return _turned([Circle(*map(float, row)) for row in found])


def _triangle(radii: Sequence[float], sides: Sequence[float]) -> list[tuple[float, float, float]]:
    """Place three circles at their distances 1-2, 1-3 and 2-3; one that is too long for a triangle is shortened."""
    d12, d13, d23 = (min(side, sum(sides) - side) for side in sides)
    x = max(-d13, min(d13, (d12**2 + d13**2 - d23**2) / (2 * d12)))
    # Three in a line would never leave it: no error changes with a small step sideways.
    y = max(0.1 * d13, math.sqrt(d13**2 - x**2))
    return [(0.0, 0.0, radii[0]), (d12, 0.0, radii[1]), (x, y, radii[2])]


def _turned(circles: Sequence[Circle]) -> list[Circle]:
    """Turn and mirror three circles so that each stands nearest to its place, then the first two level if they can.

    The turn is that of least squares (Procrustes), which is steady where a line through two centres is not.
    """
    centres = [complex(c.x, c.y) for c in circles]
    middle = sum(centres) / 3
    centres = [centre - middle for centre in centres]

    def fit(points: Sequence[complex]) -> complex:
        return sum(p * place.conjugate() for p, place in zip(points, _PLACES[3], strict=True))

    mirrored = [centre.conjugate() for centre in centres]
    centres = max(centres, mirrored, key=lambda points: abs(fit(points)))
    turn = -cmath.phase(fit(centres))
    first = (centres[1] - centres[0]) * cmath.rect(1.0, turn)
    spread = sum(abs(centre) for centre in centres)
    most = _LEVEL * min(1.0, abs(first) / (0.5 * spread)) if spread else 0.0
    turn -= max(-most, min(most, cmath.phase(first)))
    turned = [centre * cmath.rect(1.0, turn) for centre in centres]
    return [Circle(p.real, p.imag, c.r) for p, c in zip(turned, circles, strict=True)]


def _fitted(starts: Floats, shares: Floats) -> Floats:
    """Move circles until their regions have their shares; return the first start's unless another comes closer.

    Source: Levenberg (1944) and Marquardt (1963); the norms above 2 by reweighting.

    Parameters
    ----------
    starts
        Shape (n, 3, 3): x, y and radius of three circles.
    shares
        The share of each region, by the number whose bits are its subset id.
    """
    circles, damping = starts.copy(), np.full(len(starts), 0.01)
    floor = np.maximum(KEPT * shares, EMPTY)
    missed = MISSED * np.minimum(1.0, shares / TINY)
    lack = missed / floor
    off, missing, slopes = _errors(circles, shares, floor, missed)
    for norm in _NORMS:
        if np.abs(off[0]).max() < DONE:
            break
        size = np.abs(off) + 1e-5
        weight = (size / (size**norm).sum(1, keepdims=True) ** (1 / norm)) ** (norm - 2)
        bend = np.einsum("bri,br,brj->bij", slopes, (norm - 1) * weight + lack**2 * (missing > 0), slopes)
        pull = np.einsum("bri,br->bi", slopes, weight * off - lack * missing)
        bend += (damping * np.trace(bend, axis1=1, axis2=2) / 9 + 1e-12)[:, None, None] * np.eye(9)
        step = np.linalg.solve(bend, -pull[..., None])[..., 0]
        step *= np.minimum(1.0, 0.2 / np.maximum(np.abs(step).max(1, keepdims=True), 1e-12))
        moved = circles + step.reshape(-1, 3, 3)
        moved[..., 2] = np.maximum(moved[..., 2], LEAST)
        tried = _errors(moved, shares, floor, missed)
        better = _cost(tried[0], tried[1], norm) < _cost(off, missing, norm)
        circles[better], off[better], missing[better], slopes[better] = moved[better], *(each[better] for each in tried)
        damping = np.where(better, np.maximum(damping * 0.2, 1e-7), np.minimum(damping * 5, 1e6))
    worst = np.abs(off).max(1) + missing.max(1)
    worst[1:] += _BETTER
    return evened(circles[int(np.argmin(worst))], shares)


def _cost(off: Floats, missing: Floats, norm: float) -> Floats:
    cost: Floats = (np.abs(off) ** norm).sum(1) ** (2 / norm) + (missing**2).sum(1)
    return cost


def _errors(circles: Floats, shares: Floats, floor: Floats, missed: Floats) -> tuple[Floats, Floats, Floats]:
    """Return how far regions are off their share, how far they are missing, and the slopes of the first."""
    part, slopes = shares_and_slopes(circles)
    missing: Floats = missed * np.maximum(0.0, 1 - part / floor)
    return part - shares, missing, slopes
