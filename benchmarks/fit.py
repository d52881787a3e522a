"""Fit what memberships weigh, on the people in ``benchmarks/people``: `python -m benchmarks.fit`.

Writes ``near_verbs.csv`` beside the lexicon, and ``weights.toml`` and ``theme_pairs.csv`` beside the overlap. Takes
some minutes. How well it holds for a writer who was left out, `python -m benchmarks.agreement` tells.
"""

from collections.abc import Callable
from dataclasses import dataclass
from itertools import chain, product
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import minimize

from benchmarks.cells import Cells, cells, read_people, usual
from careerkit.language import lexicon, showing
from careerkit.language.showing import Floats, theme_names
from careerkit.overlap import weighing
from careerkit.overlap.evidence import FIGURES
from careerkit.overlap.weighing import AROUND, SHAPES

_RIDGE, _RIDGE_PAIRS, _RIDGE_LEAN = 100.0, 5.0, 10.0
"""How strongly weights are held to 0: of figures, of pairs of themes, of single themes."""
_CHANCE = {0: 0.0, 1: 0.75, 2: 1.0}
"""How surely a label says that an idea is in."""
_DOUBT = 0.7
"""What a label of 1 counts beside the others."""
_SLOPE = 2.0
"""How sharply memberships rise: what is clear lies near 0 and 1, and half of the doubtful between 0.3 and 0.7."""
_MORE = 1.15
"""By how much more cells are in than the labels say: what is left out is missed more than what is too many."""
_LEAST = 0.05
"""A learned weight below this is left out."""
_DIRECTIONS, _SPREAD, _NEAREST = 80, 0.5, 25
"""Verbs are near by so many directions among their words; their share beside the verb itself; how many are kept."""


@dataclass(frozen=True)
class Fit:
    """Weights for figures and shapes as they stand (not scaled), for themes, and the base, moved to the line."""

    base: float
    plain: Floats
    lean: Floats
    pairs: Floats

    def weigh(self, told: Cells) -> Floats:
        """Return a figure for each cell, above 0 for those in the circle."""
        learned = ((told.themes @ self.pairs) * told.wanted).sum(1) + told.mean @ self.lean
        figures: Floats = self.base + np.hstack([told.figures, told.shape]) @ self.plain + learned
        return figures


def fit(told: Cells, used: NDArray[np.bool_] | None = None, *, learned: bool = True) -> Fit:
    """Fit a logistic regression with a ridge; ``used`` says which figures and shapes may weigh anything."""
    raw = np.hstack([told.figures, told.shape])
    centre, spread = raw.mean(0), raw.std(0) + 1e-9
    plain = (raw - centre) / spread * (1.0 if used is None else used)
    found = minimize(
        _loss(plain, told, learned), np.zeros(_size(plain, told)), jac=True, method="L-BFGS-B", options={"maxiter": 120}
    ).x
    base, weights, lean, pairs = _parts(found, plain.shape[1])
    weights = weights * (1.0 if used is None else used) / spread
    made = Fit(base - float(centre @ weights), weights, lean, pairs)
    figures, inside = made.weigh(told), told.labels >= 1
    # F1 alone is largest where nearly everything is in everything, which no picture can show.
    line = np.quantile(figures, 1 - _MORE * inside.mean())
    return Fit(made.base - float(line), weights, lean, pairs)


def _size(plain: Floats, told: Cells) -> int:
    themes = told.themes.shape[1]
    return 1 + plain.shape[1] + themes + themes * themes


def _parts(x: Floats, plain: int) -> tuple[float, Floats, Floats, Floats]:
    themes = len(theme_names())
    weights, lean, pairs = np.split(x[1:], [plain, plain + themes])
    return float(x[0]), weights, lean, pairs.reshape(themes, themes)


def _loss(plain: Floats, told: Cells, learned: bool) -> Callable[[Floats], tuple[float, Floats]]:
    chance = np.interp(told.labels, list(_CHANCE), list(_CHANCE.values()))
    count = np.where(told.labels == 1, _DOUBT, 1.0)
    # Single precision halves the time, and the weights are rounded further in the end.
    themes, wanted, mean = (each.astype(np.float32) * learned for each in (told.themes, told.wanted, told.mean))

    def loss(x: Floats) -> tuple[float, Floats]:
        base, weights, lean, pairs = _parts(x, plain.shape[1])
        figures = base + plain @ weights + mean @ lean.astype(np.float32)
        figures = figures + ((themes @ pairs.astype(np.float32)) * wanted).sum(1)
        p = 1 / (1 + np.exp(-figures))
        value = -(count * (chance * np.log(p + 1e-12) + (1 - chance) * np.log(1 - p + 1e-12))).sum()
        value += (_RIDGE * weights @ weights + _RIDGE_LEAN * lean @ lean + _RIDGE_PAIRS * (pairs**2).sum()) / 2
        off = count * (p - chance)
        off_pairs = themes.T @ (off.astype(np.float32)[:, None] * wanted) + _RIDGE_PAIRS * pairs
        slopes = [[off.sum()], plain.T @ off + _RIDGE * weights, mean.T @ off + _RIDGE_LEAN * lean, off_pairs.ravel()]
        return float(value), np.concatenate(slopes)

    return loss


def write_near_verbs() -> None:
    """Write which verbs stand near each other: those that share the words that show them (latent semantic analysis).

    Source: Deerwester et al. (1990), with verbs as documents.
    """
    path = Path(lexicon.__file__).parent / "near_verbs.csv"
    table = showing.shows()
    names, said = list(table.verbs), table.speaks.T
    ways = np.linalg.svd(said, full_matrices=False)[0][:, :_DIRECTIONS]
    near = _SPREAD * ways @ ways.T + (1 - _SPREAD) * np.eye(len(names))
    lines = ["verb,near"]
    for name, row in zip(names, near, strict=True):
        nearest = [place for place in np.argsort(-row, kind="stable")[:_NEAREST] if row[place] >= _LEAST / 10]
        lines.append(f"{name}," + " | ".join(f"{names[place]} {round(1000 * row[place])}" for place in nearest))
    path.write_text("\n".join(lines) + "\n", "utf-8")
    showing.shows.cache_clear()


def write_weights(made: Fit, typical: Floats) -> None:
    """Write ``weights.toml``."""
    split = made.plain.size - len(SHAPES) - 1
    figures, shapes = made.plain[:split].reshape(len(FIGURES), len(AROUND)), made.plain[split:]
    lines = [
        "# What everything weighs for a membership; fitted on labelled people by `python -m benchmarks.fit`.",
        "# A membership is 1 / (1 + exp(-slope * (base + the sum of weight * figure))).",
        "",
        "[line]",
        f"base = {made.base:.4g}",
        f"slope = {_SLOPE:.4g}",
        "",
        "# Each figure where it is taken: in the cell, for the idea's other values (mean, most), in the other ideas.",
        "[figures]",
    ]
    for name, mean, row in zip(FIGURES, typical, figures, strict=True):
        weights = ", ".join(f"{at} = {weight:.4g}" for at, weight in zip(AROUND, row, strict=True))
        lines.append(f"{name} = {{ usual = {mean:.4g}, {weights} }}")
    lines += ["", "# What kind of piece an idea is.", "[shape]"]
    lines += [f"{name} = {weight:.4g}" for name, weight in zip((*SHAPES, "length"), shapes, strict=True)]
    (_overlap() / "weights.toml").write_text("\n".join(lines) + "\n", "utf-8")


def write_theme_pairs(made: Fit) -> None:
    """Write ``theme_pairs.csv``."""
    names = theme_names()
    single = (("any", name, weight) for name, weight in zip(names, made.lean, strict=True))
    pairs = ((*both, weight) for both, weight in zip(product(names, names), made.pairs.ravel(), strict=True))
    kept = [f"{a},{b},{weight:.2f}" for a, b, weight in chain(single, pairs) if abs(weight) >= _LEAST]
    (_overlap() / "theme_pairs.csv").write_text("\n".join(["idea,value,weight", *kept]) + "\n", "utf-8")


def _overlap() -> Path:
    return Path(weighing.__file__).parent


def main() -> None:
    """Fit on everybody and write the data files."""
    write_near_verbs()
    people = list(chain.from_iterable(read_people().values()))
    made = fit(cells(people))
    write_weights(made, usual(people))
    write_theme_pairs(made)


if __name__ == "__main__":
    main()
