"""The Vision page: written, retold, answered, woven and undone, a few fields at a time."""

import datetime

import pytest

from careerkit.examples import gallery
from careerkit.strategy import MAX_TEXT, Strategy, Value, Vision, edits, visions
from pages.parts import vision_text
from pages.parts.findings import plain
from tests.pages.test_pages import by_label, go, markdown, strategy_of, visitor

DAY = datetime.date(2031, 3, 4)


def strategy(**vision):
    return Strategy(description="I mend.", values=(Value(verb="Mend"),), vision=Vision(**vision))


def vision_of(app):
    return visions.vision_of(strategy_of(app))


def labels(app):
    return [button.label for button in app.button]


def html(app):
    return " ".join(each.proto.body for each in app.get("html"))


def statement(app):
    return app.text_area(key="vision-statement")


def test_b13_from_an_empty_page_two_clicks_lead_to_a_first_sentence():
    app = visitor("vision", edits.fresh())
    app.button(key="first-day").click().run()
    assert vision_of(app).date > vision_text.today()
    app.button(key="opening").click().run()
    assert statement(app).value.startswith(f"It's {visions.spoken(vision_of(app).date)}. And I'm so proud")
    assert not [button for button in app.button if button.key in {"first-day", "opening"}]


def test_one_button_at_a_time_is_the_next_step():
    app = visitor("vision", edits.fresh())
    for _ in range(2):
        (first,) = [button for button in app.button if button.proto.type == "primary"]
        first.click().run()
    (first,) = [button for button in app.button if button.proto.type == "primary"]
    assert first.label == "Next: evidence"


def test_b14_a_rewrite_is_taken_with_one_click_and_undone():
    text = "It's 4 March 2031. I will sing in a choir. My boots are muddy."
    app = visitor("vision", strategy(date=DAY, statement=text))
    by_label(app.button, plain("I sing in a choir.")).click().run()
    assert statement(app).value == "It's 4 March 2031. I sing in a choir. My boots are muddy."
    by_label(app.button, "Undo").click().run()
    assert statement(app).value == text


def test_b1_a_day_that_is_here_already_gets_a_kind_word_and_a_new_one():
    app = visitor("vision", strategy(date=datetime.date(2020, 2, 3), statement="It's 3 February 2020. I sing."))
    assert "here already" in " ".join(each.value for each in app.caption)
    app.button(key="day-ahead").click().run()
    assert vision_of(app).date > vision_text.today()
    assert visions.spoken(vision_of(app).date) in statement(app).value


def test_b12_the_day_in_the_text_is_understood_and_taken():
    app = visitor("vision", strategy(statement="It's May. 5th, 2031. And I'm so proud of the garden."))
    app.button(key="day-from-text").click().run()
    assert app.date_input(key="vision-date").value == datetime.date(2031, 5, 5)


def test_b12_a_day_that_is_picked_is_kept_and_undone():
    app = visitor("vision", strategy(date=DAY))
    app.date_input(key="vision-date").set_value(datetime.date(2032, 1, 2)).run()
    assert vision_of(app).date == datetime.date(2032, 1, 2)
    by_label(app.button, "Undo").click().run()
    assert app.date_input(key="vision-date").value == DAY


def test_b48_the_scale_changes_the_words_and_keeps_the_rest():
    app = visitor("vision", strategy(date=DAY, statement="I sing.", answers={"different": "a drum"}))
    app.button(key="question-back").click().run()
    before = [area.label for area in app.text_area]
    app.button_group(key="vision-scale").set_value("team").run()
    assert [area.label for area in app.text_area] != before
    assert app.text_area(key="answer-different").value == "a drum"
    assert statement(app).value == "I sing."


def test_b49_a_small_vision_has_three_fields():
    app = visitor("vision", strategy(date=DAY, scale="conversation"))
    assert len(app.text_area) + len(app.text_input) == 3
    app.text_input(key="vision-seen").set_value("Two people eat from one plate.").run()
    app.text_input(key="vision-felt").set_value("Calm, when I sit down.").run()
    assert vision_of(app).evidence == ("Two people eat from one plate.",)
    assert vision_of(app).feelings == ("Calm, when I sit down.",)
    by_label(app.toggle, "Every question and list").set_value(True).run()
    assert "Question 1 of 8" in html(app)


def test_b22_to_b28_questions_are_answered_one_at_a_time_and_woven_in():
    app = visitor("vision", strategy(date=DAY, statement="I sing."))
    assert "Question 1 of 8 · 0 answered" in html(app)
    assert app.button(key="question-back").disabled
    app.button(key="question-on").click().run()
    app.text_area(key="answer-bearing").set_value("I stand straight").run()
    assert "Question 2 of 8 · 1 answered" in html(app)
    app.button(key="weave").click().run()
    assert statement(app).value == "I sing. I stand straight."
    assert app.button(key="weave").disabled
    by_label(app.button, "Undo").click().run()
    assert statement(app).value == "I sing."


def test_the_last_question_has_none_after_it():
    app = visitor("vision", strategy(date=DAY))
    for _ in range(7):
        app.button(key="question-on").click().run()
    assert "Question 8 of 8" in html(app)
    assert app.button(key="question-on").disabled


def test_b17_b29_a_line_of_evidence_is_written_advised_and_noticed():
    app = visitor("vision", strategy(date=DAY), vision_tab="Evidence")
    app.button(key="add-evidence").click().run()
    app.text_input(key="evidence-0").set_value("I feel more confident.").run()
    assert "Nobody else could check" in " ".join(each.value for each in app.caption)
    app.text_input(key="evidence-0").set_value("My name stands on the programme.").run()
    app.text_input(key="noticed_by-0").set_value("a stranger in row nine").run()
    app.button(key="done-evidence").click().run()
    (line,) = [button.label for button in app.button if button.key == "read-evidence-0"]
    assert "row nine" in line
    assert vision_of(app).noticed_by == ("a stranger in row nine",)


def test_a_line_is_opened_changed_taken_out_and_brought_back():
    app = visitor("vision", strategy(date=DAY, non_negotiables=("home by noon", "no debt")), vision_tab="What stays")
    app.button(key="read-non_negotiables-0").click().run()
    app.text_input(key="non_negotiables-0").set_value("home by six").run()
    app.button(key="out-non_negotiables").click().run()
    assert vision_of(app).non_negotiables == ("no debt",)
    by_label(app.button, "Undo").click().run()
    assert vision_of(app).non_negotiables == ("home by six", "no debt")


def test_b31_old_ways_go_and_new_ones_begin():
    app = visitor("vision", strategy(date=DAY), vision_tab="Let go")
    app.button(key="add-release").click().run()
    app.text_input(key="release-0").set_value("saying yes at once").run()
    app.button(key="add-open").click().run()
    app.text_input(key="open-0").set_value("one night of sleep").run()
    assert (vision_of(app).release, vision_of(app).open) == (("saying yes at once",), ("one night of sleep",))


def test_b7_the_missing_side_is_named_and_filled():
    app = visitor("vision", strategy(date=DAY, statement="I teach my class. My daughter sings."), vision_tab="Life")
    assert "financial side" in " ".join(each.value for each in app.caption)
    app.text_area(key="area-financial").set_value("The rent is paid.").run()
    assert "All three sides" in " ".join(each.value for each in app.caption)


def test_a_finished_example_is_one_click_away_and_can_be_begun_with():
    app = visitor("vision", strategy(statement="I sing."), finished=True)
    example = gallery()[0].strategy.vision
    assert "reading room above the bakery" in markdown(app)
    app.button(key="adopt").click().run()
    assert vision_of(app) == example
    by_label(app.button, "Undo").click().run()
    assert statement(app).value == "I sing."


def test_b11_the_quiet_page_has_nothing_but_the_text():
    app = visitor("vision", strategy(date=DAY, statement="I will sing. I drum."), quiet=True)
    assert len(app.text_area) == 1
    assert not app.text_input
    assert '<ul class="meters' not in html(app)
    statement(app).set_value("I drum.").run()
    assert vision_of(app).statement == "I drum."


def test_the_meters_wait_until_something_is_written():
    assert '<ul class="meters"' not in html(visitor("vision", strategy(date=DAY)))
    assert '<ul class="meters"' in html(visitor("vision", strategy(date=DAY, statement="I sing.")))


def test_an_edit_elsewhere_keeps_the_vision():
    app = visitor("vision", strategy(date=DAY))
    statement(app).set_value("I sing.").run()
    go(app, "describe").text_area[0].set_value("I mend clocks.").run()
    assert statement(go(app, "vision")).value == "I sing."


HARD = {
    "longest": strategy(date=DAY, statement="m " * (MAX_TEXT // 2), evidence=("w" * 500,) * 9),
    "long ago": strategy(date=datetime.date.min, statement="I sing."),
    "last day of all": strategy(date=datetime.date.max, statement="It's 31 December 9999. I sing."),
    "markup": strategy(statement="<script>alert(1)</script> **b** $x$", evidence=("<b>*x*</b>",), feelings=("[a](b)",)),
    "right to left": strategy(statement="أكتب كل صباح.", non_negotiables=("לא",), release=("🙂",)),
    "longer lines than fit": strategy(evidence=("seen " * 900,), feelings=("x" * 5000,), answers={"different": "y" * 5000}),
    "blank lines": strategy(evidence=("", "a stage", ""), noticed_by=("x",)),
}  # fmt: skip


@pytest.mark.parametrize("tab", ["Questions", "Evidence", "What stays", "Life", "Let go"])
@pytest.mark.parametrize("hard", HARD.values(), ids=HARD)
def test_no_vision_breaks_the_page(hard, tab):
    app = visitor("vision", hard, vision_tab=tab)
    assert strategy_of(app) == hard
    assert "<script>" not in html(app)


@pytest.mark.parametrize("scale", ["conversation", "step"])
@pytest.mark.parametrize("hard", HARD.values(), ids=HARD)
def test_no_vision_breaks_the_small_page(hard, scale):
    small = visions.stretch(hard, scale)
    assert strategy_of(visitor("vision", small)) == small
