"""A sentence of a vision, retold in the present; only where the result is sure to read naturally."""

import re
from collections.abc import Sequence

import lemminflect

from careerkit.writing.claims import Claim
from careerkit.writing.clauses import following
from careerkit.writing.grammar import is_adverb, is_base, is_form, listed, only_participle, pattern
from careerkit.writing.retelling import Edit, agreeing, bent, retold
from careerkit.writing.sentences import Sentence

# Longer sentences say too many things for a sure rewrite.
_LONGEST = 60

_OBJECTS = {"them": "they", "him": "he", "her": "she", "it": "it"}


def rewritten(text: str, sentence: Sentence, claims: Sequence[Claim]) -> str | None:
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
    if "first" in words[-5:] or not {"anything", "unless"}.isdisjoint(words) or words[1:3] == ["would", "be"]:
        return None
    edits = _dropped(words) + _guessed(words, claims[0])
    for claim in claims:
        unsure = claim.kind == "later" or (claim.kind == "duty" and "before" in words)
        done = None if unsure else _retell(words, claim)
        if done is None:
            return None
        edits += done
    return _applied(text, sentence, edits)


def _applied(text: str, sentence: Sentence, edits: list[Edit]) -> str | None:
    """Return the sentence with the edits made, where they do not meet."""
    pieces, last = [], sentence.start
    for edit in sorted(set(edits)):
        start, end = sentence.places[edit.first][0], sentence.places[edit.last - 1][1]
        if start < last:
            return None
        pieces += [text[last:start], f" {edit.new} " if edit.new else " "]
        last = end
    new = re.sub(r"[ \t]{2,}+", " ", "".join([*pieces, text[last : sentence.end]]))
    new = re.sub(r"[ \t]++([.,;:!?…]|$)", r"\1", new)
    new = re.sub(r"^[\s,]++|[\s,]++$", "", new)
    new = re.sub(r",(?=[.!])", "", new)
    if text[sentence.start : sentence.start + 1].isupper():
        new = new[:1].upper() + new[1:]
    return new or None


def _dropped(words: list[str]) -> list[Edit]:
    """Return the edits that take out times such as *one day*, which a memory has no use for."""
    line, found = " ".join(words[1:-2]) + " ", []
    for match in pattern("future_times").finditer(" " + line):
        first = 1 + line[: match.start() - 1].count(" ")
        last = first + match.group().count(" ") + 1
        if words[first - 1] in {".", ","} or not words[last][0].isalnum() or words[last] in {"i", "we", "and"}:
            found.append(Edit(first, last + (words[last] == "," and words[first - 1] == "."), ""))
    return found


def _guessed(words: list[str], claim: Claim) -> list[Edit]:
    """Return the edit that takes out *I think* and *I am sure that* before a claim."""
    end = claim.subject
    before = end - 1 - (words[end - 1] == "that")
    if words[1] in {"i", "we"} and words[before] in listed("believing") | listed("certain") and before in {2, 3}:
        return [Edit(1, end, "")] if before == 2 or words[2] in {"am", "are"} or is_adverb(words[2]) else []
    return []


def _retell(words: list[str], claim: Claim) -> list[Edit] | None:
    """Return the edits that say one claim in the present."""
    start, end = claim.start, claim.end
    if claim.subject == start and words[start] in {"my", "our", "all", "what", "it", "the"} and claim.kind == "wish":
        return _noun_wish(words, start, end)
    if words[start] == "hopefully":
        return [Edit(start, end + (words[end] == ","), "")]
    if words[end : end + 3] in (["one", "day", "to"], ["some", "day", "to"]):
        end += 2
    if words[end - 1] not in {"to", "of", "about", "on"} and words[end] == "to":
        end += 1
    person = agreeing(words, claim.subject, start, end)
    return _retell_own(words, claim.subject, start, end, person) if person else None


def _retell_own(words: list[str], subject: int, start: int, end: int, person: str) -> list[Edit] | None:
    """Retell what a person or thing wishes or will do: with a verb, with a clause, or with what is wished for."""
    head = "I" if subject == start and words[start - 1] == "." else ""
    while start > subject and words[start - 1] in listed("emphasis"):
        start -= 1
    last = words[end - 1]
    if last in {"that", "hope", "wish", "hoping"} or words[end] == "that":
        return _clause_wish(words, subject, end + (words[end] == "that"))
    if last.endswith("ing") and "to" not in words[start:end]:
        return retold(words, start, end - 1, person, head, bend=True)
    then = following(words, end - 1)
    if then.endswith("ing") and is_form(then, "VBG"):
        return retold(words, start, end, person, head, bend=True)
    if last == "to" or last in listed("modals"):
        return retold(words, start, end, person, head)
    return _thing_wish(words, subject, start, end, head)


def _noun_wish(words: list[str], start: int, end: int) -> list[Edit] | None:
    """Retell *My goal is to lead* and *My hope is that they sing*."""
    head = "We" if "our" in words[start:end] or "we" in words[start:end] else "I"
    if words[end - 1] == "that":
        return [Edit(start, end, "")]
    if words[start] == "the" or (words[end - 1] != "to" and words[end] != "to"):
        return None
    end += words[end - 1] != "to"
    shown = head if words[start - 1] == "." else head.replace("W", "w")
    return retold(words, start, end, "i" if head == "I" else "p", shown)


def _clause_wish(words: list[str], start: int, end: int) -> list[Edit] | None:
    """Retell *I hope they sing* and *I wish I were there*."""
    if not (words[end] in listed("pronouns") or words[end] in listed("determiners")):
        return None
    edits = [Edit(start, end, "")]
    verb = end + 1
    while verb < len(words) - 1 and not is_form(words[verb], "VBD") and words[verb][0].isalnum():
        verb += 1
    if "wish" in words[start:end] and is_form(words[verb], "VBD") and words[verb] not in listed("modals"):
        person = agreeing(words, end, verb, verb)
        if person is None or only_participle(words[verb + 1]):
            return None
        past = words[verb]
        base = "be" if past in {"was", "were"} else lemminflect.getLemma(past, "VERB")[0]
        edits.append(Edit(verb, verb + 1, bent(base, person)))
    return edits


def _thing_wish(words: list[str], subject: int, start: int, end: int, head: str) -> list[Edit] | None:
    """Retell *I want a garden* and *I want my pupils to sing*."""
    if words[end - 1] in {"need", "a", "an", "more", "some", "better", "new", "another", "own", "my"}:
        while words[end - 1] not in {"need", "want", "like", "love"} and end > start:
            end -= 1
    verb = next((at for at in range(end, min(end + 7, len(words) - 2)) if words[at] == "to"), 0)
    theirs = words[end] in {"my", "our", "people", "everyone", "others", *_OBJECTS} and words[end + 1] != "own"
    if verb and theirs and is_base(words[verb + 1]) and all(word[0].isalnum() for word in words[end:verb]):
        person = agreeing(words, end, verb, verb) if words[end] not in _OBJECTS else "sp"[words[end] == "them"]
        if words[end] in _OBJECTS and verb != end + 1:
            return None
        told = retold(words, verb, verb + 1, person, "") if person else None
        swap = [Edit(end, end + 1, _OBJECTS[words[end]])] if words[end] in _OBJECTS else []
        return [Edit(subject, end, ""), *swap, *told] if told else None
    if not verb and words[end] in {"a", "an", "more", "two", "three", "enough", "some"} and words[start - 1] != "not":
        return [Edit(start, end, f"{head} have".strip())]
    return None
