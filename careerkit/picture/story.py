"""What a picture shows, in words, for those who can't see it."""

from careerkit.overlap import Score
from careerkit.strategy import Strategy


def heading(strategy: Strategy, scored: Score) -> str:
    """Return the name of a picture."""
    verbs = listed([value.verb for value in scored.values])
    return strategy.title or (f"Career strategy: {verbs}" if verbs else "Career strategy")


def story(strategy: Strategy, scored: Score) -> str:
    """Return what a picture shows: the values, what each region holds, and the figures."""
    if not scored.values:
        return "A career strategy without values yet."
    verbs = [value.verb for value in scored.values]
    parts = [f"Venn diagram of {listed(verbs)}."]
    for region in scored.regions:
        if region.ideas:
            texts = "; ".join(scored.ideas[i].text for i in region.ideas)
            inside = listed([verbs[v] for v in region.values])
            parts.append(f"{inside}{' together' if len(region.values) > 1 else ' alone'}: {texts}.")
    for pair in scored.pairs:
        names = listed([verbs[v] for v in pair.values])
        known = "not enough text yet" if pair.shared is None else f"{pair.shared:.0%} shared"
        parts.append(f"{names}: {known}.")
    if scored.uncovered:
        parts.append(f"In no circle: {'; '.join(scored.ideas[i].text for i in scored.uncovered)}.")
    if strategy.description:
        parts.append(f"Description: {strategy.description}")
    return " ".join(parts)


def listed(words: list[str]) -> str:
    """Return words as a list in a sentence ("a, b and c")."""
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
