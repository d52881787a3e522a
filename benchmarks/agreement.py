"""How well memberships agree with readers, for writers left out of the fit: `python -m benchmarks.agreement`.

Beside careerkit as it is, it shows what each part brings: the same fit without it. The people of one writer are weighed
by what was fitted on all others, so nothing here was seen before. Data of your own in the same form, one person a
line: `python -m benchmarks.agreement people.jsonl`.
"""

import sys
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from benchmarks.cells import Cells, Person, cells, read_people
from benchmarks.figures import Figure, show
from benchmarks.fit import fit
from benchmarks.judging import Judged, judge
from careerkit.overlap.evidence import FIGURES
from careerkit.overlap.weighing import AROUND, SHAPES

BY_WORDS_THAT_SHOW = ("shown", "spread", "plainest", "told", "named")
COMMON_WORDS = ("same_verb", "same_words")


def used(
    figures: tuple[str, ...] = FIGURES, around: tuple[str, ...] = AROUND, *, shapes: bool = True
) -> NDArray[np.bool_]:
    """Return which figures and shapes may weigh anything."""
    table = np.array([[name in figures and at in around for at in AROUND] for name in FIGURES])
    return np.concatenate([table.ravel(), np.full(len(SHAPES) + 1, shapes)])


def variants() -> dict[str, tuple[NDArray[np.bool_], bool, bool]]:
    """Return what is compared: the figures that are used, whether pairs of themes are learned and meanings read."""
    themes = tuple(name for name in FIGURES if name not in BY_WORDS_THAT_SHOW)
    return {
        "careerkit": (used(), True, True),
        "without learned pairs of themes": (used(), False, True),
        "without rivals and the other ideas": (used(around=("own",)), False, True),
        "without words that show a verb": (used(themes), False, True),
        "without the person's meanings": (used(), False, False),
        "words in common only": (used(COMMON_WORDS, ("own",), shapes=False), False, True),
    }


def left_out(people: dict[str, list[Person]], name: str) -> Judged:
    """Judge one variant: the mean over all writers, each weighed by what was fitted on the others."""
    allowed, learned, meanings = variants()[name]
    told = {writer: cells(each, meanings=meanings) for writer, each in people.items()}
    each = []
    for writer, mine in told.items():
        made = fit(Cells.joined([told[other] for other in told if other != writer]), allowed, learned=learned)
        each.append(judge(made.weigh(mine), mine))
    return Judged(*np.mean([(j.clear, j.plausible, j.person, j.f1) for j in each], axis=0).tolist())


def measure() -> list[Figure]:
    """Return the agreement of each variant for clear labels, and F1 at the line, in hundredths."""
    people, figures = read_people(), []
    for name in variants():
        judged = left_out(people, name)
        print(f"{name:38} {judged}", flush=True)
        figures += [
            Figure(f"Agreement on what is clear, {name}", "hundredths of the area under the curve", 100 * judged.clear),
            Figure(f"Agreement at the line, {name}", "hundredths of F1", 100 * judged.f1),
        ]
    return figures


if __name__ == "__main__":
    if sys.argv[1:]:
        for path in map(Path, sys.argv[1:]):
            others = [person for each in read_people().values() for person in each]
            made, mine = fit(cells(others)), cells(read_people(path.parent)[path.stem])
            print(f"{path.name:38} {judge(made.weigh(mine), mine)}")
    else:
        show(measure())
