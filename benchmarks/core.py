"""The core without a browser: scoring, the scene, the pictures, the command line, and how long it takes to import."""

import io
import json
import subprocess
import sys
import time
from collections.abc import Callable
from itertools import cycle, islice
from typing import Any

from benchmarks.figures import Figure, Target, median, show, timed
from benchmarks.material import edited, verbs, words
from benchmarks.naive.drawing import own_figure
from benchmarks.servers import ROOT
from careerkit.examples import gallery
from careerkit.overlap import Score, score
from careerkit.picture.compose import compose
from careerkit.picture.exports import export
from careerkit.picture.scene import BESIDE, PHONE, SCREEN, SLIDE, Frame
from careerkit.picture.svg import inline
from careerkit.strategy import Strategy, write
from careerkit.writing import check

EDITED = 80
LINES = 1_000
IMPORTS = 9
PICTURES = 24
"""A full HD picture takes long enough that so many will do."""
FULL_HD = 1920 / SLIDE.width
"""Pixels for each unit of a slide."""


def measure() -> list[Figure]:
    """Return the core's figures. Every strategy that is scored or drawn has a verb that was not seen before."""
    return [*_scenes(), *_pictures(), *_checks(), _command_line(), _import()]


def _scenes() -> list[Figure]:
    strategies = list(edited(EDITED))
    scoring = timed(lambda strategy: score(strategy, focus=True), strategies)
    figures = [Figure("Score an edited strategy", "ms CPU", median(scoring))]
    for name, frame in (("canvas", SCREEN), ("beside a form", BESIDE), ("phone", PHONE)):
        taken = timed(_compose_in(frame), [(each, score(each, focus=True)) for each in edited(EDITED)])
        figures.append(Figure(f"Compose the scene, {name}", "ms CPU", median(taken), target=Target(8.0, "ours")))
    return figures


def _compose_in(frame: Frame) -> Callable[[tuple[Strategy, Score]], Any]:
    return lambda scored: compose(*scored, frame)


def _pictures() -> list[Figure]:
    strategies = list(edited(EDITED))
    scenes = [compose(each, score(each, focus=True), SCREEN) for each in strategies]
    sets = [words(each) for each in strategies[:PICTURES]]
    wide = [compose(each, score(each, focus=True), SLIDE) for each in strategies[:PICTURES]]
    svg = timed(lambda each: own_figure(each, "svg"), sets)
    png = timed(lambda each: own_figure(each, figsize=(19.2, 10.8), dpi=100), sets)
    ours = timed(lambda each: export(each[0], each[1], "png", scale=FULL_HD), list(zip(wide, strategies, strict=False)))
    return [
        Figure("Paint a scene as inline SVG", "ms CPU", median(timed(inline, scenes)), median(svg)),
        Figure("PNG of 1920 x 1080", "ms CPU", median(ours), median(png), Target(150.0, "ours")),
    ]


def _checks() -> list[Figure]:
    descriptions = [example.strategy.description for example in gallery()]
    values = verbs(EDITED)
    # Each description with another beginning, as while somebody writes.
    written = [f"{verb} first. {text}" for verb, text in zip(values, cycle(descriptions), strict=False)]
    return [
        Figure("Check a description", "ms CPU", median(timed(lambda text: check(text, "description"), written))),
        Figure("Check a value", "ms CPU", median(timed(lambda text: check(text, "value"), values))),
    ]


def _command_line() -> Figure:
    lines = "".join(json.dumps(json.loads(write(each))) + "\n" for each in edited(LINES))
    begun = time.perf_counter()
    told = _python("-m", "careerkit", "score", "--jsonl", given=lines)
    seconds = time.perf_counter() - begun
    answered = sum("error" not in json.loads(line) for line in io.StringIO(told))
    return Figure(f"`score --jsonl` with {LINES:,} lines, start included", "strategies a second", answered / seconds)


def _import() -> Figure:
    taken: dict[str, list[float]] = {"pass": [], "import careerkit.overlap": []}
    for code in islice(cycle(taken), 2 * IMPORTS):
        begun = time.perf_counter()
        _python("-c", code)
        taken[code].append((time.perf_counter() - begun) * 1000)
    bare, loaded = (median(each) for each in taken.values())
    return Figure("Import `careerkit.overlap`, on top of Python's own start", "ms", loaded - bare)


def _python(*arguments: str, given: str = "") -> str:
    command = [sys.executable, *arguments]
    return subprocess.run(  # noqa: S603  # our own interpreter
        command, cwd=ROOT, input=given, capture_output=True, check=True, encoding="utf-8"
    ).stdout


if __name__ == "__main__":
    show(measure())
