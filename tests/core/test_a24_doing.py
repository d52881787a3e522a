"""A24: a wish is offered as something one does, where that is sure to read well."""

import tomllib
from pathlib import Path

import pytest

from careerkit.writing.compass import hope

WISHES = tomllib.loads((Path(__file__).parent / "compass.toml").read_text("utf-8"))["A24"]


def taken(text, finding):
    return text[: finding.start] + finding.suggestions[0] + text[finding.end :]


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("I hope to help young mothers.", "I help young mothers."),
        ("I try to be patient with slow learners.", "I am patient with slow learners."),
        ("My dream is to bring clean water to villages.", "I bring clean water to villages."),
        ("I dream of healing people.", "I heal people."),
        ("I bake. I hope to teach it, and it is loud.", "I bake. I teach it, and it is loud."),
        ("Hopefully I make people less afraid.", "I make people less afraid."),
    ],
)
def test_a_wish_becomes_a_doing_and_the_rest_stays(text, said):
    (finding,) = hope(text)
    assert taken(text, finding) == said


@pytest.mark.parametrize("text", WISHES)
def test_what_is_offered_is_no_wish_and_says_more_than_a_word(text):
    for finding in hope(text):
        if finding.suggestions:
            assert len(hope(taken(text, finding))) < len(hope(text))
            assert len(finding.suggestions[0].split()) > 1


@pytest.mark.parametrize(
    "text",
    ["Maybe I am good at listening.", "I hope to sing, and I try to laugh.", "With luck, I will calm some nerves."],
)
def test_nothing_is_offered_where_it_is_not_sure(text):
    assert all(not finding.suggestions for finding in hope(text))
