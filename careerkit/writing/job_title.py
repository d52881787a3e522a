"""A10: gratifying work is described by what is done in it, and names no job title.

The sentence decides: words such as *guide* or *cook* are titles only where somebody claims them for themselves. Claims
are patterns of words, kept with the data; a title is read from the place where a claim ends.
"""

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from itertools import pairwise, takewhile

from careerkit.language.tokens import kinds
from careerkit.writing.findings import Finding, rule
from careerkit.writing.titles import (
    LONGEST,
    Title,
    Words,
    after_article,
    forms,
    listed,
    phrase_end,
    read,
    stops,
    title_at,
)

_MESSAGE = "A title says what you are called. Try naming what you do there, in your own words."

# So many words a look back for the doer takes, and so many titles can be joined in a row.
_SIGHT, _JOINED = 25, 6

# How sure a claim is that what follows is work.
_SURE = {"self": 0, "as": 1, "wish": 1, "work": 2}

_FILLED = {
    "{be}": "(?:'m|'re|am|are|be|became|become|been|remain|remained|stayed|was|were)",
    "{before}": "(?:one of |among |a (?:couple|family|pair|team) of |(?:the|that|your) (?:kind|sort|type) of |"
    "what (?:they|people|you|some|others) (?:(?:'d|would|might|could) )?call )?",
}


@rule("description", "vision")
def job_titles(text: str) -> list[Finding]:
    """Find the job titles that somebody claims for themselves, without their articles."""
    words = read(text)
    findings: list[Finding] = []
    for title in sorted(set(_claimed(words)), key=lambda each: (each.first, -each.last)):
        start, end = words.places[title.first][0], words.places[title.last][1]
        if not findings or start >= findings[-1].end:
            findings.append(Finding("A10", "job-title", start, end, _MESSAGE))
    return findings


@cache
def _claims() -> dict[str, re.Pattern[str]]:
    adverbs = "|".join(sorted(listed("adverbs"), key=lambda each: (-len(each), each)))
    filled = _FILLED | {"{adverbs}": rf"(?:(?:{adverbs}|\w+ly) )*+"}
    found = {}
    for kind in ("self", "wish", "work", "as"):
        pattern = "|".join(sorted(listed(f"claims_{kind}")))
        for name, text in filled.items():
            pattern = pattern.replace(name, text)
        found[kind] = re.compile(rf"(?<= )(?:{pattern})")
    return found


def _claimed(words: Words) -> Iterator[Title]:
    line, starts, place = " " + " ".join(words.low), [], 1
    for word in words.low:
        starts.append(place)
        place += len(word) + 1
    for kind, pattern in _claims().items():
        for match in pattern.finditer(line):
            yield from _after_claim(words, kind, bisect_left(starts, match.start()), bisect_left(starts, match.end()))
    for at, word in enumerate(words.low[:-LONGEST]):
        if word in listed("roles") or (word == "by" and words.low[at + 1] in listed("trades")):
            yield from _before_role(words, at)
        elif word == "." and (words.raw[at] != ":" or words.low[at - 1] in listed("summed_up")):
            yield from _opening(words, at + 1)


def _after_claim(words: Words, kind: str, claim: int, at: int) -> Iterator[Title]:
    """Yield the titles that stand where a claim ends, unless it is a claim about others or a likeness."""
    low = words.low
    if low[claim - 1] in listed("unreal") if kind == "self" else "me" not in low[claim:at] and _others(words, claim):
        return
    doer = low[max(0, claim - 8) : claim] if kind == "as" else low[claim:at]
    many = (
        low[at - 2 : at] == ["one", "of"] or low[at - 1] == "among" or not {"we", "are", "'re", "were"}.isdisjoint(doer)
    )
    titles = list(_row(words, at, _SURE[kind], many, low[at - 1] == "from"))
    if kind == "as" and titles and _likened(words, claim, titles[0]):
        return
    if low[at - 1] != "from" or (titles and low[titles[0].last + 1] == "to"):
        yield from titles


def _row(words: Words, at: int, sure: int, many: bool, to: bool = False) -> Iterator[Title]:
    """Yield titles joined by words such as *and*, also where not all that is joined is a title."""
    for _ in range(_JOINED):
        title = title_at(words, at, sure, many)
        if title:
            yield title
        end = title.last + 1 if title else phrase_end(words, after_article(words, at))
        at = end + (words.low[end] in listed("after_title"))
        if title and words.low[at] in {"at", "by", "on"} and words.low[at + 2] in listed("joins"):
            at += 2
        end = at
        while words.low[at] in listed("joins") or (to and words.low[at] == "to"):
            at += 1
        if at == end:
            return


def _before_role(words: Words, at: int) -> Iterator[Title]:
    """Yield the title before a word such as *role*, or before *by trade*."""
    low, by = words.low, words.low[at] == "by"
    end = at - 1 if by and low[at - 1] == "," else at
    start = end
    while start > 0 and end - start < LONGEST and not stops(low[start - 1]):
        start -= 1
    article = low[start - 1] in {"a", "an", "another", "any", "my", "our", "that", "the", "this"}
    title = title_at(words, start - article, 2 * by, False) if (article or by) and not _others(words, start) else None
    if not title or title.last != end - 1:
        return
    # A seat is a thing too: a pilot has one, and a CFO only in a manner of speaking.
    if low[at] != "seat" or words.raw[title.last].isupper() or low[title.last] in listed("of_heads"):
        yield title


def _opening(words: Words, at: int) -> Iterator[Title]:
    """Yield the titles that open a sentence without a verb."""
    low = words.low
    while low[at] in listed("adverbs"):
        at += 1 + (low[at + 1] == ",")
    title = title_at(words, at, 0, False) if low[at] in {"a", "an"} or low[at] not in listed("determiners") else None
    if not title:
        return
    follows = low[title.last + 1]
    verb = title.bare and title.first == title.last and low[title.last] in listed("verbs")
    called = follows == "is" and low[title.last + 2] in {"my", "what"}
    if called and low[title.last + 3] in listed("roles") | {"it", "my", "they", "people", "i"}:
        yield title
        return
    if (verb and follows not in {"by", "turned"}) or not (follows in listed("follows") or follows[:1].isdigit()):
        return
    if not _is_told(low, title.last + 1):
        yield from _row(words, at, 0, False)


def _is_told(low: list[str], at: int) -> bool:
    """Tell whether a sentence goes on to say what its first person did, so that it is a story of another."""
    end = at
    while low[end] not in {".", ",", "-"}:
        end += 1
    if not {"me", "us", "is", "was", "has", "had", "can", "will"}.isdisjoint(low[at:end]):
        return True
    acts = any(
        kinds(word) == {"VERB"} and not word.endswith(("ed", "ing")) and before not in listed("phrase_openers")
        for before, word in pairwise(low[at - 1 : end])
    )
    return acts and low[at] != "who"


def _others(words: Words, claim: int) -> bool:
    """Tell whether the doer of a clause is somebody else."""
    low = words.low
    if low[claim - 1] in {"his", "their", "your", "'s", "whose"}:
        return True
    for at in range(claim - 1, max(0, claim - _SIGHT), -1):
        word = low[at]
        if word == "." or word in listed("selves"):
            return False
        opens = low[at - 1] == "." or (low[at - 2] == "." and low[at - 1] in listed("determiners"))
        near = claim - at <= 2 and listed("joins").isdisjoint({low[claim - 1], low[claim]})
        if word in listed("pronouns") or ((opens or near) and _person(words, at, opens)):
            return True
    return False


def _person(words: Words, at: int, opens: bool) -> bool:
    word = words.low[at]
    counts = opens and word in listed("counts")
    named = words.raw[at][:1].isupper() and (not opens or not kinds(word) - {"PROPN"}) and not (stops(word) or counts)
    if named or word in listed("verbs"):
        return named
    return any(form in listed("people") or form in listed("heads") for form in forms(word, True))


def _likened(words: Words, claim: int, title: Title) -> bool:
    """Tell whether *as* likens something to a title, or is *while*."""
    low, after = words.low, title.last + 1
    follows = low[after + 1] if low[after] == "," else low[after]
    does = low[after].endswith("s") and "VERB" in kinds(low[after]) and not stops(low[after])
    if does or low[after] in listed("would") or (low[after] == "," and follows in {"he", "she", "they"}):
        return True
    if follows in {"i", "we"} or low[claim - 1] in listed("viewed"):
        return follows not in {"i", "we"}
    clause = takewhile(lambda word: word not in {".", ","}, reversed(low[max(0, claim - 6) : claim]))
    return not listed("likened").isdisjoint(clause)
