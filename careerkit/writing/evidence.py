"""B17: a line of evidence is something that another person could see or check.

No single word decides: things, people, records, numbers, and what was said or done count for a line; feelings, traits
and ideas count against it, and where a clause is about the inside of somebody, the rest of it counts for little.
"""

import re
from collections.abc import Iterator
from typing import NamedTuple

from careerkit.language.tokens import kinds
from careerkit.writing.evidence_signs import GLUE, POSITIVE, data, listed, pattern, sign
from careerkit.writing.findings import Finding, rule
from careerkit.writing.titles import LONGEST, Words, read

_MESSAGE = "Nobody else could check this yet. What would somebody see or hear that tells them?"

# A line passes from so much on; what is said of the inside of somebody lets so much of the rest count.
_ENOUGH, _DIMMED = 0.6, 0.25

_NOUNS = frozenset({"records", "people", "things", "measured", "noun"})
_BREAKS = frozenset({".", ",", "-", "and", "but", "because", "so", "or"})


class Clause(NamedTuple):
    """The words from one place to another, the signs that they are, and how much they show."""

    first: int
    signs: list[str]
    shows: float


@rule("evidence")
def not_evidence(text: str) -> list[Finding]:
    """Find the lines that nobody else could see or check, at the words that make them so."""
    findings = []
    for match in re.finditer(r"[^\n]+", text):
        place = _judged(match.group())
        if place:
            findings.append(
                Finding("B17", "not-evidence", match.start() + place[0], match.start() + place[1], _MESSAGE)
            )
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
    said = [
        at
        for at, each in enumerate(worst.signs)
        if each in {"abstract", "mental", "traits", "greater", "vague", "quantities"}
    ]
    first, last = (said[0], said[-1]) if said else (0, len(worst.signs) - 1)
    return words.places[worst.first + first][0], words.places[worst.first + last][1]


def _is_english(words: Words) -> bool:
    said = [word for word in words.low if word[0].isalpha()]
    known = sum(1 for word in said if word in GLUE or word in listed("times") or kinds(word))
    glue = sum(1 for word in said if word in GLUE and len(word) > 1 or word == "i")
    return known >= 0.7 * len(said) > 0 and (glue > 0 or known == len(said))


def _clauses(words: Words, line: str) -> Iterator[Clause]:
    first = 0
    end = len(words.low) - LONGEST + 1
    for at in range(end):
        if words.low[at] not in _BREAKS:
            continue
        if at > first and (at == end - 1 or _goes_on(words, at + 1)):
            yield _weighed(words, first, at, line)
            first = at + 1
        elif at == first:
            first = at + 1


def _goes_on(words: Words, at: int) -> bool:
    """Tell whether a new statement starts at a place."""
    if words.low[at - 1] == ".":
        return True
    for place in range(at, min(at + 6, len(words.low))):
        word = words.low[place]
        if word in _BREAKS:
            return False
        if word in {"'m", "'re", "'s", "am", "are", "is", "was", "were", "'ve", "have", "has", "had"} or (
            sign(word, words.low[place - 1], words.low[place + 1], words.raw[place], False)
            in {"say", "acts", "mental", "verb", "vague"}
        ):
            return True
    return False


def _weighed(words: Words, first: int, end: int, line: str) -> Clause:
    """Return how much the words from one place to another show."""
    low = words.low
    signs = [
        sign(
            low[at],
            low[at - 1] if at else ".",
            low[at + 1],
            words.raw[at],
            at == first and (not at or low[at - 1] == "."),
        )
        for at in range(first, end)
    ]
    for at in range(len(signs) - 1):
        if signs[at] == "abstract" and signs[at + 1] in _NOUNS and not low[first + at + 1].endswith("ing"):
            signs[at] = ""
    weights: dict[str, float] = data()["weights"]
    text = " " + " ".join(low[first:end]) + " . "
    dims = _is_inner(text, low[first:end], signs)
    shows = weights["inner"] * dims
    counts: dict[str, int] = {}
    for at, each in enumerate(signs):
        if not each or each == "be":
            continue
        counts[each] = counts.get(each, 0) + 1
        weight = weights.get(each, 0.0) / counts[each]
        if each in {"acts", "light"} and _is_done_to_idea(signs, at):
            weight = 0.0
        if each == "number":
            weight = weights["percent"] if _is_share(low, first + at) else weight
        shows += weight * (_DIMMED if dims and weight > 0 else 1.0)
    raw = line[words.places[first][0] : words.places[end - 1][1]]
    if re.search(r"[$£€¥]", raw):
        shows += weights["currency"]
    if re.search(r"[\"“”«»]|(?<!\w)['‘’]\w[^'’]*['’](?!\w)", raw):
        shows += weights["quoted"]
    return Clause(first, signs, shows)


def _is_share(low: list[str], at: int) -> bool:
    return not {"percent", "per", "cent", "times", "hundred"}.isdisjoint(low[at : at + 3]) or low[at] in {
        "no",
        "one",
        "both",
        "first",
        "once",
        "second",
        "half",
    }


def _is_inner(text: str, low: list[str], signs: list[str]) -> bool:
    """Tell whether a clause is about the inside of somebody, unless somebody says it."""
    verb = next(
        (at for at, each in enumerate(signs) if each in {"be", "say", "mental", "vague", "light", "acts", "verb"}),
        len(signs),
    )
    if verb < len(signs) and signs[verb] == "say" and not {"people", "name", "number"}.isdisjoint(signs[:verb]):
        return False
    if pattern("inner").search(text) or pattern("minded").search(text):
        return True
    if low[:1] in (["i"], ["we"]) and low[1:2] in (["have"], ["had"], ["'ve"], ["got"]):
        held = [each for each in signs[2:] if each not in {"", "quantities", "traits", "adjective", "greater", "noun"}]
        if held[:1] == ["abstract"]:
            return True
    if verb == len(signs):
        return False
    subject = [each for each in signs[:verb] if each not in {"", "quantities", "times", "traits", "adjective"}]
    if signs[verb] == "be" and _is_judged(low[verb : verb + 4], signs[verb : verb + 4], subject[:1]):
        return True
    if signs[verb] == "mental":
        return not (low[verb] in {"know", "knows"} and low[verb + 1 : verb + 2] in (["all"], ["every"], ["each"]))
    return subject[:1] == ["abstract"] and not (signs[verb] == "be" and "acts" in signs[verb : verb + 3])


def _is_judged(low: list[str], signs: list[str], subject: list[str]) -> bool:
    """Tell whether a clause says how somebody or something is, and not how a thing looks to all."""
    seen = subject in (["things"], ["records"])
    return any(
        each in {"traits", "greater"} and not (seen and word in listed("physical"))
        for word, each in zip(low, signs, strict=True)
    )


def _is_done_to_idea(signs: list[str], at: int) -> bool:
    """Tell whether what is done is done to something without a body."""
    after = (
        each for each in signs[at + 1 : at + 5] if each not in {"", "traits", "quantities", "adjective", "greater"}
    )
    return next(after, "") == "abstract"
