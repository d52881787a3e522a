"""The meters of a vision: small bars that invite to go on."""

from html import escape

import streamlit as st

from careerkit.strategy import Vision
from careerkit.writing.meters import Meter, meters

_LEVELS = ("not begun", "begun", "half there", "nearly there", "all there")


def show(vision: Vision, *, is_micro: bool = False) -> None:
    """Show each meter with its invitation."""
    shown = "".join(map(_shown, meters(vision, is_micro=is_micro)))
    st.html(f'<ul class="meters{" stacked" if is_micro else ""}">{shown}</ul>')


def _shown(meter: Meter) -> str:
    degree = meter.share.degree or 0.0
    level = _LEVELS[min(int(degree * 4 + 0.01), 4)] if degree else _LEVELS[0]
    return (
        f'<li><span class="title">{escape(meter.title)}</span>'
        f'<span class="bar" role="img" aria-label="{level}"><i style="width: {degree:.0%}"></i></span>'
        f'<span class="invitation">{escape(meter.invitation)}</span></li>'
    )
