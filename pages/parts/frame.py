"""What every page has around it: the navigation, the look, and the row of undo, redo, open and save."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

import streamlit as st
from streamlit.navigation.page import StreamlitPage

from careerkit.errors import StrategyError
from careerkit.picture.exports import carried
from careerkit.picture.theme import theme as picture_theme
from careerkit.strategy import edits, write
from pages.parts import look, session

_HERE = Path(__file__).parent


def page() -> StreamlitPage:
    """Set the page up and return the one that the visitor has chosen."""
    st.set_page_config(page_title="careerkit", page_icon=str(_HERE / "icon.svg"), layout="wide")
    theme = picture_theme(look.page_theme())
    colours = f"--paper: {theme.background}; --ink: {theme.ink}; --accent: {theme.names[0]};"
    st.html(f"<style>:root {{ {colours} }} {(_HERE / 'style.css').read_text('utf-8')}</style>")
    return st.navigation(
        [
            st.Page(path(name), title=name.capitalize(), default=name == "start")
            for name in ("start", "describe", "values", "canvas", "vision")
        ]
        + [st.Page(path("present"), title="Present", visibility="hidden")],
        position="top",
    )


def path(name: str) -> str:
    """Return where a page lies, by its name."""
    return str(_HERE.parent / f"{name}.py")


def toolbar(more: Callable[[], None] | None = None) -> None:
    """Show undo, redo, open, save and what a page adds, and what there is to say about the last of them."""
    history = session.history()
    with st.container(horizontal=True, gap="small", vertical_alignment="center", key="toolbar"):
        st.button(
            "Undo", icon=":material/undo:", shortcut="Mod+Z", type="tertiary", on_click=session.undo,
            disabled=not history.past, key="undo",
        )  # fmt: skip
        st.button(
            "Redo", icon=":material/redo:", shortcut="Mod+Shift+Z", type="tertiary", on_click=session.redo,
            disabled=not history.future, key="redo",
        )  # fmt: skip
        opener = st.popover("Open", icon=":material/folder_open:", type="tertiary", key="open", on_change="rerun")
        if opener.open:
            with opener:
                _opener()
        st.download_button(
            "Save", partial(write, history.present), file_name=file_name("json"), mime="application/json",
            icon=":material/save:", type="tertiary", on_click="ignore", key="save",
        )  # fmt: skip
        if more:
            more()
        if session.is_example():
            st.button(
                "Begin fresh", icon=":material/edit_note:", type="tertiary", on_click=begin_fresh, key="fresh",
                help="This is an example. Change anything to make it yours, or begin with an empty page.",
            )  # fmt: skip
    # A place that is always there: what comes and goes above the picture would have the browser set it up anew.
    with st.container(key="notices"):
        place = st.empty()
    notice = session.take_notice()
    if notice:
        (place.warning if notice.is_problem else place.success)(notice.text)


def file_name(form: str) -> str:
    """Return a name for a downloaded file, from the title of the strategy."""
    letters = (c if c.isalnum() else "-" for c in session.strategy().title.lower())
    stem = "-".join(part for part in "".join(letters).split("-") if part)
    return f"{stem[:60] or 'career-strategy'}.{form}"


def begin_fresh() -> None:
    """Start with an empty page. What was there is one undo away."""
    session.edit(edits.fresh())


def _opener() -> None:
    turn = st.session_state.setdefault("opener", 0)
    st.file_uploader(
        "A strategy file, or a picture that was saved here",
        type=["json", "png", "svg"],
        key=f"opened-{turn}",
        on_change=_open,
        args=(f"opened-{turn}",),
    )


def _open(key: str) -> None:
    uploaded = st.session_state.get(key)
    if uploaded is None:
        return
    # A new key empties the uploader, so that the same file can be opened again.
    st.session_state["opener"] += 1
    try:
        strategy = carried(uploaded.getvalue(), name=uploaded.name)
    except StrategyError as problem:
        session.say(f"{problem}. Your work is as it was.", is_problem=True)
        return
    session.edit(strategy)
    session.say(f"Opened {uploaded.name}. Undo brings back what was here.")
