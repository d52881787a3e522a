"""Membership: how far an idea belongs to a value, 0 to 1, with the words that say so."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from careerkit.language.showing import shows
from careerkit.language.tokens import tokens
from careerkit.overlap.evidence import IdeaRead, ValueRead, read_idea, read_value
from careerkit.overlap.weighing import Weights, fitted, weigh
from careerkit.strategy import Idea, Value, same_verb

_TELLING = 0.04
"""A word that adds less evidence than this is not named as a reason."""
_SHOWING = 4.0
"""How much a word that shows a verb counts beside one that speaks of a theme, among the reasons."""
_SAME_VERB, _SAME_WORD = 0.7, 0.15
"""What a word counts among the reasons that the idea has in common with the value."""
_UNNAMED = 0.49
"""As far as an idea can belong without a word of it that says why: just not in the circle."""
_HARDLY = 0.002
"""A strongest word that adds no more than this is no reason at all."""


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


def memberships(
    ideas: Sequence[Idea], values: Sequence[Value], weights: Weights | None = None
) -> list[list[Membership]]:
    """Return the membership of each idea in each value: one row an idea, one column a value.

    The words of an idea are read through the lexicon and held against the value, beside what they say of the other
    values and what the other ideas say. A pin is the person's own word and wins: degree 1 or 0.
    """
    weights = weights or fitted()
    read, wanted = [read_idea(idea.text) for idea in ideas], [read_value(value) for value in values]
    if not read or not wanted:
        return [[] for _ in ideas]
    told = weigh([idea.text for idea in ideas], read, wanted, weights).tolist()
    rows = []
    for idea, known, figures in zip(ideas, read, told, strict=True):
        pins = {same_verb(verb): inside for verb, inside in idea.pins.items()}
        rows.append(
            [
                _membership(idea.text, known, meant, weights.slope * figure, pins.get(same_verb(value.verb)))
                for value, meant, figure in zip(values, wanted, figures, strict=True)
            ]
        )
    return rows


def _membership(text: str, idea: IdeaRead, value: ValueRead, figure: float, pin: bool | None) -> Membership:
    because = _because(_reasons(text, idea, value))
    if pin is not None:
        return Membership(1.0 if pin else 0.0, because if pin else (), pinned=True)
    if not because and not (idea.known and value.known):
        return Membership(0.0, ())
    degree = round(1 / (1 + math.exp(-figure)), 6)
    return Membership(degree if because else round(_UNNAMED * degree, 6), because)


Reason = tuple[float, str, int]
"""How much evidence a word gives, the word, and where it stands."""


def _reasons(text: str, idea: IdeaRead, value: ValueRead) -> list[Reason]:
    """Return the evidence that words of an idea give for a value: by themes, by what shows it, by words in common."""
    shown = shows().speaks[[word.row for word in idea.words]] @ (value.shown + value.spread)
    showing = {(word.start, word.end): _SHOWING * share for word, share in zip(idea.words, shown.tolist(), strict=True)}
    found = []
    for start, end, themes in idea.spoken:
        strength = sum(weight * value.sense.profile.get(theme, 0.0) for theme, weight in themes.items())
        strength += sum([showing.pop(place) for place in list(showing) if start <= place[0] and place[1] <= end])
        found.append((strength, text[start:end], start))
    found += [(strength, text[start:end], start) for (start, end), strength in showing.items()]
    return found + _shared_words(text, idea, value)


def _shared_words(text: str, idea: IdeaRead, value: ValueRead) -> list[Reason]:
    strengths = dict.fromkeys(idea.telling & value.words, _SAME_WORD)
    strengths |= dict.fromkeys(idea.telling & value.sense.verb, _SAME_VERB)
    if not strengths:
        return []
    shared = []
    for word in tokens(text):
        strength = max((strengths.get(form, 0.0) for form in word.forms), default=0.0)
        if strength:
            shared.append((strength, word.text, word.start))
    return shared


def _because(reasons: list[Reason]) -> tuple[str, ...]:
    ordered = sorted((reason for reason in reasons if reason[0] > _HARDLY), key=lambda reason: (-reason[0], reason[2]))
    telling = [word for strength, word, _ in ordered if strength >= _TELLING] or [word for _, word, _ in ordered[:1]]
    return tuple(dict.fromkeys(telling))[:4]
