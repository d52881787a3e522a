"""A browser for the parts that need one."""

import contextlib
from collections.abc import Iterator

from playwright.sync_api import Browser, Page, sync_playwright

from benchmarks.servers import App, Server
from tests.browser import chromium

PATIENCE = 20_000
"""So many milliseconds a picture may take before the run is broken off."""


@contextlib.contextmanager
def browsing() -> Iterator[Browser]:
    """Start a browser, and close it at the end. Raises RuntimeError where there is none."""
    path = chromium.found()
    if path is None:
        raise RuntimeError("no Chromium or Chrome found: install one, or name it in CAREERKIT_CHROMIUM")
    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=chromium.ARGUMENTS)
        try:
            yield running
        finally:
            running.close()


@contextlib.contextmanager
def visitor(browser: Browser) -> Iterator[Page]:
    """Open a page of a visitor who was never there, with nothing in the browser's cache."""
    context = browser.new_context(viewport={"width": 1280, "height": 720})
    page = context.new_page()
    page.set_default_timeout(PATIENCE)
    try:
        yield page
    finally:
        context.close()


def go(page: Page, server: Server, path: str | None = None) -> None:
    """Open an app's page and return when its picture is there: in the page and, for an image, decoded."""
    app: App = server.app
    page.goto(f"{server.url}/{app.page if path is None else path}", wait_until="commit")
    page.locator(app.picture).first.wait_for()
    page.locator(app.picture).first.evaluate("shown => shown.decode?.()")
