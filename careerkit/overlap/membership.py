"""Membership: how far an idea belongs to a value, 0 to 1, with the words that say so."""

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from careerkit.language.lexicon import Match, Profile
from careerkit.language.meaning import Reading, read_text, read_verb
from careerkit.language.tokens import tokens
from careerkit.strategy import Idea, Value, same_verb


@dataclass(frozen=True)
class Membership:
    """How far an idea belongs to a value.

    Attributes
    ----------
    degree
        0 to 1; at 0.5 and above the idea is in the circle.
    because
        The words of the idea that made it so, strongest first.
    pinned
        Whether the person said it themselves.
    """

    degree: float
    because: tuple[str, ...]
    pinned: bool = False


@dataclass(frozen=True)
class Weights:
    """What the evidence for a membership weighs.

    ``meaning`` and ``known_for`` are the shares of a value's own words beside its verb; ``same_verb`` and ``same_word``
    are what a word weighs that the idea has in common with the value; ``line`` is the evidence at which an idea is just
    in the circle, and ``slope`` how sharply the degree rises there (Hill 1910: no evidence gives 0). Fitted on labelled
    descriptions.
    """

    meaning: float = 0.7
    known_for: float = 0.4
    same_verb: float = 0.7
    same_word: float = 0.15
    line: float = 0.05
    slope: float = 1.3


WEIGHTS = Weights()

_TELLING = 0.04
"""A word that adds less evidence than this is not named as a reason."""


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


def memberships(ideas: Sequence[Idea], values: Sequence[Value], weights: Weights = WEIGHTS) -> list[list[Membership]]:
    """Return the membership of each idea in each value: one row an idea, one column a value.

    The words of an idea are read through the lexicon and held against the themes of the value; words that both use
    count too. A pin is the person's own word and wins: degree 1 or 0.
    """
    senses = [sense(value, weights) for value in values]
    rows = []
    for idea in ideas:
        reading = read_text(idea.text)
        pins = {same_verb(verb): inside for verb, inside in idea.pins.items()}
        rows.append(
            [
                _membership(idea.text, reading, meant, weights, pins.get(same_verb(value.verb)))
                for value, meant in zip(values, senses, strict=True)
            ]
        )
    return rows


def _membership(text: str, reading: Reading, meant: Sense, weights: Weights, pin: bool | None) -> Membership:
    reasons = _reasons(text, reading, meant, weights)
    because = _because(reasons)
    if pin is not None:
        return Membership(1.0 if pin else 0.0, because if pin else (), pinned=True)
    evidence = sum(strength for strength, *_ in reasons)
    if evidence <= 0:
        return Membership(0.0, ())
    return Membership(1 / (1 + (weights.line / evidence) ** weights.slope), because)


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
    telling = [reason for reason in reasons if reason[0] >= _TELLING]
    ordered = sorted(telling, key=lambda reason: (-reason[0], reason[2]))
    return tuple(dict.fromkeys(word for _, word, _ in ordered))[:4]
