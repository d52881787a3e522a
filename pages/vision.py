"""Vision: a memory of the future, a few fields at a time."""

from pathlib import Path

import streamlit as st

from careerkit.strategy import Vision, visions
from careerkit.writing.prompts import Prompts, prompts
from pages.parts import finished, frame, look, meters, session, vision_tabs, vision_text

mark, said = (st.get_option(f"theme.{look.page_theme()}.{name}") for name in ("primaryColor", "textColor"))
style = (Path(__file__).parent / "parts" / "vision.css").read_text("utf-8")
st.html(f"<style>:root {{ --mark: {mark}; --said: {said}; }} {style}</style>")


def controls() -> None:
    """Show what this page adds to the toolbar."""
    finished.controls()
    st.toggle("Quiet", key="quiet", persist_state="session", help="Nothing but your text, until you switch it off.")


def short(vision: Vision, words: Prompts) -> None:
    """Show the three fields of a vision that is written in three minutes."""
    text, side = st.columns([1.35, 1], gap="medium")
    with text:
        vision_text.statement(vision, words)
        vision_text.two_more(vision, words)
        vision_text.beside(vision, words)
    with side:
        if not visions.is_blank(vision):
            meters.show(vision, is_micro=True)
        st.toggle("Every question and list", key="every-field", persist_state="session")


def full(vision: Vision, words: Prompts) -> None:
    """Show the statement with all that fills it out."""
    text, side = st.columns([1.35, 1], gap="medium")
    with text:
        vision_text.statement(vision, words)
        vision_text.beside(vision, words)
    with side:
        if words.is_micro:
            st.toggle("Every question and list", key="every-field", persist_state="session")
        vision_tabs.show(vision, words)
    if not visions.is_blank(vision):
        meters.show(vision)


frame.toolbar(controls)
now = visions.vision_of(session.strategy())
asked = prompts(now.scale)
st.title("A memory of the future")
if vision_text.is_quiet():
    with st.container(key="quiet-page"):
        vision_text.statement(now, asked)
        vision_text.beside(now, asked)
else:
    vision_text.when(now, asked)
    (short if asked.is_micro and not st.session_state.get("every-field") else full)(now, asked)
