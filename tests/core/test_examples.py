"""The examples are what they ask of others."""

import pytest

from careerkit.examples import gallery
from careerkit.overlap import ideas_of, score
from careerkit.writing import check

each = pytest.mark.parametrize("example", gallery(), ids=lambda example: example.name)


@each
def test_no_example_gives_the_writing_rules_a_reason_to_speak(example):
    strategy = example.strategy
    assert check(strategy.description, "description") == []
    assert [finding for value in strategy.values for finding in check(value.verb, "value")] == []


@each
def test_the_ideas_of_an_example_stand_in_its_description(example):
    assert all(idea.text in example.strategy.description for idea in ideas_of(example.strategy))


@each
def test_an_example_shows_words_in_at_least_three_regions(example):
    scored = score(example.strategy, focus=True)
    assert sum(bool(region.ideas) for region in scored.regions) >= 3
    assert scored.coverage > 0.5
