"""The scene: a picture decided as plain data, in units of which 14 is the smallest type. Painters only carry it out."""

from dataclasses import dataclass

from careerkit.picture.geometry import Circle, RegionShape
from careerkit.picture.text import Line
from careerkit.picture.theme import Theme


@dataclass(frozen=True)
class Frame:
    """The size of a scene in its own units, and whether it shows the description beside the circles.

    A ``trimmed`` scene ends below what is in it; its height is the most that it takes. ``inset`` is how much is left
    empty at the top and at the bottom.
    """

    width: float
    height: float
    words: bool = True
    trimmed: bool = False
    inset: tuple[float, float] = (0.0, 0.0)

    @property
    def is_wide(self) -> bool:
        """Whether there is room for a column of words on the left."""
        return self.width >= 1.25 * self.height


SCREEN = Frame(780, 590)
"""What the canvas shows, and what is downloaded unless another size is asked for: as large as there is room beside the
panels on a screen of 1280 x 720, so that a unit is a pixel there."""
BESIDE = Frame(610, 560, words=False)
"""The live picture beside a form that shows the words already; on the same screen."""
PHONE = Frame(380, 1000, trimmed=True)
SLIDE = Frame(1280, 720)


@dataclass(frozen=True)
class Words:
    """Lines of text that belong together; ``idea`` is the index of the idea they say, where they say one."""

    lines: tuple[Line, ...]
    idea: int | None = None


@dataclass(frozen=True)
class Part:
    """A named group of the picture: ``title``, ``description``, ``set-1``, ``label-110``, ``uncovered`` or ``note``."""

    name: str
    colour: str
    words: tuple[Words, ...]


@dataclass(frozen=True)
class Leader:
    """A line from a region to its words outside."""

    name: str
    start: tuple[float, float]
    end: tuple[float, float]


@dataclass(frozen=True)
class Scene:
    """Everything that is in a picture, and where.

    ``weights`` are the regions' weights by subset id; ``heading`` and ``story`` say in words what the picture shows,
    for those who can't see it.
    """

    width: float
    height: float
    theme: Theme
    circles: tuple[Circle, ...]
    shapes: tuple[RegionShape, ...]
    weights: tuple[tuple[str, float], ...]
    parts: tuple[Part, ...]
    leaders: tuple[Leader, ...]
    heading: str
    story: str
