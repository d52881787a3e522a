"""The strategy file: what is read is written back, and what can't be read is explained."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerkit.errors import StrategyError
from careerkit.strategy import MAX_BYTES, Strategy, Value, read, read_file, same_verb, write

EVERYTHING = {
    "format": "careerkit/1",
    "title": "A life in one picture",
    "description": "I turn messy data into decisions.",
    "values": [{"verb": "Simplify", "meaning": "", "known_for": "plain pages"}, {"verb": "Connect"}],
    "focus": ["Simplify", "Connect"],
    "ideas": [{"text": "turn messy data into decisions", "pins": {"Simplify": True, "Elsewhere": False}}],
    "both": [{"values": ["Simplify", "Connect"], "text": "meet over one page"}],
    "vision": {
        "date": "2027-01-26",
        "scale": "year",
        "statement": "It is January.",
        "evidence": ["a framed page"],
        "noticed_by": ["my sister"],
        "non_negotiables": [],
        "feelings": ["calm"],
        "answers": {"calendar": "empty Fridays"},
        "areas": {"personal": "", "professional": "a table", "financial": ""},
        "release": ["saying yes at once"],
        "open": ["one night of sleep first"],
    },
    "roadmap": [
        {
            "objective": "Open",
            "due": "2026-10-01",
            "key_results": [{"text": "a", "evidence": "b"}],
            "values": ["Connect"],
        }
    ],
    "decisions": [
        {"option": "Stay", "gut": "closer", "values": {"Simplify": "further"}, "vision": "unsure", "because": "why"}
    ],
    "wants": [{"away_from": "noise", "toward": "quiet", "here": "a door", "elsewhere": ""}],
    "dismissed": [{"rule": "A10", "text": "Bread baker"}, {"rule": "A11"}],
}

text = st.text(st.characters(codec="utf-8", exclude_categories=["Cs"]), max_size=60)
names = st.lists(text, min_size=1, max_size=7, unique_by=same_verb)


@st.composite
def files(draw):
    verbs = draw(names)
    made = {"description": draw(text), "values": [{"verb": verb, "meaning": draw(text)} for verb in verbs]}
    if draw(st.booleans()):
        made["format"] = "careerkit/1"
    if draw(st.booleans()):
        made["ideas"] = [
            {"text": words, "pins": draw(st.dictionaries(st.sampled_from(verbs), st.booleans()))}
            for words in draw(st.lists(text.filter(bool), max_size=5))
        ]
    if draw(st.booleans()):
        made["vision"] = {"date": draw(st.dates().map(str)), "answers": draw(st.dictionaries(text, text, max_size=3))}
    if draw(st.booleans()):
        made["dismissed"] = [{"rule": "A10", "text": words} for words in draw(st.lists(text, max_size=3))]
    return made


def test_every_part_of_the_contract_is_read_and_written_back():
    assert json.loads(write(read(json.dumps(EVERYTHING)))) == EVERYTHING


@given(files())
def test_what_is_read_is_written_without_loss(made):
    written = json.loads(write(read(json.dumps(made))))
    assert written.pop("format") == "careerkit/1"
    made.pop("format", None)
    assert written == made


@given(files())
def test_a_strategy_survives_writing_and_reading(made):
    strategy = read(json.dumps(made))
    assert read(write(strategy)) == strategy


def test_absent_ideas_stay_absent_and_an_empty_list_stays_empty():
    bare = {"description": "", "values": [{"verb": "Mend"}]}
    assert "ideas" not in json.loads(write(read(json.dumps(bare))))
    assert json.loads(write(read(json.dumps({**bare, "ideas": []}))))["ideas"] == []


def test_a_strategy_made_in_code_says_its_format():
    assert '"format": "careerkit/1"' in write(Strategy(description="", values=(Value(verb="Mend"),)))


@pytest.mark.parametrize(
    ("raw", "said"),
    [
        ("", "the file is empty"),
        ("   \n", "the file is empty"),
        ('{"description": "x", "val', "not complete JSON"),
        ("[]", "a group of keys"),
        ("[" * 100_000, "nested too deeply"),
        ('{"a":' * 5_000 + "1" + "}" * 5_000, "nested too deeply"),
        ('{"values": [{"verb": "A"}]}', 'description: the key "description" is missing; add it'),
        ('{"description": 5, "values": [{"verb": "A"}]}', "description: text in quotes"),
        ('{"description": "", "values": {}}', "values: a list in [ ]"),
        ('{"description": "", "values": []}', "name 1 to 7 values"),
        (json.dumps({"description": "", "values": [{"verb": c} for c in "ABCDEFGH"]}), "at most 7"),
        ('{"description": "", "values": [{"verb": "Mend"}, {"verb": " mend"}]}', "values[0] and in values[1]"),
        ('{"description": "", "values": [{"verb": "A", "meanin": ""}]}', 'values[0].meanin: unknown key "meanin"; did you mean "meaning"?'),
        ('{"format": "careerkit/2", "description": "", "values": [{"verb": "A"}]}', 'reads "careerkit/1" only'),
        ('{"description": "", "values": [{"verb": "A"}], "ideas": [{"text": ""}]}', "ideas[0].text: there is no text"),
        ('{"description": "", "values": [{"verb": "A"}], "vision": {"date": "26 Jan"}}', "vision.date: this is not a date"),
        ('{"description": "", "values": [{"verb": "A"}], "decisions": [{"gut": "yes"}]}', "decisions[0].gut"),
        ("\ufeff{", "not complete JSON"),
        (b"\xff\xfe\x00", "not a text file"),
    ],
)  # fmt: skip
def test_a_file_that_cant_be_read_says_what_where_and_the_mend(raw, said):
    with pytest.raises(StrategyError) as problem:
        read(raw, name="mine.json")
    assert said in str(problem.value)
    assert str(problem.value).startswith("mine.json")
    assert "\n" not in str(problem.value)


def test_an_overlong_description_is_refused_with_the_limit():
    with pytest.raises(StrategyError, match="longer than 2000 characters; shorten it"):
        read(json.dumps({"description": "x" * 2001, "values": [{"verb": "A"}]}))


def test_a_description_of_just_the_limit_is_read():
    assert len(read(json.dumps({"description": "x" * 2000, "values": [{"verb": "A"}]})).description) == 2000


def test_a_huge_file_is_refused_unread(tmp_path):
    huge = tmp_path / "huge.json"
    with huge.open("wb") as file:
        file.truncate(100_000_000)
    with pytest.raises(StrategyError, match="larger than 2 MB"):
        read_file(huge)
    with pytest.raises(StrategyError, match="larger than 2 MB"):
        read("[" * (MAX_BYTES + 1))


def test_a_missing_file_says_so(tmp_path):
    with pytest.raises(StrategyError, match="can't read this file"):
        read_file(tmp_path / "none.json")
    with pytest.raises(StrategyError, match="can't read this file"):
        read_file(tmp_path)


def test_nothing_in_a_strategy_can_be_changed_in_place():
    strategy = read(json.dumps(EVERYTHING))
    with pytest.raises(Exception, match="frozen"):
        strategy.title = "x"
    with pytest.raises(Exception, match="frozen"):
        strategy.values[0].verb = "x"
