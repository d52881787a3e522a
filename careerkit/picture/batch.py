"""Drawing files from the command line: one to a picture, or several into a folder."""

import argparse
import re
import sys
from dataclasses import dataclass
from pathlib import Path

from careerkit.errors import PictureError
from careerkit.overlap import score
from careerkit.picture.compose import compose
from careerkit.picture.exports import FORMATS, export
from careerkit.picture.presets import frame_of, preset
from careerkit.picture.scene import Frame
from careerkit.picture.theme import theme
from careerkit.strategy import read_file

SMALLEST, LARGEST = 300, 8000
_UNITS = 1280 * 720


def draw_files(options: argparse.Namespace) -> int:
    """Draw every file named on the command line; see ``python -m careerkit draw --help``."""
    sheet = _sheet(options)
    theme(options.theme, options.palette)
    jobs = _jobs(options)
    for number, (source, target) in enumerate(jobs):
        if len(jobs) > 1:
            _progress(number, len(jobs), source.name)
        picture(source, target, sheet, options)
    if len(jobs) > 1:
        _progress(len(jobs), len(jobs), "")
        print(file=sys.stderr)
    return 0


@dataclass(frozen=True)
class Sheet:
    """What is drawn on: the scene's frame, the pixels for each unit of it, and per inch where that is known."""

    frame: Frame
    scale: float
    dpi: float | None = None


def _sheet(options: argparse.Namespace) -> Sheet:
    if options.preset:
        size = preset(options.preset)
        return Sheet(*frame_of(size), dpi=size.dpi)
    width, height = size_of(options.size)
    # The scene keeps its own units, so that type has the same share of every picture of one shape.
    scale = (width * height / _UNITS) ** 0.5
    return Sheet(Frame(width / scale, height / scale), scale)


def picture(source: Path, target: Path, sheet: Sheet, options: argparse.Namespace) -> None:
    """Draw one strategy file into one picture."""
    strategy = read_file(source)
    scene = compose(
        strategy,
        score(strategy, focus=True),
        sheet.frame,
        proportional=options.proportional,
        theme=options.theme,
        palette=options.palette,
    )
    form = target.suffix.lower().lstrip(".")
    data = export(scene, strategy, form, scale=sheet.scale, dpi=sheet.dpi)  # type: ignore[arg-type]  # _jobs has checked the suffix
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(data)
    except OSError as error:
        reason = (error.strerror or "not writable").lower()
        raise PictureError(
            f"can't write this file ({reason})", where=str(target), mend="choose another place"
        ) from None


def size_of(text: str) -> tuple[int, int]:
    """Return width and height in pixels from ``1280x720``. Raises `PictureError`."""
    match = re.fullmatch(r"(\d{1,5})\s*[xX×]\s*(\d{1,5})", text.strip())
    if not match:
        raise PictureError(f'"{text}" is not a size', where="--size", mend="write width x height, like 1280x720")
    width, height = int(match[1]), int(match[2])
    if not (min(width, height) >= SMALLEST and max(width, height) <= LARGEST):
        raise PictureError(
            f"{width}x{height} is out of range", where="--size", mend=f"choose {SMALLEST} to {LARGEST} pixels a side"
        )
    return width, height


def _jobs(options: argparse.Namespace) -> list[tuple[Path, Path]]:
    sources = [Path(name) for name in options.files]
    if options.directory:
        if options.output:
            raise PictureError("-o and -d are both given", mend="give one: -o for one picture, -d for a folder")
        folder = Path(options.directory)
        targets = [folder / f"{source.stem}.{options.format}" for source in sources]
        twins = sorted({target.name for target in targets if targets.count(target) > 1})
        if twins:
            raise PictureError(f"two files would be drawn as {twins[0]}", where="-d", mend="give them different names")
        return list(zip(sources, targets, strict=True))
    if not options.output:
        raise PictureError("no picture is named", mend="give -o PICTURE.png, or -d FOLDER for several files")
    if len(sources) > 1:
        raise PictureError(f"{len(sources)} files can't go into one picture", where="-o", mend="give -d FOLDER")
    target = Path(options.output)
    if target.suffix.lower().lstrip(".") not in FORMATS:
        raise PictureError(
            f'"{target.name}" is not a picture',
            where="-o",
            mend="end the name with .png, .svg or .pdf, or with .pptx for a slide",
        )
    return [(sources[0], target)]


def _progress(done: int, count: int, name: str) -> None:
    filled = round(24 * done / count)
    print(
        f"\r[{'#' * filled}{'.' * (24 - filled)}] {done}/{count} {name[:40]:<40}", end="", file=sys.stderr, flush=True
    )
