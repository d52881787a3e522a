"""A10: a description names no job title of one's own."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerkit.writing import job_title, titles
from careerkit.writing.job_title import job_titles

_CLAIMS = {
    "I am a physiotherapist.": ["physiotherapist"],
    "I'm the regional sales director": ["regional sales director"],
    "As a staff engineer, I untangle outages.": ["staff engineer"],
    "I spend my days as COO of a bakery.": ["COO"],
    "I love being a nurse": ["nurse"],
    "I became head of data last spring.": ["head of data"],
    "I want to become a partner": ["partner"],
    "Working as a translator, I listen.": ["translator"],
    "In my role as deputy head I calm parents.": ["deputy head"],
    "My job title is senior analyst": ["senior analyst"],
    "My dream job is park ranger.": ["park ranger"],
    "I took a project manager role.": ["project manager"],
    "I want the CFO seat": ["CFO"],
    "Head chef on a packed Saturday night": ["Head chef"],
    "Freelance editor by day": ["Freelance editor"],
    "Registered nurse, twenty years": ["Registered nurse"],
    "Junior developer at a bank": ["Junior developer"],
    "A chef first and a gardener second, I cook what grows.": ["chef", "gardener"],
    "I’m now a welder.": ["welder"],
    "I have always been a gardener": ["gardener"],
    "I still am a postman.": ["postman"],
    "I was a roofer once": ["roofer"],
    "My years as a paramedic made me calm": ["paramedic"],
    "Long before, as a waiter, I learned names.": ["waiter"],
    "I'm a nurse and a union rep.": ["nurse", "union rep"],
    "I'm a mother and a nurse": ["nurse"],
    "I am a lawyer-turned-potter": ["lawyer-turned-potter"],
    "I am a teacher turned baker": ["teacher", "baker"],
    "I'm Vice President of Global Sales at a bank.": ["Vice President of Global Sales"],
    "I am head of the science department": ["head of the science department"],
    "We are midwives in a small town": ["midwives"],
    "We are sisters, both hairdressers.": ["hairdressers"],
    "I'm an ordinary postwoman with extraordinary calves.": ["postwoman"],
    "As someone's accountant, I hear secrets.": ["accountant"],
    "A carpenter by trade, I mend chairs.": ["carpenter"],
    "I am, by trade, a bookbinder.": ["bookbinder"],
    "I went from barista to manager in a year": ["barista", "manager"],
    "My dream is to be a vet": ["vet"],
    "I was promoted to senior buyer": ["senior buyer"],
    "I call myself a cobbler.": ["cobbler"],
    "They made me head waiter": ["head waiter"],
    "I'm one of four ambulance drivers here": ["ambulance drivers"],
    "I work as a fettler in a foundry": ["fettler"],
    "I'm training to be a midwife": ["midwife"],
    "I'm a proud new head teacher": ["head teacher"],
    "By day a clerk, by night a drummer": ["clerk", "drummer"],
    "I'm the team's engineer": ["engineer"],
    "As a nurse, you learn to wait.": ["nurse"],
    "I am a volcanologist": ["volcanologist"],
    "I'm not just a cleaner.": ["cleaner"],
    "Two trades.\n\nCivil servant and oddly happy": ["Civil servant"],
}

_FREE = """
I help librarians find lost books
The nurses trust me
My manager leaves me to it
A good teacher once told me to wait
I work with engineers
I write guides for first-time managers
I coach teenagers
I pilot ideas
I engineer calm
I author change
I cook up plans
I guide lost hikers
I judge less
I nurse plants back
Nurse plants back to life.
Cook for forty on Sundays
Coach, cook, carry, repeat.
I wind conductor wire
I wrote a teacher's guide
I sweep the manager's office
My engineer's notebook is full
I sort clues like a detective
It feels like being a detective with a mop.
I am as patient as a gardener
I treat each file as a detective would
I listen as a nurse explains the chart.
I am a conductor of chaos
I'm a bit of a detective
I am a good listener
I'm a morning person
I'm a parent
I am a SQL master
I'm a beginner
I'm the calm one
I'm the person people call
I'm a bridge between teams
As a child I took radios apart
We win as a team
As a result, we slept
As a mother of three I plan ahead
I am not a doctor
If I were a doctor
I am a doctor's daughter
People see me as a mentor
I train people as welders
She is a surgeon
My brother works as a nurse
My mother loves being a nurse
Maria worked as a nurse
He became a pilot and I cheered
I help kids who want to be a pilot
A teacher in Leeds once told me why
I met a nurse and a poet
My days start as a whisper.
""".strip().splitlines()


def _named(text: str) -> list[str]:
    return [text[finding.start : finding.end] for finding in job_titles(text)]


@pytest.mark.parametrize(("text", "named"), _CLAIMS.items())
def test_a_title_claimed_for_oneself_is_found_without_its_article(text: str, named: list[str]) -> None:
    assert _named(text) == named


@pytest.mark.parametrize("text", _FREE)
def test_others_verbs_things_and_likenesses_are_no_titles(text: str) -> None:
    assert _named(text) == []


def test_a_finding_carries_the_rule_and_a_kind_word() -> None:
    (finding,) = job_titles("I am a nurse.")
    assert (finding.rule, finding.name, finding.suggestions) == ("A10", "job-title", ())
    assert finding.message.endswith(".")


@pytest.mark.parametrize("text", _CLAIMS)
def test_a_text_said_twice_is_found_twice(text: str) -> None:
    assert _named(f"{text}\n\n{text}") == 2 * _named(text)


_PIECES = ["I", "I'm", "as", "a", "the", "nurse", "head", "of", "and", ",", ".", "/", "by", "trade", "being", "role"]


@given(st.text() | st.lists(st.sampled_from(_PIECES)).map(" ".join))
def test_any_text_gives_findings_inside_it_in_order(text: str) -> None:
    last = 0
    for finding in job_titles(text):
        assert last <= finding.start < finding.end <= len(text)
        last = finding.end


@pytest.mark.parametrize(
    "part", ["I ", "as a ", "I'm really ", "head of ", "a nurse and ", "\n", " ", "x", "by trade "]
)
def test_a_long_text_is_read_in_linear_time(part: str) -> None:
    assert isinstance(job_titles(part * 20_000), list)


@pytest.mark.parametrize("path", sorted((Path(job_title.__file__).parent / "data").glob("job_*.toml")))
def test_the_data_is_sorted_without_repeats(path: Path) -> None:
    for name, entries in tomllib.loads(path.read_text("utf-8")).items():
        assert entries == sorted(set(entries)), name


def test_a_word_is_no_title_and_lookalike_at_once() -> None:
    assert not titles.listed("heads") & titles.listed("lookalikes")
