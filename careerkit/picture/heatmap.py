"""Any two of a person's values beside each other, as a table: what their ideas share, and how alike the two are."""

from dataclasses import dataclass
from functools import cache
from typing import Literal

from careerkit.overlap import Score
from careerkit.picture.multiples import NOT_ENOUGH
from careerkit.picture.theme import Theme

Kind = Literal["shared", "alike"]

TINT = {"shared": "1", "alike": "01"}
"""The circle whose colour each kind of figure takes, as a subset id."""
READABLE = 4.6
"""The least contrast between a cell and what is written in it; WCAG 2.2 asks for 4.5."""
STRONGEST = 0.85


@dataclass(frozen=True)
class Cell:
    """A figure of two values.

    Attributes
    ----------
    values
        Their indices, the row's first.
    kind
        ``shared`` over the ideas, or ``alike`` in what they mean.
    figure
        0 to 1, or None where there is not enough text yet.
    fill
        The colour of the cell, on which the theme's ink can be read.
    """

    values: tuple[int, int]
    kind: Kind
    figure: float | None
    fill: str

    @property
    def text(self) -> str:
        """What stands in the cell."""
        return NOT_ENOUGH if self.figure is None else f"{self.figure:.0%}"


def heatmap(scored: Score, theme: Theme) -> list[list[Cell | None]]:
    """Return the table: row and column by value; ``shared`` above the diagonal, ``alike`` below, None on it."""
    count = len(scored.values)
    rows: list[list[Cell | None]] = [[None] * count for _ in range(count)]
    for pair in scored.pairs:
        a, b = pair.values
        rows[a][b] = Cell((a, b), "shared", pair.shared, fill("shared", pair.shared, theme))
        rows[b][a] = Cell((b, a), "alike", pair.alike, fill("alike", pair.alike, theme))
    return rows


def fill(kind: Kind, figure: float | None, theme: Theme) -> str:
    """Return the colour of a figure, from the theme's background at 0 or None to the strongest that can be read on."""
    return theme.shade(TINT[kind], (figure or 0.0) * _strongest(kind, theme))


@cache
def _strongest(kind: Kind, theme: Theme) -> float:
    """Return how strong a colour may be, 0 to 1, for the theme's ink to be read on it."""
    steps = (STRONGEST * (1 - step / 100) for step in range(100))
    return next(each for each in steps if _contrast(theme.shade(TINT[kind], each), theme.ink) >= READABLE)


def _contrast(a: str, b: str) -> float:
    """Return the contrast of two colours, 1 to 21. Source: WCAG 2.2."""
    low, high = sorted((_luminance(a), _luminance(b)))
    return (high + 0.05) / (low + 0.05)


def _luminance(colour: str) -> float:
    channels = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]
    return sum(share * c for share, c in zip((0.2126, 0.7152, 0.0722), linear, strict=True))
