"""Evidence: what the words of each idea say of each value, as figures; nothing is weighed here.

One table holds a row an idea, a column a value, and in each cell the figures named in ``FIGURES``.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from careerkit.language.lexicon import Profile
from careerkit.language.meaning import read_text, read_verb
from careerkit.language.showing import Floats, Spoken, length_one, shows, theme_vector, widened
from careerkit.overlap.sense import Sense, sense, strongest
from careerkit.strategy import Value

FIGURES = (
    "shown",  # words that show the verb or those near to it
    "spread",  # the same, with those near to the near
    "plainest",  # the one word that shows it most
    "told",  # words that speak for the same verbs as the meaning does
    "named",  # words that speak for the same verbs as the words of the verb do
    "themes",  # themes of the idea that are the value's, each by its strongest word
    "enough",  # the same, on a scale where the first evidence counts most
    "best",  # the theme that agrees most
    "turned",  # how far the idea's themes as a whole point where the verb's do
    "meant",  # how far they point where the meaning's do
    "same_verb",  # whether the idea holds the verb
    "same_words",  # how many words of the meaning it holds
)
_SOME = 0.05
"""The evidence of themes at which "enough" is a half."""
_LEAST = 0.5
"""An idea that speaks of its themes less than so much does not point anywhere at full length."""


@dataclass(frozen=True)
class IdeaRead:
    """An idea as it is held against values: its themes, the words that show verbs, where they point.

    ``spoken`` holds each word and phrase of the lexicon by its place, with the themes that it speaks of.
    """

    themes: Floats
    words: tuple[Spoken, ...]
    about: Floats
    telling: frozenset[str]
    spoken: tuple[tuple[int, int, Profile], ...]

    @property
    def known(self) -> bool:
        """Whether any word of the idea says anything."""
        return bool(self.words) or bool(self.themes.any())


@dataclass(frozen=True)
class ValueRead:
    """A value as ideas are held against it: what it means, the verbs it goes by, where its own words point."""

    sense: Sense
    profile: Floats
    verb: Floats
    meaning: Floats
    shown: Floats
    spread: Floats
    named: Floats
    told: Floats
    words: frozenset[str]

    @property
    def known(self) -> bool:
        """Whether anything is known of what the value means."""
        return self.sense.known or bool(self.shown.any())


@lru_cache(maxsize=4_000)
def read_idea(text: str) -> IdeaRead:
    """Return an idea as it is held against values."""
    table, reading = shows(), read_text(text)
    words = tuple(table.words(text))
    about = length_one(table.speaks[[word.row for word in words]].sum(0) @ table.near)
    spoken = tuple((match.start, match.end, strongest([match])) for match in reading.matches)
    return IdeaRead(theme_vector(strongest(reading.matches)), words, about, reading.telling, spoken)


@lru_cache(maxsize=2_000)
def read_value(value: Value) -> ValueRead:
    """Return a value as ideas are held against it."""
    table = shows()
    meant = sense(value)
    own = read_text(f"{value.meaning}. {value.known_for}")
    shown = table.stands_for(value.verb) @ table.near
    return ValueRead(
        sense=meant,
        profile=theme_vector(meant.profile),
        verb=length_one(theme_vector(read_verb(value.verb))),
        meaning=length_one(theme_vector(strongest(own.matches))),
        shown=shown,
        spread=shown @ table.near,
        named=table.about(value.verb),
        told=table.about(f"{value.meaning} {value.known_for}"),
        words=own.telling,
    )


def evidence(ideas: Sequence[IdeaRead], values: Sequence[ValueRead]) -> Floats:
    """Return the table of evidence: ideas x values x ``FIGURES``."""
    speaks = shows().speaks
    table = np.zeros((len(ideas), len(values), len(FIGURES)))
    if not ideas or not values:
        return table
    shown, spread = (np.array([getattr(value, name) for value in values]).T for name in ("shown", "spread"))
    profile, verb, meaning, named, told = (
        np.array([getattr(value, name) for value in values]).T
        for name in ("profile", "verb", "meaning", "named", "told")
    )
    for row, idea in zip(table, ideas, strict=True):
        if idea.words:
            said = speaks[[word.row for word in idea.words]]
            each = said @ shown
            root_of_count = np.sqrt(len(idea.words) + 1)
            row[:, 0] = each.sum(0) / root_of_count
            row[:, 1] = (said @ spread).sum(0) / root_of_count
            row[:, 2] = each.max(0)
        row[:, 3] = idea.about @ told
        row[:, 4] = idea.about @ named
        agreed = idea.themes[:, None] * profile
        total = agreed.sum(0)
        row[:, 5] = total
        row[:, 6] = np.where(total > 0, 1 / (1 + (_SOME / np.maximum(total, 1e-9)) ** 1.3), 0.0)
        row[:, 7] = agreed.max(0)
        direction = widened(idea.themes) / max(float(np.linalg.norm(idea.themes)), _LEAST)
        row[:, 8] = direction @ verb
        row[:, 9] = direction @ meaning
        row[:, 10] = [bool(idea.telling & value.sense.verb) for value in values]
        row[:, 11] = [min(2, len(idea.telling & value.words)) for value in values]
    return table
