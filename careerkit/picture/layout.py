"""Where the circles stand: value 1 top left, value 2 top right, value 3 below."""

import math
import warnings
from collections.abc import Mapping

from careerkit.picture.geometry import Circle, region_shapes

APART = 1.04
"""How far apart the centres of equal circles are, in radii: every region has room for words."""

# matplotlib-venn warns where circles can't tell the truth; the picture itself says so.
warnings.filterwarnings("ignore", module="matplotlib_venn")

HONEST = 0.05
"""The largest share of the whole by which a region's area may differ from its weight before the picture says so."""


def equal_circles(count: int) -> list[Circle]:
    """Return 1 to 3 circles of radius 1 that share their regions evenly, around the origin."""
    if count == 1:
        return [Circle(0.0, 0.0, 1.3)]
    half = APART / 2
    if count == 2:
        return [Circle(-half * 1.1, 0.0, 1.1), Circle(half * 1.1, 0.0, 1.1)]
    down = APART * math.sqrt(3) / 2
    return [Circle(-half, -down / 2, 1.0), Circle(half, -down / 2, 1.0), Circle(0.0, down / 2, 1.0)]


def proportional_circles(weights: Mapping[str, float], count: int) -> list[Circle]:
    """Return circles as large as what they hold, as near to the weights of the regions as circles come.

    The pairwise layout of matplotlib-venn places them; its y axis points up and is turned here.

    Parameters
    ----------
    weights
        The weight of each region by its subset id; what is missing or below 0 counts as 0.
    """
    # Importing the package loads all of matplotlib, which equal circles do without.
    from matplotlib_venn.layout.venn2 import DefaultLayoutAlgorithm as Two
    from matplotlib_venn.layout.venn3 import DefaultLayoutAlgorithm as Three

    sets = [sum(max(0.0, weight) for name, weight in weights.items() if name[k] == "1") for k in range(count)]
    if count < 2 or min(sets) <= 0:
        return equal_circles(count)
    if not all(math.isfinite(size) for size in sets):
        return equal_circles(count)
    order = ("10", "01", "11") if count == 2 else ("100", "010", "110", "001", "101", "011", "111")
    sizes = tuple(max(0.0, weights.get(name, 0.0)) for name in order)
    try:
        placed = (Two() if count == 2 else Three())(sizes)
    except (ValueError, ZeroDivisionError, FloatingPointError):
        return equal_circles(count)
    circles = [
        Circle(float(centre.x), -float(centre.y), float(radius))
        for centre, radius in zip(placed.centers, placed.radii, strict=True)
    ]
    return circles if all(math.isfinite(c.x + c.y + c.r) for c in circles) else equal_circles(count)


def error(circles: list[Circle], weights: Mapping[str, float]) -> float:
    """Return the largest difference between a region's share of the area and its share of the weight, 0 to 1.

    Source: diagError of Micallef and Rodgers (2014), eulerAPE.
    """
    areas = {shape.name: shape.area() for shape in region_shapes(circles)}
    area, weight = sum(areas.values()), sum(weights.values())
    if area <= 0 or weight <= 0:
        return 0.0
    return max(abs(areas[name] / area - weights.get(name, 0.0) / weight) for name in areas)


def fitted(circles: list[Circle], left: float, top: float, right: float, bottom: float) -> list[Circle]:
    """Return circles scaled and moved to fill a box, keeping their proportions."""
    x0, x1 = min(c.x - c.r for c in circles), max(c.x + c.r for c in circles)
    y0, y1 = min(c.y - c.r for c in circles), max(c.y + c.r for c in circles)
    scale = min((right - left) / (x1 - x0), (bottom - top) / (y1 - y0))
    x, y = (left + right) / 2 - scale * (x0 + x1) / 2, (top + bottom) / 2 - scale * (y0 + y1) / 2
    return [Circle(x + scale * c.x, y + scale * c.y, scale * c.r) for c in circles]
