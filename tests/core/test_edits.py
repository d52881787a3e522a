"""What a person does to a strategy keeps everything else they wrote."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerkit.errors import StrategyError
from careerkit.overlap import ideas_of, in_focus
from careerkit.strategy import Idea, Strategy, Value, edits, read, write
from careerkit.strategy.history import MOST, History


def strategy(**more):
    values = tuple(Value(verb=verb, meaning=f"{verb} in my words") for verb in ("Mend", "Teach", "Listen"))
    return Strategy(description="I mend old clocks. I teach children to read.", values=values, **more)


def test_a_renamed_value_takes_its_pins_and_mentions_along():
    before = read(
        """{"description": "", "values": [{"verb": "Mend"}, {"verb": "Teach"}], "focus": ["Mend", "Teach"],
        "ideas": [{"text": "clocks", "pins": {"Mend": true, "Teach": false}}],
        "both": [{"values": ["Mend", "Teach"], "text": "repair café"}],
        "roadmap": [{"objective": "x", "values": ["Mend"]}],
        "decisions": [{"option": "stay", "values": {"Mend": "closer"}}]}"""
    )
    after = edits.rename(before, 0, "Repair")
    assert write(after) == write(before).replace("Mend", "Repair")


def test_two_values_cant_have_one_verb():
    with pytest.raises(StrategyError, match="one of your values already"):
        edits.rename(strategy(), 1, " MEND ")


def test_a_value_can_be_spelled_anew():
    assert edits.rename(strategy(), 0, "mend").values[0].verb == "mend"


def test_blank_values_may_be_many():
    assert [value.verb for value in edits.fresh().values] == ["", "", ""]
    assert edits.rename(strategy(), 0, "").values[0].verb == ""


def test_a_value_moves_up_and_down_and_stops_at_the_ends():
    verbs = lambda s: [value.verb for value in s.values]  # noqa: E731
    assert verbs(edits.move_value(strategy(), 2, -1)) == ["Mend", "Listen", "Teach"]
    assert verbs(edits.move_value(strategy(), 0, -1)) == ["Mend", "Teach", "Listen"]
    assert verbs(edits.move_value(strategy(), 2, 5)) == ["Mend", "Teach", "Listen"]


def test_an_eighth_value_is_refused_kindly():
    full = strategy()
    for _ in range(4):
        full = edits.add_value(full)
    with pytest.raises(StrategyError, match="7 values are the most"):
        edits.add_value(full)


def test_taking_the_last_value_out_leaves_a_place_for_one():
    one = Strategy(description="", values=(Value(verb="Mend"),))
    assert edits.remove_value(one, 0).values == (Value(verb=""),)


def test_a_pin_keeps_the_ideas_that_were_found():
    before = strategy()
    shown = ideas_of(before)
    after = edits.pin(before, shown, shown[0].text, "Teach", True)
    assert [idea.text for idea in after.ideas] == [idea.text for idea in shown]
    assert after.ideas[0].pins == {"Teach": True}


def test_a_pin_can_be_turned_over_and_taken_back():
    now = strategy(ideas=(Idea(text="mend old clocks", pins={"teach": True}),))
    now = edits.pin(now, now.ideas, "mend old clocks", "Teach", False)
    assert now.ideas[0].pins == {"Teach": False}
    assert edits.pin(now, now.ideas, "mend old clocks", "Teach", None).ideas[0].pins == {}


def test_writing_on_keeps_the_pins_and_finds_new_ideas():
    now = strategy(ideas=(Idea(text="mend old clocks", pins={"Teach": True}), Idea(text="teach children to read")))
    after = edits.describe(now, "I mend old clocks. I listen to their owners. I teach children to read.")
    assert [(idea.text, dict(idea.pins)) for idea in after.ideas] == [
        ("mend old clocks", {"Teach": True}),
        ("listen to their owners", {}),
        ("teach children to read", {}),
    ]


def test_a_reworded_idea_keeps_its_pins():
    now = strategy(ideas=(Idea(text="mend old clocks", pins={"Teach": True}),))
    after = edits.describe(now, "I mend very old clocks.")
    assert [(idea.text, dict(idea.pins)) for idea in after.ideas] == [("mend very old clocks", {"Teach": True})]


def test_ideas_of_ones_own_stay_whatever_the_description_says():
    now = strategy(ideas=(Idea(text="sing to the goats"),))
    assert "sing to the goats" in [idea.text for idea in edits.describe(now, "Something else entirely here.").ideas]


def test_the_focus_is_drawn_in_the_order_of_the_values_and_never_more_than_three():
    now = edits.add_value(strategy(), Value(verb="Grow"))
    assert [value.verb for value in in_focus(now)] == ["Mend", "Teach", "Listen"]
    assert [value.verb for value in in_focus(edits.focus_on(now, ["Grow", "Mend"]))] == ["Mend", "Grow"]


def test_taking_a_value_out_takes_it_out_of_the_focus():
    now = edits.remove_value(edits.focus_on(strategy(), ["Mend", "Teach"]), 0)
    assert [value.verb for value in in_focus(now)] == ["Teach"]


steps = st.lists(st.one_of(st.just("undo"), st.just("redo"), st.text("abc", max_size=4)), max_size=40)


@given(steps)
def test_undo_and_redo_walk_the_states_in_order(walk):
    history, seen, place = History(strategy()), [strategy()], 0
    for step in walk:
        if step == "undo":
            history, place = history.undone(), max(0, place - 1)
        elif step == "redo":
            history, place = history.redone(), min(len(seen) - 1, place + 1)
        else:
            changed = edits.changed(history.present, title=step)
            history = history.edited(changed)
            if changed != seen[place]:
                seen, place = [*seen[: place + 1], changed], place + 1
        assert history.present == seen[place]


def test_typing_on_in_one_field_is_one_step():
    history = History(strategy())
    for title in ("A", "A l", "A li", "A life"):
        history = history.edited(edits.changed(history.present, title=title), about="title")
    assert history.undone().present == strategy()


def test_typing_after_an_undo_is_a_step_of_its_own():
    history = History(strategy()).edited(edits.changed(strategy(), title="A"), about="title")
    history = history.undone().edited(edits.changed(strategy(), title="B"), about="title")
    assert history.undone().present == strategy()


def test_an_edit_that_changes_nothing_keeps_what_could_be_redone():
    history = History(strategy()).edited(edits.changed(strategy(), title="A")).undone()
    assert history.edited(strategy()).redone().present.title == "A"


def test_the_past_is_bounded():
    history = History(strategy())
    for number in range(MOST + 50):
        history = history.edited(edits.changed(history.present, title=str(number)))
    assert len(history.past) == MOST


def test_an_idea_is_put_into_several_circles_at_once():
    now = strategy()
    shown = ideas_of(now)
    after = edits.place(now, shown, shown[0].text, {"Mend": False, "Teach": True, "Listen": True})
    assert after.ideas[0].pins == {"Mend": False, "Teach": True, "Listen": True}
    assert all(not idea.pins for idea in after.ideas[1:])


def test_a_sentence_on_two_values_is_kept_changed_and_taken_out():
    now = edits.together(strategy(), ("Mend", "Teach"), "repair evenings")
    assert edits.both_of(now, ("teach", "MEND")) == "repair evenings"
    now = edits.together(now, ("Teach", "Mend"), "open workshop")
    assert [both.text for both in now.both] == ["open workshop"]
    assert edits.together(now, ("Mend", "Teach"), "  ").both == ()


def test_a_sentence_on_three_values_stands_beside_those_on_two():
    now = edits.together(strategy(), ("Mend", "Teach"), "two")
    now = edits.together(now, ("Mend", "Teach", "Listen"), "three")
    assert edits.both_of(now, ("Mend", "Teach")) == "two"
    assert edits.both_of(now, ("Mend", "Teach", "Listen")) == "three"
    assert edits.both_of(now, ("Mend", "Listen")) == ""


def test_what_is_right_for_a_person_is_kept_and_read_back():
    kept = read(write(edits.dismiss(strategy(), ["A10", "A1"], "Bread  Baker")))
    assert edits.is_dismissed(kept, "A10", "bread baker")
    assert edits.is_dismissed(kept, "A1", "BREAD BAKER")
    assert not edits.is_dismissed(kept, "A24", "bread baker")
    assert not edits.is_dismissed(kept, "A10", "bread")


def test_dismissing_twice_is_dismissing_once():
    once = edits.dismiss(strategy(), ["A10"], "baker")
    assert edits.dismiss(once, ["A10"], "Baker") == once


def test_what_is_allowed_again_leaves_no_trace_in_the_file():
    before = strategy()
    kept = edits.dismiss(edits.dismiss(before, ["A10"], "baker"), ["A11"], "")
    some = edits.allow_again(kept, [("A10", "BAKER")])
    assert [each.rule for each in some.dismissed] == ["A11"]
    assert write(edits.allow_again(some, [("A11", "")])) == write(before)


def test_saying_some_words_anew_leaves_all_others_alone():
    before = strategy()
    start = before.description.index("teach")
    after = edits.say_instead(before, start, "I", "We")
    assert after.description == "I mend old clocks. We teach children to read."
    assert edits.say_instead(before, 0, "I", "We").description == "We mend old clocks. I teach children to read."


def test_words_that_have_moved_are_found_and_words_that_are_gone_change_nothing():
    before = strategy()
    assert edits.say_instead(before, 0, "teach", "show").description == "I mend old clocks. I show children to read."
    assert edits.say_instead(before, 0, "sell", "buy") == before


def test_words_said_anew_keep_the_pins_of_their_idea():
    before = edits.pin(strategy(), [Idea(text="teach children to read")], "teach children to read", "Teach", True)
    after = edits.say_instead(before, before.description.index("children"), "children", "grandchildren")
    assert [idea.pins for idea in after.ideas if "grandchildren" in idea.text] == [{"Teach": True}]


def test_a_description_that_would_grow_too_long_is_left_alone():
    full = edits.describe(strategy(), "a" * 2000)
    with pytest.raises(StrategyError, match="room for 2000 characters"):
        edits.say_instead(full, 0, "a", "abc")
