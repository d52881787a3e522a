"""The picture on the screen: inline SVG in a component that can be clicked."""

from pathlib import Path

import streamlit as st

from careerkit.overlap import score
from careerkit.picture import svg
from careerkit.picture.compose import compose
from careerkit.picture.scene import PHONE, Frame
from careerkit.strategy import Strategy

_HERE = Path(__file__).parent
_canvas = st.components.v2.component(
    "careerkit.canvas",
    html='<div class="canvas"></div>',
    css=(_HERE / "canvas.css").read_text("utf-8"),
    js=(_HERE / "canvas.js").read_text("utf-8"),
)


def theme() -> str:
    """Return the name of the picture's theme that suits the page's."""
    return "dark" if st.context.theme.type == "dark" else "light"


def show(strategy: Strategy, frame: Frame, *, proportional: bool = False, key: str = "canvas") -> int | None:
    """Show the picture of a strategy, on narrow screens in the shape of a phone.

    Returns
    -------
    int or None
        The index of the idea that was just clicked.
    """
    scored = score(strategy, focus=True)
    wide, narrow = (
        svg.inline(compose(strategy, scored, each, proportional=proportional, theme=theme()))
        for each in (frame, Frame(PHONE.width, PHONE.height, words=frame.words))
    )
    result = _canvas(key=key, data={"wide": wide, "narrow": narrow}, on_idea_change=lambda: None)
    clicked: int | None = result.idea
    return clicked
