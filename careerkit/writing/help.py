"""What each writing rule is for, in plain words, for whoever asks why."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from careerkit.writing.findings import Kind


@dataclass(frozen=True)
class Help:
    """Why a rule matters, and an example.

    Attributes
    ----------
    title, why
        What the rule is after, in a few words, and why that matters.
    kind
        The kind of text that the example is.
    before, after
        A text in which the rule finds something, and one way to say it in which it doesn't.
    """

    title: str
    why: str
    kind: Kind
    before: str
    after: str


@cache
def helps() -> Mapping[str, Help]:
    """Return the help of every rule, by the rule's id."""
    raw = tomllib.loads(files(__package__).joinpath("data", "help.toml").read_text("utf-8"))
    return {rule: Help(**parts) for rule, parts in raw.items()}
