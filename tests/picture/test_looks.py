"""How pictures look: scenes made by hand, drawn, and held against pictures kept in ``baseline``.

After a change that is meant, ``python -m tests.picture.test_looks`` draws them anew. Where one differs, the actual, the
expected and the difference lie in ``test-results``.
"""

import io
from pathlib import Path

import numpy as np
import pypdfium2
import pytest
from PIL import Image

from careerkit.picture.exports import export
from careerkit.picture.geometry import Circle, region_shapes
from careerkit.picture.scene import Leader, Part, Scene, Words
from careerkit.picture.text import Line
from careerkit.picture.theme import Theme
from careerkit.strategy import Strategy, Value

BASELINE = Path(__file__).parent / "baseline"
RESULTS = Path("test-results")
MOST_COLOURS = 96
NOTICEABLE = 40
"""By how much of 255 a pixel differs before it counts: the baselines have few colours."""
SHARE = 0.001
"""The share of pixels that may differ: the edge of a letter or two."""

STRATEGY = Strategy(description="", values=(Value(verb="Mend"),))
LIGHT = Theme(
    background="#FBFAF7", ink="#1B2A3A", muted="#55606C", line="#4A5560",
    sets=("#0B6BB0", "#CC5A0A", "#3C8B40"), names=("#075088", "#9C4205", "#236A28"),
    tints=("#0B6BB0", "#CC5A0A", "#3C8B40"), fill=(0.12, 0.2, 0.3),
)  # fmt: skip
DARK = Theme(
    background="#11181F", ink="#EEF2F5", muted="#AAB4BD", line="#8A96A1",
    sets=("#5CB8F0", "#FF9F5A", "#8CCB90"), names=("#7CC8F5", "#FFB07A", "#A0D8A4"),
    tints=("#5CB8F0", "#FF9F5A", "#8CCB90"), fill=(0.18, 0.24, 0.34),
)  # fmt: skip


def words(name, colour, x, y, *lines, size=15.0, face="text", anchor="middle"):
    return Part(
        name, colour, (Words(tuple(Line(t, x, y + 1.2 * size * k, size, face, anchor) for k, t in enumerate(lines))),)
    )


def scene(theme, circles, *parts, leaders=()):
    shapes = tuple(region_shapes(circles))
    return Scene(480, 360, theme, tuple(circles), shapes, (), parts, leaders, "A picture", "For a test.")


THREE = scene(
    LIGHT,
    (Circle(190, 150, 100), Circle(300, 150, 100), Circle(245, 245, 100)),
    words("title", LIGHT.ink, 14, 34, "A clock", "that goes", size=22.0, face="title", anchor="start"),
    words("set-1", LIGHT.names[0], 150, 42, "Mend", size=20.0, face="strong"),
    words("set-2", LIGHT.names[1], 330, 42, "Teach", size=20.0, face="strong"),
    words("set-3", LIGHT.names[2], 335, 330, "Listen", size=20.0, face="strong", anchor="start"),
    words("label-100", LIGHT.ink, 140, 130, "oil the", "old wheels"),
    words("label-110", LIGHT.ink, 245, 110, "show how", "it ticks"),
    words("label-111", LIGHT.ink, 245, 185, "wait for", "the beat"),
    words("label-010", LIGHT.ink, 466, 220, "draw the", "escapement", size=14.0, anchor="end"),
    leaders=(Leader("leader-010", (365, 150), (420, 205)),),
)
TWO = scene(
    DARK,
    (Circle(180, 190, 130), Circle(310, 190, 130)),
    words("set-1", DARK.names[0], 140, 40, "Simplify", size=22.0, face="strong"),
    words("set-2", DARK.names[1], 350, 40, "Verify", size=22.0, face="strong"),
    words("label-10", DARK.ink, 120, 180, "strip a", "thick report"),
    words("label-11", DARK.ink, 245, 180, "boil it", "down to $5"),
    words("uncovered", DARK.muted, 14, 340, "Not in a circle yet", size=14.0, anchor="start"),
)
INSIDE = scene(
    LIGHT,
    (Circle(240, 180, 160), Circle(270, 200, 70)),
    words("label-11", LIGHT.ink, 270, 195, "a circle", "in a circle"),
)
SCRIPTS = scene(
    LIGHT,
    (Circle(240, 190, 160),),
    words("set-1", LIGHT.names[0], 240, 24, "直す  고치다", size=20.0, face="strong"),
    words(
        "label-1",
        LIGHT.ink,
        240,
        110,
        "أصلح الساعات القديمة",
        "לתקן שעונים",
        "मैं घड़ियाँ ठीक करता हूँ",
        "ซ่อมนาฬิกาเก่า",
        "mend 🕰️ and 🧵 → ★",
    ),
    words("title", LIGHT.ink, 240, 270, "Чинить часы", "Ελληνικά", size=18.0, face="title"),
)


def png(drawn):
    return Image.open(io.BytesIO(export(drawn, STRATEGY, "png", scale=1))).convert("RGB")


def pdf(drawn):
    page = pypdfium2.PdfDocument(export(drawn, STRATEGY, "pdf", scale=1, dpi=72))[0]
    return page.render(scale=1).to_pil().convert("RGB")


LOOKS = {
    "three": lambda: png(THREE),
    "two-dark": lambda: png(TWO),
    "one-inside-another": lambda: png(INSIDE),
    "scripts": lambda: png(SCRIPTS),
    "three-in-a-pdf": lambda: pdf(THREE),
    "scripts-in-a-pdf": lambda: pdf(SCRIPTS),
}


def difference(actual, expected):
    """How far apart the colours of each pixel are, 0 to 255."""
    return np.abs(np.asarray(actual, dtype=int) - np.asarray(expected, dtype=int)).max(axis=2)


@pytest.mark.parametrize("name", LOOKS)
def test_a_picture_looks_as_it_did(name):
    actual, expected = LOOKS[name](), Image.open(BASELINE / f"{name}.png").convert("RGB")
    assert actual.size == expected.size
    apart = difference(actual, expected)
    if (apart > NOTICEABLE).mean() > SHARE:
        RESULTS.mkdir(exist_ok=True)
        seen = Image.fromarray((255 - np.minimum(255, apart * 3)).astype(np.uint8))
        for kind, image in (("actual", actual), ("expected", expected), ("difference", seen)):
            image.save(RESULTS / f"{name}-{kind}.png")
        pytest.fail(f"{(apart > NOTICEABLE).mean():.2%} of the pixels differ: look at {RESULTS}/{name}-difference.png")


def test_a_word_that_moves_by_two_pixels_is_noticed():
    moved = scene(
        LIGHT,
        (Circle(240, 180, 160), Circle(270, 200, 70)),
        words("label-11", LIGHT.ink, 272, 195, "a circle", "in a circle"),
    )
    apart = difference(png(moved), png(INSIDE))
    assert (apart > NOTICEABLE).mean() > SHARE


if __name__ == "__main__":
    BASELINE.mkdir(exist_ok=True)
    for title, draw in LOOKS.items():
        few = draw().quantize(MOST_COLOURS, dither=Image.Dither.NONE)
        few.save(BASELINE / f"{title}.png", optimize=True)
