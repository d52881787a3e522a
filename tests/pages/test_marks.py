"""The reading view: a person's words as they are, with marks, and nothing in it that a browser would run."""

import re
from html import unescape

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pages.parts.marks import LONGEST, Mark, reading

HARD = '<img src=x onerror=alert(1)> & "quotes" \n\n 🙂👩‍👩‍👧 أحب الساعات &lt;b&gt;'


def words(html):
    """What a reader sees, without the numbers of the notes."""
    return unescape(re.sub(r"<[^>]*>", "", re.sub(r"<sup>\d+</sup>", "", html)))


def marked(html):
    return [unescape(found) for found in re.findall(r"<mark>(.*?)</mark>", html, re.DOTALL)]


@st.composite
def texts(draw):
    text = draw(st.text(st.sampled_from(HARD), min_size=1, max_size=LONGEST)).strip() or "x"
    places = st.integers(0, len(text) - 1)
    spans = draw(st.lists(st.tuples(places, places), min_size=1, max_size=3))
    return text, [Mark(min(span), max(span) + 1, number) for number, span in enumerate(spans, 1)]


@given(texts())
def test_a_short_text_is_shown_as_it_stands_and_no_tag_of_it_is_left(case):
    text, marks = case
    html = reading(text, marks)
    assert words(html) == text
    assert set(re.findall(r"<(/?\w+)", html)) <= {"div", "/div", "mark", "/mark", "sup", "/sup"}
    assert sorted(re.findall(r"<sup>(\d+)</sup>", html)) == [str(mark.number) for mark in marks]


def test_words_are_marked_and_numbered():
    assert "I am a <mark>baker</mark><sup>1</sup>." in reading("I am a baker.", [Mark(7, 12, 1)])


def test_marks_that_overlap_keep_both_numbers():
    html = reading("one two three", [Mark(0, 7, 1), Mark(4, 13, 2)])
    assert "".join(marked(html)) == "one two three"
    assert html.index("<sup>1</sup>") < html.index("<sup>2</sup>")


@pytest.mark.parametrize("place", [0, 900, 1789])
def test_of_a_long_text_only_what_is_near_a_mark_is_shown(place):
    text = "word " * 180 + "baker" + " word" * 180
    html = reading(text, [Mark(place, place + 5, 1)])
    assert len(words(html)) < 200
    assert "…" in html
    assert marked(html) == [text[place : place + 5]]


def test_a_long_text_without_a_space_is_not_torn():
    text = "🙂" * 1000
    assert words(reading(text, [Mark(500, 501, 1)])) == text
