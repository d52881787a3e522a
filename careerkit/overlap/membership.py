"""Membership: how far an idea belongs to a value, 0 to 1, with the words that say so."""

from collections.abc import Sequence
from dataclasses import dataclass

from careerkit.overlap.evidence import WEIGHTS, Evidence, Weights, evidence
from careerkit.overlap.line import Line, fitted_line
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


def memberships(
    ideas: Sequence[Idea], values: Sequence[Value], weights: Weights = WEIGHTS, line: Line | None = None
) -> list[list[Membership]]:
    """Return the membership of each idea in each value: one row an idea, one column a value.

    What the words of an idea give for a value (`evidence`) is weighed and held against what they give for the person's
    other values. A pin is the person's own word and wins: degree 1 or 0.

    Parameters
    ----------
    line
        How the evidence is weighed; left out, as it was fitted (``line.toml``).
    """
    fitted = line or fitted_line()
    rows = []
    for idea in ideas:
        heard = [evidence(idea.text, value, weights) for value in values]
        pins = {same_verb(verb): inside for verb, inside in idea.pins.items()}
        rows.append(
            [
                _membership(each, degree, pins.get(same_verb(value.verb)))
                for value, each, degree in zip(values, heard, fitted.degrees(heard), strict=True)
            ]
        )
    return rows


def _membership(heard: Evidence, degree: float, pin: bool | None) -> Membership:
    if pin is not None:
        return Membership(1.0 if pin else 0.0, heard.because if pin else (), pinned=True)
    return Membership(degree, heard.because)
