"""A wish said as something one does: the stretch of a text to say anew, and how."""

import re
from typing import NamedTuple

from careerkit.writing.claims import claims
from careerkit.writing.rewrite import rewritten
from careerkit.writing.sentences import Sentence, sentences

# A longer stretch is not taken in at a glance.
_LONGEST = 60

_WORD = re.compile(r"\S+")


class Instead(NamedTuple):
    """What could stand in the place of ``text[start:end]``."""

    start: int
    end: int
    new: str


def as_done(text: str, sentence: Sentence, start: int, end: int) -> Instead | None:
    """Return how the wish at ``text[start:end]`` reads as something one does; None where that is not sure.

    The stretch holds the wish and whatever else of its sentence has to change with it, in whole words.

    >>> text = "I hope to mend clocks."
    >>> as_done(text, sentences(text)[0], 0, 9)
    Instead(start=0, end=14, new='I mend')
    """
    better = rewritten(text, sentence, claims(sentence))
    if not better or any(claims(each) for each in sentences(better)):
        return None
    old, new = _WORD.findall(text[sentence.start : sentence.end]), better.split()
    places = [word.span() for word in _WORD.finditer(text, sentence.start, sentence.end)]
    first = _shared(old, new)
    kept = _shared(old[first:][::-1], new[first:][::-1])
    # The wish itself is part of the stretch, also where some of its words stay.
    first = min(first, next(at for at, place in enumerate(places) if place[1] > start))
    kept = min(kept, sum(place[0] >= end for place in places))
    # One word alone says too little on a button.
    kept -= min(kept, max(0, 2 - (len(new) - kept - first)))
    told = Instead(places[first][0], places[len(old) - kept - 1][1], " ".join(new[first : len(new) - kept]))
    return told if told.new and told.end - told.start <= _LONGEST else None


def _shared(a: list[str], b: list[str]) -> int:
    """Return with how many words two lists begin alike."""
    return next((at for at, (left, right) in enumerate(zip(a, b, strict=False)) if left != right), min(len(a), len(b)))
