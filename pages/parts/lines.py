"""A list of lines to read, of which one at a time is open to be written."""

from collections.abc import Callable

import streamlit as st

from careerkit.strategy import Vision, visions
from pages.parts import session
from pages.parts.findings import plain

MOST_SHOWN = 220
"""A line that is only read shows so many characters."""


def show(
    vision: Vision,
    field: visions.Lines,
    label: str,
    hint: str = "",
    *,
    beside: Callable[[int], str] = lambda _: "",
    below: Callable[[int], None] = lambda _: None,
) -> None:
    """Show the lines of a list in a vision, with a way to change, add and take out each.

    Parameters
    ----------
    label, hint
        What a line is, and what stands in an empty one.
    beside
        Returns what is to be read after a line, as Markdown.
    below
        Shows what else belongs to the line that is open.
    """
    lines: tuple[str, ...] = getattr(vision, field)
    opened = st.session_state.get(f"line-{field}")
    with st.container(key=f"lines-{field}", gap="small"):
        for place, text in enumerate(lines):
            if place == opened:
                _editor(field, place, text, label, hint, below)
            elif text.strip():
                short = text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]} …"
                st.button(
                    f"{plain(short)}{beside(place)}", type="tertiary", icon=":material/edit:", wrap=True,
                    key=f"read-{field}-{place}", on_click=_open, args=(field, place), width="stretch",
                )  # fmt: skip
        if opened == len(lines):
            _editor(field, len(lines), "", label, hint, below)
        else:
            st.button(
                f"Add: {label[:1].lower()}{label[1:]}", icon=":material/add:", key=f"add-{field}",
                on_click=_open, args=(field, len(lines)),
            )  # fmt: skip


def _editor(field: visions.Lines, place: int, text: str, label: str, hint: str, below: Callable[[int], None]) -> None:
    key = f"{field}-{place}"
    with st.container(border=True, gap="small", key=f"editor-{field}"):
        st.text_input(
            label, **session.text(key, text), on_change=_write, args=(field, place, key), live=True, max_chars=500,
            placeholder=hint,
        )  # fmt: skip
        below(place)
        with st.container(horizontal=True, gap="small"):
            st.button("Done", key=f"done-{field}", on_click=_open, args=(field, None))
            st.button(
                "Take out", icon=":material/delete:", type="tertiary", key=f"out-{field}",
                on_click=_take_out, args=(field, place),
            )  # fmt: skip


def _open(field: visions.Lines, place: int | None) -> None:
    st.session_state[f"line-{field}"] = place


def _write(field: visions.Lines, place: int, key: str) -> None:
    text = session.typed(key)
    session.attempt(lambda now: visions.line(now, field, place, text), about=f"line-{key}")


def _take_out(field: visions.Lines, place: int) -> None:
    _open(field, None)
    session.attempt(lambda now: visions.remove_line(now, field, place))
