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

STARTS = 20
"""How many searches there are; 60 find nothing better."""
KEPT = 0.12
"""The part of its share of the weight that a region keeps of the area where none may be lost, as careerkit does."""

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
    return _best(weights, 0.0)


def best_with_all(weights: Weights) -> list[Circle]:
    """Return the best ones of which every region keeps some of its share, or comes as near to it as they find."""
    return _best(weights, KEPT)


def _best(weights: Weights, kept: float) -> list[Circle]:
    share = np.array([weights[name] for name in NAMES])
    share /= share.sum()
    sizes = np.array([sum(part for name, part in zip(NAMES, share, strict=True) if name[k] == "1") for k in range(3)])
    generator = np.random.default_rng(0)
    start = np.array([(c.x, c.y, c.r) for c in careerkit(weights)]).ravel()
    found, least = start, _cost(start, share, kept)
    for _ in range(STARTS):
        end = _searched(start, share, kept)
        cost = _cost(end, share, kept)
        if cost < least:
            found, least = end, cost
        if least < 1e-4:
            break
        radii = np.maximum(0.03, np.sqrt(sizes / np.pi) * np.exp(generator.normal(0, 0.15, 3)))
        start = np.column_stack([generator.normal(0, 0.35, (3, 2)), radii]).ravel()
    return [Circle(*row) for row in found.reshape(3, 3).tolist()]


def _cost(numbers: Floats, share: Floats, kept: float) -> float:
    """Return the largest error, and much more where a region keeps too little; infinite for circles from nowhere."""
    part, _ = _parts(numbers)
    cost = float(np.abs(part - share).max() + 10 * np.maximum(0.0, kept * share - part - 1e-5).max())
    return cost if np.isfinite(cost) else np.inf


def _searched(start: Floats, share: Floats, kept: float) -> Floats:
    """Lessen the largest error from a start (sequential quadratic programming): a tenth number that all stay under."""
    column = np.ones((7, 1))

    def room(numbers: Floats) -> Floats:
        part, _ = _parts(numbers[:9])
        return np.concatenate([numbers[9] - part + share, numbers[9] + part - share, part - kept * share])

    def slopes(numbers: Floats) -> Floats:
        _, grown = _parts(numbers[:9])
        return np.vstack([np.hstack([-grown, column]), np.hstack([grown, column]), np.hstack([grown, 0 * column])])

    found = minimize(
        lambda numbers: numbers[9],
        np.append(start, np.abs(_parts(start)[0] - share).max()),
        jac=lambda _: np.append(np.zeros(9), 1.0),
        constraints=[{"type": "ineq", "fun": room, "jac": slopes}],
        bounds=[(None, None), (None, None), (0.02, 3.0)] * 3 + [(0.0, None)],
        method="SLSQP",
        options={"maxiter": 100, "ftol": 1e-7},
    )
    end: Floats = found.x[:9]
    return end


def _parts(numbers: Floats) -> tuple[Floats, Floats]:
    part, slopes = shares_and_slopes(numbers.reshape(1, 3, 3))
    return part[0], slopes[0]
