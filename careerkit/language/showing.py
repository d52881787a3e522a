"""What shows a value without naming it: "sleep again" shows Comfort, "half the steps" shows Streamline.

``lexicon/shows/*.csv`` lists for each of some 490 value verbs the words and phrases of everyday work that show it. A
word counts the more, the fewer verbs it shows; and a verb borrows from those that are shown by much the same words.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, lru_cache

import numpy as np
from numpy.typing import NDArray

from careerkit.language import lexicon
from careerkit.language.meaning import read_verb
from careerkit.language.tokens import DROPPED, Token, tokens

Floats = NDArray[np.float32]

_DIRECTIONS = 60
"""Verbs are held against each other along so many directions, those in which their words differ most."""
_BORROWED = 0.6
"""The share of a verb's weights that it has from verbs near to it."""
_LAST = 0.5
"""What the last word of a list counts beside the first."""
_PHRASE = 1.5
"""A word of a phrase counts by so much less than one that stands alone."""
_NEAREST, _SHARPNESS = 8, 3
"""A verb that is not listed takes the mean of so many that are nearest by themes, by this power of their nearness."""
_OF_WORDS = 0.4
"""The share of each listed verb in a phrase such as "listen and mend"."""

_ENDING = re.compile(r"(?:ing|ness|ment|ation|ion|ful|less|ly|er|ed|s)$")
_ROOT = 6


@dataclass(frozen=True, eq=False)
class Table:
    """How strongly words show verbs: ``weights[verbs[v], words[w]]``, rows of about length 1; below 0, against it.

    ``themes`` holds each verb's profile in the lexicon as a row of length 1, by the themes' sorted names.
    """

    verbs: dict[str, int]
    words: dict[str, int]
    weights: Floats
    themes: Floats

    @property
    def nothing(self) -> Floats:
        """A row for what is not known."""
        return np.zeros(len(self.words), dtype=np.float32)


@dataclass(frozen=True)
class Shown:
    """The words of a text that show any verb: their columns in the table, and where they stand."""

    columns: tuple[int, ...]
    spans: tuple[tuple[int, int], ...]


@lru_cache(maxsize=20_000)
def root(word: str) -> str:
    """Return what inflections and relatives of a base form share: its first six letters without an ending.

    >>> root("gardener"), root("gardening")
    ('garden', 'garden')
    """
    bare = _ENDING.sub("", word)
    return (bare if len(bare) >= 4 else word)[:_ROOT]


def base(word: Token) -> str:
    """Return the form that the lists keep of a word: the shortest that it can stand for beside itself."""
    own = word.text.lower()
    return min(word.forms - {own} or word.forms, key=lambda form: (len(form), form))


def _roots(text: str) -> Iterator[tuple[str, int, int]]:
    for token in tokens(text):
        if token.text.lower() not in DROPPED:
            yield root(base(token)), token.start, token.end


@cache
def table() -> Table:
    """Read the lists and weigh them, once."""
    listed: dict[tuple[str, str], float] = {}
    for path in sorted((lexicon.HERE / "shows").iterdir(), key=lambda each: each.name):
        for verb, shows in lexicon.rows(path):
            for word, weight in _weighed(shows.split(" | ")).items():
                listed[verb, word] = listed.get((verb, word), 0.0) + weight
    verbs = {verb: k for k, verb in enumerate(sorted({verb for verb, _ in listed}))}
    words = {word: k for k, word in enumerate(sorted({word for _, word in listed}))}
    weights = np.zeros((len(verbs), len(words)))
    for (verb, word), weight in listed.items():
        weights[verbs[verb], words[word]] = np.sqrt(weight)
    weights *= np.log(1 + len(verbs) / (weights > 0).sum(axis=0))
    weights /= np.linalg.norm(weights, axis=1, keepdims=True)
    _, vectors = np.linalg.eigh(weights @ weights.T)
    common = vectors[:, -_DIRECTIONS:]
    weights = (1 - _BORROWED) * weights + _BORROWED * common @ (common.T @ weights)
    themes = np.array([_themes(verb) for verb in verbs])
    return Table(verbs, words, weights.astype(np.float32), themes.astype(np.float32))


def _weighed(shows: list[str]) -> dict[str, float]:
    """Return what each word of a verb's list counts: the earlier, the more."""
    found: dict[str, float] = {}
    for place, entry in enumerate(shows):
        words = [root(word) for word in entry.split()]
        weight = (1 - (1 - _LAST) * place / len(shows)) / (1 if len(words) == 1 else _PHRASE)
        for word in words:
            found[word] = max(found.get(word, 0.0), weight)
    return found


def _themes(verb: str) -> NDArray[np.float64]:
    names = sorted(lexicon.themes())
    profile = read_verb(verb)
    row = np.array([profile.get(name, 0.0) for name in names])
    length = float(np.linalg.norm(row))
    return row / length if length else row


@lru_cache(maxsize=4_000)
def shown(text: str) -> Shown:
    """Return the words of a text that show any verb, each once."""
    known = table().words
    first: dict[int, tuple[int, int]] = {}
    for word, start, end in _roots(text):
        if word in known:
            first.setdefault(known[word], (start, end))
    return Shown(tuple(first), tuple(first.values()))


@lru_cache(maxsize=2_000)
def by_verb(verb: str) -> Floats:
    """Return how strongly each word shows a verb or verb phrase, listed or not: a row of the table."""
    known = table()
    place = known.verbs.get(" ".join(verb.lower().split()))
    if place is not None:
        listed: Floats = known.weights[place]
        return listed
    row = known.nothing
    nearness = known.themes @ _themes(verb).astype(np.float32)
    nearest = np.argsort(-nearness, kind="stable")[:_NEAREST]
    share = np.maximum(nearness[nearest], 0.0) ** _SHARPNESS
    if share.sum() > 0:
        row = share @ known.weights[nearest] / share.sum()
    for token in tokens(verb):
        inside = min((known.verbs[form] for form in token.forms if form in known.verbs), default=None)
        if inside is not None:
            row = (1 - _OF_WORDS) * row + _OF_WORDS * known.weights[inside]
    return row.astype(np.float32)


@lru_cache(maxsize=2_000)
def by_text(text: str) -> Floats:
    """Return how strongly each word shows what a text speaks of: the mean of the verbs that the text's words show."""
    known, columns = table(), shown(text).columns
    if not columns:
        return known.nothing
    verbs = known.weights[:, columns].sum(axis=1)
    length = float(np.linalg.norm(verbs))
    row: Floats = np.asarray((verbs / length) @ known.weights if length else known.nothing, dtype=np.float32)
    return row
