"""Values: what a person wants to be known for, as verbs, with the picture beside them."""

from functools import partial

import streamlit as st

from careerkit.picture.scene import BESIDE
from careerkit.strategy import MAX_VALUES, MAX_VERB, edits
from careerkit.writing import Finding
from pages.parts import canvas, findings, frame, session

toolbar = st.container()
strategy = session.strategy()
words, picture = st.columns([0.95, 1], gap="medium")
with picture, st.container(key="picture"):
    # First of all: it is what the visitor waits for.
    canvas.show(strategy, BESIDE)
with toolbar:
    frame.toolbar()


def verb(place: int) -> None:
    """Take over a verb."""
    session.attempt(lambda now: edits.rename(now, place, session.typed(f"verb-{place}")), about=f"verb-{place}")


def take(place: int, _: Finding, suggestion: str) -> None:
    """Take a suggested verb."""
    session.attempt(lambda now: edits.rename(now, place, suggestion))


def reword(place: int, field: str) -> None:
    """Take over what a value means, or is to be known for."""
    text = session.typed(f"{field}-{place}")
    session.attempt(lambda now: edits.reword(now, place, **{field: text}), about=f"{field}-{place}")


def more(place: int) -> None:
    """Show what else can be done with a value."""
    last = len(strategy.values) - 1
    st.text_input(
        "Known for: what would others see?",
        **session.text(f"known_for-{place}", strategy.values[place].known_for),
        on_change=reword, args=(place, "known_for"), live=True, max_chars=200,
    )  # fmt: skip
    with st.container(horizontal=True, gap="small"):
        for label, steps, off in (("Up", -1, place == 0), ("Down", 1, place == last)):
            st.button(
                label, icon=f":material/arrow_{label.lower()}ward:", key=f"{label}-{place}", disabled=off,
                on_click=session.attempt, args=(lambda now, n=steps: edits.move_value(now, place, n),),
            )  # fmt: skip
        st.button(
            "Take out", icon=":material/delete:", key=f"remove-{place}",
            on_click=session.attempt, args=(lambda now: edits.remove_value(now, place),),
        )  # fmt: skip


with words:
    st.title("Name your values as verbs")
    st.caption("What do you want to be known for? A verb is something you can do today.")
    dismissed: list[findings.Note] = []
    for place, value in enumerate(strategy.values):
        with st.container(border=True, gap="small", key=f"value-{place}"):
            name, means, menu = st.columns([3, 5, 1.7], vertical_alignment="bottom", gap="small")
            with name:
                st.text_input(
                    f"Value {place + 1}", **session.text(f"verb-{place}", value.verb), on_change=verb, args=(place,),
                    live=True, max_chars=MAX_VERB, placeholder="Simplify, Connect, Stand by people …",
                )  # fmt: skip
            with means:
                st.text_input(
                    f"What {value.verb.strip() or 'it'} means to you",
                    **session.text(f"meaning-{place}", value.meaning), on_change=reword, args=(place, "meaning"),
                    live=True, max_chars=300,
                )  # fmt: skip
            with menu:
                popover = st.popover("More", key=f"more-{place}", on_change="rerun")
            if popover.open:
                with popover:
                    more(place)
            dismissed += findings.show(value.verb, "value", f"verb-{place}", partial(take, place))
    with st.container(horizontal=True, gap="small"):
        if st.button("Next: see the canvas", type="primary", key="next"):
            st.switch_page(frame.path("canvas"))
        st.button(
            "Add a value", icon=":material/add:", key="add", disabled=len(strategy.values) >= MAX_VALUES,
            on_click=session.attempt, args=(edits.add_value,),
        )  # fmt: skip
        findings.show_again(dismissed, "values")
