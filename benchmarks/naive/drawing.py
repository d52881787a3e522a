"""The naive way of drawing, without Streamlit around it."""

import io
from typing import Any

import matplotlib as mpl
import matplotlib.pyplot as plt
from matplotlib_venn import venn3

mpl.use("Agg")
NAMES = ("First", "Second", "Third")
Sets = tuple[set[str], set[str], set[str]]


def own_figure(sets: Sets, form: str = "png", **settings: Any) -> bytes:
    """Draw on axes that are handed on, as the app beside does."""
    figure, axes = plt.subplots(**settings)
    venn3(list(sets), NAMES, ax=axes)
    out = io.BytesIO()
    figure.savefig(out, format=form)
    plt.close(figure)
    return out.getvalue()


def current_figure(sets: Sets) -> bytes:
    """Draw on the figure that pyplot takes for the current one, as many examples do."""
    plt.figure()
    venn3(list(sets), NAMES)
    out = io.BytesIO()
    plt.savefig(out, format="png")
    plt.close()
    return out.getvalue()
