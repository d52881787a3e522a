"""The door: the server's set-up. `streamlit run app.py` comes in here; each visit runs pages/parts/visit.py."""

import gc
import runpy
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import streamlit as st
from streamlit import runtime

# Not this file itself: beside a script with a folder "pages", Streamlit takes each file in it for a page of its own.
VISIT = Path(__file__).parent / "pages" / "parts" / "visit.py"


@asynccontextmanager
async def ready(_: Any) -> AsyncIterator[None]:
    """Load what the first visitor would wait for, before there is one."""
    from pages.parts import warm

    warm.up()
    # Streamlit collects garbage after every rerun; what is loaded by now stays for good and need not be looked at.
    gc.collect()
    gc.freeze()
    yield


app = st.App(VISIT, lifespan=ready)

if __name__ == "__main__":
    # `python app.py` starts the server; a script runner that is there already (a test's) gets the page.
    if runtime.exists():
        runpy.run_path(str(VISIT))
    else:
        app.run()
