"""The example gallery: very different lives, each a finished strategy to look at or to start from."""

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from careerkit.strategy import Strategy, read


@dataclass(frozen=True)
class Example:
    """A finished strategy with a name and a line that says what it shows."""

    name: str
    line: str
    strategy: Strategy


@cache
def gallery() -> tuple[Example, ...]:
    """Return the examples, the best one to begin with first."""
    here = files(__name__)
    listed = tomllib.loads((here / "gallery.toml").read_text("utf-8"))["example"]
    return tuple(
        Example(entry["name"], entry["line"], read((here / entry["file"]).read_bytes(), name=entry["file"]))
        for entry in listed
    )
