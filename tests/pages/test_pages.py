"""The pages, run without a browser: what a visitor finds on each, and that their words are kept."""

import json
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from careerkit.examples import gallery
from careerkit.strategy import MAX_DESCRIPTION, Idea, Strategy, Value, edits
from careerkit.strategy.history import History

ROOT = Path(__file__).parents[2]
PAGES = ["start", "describe", "values", "canvas", "vision"]
WORDS = "I mend old clocks for impatient people. I explain the small print in plain words."


def visitor(page="start", strategy=None, **opened):
    """Go to a page as a new visitor; what is opened there (a popover or tab, by its key) is open from the start."""
    app = AppTest.from_file(str(ROOT / "app.py"), default_timeout=30)
    if strategy is not None:
        app.session_state["history"] = History(strategy)
    app.run()
    for key, state in opened.items():
        app.session_state[key.replace("_", "-")] = state
    return go(app, page)


def go(app, page):
    app.switch_page(str(ROOT / "pages" / f"{page}.py")).run()
    assert not app.exception
    return app


def strategy_of(app):
    return app.session_state["history"].present


def markdown(app):
    return " ".join(each.value for each in app.markdown)


def by_label(widgets, label):
    (found,) = [each for each in widgets if each.label == label]
    return found


HARD = {
    "empty": edits.fresh(),
    "one value": Strategy(description=WORDS, values=(Value(verb="Mend"),)),
    "seven values": Strategy(
        description=WORDS, values=tuple(Value(verb=v) for v in ("Mend", "Teach", "Listen", "Grow", "Build", "Lead", "Play"))
    ),
    "longest": Strategy(description="m " * (MAX_DESCRIPTION // 2), values=(Value(verb="W" * 60, meaning="x" * 300),)),
    "markup": Strategy(
        title="</style><script>", description="<script>alert(1)</script> **bold** $x$ [a](javascript:b)", values=(Value(verb="<b>"),)
    ),
    "right to left": Strategy(description="أصلح الساعات القديمة.", values=(Value(verb="أصلح"), Value(verb="לתקן"))),
    "emoji": Strategy(description="🙂🙂🙂 🕰️", values=(Value(verb="🕰️"), Value(verb="Mend"))),
    "no words known": Strategy(description="Blorf glim.", values=(Value(verb="Zorp"), Value(verb="Quux"))),
}  # fmt: skip


@pytest.mark.parametrize("page", PAGES)
def test_a_first_visit_to_any_page_shows_a_finished_example(page):
    app = visitor(page)
    assert strategy_of(app) == gallery()[0].strategy


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize("strategy", HARD.values(), ids=HARD)
def test_no_page_fails_on_any_strategy(page, strategy):
    assert strategy_of(visitor(page, strategy)) == strategy


def test_the_gallery_has_at_least_six_lives():
    app = visitor()
    assert len(gallery()) >= 6
    assert by_label(app.button_group, "Look at somebody’s picture").options == [e.name for e in gallery()]


def test_one_click_begins_fresh_and_undo_brings_the_example_back():
    app = visitor("describe")
    by_label(app.button, "Begin fresh").click().run()
    assert app.text_area[0].value == ""
    by_label(app.button, "Undo").click().run()
    assert app.text_area[0].value == gallery()[0].strategy.description


def test_a_typed_description_is_kept_on_every_page():
    app = visitor("describe")
    app.text_area[0].set_value(WORDS).run()
    for page in PAGES:
        go(app, page)
    assert go(app, "describe").text_area[0].value == WORDS


def test_a_noun_is_answered_with_verbs_and_a_click_takes_one():
    app = visitor("values", HARD["one value"])
    by_label(app.text_input, "Value 1").set_value("Integrity").run()
    by_label(app.button, "Keep my word").click().run()
    assert strategy_of(app).values[0].verb == "Keep my word"
    assert by_label(app.text_input, "Value 1").value == "Keep my word"


def test_two_values_cant_have_one_verb_and_the_work_stays():
    app = visitor("values")
    before = strategy_of(app)
    by_label(app.text_input, "Value 2").set_value(before.values[0].verb.upper()).run()
    assert "one of your values already" in app.warning[0].value
    assert strategy_of(app) == before
    assert by_label(app.text_input, "Value 2").value == before.values[1].verb


def test_values_are_added_up_to_seven():
    app = visitor("values", HARD["one value"])
    for _ in range(6):
        by_label(app.button, "Add a value").click().run()
    assert len(strategy_of(app).values) == 7
    assert by_label(app.button, "Add a value").disabled


def test_values_are_moved_and_taken_out():
    app = visitor("values", more_0=True, more_1=True)
    first, second, third = (value.verb for value in strategy_of(app).values)
    app.button(key="Down-0").click().run()
    assert [value.verb for value in strategy_of(app).values] == [second, first, third]
    app.button(key="remove-1").click().run()
    assert [value.verb for value in strategy_of(app).values] == [second, third]


def test_the_canvas_gives_each_figure_with_its_words():
    told = markdown(visitor("canvas"))
    assert "% shared" in told
    assert "because of" in told
    assert "carried to" in told
    assert "of your description lies in these circles" in told


def test_without_text_the_canvas_says_so_and_shows_no_zero():
    told = markdown(visitor("canvas", HARD["no words known"]))
    assert "not enough text yet" in told
    assert "0% shared" not in told


def test_a_pin_is_kept_and_undone():
    app = visitor("canvas", panel="Ideas")
    text = app.selectbox(key="idea").value
    app.button_group(key="pin-0").set_value("out").run()
    (idea,) = [idea for idea in strategy_of(app).ideas if idea.text == text]
    assert idea.pins[strategy_of(app).values[0].verb] is False
    by_label(app.button, "Undo").click().run()
    assert strategy_of(app) == gallery()[0].strategy


def test_with_more_than_three_values_the_best_three_are_suggested_with_a_reason():
    seven = HARD["seven values"]
    two = edits.focus_on(seven, [value.verb for value in seven.values[-2:]])
    app = visitor("canvas", two, panel="Values")
    suggested = app.button(key="suggested")
    assert suggested.label.startswith("Suggested: ")
    suggested.click().run()
    assert len(strategy_of(app).focus) == 3


def test_redo_goes_forward_again():
    app = visitor("describe")
    app.text_area[0].set_value(WORDS).run()
    by_label(app.button, "Undo").click().run()
    by_label(app.button, "Redo").click().run()
    assert app.text_area[0].value == WORDS


def test_what_is_shown_comes_from_the_file_that_would_be_saved():
    app = visitor("canvas", HARD["markup"])
    assert json.loads(strategy_of(app).model_dump_json())["title"] == "</style><script>"
    assert "<script>" not in markdown(app).replace("\\<", "")


def test_where_circles_cant_tell_the_truth_the_page_offers_equal_ones():
    verbs = ("Mend", "Teach", "Listen")
    lopsided = Strategy(
        description="",
        values=tuple(Value(verb=verb) for verb in verbs),
        ideas=tuple(
            Idea(text=f"piece {n}", pins=dict(zip(verbs, inside, strict=True)))
            for n, inside in enumerate([(True, True, False), (True, False, True), (False, True, True)])
        ),
    )
    app = visitor("canvas", lopsided, proportional=True)
    app.button(key="even-out").click().run()
    assert not [button for button in app.button if button.key == "even-out"]
    assert app.session_state["proportional"] is False
