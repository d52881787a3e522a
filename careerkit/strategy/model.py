"""The strategy file as frozen models: what ``careerkit/1`` may hold.

Only keys that were given are written back, so a file is read and written without loss.
"""

import datetime
import re
from typing import Annotated, Any, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StringConstraints,
    model_validator,
)
from pydantic_core import PydanticCustomError

FORMAT = "careerkit/1"
MAX_VALUES = 7
MAX_DESCRIPTION = 2000
MAX_VERB = 60
MAX_IDEA = 300
MAX_TEXT = 20_000

Verb = Annotated[str, StringConstraints(max_length=MAX_VERB)]
Line = Annotated[str, StringConstraints(max_length=500)]
Text = Annotated[str, StringConstraints(max_length=MAX_TEXT)]
Leaning = Literal["closer", "further", "unsure"]
Scale = Literal["years", "year", "project", "conversation", "step", "team"]

_ISO_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def _iso_date(raw: Any) -> Any:
    # Other spellings that pydantic would take (timestamps, date-times) could not be written back as they stood.
    if isinstance(raw, datetime.date):
        return raw
    if not isinstance(raw, str) or not _ISO_DATE.fullmatch(raw):
        raise PydanticCustomError("iso_date", "this is not a date like 2027-01-26")
    return raw


Date = Annotated[datetime.date, Field(strict=False), BeforeValidator(_iso_date)]


def same_verb(verb: str) -> str:
    """Return the form of a verb by which two values count as the same one."""
    return same_words(verb)


def same_words(text: str) -> str:
    """Return the form of some words in which neither case nor spacing tells them apart."""
    return " ".join(text.casefold().split())


class Part(BaseModel):
    """A part of the strategy: frozen, strict, and closed to unknown keys."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True)


class Value(Part):
    """What the person wants to be known for: a verb and what it means to them. A blank verb is not named yet."""

    verb: Verb
    meaning: Line = ""
    known_for: Line = ""


class Idea(Part):
    """A piece of the person's own work. A pin is their word on whether a value holds it."""

    text: Annotated[str, StringConstraints(min_length=1, max_length=MAX_IDEA)]
    pins: dict[str, bool] = Field(default_factory=dict)


class Both(Part):
    """What two or three values do together, in the person's words."""

    values: Annotated[tuple[Verb, ...], Field(min_length=2, max_length=3)]
    text: Text = ""


class Areas(Part):
    """The three sides of a life that a vision covers."""

    personal: Text = ""
    professional: Text = ""
    financial: Text = ""


class Vision(Part):
    """Success at a specific point in the future, told as a memory.

    ``noticed_by`` says who would notice a line of the evidence, in the same place; it may be shorter. ``release`` and
    ``open`` hold the old ways to let go of and the new ones to begin.
    """

    date: Date | None = None
    scale: Scale = "year"
    statement: Text = ""
    evidence: tuple[Text, ...] = ()
    noticed_by: tuple[Text, ...] = ()
    non_negotiables: tuple[Text, ...] = ()
    feelings: tuple[Text, ...] = ()
    answers: dict[str, Text] = Field(default_factory=dict)
    areas: Areas = Field(default_factory=Areas)
    release: tuple[Text, ...] = ()
    open: tuple[Text, ...] = ()


class KeyResult(Part):
    """A result on the way, and what another person could see of it."""

    text: Text = ""
    evidence: Text = ""


class Objective(Part):
    """A step of the roadmap, tied to values."""

    objective: Text = ""
    due: Date | None = None
    key_results: tuple[KeyResult, ...] = ()
    values: tuple[Verb, ...] = ()


class Decision(Part):
    """An option held against the values and the vision; the gut answer comes first."""

    option: Text = ""
    gut: Leaning | None = None
    values: dict[str, Leaning] = Field(default_factory=dict)
    vision: Leaning | None = None
    because: Text = ""


class Want(Part):
    """What the person moves away from, and what they want instead."""

    away_from: Text = ""
    toward: Text = ""
    here: Text = ""
    elsewhere: Text = ""


class Dismissal(Part):
    """The person's word that what a writing rule finds is right for them.

    ``text`` holds the words that were found; empty, the rule has nothing more to say of the text as a whole.
    """

    rule: Annotated[str, StringConstraints(min_length=1, max_length=20)]
    text: Text = ""


def _no_twins(values: tuple[Value, ...]) -> tuple[Value, ...]:
    seen: dict[str, int] = {}
    for place, value in enumerate(values):
        key = same_verb(value.verb)
        if key and key in seen:
            raise PydanticCustomError(
                "twin_verb",
                'the verb "{verb}" stands in values[{first}] and in values[{second}]',
                {"verb": value.verb, "first": seen[key], "second": place},
            )
        seen[key] = place
    return values


class Strategy(Part):
    """A whole career strategy.

    ``ideas`` is None where the ideas are to be found in the description. ``focus`` names the two or three values that
    the canvas draws; empty, the first three are drawn.
    """

    format: Literal["careerkit/1"] = "careerkit/1"
    title: Line = ""
    description: Annotated[str, StringConstraints(max_length=MAX_DESCRIPTION)]
    values: Annotated[tuple[Value, ...], Field(min_length=1, max_length=MAX_VALUES), AfterValidator(_no_twins)]
    focus: Annotated[tuple[Verb, ...], Field(max_length=3)] = ()
    ideas: Annotated[tuple[Idea, ...], Field(max_length=60)] | None = None
    both: tuple[Both, ...] = ()
    vision: Vision | None = None
    roadmap: tuple[Objective, ...] = ()
    decisions: tuple[Decision, ...] = ()
    wants: tuple[Want, ...] = ()
    dismissed: tuple[Dismissal, ...] = ()

    @model_validator(mode="after")
    def _format_is_written(self) -> Self:
        # exclude_unset would leave the format out of a strategy that was made in code.
        self.model_fields_set.add("format")
        return self

    @property
    def named(self) -> tuple[Value, ...]:
        """The values whose verb is not blank."""
        return tuple(value for value in self.values if value.verb.strip())
