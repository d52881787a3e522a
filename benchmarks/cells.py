"""People with labels, as arrays: a row for each idea and value.

``benchmarks/people`` holds people by one writer a file: a description, its ideas, values, and for each idea and value
a label: 0 not in the circle, 1 plausibly, 2 clearly.
"""

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any, Self

import numpy as np

from careerkit.language.showing import Floats
from careerkit.overlap.evidence import FIGURES, IdeaRead, ValueRead, evidence, read_idea, read_value
from careerkit.overlap.weighing import around, directions, shape_of
from careerkit.strategy import Value

PEOPLE = Path(__file__).parent / "people"
Person = dict[str, Any]


@dataclass(frozen=True)
class Cells:
    """The cells of many people, a row each.

    Attributes
    ----------
    figures
        The evidence with its surroundings, flattened.
    shape
        The shapes of the idea.
    themes, wanted, mean
        The directions of the idea, of the value against its rivals, and of the value.
    labels
        What the writer said: 0 to 2.
    person
        The number of the person.
    """

    figures: Floats
    shape: Floats
    themes: Floats
    wanted: Floats
    mean: Floats
    labels: Floats
    person: Floats

    @classmethod
    def joined(cls, parts: Sequence[Self]) -> Self:
        """Return the cells of several parts; the people of each part are numbered anew."""
        numbers, start = [], 0.0
        for part in parts:
            numbers.append(part.person + start)
            start += part.person.max() + 1
        names = [field.name for field in fields(cls) if field.name != "person"]
        return cls(
            *(np.concatenate([getattr(part, name) for part in parts]) for name in names), np.concatenate(numbers)
        )


def read_people(folder: Path = PEOPLE) -> dict[str, list[Person]]:
    """Return the people of each writer."""
    return {
        path.stem: [json.loads(line) for line in path.read_text("utf-8").splitlines() if line.strip()]
        for path in sorted(folder.glob("*.jsonl"))
    }


def read_person(person: Person, *, meanings: bool = True) -> tuple[list[IdeaRead], list[ValueRead]]:
    """Return a person's ideas and values as they are held against each other; without meanings, by their verbs only."""
    told = ("verb", "meaning", "known_for") if meanings else ("verb",)
    values = [Value(**{key: value[key] for key in told if key in value}) for value in person["values"]]
    return [read_idea(text) for text in person["ideas"]], [read_value(value) for value in values]


def usual(people: Iterable[Person]) -> Floats:
    """Return the mean of each figure of evidence."""
    tables = (evidence(*read_person(person)) for person in people)
    mean: Floats = np.concatenate([table.reshape(-1, len(FIGURES)) for table in tables]).mean(0)
    return mean


def cells(people: Iterable[Person], *, meanings: bool = True) -> Cells:
    """Return the cells of people. Each has two ideas and two values at least, so nothing needs to stand in."""
    blocks = []
    for person in people:
        ideas, values = read_person(person, meanings=meanings)
        n, m = len(ideas), len(values)
        themes, wanted, mean = directions(ideas, values)
        blocks.append(
            Cells(
                figures=around(evidence(ideas, values), np.zeros(len(FIGURES))).reshape(n * m, -1),
                shape=np.repeat([shape_of(text) for text in person["ideas"]], m, axis=0),
                themes=np.repeat(themes, m, axis=0),
                wanted=np.tile(wanted, (n, 1)),
                mean=np.tile(mean, (n, 1)),
                labels=np.array(person["labels"], float).ravel(),
                person=np.zeros(n * m),
            )
        )
    return Cells.joined(blocks)
