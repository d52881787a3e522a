"""Make the gallery, its pictures and its page: `make gallery`.

Where the machine has no font for one of the alphabets, the picture that is there already is kept.
"""

import io
import shlex
import sys
import tempfile
import tomllib
import warnings
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PIL import Image
from PIL.PngImagePlugin import PngInfo

from careerkit.__main__ import main as careerkit
from careerkit.picture.exports import KEY
from careerkit.strategy import read_file

ROOT = Path(__file__).parents[1]
GALLERY = ROOT / "docs" / "gallery"
PAGE = GALLERY / "README.md"
MOST = (900, 1100)
"""The largest width and height of a picture on the page, in pixels: the repository keeps every version."""
INTRODUCTION = """\
# The gallery

{count} imagined lives, each on one picture. A description says what the work is like at its best, verbs say what the
person stands for, and the pieces of the description lie in the circles that they belong to. Where a piece lay wrong,
the person moved it. Among the pictures are every size, every palette on every theme, circles of one size and circles
as large as what they hold, and much that pictures trip over: long phrases, long lists, no words at all, other
alphabets.

Each stands above the command that draws it, from the top of the project. The pictures are smaller here than the command
makes them. Every one still carries its strategy: save it, open it in the app, and go on from there.
"""


@dataclass(frozen=True)
class Picture:
    """An entry of ``gallery.toml``: a strategy file, how it is drawn, and what is said of it."""

    file: str
    title: str
    line: str
    preset: str
    theme: str
    palette: str
    circles: str

    @property
    def stem(self) -> str:
        """The name of the picture's file, without its suffix."""
        return Path(self.file).stem

    @property
    def shown(self) -> Path:
        """The picture on the page."""
        return GALLERY / "pictures" / f"{self.stem}.png"

    def arguments(self, target: str) -> list[str]:
        """Return what comes after ``python -m careerkit``, to draw the picture as ``target``."""
        look = ["--preset", self.preset, "--theme", self.theme, "--palette", self.palette, f"--{self.circles}"]
        return ["draw", self.file, "-o", target, *look]


def parts() -> dict[str, list[Picture]]:
    """Return the pictures under each heading, in the page's order."""
    listed = tomllib.loads((GALLERY / "gallery.toml").read_text("utf-8"))["part"]
    return {part["heading"]: [Picture(**entry) for entry in part["picture"]] for part in listed}


def pictures() -> list[Picture]:
    """Return every picture in the page's order."""
    return [picture for listed in parts().values() for picture in listed]


def page() -> str:
    """Return the page as Markdown."""
    return INTRODUCTION.format(count=len(pictures())) + "\n" + "\n".join(_sections())


def _sections() -> Iterator[str]:
    for heading, listed in parts().items():
        yield f"## {heading}\n"
        for picture in listed:
            command = shlex.join(["python", "-m", "careerkit", *picture.arguments(f"{picture.stem}.png")])
            verbs = ", ".join(value.verb for value in read_file(ROOT / picture.file).named)
            yield f"### {picture.title}\n"
            yield f"{picture.line}\n"
            yield f"![{picture.title}: {verbs}](pictures/{picture.shown.name})\n"
            yield f"```\n{command}\n```\n"


def main() -> None:
    """Draw every picture by its command, and write the page."""
    for number, picture in enumerate(pictures(), start=1):
        print(f"{number}/{len(pictures())} {picture.stem}: {_drawn(picture)}", file=sys.stderr)
    PAGE.write_text(page(), "utf-8")


def _drawn(picture: Picture) -> str:
    """Draw a picture and keep it; return what became of it."""
    with tempfile.TemporaryDirectory() as folder, warnings.catch_warnings(record=True) as said:
        warnings.simplefilter("always")
        target = Path(folder) / "picture.png"
        status = careerkit(picture.arguments(str(target)))
        if status:
            sys.exit(status)
        if any("missing from" in str(warning.message) for warning in said) and picture.shown.exists():
            return "no font here has all of its characters; the picture stays as it was"
        _save(picture.shown, target.read_bytes())
    return f"{picture.shown.stat().st_size / 1024:.0f} kB"


def _save(target: Path, raw: bytes) -> None:
    """Save a picture smaller and with few colours, and the strategy with it."""
    drawn = Image.open(io.BytesIO(raw))
    carried = PngInfo()
    carried.add_text(KEY, drawn.info[KEY], zip=True)
    small = drawn.convert("RGB")
    small.thumbnail(MOST, Image.Resampling.LANCZOS)
    target.parent.mkdir(exist_ok=True)
    small.quantize(128, dither=Image.Dither.NONE).save(target, optimize=True, pnginfo=carried)


if __name__ == "__main__":
    main()
