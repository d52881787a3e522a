"""Strategies made by chance, to try the picture with: 2 or 3 values, up to 12 ideas of 1 to 12 words in any region."""

import itertools
import random

from careerkit.strategy import Idea, Strategy, Value

VERBS = (
    "Mend", "Teach", "Listen", "Simplify", "Encourage", "Stand by people", "Tell it straight", "Untangle", "Care",
    "Keep promises to people", "Hold the long view here", "Strengthen communities", "Play",
)  # fmt: skip
WORDS = (
    "mend the old pump with people who wait until a taxi comes home and teach children quietly at one long table bread "
    "letters careful numbers that hold the bridge over our river night ward small steps clear words for neighbours who "
    "remember every name laugh together understand responsibility measure twice organisation patience"
).split()


def strategies(count, seed):
    """Yield strategies; the same seed gives the same ones."""
    chance = random.Random(seed)  # noqa: S311  # words by chance, no secret
    for _ in range(count):
        verbs = chance.sample(VERBS, chance.choice((2, 3)))
        regions = list(itertools.product((False, True), repeat=len(verbs)))
        texts = {_said(chance, 12) for _ in range(chance.randint(0, 12))}
        yield Strategy(
            title=chance.choice(("", "The word behind the silence")),
            description=_said(chance, 70),
            values=tuple(Value(verb=verb) for verb in verbs),
            ideas=tuple(
                Idea(text=text, pins=dict(zip(verbs, chance.choice(regions), strict=True))) for text in sorted(texts)
            ),
        )


def _said(chance, most):
    return " ".join(chance.choice(WORDS) for _ in range(chance.randint(1, most)))
