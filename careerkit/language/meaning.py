"""What a text is about: the known words in it, and the themes they speak of."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from careerkit.language import lexicon
from careerkit.language.lexicon import Match, Profile
from careerkit.language.tokens import DROPPED, tokens

# Words too common to tie a value to an idea when both use them.
COMMON = DROPPED | lexicon.glue("common")


@dataclass(frozen=True)
class Reading:
    """What was read in a text.

    ``matches`` are the lexicon's words and phrases in order; ``profile`` is the themes they add up to (-1 to 1);
    ``telling`` are the base forms of the words that are not everyday glue.
    """

    matches: tuple[Match, ...]
    profile: Profile
    telling: frozenset[str]


@lru_cache(maxsize=4_000)
def read_text(text: str) -> Reading:
    """Return what a text speaks of. Order, case and inflection make no difference to the profile."""
    words = tokens(text)
    matches = tuple(lexicon.words().find(words))
    telling = frozenset(form for word in words if not (word.forms & COMMON) for form in word.forms if len(form) > 2)
    return Reading(matches, add_up(match.profile for match in matches), telling)


def add_up(profiles: Iterable[Profile]) -> dict[str, float]:
    """Return profiles joined as independent evidence: each theme's weights a, b, ... give 1 - (1-a)(1-b)...

    Weights against a theme (below 0) are joined in the same way, and the two sides subtracted.
    """
    left: dict[str, float] = {}
    against: dict[str, float] = {}
    for profile in profiles:
        for theme, weight in profile.items():
            side = left if weight >= 0 else against
            side[theme] = side.get(theme, 1.0) * (1 - abs(weight))
    return {theme: against.get(theme, 1.0) - left.get(theme, 1.0) for theme in sorted({*left, *against})}


@lru_cache(maxsize=2_000)
def read_verb(verb: str) -> Profile:
    """Return what a value's verb or verb phrase means and does; empty where it is not known.

    The whole phrase counts first ("stand by people"), then the verbs in it, then its words as in any text.
    """
    whole = lexicon.verbs().exact(verb)
    if whole:
        return whole
    words = tokens(verb)
    found = [match.profile for match in lexicon.verbs().find(words)]
    rest = [{theme: 0.7 * weight for theme, weight in match.profile.items()} for match in lexicon.words().find(words)]
    return add_up([*found[:1], *rest])


_LETTERS = re.compile(r"[^\W\d_]")


def has_words(text: str) -> bool:
    """Tell whether a text holds any letters at all."""
    return bool(_LETTERS.search(text))
