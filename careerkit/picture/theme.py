"""The colours of a picture, read from ``themes.toml``: what it stands on, and the palette of its circles."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from careerkit.errors import PictureError

PALETTE = "harbour"
"""The palette of a picture unless another is asked for."""


@dataclass(frozen=True)
class Theme:
    """The colours of a picture as ``#RRGGBB``.

    ``sets`` are the outlines of the circles, ``names`` the words beside them and ``tints`` what colours the regions;
    ``fill`` is how strongly one, two and three circles colour a region, from 0 to 1.
    """

    background: str
    ink: str
    muted: str
    line: str
    sets: tuple[str, ...]
    names: tuple[str, ...]
    tints: tuple[str, ...]
    fill: tuple[float, ...]

    def region(self, name: str) -> str:
        """Return the colour of a region by its subset id: its circles' mean tint, laid thinly on the background."""
        return self.shade(name, self.fill[name.count("1") - 1])

    def shade(self, name: str, strength: float) -> str:
        """Return the mean tint of a region's circles, laid on the background at a strength from 0 to 1."""
        inside = [_channels(colour) for colour, bit in zip(self.tints, name, strict=False) if bit == "1"]
        mean = [sum(channel) / len(inside) for channel in zip(*inside, strict=True)]
        mixed = [
            round(base + strength * (top - base)) for base, top in zip(_channels(self.background), mean, strict=True)
        ]
        return "#" + "".join(f"{channel:02X}" for channel in mixed)


@cache
def themes() -> Mapping[str, Theme]:
    """Return every surface by name, each with the circles in the first palette."""
    return {name: theme(name) for name in _data()["surfaces"]}


@cache
def palettes() -> Mapping[str, str]:
    """Return what each palette is called on the screen, by name."""
    return {name: palette["label"] for name, palette in _data()["palettes"].items()}


@cache
def theme(name: str, palette: str = PALETTE) -> Theme:
    """Return the colours of a palette on a surface.

    Parameters
    ----------
    name
        The surface: ``light``, ``dark``, ``print`` or ``contrast``.
    palette
        The colours of the circles; see `palettes`.

    Raises
    ------
    PictureError
        If there is no such surface or palette.
    """
    surfaces, known = _data()["surfaces"], _data()["palettes"]
    if name not in surfaces:
        raise PictureError(f'there is no theme "{name}"', mend=f"choose one of {', '.join(surfaces)}")
    if palette not in known:
        raise PictureError(f'there is no palette "{palette}"', mend=f"choose one of {', '.join(known)}")
    circles = known[palette][name]
    return Theme(
        **surfaces[name],
        sets=tuple(circles["sets"]),
        names=tuple(circles["names"]),
        tints=tuple(circles.get("tints", circles["sets"])),
        fill=tuple(circles["fill"]),
    )


@cache
def _data() -> dict[str, dict[str, Any]]:
    return tomllib.loads((files(__package__) / "themes.toml").read_text("utf-8"))


def _channels(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)
