"""The colours of a picture, read from ``themes.toml``."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from careerkit.errors import PictureError


@dataclass(frozen=True)
class Theme:
    """The colours of a picture as ``#RRGGBB``; ``fill`` is how strongly one, two and three circles colour a region."""

    background: str
    ink: str
    muted: str
    line: str
    sets: tuple[str, ...]
    names: tuple[str, ...]
    fill: tuple[float, ...]

    def region(self, name: str) -> str:
        """Return the colour of a region by its subset id: its circles' mean colour, laid thinly on the background."""
        inside = [_channels(colour) for colour, bit in zip(self.sets, name, strict=False) if bit == "1"]
        strength = self.fill[len(inside) - 1]
        mean = [sum(channel) / len(inside) for channel in zip(*inside, strict=True)]
        mixed = [
            round(base + strength * (top - base)) for base, top in zip(_channels(self.background), mean, strict=True)
        ]
        return "#" + "".join(f"{channel:02X}" for channel in mixed)


@cache
def themes() -> Mapping[str, Theme]:
    """Return every theme by name."""
    raw = tomllib.loads((files(__package__) / "themes.toml").read_text("utf-8"))
    return {
        name: Theme(**{**raw_theme, **{key: tuple(raw_theme[key]) for key in ("sets", "names", "fill")}})
        for name, raw_theme in raw.items()
    }


def theme(name: str) -> Theme:
    """Return a theme by name. Raises `PictureError` for an unknown one."""
    known = themes()
    if name not in known:
        raise PictureError(f'there is no theme "{name}"', mend=f"choose one of {', '.join(known)}")
    return known[name]


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
