"""The word lists for the tense of a sentence, and what form of a verb a word can be."""

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files

import lemminflect


@cache
def data() -> dict[str, list[str]]:
    """Return the word lists and patterns for the tense of a sentence."""
    folder = files(__package__).joinpath("data")
    return tomllib.loads(
        "\n".join(folder.joinpath(name).read_text("utf-8") for name in ("present.toml", "vision.toml"))
    )


@cache
def listed(name: str) -> frozenset[str]:
    """Return one of the lists of words in the data."""
    return frozenset(data()[name])


@cache
def pattern(name: str) -> re.Pattern[str]:
    """Return one of the lists of patterns in the data, as one pattern over words with a space around each."""
    text = re.sub(r"\{([a-z_]+)\}", lambda part: _any_of(part[1]), _joined(name))
    return re.compile(rf"(?<= )(?:{text})(?= )")


def _joined(name: str) -> str:
    return "|".join(sorted(data()[name], key=lambda each: (-len(each), each)))


def _any_of(name: str) -> str:
    if name != "adverbs":
        return f"(?:{_joined(name)})"
    # So few in a row keep the time linear.
    return rf"(?:(?:{_joined(name)}|(?!(?:{_joined('not_adverbs')}) )\w+ly) ){{0,4}}+"


def is_adverb(word: str) -> bool:
    """Tell whether a word can stand between a subject and its verb, or between an auxiliary and its verb."""
    return word in listed("adverb_words") or (
        word.endswith("ly") and len(word) > 4 and word not in listed("not_adverbs")
    )


@lru_cache(maxsize=20_000)
def _verb_forms(word: str) -> frozenset[str]:
    """Return the forms (VB, VBZ, VBD, VBN, VBG) that a word can be of a verb."""
    found: set[str] = set()
    lemmas = lemminflect.getAllLemmas(word)
    for lemma in {*lemmas.get("VERB", ()), *lemmas.get("AUX", ())}:
        if lemma == word:
            found.add("VB")
        found.update(tag for tag in ("VBZ", "VBD", "VBN", "VBG") if word in lemminflect.getInflection(lemma, tag))
    return frozenset(found)


def is_base(word: str) -> bool:
    """Tell whether a word can be a verb in its base form."""
    return word in {"be", "have", "do", "get"} or ("VB" in _verb_forms(word) and word not in listed("not_base"))


def is_form(word: str, form: str) -> bool:
    """Tell whether a word can be a form of a verb: VBZ, VBD, VBN or VBG."""
    return form in _verb_forms(word) and "VB" not in _verb_forms(word)


def only_participle(word: str) -> bool:
    """Tell whether a word is a participle such as *been* or *trained*, and no base form."""
    return is_form(word, "VBN")
