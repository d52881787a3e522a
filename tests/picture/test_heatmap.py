"""Any two values in a table: what they share above the diagonal, how alike they are below, and legible for everybody."""

from itertools import combinations, product

import pytest
from coloraide import Color

from careerkit.overlap import score
from careerkit.picture.heatmap import fill, heatmap
from careerkit.picture.theme import palettes, theme, themes
from careerkit.strategy import Strategy, Value

LIGHT = theme("light")
WORDS = "I mend old clocks. I teach shy children to sing. I listen to owners."
each = pytest.mark.parametrize(("surface", "palette"), list(product(themes(), palettes())))


def table(*verbs, description=WORDS):
    strategy = Strategy(description=description, values=tuple(Value(verb=verb) for verb in verbs))
    return score(strategy), heatmap(score(strategy), LIGHT)


def test_every_pair_stands_once_in_each_triangle_with_its_figure():
    scored, rows = table("Mend", "Teach", "Listen", "Build")
    for pair in scored.pairs:
        a, b = pair.values
        assert (rows[a][b].kind, rows[a][b].figure, rows[a][b].values) == ("shared", pair.shared, (a, b))
        assert (rows[b][a].kind, rows[b][a].figure, rows[b][a].values) == ("alike", pair.alike, (b, a))
    assert [rows[k][k] for k in range(4)] == [None] * 4


def test_what_is_not_known_is_said_so_and_never_0():
    _, rows = table("Mend", "Teach", "Listen", "Zorp")
    for place in range(3):
        for cell in (rows[place][3], rows[3][place]):
            assert (cell.text, cell.fill) == ("not enough text yet", LIGHT.background)
    assert rows[0][1].text.endswith("%")


def test_without_a_description_nothing_is_shared_yet_but_the_values_can_be_compared():
    _, rows = table("Mend", "Teach", "Listen", "Build", description="")
    for a, b in combinations(range(4), 2):
        assert rows[a][b].text == "not enough text yet"
        assert rows[b][a].text.endswith("%")


@each
@pytest.mark.parametrize("kind", ["shared", "alike"])
def test_every_cell_can_be_read(surface, palette, kind):
    colours = theme(surface, palette)
    for figure in (None, 0.0, 0.25, 0.5, 0.75, 1.0):
        assert Color(fill(kind, figure, colours)).contrast(colours.ink, method="wcag21") >= 4.5


@each
@pytest.mark.parametrize("vision", ["normal", "protan", "deutan", "tritan"])
def test_more_looks_stronger_to_every_eye(surface, palette, vision):
    colours = theme(surface, palette)

    def lightness(colour):
        seen = Color(colour) if vision == "normal" else Color(colour).filter(vision)
        return seen.convert("oklch")["lightness"]

    for kind in ("shared", "alike"):
        shades = [lightness(fill(kind, figure / 4, colours)) for figure in range(5)]
        assert shades == sorted(shades, reverse=surface != "dark")
        assert abs(shades[-1] - shades[0]) > 0.15
