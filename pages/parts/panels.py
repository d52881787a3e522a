"""The panels beside the canvas: what the figures say, the ideas with their pins, the values with their order."""

from itertools import combinations

import streamlit as st

from careerkit.overlap import Pair, Score, choices, ideas_of, in_focus, score
from careerkit.picture.story import listed
from careerkit.strategy import MAX_VERB, Strategy, edits
from pages.parts import choose, session
from pages.parts.findings import plain

NEARLY_THE_SAME, PULLING = 0.8, 0.4
"""From these figures on, what two values have in common or against each other is worth a question."""

_NOT_ENOUGH = "not enough text yet"
_CHOICES = {"from the words": None, "in": True, "out": False}


def figures(scored: Score) -> None:
    """Show each figure with the words that made it."""
    if not scored.values:
        st.info("Name a value, and its circle appears here.")
        return
    verbs = [value.verb for value in scored.values]
    for pair in scored.pairs:
        _pair(pair, scored, verbs)
    st.subheader("What carries each value", anchor=False)
    for place, verb in enumerate(verbs):
        words = _words(scored, place)
        share = scored.support[place]
        said = f"carried to {share:.0%}" if share is not None else _NOT_ENOUGH
        because = f" by *{plain(', '.join(words))}*" if words and share is not None else ""
        st.markdown(f"**{plain(verb)}** — {said}{because}")
        if share is None:
            st.caption("What does it mean to you? A few words beside the value help.")
    if scored.coverage is not None:
        st.markdown(f"**{scored.coverage:.0%}** of your description lies in these circles.")
    if scored.uncovered:
        left = "; ".join(scored.ideas[i].text for i in scored.uncovered)
        st.markdown(f"Not in a circle yet: *{plain(left)}*")


def _pair(pair: Pair, scored: Score, verbs: list[str]) -> None:
    a, b = (plain(verbs[v]) for v in pair.values)
    if pair.shared is None:
        st.markdown(f"**{a} + {b}** — {_NOT_ENOUGH}")
        return
    texts = [scored.ideas[i].text for i in pair.ideas]
    because = f", because of *{plain('; '.join(texts))}*" if texts else ", though no idea lies in both yet"
    st.markdown(f"**{a} + {b}** — {pair.shared:.0%} shared{because}")
    if pair.alike is not None and pair.alike >= NEARLY_THE_SAME:
        st.caption("These two say nearly the same. Would another value show more of you?")
    if pair.tension >= PULLING:
        st.caption("These two can pull against each other. When do they help each other?")


def _words(scored: Score, place: int) -> list[str]:
    """Return the words that speak most for a value, over all ideas."""
    held = sorted(scored.ideas, key=lambda idea: -idea.memberships[place].degree)
    words = [word for idea in held for word in idea.memberships[place].because[:2]]
    return list(dict.fromkeys(word.lower() for word in words))[:5]


def ideas(scored: Score) -> None:
    """Let the person choose an idea and say which circles hold it."""
    texts = list(dict.fromkeys(idea.text for idea in scored.ideas))
    if not texts or not scored.values:
        st.info("Once there is a description and a value, your ideas can be moved here.")
        return
    if st.session_state.get("idea") not in texts:
        st.session_state["idea"] = texts[0]
    text = st.selectbox("Idea", texts, key="idea", persist_state="session", help="Or click it in the picture.")
    memberships = next(idea.memberships for idea in scored.ideas if idea.text == text)
    for place, (value, each) in enumerate(zip(scored.values, memberships, strict=True)):
        now = "from the words" if not each.pinned else "in" if each.degree == 1 else "out"
        key = session.bound(f"pin-{place}", now)
        st.segmented_control(
            f"{value.verb}: {each.degree:.0%}", list(_CHOICES), default=now, key=key, required=True,
            on_change=_pin, args=(text, value.verb, key),
        )  # fmt: skip
        if each.because and not each.pinned:
            st.caption(f"because of *{plain(', '.join(each.because))}*")
    with st.expander("All ideas as a table"):
        st.table(_table(scored))


def _pin(text: str, verb: str, key: str) -> None:
    inside = _CHOICES[st.session_state[key]]
    session.attempt(lambda now: edits.pin(now, ideas_of(now), text, verb, inside))


def _table(scored: Score) -> dict[str, list[str]]:
    columns = {"Idea": [idea.text for idea in scored.ideas]}
    for place, value in enumerate(scored.values):
        columns[value.verb] = [
            f"{idea.memberships[place].degree:.0%}{' (yours)' if idea.memberships[place].pinned else ''}"
            for idea in scored.ideas
        ]
    return columns


def together(strategy: Strategy) -> None:
    """Let the person say what two or three values do together."""
    verbs = [value.verb for value in in_focus(strategy)]
    groups = [*combinations(verbs, 2), *([tuple(verbs)] if len(verbs) > 2 else [])]
    if not groups:
        st.info("With a second value there is something to be said of the two together.")
        return
    if st.session_state.get("together") not in groups:
        st.session_state["together"] = groups[-1]
    group = st.selectbox(
        "Values",
        groups,
        key="together",
        persist_state="session",
        format_func=" + ".join,
        help="Or click where their circles meet.",
    )
    st.text_area(
        f"What {listed(list(group))} do together, in your words",
        **session.text("together-text", edits.both_of(strategy, group)),
        on_change=_say_together, args=(group,), max_chars=400, placeholder="Both at once: I …",
    )  # fmt: skip


def _say_together(group: tuple[str, ...]) -> None:
    text = session.typed("together-text")
    session.attempt(lambda now: edits.together(now, group, text), about=f"together-{'+'.join(group)}")


def values(strategy: Strategy) -> None:
    """Let the person rename and reorder the values, and choose which three are drawn."""
    st.caption("The first is drawn top left, the second top right, the third below.")
    last = len(strategy.values) - 1
    for place, value in enumerate(strategy.values):
        with st.container(horizontal=True, gap="small", vertical_alignment="bottom"):
            st.text_input(
                f"Value {place + 1}", **session.text(f"rename-{place}", value.verb), live=True, max_chars=MAX_VERB,
                on_change=_rename, args=(place,),
            )  # fmt: skip
            for label, steps, end in (("Up", -1, 0), ("Down", 1, last)):
                st.button(
                    label, key=f"{label}-{place}", disabled=place == end,
                    on_click=_move, args=(place, steps),
                )  # fmt: skip
    if len(strategy.named) > 3:
        _focus(strategy)


def _move(place: int, steps: int) -> None:
    session.attempt(lambda now: edits.move_value(now, place, steps))


def _rename(place: int) -> None:
    session.attempt(lambda now: edits.rename(now, place, session.typed(f"rename-{place}")), about=f"verb-{place}")


def _focus(strategy: Strategy) -> None:
    verbs = [value.verb for value in strategy.named]
    if st.session_state.get("focus") != (drawn := [value.verb for value in in_focus(strategy)]):
        st.session_state["focus"] = drawn
    st.pills("Drawn on the canvas (two or three)", verbs, selection_mode="multi", key="focus", on_change=_choose_focus)
    best = choices(score(strategy))[0]
    names = [verbs[v] for v in best.values]
    if set(names) != set(drawn):
        known = f"carry {best.coverage:.0%} of your description and " if best.coverage is not None else ""
        reason = f"they {known}say the least twice"
        st.button(
            f"Suggested: {', '.join(names)}", icon=":material/lightbulb:", key="suggested", help=reason,
            on_click=session.attempt, args=(lambda now: edits.focus_on(now, names),),
        )  # fmt: skip
        st.caption(f"Suggested because {reason}.")
    st.markdown(f"[See every three beside each other](#{choose.ANCHOR})")


def _choose_focus() -> None:
    chosen: list[str] = st.session_state["focus"]
    if not 2 <= len(chosen) <= 3:
        session.say("The canvas draws two or three values at a time.", is_problem=True)
        return
    session.attempt(lambda now: edits.focus_on(now, chosen))
