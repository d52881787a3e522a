"""Start: a finished picture from the first second, and two ways on."""

import streamlit as st

from careerkit.examples import gallery
from careerkit.picture.scene import BESIDE
from careerkit.strategy import Strategy
from pages.parts import canvas, frame, session


def _told(place: str, strategy: Strategy) -> None:
    """Say the title and the description: beside the picture, or on narrow screens below it; the style shows one."""
    with st.container(key=f"told-{place}"):
        st.markdown(f"**{strategy.title}**  \n{strategy.description}")


words, picture = st.columns([0.8, 1], gap="large")

with words:
    st.title("See how your values meet, in your own words")
    st.write(
        "Describe the work you find most gratifying. Name what you stand for as verbs. "
        "Watch where they overlap, and take the picture home."
    )
    names = [example.name for example in gallery()]
    chosen = st.pills("Look at somebody’s picture", names, default=names[0], required=True, wrap=True, key="example")
    example = gallery()[names.index(chosen or names[0])]
    st.caption(example.line)
    with st.container(horizontal=True, gap="small"):
        take = st.button("Start from this one", type="primary", key="take")
        fresh = st.button("Begin fresh", key="begin")
    if not session.is_example():
        st.page_link(frame.path("canvas"), label="Back to your picture", icon=":material/arrow_forward:")
    # In the picture itself the description would be too small to read at this width.
    _told("beside", example.strategy)

with picture, st.container(key="picture"):
    canvas.show(example.strategy, BESIDE, key="example-picture", still=True)
with picture:
    _told("below", example.strategy)

if take:
    session.edit(example.strategy)
    st.switch_page(frame.path("describe"))
if fresh:
    frame.begin_fresh()
    st.switch_page(frame.path("describe"))
