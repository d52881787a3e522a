"""The laws of overlap: what holds for any memberships whatever, and for any words."""

import lemminflect
import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerkit.language import lexicon
from careerkit.overlap import memberships, regions, score
from careerkit.overlap.partition import coverage, shared
from careerkit.strategy import Idea, Strategy, Value

degree = st.floats(0, 1)


@pytest.fixture(scope="module", autouse=True)
def _the_lexicon_is_read_before_examples_are_tried():
    degrees_of(["mend"], ["Mend"])


few = st.integers(1, 4)


def tables(least=0, columns=few):
    return columns.flatmap(lambda n: st.lists(st.lists(degree, min_size=n, max_size=n), min_size=least, max_size=9))


pairs = st.lists(st.tuples(degree, degree), min_size=1, max_size=9).map(
    lambda rows: [list(c) for c in zip(*rows, strict=True)]
)

VERBS = ["Simplify", "Teach", "Mend", "Comfort", "Lead", "Listen", "Build"]
TEXTS = [
    "explain the small print at the kitchen table",
    "mend the old pump before winter",
    "sit with frightened people at night",
    "teach apprentices to weld",
    "turn messy figures into one page",
    "listen until the room is quiet",
]
verbs = st.lists(st.sampled_from(VERBS), min_size=1, max_size=4, unique=True)
texts = st.lists(st.sampled_from(TEXTS), min_size=1, max_size=6, unique=True)


def values_of(names):
    return [Value(verb=name) for name in names]


def ideas_of(lines):
    return [Idea(text=line) for line in lines]


def degrees_of(lines, names):
    return [[each.degree for each in row] for row in memberships(ideas_of(lines), values_of(names))]


@given(tables())
def test_the_area_of_a_circle_is_the_cardinality_of_its_set(rows):
    for column in range(len(rows[0]) if rows else 0):
        area = sum(region.weight for region in regions(rows) if column in region.values)
        assert area == pytest.approx(sum(row[column] for row in rows))


@given(tables(columns=st.integers(2, 4)))
def test_a_lens_is_the_sum_of_the_minima(rows):
    lens = sum(region.weight for region in regions(rows) if {0, 1} <= set(region.values))
    assert lens == pytest.approx(sum(min(row[0], row[1]) for row in rows))


@given(tables())
def test_nothing_is_counted_twice(rows):
    assert sum(region.weight for region in regions(rows)) == pytest.approx(sum(map(max, rows)))


@given(tables())
def test_no_region_weighs_less_than_nothing(rows):
    assert all(region.weight >= 0 for region in regions(rows))


@given(tables())
def test_every_idea_that_is_in_a_circle_has_just_one_region(rows):
    homes = [idea for region in regions(rows) for idea in region.ideas]
    assert sorted(homes) == [place for place, row in enumerate(rows) if max(row) >= 0.5]


@given(pairs)
def test_shared_is_the_same_from_both_sides(columns):
    a, b = columns
    assert shared(a, b) == shared(b, a)


@given(pairs)
def test_shared_lies_between_nothing_and_all(columns):
    figure = shared(*columns)
    assert figure is None or 0 <= figure <= 1


@given(st.lists(degree, min_size=1, max_size=9))
def test_a_set_shares_all_with_itself(column):
    assert shared(column, column) == (pytest.approx(1) if sum(column) > 0 else None)


def test_empty_sets_share_nothing_that_could_be_said():
    assert shared([], []) is None
    assert shared([0.0, 0.0], [0.0, 0.0]) is None


@given(pairs, degree)
def test_one_more_idea_in_both_never_lowers_what_is_shared(columns, both):
    a, b = columns
    before, after = shared(a, b), shared([*a, both], [*b, both])
    assert before is None or after >= before - 1e-9


@given(tables())
def test_coverage_is_the_mean_of_the_best_memberships(rows):
    figure = coverage(rows)
    assert figure is None if not rows else figure == pytest.approx(sum(map(max, rows)) / len(rows))


@given(texts, verbs)
def test_memberships_lie_between_0_and_1(lines, names):
    assert all(0 <= degree <= 1 for row in degrees_of(lines, names) for degree in row)


@given(texts, verbs, st.randoms())
def test_the_order_of_ideas_and_values_makes_no_difference(lines, names, random):
    mixed_lines, mixed_names = random.sample(lines, len(lines)), random.sample(names, len(names))
    straight, mixed = degrees_of(lines, names), degrees_of(mixed_lines, mixed_names)
    for i, line in enumerate(lines):
        for v, name in enumerate(names):
            # Sums in another order differ in the last digits.
            other = mixed[mixed_lines.index(line)][mixed_names.index(name)]
            assert straight[i][v] == pytest.approx(other, abs=1e-5)


@given(texts, verbs)
def test_case_makes_no_difference(lines, names):
    assert degrees_of(lines, names) == degrees_of([line.upper() for line in lines], [name.lower() for name in names])


def inflected(verb):
    """The other forms of a verb, but for those that are words of their own ("bored", "rose", "fasting")."""
    found, base = lemminflect.getAllInflections(verb, "VERB"), lemminflect.getAllLemmas(verb)
    if set().union(*base.values()) != {verb} or "ADV" in base:
        return []
    forms = {form for tag in ("VBD", "VBG") for form in found.get(tag, ())}
    read = {form: lemminflect.getAllLemmas(form) for form in forms}
    return sorted(
        form
        for form in forms
        if set(read[form].get("VERB", ())) == {verb} and (form.endswith(("ed", "ing")) or "NOUN" not in read[form])
    )


def test_inflection_makes_no_difference_for_any_verb_of_the_lexicon():
    single = [verb for verb in lexicon.verb_names() if " " not in verb and inflected(verb)]
    assert len(single) > 1000
    for verb in single:
        for form in inflected(verb):
            assert degrees_of([f"{verb} the ferry"], VERBS) == degrees_of([f"{form} the ferries"], VERBS), form


@given(texts, verbs, st.booleans())
def test_a_pin_wins_over_the_words(lines, names, inside):
    pinned = [Idea(text=lines[0], pins={names[0].upper(): inside}), *ideas_of(lines[1:])]
    first = memberships(pinned, values_of(names))[0][0]
    assert (first.degree, first.pinned) == (1.0 if inside else 0.0, True)


@given(texts, verbs)
def test_a_pin_on_one_idea_leaves_the_others_as_they_were(lines, names):
    pinned = [Idea(text=lines[0], pins={names[0]: True}), *ideas_of(lines[1:])]
    after = [[each.degree for each in row] for row in memberships(pinned, values_of(names))]
    assert after[1:] == degrees_of(lines, names)[1:]


@given(texts, verbs)
def test_every_degree_that_is_in_names_words_of_the_idea(lines, names):
    for line, row in zip(lines, memberships(ideas_of(lines), values_of(names)), strict=True):
        for each in row:
            assert each.degree < 0.5 or each.because
            assert all(word in line for word in each.because)


@given(texts, verbs)
def test_support_and_coverage_lie_between_0_and_1(lines, names):
    scored = score(Strategy(description="", values=tuple(values_of(names)), ideas=tuple(ideas_of(lines))))
    assert 0 <= scored.coverage <= 1
    assert all(figure is None or 0 <= figure <= 1 for figure in scored.support)


def test_without_ideas_there_is_not_enough_text_and_not_zero():
    scored = score(Strategy(description="", values=tuple(values_of(["Mend", "Teach"]))))
    assert (scored.pairs[0].shared, scored.support, scored.coverage) == (None, (None, None), None)
    assert scored.pairs[0].alike is not None


def test_a_value_of_which_nothing_is_known_is_not_shown_as_sharing_nothing():
    scored = score(Strategy(description="", values=tuple(values_of(["Blorf", "Teach"])), ideas=(Idea(text=TEXTS[3]),)))
    assert scored.pairs[0].shared is None
    assert scored.support[0] is None


def test_an_idea_pinned_into_an_unknown_value_can_be_compared():
    idea = Idea(text=TEXTS[3], pins={"Blorf": True})
    scored = score(Strategy(description="", values=tuple(values_of(["Blorf", "Teach"])), ideas=(idea,)))
    assert scored.pairs[0].shared > 0
    assert scored.support[0] == 1


def test_opposites_are_unlike_and_in_tension():
    for one, other in (("Simplify", "Complicate"), ("Lead", "Follow"), ("Open up", "Hide")):
        pair = score(Strategy(description="", values=tuple(values_of([one, other])))).pairs[0]
        assert pair.alike < 0.2, (one, other)
        assert pair.tension > 0.4, (one, other)


def test_two_ways_of_saying_one_thing_are_alike_and_not_in_tension():
    for one, other in (("Teach", "Instruct"), ("Mend", "Repair"), ("Comfort", "Console")):
        pair = score(Strategy(description="", values=tuple(values_of([one, other])))).pairs[0]
        assert pair.alike > 0.7, (one, other)
        assert pair.tension < 0.2, (one, other)


def test_a_meaning_in_ones_own_words_changes_what_a_value_holds():
    idea = [Idea(text="prune the apple trees")]
    bare, told = (memberships(idea, [Value(verb="Blorf", meaning=words)])[0][0] for words in ("", "tending a garden"))
    assert told.degree > bare.degree
