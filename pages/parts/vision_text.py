"""The day of a vision, how long its span is, and the statement with what the writing rules say of it."""

import datetime

import streamlit as st

from careerkit.strategy import MAX_TEXT, Vision, visions
from careerkit.writing import Finding, Kind
from careerkit.writing.prompts import SCALES, Prompts, prompts
from careerkit.writing.sentences import sentences
from careerkit.writing.taking import taken
from careerkit.writing.vision import opening, reads_opening
from pages.parts import findings, session, timer

TALL, LOW = 250, 150
"""Heights of the writing area in pixels: where it has the column to itself, and where two more fields follow it."""
_QUIET = 440


def today() -> datetime.date:
    """Return the day it is here."""
    return datetime.datetime.now().astimezone().date()


def when(vision: Vision, words: Prompts) -> None:
    """Let the person choose the span of the vision and its day."""
    with st.container(horizontal=True, gap="medium", vertical_alignment="top", key="vision-when"):
        st.pills(
            "How far do you look?", SCALES, default=vision.scale, required=True, wrap=True,
            key=session.bound("vision-scale", vision.scale), format_func=lambda scale: prompts(scale).label,
            on_change=_stretch,
        )  # fmt: skip
        st.date_input(
            "The day", vision.date, key=session.bound("vision-date", vision.date), format="YYYY-MM-DD", width=210,
            min_value=datetime.date.min, max_value=datetime.date.max, on_change=_date,
        )  # fmt: skip
    with st.container(key="vision-day-note"):
        _note(vision, words)


def _note(vision: Vision, words: Prompts) -> None:
    """Say so kindly where the day is over, or the text tells another one."""
    told = reads_opening(vision.statement)
    if told and told != vision.date:
        st.button(
            f"Your text says {visions.spoken(told)}: take this day", icon=":material/event:", key="day-from-text",
            on_click=session.attempt, args=(lambda now: visions.date_it(now, told),),
        )  # fmt: skip
    elif vision.date and vision.date <= today():
        first = words.first_day(today())
        st.caption("This day is here already. A memory of the future needs one that is still ahead.")
        st.button(
            f"{words.offered}: {visions.spoken(first)}", icon=":material/event:", key="day-ahead",
            on_click=session.attempt, args=(lambda now: visions.date_it(now, first),),
        )  # fmt: skip


def _stretch() -> None:
    scale = st.session_state["vision-scale"]
    session.attempt(lambda now: visions.stretch(now, scale))


def _date() -> None:
    day = st.session_state["vision-date"]
    session.attempt(lambda now: visions.date_it(now, day))


def statement(vision: Vision, words: Prompts) -> None:
    """Show the writing area."""
    with st.container(key="statement"):
        st.text_area(
            words.statement, **session.text("vision-statement", vision.statement), on_change=_state,
            height=_QUIET if is_quiet() else LOW if words.is_micro else TALL, max_chars=MAX_TEXT,
            placeholder=words.hint,
        )  # fmt: skip


def beside(vision: Vision, words: Prompts) -> None:
    """Show the first step, the quiet time, and what the writing rules say of the statement."""
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="statement-steps"):
        _first_step(vision, words)
        timer.show(words.minutes)
    if not is_quiet():
        with st.container(key="statement-notes", gap="small"):
            notes(vision.statement, "vision", "statement", _take)


def notes(text: str, kind: Kind, key: str, use: findings.Use | None = None) -> None:
    """Show what the writing rules say of a text, and bring back what was dismissed when asked."""
    findings.show_again(findings.show(text, kind, key, use), key)


def is_quiet() -> bool:
    """Tell whether the person wants nothing but their text."""
    return bool(st.session_state.get("quiet"))


def _first_step(vision: Vision, words: Prompts) -> None:
    """Offer a day where there is none, then a first sentence."""
    if vision.date is None:
        first = words.first_day(today())
        st.button(
            f"{words.offered}: {visions.spoken(first)}", type="primary", icon=":material/event:", key="first-day",
            on_click=session.attempt, args=(lambda now: visions.date_it(now, first),),
        )  # fmt: skip
    elif not is_opened(vision.statement):
        first_words = words.opened(vision.date)
        st.button(
            f"Begin: “{first_words}”", type="secondary" if vision.statement.strip() else "primary", key="opening",
            on_click=session.attempt, args=(lambda now: visions.begin(now, first_words),),
        )  # fmt: skip


def is_opened(text: str) -> bool:
    """Tell whether a statement opens with a day, or a time of the year."""
    return reads_opening(text) is not None or (len(sentences(text)) > 1 and not opening(text))


def has_begun(vision: Vision) -> bool:
    """Tell whether the first steps are done: a day, and a statement."""
    return vision.date is not None and bool(vision.statement.strip())


def _state() -> None:
    text = session.typed("vision-statement")
    session.attempt(lambda now: visions.state(now, text), about="vision-statement")


def _take(found: Finding, suggestion: str) -> None:
    """Take a suggestion in the place that it is for."""
    text = visions.vision_of(session.strategy()).statement
    session.attempt(lambda now: visions.state(now, taken(text, found, suggestion)))


def two_more(vision: Vision, words: Prompts) -> None:
    """Show the two fields that make a short vision whole: a sign of it, and a feeling."""
    seen, felt = ((*lines, "")[0] for lines in (vision.evidence, vision.feelings))
    st.text_input(
        words.evidence, **session.text("vision-seen", seen), on_change=_first_line, args=("evidence", "vision-seen"),
        live=True, max_chars=500,
    )  # fmt: skip
    notes(seen, "evidence", "seen")
    st.text_input(
        words.feelings, **session.text("vision-felt", felt), on_change=_first_line, args=("feelings", "vision-felt"),
        live=True, max_chars=500,
    )  # fmt: skip


def _first_line(field: visions.Lines, key: str) -> None:
    text = session.typed(key)
    session.attempt(lambda now: visions.line(now, field, 0, text), about=key)
