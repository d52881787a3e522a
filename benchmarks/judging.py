"""How well memberships agree with labels."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from benchmarks.cells import Cells
from careerkit.language.showing import Floats


@dataclass(frozen=True)
class Judged:
    """Areas under the curve for clear labels, for plausible ones, for each person alone (mean); and F1 at the line."""

    clear: float
    plausible: float
    person: float
    f1: float

    def __str__(self) -> str:
        return f"clear {self.clear:.3f}  plausible {self.plausible:.3f}  person {self.person:.3f}  F1 {self.f1:.3f}"


def judge(figures: Floats, cells: Cells) -> Judged:
    """Judge figures (above 0 is in) against labels: 2 is clearly in, 1 plausibly, and 0 not."""
    told, good = (cells.labels >= 1.5) | (cells.labels <= 0.5), cells.labels >= 1.5
    each = []
    for person in np.unique(cells.person):
        mine = told & (cells.person == person)
        if 0 < good[mine].sum() < mine.sum():
            each.append(auc(figures[mine], good[mine]))
    inside, wanted = figures >= 0, cells.labels >= 1
    return Judged(auc(figures[told], good[told]), auc(figures, wanted), float(np.mean(each)), f1(inside, wanted))


def f1(inside: NDArray[np.bool_], wanted: NDArray[np.bool_]) -> float:
    """Return the harmonic mean of precision and recall."""
    return float(2 * (inside & wanted).sum() / max(1, inside.sum() + wanted.sum()))


def auc(figures: Floats, good: NDArray[np.bool_]) -> float:
    """Return how often a good cell stands above a bad one; a tie counts by half."""
    _, places, counts = np.unique(figures, return_inverse=True, return_counts=True)
    ranks = (np.cumsum(counts) - (counts - 1) / 2)[places]
    n = good.sum()
    return float((ranks[good].sum() - n * (n + 1) / 2) / n / (len(good) - n))
