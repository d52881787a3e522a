"""What a person does to their vision: each edit returns a new strategy, and keeps what else they wrote."""

import datetime
from typing import Any, Literal

from careerkit.errors import StrategyError
from careerkit.strategy.edits import changed
from careerkit.strategy.model import MAX_TEXT, Areas, Scale, Strategy, Vision

Lines = Literal["evidence", "noticed_by", "non_negotiables", "feelings", "release", "open"]
Area = Literal["personal", "professional", "financial"]
AREAS: tuple[Area, ...] = ("personal", "professional", "financial")

_ENDS = ".!?…:;"


def vision_of(strategy: Strategy) -> Vision:
    """Return the vision of a strategy; an empty one where there is none yet."""
    return strategy.vision or Vision()


def with_vision(strategy: Strategy, **fields: Any) -> Strategy:
    """Return a strategy with some fields of its vision replaced; where nothing changes, the same strategy."""
    now = vision_of(strategy)
    new = {name: value for name, value in fields.items() if getattr(now, name) != value}
    return changed(strategy, vision=changed(now, **new)) if new else strategy


def is_blank(vision: Vision) -> bool:
    """Tell whether nothing has been written into a vision; a date and a scale alone are no vision."""
    lines = (vision.evidence, vision.non_negotiables, vision.feelings, vision.release, vision.open)
    texts = (vision.statement, *vision.answers.values(), *(getattr(vision.areas, area) for area in AREAS))
    return not any(text.strip() for text in (*texts, *(line for each in lines for line in each)))


def spoken(day: datetime.date) -> str:
    """Return a date as it is said.

    >>> spoken(datetime.date(2031, 6, 4))
    '4 June 2031'
    """
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year:04}"


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def date_it(strategy: Strategy, day: datetime.date | None) -> Strategy:
    """Return a strategy whose vision is of another day; an opening that told the old day tells the new one."""
    now = vision_of(strategy)
    statement = now.statement
    if now.date and day:
        old = spoken(now.date)
        place = statement.find(old)
        if 0 <= place <= _OPENING:
            statement = statement[:place] + spoken(day) + statement[place + len(old) :]
    return with_vision(strategy, date=day, statement=statement)


# The date of an opening stands within so many characters.
_OPENING = 20


def stretch(strategy: Strategy, scale: Scale) -> Strategy:
    """Return a strategy whose vision has another scale."""
    return with_vision(strategy, scale=scale)


def begin(strategy: Strategy, opening: str) -> Strategy:
    """Return a strategy whose statement starts with an opening; what stands there follows it."""
    statement = vision_of(strategy).statement.strip()
    return state(strategy, f"{opening} {statement}" if statement else f"{opening} ")


def state(strategy: Strategy, statement: str) -> Strategy:
    """Return a strategy with another statement of its vision.

    Raises
    ------
    StrategyError
        If the statement would grow too long.
    """
    if len(statement) > MAX_TEXT:
        raise StrategyError(f"there is room for {MAX_TEXT:,} characters", mend="shorten your text first")
    return with_vision(strategy, statement=statement)


def answer(strategy: Strategy, question: str, text: str) -> Strategy:
    """Return a strategy with another answer to one of the questions; an empty one is taken out."""
    answers = dict(vision_of(strategy).answers)
    if text.strip():
        answers[question] = text
    else:
        answers.pop(question, None)
    return with_vision(strategy, answers=answers)


def is_woven(vision: Vision, question: str) -> bool:
    """Tell whether an answer stands in the statement, whatever its case at the start and its mark at the end."""
    said = vision.answers.get(question, "").strip().rstrip(_ENDS)
    return bool(said) and said.casefold() in vision.statement.casefold()


def weave(strategy: Strategy, question: str) -> Strategy:
    """Return a strategy whose statement goes on with the answer to a question, as a sentence of its own."""
    now = vision_of(strategy)
    said = now.answers.get(question, "").strip()
    if not said or is_woven(now, question):
        return strategy
    before = now.statement.rstrip()
    if before and before[-1] not in _ENDS + "”\"')":
        before += "."
    said = said[:1].upper() + said[1:]
    if said[-1] not in _ENDS + "”\"')":
        said += "."
    return state(strategy, f"{before} {said}".strip())


def line(strategy: Strategy, field: Lines, place: int, text: str) -> Strategy:
    """Return a strategy with another line in one of the lists of its vision; lines that lack before it are blank."""
    lines = list(getattr(vision_of(strategy), field))
    lines += [""] * (place + 1 - len(lines))
    lines[place] = text
    return with_vision(strategy, **{field: _without_blank_end(lines)})


def remove_line(strategy: Strategy, field: Lines, place: int) -> Strategy:
    """Return a strategy without a line, and without who would notice it."""
    now = vision_of(strategy)
    fields = {field: _without(getattr(now, field), place)}
    if field == "evidence":
        fields["noticed_by"] = _without(now.noticed_by, place)
    return with_vision(strategy, **fields)


def _without(lines: tuple[str, ...], place: int) -> tuple[str, ...]:
    return _without_blank_end([text for at, text in enumerate(lines) if at != place])


def _without_blank_end(lines: list[str]) -> tuple[str, ...]:
    while lines and not lines[-1].strip():
        lines = lines[:-1]
    return tuple(lines)


def fill_area(strategy: Strategy, area: Area, text: str) -> Strategy:
    """Return a strategy that says something else of one side of the life in its vision."""
    now = vision_of(strategy).areas
    areas: Areas = changed(now, **{area: text}) if getattr(now, area) != text else now
    return with_vision(strategy, areas=areas)


def adopt(strategy: Strategy, vision: Vision) -> Strategy:
    """Return a strategy with a whole vision in place of its own."""
    return changed(strategy, vision=vision)
