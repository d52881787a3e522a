"""Canvas: the picture, what its figures say, and everything that can be moved."""

import streamlit as st

from careerkit.overlap import score
from careerkit.picture.scene import SCREEN
from pages.parts import canvas, choose, frame, look, panels, session, take_home


def controls() -> None:
    """Show what this page adds to the toolbar."""
    look.controls()
    take_home.controls()


if st.session_state.pop("to-stage", False):
    st.switch_page(frame.path("present"))
toolbar = st.container()
strategy = session.strategy()
st.html('<h1 class="only-heard">Canvas</h1>')
picture, side = st.columns([1.9, 1], gap="medium")

with picture, st.container(key="picture"):
    # First of all: it is what the visitor waits for.
    scene = canvas.show(strategy, SCREEN)
    if look.is_proportional() and any(part.name == "note" for part in scene.parts):
        st.button("Draw circles of one size", key="even-out", on_click=look.even_out)

with toolbar:
    frame.toolbar(controls)

with side:
    figures, ideas, together, values = st.tabs(
        ["Figures", "Ideas", "Together", "Values"], key="panel", on_change="rerun"
    )
    # Only what can be seen is made.
    if figures.open:
        with figures:
            panels.figures(score(strategy, focus=True))
    if ideas.open:
        with ideas:
            panels.ideas(score(strategy, focus=True))
    if together.open:
        with together:
            panels.together(strategy)
    if values.open:
        with values:
            panels.values(strategy)

choose.show(strategy)
