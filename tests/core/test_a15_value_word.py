"""A15: values are present-tense verbs; other entries get the verbs that say the same."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerkit.writing import check


def suggested(entry):
    (finding,) = check(entry, "value")
    assert (finding.rule, finding.name) == ("A15", "not-a-verb")
    return finding.suggestions


@pytest.mark.parametrize(
    "entry",
    ["Simplify", "teach", "Stand by people", "Keep my word", "Speak plainly", "Be kind", "Make room", "Trust", "Care", "Balance",
     "Respect", "Love", "Design", "Mentor", "Lift others", "Never give up", "Don't settle", "Show up", "Give back", "Let go",
     "Pass it on", "Tell the truth", "MEND", "  Build  "],
)  # fmt: skip
def test_a_verb_in_its_base_form_is_fine(entry):
    assert check(entry, "value") == []


@pytest.mark.parametrize(
    ("entry", "verb"),
    [
        ("Integrity", "Keep my word"),
        ("Integrity", "Stand by what is right"),
        ("Honesty", "Tell the truth"),
        ("Growth", "Grow"),
        ("Creativity", "Create"),
        ("Curious", "Explore"),
        ("Brave", "Dare"),
        ("Leading", "Lead"),
        ("Simplifying", "Simplify"),
        ("Helping others", "Help others"),
        ("Inspires", "Inspire"),
        ("Builds bridges", "Build bridges"),
        ("Simplified", "Simplify"),
        ("Leader", "Lead"),
        ("Teamwork", "Work together"),
        ("Work-life balance", "Balance"),
    ],
)
def test_what_is_no_verb_gets_a_verb_among_its_suggestions(entry, verb):
    offered = [suggestion.lower().split()[0] for suggestion in suggested(entry)]
    assert verb.lower().split()[0] in offered


def test_a_slip_of_the_pen_gets_the_word_that_was_meant():
    assert "Simplify" in suggested("Simplfy")
    assert "Connect" in suggested("Conect")


@pytest.mark.parametrize("entry", ["qwerty", "asdfgh", "xxxxx"])
def test_what_is_no_word_is_flagged_without_a_guess(entry):
    assert suggested(entry) == ()


@pytest.mark.parametrize("entry", ["", "   ", "...", "!?", "\x1f", "\u2003"])
def test_nothing_is_said_of_an_empty_entry(entry):
    assert check(entry, "value") == []


@given(st.text(max_size=80))
def test_any_entry_whatever_gives_findings_inside_it(entry):
    for finding in check(entry, "value"):
        assert 0 <= finding.start < finding.end <= len(entry)
        assert len(finding.suggestions) <= 4
        assert entry not in finding.suggestions
