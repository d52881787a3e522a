"""What fills a vision out, one thing at a time: questions, evidence, what stays, the sides of a life, old and new."""

from typing import Literal

import streamlit as st

from careerkit.strategy import Vision, visions
from careerkit.writing.meters import areas, whole
from careerkit.writing.prompts import Prompts
from pages.parts import frame, lines, session, vision_text
from pages.parts.findings import plain

TABS = ("Questions", "Evidence", "What stays", "Life", "Let go")
_TAB = "vision-tab"
_SIDES: dict[visions.Area, str] = {
    "personal": "Where do you live, with whom, and how are you in body and heart?",
    "professional": "What fills your working days, and who is better off?",
    "financial": "What is paid for, what is put by, and what does money no longer decide?",
}


def show(vision: Vision, words: Prompts) -> None:
    """Show the tabs; only the open one is made."""
    makers = (_questions, _evidence, _stays, _life, _let_go)
    for tab, (name, make) in zip(
        st.tabs(TABS, key=_TAB, on_change="rerun"), zip(TABS, makers, strict=True), strict=True
    ):
        if tab.open:
            with tab:
                make(vision, words)
                _next(vision, TABS.index(name))


def _next(vision: Vision, at: int) -> None:
    """Show the way on, which is the obvious one once the first steps are done."""
    kind: Literal["primary", "secondary"] = "primary" if vision_text.has_begun(vision) else "secondary"
    if at + 1 < len(TABS):
        label = f"Next: {TABS[at + 1][:1].lower()}{TABS[at + 1][1:]}"
        st.button(label, type=kind, key="vision-next", on_click=_go, args=(TABS[at + 1],))
    elif st.button("Next: see the canvas", type=kind, key="vision-next"):
        st.switch_page(frame.path("canvas"))


def _go(name: str) -> None:
    st.session_state[_TAB] = name


def _questions(vision: Vision, words: Prompts) -> None:
    answered, names = words.answered(vision), words.names
    if "vision-question" not in st.session_state:
        st.session_state["vision-question"] = next((at for at, n in enumerate(names) if n not in answered), 0)
    at = st.session_state["vision-question"]
    name = names[at]
    dots = "".join(
        f'<i class="{"there " if each in answered else ""}{"here" if each == name else ""}"></i>' for each in names
    )
    said = f"Question {at + 1} of {len(names)} · {len(answered)} answered"
    st.html(f'<p class="coverage">{said} <span aria-hidden="true">{dots}</span></p>')
    text = vision.answers.get(name, "")
    st.text_area(
        words.questions[name], **session.text(f"answer-{name}", text), on_change=_answer, args=(name,),
        height=120, max_chars=2000, placeholder="I …",
    )  # fmt: skip
    is_woven = visions.is_woven(vision, name)
    with st.container(horizontal=True, gap="small", key="question-steps"):
        st.button(
            "Back", icon=":material/arrow_back:", key="question-back", disabled=at == 0, on_click=_turn, args=(-1,)
        )
        st.button(
            "Next question", icon=":material/arrow_forward:", key="question-on", disabled=at == len(names) - 1,
            on_click=_turn, args=(1,),
        )  # fmt: skip
        st.button(
            "It is in your text" if is_woven else "Weave it into my text", key="weave",
            icon=":material/check:" if is_woven else ":material/north_west:", disabled=is_woven or not text.strip(),
            on_click=session.attempt, args=(lambda now: visions.weave(now, name),),
        )  # fmt: skip


def _turn(steps: int) -> None:
    st.session_state["vision-question"] += steps


def _answer(name: str) -> None:
    text = session.typed(f"answer-{name}")
    session.attempt(lambda now: visions.answer(now, name, text), about=f"answer-{name}")


def _evidence(vision: Vision, _: Prompts) -> None:
    st.caption("A friend drops in on that day, and you say nothing about it. What shows them that you are there?")

    def who(place: int) -> str:
        said = (*vision.noticed_by, *[""] * (place + 1))[place].strip()
        return f" — *{plain(said)}*" if said else ""

    def below(place: int) -> None:
        said = (*vision.noticed_by, *[""] * (place + 1))[place]
        key = f"noticed_by-{place}"
        st.text_input(
            "Who would notice?", **session.text(key, said), on_change=_notice, args=(place, key), live=True,
            max_chars=200, placeholder="even a stranger: whoever rings, and hears that I am away on a stage",
        )  # fmt: skip
        text = (*vision.evidence, *[""] * (place + 1))[place]
        vision_text.notes(text, "evidence", f"evidence-{place}")

    lines.show(vision, "evidence", "A sign that others can see", "My name stands on …", beside=who, below=below)


def _notice(place: int, key: str) -> None:
    text = session.typed(key)
    session.attempt(lambda now: visions.line(now, "noticed_by", place, text), about=f"line-{key}")


def _stays(vision: Vision, _: Prompts) -> None:
    st.caption("What is not for sale, each said so that you could check it: yes or no.")
    lines.show(vision, "non_negotiables", "A non-negotiable", "I am home for supper four days a week.")
    st.caption("How it feels, and in which moment.")
    lines.show(vision, "feelings", "A feeling in its moment", "Light, when I lock up on a Friday.")


def _life(vision: Vision, _: Prompts) -> None:
    share = areas(whole(vision), {side: getattr(vision.areas, side) for side in visions.AREAS})
    missing = [side for side in visions.AREAS if side in share.missing]
    if "vision-side" not in st.session_state:
        st.session_state["vision-side"] = (*missing, visions.AREAS[0])[0]
    chosen = st.segmented_control(
        "Side of your life", visions.AREAS, required=True, key="vision-side", persist_state="session",
        format_func=str.capitalize, label_visibility="collapsed",
    )  # fmt: skip
    side = chosen or visions.AREAS[0]
    st.text_area(
        _SIDES[side], **session.text(f"area-{side}", getattr(vision.areas, side)), on_change=_fill, args=(side,),
        height=120, max_chars=2000, placeholder="I …",
    )  # fmt: skip
    st.caption(_missing_side(missing))


def _missing_side(missing: list[visions.Area]) -> str:
    if not missing:
        return "All three sides have a place in your vision."
    if len(missing) == len(visions.AREAS):
        return "Work is carried by the rest of a life, and carries it. Any side is a good one to begin with."
    return f"Your vision does not speak of the {' and the '.join(missing)} side yet. What would be good there?"


def _fill(side: visions.Area) -> None:
    text = session.typed(f"area-{side}")
    session.attempt(lambda now: visions.fill_area(now, side, text), about=f"area-{side}")


def _let_go(vision: Vision, _: Prompts) -> None:
    st.caption("Old ways that have done their work, and that you can thank and leave behind.")
    lines.show(vision, "release", "An old way to let go of", "saying yes before I have slept on it")
    st.caption("New ways that want room.")
    lines.show(vision, "open", "A new way to begin", "asking for help on the first day, not the last")
