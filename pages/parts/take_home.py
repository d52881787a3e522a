"""Taking the picture home: its shape, its size, and the downloads."""

from collections.abc import Callable

import streamlit as st

from careerkit.overlap import score
from careerkit.picture.compose import compose
from careerkit.picture.exports import FORMATS, MIME, Format, export
from careerkit.picture.scene import PHONE, SCREEN, SLIDE, Frame
from careerkit.strategy import Strategy
from pages.parts import canvas, frame, session

_SIZES: dict[str, Frame] = {"as on screen": SCREEN, "slide": SLIDE, "phone": PHONE}


def is_proportional() -> bool:
    """Tell whether the circles are to be as large as what they hold."""
    return bool(st.session_state.get("proportional", False))


def controls() -> None:
    """Show the downloads of the picture, and the way to the stage."""
    st.button(
        "Present", icon=":material/present_to_all:", type="tertiary", shortcut="Alt+P", key="present",
        on_click=lambda: st.session_state.update({"to-stage": True}),
    )  # fmt: skip
    strategy = session.strategy()
    with st.popover("Take the picture home", icon=":material/download:", type="primary", key="take-home"):
        st.selectbox("Size", list(_SIZES), key="size", persist_state="session")
        st.caption("Each picture carries your strategy: open the PNG or SVG here again, and go on.")
        for form in FORMATS:
            st.download_button(
                form.upper(), _picture(strategy, form), file_name=frame.file_name(form), mime=MIME[form],
                on_click="ignore", key=f"download-{form}",
            )  # fmt: skip


def shape() -> None:
    """Show the switch between circles of one size and circles as large as what they hold."""
    st.toggle(
        "Circles as large as what they hold", key="proportional", persist_state="session",
        help="Off: circles of one size, with the most room for words.",
    )  # fmt: skip


def _picture(strategy: Strategy, form: Format) -> Callable[[], bytes]:
    """Return a function that makes the picture when it is asked for."""
    size, proportional, theme = (
        _SIZES[st.session_state.get("size") or "as on screen"],
        is_proportional(),
        canvas.theme(),
    )

    def make() -> bytes:
        scene = compose(strategy, score(strategy, focus=True), size, proportional=proportional, theme=theme)
        return export(scene, strategy, form)

    return make
