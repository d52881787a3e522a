"""The score of a strategy: everything the picture and the pages say about it, each figure with its words."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from careerkit.language.ideas import find_ideas
from careerkit.language.meaning import read_text
from careerkit.overlap.likeness import alike, tension
from careerkit.overlap.membership import Membership, memberships
from careerkit.overlap.partition import IN, Region, coverage, regions, shared
from careerkit.overlap.sense import Sense, sense, strongest
from careerkit.strategy import Idea, Strategy, Value


@dataclass(frozen=True)
class ScoredIdea:
    """An idea with its membership in each named value, in the order of the values."""

    text: str
    memberships: tuple[Membership, ...]


@dataclass(frozen=True)
class Pair:
    """Two values (by index) beside each other.

    ``shared`` is 0 to 1 over the ideas, None where there is not enough text; ``alike`` is 0 to 1 for the values
    themselves, None where nothing is known of one; ``tension`` is 0 to 1; ``ideas`` are the indices of those in both.
    """

    values: tuple[int, int]
    shared: float | None
    alike: float | None
    tension: float
    ideas: tuple[int, ...]


@dataclass(frozen=True)
class Score:
    """What the words of a strategy add up to. Values and ideas are named by their index throughout."""

    values: tuple[Value, ...]
    ideas: tuple[ScoredIdea, ...]
    regions: tuple[Region, ...]
    pairs: tuple[Pair, ...]
    support: tuple[float | None, ...]
    coverage: float | None
    uncovered: tuple[int, ...]

    def degrees(self) -> list[list[float]]:
        """Return the memberships as numbers: one row an idea, one column a value."""
        return [[each.degree for each in idea.memberships] for idea in self.ideas]

    def as_dict(self) -> dict[str, Any]:
        """Return the score as plain data, in the shape that the command line prints."""
        verbs = [value.verb for value in self.values]
        texts = [idea.text for idea in self.ideas]
        return {
            "ideas": [_idea_dict(idea, verbs) for idea in self.ideas],
            "regions": [
                {
                    "values": [verbs[v] for v in region.values],
                    "weight": round(region.weight, 4),
                    "ideas": [texts[i] for i in region.ideas],
                }
                for region in self.regions
            ],
            "pairs": [
                {
                    "values": [verbs[v] for v in pair.values],
                    "shared": _rounded(pair.shared),
                    "alike": _rounded(pair.alike),
                    "tension": _rounded(pair.tension),
                    "ideas": [texts[i] for i in pair.ideas],
                }
                for pair in self.pairs
            ],
            "support": {verb: _rounded(figure) for verb, figure in zip(verbs, self.support, strict=True)},
            "coverage": _rounded(self.coverage),
            "uncovered": [texts[i] for i in self.uncovered],
        }


def score(strategy: Strategy, *, focus: bool = False) -> Score:
    """Score a strategy.

    Parameters
    ----------
    strategy
        Values with a blank verb are left out. Where ``ideas`` is None they are found in the description.
    focus
        Score the values in focus only, as the canvas draws them.
    """
    values = in_focus(strategy) if focus else strategy.named
    ideas = ideas_of(strategy)
    # Each idea is held against all of the person's values, so that the figures don't depend on which are drawn.
    places = [strategy.named.index(value) for value in values]
    rows = [[row[place] for place in places] for row in memberships(ideas, strategy.named)]
    degrees = [[each.degree for each in row] for row in rows]
    senses = [sense(value) for value in values]
    return Score(
        values=values,
        ideas=tuple(ScoredIdea(idea.text, tuple(row)) for idea, row in zip(ideas, rows, strict=True)),
        regions=tuple(regions(degrees)),
        pairs=tuple(_pair(a, b, senses, degrees) for a, b in combinations(range(len(values)), 2)),
        support=tuple(_support(meant, [row[v] for row in rows], ideas) for v, meant in enumerate(senses)),
        coverage=coverage(degrees) if values else None,
        uncovered=tuple(i for i, row in enumerate(degrees) if max(row, default=0.0) < IN),
    )


def ideas_of(strategy: Strategy) -> tuple[Idea, ...]:
    """Return the ideas of a strategy: its own, or where it has none those found in the description."""
    if strategy.ideas is not None:
        return strategy.ideas
    text = strategy.description
    return tuple(Idea(text=text[a:b]) for a, b in find_ideas(text))


def in_focus(strategy: Strategy) -> tuple[Value, ...]:
    """Return the one to three named values that the canvas draws, in the order of the strategy."""
    wanted = set(strategy.focus)
    chosen = tuple(value for value in strategy.named if value.verb in wanted)
    return (chosen or strategy.named)[:3]


def _pair(a: int, b: int, senses: Sequence[Sense], degrees: list[list[float]]) -> Pair:
    column_a, column_b = [row[a] for row in degrees], [row[b] for row in degrees]
    # A value of which nothing is known, and of which the person has pinned nothing, can't be compared: that is not 0.
    unread = any(not senses[v].known and not any(column) for v, column in ((a, column_a), (b, column_b)))
    return Pair(
        values=(a, b),
        shared=None if unread else shared(column_a, column_b),
        alike=alike(senses[a], senses[b]),
        tension=tension(senses[a], senses[b]),
        ideas=tuple(i for i, row in enumerate(degrees) if row[a] >= IN and row[b] >= IN),
    )


def _support(meant: Sense, column: Sequence[Membership], ideas: Sequence[Idea]) -> float | None:
    """Return how much of what a value means the ideas speak of, 0 to 1; None where that can't be said.

    Source: Tversky (1977) with alpha 1, beta 0, of the value's themes against those of the ideas that it may hold.
    The more a theme is what the value is about, the more it counts. An idea that the person pinned in speaks for the
    whole value.
    """
    if not column or not (meant.known or any(each.pinned for each in column)):
        return None
    if any(each.pinned and each.degree == 1 for each in column):
        return 1.0
    matches = [
        match
        for idea, each in zip(ideas, column, strict=True)
        if not each.pinned
        for match in read_text(idea.text).matches
    ]
    spoken = strongest(matches)
    wanted = {theme: weight for theme, weight in meant.profile.items() if weight > 0}
    whole = sum(weight * weight for weight in wanted.values())
    met = sum(weight * weight * min(1.0, spoken.get(theme, 0.0) / weight) for theme, weight in wanted.items())
    return min(1.0, met / whole) if whole else 0.0


def _idea_dict(idea: ScoredIdea, verbs: list[str]) -> dict[str, Any]:
    named = list(zip(verbs, idea.memberships, strict=True))
    return {
        "text": idea.text,
        "in": {verb: round(each.degree, 4) for verb, each in named},
        "because": {verb: list(each.because) for verb, each in named if each.because},
        "pinned": [verb for verb, each in named if each.pinned],
    }


def _rounded(figure: float | None) -> float | None:
    return None if figure is None else round(figure, 4)
