"""What the picture tells of its ideas and regions when they are looked at: plain data for the component."""

from typing import Any

from careerkit.overlap import IN, Pair, Score
from careerkit.picture.story import listed


def ideas(scored: Score) -> list[dict[str, Any]]:
    """Return what there is to tell of each idea: its membership in each value, with the words that made it."""
    return [
        {
            "text": idea.text,
            "rows": [
                {
                    "verb": value.verb,
                    "inside": each.degree >= IN,
                    "figure": "yours" if each.pinned else f"{each.degree:.0%}",
                    "because": ", ".join(each.because),
                }
                for value, each in zip(scored.values, idea.memberships, strict=True)
            ],
        }
        for idea in scored.ideas
    ]


def regions(scored: Score) -> dict[str, dict[str, Any]]:
    """Return what there is to tell of each region, by its subset id: its values, its ideas and the figures of pairs."""
    count = len(scored.values)
    homes = {region.values: region for region in scored.regions}
    told = {}
    for bits in range(1, 2**count):
        name = format(bits, f"0{count}b")[::-1]
        inside = tuple(v for v in range(count) if name[v] == "1")
        verbs = [scored.values[v].verb for v in inside]
        held = [scored.ideas[i].text for i in homes[inside].ideas] if inside in homes else []
        told[name] = {
            "title": listed(verbs) if len(verbs) > 1 or count == 1 else f"{verbs[0]} alone",
            "ideas": held or ["Nothing lies here yet."],
            "figures": [_figure(pair, scored) for pair in scored.pairs if set(pair.values) <= set(inside)],
            "both": len(inside) > 1,
        }
    return told


def _figure(pair: Pair, scored: Score) -> str:
    names = " + ".join(scored.values[v].verb for v in pair.values)
    return f"{names}: {'not enough text yet' if pair.shared is None else f'{pair.shared:.0%} shared'}"
