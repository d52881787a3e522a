"""A10, A11, A12, B14, B45: what the rules say of texts in many voices, learned from and unseen.

No single text decides here: a rule that reads most voices well may miss one, and one that is bent to a text is not better.
"""

import tomllib
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from careerkit.writing import Kind, check

_VOICES = tomllib.loads(Path(__file__).with_name("voices.toml").read_text("utf-8"))
_HALVES = ["learned", "unseen"]


def _finds(text: str, kind: Kind, name: str) -> bool:
    return any(finding.name == name for finding in check(text, kind))


def _agreement(texts: dict[str, Any], is_found: Callable[[str], bool], is_so: Callable[[Any], bool]) -> float:
    """Return the F1 of what is found against what is so."""
    pairs = [(is_found(text), is_so(said)) for text, said in texts.items()]
    return 2 * sum(found and so for found, so in pairs) / sum(found + so for found, so in pairs)


def _misread(wrong: Iterable[str], texts: dict[str, Any]) -> float:
    return len(list(wrong)) / len(texts)


@pytest.mark.parametrize(("half", "least"), [*zip(_HALVES, (0.95, 0.85), strict=True)])
def test_a10_titles_of_ones_own_are_told_from_all_others(half: str, least: float) -> None:
    assert _agreement(_VOICES[half]["titles"], lambda text: _finds(text, "description", "job-title"), bool) >= least


@pytest.mark.parametrize("half", _HALVES)
def test_a10_a_sentence_without_a_title_is_hardly_ever_taken_for_one(half: str) -> None:
    free = {text: named for text, named in _VOICES[half]["titles"].items() if not named}
    assert _misread((text for text in free if _finds(text, "description", "job-title")), free) <= 0.04


@pytest.mark.parametrize(("half", "least"), [*zip(_HALVES, (0.92, 0.85), strict=True)])
def test_a11_descriptions_without_a_strength_are_found(half: str, least: float) -> None:
    texts = _VOICES[half]["aims"]
    found = _agreement(
        texts, lambda text: _finds(text, "description", "no-strength"), lambda told: "strength" not in told
    )
    assert found >= least


@pytest.mark.parametrize(("half", "least"), [*zip(_HALVES, (0.9, 0.88), strict=True)])
def test_a12_descriptions_without_an_impact_are_found(half: str, least: float) -> None:
    texts = _VOICES[half]["aims"]
    found = _agreement(texts, lambda text: _finds(text, "description", "no-impact"), lambda told: "impact" not in told)
    assert found >= least


@pytest.mark.parametrize(("half", "least"), [*zip(_HALVES, (0.97, 0.92), strict=True)])
def test_b14_lines_in_the_present_are_told_from_wishes_and_futures(half: str, least: float) -> None:
    texts = _VOICES[half]["tense"]
    wrong = [text for text, told in texts.items() if _finds(text, "vision", "not-present") == (told == "present")]
    assert _misread(wrong, texts) <= 1 - least


@pytest.mark.parametrize(("half", "least"), [*zip(_HALVES, (0.95, 0.9), strict=True)])
def test_b45_wishes_to_get_away_are_told_from_wishes_to_get_somewhere(half: str, least: float) -> None:
    texts = _VOICES[half]["aversion"]
    assert _agreement(texts, lambda text: _finds(text, "want", "aversion"), lambda way: way == "away") >= least
