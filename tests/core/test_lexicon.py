"""The lexicon's files are sound: what stands in them can be found, and stands in them once."""

import csv
from collections import Counter
from importlib.resources import files

import pytest

from careerkit.language import lexicon, showing
from careerkit.language.tokens import DROPPED

HERE = files("careerkit.language.lexicon")
WORD_FILES = sorted(path.name for path in (HERE / "words").iterdir())


def rows(name):
    lines = list(csv.reader((HERE / name).read_text("utf-8").splitlines()))
    return lines[0], lines[1:]


@pytest.mark.parametrize("name", WORD_FILES)
def test_a_file_of_words_is_sorted_and_well_formed(name):
    header, lines = rows(f"words/{name}")
    assert header == ["theme", "weight", "phrase"]
    assert lines == sorted(lines, key=lambda row: (row[0], -int(row[1]), row[2]))
    for theme, weight, phrase in lines:
        assert theme in lexicon.themes(), phrase
        assert weight in {"1", "2", "3"}, phrase
        assert phrase == phrase.strip().lower() != "", phrase
        assert not DROPPED & set(phrase.split()), phrase


def test_no_phrase_stands_twice_in_a_theme():
    seen = Counter((theme, phrase) for name in WORD_FILES for theme, _, phrase in rows(f"words/{name}")[1])
    assert [pair for pair, count in seen.items() if count > 1] == []


def test_every_theme_has_words_and_a_gloss():
    spoken = {theme for name in WORD_FILES for theme, *_ in rows(f"words/{name}")[1]}
    assert spoken == set(lexicon.themes())
    assert all(theme.gloss for theme in lexicon.themes().values())


def test_no_theme_is_its_own_neighbour_or_both_near_and_opposed():
    for name, theme in lexicon.themes().items():
        assert name not in theme.near | theme.opposes
        assert not theme.near & theme.opposes, name


def test_the_verbs_are_sorted_and_mean_known_themes():
    header, lines = rows("verbs.csv")
    assert header == ["verb", "themes"]
    assert [verb for verb, _ in lines] == sorted({verb for verb, _ in lines})
    for verb, cells in lines:
        pairs = [cell.split(":") for cell in cells.split()]
        assert len({theme for theme, _ in pairs}) == len(pairs) > 0, verb
        assert all(theme in lexicon.themes() and 1 <= abs(int(weight)) <= 9 for theme, weight in pairs), verb


def test_the_value_words_are_sorted_and_offer_verbs():
    header, lines = rows("value_words.csv")
    assert header == ["word", "kind", "suggestions"]
    assert [word for word, *_ in lines] == sorted({word for word, *_ in lines})
    for word, kind, suggestions in lines:
        assert kind in {"noun", "adjective", "title", "phrase"}, word
        offered = suggestions.split(" | ")
        assert len(offered) == len(set(offered)) >= 1, word
        assert all(verb[:1].isupper() and verb == verb.strip() for verb in offered), word


def test_there_are_words_enough():
    assert sum(len(rows(f"words/{name}")[1]) for name in WORD_FILES) > 20_000
    assert len(rows("verbs.csv")[1]) > 500
    assert len(rows("value_words.csv")[1]) > 500


def test_a_phrase_counts_as_a_whole_and_its_words_still_speak():
    found = lexicon.words().exact("second chance")
    assert found is not None
    assert "opportunity" in found


def test_what_shows_a_verb_is_listed_sorted_once_and_with_its_weight():
    header, lines = rows("shows.csv")
    assert header[0] == "verb"
    verbs = [verb for verb, _ in lines]
    assert verbs == sorted(set(verbs))
    for verb, cell in lines:
        phrases = [entry.rpartition(" ")[0] for entry in cell.split(" | ")]
        assert len(phrases) >= 20, verb
        assert len(set(phrases)) == len(phrases), verb
        for entry in cell.split(" | "):
            phrase, _, weight = entry.rpartition(" ")
            assert phrase == phrase.strip().lower() != "", (verb, entry)
            assert int(weight) > 0, (verb, entry)


def test_verbs_that_are_near_each_other_are_listed_themselves():
    listed = {verb for verb, _ in rows("shows.csv")[1]}
    for verb, cell in rows("near_verbs.csv")[1]:
        assert {verb, *(entry.rpartition(" ")[0] for entry in cell.split(" | "))} <= listed, verb


def test_a_word_that_shows_few_verbs_speaks_more_for_one_than_a_word_that_shows_many():
    known = showing.shows()
    column = known.speaks[:, known.verbs["comfort"]]
    (nightmare,), (child,) = known.words("nightmare"), known.words("child")
    assert column[nightmare.row] > column[child.row] > 0
