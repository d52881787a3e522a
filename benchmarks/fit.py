"""Fit the line between in and out on labelled people, and say how it does on writers it has not seen.

`python -m benchmarks.fit` runs it. benchmarks/people/*.jsonl holds people with their ideas, their values and how far
each idea belongs to each value (0 no, 1 plausibly, 2 clearly), a file a writer. All of it was written for this project.
"""

import json
import math
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from careerkit.overlap import line as target
from careerkit.overlap.evidence import evidence
from careerkit.strategy import Value

PEOPLE = Path(__file__).parent / "people"
SOFT = {0.0: 0.0, 0.5: 0.35, 1.0: 0.8, 1.5: 1.0, 2.0: 1.0}
"""How far a label counts as being in."""
MORE = 1.1
"""By how much more cells are to be in than the labels say: what is left out is missed more than what is too many."""
RIDGE = 5.0
ROUNDS = 25
NAMES = [*target.FEATURES, *(f"{name} apart" for name in target.APART)]
Floats = NDArray[np.float64]


@dataclass(frozen=True)
class Cells:
    """The cells of one writer's people: features (n, k), labels (n,), whether any word was heard, and whose each is."""

    features: Floats
    labels: Floats
    heard: NDArray[np.bool_]
    whose: NDArray[np.int64]


def main() -> None:
    """Print what is reached on each writer by the others' labels, then fit on all and write the line."""
    writers = {path.stem: cells(path) for path in sorted(PEOPLE.glob("*.jsonl"))}
    figures = []
    for name, own in writers.items():
        others = joined([each for other, each in writers.items() if other != name])
        figures.append(measured(own, fitted(others)))
        print(f"{name:20s}", "  ".join(f"{key} {figure:.3f}" for key, figure in figures[-1].items()))
    print("mean of writers     ", "  ".join(f"{key} {np.mean([f[key] for f in figures]):.3f}" for key in figures[0]))
    write(fitted(joined(list(writers.values()))))


def cells(path: Path) -> Cells:
    """Return the labelled cells of a file of people."""
    rows, labels, heard, whose = [], [], [], []
    for number, text in enumerate(path.read_text("utf-8").splitlines()):
        person = json.loads(text)
        values = [Value(**value) for value in person["values"]]
        for idea, row in zip(person["ideas"], person["labels"], strict=True):
            found = [evidence(idea, value) for value in values]
            rows += target.features(found)
            heard += [each.is_heard for each in found]
            labels += row
            whose += [number] * len(row)
    return Cells(np.array(rows), np.array(labels, dtype=float), np.array(heard), np.array(whose))


def joined(all_cells: list[Cells]) -> Cells:
    """Return the cells of several writers as one."""
    return Cells(*(np.concatenate([getattr(each, name) for each in all_cells]) for name in Cells.__annotations__))


def fitted(found: Cells) -> target.Line:
    """Return the line fitted by logistic regression with a ridge (Newton's method), and where to draw it."""
    mean, spread = found.features.mean(axis=0), found.features.std(axis=0) + 1e-9
    x = np.column_stack([(found.features - mean) / spread, np.ones(len(found.features))])
    wanted = np.array([SOFT[label] for label in found.labels])
    ridge = np.array([RIDGE] * (x.shape[1] - 1) + [0.0])
    w = np.zeros(x.shape[1])
    for _ in range(ROUNDS):
        p = 1 / (1 + np.exp(-x @ w))
        bend = (x * (p * (1 - p))[:, None]).T @ x + np.diag(ridge + 1e-9)
        w -= np.linalg.solve(bend, x.T @ (p - wanted) + ridge * w)
    weights = w[:-1] / spread
    sums = found.features @ weights
    bias = -cut(np.where(found.heard, sums, -np.inf), found.labels >= 1)
    count = len(target.FEATURES)
    return target.Line(float(bias), tuple(map(float, weights[:count])), tuple(map(float, weights[count:])))


def cut(sums: Floats, inside: NDArray[np.bool_]) -> float:
    """Return the sum from which on a cell counts as in: so that about as many do as the labels say.

    F1 alone is largest where nearly everything is in everything, which no picture can show.
    """
    return float(np.quantile(sums, 1 - MORE * inside.mean(), method="higher"))


def f1(told: NDArray[np.bool_], inside: NDArray[np.bool_]) -> float:
    """Return the harmonic mean of precision and recall, 0 to 1."""
    return float(2 * (told & inside).sum() / max(1, told.sum() + inside.sum()))


def measured(own: Cells, line: target.Line) -> dict[str, float]:
    """Return the figures on one writer's cells: how well clear and plausible cells are told from others, and F1."""
    sums = own.features @ np.array([*line.weights, *line.apart]) + line.bias
    sums = np.where(own.heard, sums, -50.0)
    clear = (own.labels >= 1.5) | (own.labels <= 0.5)
    each = [
        auc(sums[one], own.labels[one] >= 1.5)
        for who in np.unique(own.whose)
        if (one := clear & (own.whose == who)).any()
    ]
    return {
        "auc clear": auc(sums[clear], own.labels[clear] >= 1.5),
        "plausible": auc(sums, own.labels >= 1),
        "per person": float(np.nanmean(each)),
        "f1": f1(sums >= 0, own.labels >= 1),
    }


def auc(sums: Floats, inside: NDArray[np.bool_]) -> float:
    """Return the chance that a cell that is in has a larger sum than one that isn't; not a number without both."""
    yes, no = sums[inside], np.sort(sums[~inside])
    if not len(yes) or not len(no):
        return math.nan
    below = (np.searchsorted(no, yes, "left") + np.searchsorted(no, yes, "right")) / 2
    return float(below.mean() / len(no))


def write(line: target.Line) -> None:
    """Write the line where careerkit reads it."""
    path = Path(target.__file__).with_name("line.toml")
    lines = ["# How evidence is weighed; written by `python -m benchmarks.fit`.", "", f"bias = {line.bias:.4f}"]
    for table, names, weights in (("weights", target.FEATURES, line.weights), ("apart", target.APART, line.apart)):
        lines += ["", f"[{table}]", *(f"{name} = {weight:.4f}" for name, weight in zip(names, weights, strict=True))]
    path.write_text("\n".join(lines) + "\n", "utf-8")


if __name__ == "__main__":
    main()
