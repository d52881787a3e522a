"""Weights of the seven regions of three circles, as they may come: told, drawn at random, counted, sparse."""

from collections.abc import Callable, Iterator
from itertools import islice

import numpy as np
from numpy.typing import NDArray

from benchmarks.material import edited
from careerkit.overlap import score
from careerkit.overlap.partition import regions
from careerkit.picture.geometry import Circle, region_shapes

NAMES = ("100", "010", "110", "001", "101", "011", "111")
"""The regions in matplotlib-venn's order."""

Weights = dict[str, float]
Kind = Callable[[np.random.Generator], Weights]


def twenty(generator: np.random.Generator) -> Weights:
    """Return the weights of twenty ideas that are each in all three values, more or less."""
    return _partition(generator.uniform(size=(20, 3)))


def told(generator: np.random.Generator) -> Weights:
    """Return the weights of 4 to 12 ideas, mostly rather in or rather out (Beta(0.5, 0.7)), so that all have some."""
    return _until(lambda: _partition(generator.beta(0.5, 0.7, size=(generator.integers(4, 13), 3))), empty=False)


def leaning(generator: np.random.Generator) -> Weights:
    """Return the weights of 4 to 12 ideas that some strength of their own carries into all values, or into none."""

    def once() -> Weights:
        own = generator.beta(0.5, 0.7, size=(generator.integers(4, 13), 3))
        common, share = generator.beta(1.0, 1.2, size=(len(own), 1)), generator.uniform(0.0, 0.8)
        return _partition(share * common + (1 - share) * own)

    return _until(once, empty=False)


def flat(generator: np.random.Generator) -> Weights:
    """Return weights of which any are as likely as any others (Dirichlet(1, ..., 1))."""
    return _named(generator.dirichlet(np.ones(7)))


def counts(generator: np.random.Generator) -> Weights:
    """Return whole numbers from 1 to 20."""
    return _named(generator.integers(1, 21, 7).astype(float))


def blurred(generator: np.random.Generator) -> Weights:
    """Return the areas of three circles at random that meet in all ways, each off by about a fifth."""
    while True:
        places, radii = generator.normal(0, 0.5, (3, 2)), generator.uniform(0.5, 1.2, 3)
        circles = [Circle(x, y, r) for (x, y), r in zip(places.tolist(), radii.tolist(), strict=True)]
        areas = np.array([shape.area() for shape in region_shapes(circles)])
        if areas.min() > 0:
            return _named(areas * np.exp(generator.normal(0, 0.2, 7)))


def partly(generator: np.random.Generator) -> Weights:
    """Return the weights of 4 to 12 ideas, each out of a value with a chance of 0.3; some region is empty."""

    def once() -> Weights:
        ideas = generator.uniform(size=(generator.integers(4, 13), 3))
        return _partition(ideas * (generator.random(ideas.shape) > 0.3))

    return _until(once, empty=True)


def sparse(kind: Kind) -> Kind:
    """Return a kind of weights of which 1 to 4 are set to 0, so that no circle is empty."""

    def kept(generator: np.random.Generator) -> Weights:
        while True:
            empty = generator.choice(NAMES, generator.integers(1, 5), replace=False)
            weights = kind(generator) | dict.fromkeys(empty.tolist(), 0.0)
            if _is_whole(weights):
                return weights

    return kept


FULL: dict[str, Kind] = {
    "20 ideas, each in all values more or less": twenty,
    "4 to 12 ideas, rather in or rather out": told,
    "4 to 12 ideas, some strong, some weak": leaning,
    "any weights (Dirichlet)": flat,
    "counts from 1 to 20": counts,
    "three circles, each area off by a fifth": blurred,
}
"""Kinds of weights where no region is empty."""
SPARSE: dict[str, Kind] = {
    "4 to 12 ideas, in some values only": partly,
    "Dirichlet, 1 to 4 set to 0": sparse(flat),
    "counts, 1 to 4 set to 0": sparse(counts),
}
"""Kinds of weights where at least one region is empty, and no circle is."""


def drawn(kind: Kind, count: int, seed: int = 1) -> list[Weights]:
    """Return weights of a kind, always the same ones."""
    generator = np.random.default_rng(seed)
    return [kind(generator) for _ in range(count)]


def of_the_gallery(count: int) -> list[Weights]:
    """Return the weights of the gallery with other verbs, where no circle is empty."""
    return list(islice(_of_strategies(4 * count), count))


def _of_strategies(count: int) -> Iterator[Weights]:
    for strategy in edited(count):
        scored = score(strategy, focus=True)
        if len(scored.values) == 3:
            weights = dict.fromkeys(NAMES, 0.0) | {_name(region.values): region.weight for region in scored.regions}
            if _is_whole(weights):
                yield weights


def _partition(degrees: NDArray[np.float64]) -> Weights:
    found = {_name(region.values): region.weight for region in regions(degrees.tolist())}
    return dict.fromkeys(NAMES, 0.0) | found


def _name(values: tuple[int, ...]) -> str:
    return "".join("1" if value in values else "0" for value in range(3))


def _named(weights: NDArray[np.float64]) -> Weights:
    return dict(zip(NAMES, weights.tolist(), strict=True))


def _is_whole(weights: Weights) -> bool:
    """Tell whether every circle holds something."""
    return all(any(weight for name, weight in weights.items() if name[k] == "1") for k in range(3))


def _until(once: Callable[[], Weights], *, empty: bool) -> Weights:
    while True:
        weights = once()
        if (min(weights.values()) <= 0) == empty and _is_whole(weights):
            return weights
