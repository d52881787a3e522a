"""Make the pictures of the README: `make screenshots`."""

import io
import os
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, sync_playwright

from careerkit.examples import gallery
from careerkit.overlap import score
from careerkit.picture.compose import compose
from careerkit.picture.exports import export
from careerkit.picture.scene import SCREEN
from careerkit.strategy import Value, edits, write
from tests.browser import chromium

ROOT = Path(__file__).parents[1]
IMAGES = ROOT / "docs" / "images"
DESKTOP, PHONE = (1280, 720), (390, 844)
SHOTS = [
    ("start", "", DESKTOP, "light"),
    ("describe", "describe", DESKTOP, "light"),
    ("values", "values", DESKTOP, "light"),
    ("canvas", "canvas", DESKTOP, "light"),
    ("vision", "vision", DESKTOP, "light"),
    ("canvas-dark", "canvas", DESKTOP, "dark"),
    ("canvas-phone", "canvas", PHONE, "light"),
]


def main() -> None:
    """Draw the picture, start the app, and take each page's screenshot."""
    IMAGES.mkdir(exist_ok=True)
    strategy = gallery()[0].strategy
    _save("picture", export(compose(strategy, score(strategy, focus=True), SCREEN), strategy, "png", scale=1.4))
    port = _free_port()
    environment = {**os.environ, "STREAMLIT_SERVER_HEADLESS": "true", "STREAMLIT_SERVER_PORT": str(port)}
    server = subprocess.Popen(
        [sys.executable, "-m", "streamlit", "run", "app.py"], cwd=ROOT, env=environment
    )  # our own app
    try:
        _wait(f"http://127.0.0.1:{port}/_stcore/health")
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=chromium.found(), args=chromium.ARGUMENTS)
            for name, page, size, scheme in SHOTS:
                _save(name, _shot(browser, f"http://127.0.0.1:{port}/{page}", size, scheme))
            _save("choose", _choice(browser, f"http://127.0.0.1:{port}/canvas"))
    finally:
        server.terminate()


def _shot(browser: Browser, url: str, size: tuple[int, int], scheme: str) -> bytes:
    page = browser.new_page(viewport={"width": size[0], "height": size[1]}, color_scheme=scheme)
    page.goto(url)
    page.locator("h1").first.wait_for(state="attached")
    page.wait_for_timeout(2500)
    shot = page.screenshot()
    page.close()
    return shot


def _choice(browser: Browser, url: str) -> bytes:
    """Open a strategy with two values more, and take the choice between every three."""
    strategy = gallery()[0].strategy
    for verb in ("Teach", "Stay curious"):
        strategy = edits.add_value(strategy, Value(verb=verb))
    page = browser.new_page(viewport={"width": DESKTOP[0], "height": 2000})  # all of it below the header
    page.goto(url)
    page.locator(".canvas svg").wait_for()
    page.get_by_role("button", name="Open").click()
    file = {"name": "five.json", "mimeType": "application/json", "buffer": write(strategy).encode("utf-8")}
    page.locator("input[type=file]").set_input_files([file])
    page.locator(".st-key-which").wait_for()
    page.keyboard.press("Escape")
    page.wait_for_timeout(1200)
    shot = page.locator(".st-key-which").screenshot()
    page.close()
    return shot


def _save(name: str, raw: bytes) -> None:
    """Save a picture with a small palette: the repository keeps every version."""
    image = Image.open(io.BytesIO(raw)).convert("RGB").quantize(128, dither=Image.Dither.NONE)
    image.save(IMAGES / f"{name}.png", optimize=True)


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def _wait(url: str) -> None:
    for _ in range(300):
        try:
            urllib.request.urlopen(url, timeout=1)  # noqa: S310  # our own server
        except OSError:
            time.sleep(0.2)
        else:
            return
    sys.exit("the app did not start within a minute")


if __name__ == "__main__":
    main()
