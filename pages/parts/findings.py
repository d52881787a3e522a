"""What the writing rules say, quietly beside the text: its words marked, and a note for each."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from html import escape
from zlib import crc32

import streamlit as st

from careerkit.strategy import edits, same_words
from careerkit.writing import Finding, Kind, check
from careerkit.writing.help import helps
from pages.parts import session
from pages.parts.marks import Mark, reading

MOST = 3
"""So many notes are shown at a time; the next come when these are dealt with."""

Use = Callable[[Finding, str], None]

# A text is checked once, and not again each time that something else on the page changes.
_check = lru_cache(maxsize=256)(check)


@dataclass(frozen=True)
class Note:
    """What there is to say of some words, wherever they stand; of the text as a whole where there are no words."""

    words: str
    findings: tuple[Finding, ...]

    @property
    def key(self) -> str:
        """What tells the note from others, also after the text around it has changed."""
        return f"{self.findings[0].rule}-{crc32(same_words(self.words).encode('utf-8', 'replace')):x}"

    @property
    def dismissals(self) -> list[tuple[str, str]]:
        """The rules that have something to say of these words, each with the words."""
        return [(rule, self.words) for rule in dict.fromkeys(finding.rule for finding in self.findings)]


def notes(text: str, kind: Kind) -> tuple[list[Note], list[Note]]:
    """Return the notes on a text, those on its words first, and the notes that the person has dismissed."""
    strategy = session.strategy()
    said: dict[tuple[bool, str, str], list[Finding]] = {}
    for finding in _check(text, kind):
        words = finding.words(text)
        is_right = edits.is_dismissed(strategy, finding.rule, words)
        said.setdefault((is_right, same_words(words), "" if words else finding.rule), []).append(finding)
    made = [(is_right, Note(found[0].words(text), tuple(found))) for (is_right, *_), found in said.items()]
    open_notes = sorted((note for is_right, note in made if not is_right), key=lambda note: not note.words)
    return open_notes, [note for is_right, note in made if is_right]


def show(text: str, kind: Kind, key: str, use: Use | None = None) -> list[Note]:
    """Show a text with its marks and the notes on them, and return the notes that the person has dismissed.

    Parameters
    ----------
    key
        What tells these notes from those on other texts of the page.
    use
        Takes a suggestion, with the finding that it is for, where the person clicks it.
    """
    found, dismissed = notes(text, kind)
    # The place is always there: what stands below keeps its own, and so the cursor that may be in it.
    with st.container(horizontal=True, gap="small", key=f"notes-{key}"):
        numbered = [note for note in found[:MOST] if note.words]
        if numbered and kind != "value":
            marks = [Mark(f.start, f.end, at) for at, note in enumerate(numbered, 1) for f in note.findings]
            st.html(reading(text, marks))
        for at, note in enumerate(found[:MOST], 1):
            sign = f"**{at}**" if note.words and kind != "value" else ":material/lightbulb:"
            _note(note, sign, f"{key}-{note.key}", use)
    return dismissed


def _note(note: Note, sign: str, key: str, use: Use | None) -> None:
    first = note.findings[0]
    st.caption(f"{sign} {plain(first.message)}")
    for suggestion in first.suggestions if use else ():
        st.button(plain(suggestion), key=f"{key}-{suggestion}", on_click=use, args=(first, suggestion))
    why = st.popover("Why?", type="tertiary", key=f"why-{key}", on_change="rerun")
    if why.open:
        with why:
            _help(first.rule)
    st.button("This is right for me", type="tertiary", key=f"right-{key}", on_click=_dismiss, args=(note,))


def _help(rule: str) -> None:
    told = helps()[rule]
    example = f"Instead of <q>{escape(told.before)}</q> try <q>{escape(told.after)}</q>"
    # It can be focused: where there is little room it scrolls, and keys have to reach it.
    st.html(
        f'<div class="why" tabindex="0"><strong>{escape(told.title)}</strong>'
        f"<p>{escape(told.why)}</p><p>{example}</p></div>"
    )


def _dismiss(note: Note) -> None:
    rules = [rule for rule, _ in note.dismissals]
    session.attempt(lambda now: edits.dismiss(now, rules, note.words))


def show_again(dismissed: list[Note], key: str) -> None:
    """Offer to bring back what the person has dismissed, where there is something."""
    if dismissed:
        what = [pair for note in dismissed for pair in note.dismissals]
        st.button(
            f"Show again ({len(dismissed)})", type="tertiary", key=f"again-{key}", icon=":material/lightbulb:",
            on_click=session.attempt, args=(lambda now: edits.allow_again(now, what),),
            help="Bring back the notes that you said are right for you.",
        )  # fmt: skip


def plain(text: str) -> str:
    """Escape what Markdown would take for its own."""
    return "".join(f"\\{c}" if c in "\\`*_{}[]()<>#+-.!|~$:" else c for c in text)
