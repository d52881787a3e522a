"""Vision: a memory of the future, a few fields at a time."""

from pathlib import Path

import streamlit as st

from careerkit.strategy import visions
from careerkit.writing.prompts import prompts
from pages.parts import finished, frame, look, meters, session, vision_tabs, vision_text

mark = st.get_option(f"theme.{look.page_theme()}.primaryColor")
style = (Path(__file__).parent / "parts" / "vision.css").read_text("utf-8")
st.html(f"<style>:root {{ --mark: {mark}; }} {style}</style>")


def controls() -> None:
    """Show what this page adds to the toolbar."""
    finished.controls()
    st.toggle(
        "Quiet", key="quiet", persist_state="session", help="Nothing but your text. Everything else comes back after."
    )


frame.toolbar(controls)
vision = visions.vision_of(session.strategy())
words = prompts(vision.scale)
st.title("A memory of the future")
vision_text.when(vision, words)

is_short = words.is_micro and not st.session_state.get("every-field")
text, side = st.columns([1, 0.001] if st.session_state.get("quiet") else [1.35, 1], gap="medium")
with text:
    vision_text.statement(vision, words)
    if is_short and not st.session_state.get("quiet"):
        vision_text.two_more(vision, words)
if not st.session_state.get("quiet"):
    with side:
        if is_short and not visions.is_blank(vision):
            meters.show(vision, is_micro=True)
        if not is_short:
            vision_tabs.show(vision, words)
        if words.is_micro:
            st.toggle("Every question and list", key="every-field", persist_state="session")
    if not is_short and not visions.is_blank(vision):
        meters.show(vision)
