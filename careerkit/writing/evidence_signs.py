"""What the words of a line of evidence are: signs of what others could see or check, or of the inside of somebody."""

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import Any

from careerkit.language.tokens import forms, kinds

NOUNS = ("records", "people", "things", "measured", "abstract")
VERBS = ("say", "mental", "vague", "light", "acts")
POSITIVE = frozenset({"records", "people", "things", "say", "acts", "number", "name", "noun", "verb", "measured"})

_BE = frozenset({"'m", "'re", "'s", "am", "are", "is", "was", "were", "be", "been", "being"})
_AUX = (
    _BE
    | {"'ve", "'d", "'ll", "have", "has", "had", "do", "does", "did", "don", "didn", "doesn", "'t", "can", "could"}
    | {
        "will",
        "would",
        "may",
        "might",
        "must",
        "shall",
        "should",
        "hasn",
        "haven",
        "isn",
        "aren",
        "wasn",
        "weren",
        "won",
        "couldn",
        "not",
        "never",
        "let",
        "lets",
        "got",
        "get",
        "gets",
    }
)
_BEFORE_NOUN = frozenset(
    "a an the my our his her their its this that these those no every each any some another 's your both all on in at"
    " from with by of into for over under through after before during without about around behind beside between off"
    " outside inside onto upon near against across along until since per whose which what".split()
)
_BEFORE_VERB = frozenset("i we you he she they it who to and n't not".split()) | _AUX
_ABSTRACT_ENDS = (
    "ness",
    "ity",
    "ment",
    "tion",
    "sion",
    "ship",
    "ance",
    "ence",
    "ism",
    "hood",
    "dom",
    "acy",
    "ency",
    "ancy",
    "ude",
)
GLUE = (
    _BEFORE_NOUN
    | _BEFORE_VERB
    | frozenset(
        "me us him them myself as if when where while than or but because there here then up down out back away too also again only yes how why whom ourselves himself herself themselves am pm own like".split()
    )
)


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
    text = f"(?<= )(?:{'|'.join(data()[name])})(?= )"
    while found := re.search(r"\{([a-z_]+)\}", text):
        text = text.replace(
            found.group(), data()["parts"].get(found.group(1)) or "|".join(sorted(listed(found.group(1))))
        )
    return re.compile(text)


@lru_cache(maxsize=20_000)
def _as(word: str, part: str) -> str:
    """Return what a word is as a noun or a verb, or an empty string."""
    names = NOUNS if part == "noun" else VERBS
    for name in names:
        if word in listed(name):
            return name
    bases = forms(word) | {word.rpartition("-")[2]}
    for name in names:
        if not listed(name).isdisjoint(bases):
            return name
    return ""


@lru_cache(maxsize=20_000)
def sign(word: str, before: str, after: str, raw: str, opens: bool) -> str:
    """Return which kind of sign a word is between two others, or an empty string."""
    if word in listed("numbers") or word[:1].isdigit():
        return "number"
    if word in _AUX or word in GLUE:
        return "be" if word in _BE else ""
    if word in listed("times") or (word.endswith("days") and word[:-1] in listed("times")):
        return "times"
    if word in listed("quantities"):
        return "quantities"
    if word in listed("greater"):
        return "greater"
    if word in listed("traits") and before not in {"to", "i", "we"}:
        return "traits"
    noun, verb = _as(word, "noun"), _as(word, "verb")
    parts = kinds(word)
    if verb and before in _BEFORE_VERB and not (noun and before in _BE and not word.endswith(("ing", "ed", "en"))):
        return verb
    if noun and (before in _BEFORE_NOUN or after in _BE or not verb or _tells_how(before)):
        return noun
    if raw[:1].isupper() and not opens and not raw.isupper():
        return "name"
    if verb:
        return noun if noun and opens else verb
    return _unlisted(word, before, parts)


def _unlisted(word: str, before: str, parts: frozenset[str]) -> str:
    if not parts:
        return ""
    if word.endswith(_ABSTRACT_ENDS) or word.endswith(tuple(end + "s" for end in _ABSTRACT_ENDS)):
        return "noun" if not listed("plain_nouns").isdisjoint(forms(word)) else "abstract"
    if parts <= {"ADJ", "ADV"}:
        compared = word.endswith("er") and len(forms(word)) > 1
        if "ADJ" not in parts:
            return "manner" if word.endswith("ly") and word not in listed("times") else ""
        return "greater" if compared else "adjective"
    if "VERB" in parts and ("NOUN" not in parts or before in _BEFORE_VERB):
        return "verb"
    return "noun" if "NOUN" in parts else ""


@lru_cache(maxsize=20_000)
def _tells_how(word: str) -> bool:
    return word in listed("greater") or ("ADJ" in kinds(word) and "VERB" not in kinds(word))
