"""Where the words of 1,000 strategies made by chance stand: inside their regions, led out, or only counted."""

import itertools
from dataclasses import dataclass, field

import numpy as np

from benchmarks.figures import Figure, Target, show
from careerkit.overlap import score
from careerkit.picture.compose import compose
from careerkit.picture.scene import BESIDE, PHONE, SCREEN, SLIDE, Frame, Scene
from careerkit.picture.text import Line
from tests.picture.generated import strategies

COUNT = 1_000
SEED = 2
_NONE = Target(0.0, "ours")
FRAMES = {"slide of 1280 x 720": SLIDE, "canvas": SCREEN, "beside a form": BESIDE, "phone": PHONE}


@dataclass
class Tally:
    """What was counted in the pictures of one frame."""

    ideas: int = 0
    inside: int = 0
    shown: int = 0
    astray: int = 0
    touching: int = 0
    sizes: list[float] = field(default_factory=list)


def measure() -> list[Figure]:
    """Return shares of all ideas that lie in a circle, and how many lines of words touch others."""
    figures = []
    for name, frame in FRAMES.items():
        told = _tally(frame)
        least = Target(5.0, "ours") if frame is SLIDE else None
        figures += [
            Figure(
                f"Ideas that don't fit into their region, {name}",
                "%",
                100 * (1 - told.inside / told.ideas),
                target=least,
            ),
            Figure(f"Ideas only counted, {name}", "%", 100 * (1 - told.shown / told.ideas)),
            Figure(f"Lines on other words or over the edge, {name}", "", told.astray + told.touching, target=_NONE),
            Figure(f"Smallest type, {name}", "units", min(told.sizes)),
        ]
    return figures


def _tally(frame: Frame) -> Tally:
    told = Tally()
    for strategy in strategies(COUNT, SEED):
        scored = score(strategy, focus=True)
        scene = compose(strategy, scored, frame)
        told.ideas += sum(len(region.ideas) for region in scored.regions)
        _count_ideas(scene, told)
        _count_lines(scene, told)
    return told


def _count_ideas(scene: Scene, told: Tally) -> None:
    shapes = {f"label-{shape.name}": shape for shape in scene.shapes}
    leaders = {leader.name.replace("leader", "label") for leader in scene.leaders}
    for part in scene.parts:
        for words in part.words:
            if part.name in shapes and words.idea is not None:
                boxes = np.array([line.box for line in words.lines])
                inside = bool(shapes[part.name].margins(boxes).min() > 0)
                told.inside += inside
                told.shown += inside or part.name in leaders


def _count_lines(scene: Scene, told: Tally) -> None:
    lines = [line for part in scene.parts for words in part.words for line in words.lines]
    told.sizes += [line.size for line in lines]
    told.astray += sum(not _within(line, scene) for line in lines)
    told.touching += sum(_touch(a, b) for a, b in itertools.combinations(lines, 2))


def _within(line: Line, scene: Scene) -> bool:
    left, top, right, bottom = line.box
    return left >= 0 and top >= 0 and right <= scene.width and bottom <= scene.height


def _touch(a: Line, b: Line) -> bool:
    first, second = a.box, b.box
    return first[0] < second[2] and second[0] < first[2] and first[1] < second[3] and second[1] < first[3]


if __name__ == "__main__":
    show(measure())
