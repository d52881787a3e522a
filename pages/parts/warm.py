"""Loading ahead of the first visitor all that a first picture needs."""

from careerkit.examples import gallery
from careerkit.overlap import score
from careerkit.picture.compose import compose
from careerkit.picture.exports import FORMATS, export
from careerkit.picture.scene import SCREEN
from careerkit.writing import check
from pages.parts import canvas, choose  # noqa: F401  # registers the components before the first page asks for it


def up() -> None:
    """Score, draw and check one example, so that lexicon, fonts and painters are in memory."""
    strategy = gallery()[0].strategy
    scene = compose(strategy, score(strategy, focus=True), SCREEN)
    for form in FORMATS:
        export(scene, strategy, form, scale=0.5)
    check(strategy.description, "description")
    check("Integrity", "value")
    check("I will sing.", "vision")
    check("I sing on a stage.", "evidence")
