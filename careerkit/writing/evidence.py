"""B17: a line of evidence is something that another person could see or check.

No single word decides: things, people, records, numbers, and what was said or done count for a line; feelings, traits
and ideas count against it, and where a clause is about the inside of somebody, the rest of it counts for little.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

from careerkit.language.tokens import kinds
from careerkit.writing.evidence_signs import data, glue, listed, pattern, sign
from careerkit.writing.findings import Finding, rule
from careerkit.writing.titles import LONGEST, Words, read

_MESSAGE = "Nobody else could check this yet. What would somebody see or hear that tells them?"

# A line passes from so much on; in a clause about the inside of somebody, so much of what counts for it is left.
_ENOUGH, _DIMMED = 0.6, 0.25

# So much of the words of a line have to be English for the line to be judged.
_ENGLISH = 0.7

_BREAKS = frozenset({".", ",", "-", "and", "but", "because", "so", "or"})
_AGAINST = frozenset({"abstract", "mental", "traits", "greater", "vague", "quantities"})
_NOUNS = frozenset({"records", "people", "things", "measured", "noun"})
_VERBS = frozenset({"be", "say", "mental", "vague", "light", "acts", "verb"})
_HOW = frozenset({"", "traits", "quantities", "adjective", "greater"})

_CURRENCY = re.compile(r"[$£€¥]")
_QUOTED = re.compile(r"[\"“”«»]|(?<!\w)['‘’]\w[^'’]*+['’](?!\w)")
_LINE = re.compile(r"[^\n]+")


class Clause(NamedTuple):
    """The words from a place on, the signs that they are, and how much they show."""

    first: int
    signs: list[str]
    shows: float


@rule("evidence")
def not_evidence(text: str) -> list[Finding]:
    """Find the lines that nobody else could see or check, at the words that make them so."""
    findings = []
    for match in _LINE.finditer(text):
        place = _judged(match.group())
        if place:
            start, end = match.start() + place[0], match.start() + place[1]
            findings.append(Finding("B17", "not-evidence", start, end, _MESSAGE))
    return findings


def _judged(line: str) -> tuple[int, int] | None:
    """Return the place of the deciding words of a line that is no evidence."""
    words = read(line)
    if not _is_english(words):
        return None
    clauses = list(_clauses(words, line))
    if not clauses or max(clause.shows for clause in clauses) >= _ENOUGH:
        return None
    worst = min(clauses, key=lambda clause: clause.shows)
    against = [at for at, each in enumerate(worst.signs) if each in _AGAINST] or [0, len(worst.signs) - 1]
    return words.places[worst.first + against[0]][0], words.places[worst.first + against[-1]][1]


def _is_english(words: Words) -> bool:
    said = [word for word in words.low if word[0].isalpha()]
    known = sum(1 for word in said if word in glue() or word in listed("times") or kinds(word))
    held = any(word == "i" or (word in glue() and len(word) > 1) for word in said)
    return known >= _ENGLISH * len(said) > 0 and (held or known == len(said))


def _clauses(words: Words, line: str) -> Iterator[Clause]:
    """Yield the clauses of a line; what follows a comma or *and* without a verb belongs to the clause before it."""
    first, end = 0, len(words.low) - LONGEST + 1
    for at in range(end):
        if words.low[at] not in _BREAKS:
            continue
        if at == first:
            first = at + 1
        elif at == end - 1 or words.low[at] == "." or _has_verb(words, at + 1):
            yield _weighed(words, first, at, line)
            first = at + 1


def _has_verb(words: Words, at: int) -> bool:
    """Tell whether a verb comes soon after a place, in the same clause."""
    for place in range(at, at + 6):
        word = words.low[place]
        if word in _BREAKS:
            return False
        if word in {"'ve", "have", "has", "had"} or _sign(words, place) in _VERBS:
            return True
    return False


def _sign(words: Words, at: int) -> str:
    raw, before = words.raw[at], words.low[at - 1] if at else "."
    return sign(words.low[at], before, words.low[at + 1], raw[:1].isupper() and before != "." and not raw.isupper())


def _weighed(words: Words, first: int, end: int, line: str) -> Clause:
    """Return how much the words from one place to another show."""
    low = words.low[first:end]
    signs = [_sign(words, at) for at in range(first, end)]
    for at, (each, follows) in enumerate(pairwise(signs)):
        if each == "abstract" and follows in _NOUNS and not low[at + 1].endswith("ing"):
            signs[at] = ""
    weights: dict[str, float] = data()["weights"]
    inner = _is_inner(low, signs)
    shows = weights["inner"] if inner else 0.0
    counts: dict[str, int] = {}
    for at, each in enumerate(signs):
        counts[each] = counts.get(each, 0) + 1
        weight = weights.get(each, 0.0) / counts[each]
        if each == "number" and _is_share(low, at):
            weight = weights["percent"]
        elif each in {"acts", "light"} and _is_done_to_idea(signs, at):
            weight = 0.0
        shows += weight * (_DIMMED if inner and weight > 0 else 1.0)
    raw = line[words.places[first][0] : words.places[end - 1][1]]
    shows += weights["currency"] * bool(_CURRENCY.search(raw)) + weights["quoted"] * bool(_QUOTED.search(raw))
    return Clause(first, signs, shows)


def _is_share(low: list[str], at: int) -> bool:
    """Tell whether a number is a share or a turn of phrase, and counts nothing that is there."""
    shares = {"percent", "per", "cent", "times", "hundred"}
    return low[at] in {"no", "one", "both", "first", "once", "second", "half"} or not shares.isdisjoint(
        low[at : at + 3]
    )


def _is_done_to_idea(signs: list[str], at: int) -> bool:
    """Tell whether what is done is done to something without a body."""
    return next((each for each in signs[at + 1 : at + 5] if each not in _HOW), "") == "abstract"


def _is_inner(low: list[str], signs: list[str]) -> bool:
    """Tell whether a clause is about the inside of somebody, unless somebody else says it."""
    verb = next((at for at, each in enumerate(signs) if each in _VERBS), len(signs))
    said = signs[verb : verb + 1] == ["say"]
    if said and not {"people", "name", "number"}.isdisjoint(signs[:verb]):
        return False
    text = " " + " ".join(low) + " . "
    if pattern("inner").search(text) or pattern("minded").search(text) or _has_idea(low, signs):
        return True
    if verb == len(signs) or signs[verb] == "mental":
        return verb < len(signs) and not (low[verb] in {"know", "knows"} and low[verb + 1 : verb + 2] == ["all"])
    subject = next((each for each in signs[:verb] if each not in _HOW | {"times"}), "")
    if signs[verb] == "be" and _is_judged(low[verb : verb + 4], signs[verb : verb + 4], subject):
        return True
    return subject == "abstract" and not (signs[verb] == "be" and "acts" in signs[verb : verb + 3])


def _has_idea(low: list[str], signs: list[str]) -> bool:
    """Tell whether a clause says that one has something without a body."""
    if low[0] not in {"i", "we"} or low[1:2] not in (["have"], ["had"], ["'ve"], ["got"]):
        return False
    return next((each for each in signs[2:] if each not in _HOW | {"noun"}), "") == "abstract"


def _is_judged(low: list[str], signs: list[str], subject: str) -> bool:
    """Tell whether a clause says how somebody or something is, and not how a thing looks to all."""
    seen = subject in {"things", "records"}
    return any(
        each in {"traits", "greater"} and not (seen and word in listed("physical"))
        for word, each in zip(low, signs, strict=True)
    )
