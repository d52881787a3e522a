"""Which three: every three of four to seven values as little pictures, and any two of them in a table."""

from pathlib import Path
from typing import Any

import streamlit as st

from careerkit.overlap import Score, in_focus, score
from careerkit.picture.heatmap import Cell, Kind, fill, heatmap
from careerkit.picture.multiples import multiples, shapes
from careerkit.picture.theme import Theme
from careerkit.picture.theme import theme as picture_theme
from careerkit.strategy import Strategy, edits
from pages.parts import look, session

ANCHOR = "which-three"
BEST = 6
"""So many little pictures are shown before "Show all"."""
_KEY = "choose"
_SAID: dict[Kind, str] = {"shared": "shared by your ideas", "alike": "alike in meaning"}

_HERE = Path(__file__).parent
_choose = st.components.v2.component(
    "careerkit.choose",
    html=shapes() + (_HERE / "choose.html").read_text("utf-8"),
    css=(_HERE / "choose.css").read_text("utf-8"),
    js=(_HERE / "choose.js").read_text("utf-8"),
)


def is_needed(strategy: Strategy) -> bool:
    """Tell whether there are more named values than the canvas draws."""
    return len(strategy.named) > 3


def show(strategy: Strategy) -> None:
    """Show every three of the values, where there are more than three; a click puts three or two of them in focus."""
    if not is_needed(strategy):
        return
    scored = score(strategy)
    with st.container(key="which"):
        st.subheader("Which three?", anchor=ANCHOR)
        st.caption(
            "Every three of your values, the best first: those that carry the most of your description, evenly, and say"
            " the least twice. The stronger a colour, the more of your work lies there. Choose one to draw it."
        )
        colours = picture_theme(look.theme(), look.palette())
        _choose(key=_KEY, data=_told(strategy, scored, colours), on_pick_change=_picked)


def _told(strategy: Strategy, scored: Score, colours: Theme) -> dict[str, Any]:
    """Return what the component shows, as plain data."""
    verbs = [value.verb for value in scored.values]
    drawn = {value.verb for value in in_focus(strategy)}
    return {
        "verbs": verbs,
        "drawn": [v for v, verb in enumerate(verbs) if verb in drawn],
        "best": BEST,
        "threes": [
            {"values": each.values, "drawing": each.drawing, "said": each.said, "label": each.label}
            for each in multiples(scored, colours)
        ],
        "twos": [[_cell(cell, verbs) for cell in row] for row in heatmap(scored, colours)],
        "scales": [
            {"text": text, "fills": [fill(kind, step / 4, colours) for step in range(5)]}
            for kind, text in _SAID.items()
        ],
        "colours": {"ink": colours.ink, "muted": colours.muted, "line": colours.line, "names": colours.names},
    }


def _cell(cell: Cell | None, verbs: list[str]) -> dict[str, Any] | None:
    if cell is None:
        return None
    a, b = (verbs[v] for v in cell.values)
    return {
        "text": cell.text,
        "fill": cell.fill,
        "known": cell.figure is not None,
        "values": sorted(cell.values),
        "label": f"{a} and {b}, {_SAID[cell.kind]}: {cell.text}",
    }


def _picked() -> None:
    """Put in focus what was chosen."""
    verbs = wanted(session.strategy(), st.session_state[_KEY].get("pick"))
    if verbs:
        session.attempt(lambda now: edits.focus_on(now, verbs))


def wanted(strategy: Strategy, picked: Any) -> list[str]:
    """Return the two or three verbs that were picked; none where one of them is not, or no longer, a value's."""
    named = [value.verb for value in strategy.named]
    if not isinstance(picked, list) or not 2 <= len(picked) <= 3 or any(verb not in named for verb in picked):
        return []
    return [verb for verb in named if verb in picked]
