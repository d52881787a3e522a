"""A5, A8, A9, A19, A24: a strategy is a compass; what points elsewhere is found, and nothing else."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerkit.writing.compass import dependence, either_or, hope, ladder, plan

SENTENCES = tomllib.loads((Path(__file__).parent / "compass.toml").read_text("utf-8"))
RULES = {
    "A5": (dependence, "dependence"),
    "A8": (ladder, "ladder"),
    "A9": (plan, "plan"),
    "A19": (either_or, "either-or"),
    "A24": (hope, "hope"),
}
PIECES = {
    "A5": [
        "once",
        "I get",
        "if",
        "my boss",
        "lets me",
        "the",
        "budget",
        ",",
        ".",
        "until",
        "funding",
        "we",
        "approval",
    ],
    "A8": ["next", "level", "climb", "the", "ladder", "promoted", "I", "rise to", "top", ",", ".", "move up"],
    "A9": ["by", "2027", "in", "two", "years", "I", "will", "then", "first", ",", ".", "next", "step"],
    "A19": ["truth", "or", "comfort", "versus", "instead of", "either", "I", "rather than", ",", ".", "between", "and"],
    "A24": ["I", "hope", "to", "maybe", "might", "try", "wish", "one day", ",", ".", "would", "love"],
}

found = pytest.mark.parametrize(("rule", "text"), [(rule, text) for rule in RULES for text in SENTENCES[rule]])
every = pytest.mark.parametrize("rule", RULES)


@found
def test_what_a_rule_is_for_is_found(rule, text):
    check, _ = RULES[rule]
    assert check(text)


@found
def test_curly_apostrophes_make_no_difference(rule, text):
    check, _ = RULES[rule]
    assert check(text.replace("'", "’"))


@every
@pytest.mark.parametrize("text", SENTENCES["free"])
def test_what_only_sounds_like_it_is_left_alone(rule, text):
    check, _ = RULES[rule]
    assert check(text) == []


@every
def test_a_finding_carries_its_rule_and_a_kind_word(rule):
    check, name = RULES[rule]
    finding = check(SENTENCES[rule][0])[0]
    assert (finding.rule, finding.name) == (rule, name)
    assert finding.message.endswith((".", "?", "..."))


@every
@given(data=st.data())
def test_any_text_gives_findings_inside_it_in_order(rule, data):
    check, _ = RULES[rule]
    text = data.draw(st.text() | st.lists(st.sampled_from(PIECES[rule])).map(" ".join))
    last = 0
    for finding in check(text):
        assert last <= finding.start < finding.end <= len(text)
        last = finding.end


@every
@pytest.mark.parametrize("piece", ["\n", "x", "a-", "1,", "I again ", "A&", "at ", "I am ", "I hope to ", "by 2027 "])
def test_a_very_long_text_is_read_to_its_end(rule, piece):
    check, _ = RULES[rule]
    text = piece * 6_000
    assert all(finding.end <= len(text) for finding in check(text))


@every
@pytest.mark.parametrize("text", ["", " \n", "…!?", "😀 🎉", "日本語の仕事", "Ich helfe jungen Leuten beim Lesen."])
def test_no_words_or_other_languages_find_nothing(rule, text):
    check, _ = RULES[rule]
    assert check(text) == []
