"""A finished vision to read, and to begin with."""

import streamlit as st

from careerkit.examples import gallery
from careerkit.strategy import Vision, visions
from careerkit.writing.prompts import prompts
from pages.parts import session
from pages.parts.findings import plain


def controls() -> None:
    """Show the way to the finished visions; they are made once it is open."""
    popover = st.popover(
        "A finished example", icon=":material/auto_stories:", type="tertiary", key="finished", on_change="rerun"
    )
    if not popover.open:
        return
    shown = {example.name: vision for example in gallery() if (vision := example.strategy.vision)}
    with popover:
        name = st.pills(
            "Somebody’s vision", list(shown), default=next(iter(shown)), required=True, key="whose", wrap=True
        )
        vision = shown[name or next(iter(shown))]
        st.button(
            "Begin with this one", key="adopt", on_click=session.attempt,
            args=(lambda now: visions.adopt(now, vision),), help="Yours is one undo away.",
        )  # fmt: skip
        _read(vision)


def _read(vision: Vision) -> None:
    day = f", {visions.spoken(vision.date)}" if vision.date else ""
    st.caption(f"{prompts(vision.scale).label}{day}")
    st.markdown(plain(vision.statement))
    for title, lines in (("To be seen", vision.evidence), ("What stays", vision.non_negotiables)):
        st.markdown(f"**{title}**\n" + "\n".join(f"- {plain(line)}" for line in lines))
