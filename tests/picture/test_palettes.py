"""The palettes: circles and regions can be told apart by everybody, and words can be read on them."""

from functools import cache
from itertools import combinations, pairwise, product

import pytest
from coloraide import Color

from careerkit.errors import PictureError
from careerkit.picture.theme import palettes, theme, themes

VISIONS = ("normal", "protan", "deutan", "tritan")
REGIONS = ["".join(bits) for bits in product("01", repeat=3)]
NEIGHBOURS = [(a, b) for a, b in combinations(REGIONS, 2) if sum(x != y for x, y in zip(a, b, strict=True)) == 1]
"""Regions on two sides of one outline; 000 is the background."""

CORNERS = [(a, b) for a, b in combinations(REGIONS, 2) if sum(x != y for x, y in zip(a, b, strict=True)) == 2]
"""Regions that meet where two outlines cross."""

APART = {"light": 4.0, "dark": 4.0, "print": 4.0, "contrast": 8.0}
"""The least CIEDE2000 between neighbours on each surface; about 1 is what can be seen side by side."""
CORNERS_APART = 2.0
OUTLINES_APART = 10.0

each = pytest.mark.parametrize(("surface", "palette"), list(product(themes(), palettes())))


@cache
def seen(colour, vision):
    """What a colour looks like: Viénot (1999) for red and green blindness, Brettel (1997) for blue blindness."""
    return Color(colour) if vision == "normal" else Color(colour).filter(vision)


def distance(a, b, vision):
    return seen(a, vision).delta_e(seen(b, vision), method="2000")


def contrast(a, b):
    return Color(a).contrast(b, method="wcag21")


def fills(colours):
    return {name: colours.background if name == "000" else colours.region(name) for name in REGIONS}


def test_there_are_four_surfaces_and_at_least_five_palettes():
    assert list(themes()) == ["light", "dark", "print", "contrast"]
    assert len(palettes()) >= 5
    assert next(iter(palettes())) == "harbour"
    assert theme("dark") == theme("dark", "harbour")


@each
@pytest.mark.parametrize("vision", VISIONS)
def test_regions_that_touch_can_be_told_apart(surface, palette, vision):
    found = fills(theme(surface, palette))
    for a, b in NEIGHBOURS:
        assert distance(found[a], found[b], vision) >= APART[surface], (a, b)
    for a, b in CORNERS:
        assert distance(found[a], found[b], vision) >= CORNERS_APART, (a, b)


@each
@pytest.mark.parametrize("vision", VISIONS)
def test_outlines_can_be_told_apart(surface, palette, vision):
    for a, b in combinations(theme(surface, palette).sets, 2):
        assert distance(a, b, vision) >= OUTLINES_APART, (a, b)


@each
def test_outlines_and_leaders_stand_out_from_the_background(surface, palette):
    colours = theme(surface, palette)
    least = 7 if surface == "contrast" else 3
    assert all(contrast(colour, colours.background) >= least for colour in (*colours.sets, colours.line))


@each
def test_words_can_be_read_wherever_they_stand(surface, palette):
    colours = theme(surface, palette)
    least = 7 if surface == "contrast" else 4.5
    assert all(contrast(colours.ink, fill) >= least for fill in fills(colours).values())
    assert all(contrast(colour, colours.background) >= least for colour in (*colours.names, colours.muted))


@each
def test_the_more_circles_share_a_region_the_stronger_is_its_colour(surface, palette):
    weak, middle, strong = theme(surface, palette).fill
    assert 0 < weak < middle < strong < 1


@pytest.mark.parametrize("surface", ["light", "dark", "print", "contrast"])
def test_no_two_palettes_look_the_same(surface):
    for a, b in pairwise(sorted(palettes())):
        assert (
            max(distance(x, y, "normal") for x, y in zip(theme(surface, a).sets, theme(surface, b).sets, strict=True))
            > 8
        )


def test_an_unknown_palette_names_the_known_ones():
    with pytest.raises(PictureError, match="choose one of harbour, orchard, dusk"):
        theme("light", "neon")
