"""From Enter to the new picture, in a browser: both apps open at once, an edit of each in turn."""

from contextlib import ExitStack

from playwright.sync_api import Page

from benchmarks.browsing import PATIENCE, browsing, go, visitor
from benchmarks.figures import Figure, Target, median, p95, show
from benchmarks.material import typed
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
    new MutationObserver(async (_, observer) => {
      if (!state() || state() === before) return;
      observer.disconnect();
      const changed = performance.now() - begun;
      await root.querySelector(picture).decode?.();
      tell([changed, performance.now() - begun]);
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
        texts = [typed(app, EDITS + 1) for app in BOTH]
        taken: dict[str, list[tuple[float, float]]] = {app.name: [] for app in BOTH}
        for number in range(EDITS + 1):
            for page, app, text in zip(pages, BOTH, texts, strict=True):
                page.wait_for_timeout(PAUSE)
                milliseconds = _edit(page, app, text[number])
                # The first edit of each warms up.
                if number:
                    taken[app.name].append(milliseconds)
    (ours, ours_seen), (naive, naive_seen) = (zip(*taken[app.name], strict=True) for app in (CAREERKIT, NAIVE))
    return [
        Figure("Enter to the new picture, median", "ms", median(ours), median(naive), Target(0.30, "ratio")),
        Figure("Enter to the new picture, 95th percentile", "ms", p95(ours), p95(naive)),
        Figure("The same with the image fetched and decoded, median", "ms", median(ours_seen), median(naive_seen)),
        Figure("The same with the image fetched and decoded, 95th percentile", "ms", p95(ours_seen), p95(naive_seen)),
    ]


def _edit(page: Page, app: App, text: str) -> tuple[float, float]:
    """Return the milliseconds from Enter until the picture is in the page, and until it can be seen."""
    page.locator(app.picture).first.evaluate(_WATCH, [app.picture, app.trait, PATIENCE])
    field = page.get_by_label(app.field, exact=True)
    field.fill(text)
    # At once: a pause would commit the text before Enter does.
    field.press("Enter")
    changed, seen = page.evaluate("window.redrawn")
    return float(changed), float(seen)


if __name__ == "__main__":
    show(measure())
