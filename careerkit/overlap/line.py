"""The line between in and out: how evidence is weighed, as it was fitted on labelled people.

`python -m benchmarks.fit` fits it (logistic regression) and writes ``line.toml``.
"""

import math
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from careerkit.overlap.evidence import Evidence

FEATURES = ("themes", "shows", "meaning", "verb", "words", "length")
APART = ("themes", "shows", "meaning")
"""What is also held against the mean over the person's values: a piece of work belongs where it belongs more."""


@dataclass(frozen=True)
class Line:
    """The weight of each feature, and of some set apart from the mean; a sum of 0 is the line, a degree of 0.5."""

    bias: float
    weights: tuple[float, ...]
    apart: tuple[float, ...]

    def degrees(self, heard: Sequence[Evidence]) -> list[float]:
        """Return how far an idea belongs to each value, 0 to 1, from what its words give for each.

        Where no word gives anything the degree is 0.
        """
        return [
            1 / (1 + math.exp(-self.bias - sum(map(_product, self.weights + self.apart, row))))
            if each.is_heard
            else 0.0
            for each, row in zip(heard, features(heard), strict=True)
        ]


def features(heard: Sequence[Evidence]) -> list[list[float]]:
    """Return the features of one idea: a row for each value, first `FEATURES`, then `APART` less their means."""
    means = {name: math.fsum(getattr(each, name) for each in heard) / len(heard) for name in APART} if heard else {}
    return [
        [getattr(each, name) for name in FEATURES] + [getattr(each, name) - means[name] for name in APART]
        for each in heard
    ]


def _product(a: float, b: float) -> float:
    return a * b


@cache
def fitted_line() -> Line:
    """Return the line as it was fitted."""
    raw = tomllib.loads((files(__package__) / "line.toml").read_text("utf-8"))
    return Line(
        raw["bias"],
        tuple(raw["weights"][name] for name in FEATURES),
        tuple(raw["apart"][name] for name in APART),
    )
