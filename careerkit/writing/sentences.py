"""The sentences of a text in one plain spelling.

``I'll``, ``I’ll``, ``I will`` and ``ill be`` are read as the same words, so that patterns (kept with the data) stay
short.
"""

import re
from functools import cache, lru_cache
from itertools import accumulate
from typing import NamedTuple

from careerkit.writing.grammar import data, is_adverb, is_base, listed, only_participle

_TOKEN = re.compile(
    r"\d++(?:[.,:]\d++)*+\w*+|[^\W_]++(?:['’ʼ\-‐‑&+][^\W_]++)*+|\n\s*+|[.!?…]++[)\]]*+|[\"“”«»]|[,;:()–—•*/-]"
)

_TAILS = {"'ll": "will", "'m": "am", "'re": "are", "'ve": "have"}

_SUBJECTS = {"i", "we", "he", "she", "they", "it", "you"}


# A sentence is read with so many full stops around it: one before, and two after, so that a look ahead stays inside.
_STOPS = 3


class Sentence(NamedTuple):
    """A sentence between two full stops: its words and marks in plain spelling, and where they stand in the text.

    ``line`` has the words with a space around each, for patterns to be read on, and ``starts`` where each starts in it.
    """

    words: list[str]
    places: list[tuple[int, int]]
    start: int
    end: int
    line: str
    starts: list[int]


@lru_cache(maxsize=16)
def sentences(text: str) -> tuple[Sentence, ...]:
    """Return the sentences of a text that have words in them; those in another language are left out."""
    found, open_ = [], _Reader()
    for match in _TOKEN.finditer(text):
        raw = match.group()
        if (raw[0] in ".!?…" and not open_.goes_on(text, match)) or _is_break(text, match):
            found.append(open_.close(match.end() if raw[0] in ".!?…" else match.start()))
            open_ = _Reader()
        elif raw[0] not in ".!?…\n":
            open_.take(raw, match.start(), match.end())
    found.append(open_.close(len(text.rstrip())))
    return tuple(each for each in found if len(each.words) > _STOPS and _is_english(each.words))


def _is_break(text: str, match: re.Match[str]) -> bool:
    raw, following = match.group(), text[match.end() : match.end() + 1]
    return raw[0] in "•*" or (raw[0] == "\n" and (raw.count("\n") > 1 or not following.islower()))


class _Reader:
    """Takes the words of one sentence."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.places: list[tuple[int, int]] = []
        self.quoted: list[bool] = []
        self.quoting = False

    def goes_on(self, text: str, match: re.Match[str]) -> bool:
        """Tell whether a full stop ends no sentence: in a number, after a short form, or inside what is quoted."""
        rest = text[match.end() : match.end() + 3]
        after = rest.lstrip(" \"'”’»")
        last = self.words[-1] if self.words else ""
        if match.group() == ".":
            if rest[:1].isalnum() or (last in listed("months") and after[:1].isdigit()):
                return True
            return last in listed("short_forms")
        return after[:1].islower() and (self.quoting or match.group()[0] in ".…" or rest[:1] in {"”", '"', "»"})

    def take(self, raw: str, start: int, end: int) -> None:
        if raw in {'"', "“", "”", "«", "»"}:
            self.quoting = raw in {"“", "«"} or (raw == '"' and not self.quoting)
            return
        low = raw.lower().replace("’", "'").replace("ʼ", "'").replace("‐", "-").replace("‑", "-")
        if not low[0].isalnum():
            self._add({",": ",", ";": ";", ":": ":"}.get(low, "-" if low in "–—-" else ","), start, end)
            return
        pieces = _contracted().get(low)
        if pieces is None:
            stem, mark, tail = low.rpartition("'")
            if low.endswith("n't") and len(low) > len("n't"):
                pieces, stem = (low[:-3], "not"), low[:-3]
            elif mark and f"'{tail}" in {*_TAILS, "'d", "'s"}:
                pieces = (stem, _TAILS.get(f"'{tail}", f"'{tail}"))
            else:
                self._add(low, start, end)
                return
        split = pieces[0] in _SUBJECTS or pieces[-1] in {"'s", "'d", *_TAILS.values(), "not"}
        cut = start + len(pieces[0]) if split and low.startswith(pieces[0]) else end
        self._add(pieces[0], start, cut)
        for piece in pieces[1:]:
            self._add(piece, cut if cut < end else start, end)

    def _add(self, word: str, start: int, end: int) -> None:
        self.words.append(word)
        self.places.append((start, end))
        self.quoted.append(self.quoting)

    def close(self, end: int) -> Sentence:
        """Return the sentence, without what is quoted in it unless nothing else would be left."""
        told = [at for at, quoted in enumerate(self.quoted) if not quoted and self.words[at][0].isalnum()]
        keep = [at for at in range(len(self.words)) if not self.quoted[at] or len(told) < 2]
        words, places = [self.words[at] for at in keep], [self.places[at] for at in keep]
        for at in range(len(words) - 1):
            if words[at] == "'d":
                words[at] = "had" if _after(words, at) == "better" or only_participle(_after(words, at)) else "would"
            elif words[at] == "'s" and (words[at - 1] in listed("takes_is") or _after(words, at) in {"going", "about"}):
                words[at] = "is"
            elif words[at] == "ill" and at in {0, _opening(words)} and is_base(_after(words, at)):
                words[at : at + 1], places[at : at + 1] = ["i", "will"], [(places[at][0], places[at][0] + 1)] * 2
                places[at + 1] = (places[at][0] + 1, places[at][0] + 3)
        start = places[0][0] if places else end
        words, places = [".", *words, ".", "."], [(start, start), *places, *[(end, end)] * 2]
        starts = list(accumulate((len(word) + 1 for word in words[:-1]), initial=1))
        return Sentence(words, places, min(start, end), end, f" {' '.join(words)} ", starts)


def _opening(words: list[str]) -> int:
    return 1 if words[0] in {"and", "but", "so", "then", ","} else 0


def _after(words: list[str], at: int) -> str:
    """Return the first word after a place that is no adverb."""
    for word in words[at + 1 : at + 5]:
        if not is_adverb(word):
            return word
    return ""


@cache
def _contracted() -> dict[str, tuple[str, ...]]:
    return {short: tuple(rest.split()) for short, rest in (each.split(" = ") for each in data()["contracted"])}


def _is_english(words: list[str]) -> bool:
    foreign = sum(word in listed("foreign") for word in words)
    return not foreign or foreign <= sum(word in listed("english") for word in words)
