"""A12: gratifying work leaves somebody or something better off."""

from itertools import takewhile

from careerkit.language.tokens import forms, kinds
from careerkit.writing.findings import Finding, rule
from careerkit.writing.frames import Line, is_english, is_one_of, listed, pattern, read_line, whole
from careerkit.writing.titles import stops

_MESSAGE = "Who or what is better off because of it? Try ending with them: so that ..."

_DATA = "impact"

# So many words may stand between a verb and whom it is for, or between somebody and what they do.
_NEAR, _FAR = 5, 9


@rule("description")
def no_impact(text: str) -> list[Finding]:
    """Find a description in which nobody and nothing ends better off."""
    line = read_line(text)
    if not is_english(line) or names_impact(line):
        return []
    return [whole(text, "A12", "no-impact", _MESSAGE)]


def names_impact(line: Line) -> bool:
    """Tell whether somebody or something is said to be better off."""
    if any(pattern(_DATA, key).search(line.text) for key in ("purpose", "done", "better")):
        return True
    low = line.words.low
    places = range(1, len(low) - _FAR)
    if any(_does_good(low, at) or _fares_well(low, at) for at in places):
        return True
    return any(low[at - 1] in listed(_DATA, "opens_result") and _goes_well(line, at) for at in places)


def _is_somebody(low: list[str], at: int) -> bool:
    word = low[at]
    return word in listed("frames", "who") or (word == "no" and low[at + 1] == "one")


def _does_good(low: list[str], at: int) -> bool:
    """Tell whether the word at a place is a verb that does somebody good."""
    word, following = low[at], low[at + 1]
    if "VERB" not in kinds(word) or low[at - 1] in listed(_DATA, "before_noun"):
        return False
    if "NOUN" in kinds(word) and not word.endswith(("ing", "ed")) and not _is_done(low, at - 1):
        return False
    if is_one_of(word, _DATA, "help"):
        if low[at - 1] in {".", ","} and "ADJ" in kinds(word) and following not in listed(_DATA, "before_object"):
            return False
        return following not in listed(_DATA, "not_helped") and following not in listed(_DATA, "opens")
    return is_one_of(word, _DATA, "good_to") and _gets_good(low, at + 1)


def _gets_good(low: list[str], at: int) -> bool:
    """Tell whether somebody stands behind a verb, and then what they have or do."""
    for place in range(at, at + _NEAR):
        if low[place] in listed("frames", "them") or _is_somebody(low, place):
            return low[place + 1] not in listed(_DATA, "ends_good")
        if not (low[place] in listed(_DATA, "before_object") or _describes(low[place])):
            return False
    return False


def _describes(word: str) -> bool:
    return word.endswith(("ed", "ing", "en")) or "ADJ" in kinds(word)


def _fares_well(low: list[str], at: int) -> bool:
    """Tell whether somebody at a place is the one of whom something good is said."""
    if not (low[at] in listed(_DATA, "they") or _is_somebody(low, at)) or not _opens_clause(low, at):
        return False
    if low[at] in {"nobody", "no"} or low[at + 1] == "else":
        return False
    relative = low[at + 1] in {"who", "that", "whose", "which"}
    for place in range(at + 1, at + _FAR):
        here = low[place]
        if here in {".", ",", "i", "we"}:
            return False
        if relative:
            relative = "VERB" not in kinds(here)
        elif _thrives(here) and low[place - 1] not in listed(_DATA, "before_noun"):
            return not _is_about_me(low, place + 1)
    return False


def _goes_well(line: Line, at: int) -> bool:
    """Tell whether a clause opens at a place with something that is no part of a job, and does something good."""
    low = line.words.low
    name = line.words.raw[at][:1].isupper() and low[at - 1] != "." and not stops(low[at])
    described = "ADJ" in kinds(low[at]) and _is_plural(low[at + 1])
    if not (name or described or low[at] in listed(_DATA, "opens_subject") or _is_plural(low[at])):
        return False
    if not listed(_DATA, "circumstance").isdisjoint(low[at : at + 2]):
        return False
    for place in range(at + 1, at + _FAR):
        here, before = low[place], low[place - 1]
        if before in listed(_DATA, "circumstance"):
            return False
        if here in listed(_DATA, "ends_subject"):
            return here in {"is", "are", "stays", "stay"} and low[place + 1] in listed(_DATA, "well")
        if is_one_of(here, _DATA, "fares") and before not in listed(_DATA, "before_noun"):
            return _agrees(low, place, name) and not _is_about_me(low, place + 1)
    return False


def _agrees(low: list[str], at: int, name: bool) -> bool:
    """Tell whether a word can be the verb of what stands before it."""
    here, before = low[at], low[at - 1]
    if before in listed(_DATA, "opens_subject"):
        return False
    ends = _is_plural(before) or name or here.endswith("s") or forms(here) != {here}
    return (ends and not here.endswith("ing")) or before in {"can", "now"}


def _is_plural(word: str) -> bool:
    return "NOUN" in kinds(word) and any(form != word and "NOUN" in kinds(form) for form in forms(word))


def _is_done(low: list[str], at: int) -> bool:
    """Tell whether a word that could be a noun is a verb, as what stands before it shows."""
    return low[at] in listed(_DATA, "before_doing") or low[at] in listed("frames", "adverb") or low[at].endswith("ly")


def _thrives(word: str) -> bool:
    return is_one_of(word, _DATA, "thrive") or is_one_of(word, _DATA, "fares")


def _is_about_me(low: list[str], at: int) -> bool:
    said = takewhile(lambda word: word not in listed(_DATA, "ends_told"), low[at : at + _NEAR])
    return any(word in listed(_DATA, "to_me") for word in said)


def _opens_clause(low: list[str], at: int) -> bool:
    """Tell whether the words about somebody open a clause."""
    back = at - 1
    for _ in range(_NEAR):
        word = low[back]
        if word in listed(_DATA, "opens"):
            return True
        if word in listed(_DATA, "closes") or ("VERB" in kinds(word) and not _describes(word)):
            return False
        back -= 1
    return False
