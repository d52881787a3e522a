"""Describe: the work a person finds most gratifying, with the picture beside it."""

import streamlit as st

from careerkit.picture.scene import BESIDE
from careerkit.strategy import MAX_DESCRIPTION, edits
from careerkit.writing import Finding
from pages.parts import canvas, findings, frame, session

toolbar = st.container()
strategy = session.strategy()
words, picture = st.columns([0.85, 1], gap="medium")
with picture, st.container(key="picture"):
    # First of all: it is what the visitor waits for.
    canvas.show(strategy, BESIDE)
with toolbar:
    frame.toolbar()


def describe() -> None:
    """Take over what was typed."""
    session.attempt(lambda now: edits.describe(now, session.typed("description")), about="description")


def name() -> None:
    """Take over the title."""
    session.attempt(lambda now: edits.changed(now, title=session.typed("title")), about="title")


def say_instead(finding: Finding, suggestion: str) -> None:
    """Take a suggestion in the place of the words that it is for."""
    found = finding.words(strategy.description)
    session.attempt(lambda now: edits.say_instead(now, finding.start, found, suggestion))


with words:
    st.title("Describe the work you love")
    st.text_area(
        "The work you find most gratifying",
        **session.text("description", strategy.description),
        on_change=describe,
        height=260,
        max_chars=MAX_DESCRIPTION,
        placeholder="I love … I have a gift for … Because of it, people …",
        help="Say what you do, what you are good at, and who is better off. No job title needed.",
    )
    dismissed = findings.show(strategy.description, "description", "description", say_instead)
    findings.show_again(dismissed, "description")
    st.text_input(
        "A name for it (optional)",
        **session.text("title", strategy.title),
        on_change=name,
        live=True,
        max_chars=120,
    )
    with st.expander("Questions to begin with"):
        st.markdown(
            "- When did you last forget the time at work? What were you doing?\n"
            "- What do people bring to you, because you do it well?\n"
            "- Which problem pulls at you, and whose problem is it?\n"
            "- Who is better off at the end of your best day?"
        )
    if st.button("Next: name your values", type="primary", key="next"):
        st.switch_page(frame.path("values"))
