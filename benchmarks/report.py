"""From several runs' figures to the page in docs."""

import datetime
import math
import os
import platform
from collections.abc import Mapping, Sequence
from importlib.metadata import version
from pathlib import Path
from string import Template

from benchmarks.figures import Figure, median

PACKAGES = ("streamlit", "matplotlib", "matplotlib-venn", "numpy", "scipy", "playwright")

Runs = Mapping[str, Sequence[Sequence[Figure]]]
"""The figures of each part, run by run."""


def page(runs: Runs, command: str, load: str, circles: str) -> str:
    """Return the page: how it was made, a table for each part, those of the circles, and which targets were missed."""
    count = max(len(each) for each in runs.values())
    today = datetime.datetime.now(tz=datetime.UTC).date()
    template = Template(Path(__file__).with_name("page.md").read_text("utf-8"))
    return template.substitute(
        command=command,
        date=today.isoformat(),
        python=platform.python_version(),
        cores=os.cpu_count(),
        versions=", ".join(f"{name} {version(name)}" for name in PACKAGES),
        runs="once" if count == 1 else f"{count} times",
        verdict=_verdict(runs),
        load=load,
        circles=circles,
        tables="\n\n".join(_table(name, each) for name, each in runs.items()),
    )


def _table(name: str, runs: Sequence[Sequence[Figure]]) -> str:
    head = [f"## {name}", "", "| what | careerkit | naive way | ratio | target |", "|---|---|---|---|---|"]
    return "\n".join(head + [_row(each) for each in zip(*runs, strict=True)])


def _row(figures: Sequence[Figure]) -> str:
    first = figures[0]
    unit = f" {first.unit}" if first.unit else ""
    naive, ratio = _naive(figures), _ratios(figures)
    cells = [
        first.what,
        _cell([each.ours for each in figures]) + unit,
        _cell(naive) + unit if naive else "",
        _cell(ratio, least_digits=2) if ratio else "",
        _target(figures),
    ]
    return f"| {' | '.join(cells)} |"


def _naive(figures: Sequence[Figure]) -> list[float]:
    return [each.naive for each in figures if each.naive is not None]


def _ratios(figures: Sequence[Figure]) -> list[float]:
    return [each.ratio for each in figures if each.ratio is not None]


def _cell(measured: Sequence[float], least_digits: int = 0) -> str:
    if all(each == int(each) for each in measured if not math.isnan(each)) and not least_digits:
        low, middle, high = (f"{each:,.0f}" for each in (min(measured), median(measured), max(measured)))
    else:
        low, middle, high = (_number(each, least_digits) for each in (min(measured), median(measured), max(measured)))
    return middle if low == high else f"{middle} ({low}–{high})"


def _number(number: float, least_digits: int) -> str:
    """Write a number with as many digits as it deserves."""
    if math.isnan(number):
        return "–"
    digits = 0 if abs(number) >= 100 else 1 if abs(number) >= 10 else 2 if abs(number) >= 0.1 else 3
    return f"{number:,.{least_digits or digits}f}"


def _reached(figures: Sequence[Figure]) -> float | None:
    """Return what is held against the target: the median of careerkit's figure, or of the ratio."""
    target = figures[0].target
    if target is None:
        return None
    return median(_ratios(figures) if target.of == "ratio" else [each.ours for each in figures])


def _is_met(figures: Sequence[Figure]) -> bool:
    reached, target = _reached(figures), figures[0].target
    return reached is not None and target is not None and reached <= target.most


def _target(figures: Sequence[Figure]) -> str:
    target = figures[0].target
    if target is None:
        return ""
    what = f"ratio ≤ {target.most:.2f}" if target.of == "ratio" else f"≤ {target.most:g} {figures[0].unit}".strip()
    return f"{what}: {'met' if _is_met(figures) else '**missed**'}"


def _verdict(runs: Runs) -> str:
    aimed = [each for part in runs.values() for each in zip(*part, strict=True) if each[0].target]
    missed = [each[0].what for each in aimed if not _is_met(each)]
    met = f"{len(aimed) - len(missed)} of {len(aimed)} targets are met"
    return f"{met}. Missed: {'; '.join(missed)}." if missed else f"{met}."
