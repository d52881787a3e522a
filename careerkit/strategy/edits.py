"""What a person does to a strategy: each edit returns a new one, and keeps what else they wrote."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, TypeVar

from pydantic import BaseModel
from rapidfuzz import fuzz, process

from careerkit.errors import StrategyError
from careerkit.language.ideas import find_ideas
from careerkit.strategy.model import (
    MAX_DESCRIPTION,
    MAX_VALUES,
    Both,
    Dismissal,
    Idea,
    Strategy,
    Value,
    same_verb,
    same_words,
)

P = TypeVar("P", bound=BaseModel)

_ALIKE = 70
"""From this likeness on (0-100) a reworded idea keeps the pins of the one it came from."""


def changed(part: P, **fields: Any) -> P:
    """Return a part of a strategy with some fields replaced, checked like one that was read."""
    kept = {name: getattr(part, name) for name in part.model_fields_set}
    return type(part)(**{**kept, **fields})


def fresh(places: int = 3) -> Strategy:
    """Return a strategy with nothing in it but places for values."""
    return Strategy(description="", values=tuple(Value(verb="") for _ in range(places)))


def describe(strategy: Strategy, description: str) -> Strategy:
    """Return a strategy with another description.

    Where the ideas are kept in the strategy, those that still stand in the text or never did stay, the rest are found
    anew; pins move along to the idea that a reworded one became.
    """
    before, ideas = strategy.description, strategy.ideas
    if ideas is None or description == before:
        return changed(strategy, description=description)
    own = [idea for idea in ideas if idea.text not in before]
    kept = [idea for idea in ideas if idea.text in before and idea.text in description]
    gone = [idea for idea in ideas if idea.text in before and idea.text not in description]
    taken = [(start, start + len(idea.text)) for idea in kept if (start := description.find(idea.text)) >= 0]
    new = [
        Idea(text=description[a:b])
        for a, b in find_ideas(description)
        if not any(a < end and start < b for start, end in taken)
    ]
    found = sorted([*kept, *_with_pins(new, gone)], key=lambda idea: description.find(idea.text))
    return changed(strategy, description=description, ideas=(*found, *own) or None)


def _with_pins(new: list[Idea], gone: list[Idea]) -> list[Idea]:
    out = list(new)
    for idea in gone:
        match = process.extractOne(idea.text, [each.text for each in out], scorer=fuzz.ratio, score_cutoff=_ALIKE)
        if idea.pins and match:
            out[match[2]] = changed(out[match[2]], pins={**idea.pins, **out[match[2]].pins})
    return out


def say_instead(strategy: Strategy, start: int, words: str, new: str) -> Strategy:
    """Return a strategy whose description says something else in the place of some words, and nowhere else.

    Where the text has moved since the words were found at ``start`` (in characters), those nearest to it are meant;
    where they are gone, nothing is changed.

    Raises
    ------
    StrategyError
        If the description would grow too long.
    """
    text = strategy.description
    places = [at for at in range(len(text)) if text.startswith(words, at)] if words else []
    if not places:
        return strategy
    at = min(places, key=lambda place: abs(place - start))
    text = text[:at] + new + text[at + len(words) :]
    if len(text) > MAX_DESCRIPTION:
        raise StrategyError(f"there is room for {MAX_DESCRIPTION} characters", mend="shorten the description first")
    return describe(strategy, text)


def dismiss(strategy: Strategy, rules: Iterable[str], words: str) -> Strategy:
    """Return a strategy in which some words are right for the person, whatever these writing rules say of them.

    Without words, the rules have nothing more to say of a text as a whole.
    """
    new = [Dismissal(rule=rule, text=words) for rule in rules if not is_dismissed(strategy, rule, words)]
    return changed(strategy, dismissed=(*strategy.dismissed, *new)) if new else strategy


def is_dismissed(strategy: Strategy, rule: str, words: str) -> bool:
    """Tell whether the person has said that what a rule finds in some words is right for them."""
    return (rule, same_words(words)) in {(each.rule, same_words(each.text)) for each in strategy.dismissed}


def allow_again(strategy: Strategy, what: Iterable[tuple[str, str]]) -> Strategy:
    """Return a strategy in which rules may speak again of some words, given as pairs of rule and words."""
    again = {(rule, same_words(words)) for rule, words in what}
    kept = tuple(each for each in strategy.dismissed if (each.rule, same_words(each.text)) not in again)
    if kept:
        return changed(strategy, dismissed=kept)
    # A key that holds nothing is left out of the file.
    fields = {name: getattr(strategy, name) for name in strategy.model_fields_set - {"dismissed"}}
    return Strategy(**fields)


def pin(strategy: Strategy, ideas: Sequence[Idea], text: str, verb: str, inside: bool | None) -> Strategy:
    """Return a strategy in which the person has said whether a value holds an idea; None takes their word back.

    Parameters
    ----------
    ideas
        The ideas as they are shown now (`careerkit.overlap.ideas_of`); they are kept in the strategy from here on.
    """
    return changed(strategy, ideas=tuple(_pinned(idea, verb, inside) if idea.text == text else idea for idea in ideas))


def place(strategy: Strategy, ideas: Sequence[Idea], text: str, inside: Mapping[str, bool]) -> Strategy:
    """Return a strategy in which the person has said of several values at once whether they hold an idea."""
    for verb, held in inside.items():
        strategy = pin(strategy, ideas, text, verb, held)
        ideas = strategy.ideas or ()
    return strategy


def _pinned(idea: Idea, verb: str, inside: bool | None) -> Idea:
    others = {name: held for name, held in idea.pins.items() if same_verb(name) != same_verb(verb)}
    return changed(idea, pins=others if inside is None else {**others, verb: inside})


def rename(strategy: Strategy, place: int, verb: str) -> Strategy:
    """Return a strategy in which a value has another verb, wherever it stands.

    Raises
    ------
    StrategyError
        If another value has that verb.
    """
    old = strategy.values[place].verb
    twins = [value.verb for k, value in enumerate(strategy.values) if k != place]
    if verb.strip() and same_verb(verb) in map(same_verb, twins):
        raise StrategyError(f"“{verb.strip()}” is one of your values already", mend="give this one a verb of its own")
    values = tuple(changed(v, verb=verb) if k == place else v for k, v in enumerate(strategy.values))
    renamed = changed(strategy, values=values)
    return _with_verbs(renamed, lambda each: verb if old.strip() and same_verb(each) == same_verb(old) else each)


def _with_verbs(strategy: Strategy, new: Callable[[str], str]) -> Strategy:
    """Return a strategy in which every mention of a value goes by its new verb."""
    fields: dict[str, Any] = {}
    if strategy.focus:
        fields["focus"] = tuple(map(new, strategy.focus))
    if strategy.ideas is not None:
        fields["ideas"] = tuple(
            changed(idea, pins={new(verb): held for verb, held in idea.pins.items()}) if idea.pins else idea
            for idea in strategy.ideas
        )
    if strategy.both:
        fields["both"] = tuple(changed(both, values=tuple(map(new, both.values))) for both in strategy.both)
    if strategy.roadmap:
        fields["roadmap"] = tuple(
            changed(step, values=tuple(map(new, step.values))) if step.values else step for step in strategy.roadmap
        )
    if strategy.decisions:
        fields["decisions"] = tuple(
            changed(each, values={new(verb): leaning for verb, leaning in each.values.items()}) if each.values else each
            for each in strategy.decisions
        )
    return changed(strategy, **fields)


def together(strategy: Strategy, verbs: Sequence[str], text: str) -> Strategy:
    """Return a strategy with another sentence on what two or three values do together; an empty one is taken out."""
    names = set(map(same_verb, verbs))
    others = tuple(both for both in strategy.both if set(map(same_verb, both.values)) != names)
    new = (Both(values=tuple(verbs), text=text),) if text.strip() else ()
    return changed(strategy, both=(*others, *new))


def both_of(strategy: Strategy, verbs: Sequence[str]) -> str:
    """Return the sentence on what two or three values do together; empty where there is none."""
    names = set(map(same_verb, verbs))
    return next((both.text for both in strategy.both if set(map(same_verb, both.values)) == names), "")


def reword(strategy: Strategy, place: int, **fields: str) -> Strategy:
    """Return a strategy in which a value has another ``meaning`` or ``known_for``."""
    return changed(
        strategy,
        values=tuple(changed(v, **fields) if k == place else v for k, v in enumerate(strategy.values)),
    )


def add_value(strategy: Strategy, value: Value | None = None) -> Strategy:
    """Return a strategy with one more value, blank unless given. Raises `StrategyError` where there are 7."""
    if len(strategy.values) >= MAX_VALUES:
        raise StrategyError(f"{MAX_VALUES} values are the most", mend="rename one, or take one out")
    return changed(strategy, values=(*strategy.values, value or Value(verb="")))


def remove_value(strategy: Strategy, place: int) -> Strategy:
    """Return a strategy without a value; the last one is emptied instead. What else names it stays as written."""
    values = [value for k, value in enumerate(strategy.values) if k != place] or [Value(verb="")]
    gone = strategy.values[place].verb
    focus = tuple(verb for verb in strategy.focus if same_verb(verb) != same_verb(gone))
    fields: dict[str, Any] = {"focus": focus} if strategy.focus else {}
    return changed(strategy, values=tuple(values), **fields)


def move_value(strategy: Strategy, place: int, steps: int) -> Strategy:
    """Return a strategy in which a value stands some places later (or, below 0, earlier)."""
    values = list(strategy.values)
    values.insert(max(0, min(len(values) - 1, place + steps)), values.pop(place))
    return changed(strategy, values=tuple(values))


def focus_on(strategy: Strategy, verbs: Sequence[str]) -> Strategy:
    """Return a strategy whose canvas draws the two or three values named."""
    return changed(strategy, focus=tuple(verbs)[:3])
