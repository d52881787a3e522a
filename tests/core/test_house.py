"""The house keeps its rules: which room may know which, and what the core may load."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CORE = sorted((ROOT / "careerkit").rglob("*.py"))

# One way through; a room may use those before it.
ROOMS = ["errors", "language", "strategy", "examples", "writing", "overlap", "picture"]


def imports(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("path", CORE, ids=lambda path: str(path.relative_to(ROOT)))
def test_the_core_knows_neither_streamlit_nor_pyplot(path):
    assert not [name for name in imports(path) if name.startswith("streamlit") or "pyplot" in name or "pylab" in name]


@pytest.mark.parametrize("path", CORE, ids=lambda path: str(path.relative_to(ROOT)))
def test_arrows_never_run_back(path):
    room = path.relative_to(ROOT / "careerkit").parts[0].removesuffix(".py")
    if room not in ROOMS:
        return
    used = {name.split(".")[1] for name in imports(path) if name.startswith("careerkit.")} & set(ROOMS)
    later = {other for other in used if ROOMS.index(other) > ROOMS.index(room)}
    assert not later, f"{room} uses {later}"
    assert not (room == "picture" and "writing" in used)


def loaded_by(code):
    told = subprocess.run(  # noqa: S603  # our own interpreter
        [sys.executable, "-c", f"{code}; import sys; print(' '.join(sys.modules))"],
        capture_output=True, text=True, check=True, cwd=ROOT,
    )  # fmt: skip
    return set(told.stdout.split())


def test_scoring_and_checking_load_no_web_page_and_no_plotting():
    code = (
        "from careerkit.overlap import score; from careerkit.strategy import *; from careerkit.writing import check;"
        "score(Strategy(description='I mend clocks for people.', values=(Value(verb='Mend'),))); check('Joy', 'value')"
    )
    assert not loaded_by(code) & {"streamlit", "matplotlib", "matplotlib.pyplot", "pandas", "scipy"}


def test_an_svg_is_drawn_without_matplotlib():
    code = (
        "from careerkit.examples import gallery; from careerkit.overlap import score; from careerkit.picture.svg import inline;"
        "from careerkit.picture.compose import compose; from careerkit.picture.scene import SCREEN;"
        "s = gallery()[0].strategy; inline(compose(s, score(s, focus=True), SCREEN))"
    )
    assert "matplotlib.pyplot" not in loaded_by(code)


def test_no_test_is_longer_lived_than_its_page():
    for page in sorted((ROOT / "pages").glob("*.py")):
        assert len(page.read_text("utf-8").splitlines()) < 150, page.name
