"""What is asked about a vision, in the words of its scale."""

import datetime
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib.resources import files
from typing import get_args

from careerkit.strategy import Scale, Vision
from careerkit.strategy.visions import spoken

SCALES: tuple[Scale, ...] = get_args(Scale)


@dataclass(frozen=True)
class Prompts:
    """The words for one scale.

    Attributes
    ----------
    label
        The scale's name.
    days, offered
        The day that is offered first, in days from today and in words.
    minutes
        So long a quiet time for writing is.
    opening, hint
        A first sentence with a place for the date, and what stands in the empty field.
    questions
        The questions by their names, in order.
    is_micro
        Whether three fields are enough at this scale: ``statement``, ``evidence`` and ``feelings`` ask for them.
    """

    label: str
    days: int
    offered: str
    minutes: int
    opening: str
    hint: str
    questions: Mapping[str, str]
    is_micro: bool = False
    statement: str = "What you remember of that day"
    evidence: str = ""
    feelings: str = ""
    names: tuple[str, ...] = field(default=())

    def opened(self, day: datetime.date) -> str:
        """Return the first sentence of a statement on a day."""
        return self.opening.format(date=spoken(day))

    def first_day(self, today: datetime.date) -> datetime.date:
        """Return the day that is offered first."""
        return today + datetime.timedelta(days=self.days)

    def answered(self, vision: Vision) -> list[str]:
        """Return the names of the questions that have an answer, in order."""
        return [name for name in self.names if vision.answers.get(name, "").strip()]


def prompts(scale: Scale) -> Prompts:
    """Return the words for a scale."""
    return _all()[scale]


@cache
def _all() -> dict[str, Prompts]:
    read = tomllib.loads(files(__package__).joinpath("data").joinpath("vision_prompts.toml").read_text("utf-8"))
    order = tuple(read.pop("order"))
    return {scale: Prompts(names=order, **words) for scale, words in read.items()}
