"""Sense: what a value means, from its verb and the person's own words for it."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from careerkit.language.lexicon import Match, Profile
from careerkit.language.meaning import read_text, read_verb
from careerkit.strategy import Value

_MEANING, _KNOWN_FOR = 0.7, 0.4
"""The shares of a value's own words beside its verb."""


@dataclass(frozen=True)
class Sense:
    """What a value means: its themes (a vector of length 1), and the base forms of its verb and of its other words."""

    profile: Profile
    verb: frozenset[str]
    words: frozenset[str]

    @property
    def known(self) -> bool:
        """Whether anything is known of what the value means."""
        return bool(self.profile)


@lru_cache(maxsize=2_000)
def sense(value: Value) -> Sense:
    """Return what a value means, from its verb, its meaning and what it is to be known for."""
    meaning, known_for = read_text(value.meaning), read_text(value.known_for)
    profile = dict(read_verb(value.verb))
    for reading, share in ((meaning, _MEANING), (known_for, _KNOWN_FOR)):
        for theme, weight in strongest(reading.matches).items():
            profile[theme] = profile.get(theme, 0.0) + share * weight
    length = math.sqrt(sum(weight * weight for weight in profile.values())) or 1.0
    verb = read_text(value.verb).telling
    words = (meaning.telling | known_for.telling) - verb
    return Sense({theme: weight / length for theme, weight in profile.items()}, verb, words)


def strongest(matches: Iterable[Match]) -> dict[str, float]:
    """Return the themes that words speak of, each at its strongest. A word of many themes says less of each of them."""
    spoken: dict[str, float] = {}
    for match in matches:
        share = 1 / math.sqrt(len(match.profile))
        for theme, weight in match.profile.items():
            spoken[theme] = max(spoken.get(theme, 0.0), share * weight)
    return spoken
