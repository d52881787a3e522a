"""Ideas: the pieces of a description that a person would point at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerkit.examples import gallery
from careerkit.language.ideas import LONGEST, MOST, find_ideas
from careerkit.strategy import MAX_IDEA

TOLD = (
    "I love sorting out a muddled stockroom on a slow Monday. I'm good at spotting what nobody needs, and I explain the new"
    " shelves to the weekend crew until they could find a bolt in the dark. Customers wait less, so the queue stays friendly."
)


def pieces(text):
    return [text[start:end] for start, end in find_ideas(text)]


def test_a_description_falls_into_the_pieces_one_would_point_at():
    assert pieces(TOLD) == [
        "sorting out a muddled stockroom on a slow Monday",
        "spotting what nobody needs",
        "explain the new shelves to the weekend crew",
        "they could find a bolt in the dark",
        "Customers wait less",
        "the queue stays friendly",
    ]


def test_what_only_frames_a_piece_is_left_out():
    assert pieces("I really enjoy mending bicycles with teenagers.") == ["mending bicycles with teenagers"]
    assert pieces("What I love is reading to old sailors.") == ["reading to old sailors"]


def test_a_short_subordinate_clause_stays_with_its_main_clause():
    assert pieces("I notice small cracks before they grow.") == ["notice small cracks before they grow"]


def test_adjectives_with_a_comma_between_them_stay_together():
    assert pieces("I tame a large, unruly archive.") == ["tame a large, unruly archive"]


@pytest.mark.parametrize("text", ["", "   ", "…", "!!! ???", "42", "🙂🙂🙂", "I am.", "\n\n\n"])
def test_a_text_that_says_nothing_gives_no_ideas(text):
    assert pieces(text) == []


def test_a_long_text_gives_at_most_twelve_ideas():
    long = " ".join(f"I carry {word} crates to the {word} harbour." for word in "abcdefghijklmnopqrstuvwxyz")
    assert len(find_ideas(long)) == MOST


def test_an_endless_word_gives_an_idea_that_a_strategy_can_hold():
    (piece,) = pieces("m" * 2000)
    assert len(piece) == LONGEST == MAX_IDEA


def test_the_examples_give_enough_ideas_for_a_picture():
    for example in gallery():
        assert 3 <= len(find_ideas(example.strategy.description)) <= MOST, example.name


@pytest.mark.parametrize(
    "text",
    [
        "Ich repariere alte Uhren. Die Leute freuen sich.",
        "私は古い時計を直します。人々は喜びます。",
        "أصلح الساعات القديمة. يفرح الناس بذلك كثيرا.",
        "<script>alert(1)</script> I mend <b>old</b> clocks & radios.",
        "I mend clocks 🕰️ and people 🙂 come back happy 🎉.",
    ],
)
def test_other_scripts_and_markup_are_taken_as_they_stand(text):
    assert all(piece in text for piece in pieces(text))


@given(st.text(max_size=400))
def test_ideas_are_spans_in_order_that_never_overlap(text):
    spans = find_ideas(text)
    assert len(spans) <= MOST
    ends = [0, *(end for _, end in spans)]
    assert all(before <= start < end <= len(text) for before, (start, end) in zip(ends, spans, strict=False))


@given(
    st.lists(
        st.sampled_from(["I mend", "and", "the pump", ", ", ". ", "because", "people", "so that", "wait"]), max_size=60
    )
)
def test_any_mix_of_joints_gives_pieces_with_words_in_them(parts):
    assert all(any(c.isalpha() for c in piece) for piece in pieces(" ".join(parts)))
