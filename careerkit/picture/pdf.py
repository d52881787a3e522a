"""A figure as a page of PDF in which every word stands where it was set, and can be found and copied."""

import io
from collections.abc import Sequence
from typing import Any
from unicodedata import bidirectional

import matplotlib
from matplotlib import _text_helpers
from matplotlib.backends.backend_pdf import Name, Op, PdfFile, RendererPdf, Verbatim
from matplotlib.figure import Figure
from matplotlib.font_manager import FontPath
from matplotlib.ft2font import LoadFlags

# TrueType outlines, so that the words in a PDF stay words; the default turns them into Type 3 shapes.
matplotlib.rcParams["pdf.fonttype"] = 42

_RIGHT_TO_LEFT = {"R", "AL"}
_UNREAD = "\ufffe"
"""Stands for a sign that is seen and not read: no reader takes this for a letter."""
_END = Verbatim(b"EMC")


def page(drawn: Figure, about: dict[str, str]) -> bytes:
    """Return a figure as a PDF of one page, as large as the figure.

    Parameters
    ----------
    about
        What the file says of itself: ``Title``, ``Subject``, ``Keywords``, ``Creator``.
    """
    out = io.BytesIO()
    drawn.dpi = 72
    width, height = drawn.get_size_inches()
    file = PdfFile(out, metadata=about)
    try:
        file.newPage(width, height)
        drawn.draw(_Renderer(file, 72, height, width))
        file.finalize()
    finally:
        file.close()
    return out.getvalue()


class _Renderer(RendererPdf):
    """Sets lines of several scripts as matplotlib lays them out.

    matplotlib 3.11 lays text out well; but where the typeface changes it writes the distance to the sign before twice,
    so that Arabic loses its spaces, and where several signs make one letter it writes the letter for each of them,
    so that no Hindi word is found.
    """

    def draw_text(  # noqa: PLR0913, PLR0917  # the interface
        self, gc: Any, x: float, y: float, s: str, prop: Any, angle: float, ismath: Any = False, mtext: Any = None
    ) -> None:
        """Set a line of text; nothing here is turned or a formula."""
        font = self._get_font_ttf(prop)
        signs = list(_text_helpers.layout(s, font))
        if all(sign.ft_object is font for sign in signs):
            super().draw_text(gc, x, y, s, prop, angle, ismath, mtext)
            return
        self.check_gc(gc, gc._rgb)  # noqa: SLF001  # as in matplotlib
        size, write = prop.get_size_in_points(), self.file.output
        write(Op.gsave, 1, 0, 0, 1, x, y, Op.concat_matrix, Op.begin_text)
        if _RIGHT_TO_LEFT & set(map(bidirectional, s)):
            # Readers turn what they read from the signs; a text they are told they take as it stands. Marks come last,
            # lest a reader sees a gap in the word.
            marks = [sign for sign in signs if _is_mark(sign)]
            end = self._show([sign for sign in signs if sign not in marks], size)
            write(*_told(""))
            self._show(marks, size, _UNREAD, end)
        else:
            write(*_told(s))
            self._show(signs, size)
        write(_END, Op.end_text, Op.grestore)

    def _show(
        self, signs: Sequence[Any], size: float, read: str = "", start: tuple[float, float] = (0.0, 0.0)
    ) -> tuple[float, float]:
        """Set each sign at its place; return the place of the last."""
        write, (left, bottom) = self.file.output, start
        for sign in signs:
            font = sign.ft_object
            tracker = self.file._character_tracker  # noqa: SLF001  # as in matplotlib
            part, code = tracker.track_glyph(font, read or sign.char, sign.glyph_index)
            write(self.file.fontName(FontPath(font.fname, font.face_index), part), size, Op.selectfont)
            write(sign.x - left, sign.y - bottom, Op.textpos, code.to_bytes(2, "big"), Op.show)
            left, bottom = sign.x, sign.y
        return left, bottom


def _is_mark(sign: Any) -> bool:
    """Tell whether a sign stands on the one beside it and takes no room of its own."""
    return not sign.ft_object.load_glyph(sign.glyph_index, flags=LoadFlags.NO_HINTING).linearHoriAdvance


def _told(text: str) -> tuple[Any, ...]:
    """Begin what readers are told to take for this text, whatever its signs are."""
    return Name("Span"), {"ActualText": text}, Verbatim(b"BDC")
