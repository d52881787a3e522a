"""The sentences of a text in one plain spelling, and whose claim a verb in them is.

``I'll``, ``I’ll``, ``I will`` and ``ill be`` are read as the same words, so that patterns (kept with the data) stay short.
"""

import re
import tomllib
from functools import cache, lru_cache
from importlib.resources import files
from typing import NamedTuple

import lemminflect

# A look back for the subject of a verb takes so many words.
_SIGHT = 25

_TOKEN = re.compile(
    r"\d++(?:[.,:]\d++)*+\w*+|[^\W_]++(?:['’ʼ\-‐‑&+][^\W_]++)*+|\n\s*+|[.!?…]++[)\]]*+|[\"“”«»]|[,;:()–—•*/-]"
)
_TAILS = {"'ll": "will", "'m": "am", "'re": "are", "'ve": "have"}
_SUBJECTS = {"i", "we", "he", "she", "they", "it", "you"}


class Sentence(NamedTuple):
    """A sentence between two full stops: its words and marks in plain spelling, and where they stand in the text."""

    words: list[str]
    places: list[tuple[int, int]]
    start: int
    end: int


@cache
def data() -> dict[str, list[str]]:
    """Return the word lists and patterns for the tense of a sentence."""
    folder = files(__package__).joinpath("data")
    return tomllib.loads("\n".join(folder.joinpath(name).read_text("utf-8") for name in ("present.toml", "vision.toml")))


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
    return rf"(?:(?:{_joined(name)}|(?!(?:{_joined('not_adverbs')}) )\w+ly) )*+" if name == "adverbs" else f"(?:{_joined(name)})"


def sentences(text: str) -> list[Sentence]:
    """Return the sentences of a text that have words in them; those in another language are left out."""
    found, open_ = [], _Reader()
    for match in _TOKEN.finditer(text):
        raw = match.group()
        if raw[0] in ".!?…" and not open_.goes_on(text, match) or _is_break(text, match):
            found.append(open_.close(match.end() if raw[0] in ".!?…" else match.start()))
            open_ = _Reader()
        elif raw[0] not in ".!?…\n":
            open_.take(raw, match.start(), match.end())
    found.append(open_.close(len(text.rstrip())))
    return [each for each in found if len(each.words) > 2 and _is_english(each.words)]


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
            if low.endswith("n't"):
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
        return Sentence([".", *words, "."], [(start, start), *places, (end, end)], min(start, end), end)


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


def subject_of(words: list[str], at: int) -> int:
    """Return where the subject of the verb at a place starts; the place itself where there is none."""
    last = at - 1
    while (is_adverb(words[last]) and words[last] not in listed("nominal")) or (
        words[last] in {"do", "did"} and is_base(words[at])
    ):
        last -= 1
    word = words[last]
    if not word[0].isalnum() or word in listed("joins"):
        return at
    if word in listed("pronouns"):
        return _joint_start(words, last)
    start = last
    for start in range(last, max(0, last - _SIGHT), -1):
        before = words[start - 1]
        if words[start] in listed("determiners"):
            if before in listed("prepositions") and before not in {"like"}:
                continue
            if before not in listed("determiners") or before in {"that", "this"}:
                return start
        elif not before[0].isalnum() or before in listed("openers") or before in listed("pronouns"):
            return start
        elif before in listed("reporting") and words[start] not in listed("prepositions"):
            return start
    return start


def _joint_start(words: list[str], last: int) -> int:
    """Return where *my sister and I* starts; the place of the pronoun itself where it stands alone."""
    start = last - 2 - (words[last - 3] in listed("determiners"))
    joint = words[last - 1] == "and" and start > 0 and words[start][0].isalnum() and words[start] not in listed("openers")
    return start if joint and not words[start - 1][0].isalnum() else last


def is_embedded(words: list[str], at: int) -> bool:
    """Tell whether the clause whose subject starts at a place is part of another: reported, relative, or a reason."""
    before, word = words[at - 1], words[at]
    if word in {"who", "which", "that", "what"} and before[0].isalnum() and before not in listed("joins"):
        return True
    if before == "that":
        return words[at - 2] != "is" and not _is_own_belief(words, at - 1)
    if before in listed("subordinators"):
        return not (before == "as" and words[at - 2] == ".")
    if not before[0].isalnum() or before in listed("joins"):
        return False
    if before in listed("reporting") or words[at - 2] in listed("telling"):
        return not _is_own_belief(words, at)
    first = at - 1
    while first > max(1, at - _SIGHT) and words[first - 1][0].isalnum() and words[first - 1] not in listed("joins"):
        first -= 1
    opening = words[first]
    if opening in listed("prepositions") or opening in listed("subordinators"):
        return False
    if opening in listed("times") and {"is", "was", "are", "has"}.isdisjoint(words[first:at]):
        return False
    if is_form(opening, "VBG"):
        return False
    if is_adverb(before) and before not in listed("nominal"):
        return False
    if word in listed("determiners") and before not in listed("clause_ends"):
        named = opening in listed("determiners") or opening in {"everything", "something", "nothing"}
        return before in listed("relative_heads") or (named and at - first < 5 and not is_form(before, "VBZ"))
    return word in listed("pronouns") and before not in listed("certain") and before not in listed("clause_ends")


def _is_own_belief(words: list[str], at: int) -> bool:
    """Tell whether the words before a place are one's own guess, such as *I believe*, rather than a report."""
    if words[at - 1] in listed("certain"):
        return words[at - 2] in {"am", "are", "feel"} or words[at - 3] in {"am", "are", "feel"}
    if words[at - 1] not in listed("believing"):
        return False
    if words[at - 1] in listed("sure_of") and words[at + (words[at] == "that")] not in listed("selves"):
        return False
    start = at - 2
    while is_adverb(words[start]) and words[start] != "not":
        start -= 1
    return words[start] in {"i", "we", "."}
