"""Regions: how the weight of the ideas is shared out over the parts of the Venn diagram.

Source: the level-set partition of fuzzy sets (Zadeh 1965). An idea with memberships a1 >= a2 >= a3 gives a1-a2 to the
first value alone, a2-a3 to the first two, a3 to all three, so the weight inside a circle is its cardinality (the sum of
its memberships), a lens is the sum of the minima, and nothing is counted twice.
"""

from collections.abc import Sequence
from dataclasses import dataclass

IN = 0.5
"""From this degree on an idea is in a circle."""


@dataclass(frozen=True)
class Region:
    """A part of the diagram: inside the ``values`` (by index) and outside the others.

    ``weight`` is in ideas, 0 or more; ``ideas`` are the indices of those whose memberships put them just here.
    """

    values: tuple[int, ...]
    weight: float
    ideas: tuple[int, ...]


def regions(degrees: Sequence[Sequence[float]]) -> list[Region]:
    """Return the regions that hold weight or ideas, those of fewer values first.

    Parameters
    ----------
    degrees
        One row an idea, one column a value, each 0 to 1.
    """
    weights: dict[tuple[int, ...], float] = {}
    homes: dict[tuple[int, ...], list[int]] = {}
    for place, row in enumerate(degrees):
        order = sorted(range(len(row)), key=lambda column: (-row[column], column))
        steps = [row[column] for column in order] + [0.0]
        for depth in range(len(row)):
            step = steps[depth] - steps[depth + 1]
            if step > 0:
                inside = tuple(sorted(order[: depth + 1]))
                weights[inside] = weights.get(inside, 0.0) + step
        home = tuple(column for column, degree in enumerate(row) if degree >= IN)
        if home:
            homes.setdefault(home, []).append(place)
    found = sorted({*weights, *homes}, key=lambda inside: (len(inside), inside))
    return [Region(inside, weights.get(inside, 0.0), tuple(homes.get(inside, ()))) for inside in found]


def shared(a: Sequence[float], b: Sequence[float]) -> float | None:
    """Return the fuzzy Jaccard index of two sets, 0 to 1, or None where both are empty.

    Source: Ruzicka (1958): the sum of the minima over the sum of the maxima.
    """
    most = sum(map(max, a, b))
    return min(1.0, sum(map(min, a, b)) / most) if most > 0 else None


def coverage(degrees: Sequence[Sequence[float]]) -> float | None:
    """Return how far the ideas are carried by any value, 0 to 1, or None without ideas.

    Source: Tversky (1977) with alpha 1, beta 0, of the ideas against the union (maximum) of the values.
    """
    return sum(max(row, default=0.0) for row in degrees) / len(degrees) if degrees else None
