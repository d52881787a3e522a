"""The words of the regions: inside as far as they fit, else outside with a leader line."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import chain
from textwrap import shorten

import numpy as np

from careerkit.overlap import Score
from careerkit.picture.fit import Placed, Saying, fit
from careerkit.picture.geometry import RegionShape
from careerkit.picture.outside import Floats, Found, Outside, moved
from careerkit.picture.scene import Leader, Part, Words
from careerkit.picture.text import balanced, stack
from careerkit.picture.theme import Theme
from careerkit.strategy import Strategy, edits

SIZES = (24.0, 22.0, 20.0, 18.0, 17.0, 16.0, 15.0, 14.0)
"""The type sizes tried for ideas: the largest at which all regions hold their words; those with room to spare grow."""
PADDING = 5.0
"""The least room between words and an outline."""
_CALM = 2.0
"""By so much smaller type may be for a block of lines."""
_GROWN = 1.3
"""So much larger the type of a region with room to spare may be."""
ELSEWHERE = "Not in a circle yet"

_BOTH = 110
"""So many characters of what values do together are in the picture; the whole is beside it."""
_LINES = (14.0, 10.0, 20.0, 8.0)
"""The line lengths tried outside, in font sizes ..."""
_LIST = (13.0, 18.0, 10.0, 26.0)
"""... and for the list of what lies in no circle."""

Homes = Mapping[str, Sequence[Saying]]
"""What is said in each region, by its subset id."""


def homes(strategy: Strategy, scored: Score) -> Homes:
    """Return what stands in which region: its ideas, and what the person says of values together."""
    count = len(scored.values)
    found: dict[str, list[Saying]] = {}
    for region in scored.regions:
        name = "".join("1" if v in region.values else "0" for v in range(count))
        found[name] = [Saying(scored.ideas[i].text, i) for i in region.ideas]
    for name in (format(bits, f"0{count}b")[::-1] for bits in range(1, 2**count)):
        verbs = [value.verb for value, bit in zip(scored.values, name, strict=True) if bit == "1"]
        text = edits.both_of(strategy, verbs) if len(verbs) > 1 else ""
        if text.strip():
            found.setdefault(name, []).append(Saying(shorten(text, _BOTH, placeholder=" …"), face="title"))
    return {name: sayings for name, sayings in found.items() if sayings}


def labels(
    strategy: Strategy, scored: Score, shapes: Sequence[RegionShape], outside: Outside, theme: Theme
) -> tuple[list[Part], list[Leader]]:
    """Set the ideas of every region, and list those of none beside the circles."""
    wanted = homes(strategy, scored)
    inside = _inside(wanted, shapes)
    for _, held in inside.values():
        outside.take(list(chain.from_iterable(each.lines for each in held)))
    parts: list[Part] = []
    leaders: list[Leader] = []
    for shape in shapes:
        kept, words = inside.get(shape.name, ((), []))
        left = [each for each in wanted.get(shape.name, ()) if each not in kept]
        if left:
            led, leader = _led_out(shape, left, outside)
            words = [*words, *led]
            leaders += [leader] if leader else []
        if words:
            parts.append(Part(f"label-{shape.name}", theme.ink, tuple(words)))
    if scored.uncovered and scored.values:
        corner = np.array([[outside.area[0], min(outside.area[3], outside.lower_end + 30.0)]])
        left = [Saying(ELSEWHERE, face="strong"), *(Saying(scored.ideas[i].text, i) for i in scored.uncovered)]
        listed, _ = _list(left, outside, corner, _LIST, kept=1)
        parts += [Part("uncovered", theme.muted, tuple(listed))] if listed else []
    return parts, leaders


def _inside(wanted: Homes, shapes: Sequence[RegionShape]) -> dict[str, tuple[tuple[Saying, ...], list[Words]]]:
    """Set in each region as many of its sayings as it holds, all at one size; return these and their words."""
    kept = {shape: _kept(shape, wanted[shape.name]) for shape in shapes if shape.name in wanted}
    kept = {shape: sayings for shape, sayings in kept.items() if sayings}
    flowing, block = (_largest(kept, flowing=flowing) for flowing in (True, False))
    # A block reads better than lines that follow the outline, unless these can be much larger.
    found = block if block and flowing and flowing[0] - block[0] <= _CALM else flowing
    if not found:
        return {}
    size, lines = found
    return {
        shape.name: (sayings, _said(sayings, _grown(shape, sayings, size) or lines[shape]))
        for shape, sayings in kept.items()
    }


def _grown(shape: RegionShape, sayings: tuple[Saying, ...], size: float) -> Placed | None:
    """Set sayings larger than the size that all regions share, where a region has room; None where it hasn't."""
    for larger in (each for each in SIZES if size < each <= size * _GROWN):
        placed = fit(sayings, shape, larger, PADDING, flowing=False)
        if placed:
            return placed
    return None


def _largest(
    kept: Mapping[RegionShape, tuple[Saying, ...]], *, flowing: bool
) -> tuple[float, dict[RegionShape, Placed]] | None:
    """Return the largest type size at which every region holds its sayings, and their lines; None where none is."""
    best: tuple[float, dict[RegionShape, Placed]] | None = None
    low, high = 0, len(SIZES) - 1
    while low <= high:
        middle = (low + high) // 2
        found: dict[RegionShape, Placed] = {}
        for shape, sayings in kept.items():
            lines = fit(sayings, shape, SIZES[middle], PADDING, flowing=flowing)
            if lines is None:
                break
            found[shape] = lines
        if len(found) == len(kept):
            best, high = (SIZES[middle], found), middle - 1
        else:
            low = middle + 1
    return best


def _said(sayings: Sequence[Saying], lines: Placed) -> list[Words]:
    return [Words(each, saying.idea) for each, saying in zip(lines, sayings, strict=True)]


def _kept(shape: RegionShape, sayings: Sequence[Saying]) -> tuple[Saying, ...]:
    """Return what a region holds at the smallest size; the longest are led out first."""
    kept = list(sayings)
    while kept and fit(tuple(kept), shape, SIZES[-1], PADDING) is None:
        kept.remove(max(kept, key=lambda saying: len(saying.text)))
    return tuple(kept)


def _led_out(shape: RegionShape, sayings: Sequence[Saying], outside: Outside) -> tuple[list[Words], Leader | None]:
    starts = outside.starts(shape)
    if not len(starts):
        corner = np.array([[outside.area[0], outside.area[3]]])
        return _list(sayings, outside, corner, _LINES)[0], None
    words, found = _list(sayings, outside, starts, _LINES, led=True)
    if found is None or found.route is None:
        return words, None
    outside.take_route(found.route)
    return words, Leader(f"leader-{shape.name}", *found.route)


def _list(
    sayings: Sequence[Saying],
    outside: Outside,
    near: Floats,
    widths: Sequence[float],
    *,
    led: bool = False,
    kept: int = 0,
) -> tuple[list[Words], Found | None]:
    """List sayings outside the circles, the cheapest way; where room is short, the last are only counted."""
    for shown in range(len(sayings), kept - 1, -1):
        said = list(sayings[:shown])
        said += [Saying(f"+{len(sayings) - shown} more")] if shown < len(sayings) else []
        best: tuple[Found, list[Words]] | None = None
        for most in widths:
            words = _stacked(said, most)
            found = outside.place(list(chain.from_iterable(each.lines for each in words)), near, led=led)
            if found and (best is None or found.cost < best[0].cost - 1):
                best = (found, words)
        if best:
            found, words = best
            words = [Words(tuple(moved(line, found) for line in each.lines), each.idea) for each in words]
            outside.take(list(chain.from_iterable(each.lines for each in words)))
            return words, found
    return [], None


def _stacked(sayings: Sequence[Saying], most: float) -> list[Words]:
    lines = stack([balanced(each.text, most, each.face) for each in sayings], 0.0, 0.0, SIZES[-1], anchor="start")
    return [
        Words(tuple(replace(line, face=saying.face) for line in each), saying.idea)
        for each, saying in zip(lines, sayings, strict=True)
    ]
