"""A5, A8, A9, A19 and A24: a strategy is a compass; it needs no leave, no ladder, no plan, no luck and no either-or."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from careerkit.language import lexicon
from careerkit.language.tokens import forms
from careerkit.writing.doing import as_done
from careerkit.writing.findings import Finding, rule
from careerkit.writing.frames import Line, apart, listed, read_line, spans
from careerkit.writing.sentences import Sentence, sentences

_DATA = "compass"

_MESSAGES = {
    "dependence": "This waits for somebody else. What part of it could you do with what you have now?",
    "ladder": "This is a rung of a ladder. Which direction would stay yours without it?",
    "plan": "Dates and steps have their place in the roadmap. What would stay true whenever it happens?",
    "hope": "Try saying it as something you do, as if it were already so.",
    "either-or": "Both may have a place here. How do they help each other?",
}


def _findings(rule_id: str, name: str, found: Iterator[tuple[int, int]]) -> list[Finding]:
    return [Finding(rule_id, name, start, end, _MESSAGES[name]) for start, end in apart(found)]


def _met(text: str, rule_id: str, name: str) -> list[Finding]:
    return _findings(rule_id, name, spans(read_line(text), _DATA, name))


@rule("description")
def dependence(text: str) -> list[Finding]:
    """Find what has to happen first at somebody else's hands (A5)."""
    return _met(text, "A5", "dependence")


@rule("description")
def ladder(text: str) -> list[Finding]:
    """Find the words of climbing a ladder (A8)."""
    return _met(text, "A8", "ladder")


@rule("description")
def plan(text: str) -> list[Finding]:
    """Find dates, deadlines and steps (A9)."""
    return _met(text, "A9", "plan")


@rule("description")
def hope(text: str) -> list[Finding]:
    """Find a wish where a doing could stand (A24), with the doing where it is sure to read well."""
    wishes = _met(text, "A24", "hope")
    told = sentences(text) if wishes else ()
    return [_as_doing(text, wish, wishes, told) for wish in wishes]


def _as_doing(text: str, wish: Finding, wishes: list[Finding], told: Sequence[Sentence]) -> Finding:
    """Return a wish with the doing that it could be, if it is the only one of its sentence and none is left then."""
    own = next((each for each in told if each.start <= wish.start and wish.end <= each.end), None)
    if own is None or sum(own.start <= each.start < own.end for each in wishes) > 1:
        return wish
    done = as_done(text, own, wish.start, wish.end)
    if done is None or _met(text[own.start : done.start] + done.new + text[done.end : own.end], "A24", "hope"):
        return wish
    return replace(wish, start=done.start, end=done.end, suggestions=(done.new,))


@rule("description")
def either_or(text: str) -> list[Finding]:
    """Find two goods set against each other (A19)."""
    return _findings("A19", "either-or", _opposed(read_line(text)))


# So many words on each side of the word between are looked at for a good.
_NEAR = 3

_BETWEEN = ("instead of", "rather than", "versus", "vs", "over", "or", "not", "before", "above", "against")
_JOINT = re.compile(rf"(?<= )(?:{'|'.join(_BETWEEN)})(?= )")


def _opposed(line: Line) -> Iterator[tuple[int, int]]:
    """Yield the stretches from one good to the other, with the word that sets them apart."""
    low = line.words.low
    for match in _JOINT.finditer(line.text):
        at, word = line.word_at(match.start()), match.group()
        after = at + len(word.split())
        left = _good(low, range(at - 1, max(0, at - 1 - _NEAR), -1))
        right = _good(low, range(after, min(len(low), after + _NEAR)))
        if left is not None and right is not None and _is_choice(low, left, right, word):
            yield line.words.places[left][0], line.words.places[right][1]
    yield from spans(line, _DATA, "choice")


def _good(low: list[str], places: range) -> int | None:
    """Return where the nearest good stands, among words that only lead to it."""
    for at in places:
        if _is_good(low[at]):
            return at
        if low[at] not in listed(_DATA, "around_good"):
            return None
    return None


def _is_good(word: str) -> bool:
    if word in listed(_DATA, "concrete"):
        return False
    return any(
        form in listed(_DATA, "goods") or form in lexicon.value_words() or form in lexicon.verb_names()
        for form in forms(word)
    )


def _is_choice(low: list[str], left: int, right: int, word: str) -> bool:
    """Tell whether goods on both sides of a word are weighed against each other."""
    if low[left] == low[right]:
        return False
    if word in {"versus", "vs", "instead of", "rather than"}:
        return True
    clear = all(not listed(_DATA, "goods").isdisjoint(forms(low[at])) for at in (left, right))
    either = "either" in low[max(0, left - 4) : left] or "between" in low[max(0, left - 3) : left]
    if word == "or":
        return clear or either
    return clear and (word not in {"before", "above", "not", "against"} or right - left <= 3)
