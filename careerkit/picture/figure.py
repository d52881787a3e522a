"""The matplotlib painter: a scene as a Figure of its own, drawn with venn2 and venn3, for PNG and PDF."""

import logging
from collections.abc import Sequence
from functools import cache

import matplotlib
import numpy as np
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.patches import Circle as CirclePatch
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib_venn import venn2, venn3
from matplotlib_venn._math import Point2D
from matplotlib_venn._region import VennRegionException
from matplotlib_venn.layout.api import SubsetSizes, VennLayout, VennLayoutAlgorithm

from careerkit.picture.fonts import FALLBACK, FAMILY, FILES, Face
from careerkit.picture.geometry import Circle, RegionShape
from careerkit.picture.scene import Scene
from careerkit.picture.text import Line

UNITS_PER_INCH = 100.0
_POINTS = 72.0 / UNITS_PER_INCH

# A font that stands in for missing characters has no semibold; that its bold is taken is no news.
logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)
# TrueType outlines, so that the words in a PDF stay words; the default turns them into Type 3 shapes.
matplotlib.rcParams["pdf.fonttype"] = 42


class Decided(VennLayoutAlgorithm):  # type: ignore[misc]  # matplotlib-venn ships no types
    """A layout that was decided before: the scene's circles, with the y axis turned upward."""

    def __init__(self, circles: Sequence[Circle], height: float) -> None:
        self._layout = VennLayout([Point2D(c.x, height - c.y) for c in circles], [c.r for c in circles])

    def __call__(self, subsets: SubsetSizes, set_labels: Sequence[str] | None = None) -> VennLayout:  # noqa: ARG002  # the interface
        """Return the decided circles whatever the sizes are."""
        return self._layout


def figure(scene: Scene) -> Figure:
    """Draw a scene. The figure is the caller's own, so any number of threads can draw at once."""
    size = (scene.width / UNITS_PER_INCH, scene.height / UNITS_PER_INCH)
    drawn = Figure(figsize=size, dpi=UNITS_PER_INCH, facecolor=scene.theme.background)
    axes = drawn.add_axes((0.0, 0.0, 1.0, 1.0))
    _circles(axes, scene)
    axes.set_xlim(0, scene.width)
    axes.set_ylim(0, scene.height)
    axes.set_aspect("auto")
    axes.set_axis_off()
    for leader in scene.leaders:
        (x1, y1), (x2, y2) = leader.start, leader.end
        axes.plot([x1, x2], [scene.height - y1, scene.height - y2], color=scene.theme.line, linewidth=1.2 * _POINTS)
        axes.plot([x1], [scene.height - y1], "o", color=scene.theme.line, markersize=6 * _POINTS, markeredgewidth=0)
    for part in scene.parts:
        for words in part.words:
            for line in words.lines:
                _text(axes, line, part.colour, scene.height)
    return drawn


def _circles(axes: Axes, scene: Scene) -> None:
    if len(scene.circles) >= 2:
        try:
            _venn(axes, scene)
        except VennRegionException:
            # matplotlib-venn can't draw a region with a hole, as one circle inside another leaves it.
            for shape in scene.shapes:
                _outlined(axes, scene, shape)
    for c, name, colour in zip(scene.circles, ("1", "01", "001"), scene.theme.sets, strict=False):
        fill = scene.theme.region(name) if len(scene.circles) == 1 else "none"
        axes.add_patch(
            CirclePatch((c.x, scene.height - c.y), c.r, facecolor=fill, edgecolor=colour, linewidth=2.5 * _POINTS)
        )


def _venn(axes: Axes, scene: Scene) -> None:
    order = ("10", "01", "11") if len(scene.circles) == 2 else ("100", "010", "110", "001", "101", "011", "111")
    # Sizes only decide which regions are drawn: one that has an area is drawn whatever its weight.
    areas = {shape.name: shape.area() for shape in scene.shapes}
    draw = venn2 if len(scene.circles) == 2 else venn3
    diagram = draw(
        subsets=tuple(areas[name] for name in order),
        set_labels=None,
        alpha=1.0,
        ax=axes,
        subset_label_formatter=lambda _: "",
        layout_algorithm=Decided(scene.circles, scene.height),
    )
    for name in areas:
        patch = diagram.get_patch_by_id(name)
        if patch is not None:
            patch.set(facecolor=scene.theme.region(name), edgecolor="none")


def _outlined(axes: Axes, scene: Scene, shape: RegionShape) -> None:
    """Fill a region inside its own outline, holes left out."""
    loops = []
    for loop in shape.loops:
        points = [arc.circle.at(angle) for arc in loop for angle in np.linspace(arc.start, arc.end, 181)]
        loops.append(Path([(x, scene.height - y) for x, y in points], closed=True))
    if loops:
        outline = Path.make_compound_path(*loops)
        axes.add_patch(PathPatch(outline, facecolor=scene.theme.region(shape.name), edgecolor="none"))


def _text(axes: Axes, line: Line, colour: str, height: float) -> None:
    axes.text(
        line.x,
        height - line.y,
        # A dollar sign starts a formula in matplotlib; here it is a dollar sign.
        line.text,
        parse_math=False,
        color=colour,
        fontsize=line.size * _POINTS,
        fontweight=FAMILY[line.face][1],
        fontfamily=_families(line.face),
        ha={"start": "left", "middle": "center", "end": "right"}[line.anchor],
        va="baseline",
    )


@cache
def _families(face: Face) -> list[str]:
    """Return the fonts to try in order: the face, DejaVu Sans, and what the machine has for other scripts."""
    _register()
    known = {entry.name for entry in font_manager.fontManager.ttflist}
    wider = [name for name in _OTHER_SCRIPTS if name in known]
    return [FAMILY[face][0], "DejaVu Sans", *wider]


_OTHER_SCRIPTS = (
    "Noto Sans CJK JP", "Noto Sans CJK SC", "WenQuanYi Micro Hei", "Hiragino Sans", "PingFang SC", "Yu Gothic",
    "Microsoft YaHei", "Malgun Gothic", "Noto Sans Devanagari", "Nirmala UI", "Noto Emoji", "Segoe UI Emoji",
    "Apple Symbols",
)  # fmt: skip


@cache
def _register() -> None:
    for path in (*FILES.values(), FALLBACK):
        font_manager.fontManager.addfont(str(path))
