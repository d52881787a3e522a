"""Sentence frames: patterns of words, kept as data, and the line of small words on which they are read."""

import re
import tomllib
from bisect import bisect_right
from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

from careerkit.language.tokens import forms, kinds
from careerkit.writing.findings import Finding
from careerkit.writing.titles import Words, read

# Of the words of an English text, at least this share is known; names and slips are the rest.
_ENGLISH = 0.5

_MACRO = re.compile(r"\{([a-z_]+)\}")


class Line(NamedTuple):
    """The words of a text in one line, each between spaces, and where each starts in that line."""

    text: str
    starts: list[int]
    words: Words

    def word_at(self, place: int) -> int:
        """Return which word stands at a place in the line."""
        return bisect_right(self.starts, place) - 1

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where in the first text the words of a stretch of the line stand."""
        first, last = self.word_at(start), self.word_at(max(start, end - 1))
        return self.words.places[first][0], self.words.places[last][1]


@lru_cache(maxsize=256)
def read_line(text: str) -> Line:
    """Return the words and marks of a text, small and evenly spaced, so that patterns can be read on it."""
    words = read(text)
    starts, place = [], 1
    for word in words.low:
        starts.append(place)
        place += len(word) + 1
    return Line(" " + " ".join(words.low) + " ", starts, words)


@cache
def data(name: str) -> dict[str, list[str]]:
    """Return a file of word lists and patterns."""
    return tomllib.loads(files(__package__).joinpath("data", f"{name}.toml").read_text("utf-8"))


@cache
def listed(name: str, key: str) -> frozenset[str]:
    """Return a list of words of a file."""
    return frozenset(data(name)[key])


@cache
def pattern(name: str, key: str) -> re.Pattern[str]:
    """Return the patterns of a list as one, read between words; ``{list}`` stands for any entry of that list."""
    return re.compile(rf"(?<= )(?:{'|'.join(filled(name, key))})(?= )")


def filled(name: str, key: str) -> list[str]:
    """Return the patterns of a list with the lists that they name written out."""
    lists = {**data("frames"), **data(name)}

    def fill(text: str) -> str:
        return _MACRO.sub(lambda match: f"(?:{'|'.join(fill(each) for each in longest_first(lists[match[1]]))})", text)

    return [fill(text) for text in lists[key]]


def longest_first(entries: list[str]) -> list[str]:
    """Return entries so that a pattern tries the longest first."""
    return sorted(entries, key=lambda each: (-len(each), each))


def spans(line: Line, name: str, key: str) -> Iterator[tuple[int, int]]:
    """Yield where in the text the patterns of a list are met."""
    for match in pattern(name, key).finditer(line.text):
        yield line.span(match.start(), match.end())


def is_english(line: Line) -> bool:
    """Tell whether a text has words and most of them are English."""
    words = {word for word in line.words.low if word[0].isalpha()}
    known = sum(1 for word in words if word in listed("frames", "small") or kinds(word))
    return known > 0 and known >= _ENGLISH * len(words)


@lru_cache(maxsize=20_000)
def is_one_of(word: str, name: str, key: str) -> bool:
    """Tell whether a word, or a word that it is a form of, is on a list."""
    return not listed(name, key).isdisjoint(forms(word))


def whole(text: str, rule: str, name: str, message: str) -> Finding:
    """Return a finding about all of a text."""
    kept = text.strip()
    start = text.index(kept)
    return Finding(rule, name, start, start + len(kept), message)


Spans = Callable[[Line], Iterator[tuple[int, int]]]


def apart(found: Iterator[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield spans in order, without those that overlap an earlier one."""
    last = -1
    for start, end in sorted(found, key=lambda span: (span[0], -span[1])):
        if start >= last:
            yield start, end
            last = end
