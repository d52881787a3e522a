"""The visitor's session: the working strategy with its undo, and a word to say once."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import streamlit as st

from careerkit.errors import StrategyError
from careerkit.examples import gallery
from careerkit.strategy import Strategy
from careerkit.strategy.history import History


@dataclass(frozen=True)
class Notice:
    """Something to tell the visitor once."""

    text: str
    is_problem: bool = False


def history() -> History:
    """Return the working strategy with its past; a first visit begins with a finished example."""
    found = st.session_state.get("history")
    if found is None:
        found = st.session_state["history"] = History(gallery()[0].strategy)
    kept: History = found
    return kept


def strategy() -> Strategy:
    """Return the working strategy."""
    return history().present


def is_example() -> bool:
    """Tell whether the working strategy is an example as it came."""
    return any(strategy() == example.strategy for example in gallery())


def edit(changed: Strategy, about: str = "") -> None:
    """Make a changed strategy the working one. See `History.edited` for ``about``."""
    st.session_state["history"] = history().edited(changed, about)


def attempt(make: Callable[[Strategy], Strategy], about: str = "") -> None:
    """Edit the working strategy; where that can't be, say why and leave it as it is."""
    try:
        edit(make(strategy()), about)
    except StrategyError as problem:
        say(f"{problem}.", is_problem=True)


def undo() -> None:
    """Go one step back."""
    st.session_state["history"] = history().undone()


def redo() -> None:
    """Go one step forward."""
    st.session_state["history"] = history().redone()


def end() -> None:
    """End a run of the script: what was written into its widgets has reached the browser."""
    st.session_state["written"] = set()


def bound(key: str, wanted: Any) -> str:
    """Make a widget show what the strategy says, and return its key.

    The widget's state is written only where it differs (after an undo, or opening a file): writing it on each run would
    put an older text over what is being typed. What was written in a run that another one broke off is written again.
    """
    written: set[str] = st.session_state.setdefault("written", set())
    if st.session_state.get(key) != wanted or key in written:
        st.session_state[key] = wanted
        written.add(key)
    return key


def text(key: str, wanted: str) -> dict[str, Any]:
    """Return the key and the value of a text widget that shows what the strategy says; see `bound`.

    The value is what the browser takes for the text until it is told another: without it an early click would send an
    empty text back, as if it had been typed.
    """
    return {"key": bound(key, wanted), "value": wanted}


def typed(key: str) -> str:
    """Return what stands in a text widget."""
    text: Any = st.session_state.get(key)
    return text or ""


def say(text: str, *, is_problem: bool = False) -> None:
    """Leave a word for the visitor, to be shown once on the next page drawn."""
    st.session_state["notice"] = Notice(text, is_problem)


def take_notice() -> Notice | None:
    """Return the word that was left, and forget it."""
    notice: Notice | None = st.session_state.pop("notice", None)
    return notice
