"""The door: the server's set-up, and the way to the pages. `streamlit run app.py` comes in here."""

import gc
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import streamlit as st


def visit() -> None:
    """Show the page that a visitor has chosen."""
    from pages.parts import frame

    frame.page().run()


@asynccontextmanager
async def ready(_: Any) -> AsyncIterator[None]:
    """Load what the first visitor would wait for, before there is one."""
    from pages.parts import warm

    warm.up()
    # Streamlit collects garbage after every rerun; what is loaded by now stays for good and need not be looked at.
    gc.collect()
    gc.freeze()
    yield


if __name__ == "__main__":
    visit()
else:
    app = st.App(__file__, lifespan=ready)
