"""Every three of four to seven values as little pictures, the best first: to see at a glance which three to draw."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import combinations

import numpy as np
from numpy.typing import NDArray

from careerkit.overlap import Choice, Score, choices
from careerkit.picture.geometry import Circle, RegionShape, region_shapes
from careerkit.picture.layout import equal_circles, fitted
from careerkit.picture.story import listed
from careerkit.picture.svg import outline
from careerkit.picture.theme import Theme

WIDTH, HEIGHT = 120.0, 114.0
"""The size of a little picture in its own units."""
FAINTEST, STRONGEST = 0.07, 0.92
"""How strongly a region is coloured that holds next to nothing, and the one that holds the most of all."""
NOT_ENOUGH = "not enough text yet"

_BALANCES = ((0.7, "even"), (0.45, "fairly even"), (0.0, "uneven"))
_TWICE = ((0.5, "much said twice"), (0.3, "some said twice"), (0.0, "little said twice"))
"""From which figure on, the best or the most first, what is said of it."""

Weights = dict[str, NDArray[np.float64]]


@dataclass(frozen=True)
class Multiple:
    """Three values as a little picture, and what speaks for them.

    Attributes
    ----------
    values
        The indices of the three, in the order in which the canvas draws them.
    drawing
        An SVG element without words, which takes its outlines from `shapes`.
    said
        What the three carry, how evenly, and what is said twice: a few words for each.
    label
        The same with the names, for those who can't see the picture.
    """

    values: tuple[int, ...]
    drawing: str
    said: tuple[str, ...]
    label: str


def multiples(scored: Score, theme: Theme) -> list[Multiple]:
    """Return every three of the values of a strategy, the best first; nothing where there are three or fewer.

    All pictures are coloured on one scale: the stronger a region, the more of the person's work lies in it.

    Parameters
    ----------
    scored
        The score with all named values.
    """
    count = len(scored.values)
    if count <= 3:
        return []
    verbs = [value.verb for value in scored.values]
    triples: list[tuple[int, ...]] = list(combinations(range(count), 3))
    weights = weights_of(scored.degrees(), triples)
    most = max(float(column.max(initial=0.0)) for column in weights.values())
    place = {triple: k for k, triple in enumerate(triples)}
    found = []
    for choice in choices(scored):
        k = place[choice.values]
        shares = {name: float(column[k]) / most if most else 0.0 for name, column in weights.items()}
        unread = [scored.support[v] is None for v in choice.values]
        told = said(choice)
        label = f"{listed([verbs[v] for v in choice.values])}: {', '.join(told)}"
        found.append(Multiple(choice.values, _drawing(shares, unread, theme), told, label))
    return found


def weights_of(degrees: Sequence[Sequence[float]], triples: Sequence[tuple[int, ...]]) -> Weights:
    """Return how much every region of every three holds, in ideas.

    It is what `careerkit.overlap.regions` gives for each three, for all of them at once: three values hold the least
    of their memberships, two of them what both have beyond the third, and one what it has beyond the other two.

    Parameters
    ----------
    degrees
        One row an idea, one column a value, each 0 to 1.

    Returns
    -------
    By subset id, such as "110", an array with one weight a triple.
    """
    columns = np.array(triples).T
    table = np.array(degrees).reshape(len(degrees), -1) if degrees else np.zeros((0, 1 + columns.max()))
    a, b, c = (table[:, column] for column in columns)
    beyond = {
        "100": a - np.maximum(b, c),
        "010": b - np.maximum(a, c),
        "110": np.minimum(a, b) - c,
        "001": c - np.maximum(a, b),
        "101": np.minimum(a, c) - b,
        "011": np.minimum(b, c) - a,
        "111": np.minimum(np.minimum(a, b), c),
    }
    return {name: np.maximum(part, 0.0).sum(axis=0) for name, part in beyond.items()}


def said(choice: Choice) -> tuple[str, ...]:
    """Return in a few words what each figure of three values says; what is not known is named together, at the end."""
    told, unknown = [], []
    if choice.coverage is not None:
        told.append(f"carries {choice.coverage:.0%}")
    else:
        unknown.append("what they carry")
    if choice.balance is not None:
        told.append(_word(choice.balance, _BALANCES))
    elif choice.coverage is not None:
        unknown.append("how evenly")
    if choice.redundancy is not None:
        told.append(_word(choice.redundancy, _TWICE))
    else:
        unknown.append("what is said twice")
    if len(unknown) == 2 and not told:
        return (NOT_ENOUGH,)
    return (*told, f"{listed(unknown)}: {NOT_ENOUGH}") if unknown else tuple(told)


def _word(figure: float, words: Iterable[tuple[float, str]]) -> str:
    return next(word for least, word in words if figure >= least)


def shapes() -> str:
    """Return the outlines that all little pictures are drawn with, as an SVG element that shows nothing by itself."""
    paths = "".join(
        f'<path id="three-{shape.name}" d="{outline(shape.loops)}" fill-rule="evenodd"/>' for shape in _geometry()[1]
    )
    return f'<svg xmlns="http://www.w3.org/2000/svg" width="0" height="0" aria-hidden="true"><defs>{paths}</defs></svg>'


@cache
def _geometry() -> tuple[list[Circle], list[RegionShape]]:
    circles = fitted(equal_circles(3), 2.0, 2.0, WIDTH - 2.0, HEIGHT - 2.0)
    return circles, region_shapes(circles)


def _drawing(shares: dict[str, float], unread: Sequence[bool], theme: Theme) -> str:
    """Return a little picture. A value that nothing is known of yet has a dashed outline."""
    regions = "".join(
        f'<use href="#three-{name}" fill="{_fill(name, share, theme)}"/>' for name, share in shares.items()
    )
    dashes = (' stroke-dasharray="4 3"' if each else "" for each in unread)
    circles = "".join(
        f'<circle cx="{c.x:.1f}" cy="{c.y:.1f}" r="{c.r:.1f}" stroke="{colour}" stroke-width="1.8"{dash}/>'
        for c, colour, dash in zip(_geometry()[0], theme.sets, dashes, strict=True)
    )
    return f'<svg viewBox="0 0 {WIDTH:g} {HEIGHT:g}" aria-hidden="true">{regions}<g fill="none">{circles}</g></svg>'


def _fill(name: str, share: float, theme: Theme) -> str:
    return theme.shade(name, FAINTEST + share * (STRONGEST - FAINTEST)) if share > 0 else theme.background
