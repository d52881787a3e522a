"""Taking the picture home: its size, its paper, and the downloads."""

from collections.abc import Callable

import streamlit as st

from careerkit.overlap import score
from careerkit.picture.compose import compose
from careerkit.picture.exports import FORMATS, MIME, Format, export
from careerkit.picture.presets import frame_of, presets
from careerkit.picture.scene import SCREEN
from careerkit.strategy import Strategy
from pages.parts import frame, look, session

_AS_SHOWN = "as shown"
_PAPERS = {
    _AS_SHOWN: "As on screen",
    "light": "Light",
    "dark": "Dark",
    "print": "White, to print",
    "contrast": "High contrast",
}


def controls() -> None:
    """Show the way to the stage, and the downloads of the picture."""
    st.button(
        "Present", icon=":material/present_to_all:", type="tertiary", shortcut="Alt+P", key="present",
        on_click=lambda: st.session_state.update({"to-stage": True}),
    )  # fmt: skip
    # Made whether it is open or not: a download button that comes only then may be clicked before the server knows it.
    with st.popover("Take the picture home", icon=":material/download:", type="primary", key="take-home"):
        _choices()


def _choices() -> None:
    """Show the sizes and papers, and a download in each format."""
    st.selectbox(
        "Size", [_AS_SHOWN, *presets()], key="size", persist_state="session",
        format_func=lambda name: presets()[name].label if name in presets() else "As on screen",
    )  # fmt: skip
    st.selectbox("Paper", list(_PAPERS), key="paper", persist_state="session", format_func=_PAPERS.__getitem__)
    st.toggle("PNG without a background", key="transparent", persist_state="session")
    with st.container(horizontal=True, gap="small"):
        for form in FORMATS:
            st.download_button(
                form.upper(), _picture(session.strategy(), form), file_name=frame.file_name(form), mime=MIME[form],
                on_click="ignore", key=f"download-{form}",
            )  # fmt: skip
    st.caption("Each carries your strategy: open the PNG or SVG here again, and go on. PPTX can be edited.")


def _picture(strategy: Strategy, form: Format) -> Callable[[], bytes]:
    """Return a function that makes the picture when it is asked for."""
    size = presets().get(st.session_state.get("size") or _AS_SHOWN)
    paper = st.session_state.get("paper") or _AS_SHOWN
    theme = look.theme() if paper == _AS_SHOWN else paper
    palette, proportional, transparent = (
        look.palette(),
        look.is_proportional(),
        bool(st.session_state.get("transparent")),
    )
    shape, scale = frame_of(size) if size else (SCREEN, None)

    def make() -> bytes:
        scene = compose(
            strategy, score(strategy, focus=True), shape, proportional=proportional, theme=theme, palette=palette
        )
        return export(scene, strategy, form, scale=scale, transparent=transparent, dpi=size.dpi if size else None)

    return make
