"""Figures: what was measured, beside the naive way and a target, and how several measurements become one."""

import math
import statistics
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from typing import Literal, TypeVar

T = TypeVar("T")

# Other load on the machine makes a calculation wait, and doesn't make it longer; some systems tell the time that a
# process has used too coarsely.
_clock = time.process_time if time.get_clock_info("process_time").resolution < 1e-4 else time.perf_counter


@dataclass(frozen=True)
class Target:
    """The most that careerkit's own figure, or its ratio to the naive way's, is meant to be."""

    most: float
    of: Literal["ours", "ratio"]


@dataclass(frozen=True)
class Figure:
    """One thing measured: careerkit's figure, the naive way's where it has one, in the same unit."""

    what: str
    unit: str
    ours: float
    naive: float | None = None
    target: Target | None = None

    @property
    def ratio(self) -> float | None:
        """Careerkit's figure as a share of the naive way's; None where there is nothing to compare with."""
        return self.ours / self.naive if self.naive else None


def median(measured: Sequence[float]) -> float:
    """Return the median; not a number where nothing was measured."""
    return statistics.median(measured) if measured else math.nan


def p95(measured: Sequence[float]) -> float:
    """Return the nearest-rank 95th percentile; not a number where nothing was measured."""
    return sorted(measured)[math.ceil(0.95 * len(measured)) - 1] if measured else math.nan


def timed(work: Callable[[T], object], items: Iterable[T]) -> list[float]:
    """Return the milliseconds of a processor that a piece of work takes for each item; the first item warms up too."""
    out = []
    for number, item in enumerate(items):
        if number == 0:
            work(item)
        begun = _clock()
        work(item)
        out.append((_clock() - begun) * 1000)
    return out


def show(figures: Iterable[Figure]) -> None:
    """Print figures, one a line, for a part that is run alone."""
    for each in figures:
        naive = f"  naive {each.naive:.1f}" if each.naive is not None else ""
        naive += f"  ratio {each.ratio:.2f}" if each.ratio is not None else ""
        target = f"  target {each.target.of} <= {each.target.most:g}" if each.target else ""
        print(f"{each.what}: {each.ours:.1f} {each.unit}{naive}{target}", flush=True)
