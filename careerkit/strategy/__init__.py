"""The strategy: its frozen models, and the file that holds it."""

from careerkit.strategy.files import MAX_BYTES, read, read_file, write
from careerkit.strategy.model import (
    FORMAT,
    MAX_DESCRIPTION,
    MAX_IDEA,
    MAX_TEXT,
    MAX_VALUES,
    MAX_VERB,
    Both,
    Dismissal,
    Idea,
    Scale,
    Strategy,
    Value,
    Vision,
    same_verb,
    same_words,
)

__all__ = [
    "FORMAT",
    "MAX_BYTES",
    "MAX_DESCRIPTION",
    "MAX_IDEA",
    "MAX_TEXT",
    "MAX_VALUES",
    "MAX_VERB",
    "Both",
    "Dismissal",
    "Idea",
    "Scale",
    "Strategy",
    "Value",
    "Vision",
    "read",
    "read_file",
    "same_verb",
    "same_words",
    "write",
]
