"""What in a sentence is a future, a wish, a plan, a duty, a try, or hangs on something else."""

from bisect import bisect_left
from collections.abc import Iterator
from typing import NamedTuple

from careerkit.writing.clauses import following, has_present, is_embedded, subject_of
from careerkit.writing.grammar import is_adverb, is_base, listed, only_participle, pattern
from careerkit.writing.sentences import Sentence

_FUTURE = {"will", "shall"}

_CONDITIONS = {"would", "could", "might", "may", "should", "ought"}

_PAST_LIKE = {"would", "could", "might", "should", "wanted", "hoped", "wished", "planned"}

# What they tell of somebody stands in the present, also inside a wish.
_RELATIVES = {"who", "that", "which", "where", "when"}

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
    words, line, starts = sentence.words, sentence.line, sentence.starts
    if any(pattern("borne_out").finditer(line)):
        return []
    spared = {
        at
        for match in pattern("idioms").finditer(line)
        for at in range(bisect_left(starts, match.start()), bisect_left(starts, match.end()))
    }
    made = [*_modals(words), *_own(words, line, starts), *_duties(words), *_framed(words, line, starts)]
    past = {claim for claim in made if not _PAST_LIKE.isdisjoint(words[claim.start : claim.end])}
    now = max((at for at, word in enumerate(words) if word in listed("frames")), default=0) if past else 0
    present = bool(past) and has_present(words)
    found: list[Claim] = []
    for claim in sorted(made, key=lambda each: (each.start, -each.end)):
        # A *would* or a *wanted* is told of the past where what is now stands beside it.
        undone = present and words[claim.end] == "have" and only_participle(words[claim.end + 1])
        beside = claim in past and (claim.end <= now or undone)
        inside = bool(found) and claim.start < found[-1].end
        if spared.isdisjoint({claim.start, claim.end - 1}) and not inside and not beside:
            found.append(claim)
    return found


def _modals(words: list[str]) -> Iterator[Claim]:
    """Yield what one's world will, would, could, or is going to do."""
    for at, word in enumerate(words):
        start, end, kind = at, at + 1, "condition" if word in _CONDITIONS else "future"
        if word in {"going", "about"} and words[end] == "to" and is_base(following(words, end)):
            start, end = _be_before(words, at), end + 1
            is_claim = (start < at or words[at - 1] in {".", "i", "we"}) and not _moves(words, at)
        else:
            is_claim = word in _FUTURE | _CONDITIONS and _is_verb(words, at)
        if is_claim:
            subject = subject_of(words, start)
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
    word, before, then = words[at], words[at - 1], following(words, at)
    opens = not before[0].isalnum()
    if before in listed("nouns_before") or (word == "may" and before in listed("months_before")):
        return False
    if then == "to":
        return word == "ought" or before in listed("selves")
    if then in listed("pronouns") or then in listed("determiners"):
        asked = word not in {"may", "might"} or then in listed("pronouns") or then in {"my", "our", "the"}
        return (opens and asked) or before in listed("joins") or before in listed("subordinators")
    return is_base(then) and not (opens and word in {"may", "might"})


def _own(words: list[str], line: str, starts: list[int]) -> Iterator[Claim]:
    """Yield one's own wishes, plans, duties and tries."""
    for kind in ("wish", "plan", "duty", "trying"):
        for match in pattern(kind).finditer(line):
            start, end = bisect_left(starts, match.start()), bisect_left(starts, match.end())
            subject = subject_of(words, start)
            if subject == start:
                if _is_dropped(words, start) and (words[end - 1] not in _NOUN_LIKE or _is_verb_use(words, end)):
                    yield Claim(kind, subject, start, end)
            elif _is_self(words, subject, start) and not is_embedded(words, subject):
                yield Claim(kind, subject, start, end)


def _duties(words: list[str]) -> Iterator[Claim]:
    """Yield what one's work has to be."""
    for at, word in enumerate(words):
        if word in {"has", "needs"} and words[at + 1] == "to" and is_base(words[at + 2]):
            subject = subject_of(words, at)
            owned = words[subject] in {"my", "our"} and words[at - 1] in listed("own_things")
            mine = owned or words[subject] in {"it", "this", "there"}
            if mine and not is_embedded(words, subject) and "not" not in words[subject:at]:
                yield Claim("duty", subject, at, at + 2)


def _framed(words: list[str], line: str, starts: list[int]) -> Iterator[Claim]:
    """Yield the claims that have a frame of their own: *my goal is*, *next year I start*, *if all goes well*."""
    told = next((at for at, word in enumerate(words) if word in _RELATIVES), len(words))
    if words[1] == "to" and is_base(words[2]) and not _moves(words, 0) and not has_present([*words[:told], ".", "."]):
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
