"""What the words of a line of evidence are: signs of what others could see or check, or of the inside of somebody."""

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from careerkit.language.tokens import forms, kinds

_NOUNS = ("records", "people", "things", "measured", "abstract")
_VERBS = ("say", "mental", "vague", "light", "acts")


@cache
def data() -> dict[str, Any]:
    """Return the words, patterns and weights."""
    folder = files(__package__).joinpath("data")
    names = ("evidence_words.toml", "evidence.toml")
    return tomllib.loads("".join(folder.joinpath(name).read_text("utf-8") for name in names))


@cache
def listed(name: str) -> frozenset[str]:
    """Return one of the lists of words."""
    return frozenset(data()[name])


@cache
def pattern(name: str) -> re.Pattern[str]:
    """Return a list of patterns as one, with its parts filled in."""
    return re.compile(f"(?<= )(?:{filled('|'.join(data()[name]), data()['parts'])})(?= )")


def filled(text: str, parts: dict[str, str]) -> str:
    """Return a pattern with each name in braces replaced by its part, or by the list of words of that name."""
    while found := re.search(r"\{([a-z_]+)\}", text):
        name = found.group(1)
        text = text.replace(found.group(), parts[name] if name in parts else "|".join(sorted(listed(name))))
    return text


@cache
def glue() -> frozenset[str]:
    """Return the words that hold a sentence together and show nothing."""
    return listed("auxiliaries") | listed("before_noun") | listed("before_verb") | listed("glue")


@lru_cache(maxsize=20_000)
def sign(word: str, before: str, after: str, name: bool) -> str:
    """Return which kind of sign a word is, or an empty string where it is none.

    Parameters
    ----------
    word, before, after
        The word in small letters, and those beside it.
    name
        Whether it has the capital of a name.
    """
    if word in glue() and word not in listed("numbers"):
        return "be" if word in listed("be") else ""
    plain = _plain(word)
    if plain and not (plain == "traits" and before in {"to", "i", "we"}):
        return plain
    noun, verb = _as(word, "noun"), _as(word, "verb")
    doing = before in listed("before_verb") or before in listed("auxiliaries")
    if verb and doing and not (noun and before in listed("be") and not word.endswith(("ing", "ed", "en"))):
        return verb
    held = before in listed("before_noun") or after in listed("be") or _tells_how(before)
    if noun and (held or not verb):
        return noun
    if name:
        return "name"
    return verb or _unlisted(word, doing)


def _plain(word: str) -> str:
    """Return the kind of a word that is the same in every place."""
    if word[:1].isdigit():
        return "number"
    kinds_of_sign = ("numbers", "times", "quantities", "greater", "traits")
    found = next((each for each in kinds_of_sign if word in listed(each)), "")
    return "number" if found == "numbers" else found


@lru_cache(maxsize=20_000)
def _as(word: str, part: str) -> str:
    """Return what a word is as a noun or a verb, or an empty string."""
    names = _NOUNS if part == "noun" else _VERBS
    bases = forms(word) | {word.rpartition("-")[2]}
    exact = (name for name in names if word in listed(name))
    return next(exact, "") or next((name for name in names if not listed(name).isdisjoint(bases)), "")


def _unlisted(word: str, doing: bool) -> str:
    """Return what a word is that no list holds, by its end and what it can be."""
    parts = kinds(word)
    if parts and word.removesuffix("s").endswith(tuple(listed("idea_ends"))) | word.endswith("ness"):
        return "abstract" if listed("plain_nouns").isdisjoint(forms(word)) else "noun"
    if parts <= {"ADJ", "ADV"}:
        if "ADJ" in parts:
            return "greater" if word.endswith("er") and len(forms(word)) > 1 else "adjective"
        return "manner" if parts and word.endswith("ly") else ""
    if "VERB" in parts and ("NOUN" not in parts or doing):
        return "verb"
    return "noun" if "NOUN" in parts else ""


@lru_cache(maxsize=20_000)
def _tells_how(word: str) -> bool:
    return word in listed("greater") or ("ADJ" in kinds(word) and "VERB" not in kinds(word))
