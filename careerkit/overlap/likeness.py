"""Two values beside each other, apart from any description: how alike they are, and how far they pull apart."""

import math

from careerkit.language import lexicon
from careerkit.language.lexicon import Profile
from careerkit.overlap.sense import Sense

_NEAR = 0.4
"""How far a theme counts as its neighbour when two values are compared."""


def alike(a: Sense, b: Sense) -> float | None:
    """Return how near two values are in meaning, 0 to 1; None where nothing is known of one of them."""
    if a.verb and a.verb == b.verb and not a.words and not b.words:
        return 1.0
    if not a.known or not b.known:
        return None
    wide_a, wide_b = _widened(a.profile), _widened(b.profile)
    dot = sum(weight * wide_b.get(theme, 0.0) for theme, weight in wide_a.items())
    norm = math.sqrt(_square(wide_a) * _square(wide_b))
    return min(1.0, max(0.0, dot / norm)) if norm else 0.0


def tension(a: Sense, b: Sense) -> float:
    """Return how far two values pull against each other, 0 to 1.

    A theme that one wants and the other works against counts in full; opposed themes count by half.
    """
    clash = max((_against(a.profile, b.profile), _against(b.profile, a.profile)))
    opposed = max(
        (
            min(weight, b.profile.get(other, 0.0)) / 2
            for theme, weight in a.profile.items()
            for other in lexicon.themes()[theme].opposes
        ),
        default=0.0,
    )
    return min(1.0, max(0.0, clash, opposed))


def _against(a: Profile, b: Profile) -> float:
    return max((min(weight, -b.get(theme, 0.0)) for theme, weight in a.items()), default=0.0)


def _widened(profile: Profile) -> dict[str, float]:
    wide = dict(profile)
    for theme, weight in profile.items():
        for other in lexicon.themes()[theme].near:
            if abs(_NEAR * weight) > abs(wide.get(other, 0.0)):
                wide[other] = _NEAR * weight
    return wide


def _square(profile: Profile) -> float:
    return sum(weight * weight for weight in profile.values())
