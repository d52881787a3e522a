"""The little pictures: every three of the values, shaded by what they hold, the best first, each figure in words."""

import re
import xml.etree.ElementTree as ET
from itertools import combinations

import pytest

from careerkit.examples import gallery
from careerkit.overlap import choices, regions, score
from careerkit.overlap.choice import Choice
from careerkit.picture.multiples import multiples, said, shapes, weights_of
from careerkit.picture.theme import palettes, theme, themes
from careerkit.strategy import Idea, Strategy, Value, edits

VERBS = ("Mend", "Teach", "Listen", "Grow", "Build", "Lead", "Play")
WORDS = "I mend old clocks. I teach shy children to sing. I listen to owners. We build a shed and play in the yard."
LIGHT = theme("light")


def strategy(*verbs, description=WORDS):
    return Strategy(description=description, values=tuple(Value(verb=verb) for verb in verbs))


def pictures(*verbs, colours=LIGHT, **more):
    return multiples(score(strategy(*verbs, **more)), colours)


def fills(picture):
    return dict(re.findall(r'href="#three-(\d+)" fill="(#\w+)"', picture.drawing))


@pytest.mark.parametrize(("count", "threes"), [(4, 4), (5, 10), (6, 20), (7, 35)])
def test_every_three_of_the_values_has_one_picture(count, threes):
    found = pictures(*VERBS[:count])
    assert sorted(each.values for each in found) == list(combinations(range(count), 3))
    assert len(found) == threes


@pytest.mark.parametrize("count", [1, 2, 3])
def test_with_three_values_or_fewer_there_is_nothing_to_choose(count):
    assert pictures(*VERBS[:count]) == []


def test_the_pictures_stand_in_the_order_of_the_choices():
    scored = score(strategy(*VERBS))
    assert [each.values for each in multiples(scored, LIGHT)] == [each.values for each in choices(scored)]


@pytest.mark.parametrize("example", gallery(), ids=lambda example: example.name)
def test_a_region_weighs_what_it_weighs_when_the_three_are_scored_alone(example):
    values = {value.verb: value for each in gallery() for value in each.strategy.values}
    wide = edits.changed(example.strategy, values=tuple(values.values())[:7], focus=())
    degrees = score(wide).degrees()
    triples = list(combinations(range(7), 3))
    weights = weights_of(degrees, triples)
    for place, triple in enumerate(triples):
        alone = {region.values: region.weight for region in regions([[row[v] for v in triple] for row in degrees])}
        for name, column in weights.items():
            inside = tuple(k for k, bit in enumerate(name) if bit == "1")
            assert column[place] == pytest.approx(alone.get(inside, 0.0)), (triple, name)


def test_the_more_a_region_holds_the_stronger_it_is_and_an_empty_one_is_bare():
    def idea(name, inside):
        return Idea(text=name, pins={verb: verb in inside for verb in "ABCD"})

    ideas = (idea("one", "A"), idea("two", "A"), idea("three", "B"), idea("four", "ABC"))
    known = Strategy(description="", values=tuple(Value(verb=verb) for verb in "ABCD"), ideas=ideas)
    found = {each.values: fills(each) for each in multiples(score(known), LIGHT)}
    shown = found[0, 1, 2]
    assert shown["100"] == LIGHT.shade("100", 0.92)
    assert darkness(LIGHT.background) < darkness(shown["010"]) < darkness(LIGHT.shade("010", 0.6))
    assert shown["001"] == shown["110"] == LIGHT.background
    # One scale for all: what A alone holds is as strong wherever C or D stands beside it.
    assert found[0, 1, 3]["100"] == shown["100"]


def darkness(colour):
    return 765 - sum(int(colour[k : k + 2], 16) for k in (1, 3, 5))


def test_an_unread_value_has_a_dashed_outline():
    dashed = {
        each.values: each.drawing.count("stroke-dasharray") for each in pictures("Mend", "Teach", "Listen", "Zorp")
    }
    assert dashed == {(0, 1, 2): 0, (0, 1, 3): 1, (0, 2, 3): 1, (1, 2, 3): 1}


@pytest.mark.parametrize(
    ("choice", "words"),
    [
        (Choice((0, 1, 2), 0.82, 0.9, (0.1, 0.0, 0.2)), ("carries 82%", "even", "little said twice")),
        (Choice((0, 1, 2), 0.5, 0.5, (0.1, 0.4, 0.2)), ("carries 50%", "fairly even", "some said twice")),
        (Choice((0, 1, 2), 0.0, 0.1, (0.9, 0.4, 0.2)), ("carries 0%", "uneven", "much said twice")),
        (Choice((0, 1, 2), None, None, (None, None, 0.1)), ("not enough text yet",)),
        (Choice((0, 1, 2), None, None, (0.1, 0.1, 0.1)), ("little said twice", "what they carry: not enough text yet")),
        (Choice((0, 1, 2), 0.6, None, (0.1, None, 0.1)), ("carries 60%", "how evenly and what is said twice: not enough text yet")),
        (Choice((0, 1, 2), 0.6, 0.7, (0.1, None, 0.1)), ("carries 60%", "even", "what is said twice: not enough text yet")),
    ],
)  # fmt: skip
def test_each_figure_is_said_in_words_and_what_is_not_known_is_no_0(choice, words):
    assert said(choice) == words


def test_the_label_names_the_three_and_says_their_figures():
    for each in pictures(*VERBS[:5]):
        names = [VERBS[v] for v in each.values]
        assert each.label == f"{names[0]}, {names[1]} and {names[2]}: {', '.join(each.said)}"


@pytest.mark.parametrize("colours", [theme(surface, palette) for surface in themes() for palette in palettes()])
def test_a_drawing_is_whole_in_every_theme_and_takes_its_outlines_from_the_shapes(colours):
    there = {path.get("id") for path in ET.fromstring(shapes()).iter("{http://www.w3.org/2000/svg}path")}  # noqa: S314
    assert len(there) == 7
    for each in pictures(*VERBS[:4], colours=colours):
        drawn = ET.fromstring(each.drawing)  # noqa: S314  # our own
        assert {use.get("href")[1:] for use in drawn.iter("use")} == there
        assert [circle.get("stroke") for circle in drawn.iter("circle")] == list(colours.sets)


def test_no_word_of_the_person_gets_into_a_drawing():
    bad = ('"><script>alert(1)</script>', "<b>Mend</b>", "Teach & sing", "'; x")
    for each in pictures(*bad, description="<img src=x onerror=alert(2)> I teach & sing."):
        assert set(re.findall(r"</?(\w+)", each.drawing)) <= {"svg", "use", "g", "circle"}
        assert "alert" not in each.drawing


@pytest.mark.parametrize("description", ["", "Blorf glim.", "🙂🙂🙂", "أصلح الساعات القديمة."])
def test_any_text_gives_pictures(description):
    for each in pictures("Mend", "👩‍👩‍👧 Teach", "أصلح", "Zorp", description=description):
        assert "nan" not in each.drawing
