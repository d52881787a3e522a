"""The two servers that are held against each other: careerkit's app and the naive one."""

import contextlib
import socket
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class App:
    """A Streamlit app as a visitor meets it.

    ``field`` is the label of the text input that is edited on the page ``page``; ``picture`` finds what in the picture
    shows that text, and ``trait`` is what of it changes when it is drawn anew.
    """

    name: str
    folder: Path
    page: str
    field: str
    picture: str
    trait: str


CAREERKIT = App("careerkit", ROOT, "values", "Value 1", "svg #set-1", "textContent")
NAIVE = App("naive", ROOT / "benchmarks" / "naive", "", "Feed", "img", "src")
BOTH = (CAREERKIT, NAIVE)


@dataclass(frozen=True)
class Server:
    """A server that is up. ``seconds`` is how long it took from its start until it said so."""

    app: App
    url: str
    pid: int
    seconds: float

    def resident(self) -> float | None:
        """Return the resident memory in MB, or None where the system has no /proc."""
        status = Path(f"/proc/{self.pid}/status")
        if not status.exists():
            return None
        return next(int(line.split()[1]) / 1024 for line in status.read_text().splitlines() if "VmRSS" in line)


@contextlib.contextmanager
def serving(app: App) -> Iterator[Server]:
    """Start an app's server and stop it at the end. Each finds the settings in its own folder, or none.

    Raises
    ------
    RuntimeError
        If the server ends, or is not up within a minute.
    """
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    options = [f"--server.port={port}", "--server.address=127.0.0.1", "--server.headless=true"]
    command = [sys.executable, "-m", "streamlit", "run", "app.py", *options, "--browser.gatherUsageStats=false"]
    begun = time.perf_counter()
    process = subprocess.Popen(  # noqa: S603  # our own interpreter
        command, cwd=app.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    try:
        url = f"http://127.0.0.1:{port}"
        _wait(f"{url}/_stcore/health", process)
        yield Server(app, url, process.pid, time.perf_counter() - begun)
    finally:
        process.terminate()
        process.wait(timeout=20)


def _wait(url: str, process: subprocess.Popen[bytes]) -> None:
    give_up = time.perf_counter() + 60
    while time.perf_counter() < give_up:
        if process.poll() is not None:
            raise RuntimeError(f"a server ended with {process.returncode} before it was up")
        try:
            urllib.request.urlopen(url, timeout=5)  # noqa: S310  # our own server
        except OSError:
            time.sleep(0.02)
        else:
            return
    raise RuntimeError("a server did not start within a minute")
