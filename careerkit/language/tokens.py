"""Words with their place in the text, and the base forms that each can stand for."""

import re
from functools import lru_cache
from typing import NamedTuple

import lemminflect

_WORD = re.compile(r"[^\W\d_]+(?:['’\-][^\W\d_]+)*")

# Words that say nothing about what a piece of work is; phrases are matched as if they were not there.
DROPPED = frozenset({"a", "an", "the", "my", "your", "his", "her", "its", "our", "their", "this", "that", "these"})

_NOT = re.compile(r"^(.+?)n['’]t$")
_IRREGULAR_NOT = {"won": "will", "can": "can", "shan": "shall", "ain": "be"}


class Token(NamedTuple):
    """A word and its place.

    ``forms`` holds the word in lower case and every base form it can have as a noun, verb, adjective or adverb.
    """

    text: str
    start: int
    end: int
    forms: frozenset[str]


def tokens(text: str) -> list[Token]:
    """Return the words of a text in order; contractions with *n't* give two tokens on one place."""
    found: list[Token] = []
    for match in _WORD.finditer(text):
        word, start, end = match.group(), match.start(), match.end()
        negated = _NOT.match(word)
        if negated:
            stem = negated.group(1).lower()
            found.append(Token(word, start, end, forms(_IRREGULAR_NOT.get(stem, stem))))
            found.append(Token(word, start, end, frozenset({"not"})))
        else:
            found.append(Token(word, start, end, forms(word)))
    return found


@lru_cache(maxsize=20_000)
def forms(word: str) -> frozenset[str]:
    """Return a word in lower case with all its base forms.

    >>> sorted(forms("Teaching"))
    ['teach', 'teaching']
    """
    low = word.lower().replace("’", "'")
    low = low.removesuffix("'s")
    found = {low}
    for lemmas in lemminflect.getAllLemmas(low).values():
        found.update(lemma.lower() for lemma in lemmas)
    if len(found) == 1 and len(low) > 4 and low.endswith(("s", "ed", "ing")):
        for kind in ("VERB", "NOUN"):
            for lemmas in lemminflect.getAllLemmasOOV(low, kind).values():
                # A guess counts where it is a word: "mentoring" is of "mentor", but "bring" of no "bre".
                found.update(lemma.lower() for lemma in lemmas if lemminflect.getAllLemmas(lemma.lower()))
    return frozenset(found)


_ENDINGS = ("ing", "ness", "ment", "ation", "ion", "ful", "less", "ly", "er", "ed", "s")


def root(word: Token) -> str:
    """Return the beginning that a word shares with its kin, for comparing words loosely.

    >>> [root(word) for word in tokens("mended mender mending")]
    ['mend', 'mend', 'mend']
    """
    bases = [form for form in word.forms if form != word.text.lower()] or [word.text.lower()]
    return beginning(min(bases, key=lambda form: (len(form), form)))


@lru_cache(maxsize=20_000)
def beginning(base: str) -> str:
    """Return a base form without its ending, and no more than six letters of it."""
    for ending in _ENDINGS:
        if base.endswith(ending) and len(base) - len(ending) >= 4:
            return base[: -len(ending)][:6]
    return base[:6]


@lru_cache(maxsize=20_000)
def kinds(word: str) -> frozenset[str]:
    """Return the parts of speech that a word can have: NOUN, VERB, ADJ, ADV, AUX, PROPN; empty where unknown."""
    return frozenset(lemminflect.getAllLemmas(word.lower()))
