"""A verb of a wish or a future, told in the present: agreement, negation, and the verbs joined to it."""

from typing import NamedTuple

import lemminflect

from careerkit.language.tokens import kinds
from careerkit.writing.clauses import following
from careerkit.writing.grammar import is_adverb, is_base, is_form, listed, only_participle

_BE = {"i": "am", "s": "is", "p": "are"}

_FLOATING = {"no", "longer", "all", "both", "each"}


class Edit(NamedTuple):
    """Words from ``first`` up to ``last``, and what stands there instead."""

    first: int
    last: int
    new: str


def agreeing(words: list[str], subject: int, start: int, end: int) -> str | None:
    """Return whether a subject goes with *am* (i), *is* (s) or *are* (p); None where that is not sure."""
    if subject == start and words[subject - 1] in {".", "and", "or", ","}:
        return "i"
    if words[subject - 1] == "and" and subject > 2 and not words[subject - 3][0].isalnum() and words[subject] != "i":
        return "p"
    span = words[subject:start]
    while len(span) > 1 and is_adverb(span[-1]):
        span = span[:-1]
    if not span:
        return None
    cut = next(
        (at for at in range(1, len(span)) if span[at] in listed("prepositions") or span[at] in {"who", "that"}), 0
    )
    span = span[:cut] if cut else span
    first, head = span[0], span[-1]
    if first == "there":
        return _number(_thing(words, end + 1)) if words[end] == "be" else None
    if head == "i" and len(span) == 1:
        return "i"
    return _number(span)


def _thing(words: list[str], at: int) -> list[str]:
    """Return the words of what is named at a place."""
    end = at
    while end < at + 6 and words[end][0].isalnum() and words[end] not in listed("prepositions"):
        if end > at and (words[end] in listed("determiners") or words[end] in listed("openers")):
            break
        end += 1
    return words[at:end]


def _number(span: list[str]) -> str | None:
    """Return whether what is named is one (s) or many (p)."""
    if not span:
        return None
    first, head = span[0], span[-1]
    if "and" in span or first in listed("many") or head in listed("plural") or first in listed("plural"):
        return "p"
    if len(span) == 1 and first in listed("singular"):
        return "s"
    lemmas = lemminflect.getAllLemmas(head).get("NOUN", (head,))
    if head in {"staff", "all", "you"} or (head.endswith("s") and head in lemmas and len(lemmas) > 1):
        return None
    return "s" if head in lemmas or head == "i" else "p"


def bent(base: str, person: str) -> str:
    """Return the present of a verb for *I* (i), one other (s) or many (p)."""
    if base == "be":
        return _BE[person]
    if person != "s":
        return base
    return "has" if base == "have" else str(lemminflect.getInflection(base, "VBZ")[0])


def retold(words: list[str], start: int, at: int, person: str, head: str, *, bend: bool = False) -> list[Edit] | None:
    """Retell what is said with a verb, whose adverbs start at a place."""
    verb = at
    while is_adverb(words[verb]) or words[verb] in _FLOATING:
        verb += 1
    between = [
        word for word in words[start:verb] if (is_adverb(word) or word in _FLOATING) and word not in listed("emphasis")
    ]
    adverbs = [word for word in between if word != "not"]
    base = lemminflect.getLemma(words[verb], "VERB")[0] if bend else words[verb]
    if not is_base(base):
        return None
    refused = "not" in words[start:verb] and "wait" not in words[start:verb]
    if words[start - 1] == "not":
        return None if base in {"be", "become"} else [Edit(start, verb + 1, base)]
    told, last = _told(words, verb, base, person)
    if told is None:
        return None
    first, *rest = told
    if first in _BE.values() or (first in {"have", "has"} and (rest or only_participle(following(words, last - 1)))):
        parts = [first, *["not"] * refused, *adverbs, *rest]
    elif refused:
        parts = ["doesn't" if person == "s" else "don't", *adverbs, base if base != "become" else "become"]
    else:
        parts = [*adverbs, *told]
    edits = [Edit(start, last, " ".join([head, *parts]).strip())]
    joined = _joined(words, last, person, bool(rest))
    return None if joined is None else edits + joined


def _told(words: list[str], verb: int, base: str, person: str) -> tuple[list[str] | None, int]:
    """Return a verb as it is told in a memory, and the place after what it stands for."""
    after, last = words[verb + 1], verb + 1
    thing = after in listed("determiners") or after[0].isdigit()
    have = "has" if person == "s" else "have"
    if base == "become":
        return [_BE[person]], last
    if base == "get" and after not in listed("get_stays"):
        become = after.endswith("er") or only_participle(after)
        return [have] if after in {"a", "an", "my", "our"} else [_BE[person]] if become else None, last
    if base in {"start", "begin"} and is_form(after, "VBG"):
        return [bent(lemminflect.getLemma(after, "VERB")[0], person)], last + 1
    again = not listed("often").isdisjoint(words)
    moment = (base in listed("achieve") and thing) or base in listed("achieve_any")
    if moment and not again:
        return [have, str(lemminflect.getInflection(base, "VBN")[0])], last
    return [bent(base, person)], last


def _joined(words: list[str], at: int, person: str, perfect: bool) -> list[Edit] | None:
    """Return the edits for the verbs that are joined to one by *and*; None where it is not sure that they are verbs."""
    edits = []
    for place in range(at, len(words) - 2):
        if words[place] in {";", "-", ":", "who", "that", "which"} or words[place + 1] in listed("pronouns"):
            break
        if words[place] not in {"and", "or", ",", "then", "but"}:
            continue
        verb = place + 1
        while is_adverb(words[verb]):
            verb += 1
        drop = words[verb] == "to" and is_base(words[verb + 1])
        verb += drop
        word, after = words[verb], words[verb + 1]
        if not is_base(word) or word in listed("determiners"):
            continue
        is_thing = "NOUN" in kinds(word) and word not in {"be", "have", "do", "get"}
        if is_thing and not drop and not (after in listed("determiners") or after in {"me", "them", "him", "it", "us"}):
            if person == "s" and (place == at or is_adverb(words[place - 1]) or after in listed("prepositions")):
                return None
            continue
        new = bent(word, person)
        if perfect and word in listed("achieve"):
            new = str(lemminflect.getInflection(word, "VBN")[0])
        if drop or new != word:
            edits.append(Edit(verb - drop, verb + 1, new))
    return edits
