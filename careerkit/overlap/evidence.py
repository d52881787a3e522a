"""Evidence: what the words of an idea give for a value, and which words gave it."""

import math
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from careerkit.language import showing
from careerkit.language.lexicon import Match, Profile
from careerkit.language.meaning import Reading, read_text, read_verb
from careerkit.language.tokens import tokens
from careerkit.strategy import Value

_LEAST = 0.003
"""Evidence by themes below this counts as none."""
_NAMED = 0.02
"""A word that gives less than this is not named as a reason ..."""
_FEWEST = 4
"""... and of the others no more than so many are."""
_SHOWS = 0.3
"""What a word that shows the verb counts beside one that speaks of its themes, where reasons are put in order."""


@dataclass(frozen=True)
class Weights:
    """What the words of a value weigh beside each other when its themes are gathered.

    ``meaning`` and ``known_for`` are the shares of its own words beside its verb; ``same_verb`` and ``same_word`` are
    what a word weighs that an idea has in common with the value.
    """

    meaning: float = 0.7
    known_for: float = 0.4
    same_verb: float = 0.7
    same_word: float = 0.15


WEIGHTS = Weights()


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
def sense(value: Value, weights: Weights = WEIGHTS) -> Sense:
    """Return what a value means, from its verb, its meaning and what it is to be known for."""
    meaning, known_for = read_text(value.meaning), read_text(value.known_for)
    profile = dict(read_verb(value.verb))
    for reading, share in ((meaning, weights.meaning), (known_for, weights.known_for)):
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


@dataclass(frozen=True)
class Evidence:
    """What an idea's words give for a value.

    Attributes
    ----------
    themes
        How far they speak of the value's themes: a logarithm, 0 at what is usual, from -3 up.
    shows
        How far they show the value's verb, and ``meaning`` what the person says it means; below 0 they speak against.
    verb, words
        Whether they use the verb itself (0 or 1), and how many of the value's other words (0 to 2).
    length
        How many words show any verb at all, in fives.
    because
        The words that gave it, strongest first.
    """

    themes: float
    shows: float
    meaning: float
    verb: float
    words: float
    length: float
    because: tuple[str, ...]

    @property
    def is_heard(self) -> bool:
        """Whether any word gave anything."""
        return bool(self.because)


@lru_cache(maxsize=20_000)
def evidence(text: str, value: Value, weights: Weights = WEIGHTS) -> Evidence:
    """Return what the words of an idea give for a value."""
    meant, reading, shown = sense(value, weights), read_text(text), showing.shown(text)
    reasons = _reasons(text, reading, meant, weights)
    themes = sum(strength for strength, *_ in reasons)
    by_verb, by_meaning = _rows(value)
    columns = list(shown.columns)
    scale = 1 / math.sqrt(len(columns) + 1)
    verb_gives, meaning_gives = by_verb[columns] * scale, by_meaning[columns] * scale
    reasons += [
        (_SHOWS * float(gives), text[start:end], start)
        for gives, (start, end) in zip(5 * verb_gives + meaning_gives, shown.spans, strict=True)
    ]
    return Evidence(
        themes=math.log(max(themes, _LEAST) / 0.05),
        shows=5 * float(verb_gives.sum()),
        meaning=float(meaning_gives.sum()),
        verb=float(bool(reading.telling & meant.verb)),
        words=float(min(2, len(reading.telling & meant.words))),
        length=len(columns) / 5,
        because=_because(reasons),
    )


@lru_cache(maxsize=2_000)
def _rows(value: Value) -> tuple[showing.Floats, showing.Floats]:
    """Return how strongly each word shows the value's verb, and what the person says of it."""
    return showing.by_verb(value.verb), showing.by_text(f"{value.meaning} {value.known_for}")


Reason = tuple[float, str, int]
"""How much evidence a word gives, the word, and where it stands."""


def _reasons(text: str, reading: Reading, meant: Sense, weights: Weights) -> list[Reason]:
    """Return the evidence that each word of an idea gives for a value. A theme counts once, for its strongest word."""
    speakers: dict[str, tuple[float, Match]] = {}
    for match in reading.matches:
        for theme, weight in strongest([match]).items():
            if theme in meant.profile and weight > speakers.get(theme, (0.0, match))[0]:
                speakers[theme] = (weight, match)
    places = {id(match): match for _, match in speakers.values()}
    totals = dict.fromkeys(places, 0.0)
    for theme, (weight, match) in speakers.items():
        totals[id(match)] += weight * meant.profile[theme]
    found = [(totals[key], text[match.start : match.end], match.start) for key, match in places.items()]
    return found + _shared_words(text, reading, meant, weights)


def _shared_words(text: str, reading: Reading, meant: Sense, weights: Weights) -> list[Reason]:
    strengths = dict.fromkeys(reading.telling & meant.words, weights.same_word)
    strengths |= dict.fromkeys(reading.telling & meant.verb, weights.same_verb)
    if not strengths:
        return []
    shared = []
    for word in tokens(text):
        strength = max((strengths.get(form, 0.0) for form in word.forms), default=0.0)
        if strength:
            shared.append((strength, word.text, word.start))
    return shared


def _because(reasons: list[Reason]) -> tuple[str, ...]:
    strengths: dict[tuple[str, int], float] = {}
    for strength, word, place in reasons:
        strengths[word, place] = strengths.get((word, place), 0.0) + strength
    given = [(strength, *where) for where, strength in strengths.items() if strength > 0]
    ordered = sorted(given, key=lambda reason: (-reason[0], reason[2]))
    # Where all are faint, the strongest still is the reason.
    ordered = [reason for reason in ordered if reason[0] >= _NAMED] or ordered[:1]
    return tuple(dict.fromkeys(word for _, word, _ in ordered))[:_FEWEST]
