"""A sentence of a vision, retold in the present; only where the result is sure to read naturally."""

import re
from collections.abc import Sequence
from typing import NamedTuple, Protocol

import lemminflect

from careerkit.language.tokens import kinds
from careerkit.writing.clauses import Sentence, is_adverb, is_base, is_form, listed, only_participle, pattern

# Longer sentences say too many things for a sure rewrite.
_LONGEST = 60

_BE = {"i": "am", "s": "is", "p": "are"}
_OBJECTS = {"them": "they", "him": "he", "her": "she", "it": "it"}


class _Claim(Protocol):
    """What is not present in a sentence: from ``start`` to ``end``, said of what stands at ``subject``."""

    @property
    def kind(self) -> str: ...
    @property
    def subject(self) -> int: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class _Edit(NamedTuple):
    """Words from ``first`` up to ``last``, and what stands there instead."""

    first: int
    last: int
    new: str


def rewritten(text: str, sentence: Sentence, claims: Sequence[_Claim]) -> str | None:
    """Return a sentence with its claims said in the present; None where that is not sure to read well.

    Parameters
    ----------
    text
        The whole text.
    sentence
        The sentence.
    claims
        All that does not stand in the present in it, in order.
    """
    words = sentence.words
    whole = text[sentence.start : sentence.end]
    if not claims or len(words) > _LONGEST or whole.rstrip().endswith("?") or "if" in words:
        return None
    if not listed("no_rewrite").isdisjoint(words[: claims[0].start]) or "so" in words[claims[0].end : claims[-1].start]:
        return None
    if "first" in words[-4:] or "anything" in words or words[1:3] == ["would", "be"]:
        return None
    edits = _dropped(words) + _guessed(words, claims[0])
    for claim in claims:
        done = None if claim.kind == "later" else _retell(words, claim)
        if done is None:
            return None
        edits += done
    return _applied(text, sentence, edits)


def _applied(text: str, sentence: Sentence, edits: list[_Edit]) -> str | None:
    """Return the sentence with the edits made, where they do not meet."""
    pieces, last = [], sentence.start
    for edit in sorted(set(edits)):
        start, end = sentence.places[edit.first][0], sentence.places[edit.last - 1][1]
        if start < last:
            return None
        pieces += [text[last:start], f" {edit.new} " if edit.new else " "]
        last = end
    new = re.sub(r"[ \t]++([.,;:!?…]|$)", r"\1", re.sub(r"[ \t]{2,}+", " ", "".join([*pieces, text[last : sentence.end]])))
    new = re.sub(r"^[\s,]++|[\s,]++$", "", new)
    new = re.sub(r",(?=[.!])", "", new)
    if text[sentence.start : sentence.start + 1].isupper():
        new = new[:1].upper() + new[1:]
    return new or None


def _dropped(words: list[str]) -> list[_Edit]:
    """Return the edits that take out times such as *one day*, which a memory has no use for."""
    line, found = " ".join(words[1:-1]) + " ", []
    for match in pattern("future_times").finditer(" " + line):
        first = 1 + line[: match.start() - 1].count(" ")
        last = first + match.group().count(" ") + 1
        if words[first - 1] in {".", ","} or not words[last][0].isalnum() or words[last] in {"i", "we", "and"}:
            found.append(_Edit(first, last + (words[last] == "," and words[first - 1] == "."), ""))
    return found


def _guessed(words: list[str], claim: _Claim) -> list[_Edit]:
    """Return the edit that takes out *I think* and *I am sure that* before a claim."""
    end = claim.subject
    before = end - 1 - (words[end - 1] == "that")
    if words[1] in {"i", "we"} and words[before] in listed("believing") | listed("certain") and before in {2, 3}:
        return [_Edit(1, end, "")] if before == 2 or words[2] in {"am", "are"} or is_adverb(words[2]) else []
    return []


def _retell(words: list[str], claim: _Claim) -> list[_Edit] | None:
    """Return the edits that say one claim in the present."""
    start, end = claim.start, claim.end
    if claim.subject == start and words[start] in {"my", "our", "all", "what", "it", "the"} and claim.kind == "wish":
        return _noun_wish(words, start, end)
    if words[start] == "hopefully":
        return [_Edit(start, end + (words[end] == ","), "")]
    if words[end : end + 3] in (["one", "day", "to"], ["some", "day", "to"]):
        end += 2
    if words[end - 1] not in {"to", "of", "about", "on"} and words[end] == "to":
        end += 1
    person = _person(words, claim.subject, start, end)
    if person is None:
        return None
    head = "I" if claim.subject == start and words[start - 1] == "." else ""
    while start > claim.subject and words[start - 1] in listed("emphasis"):
        start -= 1
    if words[end - 1] == "that" or words[end] == "that" or words[end - 1] in {"hope", "wish", "hoping"}:
        return _clause_wish(words, claim.subject, end + (words[end] == "that"))
    if words[end - 1].endswith("ing") and "to" not in words[start:end]:
        return _verb(words, start, end - 1, person, head, bend=True)
    at = end
    while is_adverb(words[at]):
        at += 1
    if words[at].endswith("ing") and is_form(words[at], "VBG"):
        return _verb(words, start, end, person, head, bend=True)
    if words[end - 1] == "to" or words[end - 1] in listed("modals"):
        return _verb(words, start, end, person, head)
    return _thing_wish(words, claim.subject, start, end, head)


def _noun_wish(words: list[str], start: int, end: int) -> list[_Edit] | None:
    """Retell *My goal is to lead* and *My hope is that they sing*."""
    head = "We" if "our" in words[start:end] or "we" in words[start:end] else "I"
    if words[end - 1] == "that":
        return [_Edit(start, end, "")]
    if words[start] == "the" or (words[end - 1] != "to" and words[end] != "to"):
        return None
    end += words[end - 1] != "to"
    return _verb(words, start, end, "i" if head == "I" else "p", head if words[start - 1] == "." else head.replace("W", "w"))


def _clause_wish(words: list[str], start: int, end: int) -> list[_Edit] | None:
    """Retell *I hope they sing* and *I wish I were there*."""
    if not (words[end] in listed("pronouns") or words[end] in listed("determiners")):
        return None
    edits = [_Edit(start, end, "")]
    verb = end + 1
    while verb < len(words) - 1 and not is_form(words[verb], "VBD") and words[verb][0].isalnum():
        verb += 1
    if "wish" in words[start:end] and is_form(words[verb], "VBD") and words[verb] not in listed("modals"):
        person = _person(words, end, verb, verb)
        if person is None or only_participle(words[verb + 1]):
            return None
        past = words[verb]
        base = "be" if past in {"was", "were"} else lemminflect.getLemma(past, "VERB")[0]
        edits.append(_Edit(verb, verb + 1, _bent(base, person)))
    return edits


def _thing_wish(words: list[str], subject: int, start: int, end: int, head: str) -> list[_Edit] | None:
    """Retell *I want a garden* and *I want my pupils to sing*."""
    if words[end - 1] in {"need", "a", "an", "more", "some", "better", "new", "another", "own", "my"}:
        while words[end - 1] not in {"need", "want", "like", "love"} and end > start:
            end -= 1
    verb = next((at for at in range(end, min(end + 7, len(words) - 2)) if words[at] == "to"), 0)
    theirs = words[end] in {"my", "our", "people", "everyone", "others", *_OBJECTS} and words[end + 1] != "own"
    if verb and theirs and is_base(words[verb + 1]) and all(word[0].isalnum() for word in words[end:verb]):
        person = _person(words, end, verb, verb) if words[end] not in _OBJECTS else "sp"[words[end] == "them"]
        if words[end] in _OBJECTS and verb != end + 1:
            return None
        told = _verb(words, verb, verb + 1, person, "") if person else None
        swap = [_Edit(end, end + 1, _OBJECTS[words[end]])] if words[end] in _OBJECTS else []
        return [_Edit(subject, end, ""), *swap, *told] if told else None
    if not verb and words[end] in {"a", "an", "more", "two", "three", "enough", "some"} and words[start - 1] != "not":
        return [_Edit(start, end, f"{head} have".strip())]
    return None


def _person(words: list[str], subject: int, start: int, end: int) -> str | None:
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
    cut = next((at for at in range(1, len(span)) if span[at] in listed("prepositions") or span[at] in {"who", "that"}), 0)
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


def _bent(base: str, person: str) -> str:
    if base == "be":
        return _BE[person]
    if person != "s":
        return base
    return "has" if base == "have" else str(lemminflect.getInflection(base, "VBZ")[0])


def _verb(words: list[str], start: int, at: int, person: str, head: str, *, bend: bool = False) -> list[_Edit] | None:
    """Retell what is said with a verb, whose adverbs start at a place."""
    verb = at
    while is_adverb(words[verb]) or words[verb] in {"no", "longer"}:
        verb += 1
    between = [word for word in words[start:verb] if is_adverb(word) and word not in listed("emphasis")]
    adverbs = [word for word in between if word != "not"]
    base = lemminflect.getLemma(words[verb], "VERB")[0] if bend else words[verb]
    if not is_base(base):
        return None
    refused = "not" in words[start:verb] and "wait" not in words[start:verb]
    if words[start - 1] == "not":
        return None if base in {"be", "become"} else [_Edit(start, verb + 1, base)]
    told, last = _told(words, verb, base, person)
    if told is None:
        return None
    first, *rest = told
    if first in _BE.values() or (first in {"have", "has"} and (rest or only_participle(_after(words, last)))):
        parts = [first, *["not"] * refused, *adverbs, *rest]
    elif refused:
        parts = ["doesn't" if person == "s" else "don't", *adverbs, base if base != "become" else "become"]
    else:
        parts = [*adverbs, *told]
    edits = [_Edit(start, last, " ".join([head, *parts]).strip())]
    joined = _joined(words, last, person, bool(rest))
    return None if joined is None else edits + joined


def _after(words: list[str], at: int) -> str:
    while is_adverb(words[at]):
        at += 1
    return words[at]


def _told(words: list[str], verb: int, base: str, person: str) -> tuple[list[str] | None, int]:
    """Return a verb as it is told in a memory, and the place after what it stands for."""
    after, last = words[verb + 1], verb + 1
    thing = after in listed("determiners") or after[0].isdigit()
    have = "has" if person == "s" else "have"
    if base == "become":
        return [_BE[person]], last
    if base == "get":
        if after in {"a", "an", "my", "our"}:
            return [have], last
        if after.endswith("er") or only_participle(after):
            return [_BE[person]], last
        return ([_bent(base, person)], last) if after in listed("get_stays") else (None, last)
    if base in {"start", "begin"} and is_form(after, "VBG"):
        return [_bent(lemminflect.getLemma(after, "VERB")[0], person)], last + 1
    again = not listed("often").isdisjoint(words)
    moment = base in listed("achieve") and thing or base in listed("achieve_any")
    if moment and not again:
        return [have, str(lemminflect.getInflection(base, "VBN")[0])], last
    return [_bent(base, person)], last


def _joined(words: list[str], at: int, person: str, perfect: bool) -> list[_Edit] | None:
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
        new = _bent(word, person)
        if perfect and word in listed("achieve"):
            new = str(lemminflect.getInflection(word, "VBN")[0])
        if drop or new != word:
            edits.append(_Edit(verb - drop, verb + 1, new))
    return edits
