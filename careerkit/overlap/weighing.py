"""Weighing: from the evidence for each idea and value to one figure, above 0 where the idea is in the circle.

What a cell says counts beside its surroundings: what the same idea says of the other values, and what the other ideas
say of the same value. The weights are data (``weights.toml``, ``theme_pairs.csv``), fitted on labelled descriptions by
``python -m benchmarks.fit``.
"""

import csv
import re
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from careerkit.language.showing import Floats, length_one, theme_names
from careerkit.overlap.evidence import FIGURES, IdeaRead, ValueRead, evidence

AROUND = ("own", "rivals", "best_rival", "rest", "rest_rivals")
"""The cell itself; the mean and the most of the idea's other values; the mean of the other ideas, for the value and for
the other values."""
SHAPES = {
    "i": "i i'm i've i'd i'll",
    "we": "we we're we've we'll our us",
    "my": "my mine me",
    "they": "they them their he she him her his hers",
    "not": "not no never nobody nothing without none nor don't didn't isn't can't won't",
    "who": "who whoever someone somebody anyone people everyone everybody",
    "is": "is are was were it's that's",
    "until": "until so before till because",
    "now": "now again yet still",
    "where": "in at on by under behind with",
}
"""Words that tell what kind of piece an idea is: deed, place, outcome."""
_RIVALRY = 0.7
"""How much of what the other values want is taken off what a value wants, in theme pairs."""
_WORD = re.compile(r"[\w']+")


@dataclass(frozen=True)
class Weights:
    """What everything weighs.

    Attributes
    ----------
    base
        The weight of any cell.
    slope
        How sharply a membership rises where evidence passes the line.
    usual
        The usual value of each figure: what stands in for rivals or other ideas where there are none.
    figures
        What each figure weighs, by where it is taken (``FIGURES`` x ``AROUND``).
    shape
        What each shape of an idea weighs; the last is for its length.
    pairs
        What a theme of an idea says for a theme of a value beyond being the same (themes x themes).
    lean
        What a theme of a value says by itself.
    """

    base: float
    slope: float
    usual: Floats
    figures: Floats
    shape: Floats
    pairs: Floats
    lean: Floats


@cache
def fitted() -> Weights:
    """Return the weights that were fitted."""
    here = files(__name__.rpartition(".")[0])
    raw = tomllib.loads((here / "weights.toml").read_text("utf-8"))
    names = theme_names()
    place = {name: i for i, name in enumerate(names)}
    pairs, lean = np.zeros((len(names), len(names))), np.zeros(len(names))
    for of_idea, of_value, weight in list(csv.reader((here / "theme_pairs.csv").read_text("utf-8").splitlines()))[1:]:
        if of_idea == "any":
            lean[place[of_value]] = float(weight)
        else:
            pairs[place[of_idea], place[of_value]] = float(weight)
    return Weights(
        base=raw["line"]["base"],
        slope=raw["line"]["slope"],
        usual=np.array([raw["figures"][name]["usual"] for name in FIGURES]),
        figures=np.array([[raw["figures"][name][at] for at in AROUND] for name in FIGURES]),
        shape=np.array([raw["shape"][name] for name in (*SHAPES, "length")]),
        pairs=pairs,
        lean=lean,
    )


def weigh(texts: Sequence[str], ideas: Sequence[IdeaRead], values: Sequence[ValueRead], weights: Weights) -> Floats:
    """Return one figure for each idea and value (ideas x values), above 0 where the idea is in the circle."""
    table = around(evidence(ideas, values), weights.usual)
    shape = np.array([shape_of(text) for text in texts])
    themes, wanted, mean = directions(ideas, values)
    learned = (themes @ weights.pairs) @ wanted.T + mean @ weights.lean
    told: Floats = np.einsum("ivfa,fa->iv", table, weights.figures) + (shape @ weights.shape)[:, None] + learned
    return told + weights.base


def around(table: Floats, usual: Floats) -> Floats:
    """Return each figure of a table of evidence with its surroundings: ideas x values x figures x ``AROUND``."""
    ideas, values, _ = table.shape
    rivals = _others_mean(table, 1, usual)
    rest = _others_mean(table, 0, usual)
    best = np.broadcast_to(usual, table.shape).copy()
    if values > 1:
        ordered = np.sort(table, axis=1)
        most, second = ordered[:, -1:], ordered[:, -2:-1]
        best = np.where(table == most, second, most)
    rest_rivals = _others_mean(rest, 1, usual) if ideas > 1 else np.broadcast_to(usual, table.shape)
    return np.stack([table, rivals, best, rest, rest_rivals], axis=3)


def _others_mean(table: Floats, axis: int, usual: Floats) -> Floats:
    count = table.shape[axis]
    if count < 2:
        return np.broadcast_to(usual, table.shape)
    mean: Floats = (table.sum(axis, keepdims=True) - table) / (count - 1)
    return mean


def directions(ideas: Sequence[IdeaRead], values: Sequence[ValueRead]) -> tuple[Floats, Floats, Floats]:
    """Return the themes of the ideas, of the values as against their rivals, and of the values (each of length 1)."""
    themes = length_one(np.array([idea.themes for idea in ideas]))
    wanted = np.array([value.profile for value in values])
    rivals = (wanted.sum(0) - wanted) / max(1, len(values) - 1)
    return themes, wanted - _RIVALRY * rivals, wanted


_SHAPE_WORDS = [frozenset(words.split()) for words in SHAPES.values()]


@lru_cache(maxsize=4_000)
def shape_of(text: str) -> NDArray[np.float64]:
    """Return which shapes an idea has, and the logarithm of its length in words."""
    words = _WORD.findall(text.lower().replace("’", "'"))
    held = set(words)
    return np.array([*(float(bool(held & each)) for each in _SHAPE_WORDS), np.log1p(len(words))])
