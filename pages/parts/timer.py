"""A quiet time for writing: a clock that runs in the browser alone, and rings no bell."""

from pathlib import Path

import streamlit as st

_HERE = Path(__file__).parent
_timer = st.components.v2.component(
    "careerkit.timer",
    html=(_HERE / "timer.html").read_text("utf-8"),
    css=(_HERE / "timer.css").read_text("utf-8"),
    js="".join((_HERE / name).read_text("utf-8") for name in ("typing.js", "timer.js")),
)


def show(minutes: int) -> None:
    """Show the clock.

    Parameters
    ----------
    minutes
        How long the time is. A time that runs already is not changed.
    """
    _timer(key="timer", data={"minutes": minutes}, width="content")
