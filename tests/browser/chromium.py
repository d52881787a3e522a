"""The browser that the tests drive: one that is there already, or Playwright's own where it can be fetched."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome", "msedge")
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def found() -> str | None:
    """Return the path of a Chromium, or None."""
    named = os.environ.get("CAREERKIT_CHROMIUM")
    if named:
        return named
    for name in NAMES:
        path = shutil.which(name)
        if path:
            return path
    own = _own()
    return str(own) if own.exists() else None


def _own() -> Path:
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        return Path(playwright.chromium.executable_path)


def main() -> int:
    """See to it that there is a browser, or say that there is none."""
    if found():
        return 0
    print("No Chromium is installed: fetching one for the browser tests ...")
    subprocess.run(
        [sys.executable, "-m", "playwright", "install", "chromium"], check=False, timeout=600
    )  # our own interpreter
    if not found():
        print("None could be fetched: the browser tests will be skipped. Install Chromium or Chrome to run them.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
