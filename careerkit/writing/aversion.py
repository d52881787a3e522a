"""B45: a want says what to go toward; a statement of what to get away from asks to be turned round.

The sentence decides: *stop* and *no more* name a wish to get away only where a wish begins, and to act against a harm
that others suffer is an aim. Patterns are kept with the data.
"""

import re
import tomllib
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from itertools import pairwise, takewhile
from typing import Any

from careerkit.language.tokens import kinds
from careerkit.writing.findings import Finding, rule
from careerkit.writing.titles import Words, read

_MESSAGE = "This says what you want to get away from. What would you like there instead?"

_STOPS = frozenset({".", ",", "-", "but"})
_OPENERS = _STOPS | {"and", "or", "then", "because", "so"}

# What is said of somebody, and is not whom it is about.
_AFTER_NOUN = frozenset({"from", "who", "that", "with"})

# So many words an away part spans at most where no mark ends it.
_LONGEST = 40


@rule("want")
def aversion(text: str) -> list[Finding]:
    """Find the statements that say what somebody wants to get away from."""
    words = read(text)
    starts, place = [], 1
    for word in words.low:
        starts.append(place)
        place += len(word) + 1
    line = " " + " ".join(words.low) + " "
    findings: list[Finding] = []
    for first, last in _joined(words, sorted(_parts(words, line, starts))):
        start, end = words.places[first][0], words.places[last][1]
        findings.append(Finding("B45", "aversion", start, end, _MESSAGE))
    return findings


@cache
def _data() -> dict[str, Any]:
    folder = files(__package__).joinpath("data")
    names = ("aversion_words.toml", "aversion.toml")
    return tomllib.loads("".join(folder.joinpath(name).read_text("utf-8") for name in names))


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(_data()[name])


@cache
def _pattern(name: str) -> re.Pattern[str]:
    """Return a list of patterns as one, with its parts filled in."""
    parts: dict[str, str] = _data()["parts"]
    heads = {name: "(?:" + "|".join(sorted(_listed(name), key=len, reverse=True)) + ")" for name in ("heads", "shared")}
    pattern = f"(?<= )(?:{'|'.join(_data()[name])})(?:(?<= )|(?= ))"
    while found := re.search(r"\{([a-z_]+)\}", pattern):
        pattern = pattern.replace(found.group(), heads.get(found.group(1)) or parts[found.group(1)])
    return re.compile(pattern)


def _parts(words: Words, line: str, starts: list[int]) -> Iterator[tuple[int, int]]:
    """Yield the first and the last word of each away part."""
    for match in _pattern("anywhere").finditer(line):
        first = bisect_left(starts, match.start())
        while words.low[first] in _STOPS:
            first += 1
        yield first, _end(words, max(first, bisect_left(starts, match.end()) - 1))
    for at, word in enumerate(words.low[:-1]):
        if word in _OPENERS and words.low[at + 1] != ".":
            yield from _opening(words, line, starts, at + 1)


def _end(words: Words, at: int) -> int:
    """Return the last word of the part of a sentence that a word stands in or ends."""
    end = at
    while words.low[end] in _STOPS:
        end -= 1
    while end >= at and end < at + _LONGEST and words.low[end + 1] not in _STOPS:
        end += 1
    return end


def _opening(words: Words, line: str, starts: list[int], at: int) -> Iterator[tuple[int, int]]:
    """Yield the away part that opens a clause, after the words with which a wish begins."""
    lead = _pattern("lead").match(line, starts[at])
    place = lead.end() if lead else starts[at]
    first = bisect_left(starts, place)
    if first >= len(starts) or words.low[first] in _STOPS:
        return
    whole = words.low[at - 1] in {".", "-"} or words.low[first - 1] not in _OPENERS
    clause = words.low[first : _end(words, first) + 1]
    away = [match for name in ("wish", "away") if (match := _pattern(name).match(line, place))]
    if clause[0] == "no" and clause[1:2] != ["one"] and not away:
        found = _is_spared(clause)
    elif away:
        found = (whole or clause[0] in _listed("soft")) and not _is_aim(clause)
    else:
        found = whole and (_is_lacking(line, place, clause) or _asks_others(line, place, clause))
    if found:
        yield first, _end(words, max([first, *(bisect_left(starts, match.end()) - 1 for match in away)]))


def _is_spared(clause: list[str]) -> bool:
    """Tell whether *no* opens something one does not want, and not a sentence of what happens to nobody."""
    follows, about_me = clause[1:2], not _listed("me").isdisjoint(clause)
    if not follows or follows[0] in _listed("fine_no") or not kinds(follows[0]) or clause[2:3] == ["like"]:
        return False
    if _is_aim(clause):
        return False
    if not {clause[1], *clause[2:3]}.isdisjoint(_listed("others")) and "me" not in clause:
        return False
    said = clause[2:8]
    for place, word in enumerate(said):
        if word in {"that", "who", "where"}:
            break
        if not {"with", "to", "for", "in", "on", "at"}.isdisjoint(said[:place]) and word not in _listed("verbs"):
            continue
        after = said[place + 1 : place + 2]
        if word in _listed("verbs") or (
            word.endswith("s") and "VERB" in kinds(word) and after and after[0] in _listed("after_verb")
        ):
            return about_me and "me" in clause
    return True


def _is_aim(clause: list[str]) -> bool:
    """Tell whether a clause acts against what is bad for others."""
    if clause[0] not in _listed("worldly"):
        return False
    if clause[0] in {"stop", "stopping", "quit"} and clause[1:] and clause[1].endswith("ing"):
        return clause[1] in _listed("harms")
    if clause[0] in {"not", "never"} and clause[1:2] == ["be"]:
        return False
    if clause[0] in {"a", "an", "the"} and clause[1:2] not in (["end"], ["halt"], ["stop"]):
        return False
    mine = _is_mine(clause)
    if _listed("harms").isdisjoint(clause):
        return not mine and clause[0] in _listed("worldly_others") and _names_others(clause)
    return not mine


def _is_mine(clause: list[str]) -> bool:
    """Tell whether a clause speaks of oneself, and not only of *my town* or *my patients*."""
    return any(
        word in _listed("me") and after not in _listed("shared_places") for word, after in pairwise([*clause, ""])
    )


def _names_others(clause: list[str]) -> bool:
    near = takewhile(lambda word: word not in _AFTER_NOUN and not word.endswith("ing"), clause[1:5])
    return not _listed("others").isdisjoint(near)


def _is_lacking(line: str, place: int, clause: list[str]) -> bool:
    """Tell whether a place or time of one's own is wished for only by what it has not."""
    if _pattern("lacking").match(line, place):
        return True
    mine = not (_listed("me") | _listed("blame")).isdisjoint(clause)
    return mine and bool(_pattern("lacking_there").match(line, place))


def _asks_others(line: str, place: int, clause: list[str]) -> bool:
    """Tell whether others are asked to stop what they do to one."""
    told = [word for word in clause if word not in {"i", "we"}]
    return _is_mine(told) and bool(_pattern("asks").match(line, place))


def _joined(words: Words, parts: list[tuple[int, int]]) -> Iterator[tuple[int, int]]:
    """Yield the parts with those made one that touch or overlap."""
    held: tuple[int, int] | None = None
    for first, last in parts:
        if held and all(word in _OPENERS and word != "." for word in words.low[held[1] + 1 : first]):
            held = held[0], max(held[1], last)
            continue
        if held:
            yield held
        held = first, last
    if held:
        yield held
