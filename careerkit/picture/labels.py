"""The words of the ideas: inside their regions as far as they fit, else outside with a leader line."""

from collections.abc import Mapping, Sequence
from itertools import chain

from careerkit.overlap import Score
from careerkit.picture.geometry import RegionShape
from careerkit.picture.outside import Outside, Point
from careerkit.picture.scene import Leader, Part, Words
from careerkit.picture.text import Line, fit, wrap
from careerkit.picture.theme import Theme

SIZES = (18.0, 17.0, 16.0, 15.0, 14.0)
"""The type sizes tried for ideas; all regions share the largest at which they still hold their words."""
PADDING = 5.0
"""The least room between words and an outline."""
ELSEWHERE = "Not in a circle yet"

Homes = Mapping[str, Sequence[int]]
"""The ideas (by index) of each region, by its subset id."""


def homes(scored: Score) -> Homes:
    """Return which ideas stand in which region."""
    count = len(scored.values)
    return {
        "".join("1" if v in region.values else "0" for v in range(count)): region.ideas
        for region in scored.regions
        if region.ideas
    }


def labels(
    scored: Score, shapes: Sequence[RegionShape], outside: Outside, theme: Theme
) -> tuple[list[Part], list[Leader]]:
    """Set the ideas of every region, and list those of none beside the circles."""
    texts = [idea.text for idea in scored.ideas]
    wanted = homes(scored)
    inside = _inside(texts, wanted, shapes)
    for held in chain.from_iterable(inside.values()):
        outside.take(held.lines)
    parts: list[Part] = []
    leaders: list[Leader] = []
    for shape in shapes:
        words = inside.get(shape.name, [])
        left = [idea for idea in wanted.get(shape.name, ()) if idea not in {each.idea for each in words}]
        if left:
            led, leader = _led_out(shape, left, texts, outside)
            words = [*words, *led]
            leaders += [leader] if leader else []
        if words:
            parts.append(Part(f"label-{shape.name}", theme.ink, tuple(words)))
    if scored.uncovered and scored.values:
        corner = (outside.area[0], outside.area[3])
        listed = _list(scored.uncovered, texts, outside, corner, (13.0, 18.0, 10.0, 26.0), ELSEWHERE)
        parts += [Part("uncovered", theme.muted, tuple(listed))] if listed else []
    return parts, leaders


def _inside(texts: Sequence[str], wanted: Homes, shapes: Sequence[RegionShape]) -> dict[str, list[Words]]:
    """Set in each region as many of its ideas as it holds, all at one size."""
    kept = {shape: _kept(shape, wanted[shape.name], texts) for shape in shapes if shape.name in wanted}
    kept = {shape: ideas for shape, ideas in kept.items() if ideas}
    for size in SIZES:
        placed: dict[str, list[Words]] = {}
        for shape, ideas in kept.items():
            lines = fit([texts[i] for i in ideas], shape, size, PADDING)
            if lines is None:
                break
            placed[shape.name] = _words(lines, ideas)
        if len(placed) == len(kept):
            return placed
    return {}


def _kept(shape: RegionShape, ideas: Sequence[int], texts: Sequence[str]) -> list[int]:
    """Return the ideas that a region holds at the smallest size; the longest are led out first."""
    kept = list(ideas)
    while kept and fit([texts[i] for i in kept], shape, SIZES[-1], PADDING) is None:
        kept.remove(max(kept, key=lambda idea: len(texts[idea])))
    return kept


def _led_out(
    shape: RegionShape, ideas: Sequence[int], texts: Sequence[str], outside: Outside
) -> tuple[list[Words], Leader | None]:
    points = shape.points(step=14.0)
    near = (float(points[0][0]), float(points[0][1])) if len(points) else (outside.area[0], outside.area[3])
    words = _list(ideas, texts, outside, near, (14.0, 10.0, 20.0, 8.0))
    if not words or not len(points):
        return words, None
    lines = [line for each in words for line in each.lines]
    return words, Leader(f"leader-{shape.name}", *outside.leader(shape, lines))


def _list(
    ideas: Sequence[int],
    texts: Sequence[str],
    outside: Outside,
    near: Point,
    widths: Sequence[float],
    head: str = "",
) -> list[Words]:
    """List ideas outside the circles as near to a point as they go; where room is short, the last are only counted."""
    for shown in range(len(ideas), -1, -1):
        lines = [head] if head else []
        lines += [texts[i] for i in ideas[:shown]]
        lines += [f"+{len(ideas) - shown} more"] if shown < len(ideas) else []
        known: list[int | None] = [*([None] if head else []), *ideas[:shown], None]
        for most in widths:
            found = outside.place([wrap(line, most) for line in lines], near, SIZES[-1])
            if found:
                outside.take(list(chain.from_iterable(found)))
                return _words(found, known)
    return []


def _words(lines: Sequence[Sequence[Line]], ideas: Sequence[int | None]) -> list[Words]:
    return [Words(tuple(each), idea) for each, idea in zip(lines, ideas, strict=False)]
