"""What the writing rules say, quietly beside the text."""

from collections.abc import Callable

import streamlit as st

from careerkit.writing import Finding

MOST = 4
"""So many findings are shown at a time; the next come when these are dealt with."""


def show(found: list[Finding], text: str, key: str, use: Callable[[str], None] | None = None) -> None:
    """Show findings with the words they are about; a suggestion can be taken with a click where ``use`` is given."""
    whole = [finding for finding in found if _is_of_all(finding, text)]
    for number, finding in enumerate([*(each for each in found if each not in whole), *whole][:MOST]):
        with st.container(border=False, gap="small", key=f"{key}-finding-{number}"):
            about = "" if finding in whole else f"**{plain(text[finding.start : finding.end])}** — "
            st.caption(f":material/lightbulb: {about}{plain(finding.message)}")
            if finding.suggestions and use:
                with st.container(horizontal=True, gap="small"):
                    for suggestion in finding.suggestions:
                        st.button(
                            suggestion, key=f"{key}-{number}-{suggestion}", on_click=use, args=(suggestion,),
                        )  # fmt: skip


def _is_of_all(finding: Finding, text: str) -> bool:
    """Tell whether a finding is about the text as a whole, so that quoting it would say nothing."""
    return finding.end - finding.start > 0.8 * len(text.strip()) and len(text.split()) > 3


def plain(text: str) -> str:
    """Escape what Markdown would take for its own."""
    return "".join(f"\\{c}" if c in "\\`*_{}[]()<>#+-.!|~$:" else c for c in text)
