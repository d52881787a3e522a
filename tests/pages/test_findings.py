"""Notes beside the text: they can be taken, dismissed for good, brought back, and say why they are there."""

from careerkit.strategy import Strategy, Value, read, write
from pages.parts.findings import MOST
from tests.pages.test_pages import WORDS, by_label, strategy_of, visitor

TITLE = "I am a senior accountant and I mend broken books for people."
RIGHT = "This is right for me"


def described(text, page="describe", **opened):
    return visitor(page, Strategy(description=text, values=(Value(verb="Mend"),)), **opened)


def told(app):
    return [each.value for each in app.caption if each.value.startswith(("**", ":material/lightbulb:"))]


def shown(app):
    """The reading view, or nothing."""
    return "".join(each.proto.body for each in app.get("html") if "reading" in each.proto.body)


def helped(app):
    return "".join(each.proto.body for each in app.get("html") if "why" in each.proto.body)


def rights(app):
    return [each for each in app.button if each.label == RIGHT]


def test_a_title_is_marked_in_the_text_and_gets_a_kind_word():
    app = described(TITLE)
    assert "<mark>senior accountant</mark><sup>1</sup>" in shown(app)
    assert told(app)[0].startswith("**1** A title says")


def test_where_there_is_nothing_to_say_nothing_is_shown():
    app = described("I have a gift for listening, so that frightened people sleep again.")
    assert not told(app)
    assert not shown(app)
    assert not rights(app)


def test_a_note_on_the_whole_text_marks_no_words():
    app = described("Old clocks on rainy days.")
    assert told(app)
    assert not shown(app)


def test_only_a_few_notes_are_shown_at_a_time():
    app = described(
        "I am a chef. I am a nurse. I am a lawyer. I am a plumber. I hope to get promoted once my boss lets me."
    )
    assert len(told(app)) == MOST == len(rights(app))
    assert shown(app).count("<mark>") == MOST


def test_the_same_words_get_one_note_however_often_they_stand():
    app = described("I am a nurse. " * 2 + WORDS)
    assert shown(app).count("<mark>nurse</mark><sup>1</sup>") == 2
    assert len([note for note in told(app) if "title" in note]) == 1


def test_what_is_right_for_me_is_kept_in_the_file_and_undone():
    app = described(TITLE)
    before = strategy_of(app)
    rights(app)[0].click().run()
    assert "senior accountant" not in shown(app)
    assert read(write(strategy_of(app))).dismissed[0].text == "senior accountant"
    by_label(app.button, "Undo").click().run()
    assert strategy_of(app) == before
    assert "<mark>senior accountant</mark>" in shown(app)


def test_dismissed_words_stay_so_where_they_have_moved_to():
    app = described(TITLE)
    rights(app)[0].click().run()
    app.text_area[0].set_value(f"{WORDS} As always: I am a SENIOR accountant.").run()
    assert not shown(app)


def test_what_was_dismissed_comes_back_on_a_click():
    app = described(TITLE)
    before = strategy_of(app)
    rights(app)[0].click().run()
    by_label(app.button, "Show again (1)").click().run()
    assert "<mark>senior accountant</mark>" in shown(app)
    assert write(strategy_of(app)) == write(before)


def test_a_text_as_a_whole_is_right_also_after_it_has_changed():
    app = described("Old clocks on rainy days.")
    while rights(app):
        rights(app)[0].click().run()
    app.text_area[0].set_value("Old clocks on sunny days.").run()
    assert not told(app)


def test_a_fix_replaces_its_words_only_and_is_undone():
    text = "I love **boats**.\n\nI hope to mend boats for people. And so on: I listen."
    app = described(text)
    (fix,) = [each for each in app.button if each.label == "I mend"]
    fix.click().run()
    assert strategy_of(app).description == text.replace("I hope to mend", "I mend")
    assert app.text_area[0].value == strategy_of(app).description
    by_label(app.button, "Undo").click().run()
    assert strategy_of(app).description == text


def test_why_is_answered_only_when_asked():
    app = described(TITLE)
    assert "What you do, not what you are called" not in helped(app)
    key = rights(app)[0].key.replace("right-", "why-")
    asked = described(TITLE, **{key: True})
    assert "What you do, not what you are called" in helped(asked)


def test_a_noun_that_is_right_as_a_value_is_let_be():
    app = visitor("values", Strategy(description=WORDS, values=(Value(verb="Integrity"), Value(verb="Mend"))))
    assert by_label(app.button, "Keep my word")
    rights(app)[0].click().run()
    assert not told(app)
    assert strategy_of(app).values[0].verb == "Integrity"
    by_label(app.button, "Show again (1)").click().run()
    assert by_label(app.button, "Keep my word")


def test_markup_in_the_text_is_shown_and_not_run():
    app = described("<img src=x onerror=alert(1)> I am a senior accountant.")
    assert "<img" not in shown(app)
    assert "&lt;img src=x" in shown(app)
