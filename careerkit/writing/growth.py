"""B20 and B21: a key result says how one will know, and growth is told by what somebody would see."""

import re
import tomllib
from bisect import bisect_left
from functools import cache
from importlib.resources import files
from typing import Any

from careerkit.writing.evidence import not_evidence
from careerkit.writing.evidence_signs import filled, listed, sign
from careerkit.writing.findings import Finding, rule
from careerkit.writing.titles import Words, read

_NO_WAY_TO_TELL = "How will you know when it has happened? Try a figure, or something that somebody would see."
_SELF_LABEL = "This sums you up. What would a friend see or hear over lunch that tells them?"

# Words that show that somebody else says it, so that it is heard and no label of one's own.
_HEARD = frozenset(
    {"say", "says", "said", "tell", "tells", "told", "wrote", "writes", "write", "if", "noticed", "that"}
)


# What may stand before a key result.
_LABEL = re.compile(r"o?kr\d*|goal|result|objective|key|to")


@rule("evidence")
def no_way_to_tell(text: str) -> list[Finding]:
    """Find the key results that give no way to tell, where nothing else is said of the same words."""
    findings = []
    for match in re.finditer(r"[^\n]+", text):
        place = _untold(match.group())
        if place and not any(each.start < place[1] and place[0] < each.end for each in not_evidence(match.group())):
            start, end = match.start() + place[0], match.start() + place[1]
            findings.append(Finding("B20", "no-way-to-tell", start, end, _NO_WAY_TO_TELL))
    return findings


@rule("vision", "evidence")
def self_label(text: str) -> list[Finding]:
    """Find the labels that somebody gives oneself, such as *I have grown*."""
    words = read(text)
    line, starts = _line(words)
    findings: list[Finding] = []
    for match in _pattern("labels").finditer(line):
        first, last = bisect_left(starts, match.start()), bisect_left(starts, match.end()) - 1
        start, end = words.places[first][0], words.places[last][1]
        before = words.low[first - 2] if words.low[first - 1] in {"me", "us"} else words.low[first - 1]
        if before not in _HEARD and (not findings or start >= findings[-1].end):
            findings.append(Finding("B21", "self-label", start, end, _SELF_LABEL))
    return findings


def _untold(line: str) -> tuple[int, int] | None:
    """Return the place of a key result that names no measure."""
    words = read(line)
    text, starts = _line(words)
    first = next((at for at, word in enumerate(words.low) if word[0].isalpha() and not _LABEL.fullmatch(word)), 0)
    if not first or not _pattern("goals").match(text, starts[first]):
        return None
    last = first
    while words.low[last + 1] not in {".", "-"}:
        last += 1
    for at in range(first, len(words.low) - 1):
        word = words.low[at]
        if word in listed("counted") or sign(word, words.low[at - 1], words.low[at + 1], False) == "number":
            return None
    return words.places[first][0], words.places[last][1]


def _line(words: Words) -> tuple[str, list[int]]:
    starts, place = [], 1
    for word in words.low:
        starts.append(place)
        place += len(word) + 1
    return " " + " ".join(words.low) + " ", starts


@cache
def _data() -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("data").joinpath("growth.toml").read_text("utf-8"))


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile(f"(?<= )(?:{filled('|'.join(_data()[name]), _data()['parts'])})")
