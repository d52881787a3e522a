"""Where the circles stand: value 1 top left, value 2 top right, value 3 below."""

import math
import warnings
from collections.abc import Mapping

from careerkit.picture import proportional
from careerkit.picture.geometry import Circle, region_shapes

APART = 1.04
"""How far apart the centres of equal circles are, in radii: every region has room for words."""

# matplotlib-venn, which draws the files, warns of outlines that hardly cross; the picture itself says what is off.
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

    Two circles are exact; three come close (`careerkit.picture.proportional`). Where no circle holds anything, or what
    one holds is infinite, the circles are equal.

    Parameters
    ----------
    weights
        The weight of each region by its subset id; what is missing, below 0 or no number counts as 0.
    """
    sizes = {name: weight if weight > 0 else 0.0 for name, weight in weights.items() if "1" in name}
    if count < 2 or not any(sizes.values()) or math.inf in sizes.values():
        return equal_circles(count)
    return proportional.solve(sizes, count)


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
