"""A person's text to read, with the words marked that a note is about: HTML with nothing in it that was not escaped."""

from collections import Counter
from collections.abc import Iterable, Sequence
from html import escape
from itertools import pairwise
from typing import NamedTuple

LONGEST, AROUND = 360, 70
"""A text of more characters than ``LONGEST`` is shown only so far around its marks, give or take a word."""

_GAP = " … "
_SPACES = " \n\t"


class Mark(NamedTuple):
    """A stretch of a text, in characters, and the number of the note that speaks of it."""

    start: int
    end: int
    number: int


def reading(text: str, marks: Sequence[Mark]) -> str:
    """Return a text as HTML with its marks, each followed by the number of its note."""
    shown = _around(text, marks) if len(text) > LONGEST else [(0, len(text.rstrip()))]
    pieces = (_marked(text, marks, start, end) for start, end in shown)
    before, after = (_GAP if cut else "" for cut in (shown[0][0] > 0, shown[-1][1] < len(text.rstrip())))
    # Direction is isolated line by line: a text may hold several scripts.
    return f'<div class="reading" dir="auto">{before.lstrip()}{_GAP.join(pieces)}{after.rstrip()}</div>'


def _around(text: str, marks: Iterable[Mark]) -> list[tuple[int, int]]:
    """Return the stretches of a long text that are near its marks, in order and apart from one another."""
    found: list[tuple[int, int]] = []
    for mark in sorted(marks):
        start, end = _word_start(text, mark.start - AROUND), _word_end(text, mark.end + AROUND)
        if found and start <= found[-1][1] + len(_GAP):
            start, end = found[-1][0], max(end, found.pop()[1])
        found.append((start, end))
    return found


def _word_start(text: str, near: int) -> int:
    return max(text.rfind(space, 0, max(0, near)) for space in _SPACES) + 1


def _word_end(text: str, near: int) -> int:
    return min((at for space in _SPACES if (at := text.find(space, near)) >= 0), default=len(text))


def _marked(text: str, marks: Sequence[Mark], start: int, end: int) -> str:
    """Return a stretch of a text as HTML; where marks overlap, what they share is marked once."""
    inside = [mark for mark in marks if start <= mark.start and mark.end <= end]
    starts, ends = Counter(mark.start for mark in inside), Counter(mark.end for mark in inside)
    numbers: dict[int, set[int]] = {}
    for mark in inside:
        numbers.setdefault(mark.end, set()).add(mark.number)
    out, held = [], 0
    for first, last in pairwise(sorted({start, end, *starts, *ends})):
        held += starts[first] - ends[first]
        words = escape(text[first:last])
        out.append(f"<mark>{words}</mark>" if held else words)
        out += [f"<sup>{number}</sup>" for number in sorted(numbers.get(last, ()))]
    return "".join(out)
