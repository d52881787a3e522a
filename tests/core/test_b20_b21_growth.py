"""B20 and B21: a key result says how one will know, and growth is told by what would be seen."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerkit.writing import check
from careerkit.writing import growth as module
from careerkit.writing.growth import no_way_to_tell, self_label

_LABELS = """
I am a role model
I am a stronger leader
I am less anxious
I am now a confident leader
I am so much more confident
I am the best version of me
I have evolved as a chef
I have found my voice
I have gained self-confidence
I have grown as a person
I have grown professionally
I have really grown into my role
I'm calmer and happier
I'm much better at delegating
I'm so much kinder with my boys
I've become a better version of myself
I've become more resilient
I've come a long way
I've developed as a nurse
I've matured
I've transformed
I’m a better listener
My communication skills have improved
My confidence has grown
We have grown so much
I have grown emotionally and spiritually
I've become a kinder father
I am a more patient teacher
I'm a better boss
I have become stronger
I became a better person
I'm a natural leader
I've gained so much clarity
My resilience has grown
My self-esteem has soared
I have blossomed as a cook
I’ve truly come into my own
We've matured as a crew
I am wiser now
I've grown in confidence
I have become more assertive in meetings
""".strip().splitlines()

_TOLD = """
Dad told me I have grown
I am a nurse
I am happy, my feet hurt and the hall is still clapping
I am more than two metres up the ladder
I am nervous and my hands smell of clay
I am on the stage
I am the first to speak
I became a citizen in June
I have a better oven
I have changed trains at Crewe
I have developed a vaccine for sheep
I have grown tomatoes on the roof
I'm at the head of the table
I'm so proud of the hospice garden
I'm taller than my brother
I've become a godmother
I've built a shed
I've improved the rota and pinned it up
It's May. I am standing in the doorway and the bread smells of honey
My beard has grown
My son has grown out of his shoes
She says I'm calmer
The children are happier, they run in
The choir is stronger by six basses
The orchard has grown
I've come a long table down from the bride
I have grown a beard for the play
I am better known in Leeds by my van
I have found my old tram pass
I've become a grandfather, he has my ears
I am more than an hour early and the hall is full
I've developed the photographs
My bees have grown calm
He wrote that I have changed
We have changed the locks
I have built up the dry-stone wall
I stand at the oven, proud and covered in flour
It's June and I am so grateful to Ines for the keys
The apprentice is more careful with the saw
I'm a guest at my own leaving do
They say I am a better boss than the last one
""".strip().splitlines()

_UNTOLD = """
Better coffee in the staff room
Build stronger teams on the ward
Cut costs in the kitchen
Expand our network of suppliers
Fewer complaints from passengers
Get more customers through the door
Grow the audience
Improve the website
Increase sales
Increase sales by spring
KR1: increase visits to the shop
Reduce overtime
Reduce the waiting list
Strengthen ties with schools
Support the apprentices more
to raise attendance at choir
""".strip().splitlines()

_MEASURED = """
Answer every letter the same day
Build a wall of forty letters
Cut the waiting list from eleven weeks to three
Fourteen families have keys
I leave at five
Increase sales by a tenth, from 400 to 440 loaves
More than forty people came
My name is on the spine of a book
Nobody waits longer than a day
Raise 5,000 pounds for the roof
Reduce falls to fewer than two a month
The survey says eight of ten
""".strip().splitlines()


@pytest.mark.parametrize("text", _LABELS)
def test_b21_a_label_for_oneself_is_found(text: str) -> None:
    assert len(self_label(text)) == 1


@pytest.mark.parametrize("text", _TOLD)
def test_b21_what_is_seen_felt_or_said_by_others_is_left_alone(text: str) -> None:
    assert self_label(text) == []


@pytest.mark.parametrize("kind", ["vision", "evidence"])
def test_b21_visions_and_evidence_are_read(kind: str) -> None:
    assert "B21" in {finding.rule for finding in check("I have grown professionally.", kind)}


def test_b21_a_finding_asks_what_a_friend_would_see_over_lunch() -> None:
    (finding,) = self_label("It's May. I’ve become a better version of myself.")
    assert (finding.name, finding.start, finding.suggestions) == ("self-label", 10, ())
    assert "over lunch" in finding.message


@pytest.mark.parametrize("text", _UNTOLD)
def test_b20_a_key_result_with_no_way_to_tell_is_found_by_one_rule(text: str) -> None:
    found = [finding.rule for finding in check(text, "evidence")]
    assert found.count("B20") + found.count("B17") == 1


@pytest.mark.parametrize("text", ["Improve the website", "Reduce the waiting list", "Cut costs in the kitchen"])
def test_b20_speaks_where_no_other_rule_does(text: str) -> None:
    (finding,) = no_way_to_tell(f"- {text}\n")
    assert (finding.rule, finding.name, finding.start, finding.end) == ("B20", "no-way-to-tell", 2, 2 + len(text))


@pytest.mark.parametrize("text", _MEASURED)
def test_b20_a_key_result_with_a_measure_is_left_alone(text: str) -> None:
    assert no_way_to_tell(text) == []


_PIECES = [
    "I",
    "have",
    "grown",
    "more",
    "increase",
    "sales",
    "by",
    "ten",
    "better",
    ",",
    ".",
    "and",
    "\n",
    "my confidence has",
]


@given(st.text() | st.lists(st.sampled_from(_PIECES)).map(" ".join))
def test_b20_any_text_gives_findings_inside_it_in_order(text: str) -> None:
    last = 0
    for finding in no_way_to_tell(text):
        assert last <= finding.start < finding.end <= len(text)
        last = finding.end


@pytest.mark.parametrize("part", ["increase sales ", "I am so much ", "I have ", "my confidence ", "\n", ", ", "more "])
def test_b20_a_very_long_text_is_read_to_its_end(part: str) -> None:
    text = part * 4_000
    assert all(finding.end <= len(text) for finding in no_way_to_tell(text))


@given(st.text() | st.lists(st.sampled_from(_PIECES)).map(" ".join))
def test_b21_any_text_gives_findings_inside_it_in_order(text: str) -> None:
    last = 0
    for finding in self_label(text):
        assert last <= finding.start < finding.end <= len(text)
        last = finding.end


@pytest.mark.parametrize("part", ["increase sales ", "I am so much ", "I have ", "my confidence ", "\n", ", ", "more "])
def test_b21_a_very_long_text_is_read_to_its_end(part: str) -> None:
    text = part * 4_000
    assert all(finding.end <= len(text) for finding in self_label(text))


def test_b21_the_data_is_sorted_without_repeats() -> None:
    data = tomllib.loads((Path(module.__file__).parent / "data" / "growth.toml").read_text("utf-8"))
    for name, entries in data.items():
        assert list(entries) == sorted(set(entries)), name
