"""Which three of four to seven values to draw: a suggestion with its reason; the choice is the person's."""

from dataclasses import dataclass
from itertools import combinations

from careerkit.overlap.scoring import Score


@dataclass(frozen=True)
class Choice:
    """Three values (by index) and what speaks for them.

    ``coverage``, ``balance`` and ``redundancy`` are 0 to 1: how much of the description the three carry, how evenly,
    and how alike the two most alike of them are.
    """

    values: tuple[int, ...]
    coverage: float
    balance: float
    redundancy: float

    @property
    def worth(self) -> float:
        """The figure that choices are ranked by: coverage first, then balance, less what is said twice."""
        return self.coverage + 0.3 * self.balance - 0.3 * self.redundancy


def choices(scored: Score) -> list[Choice]:
    """Return every three of the values, the best first; with three values or fewer, all of them as one choice."""
    count = len(scored.values)
    triples = combinations(range(count), 3) if count > 3 else [tuple(range(count))]
    return sorted((_choice(scored, triple) for triple in triples), key=lambda choice: (-choice.worth, choice.values))


def _choice(scored: Score, triple: tuple[int, ...]) -> Choice:
    rows = [[row[v] for v in triple] for row in scored.degrees()]
    sizes = [sum(column) for column in zip(*rows, strict=True)] if rows else []
    alike = [pair.alike or 0.0 for pair in scored.pairs if set(pair.values) <= set(triple)]
    return Choice(
        values=triple,
        coverage=sum(max(row, default=0.0) for row in rows) / len(rows) if rows else 0.0,
        balance=min(sizes) / max(sizes) if sizes and max(sizes) > 0 else 0.0,
        redundancy=max(alike, default=0.0),
    )
