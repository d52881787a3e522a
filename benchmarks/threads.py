"""Eight threads draw at once: how many pictures are not the one that was asked for.

``python -m benchmarks.threads --draws 1000`` draws more of careerkit's, which takes some minutes.
"""

import argparse
import io
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

from PIL import Image

from benchmarks.figures import Figure, Target, show
from benchmarks.material import words
from benchmarks.naive.drawing import current_figure, own_figure
from careerkit.examples import gallery
from careerkit.overlap import score
from careerkit.picture.compose import compose
from careerkit.picture.exports import export
from careerkit.picture.scene import BESIDE, Scene
from careerkit.strategy import Strategy, Value

THREADS, DRAWS, NAIVE_DRAWS = 8, 125, 25
SCALE = 0.3
"""Small pictures: where threads get in each other's way is in the drawing, not in the number of pixels."""
SCRIPTS = Strategy(
    description="أصلح الساعات القديمة. 私は古い時計を直します。 I mend clocks 🕰️.",
    values=(Value(verb="أصلح"), Value(verb="直す"), Value(verb="Mend 🧵")),
)
"""The typefaces for other scripts are looked up by whoever needs them first."""
T = TypeVar("T")


def measure(draws: int = DRAWS) -> list[Figure]:
    """Return how many pictures were wrong or failed, with careerkit, with pyplot's own figures and its current one."""
    strategies = [*(example.strategy for example in gallery()), SCRIPTS]
    scenes = [(compose(each, score(each, focus=True), BESIDE), each) for each in strategies]
    sets = [words(each) for each in strategies[:-1]]
    ours = _wrong(_draw, scenes, draws)
    what = f"{THREADS} threads draw {draws} pictures each (naive {NAIVE_DRAWS}): wrong or missing"
    # The app beside hands its own figure on and is not struck by this; many examples draw on the current one.
    own, current = (_wrong(draw, sets, NAIVE_DRAWS) for draw in (own_figure, current_figure))
    return [
        Figure(f"{what}; naive with a figure of its own", "%", ours, own, Target(0, "ours")),
        Figure(f"{what}; naive on pyplot’s current figure", "%", ours, current, Target(0, "ours")),
    ]


def _draw(drawn: tuple[Scene, Strategy]) -> bytes:
    scene, strategy = drawn
    return export(scene, strategy, "png", scale=SCALE)


def _wrong(draw: Callable[[T], bytes], items: list[T], draws: int) -> float:
    """Return how many in a hundred pictures have not the pixels of the same drawing by one thread alone."""
    alone = [_pixels(draw(item)) for item in items]

    def work(thread: int) -> int:
        return sum(not _is_right(draw, items[place], alone[place]) for place in _places(thread, draws, len(items)))

    with ThreadPoolExecutor(THREADS) as pool:
        return 100 * sum(pool.map(work, range(THREADS))) / (THREADS * draws)


def _places(thread: int, draws: int, count: int) -> list[int]:
    return [(thread + number) % count for number in range(draws)]


def _is_right(draw: Callable[[T], bytes], item: T, alone: bytes) -> bool:
    try:
        return _pixels(draw(item)) == alone
    except Exception:  # noqa: BLE001  # pyplot shared by threads fails in many ways; each is a picture that is missing
        return False


def _pixels(png: bytes) -> bytes:
    return Image.open(io.BytesIO(png)).convert("RGB").tobytes()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--draws", type=int, default=DRAWS, help="pictures of careerkit's for each thread")
    show(measure(parser.parse_args().draws))
