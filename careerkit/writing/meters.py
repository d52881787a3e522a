"""What a vision holds already, as shares that invite to go on (B7, B14-B17): each with the words that made it."""

import tomllib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from careerkit.language.tokens import forms, kinds, tokens
from careerkit.strategy import Vision
from careerkit.strategy.visions import AREAS
from careerkit.writing.evidence import not_evidence
from careerkit.writing.grammar import is_adverb, listed
from careerkit.writing.present import not_present
from careerkit.writing.sentences import Sentence, sentences
from careerkit.writing.vision import passive_luck

SENTENCES, LINES, SENSES = 3, 3, 4
"""So many sentences to tell something by, lines of evidence, and of the six senses, are enough."""

_SHOWN = 3


@dataclass(frozen=True)
class Share:
    """How much of something there is.

    Attributes
    ----------
    degree
        From 0 to 1; None where there is not enough text to tell.
    words
        The person's words that made it.
    missing
        What is not there: words that hold it back, or the names of what has no word yet.
    """

    degree: float | None
    words: tuple[str, ...] = ()
    missing: tuple[str, ...] = ()


@dataclass(frozen=True)
class Meter:
    """A share with its title and one sentence that invites to go on."""

    name: str
    title: str
    share: Share
    invitation: str


def present(text: str) -> Share:
    """Return how many of the sentences of a text stand in the present (B14)."""
    told = sentences(text)
    if not told:
        return Share(None)
    found = not_present(text)
    later = tuple(text[each.start : each.end] for each in found)
    held = {at for at, one in enumerate(told) for each in found if one.start <= each.start < one.end}
    first = tuple(_start_of(text, one) for at, one in enumerate(told) if at not in held)
    return Share((len(told) - len(held)) / max(SENTENCES, len(told)), first[:_SHOWN], later[:1])


def _start_of(text: str, sentence: Sentence) -> str:
    words = text[sentence.start : sentence.end].split()
    return " ".join(words[:5]).rstrip(".,;:!?")


def evidence(lines: Sequence[str], enough: int = LINES) -> Share:
    """Return how many lines somebody else could check (B17), of so many that are enough."""
    written = [line.strip() for line in lines if line.strip()]
    if not written:
        return Share(None)
    seen = [line for line in written if not not_evidence(line)]
    vague = tuple(line for line in written if line not in seen)
    return Share(min(1.0, len(seen) / enough), tuple(seen), vague)


def senses(text: str) -> Share:
    """Return how many of the senses (B15) a text has a word for, of four."""
    return _named(text, "senses", SENSES)


def areas(text: str, written: Mapping[str, str] | None = None) -> Share:
    """Return how many sides of a life (B7) a text speaks of, or have a text of their own; with them by their names."""
    own = {area for area, said in (written or {}).items() if said.strip()}
    if not text.strip() and not own:
        return Share(None, (), AREAS)
    missing = tuple(area for area in _named(text, "areas", len(AREAS)).missing if area not in own)
    there = tuple(area for area in AREAS if area not in missing)
    return Share(len(there) / len(AREAS), there, missing)


def _named(text: str, list_name: str, enough: int) -> Share:
    """Return for how many of some lists of words a text has one, with the first of each."""
    known = _words()[list_name]
    first: dict[str, str] = {}
    for token in tokens(text):
        for name, words in known.items():
            if name not in first and not words.isdisjoint(token.forms):
                first[name] = token.text.lower()
    if not text.strip():
        return Share(None, (), tuple(known))
    missing = tuple(name for name in known if name not in first)
    return Share(min(1.0, len(first) / enough), tuple(first.values()), missing)


def agency(text: str) -> Share:
    """Return how far the person makes it happen (B16): a third of the sentences with a doing of theirs is enough.

    What is only wished for is no doing yet, and what comes from others takes away from it.
    """
    told = sentences(text)
    if not told:
        return Share(None)
    given = passive_luck(text)
    others = [*given, *not_present(text)]
    free = [one for one in told if not any(one.start <= each.start < one.end for each in others)]
    doings = [doing for one in free if (doing := _doing(text, one))]
    came = tuple(text[each.start : each.end] for each in given)
    degree = 3 * len(doings) / max(SENTENCES, len(told)) - len(came) / len(told)
    return Share(max(0.0, min(1.0, degree)), tuple(doings[:_SHOWN]), came[:1])


def _doing(text: str, sentence: Sentence) -> str:
    """Return the first words in which *I* or *we* do something; empty where they only are or feel."""
    words = sentence.words
    for at, word in enumerate(words[:-2]):
        if word not in {"i", "we"}:
            continue
        verb = at + 1
        while is_adverb(words[verb]) or (words[verb] in {"have", "can"} and words[verb + 1][0].isalnum()):
            verb += 1
        if _is_doing(words[verb]):
            return text[sentence.places[at][0] : sentence.places[verb][1]]
    return ""


def _is_doing(word: str) -> bool:
    verbal = {"VERB"} & kinds(word)
    return bool(verbal) and word not in listed("modals") and _words()["still"]["verbs"].isdisjoint(forms(word))


def meters(vision: Vision, *, is_micro: bool = False) -> list[Meter]:
    """Return the meters of a vision; for a micro vision those that three fields can fill."""
    told = whole(vision)
    sides: dict[str, str] = {area: getattr(vision.areas, area) for area in AREAS}
    shares: dict[str, Callable[[], Share]] = {
        "present": lambda: present(vision.statement),
        "agency": lambda: agency(vision.statement),
        "senses": lambda: senses(told),
        "evidence": lambda: evidence(vision.evidence, 1 if is_micro else LINES),
        "areas": lambda: areas(told, sides),
    }
    return [_meter(name, share()) for name, share in shares.items() if not (is_micro and name == "areas")]


def whole(vision: Vision) -> str:
    """Return all that is told of the day itself, as one text."""
    return "\n".join(text for text in (vision.statement, *vision.evidence, *vision.feelings) if text.strip())


def _meter(name: str, share: Share) -> Meter:
    said = _said()
    level = "none" if not share.degree else "some" if share.degree < 1 else "full"
    words = said["sides"] if name == "areas" else {}
    shown = [words.get(word, word) for word in (share.words[:1] if name == "evidence" else share.words[:_SHOWN])]
    if name == "agency" and share.missing and level != "full":
        return Meter(name, said[name]["title"], share, said["missing"]["given"].format(words=_short(share.missing[0])))
    if name == "present" and not share.missing and level == "some":
        level = "few"
    missing = share.missing[0] if share.missing else ""
    asked = said["missing"].get(missing, _short(missing))
    quoted = " and " if name == "areas" else "”, “"
    invitation = said[name][level].format(words=_short(quoted.join(shown)), missing=asked)
    return Meter(name, said[name]["title"], share, invitation)


def _short(text: str, most: int = 60) -> str:
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0].rstrip(",;:") + " …"


@cache
def _words() -> dict[str, dict[str, frozenset[str]]]:
    read = _read("senses.toml")
    return {name: {each: frozenset(words.split()) for each, words in lists.items()} for name, lists in read.items()}


@cache
def _said() -> dict[str, dict[str, str]]:
    return _read("meters.toml")


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(files(__package__).joinpath("data").joinpath(name).read_text("utf-8"))
