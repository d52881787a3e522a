"""How the picture is to look, as the visitor has chosen: colours, and the shape of the circles."""

import streamlit as st

from careerkit.picture.theme import PALETTE, palettes


def page_theme() -> str:
    """Return the name of the theme that the page itself has."""
    return "dark" if st.context.theme.type == "dark" else "light"


def theme() -> str:
    """Return the name of the picture's theme: the page's, unless high contrast was chosen."""
    return "contrast" if st.session_state.get("high-contrast") else page_theme()


def palette() -> str:
    """Return the name of the palette that was chosen."""
    chosen = str(st.session_state.get("palette"))
    return chosen if chosen in palettes() else PALETTE


def is_proportional() -> bool:
    """Tell whether the circles are to be as large as what they hold."""
    return bool(st.session_state.get("proportional", False))


def controls() -> None:
    """Show the switch between the shapes of the circles, and the palettes."""
    popover = st.popover("Look", icon=":material/palette:", type="tertiary", key="look", on_change="rerun")
    if not popover.open:
        return
    with popover:
        st.toggle(
            "Circles as large as what they hold", key="proportional", persist_state="session",
            help="Off: circles of one size, with the most room for words.",
        )  # fmt: skip
        st.selectbox(
            "Colours", list(palettes()), key="palette", format_func=lambda name: palettes()[name],
            persist_state="session",
        )  # fmt: skip
        st.toggle("High contrast", key="high-contrast", persist_state="session")


def even_out() -> None:
    """Draw circles of one size again."""
    st.session_state["proportional"] = False
