"""What the writing rules say, quietly beside the text."""

from collections.abc import Callable

import streamlit as st

from careerkit.writing import Finding


def show(found: list[Finding], text: str, key: str, use: Callable[[str], None] | None = None) -> None:
    """Show findings with the words they are about; a suggestion can be taken with a click where ``use`` is given."""
    for number, finding in enumerate(found):
        with st.container(border=False, gap="small", key=f"{key}-finding-{number}"):
            quoted = text[finding.start : finding.end]
            st.caption(f":material/lightbulb: **{plain(quoted)}** — {plain(finding.message)}")
            if finding.suggestions and use:
                with st.container(horizontal=True, gap="small"):
                    for suggestion in finding.suggestions:
                        st.button(
                            suggestion, key=f"{key}-{number}-{suggestion}", on_click=use, args=(suggestion,),
                        )  # fmt: skip


def plain(text: str) -> str:
    """Escape what Markdown would take for its own."""
    return "".join(f"\\{c}" if c in "\\`*_{}[]()<>#+-.!|~$:" else c for c in text)
