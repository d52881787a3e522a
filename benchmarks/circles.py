"""Circles as large as what they hold: how near they come, which regions they lose, how quick and how steady they are.

Beside matplotlib-venn's own layouts and the best circles known. All but the time is the same on every machine.
"""

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from benchmarks.figures import median, timed
from benchmarks.layouts import Layout, best, best_with_all, careerkit, cost_based, pairwise
from benchmarks.weights import FULL, NAMES, SPARSE, Kind, Weights, drawn, of_the_gallery
from careerkit.picture import layout
from careerkit.picture.geometry import Circle, region_shapes

DRAWN = 150
COSTLY = 40
"""The cost-based layout takes so long that the first few weights must do."""
WALKS, STEPS = 30, 25
STEP = 0.05
"""The most by which a step of a walk changes a weight, as a share of the whole."""
TRACE = 0.001
"""The share of the whole that a weight keeps on walks where no region is empty."""
FAR = 0.12
"""How far a circle may move at a step, as a share of the picture's width."""
HELD = 0.005
"""A region with at least this share of the weight is missing where it has less than a tenth of it of the area ..."""
SEEN = 0.005
"""... and one without weight is drawn all the same where it has more than this share of the area."""
QUICK = 5
"""The most milliseconds that are wanted."""

LAYOUTS: dict[str, tuple[Layout, int]] = {
    "careerkit": (careerkit, DRAWN),
    "matplotlib-venn": (pairwise, DRAWN),
    "its cost-based layout": (cost_based, COSTLY),
    "the best circles known": (best, DRAWN),
    "the best with every region": (best_with_all, DRAWN),
}


@dataclass(frozen=True)
class Wanted:
    """What is wanted at most: errors, pictures with a region too few or too many; and at least: calm steps."""

    median: float
    decile: float
    missing: float
    phantom: float
    steady: float


WANTED = {"full": Wanted(0.024, 0.049, 0.0, 0.0, 0.99), "sparse": Wanted(0.026, 0.100, 0.10, 0.40, 0.97)}


@dataclass(frozen=True)
class Judged:
    """What circles of a layout are like for weights of a kind."""

    errors: tuple[float, ...]
    missing: float
    phantom: float
    milliseconds: float


def section() -> str:
    """Return the tables as Markdown."""
    kinds = {name: ("full", drawn(kind, DRAWN)) for name, kind in FULL.items()}
    kinds |= {name: ("sparse", drawn(kind, DRAWN)) for name, kind in SPARSE.items()}
    kinds["the gallery with other verbs"] = ("", of_the_gallery(DRAWN))
    judged = {
        name: {way: _judged(place, weights[:count]) for way, (place, count) in LAYOUTS.items()}
        for name, (_, weights) in kinds.items()
    }
    wanted = {name: WANTED.get(group) for name, (group, _) in kinds.items()}
    parts = {
        "The largest error, median and ninth decile": _table(judged, _errors, wanted, _wanted_errors),
        "Pictures without a region that has weight; with one that has none": _table(
            judged, _lost, wanted, _wanted_lost
        ),
        "Milliseconds of a processor, median": _table(judged, _time, wanted, lambda _: f"≤ {QUICK}"),
        f"Steps of a walk at which no circle moves farther than {FAR:.0%} of the picture’s width": _steadiness(),
    }
    return "\n\n".join(f"{title}:\n\n{table}" for title, table in parts.items())


def _judged(place: Layout, many: Sequence[Weights]) -> Judged:
    found: list[list[Circle]] = []
    milliseconds = timed(lambda weights: found.append(place(weights)), many)
    shares = []
    # The first weights warm up, and so are there twice.
    for circles, weights in zip(found[1:], many, strict=True):
        areas = np.array([shape.area() for shape in region_shapes(circles)])
        share = np.array([weights[name] for name in NAMES])
        shares.append((areas / areas.sum(), share / share.sum()))
    missing = [((wanted >= HELD) & (area < wanted / 10)).any() for area, wanted in shares]
    phantom = [((wanted == 0) & (area > SEEN)).any() for area, wanted in shares]
    return Judged(
        errors=tuple(float(np.abs(area - wanted).max()) for area, wanted in shares),
        missing=float(np.mean(missing)),
        phantom=float(np.mean(phantom)),
        milliseconds=median(milliseconds),
    )


def _table(
    judged: Mapping[str, Mapping[str, Judged]],
    cell: Callable[[Judged], str],
    wanted: Mapping[str, Wanted | None],
    most: Callable[[Wanted], str],
) -> str:
    lines = [f"| weights | {' | '.join(LAYOUTS)} | wanted |", "|---" * (len(LAYOUTS) + 2) + "|"]
    for name, ways in judged.items():
        aim = wanted[name]
        lines.append(f"| {name} | {' | '.join(map(cell, ways.values()))} | {most(aim) if aim else ''} |")
    return "\n".join(lines)


def _errors(judged: Judged) -> str:
    return f"{np.median(judged.errors):.3f}, {np.quantile(judged.errors, 0.9):.3f}"


def _wanted_errors(wanted: Wanted) -> str:
    return f"≤ {wanted.median:.3f}, {wanted.decile:.3f}"


def _lost(judged: Judged) -> str:
    return f"{judged.missing:.0%}; {judged.phantom:.0%}"


def _wanted_lost(wanted: Wanted) -> str:
    return f"≤ {wanted.missing:.0%}; {wanted.phantom:.0%}"


def _time(judged: Judged) -> str:
    return f"{judged.milliseconds:.2f}"


def _steadiness() -> str:
    lines = ["| weights | careerkit | matplotlib-venn | wanted |", "|---|---|---|---|"]
    for group, kinds, least in (("full", FULL, TRACE), ("sparse", SPARSE, 0.0)):
        for name, kind in kinds.items():
            ours, theirs = (_steady(place, kind, least) for place in (careerkit, pairwise))
            lines.append(f"| {name} | {ours:.1%} | {theirs:.1%} | ≥ {WANTED[group].steady:.0%} |")
    return "\n".join(lines)


def _steady(place: Layout, kind: Kind, least: float) -> float:
    """Return the share of the steps of random walks at which no circle moves far."""
    generator, near = np.random.default_rng(2), []
    for _ in range(WALKS):
        weights, last = kind(generator), None
        for _ in range(STEPS):
            circles = layout.fitted(place(weights), 0, 0, 1, 1)
            if last:
                near.append(_move(circles, last) <= FAR)
            weights, last = _walked(weights, least, generator), circles
    return float(np.mean(near))


def _walked(weights: Weights, least: float, generator: np.random.Generator) -> Weights:
    """Change one weight by up to a step, and leave every circle something."""
    whole = sum(weights.values())
    while True:
        name = str(generator.choice(NAMES))
        changed = max(least * whole, weights[name] + generator.uniform(-STEP, STEP) * whole)
        moved = weights | {name: changed}
        if all(any(weight for each, weight in moved.items() if each[k] == "1") for k in range(3)):
            return moved


def _move(circles: Sequence[Circle], last: Sequence[Circle]) -> float:
    return max(math.hypot(a.x - b.x, a.y - b.y) for a, b in zip(circles, last, strict=True))


if __name__ == "__main__":
    print(section())
