"""To choose: with more than three values, the canvas shows every three of them; a choice is one step that can be undone."""

import pytest

from careerkit.examples import gallery
from careerkit.strategy import Strategy, Value, edits
from pages.parts import choose
from tests.pages.test_pages import HARD, by_label, markdown, strategy_of, visitor

VERBS = ("Mend", "Teach", "Listen", "Grow", "Build")
FIVE = Strategy(
    description="I mend old clocks for impatient people. I teach the new crew.",
    values=tuple(Value(verb=v) for v in VERBS),
)


def headings(app):
    return [each.value for each in app.subheader]


def test_with_more_than_three_values_every_three_can_be_compared():
    app = visitor("canvas", FIVE, panel="Values")
    assert "Which three?" in headings(app)
    assert f"(#{choose.ANCHOR})" in markdown(app)


@pytest.mark.parametrize("strategy", [HARD["empty"], HARD["one value"], gallery()[0].strategy])
def test_with_three_values_or_fewer_there_is_nothing_to_choose(strategy):
    app = visitor("canvas", strategy)
    assert "Which three?" not in headings(app)
    assert "#which-three" not in markdown(app)


def test_blank_values_dont_count():
    blank = edits.changed(FIVE, values=(*FIVE.values[:3], Value(verb=""), Value(verb=" ")))
    assert "Which three?" not in headings(visitor("canvas", blank))


@pytest.mark.parametrize(
    "verbs", [["<b>", "*x*", "$y$", "[a](b)"], ["🕰️", "👩‍👩‍👧", "أصلح", "לתקן"], ["M" * 60, "W" * 60, "Zorp", "Mend"]]
)
@pytest.mark.parametrize("description", ["", "I mend clocks."])
def test_the_canvas_stands_whatever_the_values_are_called(verbs, description):
    app = visitor("canvas", Strategy(description=description, values=tuple(Value(verb=verb) for verb in verbs)))
    assert "Which three?" in headings(app)


def test_a_choice_is_taken_in_the_order_of_the_strategy():
    assert choose.wanted(FIVE, ["Build", "Mend", "Listen"]) == ["Mend", "Listen", "Build"]
    assert choose.wanted(FIVE, ["Build", "Mend"]) == ["Mend", "Build"]


@pytest.mark.parametrize(
    "picked", [None, "Mend", [], ["Mend"], ["Mend", "Gone"], list(VERBS), ["Mend", ["x"]], {"a": 1}]
)
def test_a_choice_of_what_is_not_there_is_no_choice(picked):
    assert choose.wanted(FIVE, picked) == []


def test_the_suggestion_still_puts_three_on_the_canvas():
    two = edits.focus_on(FIVE, ["Grow", "Build"])
    app = visitor("canvas", two, panel="Values")
    app.button(key="suggested").click().run()
    assert len(strategy_of(app).focus) == 3
    by_label(app.button, "Undo").click().run()
    assert strategy_of(app) == two


def test_without_text_the_suggestion_claims_no_share():
    app = visitor("canvas", edits.changed(FIVE, description="", focus=("Grow", "Build")), panel="Values")
    (told,) = [each.value for each in app.caption if each.value.startswith("Suggested")]
    assert told == "Suggested because they say the least twice."
