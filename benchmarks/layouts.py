"""Other ways to three circles: matplotlib-venn's two, and the best ones that a patient search finds."""

import warnings
from collections.abc import Callable

import numpy as np
from matplotlib_venn.layout.venn3 import DefaultLayoutAlgorithm
from matplotlib_venn.layout.venn3.cost_based import LayoutAlgorithm as CostBased
from numpy.typing import NDArray
from scipy.optimize import minimize

from benchmarks.weights import NAMES, Weights
from careerkit.picture import layout
from careerkit.picture.arcs import shares_and_slopes
from careerkit.picture.geometry import Circle

STARTS = 60

Floats = NDArray[np.float64]
Layout = Callable[[Weights], list[Circle]]


def careerkit(weights: Weights) -> list[Circle]:
    """Return careerkit's circles."""
    return layout.proportional_circles(weights, 3)


def pairwise(weights: Weights) -> list[Circle]:
    """Return the circles of matplotlib-venn's default layout."""
    return _circles_of(DefaultLayoutAlgorithm(), weights)


def cost_based(weights: Weights) -> list[Circle]:
    """Return the circles of matplotlib-venn's layout of the lowest cost."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        return _circles_of(CostBased(), weights)


def _circles_of(algorithm: Callable[[tuple[float, ...]], object], weights: Weights) -> list[Circle]:
    found = algorithm(tuple(weights[name] for name in NAMES))
    return [Circle(centre.x, centre.y, r) for centre, r in zip(found.centers, found.radii, strict=True)]  # type: ignore[attr-defined]


def best(weights: Weights) -> list[Circle]:
    """Return the circles with the smallest error that searches from careerkit's and from many other circles find."""
    share = np.array([weights[name] for name in NAMES])
    share /= share.sum()
    sizes = np.array([sum(part for name, part in zip(NAMES, share, strict=True) if name[k] == "1") for k in range(3)])
    generator = np.random.default_rng(0)
    starts = [np.array([(c.x, c.y, c.r) for c in careerkit(weights)]).ravel()]
    for _ in range(STARTS - 1):
        radii = np.maximum(0.03, np.sqrt(sizes / np.pi) * np.exp(generator.normal(0, 0.15, 3)))
        starts.append(np.column_stack([generator.normal(0, 0.35, (3, 2)), radii]).ravel())
    ends = starts[:1]
    for start in starts:
        ends.append(_searched(start, share))
        if _error(ends[-1], share) < 1e-4:
            break
    found = min(ends, key=lambda end: _error(end, share))
    return [Circle(*row) for row in found.reshape(3, 3).tolist()]


def _searched(start: Floats, share: Floats) -> Floats:
    """Lessen the largest error from a start, with sequential quadratic programming: it is a tenth number, all under it.

    A search that leaves for nowhere has an infinite error.
    """
    column = np.ones((7, 1))

    def room(numbers: Floats) -> Floats:
        off = _parts(numbers[:9])[0] - share
        return np.concatenate([numbers[9] - off, numbers[9] + off])

    def slopes(numbers: Floats) -> Floats:
        grown = _parts(numbers[:9])[1]
        return np.vstack([np.hstack([-grown, column]), np.hstack([grown, column])])

    found = minimize(
        lambda numbers: numbers[9],
        np.append(start, _error(start, share)),
        jac=lambda _: np.append(np.zeros(9), 1.0),
        constraints=[{"type": "ineq", "fun": room, "jac": slopes}],
        bounds=[(None, None), (None, None), (0.02, 3.0)] * 3 + [(0.0, None)],
        method="SLSQP",
        options={"maxiter": 80, "ftol": 1e-7},
    )
    end: Floats = found.x[:9]
    return end


def _error(numbers: Floats, share: Floats) -> float:
    worst = float(np.abs(_parts(numbers)[0] - share).max())
    return worst if np.isfinite(worst) else np.inf


def _parts(numbers: Floats) -> tuple[Floats, Floats]:
    part, slopes = shares_and_slopes(numbers.reshape(1, 3, 3))
    return part[0], slopes[0]
