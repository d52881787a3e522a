"""B45: a want says what to go toward; a statement of what to get away from asks to be turned round.

The sentence decides: *stop* and *no more* name a wish to get away only where a wish begins, and to act against a harm
that others suffer is an aim. Patterns are kept with the data.
"""

import re
import tomllib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from typing import Any

from careerkit.language.tokens import kinds
from careerkit.writing.findings import Finding, rule
from careerkit.writing.titles import Words, read

_MESSAGE = "This says what you want to get away from. What would you like there instead?"

_STOPS = frozenset({".", ",", "-", "but"})

_ME_TOO = re.compile(r" to (?:stop|quit|leave|never|not|no longer) ")


@rule("want")
def aversion(text: str) -> list[Finding]:
    """Find the statements that say what somebody wants to get away from."""
    words = read(text)
    line, starts, place = " " + " ".join(words.low) + " ", [], 1
    for word in words.low:
        starts.append(place)
        place += len(word) + 1
    findings: list[Finding] = []
    for first, last in _joined(words, sorted(_parts(words, line, starts))):
        start, end = words.places[first][0], words.places[last][1]
        findings.append(Finding("B45", "aversion", start, end, _MESSAGE))
    return findings


@cache
def _data() -> dict[str, Any]:
    folder = files(__package__).joinpath("data")
    return tomllib.loads(
        "".join(folder.joinpath(name).read_text("utf-8") for name in ("aversion_words.toml", "aversion.toml"))
    )


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(_data()[name])


def _filled(pattern: str) -> str:
    parts: dict[str, str] = _data()["parts"]
    for _ in range(3):
        for name, part in parts.items():
            pattern = pattern.replace(f"{{{name}}}", part)
    return pattern


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(_filled("|".join(_data()[name])))


@cache
def _fixed(pattern: str) -> re.Pattern[str]:
    return re.compile(_filled(pattern))


def _parts(words: Words, line: str, starts: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last word of each away part."""
    for match in _pattern("anywhere").finditer(line):
        first = bisect_left(starts, match.start("away"))
        yield first, _end(words, max(first, bisect_left(starts, match.end()) - 1))
    for at, word in enumerate(words.low[:-1]):
        if word in _STOPS or word in {"and", "or"}:
            yield from _from_start(words, line, starts, at + 1)


def _from_start(words: Words, line: str, starts: list[int], at: int) -> Iterator[tuple[int, int]]:
    """Yield the away part that opens a clause, after the words with which a wish begins."""
    lead = _pattern("lead").match(line, starts[at])
    place = lead.end() if lead else starts[at]
    first = bisect_left(starts, place)
    if first >= len(starts):
        return
    whole = words.low[at - 1] in {".", "-"} or first > at
    end = _end(words, first)
    clause = words.low[first : end + 1]
    if clause[:1] == ["no"]:
        if _is_spared(clause):
            yield first, end
        return
    for name in ("wish", "away"):
        match = _pattern(name).match(line, place)
        if match and (whole or clause[0] in _listed("soft")) and not _is_aim(clause):
            yield first, max(end, bisect_left(starts, match.end()) - 1)
            return
    if whole and _is_lacking(line, place, clause, words.low[end + 1]):
        yield first, end
