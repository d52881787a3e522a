"""What a person does to their vision keeps everything else they wrote (B1, B4-B7, B12, B13, B22-B29, B31, B48)."""

import datetime
import json

import pytest

from careerkit.errors import StrategyError
from careerkit.strategy import MAX_TEXT, Strategy, Value, Vision, read, visions, write

DAY = datetime.date(2031, 3, 4)


def strategy(**vision):
    return Strategy(description="I mend.", values=(Value(verb="Mend"),), vision=Vision(**vision))


def test_an_older_file_without_old_and_new_ways_reads_and_writes_as_it_stood():
    raw = {"format": "careerkit/1", "description": "", "values": [{"verb": "A"}], "vision": {"statement": "I sing.", "evidence": ["a stage"]}}  # fmt: skip
    assert json.loads(write(read(json.dumps(raw)))) == raw


def test_only_what_was_changed_is_added_to_the_file():
    before = Strategy(description="", values=(Value(verb="Mend"),))
    after = visions.state(before, "I sing.")
    assert json.loads(write(after))["vision"] == {"statement": "I sing."}
    assert visions.state(after, "I sing.") is after


def test_b13_the_opening_stands_before_what_is_written():
    assert visions.begin(strategy(statement="I sing."), "It's May.").vision.statement == "It's May. I sing."
    assert visions.begin(strategy(), "It's May.").vision.statement == "It's May. "


def test_b12_another_day_is_told_in_the_opening_too():
    now = strategy(date=DAY, statement="It's 4 March 2031. And I sing. On 4 March 2031 it rained.")
    after = visions.date_it(now, datetime.date(2032, 5, 1))
    assert after.vision.statement == "It's 1 May 2032. And I sing. On 4 March 2031 it rained."


def test_b12_a_day_far_inside_the_text_stays_and_so_does_the_text_without_a_day():
    text = "I sing every Sunday since that evening of 4 March 2031."
    assert visions.date_it(strategy(date=DAY, statement=text), datetime.date(2032, 5, 1)).vision.statement == text
    cleared = visions.date_it(strategy(date=DAY, statement="It's 4 March 2031."), None).vision
    assert (cleared.date, cleared.statement) == (None, "It's 4 March 2031.")


def test_b48_another_scale_keeps_every_field():
    now = strategy(statement="I sing.", answers={"morning": "tea"}, evidence=("a stage",))
    after = visions.stretch(now, "conversation").vision
    assert after.scale == "conversation"
    assert (after.statement, after.answers, after.evidence) == ("I sing.", {"morning": "tea"}, ("a stage",))


@pytest.mark.parametrize(
    ("before", "answer", "after"),
    [
        ("", "i drink tea", "I drink tea."),
        ("I sing.", "i drink tea", "I sing. I drink tea."),
        ("I sing", "Tea!", "I sing. Tea!"),
        ("I sing.\n", "“Tea”", "I sing. “Tea”"),
    ],
)
def test_b22_to_b28_an_answer_is_woven_in_as_a_sentence(before, answer, after):
    woven = visions.weave(strategy(statement=before, answers={"morning": answer}), "morning")
    assert woven.vision.statement == after
    assert visions.is_woven(woven.vision, "morning")
    assert visions.weave(woven, "morning") is woven


def test_b22_to_b28_no_answer_weaves_nothing_and_an_emptied_one_is_gone():
    now = strategy(statement="I sing.", answers={"morning": "tea"})
    assert visions.weave(now, "calendar") is now
    assert visions.answer(now, "morning", "  ").vision.answers == {}


def test_b17_who_would_notice_stays_beside_its_line():
    now = strategy(evidence=("a stage", "a letter", "a key"), noticed_by=("", "my sister"))
    after = visions.remove_line(now, "evidence", 0).vision
    assert after.evidence == ("a letter", "a key")
    assert after.noticed_by == ("my sister",)


def test_b29_a_line_can_be_noticed_before_those_above_it():
    after = visions.line(strategy(evidence=("a", "b", "c")), "noticed_by", 2, "a stranger").vision
    assert after.noticed_by == ("", "", "a stranger")


@pytest.mark.parametrize("field", ["evidence", "non_negotiables", "feelings", "release", "open"])
def test_b4_b5_b31_lines_are_added_changed_and_taken_out(field):
    now = visions.line(strategy(), field, 0, "one")
    now = visions.line(now, field, 1, "two")
    now = visions.line(now, field, 0, "ONE")
    assert getattr(now.vision, field) == ("ONE", "two")
    assert getattr(visions.remove_line(now, field, 0).vision, field) == ("two",)
    assert getattr(visions.line(now, field, 1, " ").vision, field) == ("ONE",)
    assert getattr(visions.remove_line(now, field, 9).vision, field) == ("ONE", "two")


def test_b7_one_side_of_a_life_leaves_the_others():
    now = visions.fill_area(strategy(areas={"personal": "a garden"}), "financial", "no debt")
    assert (now.vision.areas.personal, now.vision.areas.financial) == ("a garden", "no debt")


def test_a_day_alone_is_no_vision_yet():
    assert visions.is_blank(Vision(date=DAY, scale="team"))
    assert not visions.is_blank(Vision(feelings=("light",)))


def test_too_long_a_statement_is_refused_kindly():
    with pytest.raises(StrategyError, match="there is room for 20,000 characters"):
        visions.begin(strategy(statement="m" * MAX_TEXT), "It's May.")
