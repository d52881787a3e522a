"""Run every part and write docs/benchmarks.md: `make bench`, or `python -m benchmarks`."""

import argparse
import os
import sys
import time

from benchmarks import circles, core, crowd, first_load, labels, latency, report, threads
from benchmarks.figures import Figure, show
from benchmarks.servers import ROOT

PARTS = {
    "An edit, in a browser": latency.measure,
    "The first picture, in a browser": first_load.measure,
    "Many visitors": crowd.measure,
    "The core": core.measure,
    "Words in their places": labels.measure,
    "Threads": threads.measure,
}
PAGE = ROOT / "docs" / "benchmarks.md"


def main() -> int:
    """Run all parts as often as asked, one after the other, and write the page."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description="Measure careerkit beside the naive way.")
    parser.add_argument("--runs", type=int, default=2, help="how often each part is run (2)")
    count = max(1, parser.parse_args().runs)
    runs: dict[str, list[list[Figure]]] = {name: [] for name in PARTS}
    loads = []
    for _ in range(count):
        for name, measure in PARTS.items():
            loads += _load()
            begun = time.perf_counter()
            runs[name].append(measure())
            print(f"\n{name} ({time.perf_counter() - begun:.0f} s)", flush=True)
            show(runs[name][-1])
    drawn = circles.section()
    print(f"\nProportional circles\n\n{drawn}", flush=True)
    command = "python -m benchmarks" + (f" --runs {count}" if count != parser.get_default("runs") else "")
    PAGE.write_text(report.page(runs, command, _busy(loads), drawn), "utf-8")
    return 0


def _load() -> list[float]:
    """Return how many processes wanted to run during the last minute, where the system tells."""
    return [os.getloadavg()[0]] if hasattr(os, "getloadavg") else []


def _busy(loads: list[float]) -> str:
    if not loads:
        return ""
    return f" When the parts of these runs began, the machine's load average was {min(loads):.1f} to {max(loads):.1f}."


if __name__ == "__main__":
    sys.exit(main())
