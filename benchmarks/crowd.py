"""Many visitors at once, each with an edit a second, over raw sessions; and what memory the server takes for them."""

import asyncio
import time
from collections.abc import Sequence

from benchmarks.figures import Figure, median, p95, show
from benchmarks.material import typed
from benchmarks.servers import BOTH, Server, serving
from benchmarks.stream import Answer, Visitor

CROWDS = {10: 10.0, 50: 20.0}
"""So many visitors, and for so many seconds they edit."""
FAILURES = (OSError, TimeoutError)


class Crowd:
    """What was seen of one number of visitors at one server."""

    def __init__(self, answers: Sequence[Answer | None], seconds: float, resident: float | None) -> None:
        self.pictures = [answer.picture for answer in answers if answer]
        self.times = [answer.milliseconds for answer in answers if answer]
        self.errors = sum(answer is None or not answer.whole for answer in answers)
        self.rate = (len(answers) - self.errors) / seconds
        self.resident = resident


def measure() -> list[Figure]:
    """Return times, edits answered, errors and memory for each number of visitors, one server after the other."""
    seen = []
    for app in BOTH:
        with serving(app) as server:
            seen.append(asyncio.run(_crowds(server)))
    ours, naive = seen
    figures = []
    for (count, seconds), a, b in zip(CROWDS.items(), ours, naive, strict=True):
        who = f"{count} visitors, an edit a second for {seconds:.0f} s"
        figures += [
            Figure(f"{who}: edit to picture sent, median", "ms", median(a.pictures), median(b.pictures)),
            Figure(f"{who}: edit to end of the run, median", "ms", median(a.times), median(b.times)),
            Figure(f"{who}: edit to end of the run, 95th percentile", "ms", p95(a.times), p95(b.times)),
            Figure(f"{who}: answered", "a second", a.rate, b.rate),
            Figure(f"{who}: errors", "", a.errors, b.errors),
        ]
        if a.resident is not None and b.resident is not None:
            figures.append(Figure(f"{who}: memory of the server at the end", "MB", a.resident, b.resident))
    return figures


async def _crowds(server: Server) -> list[Crowd]:
    """Let visitors come in and edit, then more of them; those who are there stay."""
    seen: list[Crowd] = []
    visitors: list[Visitor] = []
    texts = typed(server.app, max(CROWDS))
    try:
        for count, seconds in CROWDS.items():
            coming = [Visitor(server) for _ in range(count - len(visitors))]
            visitors += coming
            await asyncio.gather(*(visitor.come_in() for visitor in coming))
            begin = time.perf_counter() + 0.5
            dues = [begin + place / count for place in range(count)]
            told = await asyncio.gather(
                *(
                    _edits(visitor, texts[place:] + texts[:place], dues[place], begin + seconds)
                    for place, visitor in enumerate(visitors)
                )
            )
            seen.append(Crowd([answer for answers in told for answer in answers], seconds, server.resident()))
    finally:
        await asyncio.gather(*(visitor.leave() for visitor in visitors))
    return seen


async def _edits(visitor: Visitor, texts: list[str], due: float, end: float) -> list[Answer | None]:
    """Make an edit a second until the time is over; who still waits for an answer makes the next after it.

    Returns
    -------
    list
        The answers; None for an edit that failed.
    """
    answers: list[Answer | None] = []
    while due < end:
        await asyncio.sleep(max(0.0, due - time.perf_counter()))
        text = texts[len(answers) % len(texts)]
        try:
            answer = await visitor.type(text)
        except FAILURES:
            answers.append(None)
            break
        answer.whole = answer.whole and (not visitor.server.app.page or answer.says(text))
        answer.payload.clear()
        answers.append(answer)
        due = max(due + 1.0, time.perf_counter())
    return answers


if __name__ == "__main__":
    show(measure())
