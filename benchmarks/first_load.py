"""From the address to the first picture, for a new visitor, and for the first visitor of a new server."""

import time
from contextlib import ExitStack

from playwright.sync_api import Browser

from benchmarks.browsing import browsing, go, visitor
from benchmarks.figures import Figure, Target, median, show
from benchmarks.servers import BOTH, CAREERKIT, NAIVE, Server, serving

VISITS, STARTS = 8, 3


def measure() -> list[Figure]:
    """Return medians in milliseconds; a visit of the one app and a visit of the other in turn."""
    loads: dict[str, list[float]] = {app.name: [] for app in BOTH}
    firsts: dict[str, list[float]] = {app.name: [] for app in BOTH}
    starts: dict[str, list[float]] = {app.name: [] for app in BOTH}
    with browsing() as browser:
        for _ in range(STARTS):
            for app in BOTH:
                with serving(app) as server:
                    firsts[app.name].append(_visit(browser, server))
                    starts[app.name].append(server.seconds * 1000 + firsts[app.name][-1])
        with ExitStack() as stack:
            servers = [stack.enter_context(serving(app)) for app in BOTH]
            for number in range(VISITS + 1):
                for server in servers:
                    milliseconds = _visit(browser, server)
                    # The first visit of each warms up: it is measured above.
                    if number:
                        loads[server.app.name].append(milliseconds)
    whats = {
        "First load to the picture": loads,
        "The same, first visitor of a new server": firsts,
        "From starting the server to its first picture": starts,
    }
    targets = (Target(0.7, "ratio"), None, None)
    return [
        Figure(what, "ms", median(taken[CAREERKIT.name]), median(taken[NAIVE.name]), target)
        for (what, taken), target in zip(whats.items(), targets, strict=True)
    ]


def _visit(browser: Browser, server: Server) -> float:
    with visitor(browser) as page:
        begun = time.perf_counter()
        # The front page: where a first visitor comes in.
        go(page, server, path="")
        return (time.perf_counter() - begun) * 1000


if __name__ == "__main__":
    show(measure())
