"""The matplotlib painter: a scene as a Figure of its own, drawn with venn2 and venn3, for PNG and PDF."""

from collections.abc import Sequence
from functools import cache

import matplotlib
import numpy as np
from matplotlib import font_manager
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.patches import Circle as CirclePatch
from matplotlib.patches import PathPatch
from matplotlib.path import Path
from matplotlib_venn import venn2, venn3
from matplotlib_venn._math import Point2D
from matplotlib_venn._region import VennRegionException
from matplotlib_venn.layout.api import SubsetSizes, VennLayout, VennLayoutAlgorithm
from numpy.typing import NDArray

from careerkit.picture.fonts import OWN, Face, Typeface, beside
from careerkit.picture.geometry import Circle, RegionShape, flattened
from careerkit.picture.scene import Scene
from careerkit.picture.text import Line

UNITS_PER_INCH = 100.0
"""How large a picture is where nothing else is known."""

# Letters as wide as they were measured; fitted to whole pixels, a line is up to a tenth wider or narrower.
matplotlib.rcParams["text.hinting"] = "no_hinting"


class Decided(VennLayoutAlgorithm):  # type: ignore[misc]  # matplotlib-venn ships no types
    """A layout that was decided before: the scene's circles, with the y axis turned upward."""

    def __init__(self, circles: Sequence[Circle], height: float) -> None:
        self._layout = VennLayout([Point2D(c.x, height - c.y) for c in circles], [c.r for c in circles])

    def __call__(self, subsets: SubsetSizes, set_labels: Sequence[str] | None = None) -> VennLayout:  # noqa: ARG002  # the interface
        """Return the decided circles whatever the sizes are."""
        return self._layout


def figure(scene: Scene, units_per_inch: float = UNITS_PER_INCH) -> Figure:
    """Draw a scene. The figure is the caller's own, so any number of threads can draw at once.

    Parameters
    ----------
    units_per_inch
        How many units of the scene an inch of the figure holds.
    """
    size = (scene.width / units_per_inch, scene.height / units_per_inch)
    drawn = Figure(figsize=size, dpi=units_per_inch, facecolor=scene.theme.background)
    axes = drawn.add_axes((0.0, 0.0, 1.0, 1.0))
    point = 72.0 / units_per_inch
    _circles(axes, scene, point)
    axes.set_xlim(0, scene.width)
    axes.set_ylim(0, scene.height)
    axes.set_aspect("auto")
    axes.set_axis_off()
    for leader in scene.leaders:
        (x1, y1), (x2, y2) = leader.start, leader.end
        axes.plot([x1, x2], [scene.height - y1, scene.height - y2], color=scene.theme.line, linewidth=1.2 * point)
        axes.plot([x1], [scene.height - y1], "o", color=scene.theme.line, markersize=6 * point, markeredgewidth=0)
    for part in scene.parts:
        for words in part.words:
            for line in words.lines:
                _text(axes, line, part.colour, scene.height, point)
    return drawn


def pixels(scene: Scene, scale: float, *, transparent: bool = False) -> NDArray[np.uint8]:
    """Draw a scene as pixels.

    Parameters
    ----------
    scale
        Pixels for each unit of the scene.
    transparent
        Leave the background out.

    Returns
    -------
    NDArray
        Of shape (height, width, 3), and with a fourth channel for how opaque a pixel is where the background is left
        out.
    """
    drawn = figure(scene)
    if transparent:
        drawn.patch.set_alpha(0.0)
    # matplotlib cuts a picture of 1079.9999 pixels down to 1079.
    drawn.dpi = UNITS_PER_INCH * scale * (1 + 1e-9)
    canvas = FigureCanvasAgg(drawn)
    canvas.draw()  # type: ignore[no-untyped-call]  # so it is in matplotlib
    found = np.asarray(canvas.buffer_rgba())  # type: ignore[no-untyped-call]  # as above
    return found if transparent else found[:, :, :3]


def _circles(axes: Axes, scene: Scene, point: float) -> None:
    try:
        _regions(axes, scene)
    except VennRegionException:
        # matplotlib-venn draws no circle that lies wholly inside another.
        for shape in scene.shapes:
            if shape.loops:
                fill = scene.theme.region(shape.name)
                axes.add_patch(PathPatch(_outline(shape, scene.height), facecolor=fill, edgecolor="none"))
    for c, colour in zip(scene.circles, scene.theme.sets, strict=False):
        axes.add_patch(
            CirclePatch((c.x, scene.height - c.y), c.r, facecolor="none", edgecolor=colour, linewidth=2.5 * point)
        )


def _regions(axes: Axes, scene: Scene) -> None:
    if len(scene.circles) == 1:
        (c,) = scene.circles
        fill = scene.theme.region("1")
        axes.add_patch(CirclePatch((c.x, scene.height - c.y), c.r, facecolor=fill, edgecolor="none"))
    if len(scene.circles) < 2:
        return
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


def _outline(shape: RegionShape, height: float) -> Path:
    """Return a region's outline with the y axis turned upward; holes run the other way."""
    loops = [[(x, height - y) for x, y in flattened(loop)] for loop in shape.loops]
    return Path.make_compound_path(*(Path([*loop, loop[0]], closed=True) for loop in loops))


def _text(axes: Axes, line: Line, colour: str, height: float, point: float) -> None:
    axes.text(
        line.x,
        height - line.y,
        # A dollar sign starts a formula in matplotlib; here it is a dollar sign.
        line.text,
        parse_math=False,
        color=colour,
        fontsize=line.size * point,
        fontfamily=_families(line.text, line.face),
        ha={"start": "left", "middle": "center", "end": "right"}[line.anchor],
        va="baseline",
    )


def _families(text: str, face: Face) -> list[str]:
    """Return the fonts to try in order for each sign of a text: the face, and what has the signs that it lacks."""
    return [_registered(typeface) for typeface in (OWN[face], *beside(text, face))]


@cache
def _registered(typeface: Typeface) -> str:
    """Make a typeface known to matplotlib under a name that no font of the machine has, and return the name."""
    name = f"careerkit {typeface.path.name}"
    font_manager.fontManager.ttflist.append(
        font_manager.FontEntry(str(typeface.path), typeface.number, name, weight="normal", size="scalable")
    )
    return name
