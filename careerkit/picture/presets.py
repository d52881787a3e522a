"""The sizes that pictures are taken home in, read from ``presets.toml``."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from careerkit.errors import PictureError
from careerkit.picture.scene import Frame


@dataclass(frozen=True)
class Preset:
    """A size by its name on the screen.

    ``width`` and ``height`` are in pixels, ``dpi`` in pixels per inch; ``unit`` is how many pixels a unit of the scene
    takes, chosen so that the smallest type (14 units) can be read where the picture ends up. ``words`` tells
    whether the title and the description are beside the circles. ``safe`` is the share of the height that is left
    empty at the top and at the bottom.
    """

    label: str
    width: int
    height: int
    dpi: int
    unit: float
    words: bool = True
    safe: tuple[float, float] = (0.0, 0.0)


@cache
def presets() -> Mapping[str, Preset]:
    """Return every preset by name."""
    raw = tomllib.loads((files(__package__) / "presets.toml").read_text("utf-8"))
    return {name: Preset(**values) for name, values in raw.items()}


def preset(name: str) -> Preset:
    """Return a preset by name. Raises `PictureError` for an unknown one."""
    known = presets()
    if name not in known:
        raise PictureError(f'there is no preset "{name}"', mend=f"choose one of {', '.join(known)}")
    return known[name]


def frame_of(preset: Preset) -> tuple[Frame, float]:
    """Return the frame of a preset's scene, and the pixels for each unit of it (the ``scale`` of an export)."""
    width, height = preset.width / preset.unit, preset.height / preset.unit
    above, below = preset.safe
    return Frame(width, height, words=preset.words, inset=(above * height, below * height)), preset.unit
