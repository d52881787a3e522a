"""What shows a value: words of everyday work that speak for its verb, and the verbs that stand near it through them.

``lexicon/shows.csv`` lists for each of some hundred value verbs the words and phrases that an honest description would
hold without naming the value; the higher the number, the more they say. ``lexicon/near_verbs.csv`` is made from it by
``python -m benchmarks.fit``: verbs that the same words speak for, with their shares.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from careerkit.language import lexicon
from careerkit.language.meaning import read_verb
from careerkit.language.tokens import DROPPED, beginning, root, tokens

Floats = NDArray[np.floating]

_EMPTY = DROPPED | lexicon.glue("little")
"""Words too small to show anything."""
_PART = (1.0, 1 / 1.5, 1 / 2.2)
"""What a word says that stands alone, in a phrase of two, or in a longer one."""
_LIKE = 6
"""How sharply a verb that is not listed looks to those nearest to it in their themes."""
_OWN = 0.6
"""How much a listed verb goes by its own words, and not by those of its neighbours in their themes."""


class Spoken(NamedTuple):
    """A word at ``text[start:end]`` that speaks for some verbs, and its row in the table."""

    start: int
    end: int
    row: int


@dataclass(frozen=True)
class Shows:
    """Words beside verbs.

    Attributes
    ----------
    rows
        Each known root of a word, and its row.
    speaks
        How much a word speaks for a verb (words x verbs); a word of many verbs says less of each.
    near
        How far each verb stands in for each (verbs x verbs).
    themes
        What each verb means, in themes widened to their neighbours (verbs x themes, each of length 1).
    """

    verbs: dict[str, int]
    rows: dict[str, int]
    speaks: Floats
    near: Floats
    themes: Floats

    def words(self, text: str) -> list[Spoken]:
        """Return the words of a text that speak for any verb, in order."""
        kept = (word for word in tokens(text) if not (word.forms & _EMPTY))
        placed = ((word, self.rows.get(root(word))) for word in kept)
        return [Spoken(word.start, word.end, row) for word, row in placed if row is not None]

    def about(self, text: str) -> Floats:
        """Return what the words of a text that are not too common say together, as a direction among the verbs."""
        found = [word.row for word in self.words(text)]
        return length_one(self.speaks[found].sum(0) @ self.near)

    def stands_for(self, verb: str) -> Floats:
        """Return which listed verbs a value's verb goes by, with their shares; zeros where nothing is known of it."""
        shares = np.zeros(len(self.verbs), np.float32)
        profile = length_one(theme_vector(read_verb(verb)) @ _widening())
        if profile.any():
            shares = np.maximum(self.themes @ profile, 0) ** _LIKE
            shares /= max(shares.sum(), 1e-9)
        own = self.verbs.get(" ".join(verb.casefold().split()))
        if own is not None:
            shares *= 1 - _OWN
            shares[own] += _OWN
        return shares


@cache
def shows() -> Shows:
    """Return the table of what shows a value."""
    listed = {verb: _entries(cell) for verb, cell in lexicon.rows(lexicon.HERE / "shows.csv")}
    verbs = {verb: place for place, verb in enumerate(listed)}
    weights: dict[tuple[str, str], float] = {}
    for verb, entries in listed.items():
        for word, weight in entries:
            weights[word, verb] = weights.get((word, verb), 0.0) + weight
        for word in (beginning(part) for part in verb.split()):
            weights[word, verb] = max(weights.get((word, verb), 0.0), 1.5)
    rows = {word: place for place, word in enumerate(sorted({word for word, _ in weights}))}
    counts = np.zeros((len(rows), len(verbs)))
    for (word, verb), weight in weights.items():
        counts[rows[word], verbs[verb]] = weight
    rare = np.log1p(len(verbs) / (counts > 0).sum(1, keepdims=True))
    themes = np.array([theme_vector(read_verb(verb)) for verb in verbs]) @ _widening()
    speaks = length_one(np.sqrt(counts) * rare, axis=0)
    # Single precision: half the memory, and twice as quick to go through.
    return Shows(verbs, rows, speaks.astype(np.float32), _near(verbs), length_one(themes))


def _entries(cell: str) -> Iterable[tuple[str, float]]:
    for entry in cell.split(" | "):
        phrase, _, weight = entry.rpartition(" ")
        parts = [beginning(word) for word in phrase.split() if word not in _EMPTY]
        for part in parts:
            yield part, int(weight) / 10 * _PART[min(len(parts), len(_PART)) - 1]


def _near(verbs: dict[str, int]) -> Floats:
    near = np.zeros((len(verbs), len(verbs)), np.float32)
    for verb, cell in lexicon.rows(lexicon.HERE / "near_verbs.csv"):
        for entry in cell.split(" | "):
            other, _, share = entry.rpartition(" ")
            near[verbs[verb], verbs[other]] = int(share) / 1000
    return near


@cache
def theme_names() -> tuple[str, ...]:
    """Return the themes in the order in which they stand in a vector."""
    return tuple(sorted(lexicon.themes()))


@cache
def _places() -> dict[str, int]:
    return {theme: place for place, theme in enumerate(theme_names())}


def theme_vector(profile: lexicon.Profile) -> Floats:
    """Return a profile as a vector over all themes."""
    vector = np.zeros(len(theme_names()))
    for theme, weight in profile.items():
        vector[_places()[theme]] = weight
    return vector


@cache
def _widening() -> Floats:
    """Return themes x themes: 1 for a theme itself, less for those beside it."""
    wide = np.eye(len(theme_names()))
    for name, theme in lexicon.themes().items():
        for other in theme.near:
            wide[_places()[name], _places()[other]] = 0.4
    return wide


def widened(vectors: Floats) -> Floats:
    """Return theme vectors that speak a little of the neighbouring themes too."""
    return vectors @ _widening()


def length_one(vectors: Floats, axis: int = -1) -> Floats:
    """Return vectors scaled to length 1; those of length 0 as they are."""
    lengths: Floats = np.linalg.norm(vectors, axis=axis, keepdims=True)
    scaled: Floats = vectors / np.where(lengths > 0, lengths, 1.0)
    return scaled
