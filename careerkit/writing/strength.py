"""A11: gratifying work draws on strengths: said outright, or shown by what somebody does and how.

A doing shows a strength where its verb is telling ("I untangle") or where a plain verb is done in a telling way ("I
read a room"). Verbs that say little alone are listed; all others are telling when they are done to something.
"""

from collections.abc import Iterator

from careerkit.language.tokens import forms, kinds
from careerkit.writing.findings import Finding, rule
from careerkit.writing.frames import Line, is_english, is_one_of, listed, pattern, read_line, whole

_MESSAGE = "What do you bring to it? Try adding what you do well, or how you do it, in a few words."

_DATA = "strength"

# So many words after a verb are read as what it is done to, and how; so many before it are looked back at.
_SIGHT, _NEAR = 24, 5

# A text ends in so many full stops.
_TAIL = 9


@rule("description")
def no_strength(text: str) -> list[Finding]:
    """Find a description that names no skill, gift or way of doing well."""
    line = read_line(text)
    if not is_english(line) or names_strength(line):
        return []
    return [whole(text, "A11", "no-strength", _MESSAGE)]


def names_strength(line: Line) -> bool:
    """Tell whether a strength is said or shown."""
    said = any(not _is_denied(line, match.start()) for match in pattern(_DATA, "said").finditer(line.text))
    return said or _opens_able(line) or any(_is_telling(line, at) for at in doings(line))


def doings(line: Line) -> Iterator[int]:
    """Yield the places of the verbs that say what the first person does."""
    low, doing = line.words.low, False
    for at in range(1, len(low) - _TAIL):
        word, before = low[at], low[at - 1]
        if word in {"i", "we"}:
            verb = _after_doer(low, at + 1)
            doing = verb is not None
            if verb is not None:
                yield verb
        elif word == ".":
            doing = False
        elif _is_own_gerund(low, at) or (before == "." and _opens_with_verb(low, at)):
            doing = True
            yield at
        elif doing and _is_joined_verb(low, at):
            yield at


def _after_doer(low: list[str], at: int) -> int | None:
    """Return the place of the verb after *I*; None where it is denied, unreal or missing."""
    while low[at] in listed(_DATA, "helpers") or _is_adverb(low[at]) or low[at] in listed("frames", "adverb"):
        at += 1
    if low[at + 1] == "to" and low[at] in listed(_DATA, "before_to"):
        at += 2
    if "VERB" not in kinds(low[at]) and low[at - 1] in {"have", "had", "do", "did", "got"}:
        at -= 1
    if low[at] in {"not", "'t", "would", "'d", "might", "wish"} or not low[at][0].isalpha():
        return None
    if low[at - 1] in {"am", "'m", "are", "'re", "was", "were", "be"} and not low[at].endswith("ing"):
        return None
    return at if "VERB" in kinds(low[at].rpartition("-")[2]) else None


def _is_adverb(word: str) -> bool:
    return word.endswith("ly") and kinds(word) == {"ADV"}


def _opens_with_verb(low: list[str], at: int) -> bool:
    """Tell whether a sentence opens with a verb in its base form, or with what somebody is doing."""
    word, following = low[at], low[at + 1]
    if "VERB" not in kinds(word):
        return False
    if word.endswith("ing") and word not in forms(word.removesuffix("ing")):
        return True
    alone = "NOUN" not in kinds(word) and "ADJ" not in kinds(word)
    if "ADJ" in kinds(word) and following in {"people", "things", "one", "out"}:
        return False
    return _is_base(word) and (alone or following in listed(_DATA, "before_object"))


def _is_base(word: str) -> bool:
    return not word.endswith(("ing", "ed", "ss")) and not (word.endswith("s") and word[:-1] in forms(word))


def _is_own_gerund(low: list[str], at: int) -> bool:
    """Tell whether a word in -ing is something that the first person is doing or loves doing."""
    if not low[at].endswith("ing") or "VERB" not in kinds(low[at]):
        return False
    back = at - 1
    while back > at - _NEAR and (low[back] in listed("frames", "adverb") or _is_adverb(low[back])):
        back -= 1
    doing = low[back] in {"am", "'m"} or "ADJ" not in kinds(low[at])
    return doing and low[back] in listed(_DATA, "before_gerund")


def _is_joined_verb(low: list[str], at: int) -> bool:
    """Tell whether a verb goes on with what the first person does: "I wait, watch *and let* ..."."""
    back = at - 1
    while back > at - _NEAR and (low[back] in listed("frames", "adverb") or low[back] == "then"):
        back -= 1
    back -= low[back] in {"can", "will", "'ll"}
    if low[back] not in {"and", ",", "but", "or", "/"}:
        return False
    word = low[at]
    if "VERB" not in kinds(word) or not _is_base(word):
        return False
    return "NOUN" not in kinds(word) or low[at + 1] in listed(_DATA, "before_object")


def _is_telling(line: Line, at: int) -> bool:
    """Tell whether the verb at a place shows a strength."""
    low, word = line.words.low, line.words.low[at]
    rest = _clause(low, at + 1)
    alone = is_one_of(word, _DATA, "alone")
    if alone or (not _is_loose(rest) and not is_one_of(word, _DATA, "empty")):
        return bool(rest) or alone
    tail = " ".join(rest) + " "
    if any(pattern(_DATA, "telling").match(f" {base} {tail}", 1) for base in forms(word)):
        return True
    return not is_one_of(word, _DATA, "stative") and (_has_manner(tail, rest) or _is_hard(rest))


def _is_loose(rest: list[str]) -> bool:
    """Tell whether the words after a verb say only when or where."""
    if not rest or rest[0] in listed(_DATA, "loose"):
        return True
    return rest[0] in {"all", "each", "every"} and not listed(_DATA, "times").isdisjoint(rest[1:3])


def _is_hard(rest: list[str]) -> bool:
    """Tell whether what a plain verb is done to takes skill: *I organise* chaos, and not files."""
    near = rest[: rest.index(",")] if "," in rest else rest
    return not listed(_DATA, "hard_matter").isdisjoint(near[:_NEAR])


def _clause(low: list[str], at: int) -> list[str]:
    """Return the words from a place to the end of its clause."""
    end = at
    while end < min(at + _SIGHT, len(low)) and low[end] != "." and not (low[end] in {"i", "we"} and end > at):
        end += 1
    return low[at:end]


def _has_manner(tail: str, rest: list[str]) -> bool:
    """Tell whether a clause says how something is done."""
    if any(_is_adverb(word) and word not in listed(_DATA, "not_manner") for word in rest):
        return True
    return pattern(_DATA, "manner").search(" " + tail) is not None


def _is_denied(line: Line, place: int) -> bool:
    """Tell whether a strength is one that the text says is missing."""
    at = line.word_at(place)
    return any(word in {"not", "'t"} for word in line.words.low[max(0, at - 2) : at + 2][:3])


def _opens_able(line: Line) -> bool:
    """Tell whether a sentence opens with how somebody is: "Patient, and good with wood."."""
    frame = pattern(_DATA, "gifted_fragment")
    low = line.words.low
    return any(
        low[at] == "." and low[at + 1] != "." and frame.match(line.text, line.starts[at + 1]) is not None
        for at in range(len(low) - 1)
    )
