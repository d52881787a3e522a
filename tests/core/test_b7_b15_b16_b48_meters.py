"""The meters of a vision (B7, B14-B17): shares with the words that made them; and the words of each scale (B22-B28, B48, B49)."""

import datetime

import pytest

from careerkit.strategy import Vision
from careerkit.writing import check
from careerkit.writing import meters as m
from careerkit.writing.findings import Finding
from careerkit.writing.prompts import SCALES, prompts
from careerkit.writing.taking import taken
from careerkit.writing.vision import reads_opening

DAY = datetime.date(2031, 3, 4)
TOLD = "It's 4 March 2031. I open the door and smell the bread. I hear laughter. I built the oven and I share it."


def test_without_text_no_meter_pretends_to_know():
    for meter in m.meters(Vision()):
        assert meter.share.degree is None
        assert meter.invitation


def test_b14_the_words_that_are_still_to_come_are_named():
    share = m.present("I sing. I will dance. I have a drum. My boots are muddy.")
    assert share.degree == 0.75
    assert "will" in share.missing[0]
    assert share.words[0] == "I sing"


def test_b14_an_opening_alone_is_a_beginning():
    assert 0 < m.present("It's 4 March 2031, and I'm so proud of this year.").degree < 1
    assert m.present(TOLD).degree == 1


def test_b15_each_sense_gives_the_word_that_speaks_to_it():
    share = m.senses(TOLD)
    assert {"smell", "bread", "laughter"} & set(share.words)
    assert "feel" in share.missing
    assert m.senses("I run a good programme for the region.").degree == 0


def test_b15_words_are_known_in_every_form():
    assert m.senses("Children laughed, the soup tasted of salt, velvety dusk, warmer hands").degree >= 0.75


def test_b16_what_i_do_counts_and_what_comes_to_me_does_not():
    mine = m.agency(TOLD)
    assert mine.degree == 1
    assert "I open" in mine.words
    given = m.agency("They give me a raise. My boss promotes me. I was chosen for the prize.")
    assert given.degree == 0
    assert given.missing


def test_b16_a_wish_and_a_feeling_are_no_doing():
    assert m.agency("I want to build a boat. I will plant a tree. I am happy. I feel strong.").degree == 0


def test_b17_three_lines_that_can_be_seen_are_enough():
    seen = [
        "Nine people sit at my table on Tuesdays.",
        "My book stands in the library.",
        "My sister has a key to my studio.",
    ]
    assert m.evidence(seen).degree == 1
    vague = m.evidence(["I feel more confident.", seen[0], " "])
    assert vague.degree == pytest.approx(1 / 3)
    assert vague.missing == ("I feel more confident.",)


def test_b7_the_missing_side_of_a_life_is_named():
    share = m.areas("I teach my class and come home to my daughter.")
    assert share.words == ("personal", "professional")
    assert share.missing == ("financial",)
    assert m.areas("I teach.", {"financial": "a full jar", "personal": "my cat"}).degree == 1
    (meter,) = [
        each for each in m.meters(Vision(statement="I teach my class. My daughter sings.")) if each.name == "areas"
    ]
    assert "money" in meter.invitation


def test_b49_a_small_vision_is_full_with_three_fields():
    small = Vision(statement=TOLD, evidence=("Two people eat from one plate.",), feelings=("Calm, when I sit down.",))
    told = {meter.name: meter.share.degree for meter in m.meters(small, is_micro=True)}
    assert told == {"present": 1, "agency": 1, "senses": 1, "evidence": 1}


@pytest.mark.parametrize("scale", SCALES)
def test_b22_to_b28_b48_every_scale_asks_the_same_eight_in_words_of_its_own(scale):
    words = prompts(scale)
    assert tuple(words.questions) == words.names
    assert len(words.names) == 8
    assert {"day_start", "day_end"} < set(words.names)
    others = [prompts(other) for other in SCALES if other != scale]
    assert all(words.questions[name] != other.questions[name] for other in others for name in words.names)


@pytest.mark.parametrize("scale", SCALES)
def test_b1_b13_every_opening_tells_its_day_and_passes_the_rules(scale):
    opened = prompts(scale).opened(DAY)
    assert reads_opening(opened) == DAY
    assert check(f"{opened} I sing. My boots are muddy.", "vision") == []
    assert prompts(scale).first_day(DAY) > DAY


def test_b49_what_is_small_has_three_fields_and_three_minutes():
    small = [prompts(scale) for scale in SCALES if prompts(scale).is_micro]
    assert len(small) == 2
    assert all(words.statement and words.evidence and words.feelings and words.minutes == 3 for words in small)


def test_b22_answers_count_only_where_something_is_said():
    assert prompts("year").answered(Vision(answers={"morning": "tea", "calendar": " ", "unknown": "x"})) == ["morning"]


def test_b14_a_rewrite_takes_the_place_of_its_sentence_and_no_other():
    text = "It's 4 March 2031. I will sing in a choir. My boots are muddy."
    (finding,) = [found for found in check(text, "vision") if found.rule == "B14"]
    assert taken(text, finding, finding.suggestions[0]) == "It's 4 March 2031. I sing in a choir. My boots are muddy."


def test_any_other_suggestion_takes_the_place_of_the_words_found():
    assert taken("a bad word", Finding("A1", "x", 2, 5, "", ("good",)), "good") == "a good word"


@pytest.mark.parametrize(
    "text", ["", " ", "…", "🙂🙂", "أكتب كل صباح.", "<b>$x$</b>", "m " * 9000, "I\n\n\nI", "'" * 50]
)
def test_no_text_breaks_a_meter(text):
    for meter in m.meters(Vision(statement=text, evidence=(text,), feelings=(text,))):
        assert meter.share.degree is None or 0 <= meter.share.degree <= 1
        assert len(meter.invitation) < 160


def test_each_word_belongs_to_one_sense_and_the_lists_are_sorted():
    for lists in m._read("senses.toml").values():
        said = [word for words in lists.values() for word in words.split()]
        assert len(said) == len(set(said)), sorted(word for word in said if said.count(word) > 1)
        assert all(words.split() == sorted(words.split()) for words in lists.values())
