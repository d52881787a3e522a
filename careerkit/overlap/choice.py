"""Which three of four to seven values to draw: a suggestion with its reason; the choice is the person's."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

from careerkit.overlap.scoring import Score


@dataclass(frozen=True)
class Choice:
    """Three values (by index) and what speaks for them.

    ``coverage`` and ``balance`` are 0 to 1: how much of the description the three carry, and how evenly; None where
    there is not enough text to say. ``alike`` says of each two of them how alike they are, 0 to 1, or None.
    """

    values: tuple[int, ...]
    coverage: float | None
    balance: float | None
    alike: tuple[float | None, ...]

    @property
    def redundancy(self) -> float | None:
        """How alike the two most alike of the values are, 0 to 1; None where one of them can't be compared."""
        known = [figure for figure in self.alike if figure is not None]
        return max(known, default=0.0) if len(known) == len(self.alike) else None

    @property
    def worth(self) -> float:
        """The figure that choices are ranked by: coverage first, then balance, less what is said twice."""
        twice = max((figure for figure in self.alike if figure is not None), default=0.0)
        return (self.coverage or 0.0) + 0.3 * (self.balance or 0.0) - 0.3 * twice


def choices(scored: Score) -> list[Choice]:
    """Return every three of the values, the best first; with three values or fewer, all of them as one choice."""
    count = len(scored.values)
    triples = combinations(range(count), 3) if count > 3 else [tuple(range(count))]
    degrees = scored.degrees()
    alike = {pair.values: pair.alike for pair in scored.pairs}
    found = (_choice(scored, degrees, alike, triple) for triple in triples)
    return sorted(found, key=lambda choice: (-choice.worth, choice.values))


def _choice(
    scored: Score,
    degrees: Sequence[Sequence[float]],
    alike: dict[tuple[int, int], float | None],
    triple: tuple[int, ...],
) -> Choice:
    rows = [[row[v] for v in triple] for row in degrees]
    sizes = [sum(column) for column in zip(*rows, strict=True)] if rows else []
    # A value that has no support figure is one that nothing is known of: its circle is not empty but unread.
    unread = [v for v in triple if scored.support[v] is None]
    return Choice(
        values=triple,
        coverage=sum(max(row, default=0.0) for row in rows) / len(rows) if len(unread) < len(triple) else None,
        balance=min(sizes) / max(sizes) if not unread and max(sizes, default=0.0) > 0 else None,
        alike=tuple(alike[pair] for pair in combinations(triple, 2)),
    )
