"""The picture on the screen: inline SVG in a component whose ideas can be clicked, dragged and moved by keys."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import streamlit as st

from careerkit.overlap import Score, ideas_of, in_focus, score
from careerkit.picture import svg
from careerkit.picture.compose import compose
from careerkit.picture.scene import PHONE, Frame, Scene
from careerkit.strategy import Strategy, edits
from pages.parts import explain, look, session

_HERE = Path(__file__).parent
_canvas = st.components.v2.component(
    "careerkit.canvas",
    html=(_HERE / "canvas.html").read_text("utf-8"),
    css=(_HERE / "canvas.css").read_text("utf-8"),
    js="".join((_HERE / name).read_text("utf-8") for name in ("typing.js", "canvas.js")),
)


def show(
    strategy: Strategy,
    frame: Frame,
    *,
    key: str = "canvas",
    still: bool = False,
    stage: bool = False,
) -> Scene:
    """Show the picture of a strategy, where it is narrow in the shape of a phone.

    What is moved in it changes the working strategy; what is clicked is left in the session, for the panels.

    Parameters
    ----------
    still
        Show a picture that is only looked at.
    stage
        Fill the screen; arrow keys step through the values, the pairs and the centre.

    Returns
    -------
    Scene
        What is shown.
    """
    scored = score(strategy, focus=True)
    narrow = _is_narrow()
    shape = replace(PHONE, words=frame.words) if narrow and not stage else frame
    scene = _scene(strategy, scored, shape)
    picture = svg.inline(scene, still=still or stage)
    data: dict[str, Any] = {"picture": picture, "narrow": narrow, "stage": stage}
    if not (still or stage):
        verbs = [value.verb for value in scored.values]
        data |= {"values": verbs, "ideas": explain.ideas(scored), "regions": explain.regions(scored)}
    _canvas(
        key=key,
        data=data,
        on_narrow_change=lambda: _width_told(key),
        on_move_change=lambda: _moved(key),
        on_idea_change=lambda: _idea_chosen(key),
        on_region_change=lambda: _region_chosen(key),
    )
    return scene


def _is_narrow() -> bool:
    """Tell whether the picture has a phone's width: as the browser has told, before that as its name lets guess."""
    told = st.session_state.get("narrow")
    return "Mobi" in st.context.headers.get("User-Agent", "") if told is None else bool(told)


def _width_told(key: str) -> None:
    st.session_state["narrow"] = bool(st.session_state[key].get("narrow"))


def _scene(strategy: Strategy, scored: Score, shape: Frame) -> Scene:
    return compose(
        strategy,
        scored,
        shape,
        proportional=look.is_proportional(),
        theme=look.theme(),
        palette=look.palette(),
    )


def _moved(key: str) -> None:
    """Take over where an idea was put: the person's word on every circle drawn."""
    move = st.session_state[key].get("move") or {}
    now = session.strategy()
    ideas, values = ideas_of(now), in_focus(now)
    idea, place = move.get("idea"), str(move.get("place", ""))
    if not isinstance(idea, int) or not 0 <= idea < len(ideas) or len(place) != len(values):
        return
    inside = {value.verb: bit == "1" for value, bit in zip(values, place, strict=True)}
    session.attempt(lambda before: edits.place(before, ideas, ideas[idea].text, inside))


def _idea_chosen(key: str) -> None:
    chosen, ideas = st.session_state[key].get("idea"), ideas_of(session.strategy())
    if isinstance(chosen, int) and 0 <= chosen < len(ideas):
        st.session_state["idea"] = ideas[chosen].text
        st.session_state["panel"] = "Ideas"


def _region_chosen(key: str) -> None:
    place, values = str(st.session_state[key].get("region") or ""), in_focus(session.strategy())
    chosen = tuple(value.verb for value, bit in zip(values, place, strict=False) if bit == "1")
    if len(chosen) >= 2:  # one value alone has nothing to be together with
        st.session_state["together"] = chosen
        st.session_state["panel"] = "Together"
