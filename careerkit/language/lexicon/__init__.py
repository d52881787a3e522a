"""The lexicon: which themes a word or phrase of everyday work speaks of. Data in files beside this reader.

``themes.toml`` names the themes, ``words/*.csv`` places words and phrases in them, ``verbs.csv`` says what a value verb
means and does, ``value_words.csv`` offers verbs for value words that are not verbs.
"""

import csv
import tomllib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import NamedTuple

from careerkit.language.tokens import DROPPED, Token, tokens

Profile = Mapping[str, float]
"""Themes with weights from -1 (pulls against) to 1 (this is it)."""

HERE = files(__name__)
_STRENGTH = {"3": 0.9, "2": 0.55, "1": 0.25}


class Match(NamedTuple):
    """A word or phrase of the lexicon found in a text, at ``text[start:end]``."""

    start: int
    end: int
    profile: Profile


@dataclass(frozen=True)
class Theme:
    """What work can be about. Names in ``near`` and ``opposes`` hold both ways."""

    gloss: str
    near: frozenset[str]
    opposes: frozenset[str]


class _Node(dict[str, "_Node"]):
    """A step of the phrase index: the next words, and what the phrase that ends here means."""

    profile: dict[str, float] | None = None


class Phrases:
    """An index of phrases; finds the longest one at each word of a text."""

    def __init__(self, entries: Iterable[tuple[str, Profile]]) -> None:
        self._root = _Node()
        for phrase, profile in entries:
            node = self._root
            for word in phrase.split():
                node = node.setdefault(word, _Node())
            if node.profile is None:
                node.profile = {}
            node.profile.update(profile)

    def find(self, words: list[Token]) -> list[Match]:
        """Return the longest known phrases of a text from left to right, never overlapping."""
        kept = [word for word in words if word.text.lower() not in DROPPED]
        found: list[Match] = []
        place = 0
        while place < len(kept):
            length, profile = self._longest(kept, place)
            if length > 1:
                # What the words inside a phrase mean alone still counts where the phrase says nothing of it.
                alone = [self._longest(kept[place + k : place + k + 1], 0)[1] for k in range(length)]
                profile = {**_strongest(alone), **profile}
            if length:
                found.append(Match(kept[place].start, kept[place + length - 1].end, profile))
            place += length or 1
        return found

    def exact(self, phrase: str) -> Profile | None:
        """Return what a whole phrase means, or None where it is not known as a whole."""
        kept = [word for word in tokens(phrase) if word.text.lower() not in DROPPED]
        length, profile = self._longest(kept, 0)
        return profile if kept and length == len(kept) else None

    def _longest(self, words: list[Token], place: int) -> tuple[int, Profile]:
        best, step = 0, 0
        profile: Profile = {}
        level = [self._root]
        while level and place + step < len(words):
            word = words[place + step]
            level = [node[form] for node in level for form in word.forms if form in node]
            step += 1
            ends = [node.profile for node in level if node.profile]
            if ends:
                best, profile = step, _strongest(ends)
        return best, profile


def _strongest(profiles: Sequence[Profile]) -> dict[str, float]:
    merged: dict[str, float] = {}
    for profile in profiles:
        for theme, weight in profile.items():
            if abs(weight) > abs(merged.get(theme, 0.0)):
                merged[theme] = weight
    return merged


@cache
def glue(use: str) -> frozenset[str]:
    """Return the words that hold sentences together, for one of the uses named in ``glue.toml``."""
    return frozenset(tomllib.loads((HERE / "glue.toml").read_text("utf-8"))[use])


@cache
def themes() -> Mapping[str, Theme]:
    """Return every theme by name."""
    raw = tomllib.loads((HERE / "themes.toml").read_text("utf-8"))
    near: dict[str, set[str]] = {name: set() for name in raw}
    opposes: dict[str, set[str]] = {name: set() for name in raw}
    for name, entry in raw.items():
        for key, both_ways in (("near", near), ("opposes", opposes)):
            for other in entry.get(key, ()):
                both_ways[name].add(other)
                both_ways[other].add(name)
    return {name: Theme(entry["gloss"], frozenset(near[name]), frozenset(opposes[name])) for name, entry in raw.items()}


@cache
def words() -> Phrases:
    """Return the words and phrases of everyday work with the themes they speak of."""
    placed: dict[str, dict[str, float]] = {}
    for path in sorted((HERE / "words").iterdir(), key=lambda each: each.name):
        for theme, weight, phrase in rows(path):
            placed.setdefault(phrase, {})[theme] = _STRENGTH[weight]
    return Phrases(placed.items())


@cache
def verbs() -> Phrases:
    """Return the value verbs and verb phrases with what they mean and do."""
    return Phrases(
        (verb, {theme: int(weight) / 9 for theme, _, weight in (cell.partition(":") for cell in cells.split())})
        for verb, cells in rows(HERE / "verbs.csv")
    )


@cache
def verb_names() -> tuple[str, ...]:
    """Return the value verbs and verb phrases that are known, sorted."""
    return tuple(verb for verb, _ in rows(HERE / "verbs.csv"))


@cache
def value_words() -> Mapping[str, tuple[str, tuple[str, ...]]]:
    """Return value words that are not verbs: word -> (kind, verb suggestions, best first)."""
    return {word: (kind, tuple(suggestions.split(" | "))) for word, kind, suggestions in rows(HERE / "value_words.csv")}


def rows(path: Traversable) -> Iterator[list[str]]:
    """Yield the rows of a lexicon file without its header."""
    lines = csv.reader(path.read_text("utf-8").splitlines())
    next(lines)
    yield from lines
