"""From Enter to the new picture, in a browser: both apps open at once, an edit of each in turn."""

from contextlib import ExitStack

from playwright.sync_api import Page

from benchmarks.browsing import PATIENCE, browsing, go, visitor
from benchmarks.figures import Figure, Target, median, p95, show
from benchmarks.material import verbs
from benchmarks.servers import BOTH, CAREERKIT, NAIVE, App, serving

EDITS = 40
PAUSE = 450
"""So many milliseconds lie between edits, so that nothing of the one before is still under way."""

# The picture may lie in a shadow root, which an observer of the document doesn't see into.
_WATCH = """
(shown, [picture, trait, patience]) => {
  const root = shown.getRootNode();
  const state = () => root.querySelector(picture)?.[trait];
  const before = state();
  window.redrawn = new Promise((tell, fail) => {
    setTimeout(() => fail(new Error(`no new picture after ${state()}`)), patience);
    let begun;
    const enter = (event) => { begun = event.timeStamp; };
    window.addEventListener("keydown", enter, { capture: true, once: true });
    new MutationObserver((_, observer) => {
      if (!state() || state() === before) return;
      observer.disconnect();
      tell(performance.now() - begun);
    }).observe(root, { subtree: true, childList: true, characterData: true, attributes: true });
  });
}
"""


def measure() -> list[Figure]:
    """Return the median and 95th percentile of the milliseconds from Enter to the new picture."""
    with ExitStack() as stack:
        servers = [stack.enter_context(serving(app)) for app in BOTH]
        browser = stack.enter_context(browsing())
        pages = [stack.enter_context(visitor(browser)) for _ in BOTH]
        for page, server in zip(pages, servers, strict=True):
            go(page, server)
        taken: dict[str, list[float]] = {app.name: [] for app in BOTH}
        for number, verb in enumerate(verbs(EDITS + 1)):
            for page, app in zip(pages, BOTH, strict=True):
                page.wait_for_timeout(PAUSE)
                milliseconds = _edit(page, app, verb if app is CAREERKIT else _words(verb, number))
                # The first edit of each warms up.
                if number:
                    taken[app.name].append(milliseconds)
    ours, naive = taken[CAREERKIT.name], taken[NAIVE.name]
    return [
        Figure("Enter to the new picture, median", "ms", median(ours), median(naive), Target(0.30, "ratio")),
        Figure("Enter to the new picture, 95th percentile", "ms", p95(ours), p95(naive)),
    ]


def _edit(page: Page, app: App, text: str) -> float:
    page.locator(app.picture).first.evaluate(_WATCH, [app.picture, app.trait, PATIENCE])
    field = page.get_by_label(app.field, exact=True)
    field.fill(text)
    # At once: a pause would commit the text before Enter does.
    field.press("Enter")
    return float(page.evaluate("window.redrawn"))


def _words(verb: str, number: int) -> str:
    """Return words for the naive app, of which each time one more or less is nobody else's: it draws only counts."""
    return f"{verb} {'and ' * (number % 2)}bread table share"


if __name__ == "__main__":
    show(measure())
