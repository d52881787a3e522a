"""Reading and writing the strategy file, with errors that name the key, the place and the mend."""

import difflib
from pathlib import Path

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from careerkit.errors import StrategyError
from careerkit.strategy.model import FORMAT, MAX_VALUES, Part, Strategy

MAX_BYTES = 2_000_000
"""Larger files are refused unread. A strategy with every part filled in stays far below."""


def read(raw: str | bytes, *, name: str = "") -> Strategy:
    """Read a strategy from the text of a strategy file.

    Parameters
    ----------
    raw
        UTF-8 JSON, at most `MAX_BYTES`.
    name
        What to call the file in an error.

    Raises
    ------
    StrategyError
        If the text is not a ``careerkit/1`` strategy.
    """
    if len(raw) > MAX_BYTES:
        raise StrategyError(
            f"the file is larger than {MAX_BYTES // 1_000_000} MB",
            where=name,
            mend="choose the .json file or the picture that careerkit saved",
        )
    if isinstance(raw, bytes):
        try:
            raw = raw.decode("utf-8-sig")
        except UnicodeDecodeError:
            raise StrategyError(
                "this is not a text file", where=name, mend="choose a strategy saved as .json"
            ) from None
    if not raw.strip():
        raise StrategyError("the file is empty", where=name, mend="choose a strategy saved as .json")
    try:
        return Strategy.model_validate_json(raw)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        raise _plain(first, name) from None


def read_file(path: str | Path) -> Strategy:
    """Read a strategy from a file on disk. Raises `StrategyError`."""
    path = Path(path)
    try:
        with path.open("rb") as file:
            raw = file.read(MAX_BYTES + 1)
    except OSError as error:
        reason = (error.strerror or "unreadable").lower()
        raise StrategyError(f"can't read this file ({reason})", where=str(path), mend="check the path") from None
    return read(raw, name=str(path))


def write(strategy: Strategy) -> str:
    """Write a strategy as the text of a strategy file; `read` gives back an equal one."""
    return strategy.model_dump_json(indent=2, exclude_unset=True) + "\n"


def _plain(error: ErrorDetails, name: str) -> StrategyError:
    path = _path(error["loc"])
    place = ", ".join(part for part in (name, path) if part)
    key = str(error["loc"][-1]) if error["loc"] else ""
    what, mend = _words(error, key)
    return StrategyError(what, where=place, mend=mend)


def _words(error: ErrorDetails, key: str) -> tuple[str, str]:
    """Return what is wrong and the mend, for one of pydantic's errors."""
    kind, context = error["type"], error.get("ctx", {})
    if kind == "json_invalid":
        return _broken(str(context.get("error", "")))
    if kind == "extra_forbidden":
        near = difflib.get_close_matches(key, _known_keys(), n=1)
        return f'unknown key "{key}"', f'did you mean "{near[0]}"?' if near else "take it out"
    if key == "format":
        return f'the format is not "{FORMAT}"', f'this careerkit reads "{FORMAT}" only'
    if kind == "too_short" and key == "values":
        return "there is no value", f"name 1 to {MAX_VALUES} values"
    what, mend = _PLAIN.get(kind, (error["msg"][:1].lower() + error["msg"][1:], "change it"))
    known = {"key": key, "msg": error["msg"], "max_length": "", "expected": "", **context}
    return what.format(**known), mend.format(**known)


def _broken(why: str) -> tuple[str, str]:
    if "recursion" in why:
        return "the file is nested too deeply", "choose a file that careerkit saved"
    return f"this is not complete JSON ({why})", "save the file again, whole"


_DATE = ("this is not a date like 2027-01-26", "write year-month-day")
_PLAIN = {
    "missing": ('the key "{key}" is missing', "add it"),
    "model_type": ("a group of keys in {{ }} is wanted here", "write {{ }} around it"),
    "twin_verb": ("{msg}", "give each value a verb of its own"),
    "too_short": ("there is too little here", "add to it, or take the whole out"),
    "too_long": ("at most {max_length} are kept here", "leave some out"),
    "string_too_short": ("there is no text here", "write some, or take the whole out"),
    "string_too_long": ("longer than {max_length} characters", "shorten it"),
    "string_type": ("text in quotes is wanted here", 'write it as "..."'),
    "tuple_type": ("a list in [ ] is wanted here", "write [ ] around it"),
    "dict_type": ("pairs in {{ }} are wanted here", "write {{ }} around them"),
    "bool_type": ("true or false is wanted here", "write one of them"),
    "literal_error": ("not one of the words known here", "use {expected}"),
    "iso_date": _DATE,
    "date_from_datetime_parsing": _DATE,
    "date_parsing": _DATE,
}
"""Pydantic's kinds of error: what is wrong, and the mend."""


def _path(loc: tuple[int | str, ...]) -> str:
    out = ""
    for step in loc:
        out += f"[{step}]" if isinstance(step, int) else f".{step}" if out else step
    return out if len(out) <= 120 else out[:117] + "..."


def _known_keys() -> set[str]:
    return {key for part in Part.__subclasses__() for key in part.model_fields}
