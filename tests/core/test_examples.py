"""The examples are what they ask of others."""

import pytest

from careerkit.examples import gallery
from careerkit.overlap import ideas_of, score
from careerkit.strategy import visions
from careerkit.writing import check
from careerkit.writing.meters import meters
from careerkit.writing.prompts import prompts
from careerkit.writing.vision import reads_opening

each = pytest.mark.parametrize("example", gallery(), ids=lambda example: example.name)


@each
def test_no_example_gives_the_writing_rules_a_reason_to_speak(example):
    strategy = example.strategy
    assert check(strategy.description, "description") == []
    assert [finding for value in strategy.values for finding in check(value.verb, "value")] == []


@each
def test_no_vision_of_an_example_gives_the_writing_rules_a_reason_to_speak(example):
    vision = visions.vision_of(example.strategy)
    assert check(vision.statement, "vision") == []
    assert [finding for answer in vision.answers.values() for finding in check(answer, "vision")] == []
    assert [finding for line in vision.evidence for finding in check(line, "evidence")] == []


def test_at_least_three_examples_have_a_whole_vision_and_one_is_small():
    held = [example.strategy.vision for example in gallery() if example.strategy.vision]
    whole = [vision for vision in held if all(meter.share.degree == 1 for meter in meters(vision))]
    assert len(whole) >= 3
    assert all(vision.non_negotiables and vision.feelings and vision.answers for vision in whole)
    assert any(prompts(vision.scale).is_micro for vision in held)
    assert all(reads_opening(vision.statement) == vision.date for vision in held)


@each
def test_the_ideas_of_an_example_stand_in_its_description(example):
    assert all(idea.text in example.strategy.description for idea in ideas_of(example.strategy))


@each
def test_an_example_shows_words_in_at_least_three_regions(example):
    scored = score(example.strategy, focus=True)
    assert sum(bool(region.ideas) for region in scored.regions) >= 3
    assert scored.coverage > 0.5
