"""What is measured with: verbs from the lexicon, the gallery, and edits of it that no cache has seen."""

import csv
from collections.abc import Iterator
from importlib.resources import files
from itertools import cycle

from benchmarks.servers import CAREERKIT, App
from careerkit.examples import gallery
from careerkit.strategy import Strategy, edits


def verbs(count: int) -> list[str]:
    """Return verbs from all over the lexicon, each once, none of which is in the gallery."""
    used = {value.verb.lower() for example in gallery() for value in example.strategy.values}
    table = files("careerkit.language.lexicon").joinpath("verbs.csv").read_text("utf-8")
    known = [row["verb"] for row in csv.DictReader(table.splitlines())]
    single = [verb for verb in known if verb.isalpha() and verb not in used]
    step = len(single) // count
    return [verb.capitalize() for verb in single[::step][:count]]


def typed(app: App, count: int) -> list[str]:
    """Return what is typed into an app, edit by edit, so that each gives a picture that was not there before.

    The naive app draws only how many words there are, so each of its texts has a word more.
    """
    chosen = verbs(count)
    return chosen if app is CAREERKIT else [" ".join(chosen[: number + 1]) for number in range(count)]


def edited(count: int) -> Iterator[Strategy]:
    """Return the examples of the gallery in turn, each time with another verb as its first value."""
    return (
        edits.rename(example.strategy, 0, verb) for example, verb in zip(cycle(gallery()), verbs(count), strict=False)
    )


def words(strategy: Strategy) -> tuple[set[str], set[str], set[str]]:
    """Return the words around the first three values as sets, as the naive way takes them."""
    texts = [f"{value.verb} {value.meaning} {value.known_for}" for value in strategy.values[:3]]
    first, second, third = [set(text.split()) for text in texts] + [set[str]()] * (3 - len(texts))
    return first, second, third
