"""What in a sentence is a future, a wish, a plan, a duty, a try, or hangs on something else."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from careerkit.writing.clauses import after, has_present, is_embedded, subject_of
from careerkit.writing.grammar import is_adverb, is_base, listed, only_participle, pattern
from careerkit.writing.sentences import Sentence

_FUTURE = {"will", "shall"}

_CONDITIONS = {"would", "could", "might", "may", "should", "ought"}

_PAST_LIKE = {"would", "could", "might", "should", "wanted", "hoped", "wished", "planned"}

_NOUN_LIKE = {"hope", "wish", "want", "aim", "desire", "plan"}


class Claim(NamedTuple):
    """A claim that does not stand in the present.

    Attributes
    ----------
    kind
        What it is instead, for example ``future`` or ``wish``.
    subject, start, end
        The places of the first word of its subject, of the first word that makes it so, and of the word after those.
        Without a subject, ``subject`` is ``start``.
    """

    kind: str
    subject: int
    start: int
    end: int


def claims(sentence: Sentence) -> list[Claim]:
    """Return the claims of a sentence that are wishes, plans and the like, in order, and none inside another."""
    words = sentence.words
    line, starts, place = " " + " ".join(words) + " ", [], 1
    for word in words:
        starts.append(place)
        place += len(word) + 1
    if any(pattern("borne_out").finditer(line)):
        return []
    spared = {
        at
        for match in pattern("idioms").finditer(line)
        for at in range(bisect_left(starts, match.start()), bisect_left(starts, match.end()))
    }
    found: list[Claim] = []
    for claim in sorted([*_modals(words), *_own(words, line, starts)], key=lambda each: (each.start, -each.end)):
        inside = bool(found) and claim.start < found[-1].end
        if spared.isdisjoint({claim.start, claim.end - 1}) and not inside and not _is_beside_now(words, claim):
            found.append(claim)
    return found


def _modals(words: list[str]) -> Iterator[Claim]:
    """Yield what one's world will, would, could, or is going to do."""
    for at, word in enumerate(words):
        end = at + 1
        if word in _FUTURE:
            kind = "future"
        elif word in _CONDITIONS:
            kind = "condition"
        elif word in {"going", "about"} and words[end] == "to" and is_base(after(words, end)):
            kind, end = "future", end + 1
        else:
            continue
        subject = subject_of(words, at)
        start = at
        if word in {"going", "about"}:
            start = _be_before(words, at)
            subject = subject_of(words, start)
            if (start == at and words[at - 1] not in {".", "i", "we"}) or _moves(words, at):
                continue
        elif not _is_verb(words, at):
            continue
        if kind == "condition" and word == "may" and words[at - 1] in listed("months_before"):
            continue
        if subject == start or not is_embedded(words, subject):
            yield Claim(kind, subject, start, end)


def _be_before(words: list[str], at: int) -> int:
    start = at - 1
    while is_adverb(words[start]):
        start -= 1
    return start if words[start] in {"am", "are", "is", "be"} else at


def _moves(words: list[str], at: int) -> bool:
    rest = " " + " ".join(words[at + 2 : at + 7]) + " "
    return words[at] != "about" and pattern("moving").match(rest, 1) is not None


def _is_verb(words: list[str], at: int) -> bool:
    """Tell whether a word such as *will* is a verb here, and not a noun, a month or a name."""
    before, after = words[at - 1], after(words, at)
    if before in listed("nouns_before") or (after == "to" and words[at] != "ought" and before not in listed("selves")):
        return False
    if (
        words[at] in {"may", "might"}
        and not before[0].isalnum()
        and after not in listed("pronouns") | {"my", "our", "the"}
    ):
        return False
    if after in listed("pronouns") or after in listed("determiners"):
        return not before[0].isalnum() or before in listed("joins") or before in listed("subordinators")
    return is_base(after) or (words[at] == "ought" and after == "to")


def _own(words: list[str], line: str, starts: list[int]) -> Iterator[Claim]:
    """Yield one's own wishes, plans, duties and tries, and what starts later or hangs on luck."""
    for kind in ("wish", "plan", "duty", "trying"):
        for match in pattern(kind).finditer(line):
            start, end = bisect_left(starts, match.start()), bisect_left(starts, match.end())
            subject = subject_of(words, start)
            if subject == start:
                if _is_dropped(words, start) and (words[end - 1] not in _NOUN_LIKE or _is_verb_use(words, end)):
                    yield Claim(kind, subject, start, end)
            elif _is_self(words, subject, start) and not is_embedded(words, subject):
                yield Claim(kind, subject, start, end)
    for at, word in enumerate(words):
        if word in {"has", "needs"} and words[at + 1] == "to" and is_base(words[at + 2]):
            subject = subject_of(words, at)
            mine = words[subject] in {"it", "this", "there"} or (
                words[subject] in {"my", "our"} and words[at - 1] in listed("own_things")
            )
            if mine and not is_embedded(words, subject) and "not" not in words[subject:at]:
                yield Claim("duty", subject, at, at + 2)
    if words[1] == "to" and is_base(words[2]) and not _moves(words, 0) and not has_present(words):
        yield Claim("wish", 1, 1, 2)
    for name, kind in (("wish_nouns", "wish"), ("later", "later"), ("condition_if", "condition")):
        for match in pattern(name).finditer(line):
            start, end = bisect_left(starts, match.start()), bisect_left(starts, match.end())
            if not is_embedded(words, start):
                yield Claim(kind, start, start, end)


def _is_verb_use(words: list[str], end: int) -> bool:
    """Tell whether what follows a word such as *hope* makes it a verb, where no subject does."""
    return words[end] in {"to", "that"} or words[end] in listed("pronouns") or words[end] in listed("determiners")


def _is_self(words: list[str], subject: int, at: int) -> bool:
    while subject < at and words[subject] not in listed("selves"):
        subject += 1
    return subject < at


def _is_dropped(words: list[str], at: int) -> bool:
    """Tell whether a verb without a subject is one's own: at the start, or joined to what *I* do."""
    before = at - 1
    while is_adverb(words[before]):
        before -= 1
    if words[before] == ".":
        return True
    if words[before][0].isalnum() and words[before] not in listed("joins"):
        return False
    return is_base(words[at]) and not listed("selves").isdisjoint(words[max(0, before - 12) : before])


def _is_beside_now(words: list[str], claim: Claim) -> bool:
    """Tell whether a *would* or *wanted* is told of the past, with what is now beside it."""
    if _PAST_LIKE.isdisjoint(words[claim.start : claim.end]):
        return False
    if words[claim.end] == "have" and only_participle(words[claim.end + 1]) and has_present(words):
        return True
    return not listed("frames").isdisjoint(words[claim.end :])
