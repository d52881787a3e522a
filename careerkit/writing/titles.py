"""A job title in a text: which words make one, where it starts and where it ends."""

import re
import tomllib
from functools import cache
from importlib.resources import files
from typing import NamedTuple

from careerkit.language.tokens import kinds

# No title is longer than so many words; a text ends in as many full stops, so that a look ahead stays inside it.
LONGEST = 9

_TOKEN = re.compile(
    r"['’ʼ](?:m|re|ve|ll|d|s|t)(?!\w)|[^\W_]+(?:[-‐‑&+][^\W_]+)*|\n\s*|[.!?…:;,()/–—•*&-]", re.IGNORECASE
)
_MARKS = dict.fromkeys(".!?…:;()•*", ".") | dict.fromkeys("–—-", "-") | {"&": "and", ",": ",", "/": "/"}

# Clear signs of a trade in a word that no list holds, and faint ones that count only where work is spoken of.
_TRADE = re.compile(r".*(?:ologist|iatrist|ician|smith|wright|monger|grapher|therapist|surgeon|fitter|dresser)")
_AGENT = re.compile(r".{3,}(?:er|or|eer|ist|ian|[eknors]man|woman|person)")


class Words(NamedTuple):
    """The words and marks of a text between full stops: in one small spelling, as they stand, and where."""

    low: list[str]
    raw: list[str]
    places: list[tuple[int, int]]


class Title(NamedTuple):
    """A title from the word ``first`` to the word ``last``; it is ``bare`` where no article opens it."""

    first: int
    last: int
    bare: bool


@cache
def _data() -> dict[str, list[str]]:
    folder = files(__package__).joinpath("data")
    names = ("job_titles.toml", "job_frames.toml")
    return tomllib.loads("".join(folder.joinpath(name).read_text("utf-8") for name in names))


@cache
def listed(name: str) -> frozenset[str]:
    """Return one of the lists of words in the data."""
    return frozenset(_data()[name])


def read(text: str) -> Words:
    """Return the words of a text; a break between paragraphs, or before a capital, is a full stop."""
    words = Words(["."], ["."], [(0, 0)])
    for match in _TOKEN.finditer(text):
        raw = match.group()
        low = _MARKS.get(raw) or raw.lower().replace("’", "'").replace("ʼ", "'")
        if raw[0] == "\n":
            if raw.count("\n") == 1 and not text[match.end() : match.end() + 1].isupper():
                continue
            low = "."
        words.low.append(low)
        words.raw.append(raw)
        words.places.append(match.span())
    words.low.extend("." * LONGEST)
    words.raw.extend("." * LONGEST)
    return words


def stops(word: str) -> bool:
    """Tell whether a word cannot be part of a title."""
    return word in listed("stops") or word in {".", ",", "-"} or (word[0] == "'" and word != "'s")


def after_article(words: Words, at: int) -> int:
    """Return the place after the articles and possessives at a place."""
    while words.low[at] in listed("determiners"):
        at += 1
    return at


def phrase_end(words: Words, at: int) -> int:
    """Return the place of the first word that cannot be part of a title that starts at a place."""
    end = at
    while end < at + LONGEST and (not stops(words.low[end]) or words.raw[end] == "IT"):
        end += 1
    return end


def title_at(words: Words, at: int, sure: int, many: bool) -> Title | None:
    """Return the title at a place, if one is there.

    Parameters
    ----------
    words
        The words of the text.
    at
        The place where the title or its article would stand.
    sure
        How surely work is spoken of: 2 also takes words that only look like a trade, 0 only known titles.
    many
        Whether the title may speak of more than one person.
    """
    low, first = words.low, after_article(words, at)
    bare, end = first == at, phrase_end(words, first)
    first = max((owner + 1 for owner in range(first, end) if low[owner] == "'s"), default=first)
    for last in range(end - 1, first - 1, -1):
        head = _head(words, first, last, sure, many)
        if head is not None:
            break
    else:
        return None
    if not listed("fake").isdisjoint(low[first:head]) or _is_thing(low, last, end):
        return None
    if bare and not many and not _stands_bare(low, first, head, last, sure > 1):
        return None
    first = max((place + 1 for place in range(first, head) if _is_plain(low[place])), default=first)
    return Title(first, _with_of(words, last), bare)


def _names_work(word: str) -> bool:
    return word in listed("modifiers") or word in listed("heads")


def _is_plain(word: str) -> bool:
    """Tell whether a word before a title says how somebody is, and is not part of the title."""
    if word in listed("plain"):
        return True
    spoken = kinds(word)
    return bool(spoken) and spoken.isdisjoint({"NOUN", "PROPN"}) and not _names_work(word)


def _head(words: Words, first: int, last: int, sure: int, many: bool) -> int | None:
    """Return where the words that make a title start, if a title ends at the word ``last``."""
    low, word = words.low, words.low[last]
    for start in range(max(first, last - 2), last):
        phrase = " ".join(low[start : last + 1])
        if not listed("lookalikes").isdisjoint(forms(phrase, True)):
            return None
        if not listed("heads").isdisjoint(forms(phrase, many)):
            return start
    if words.raw[last] in listed("acronyms") or low[last : last + 2] == ["head", "of"]:
        return last
    before = low[last - 1] if last > first else ""
    figure = low[last + 1] == "of" and low[last + 2] not in listed("determiners") and words.raw[last + 2].islower()
    figure = (figure and low[last + 2] not in listed("counts")) or low[last + 1] == "between"
    for form in () if "-" in word and word in listed("lookalikes") else forms(word, many):
        if form in listed("heads"):
            return None if figure and form in listed("figurative_of") else last
        owned = form in listed("compound_heads") and _is_owned(low, last, form, before, sure)
        if owned or _is_trade(form, before, sure):
            return last
    return None


def _is_trade(form: str, before: str, sure: int) -> bool:
    if form in listed("lookalikes"):
        return False
    faint = (sure > 1 or before in listed("traded")) and _AGENT.fullmatch(form) and "VERB" not in kinds(form)
    return bool(faint or _TRADE.fullmatch(form))


def _is_owned(low: list[str], last: int, form: str, before: str, sure: int) -> bool:
    """Tell whether it is said of what somebody is, for example, an assistant."""
    known = kinds(before)
    if before in listed("modifiers") or (before and ("NOUN" in known or not known) and before not in listed("plain")):
        return True
    placed = sure or low[last + 1] == "at" or low[last + 1 : last + 3] == ["to", "the"]
    return bool(placed) and form not in listed("lookalikes")


def forms(word: str, many: bool) -> list[str]:
    """Return a word and its part after the last hyphen, and where there may be many of them, each as one of them."""
    found = [word]
    if "-" in word and not word.startswith("non-"):
        found.append(word.rpartition("-")[2])
    found += [each.removesuffix(end) + "man" for each in found for end in ("woman", "person") if each.endswith(end)]
    for each in found[: 2 if many else 0]:
        if each.endswith(("s", "men")):
            found += [each[:-1], each[:-2], each[:-3] + "y", each[:-3] + "fe", each[:-2] + "an"]
    return found


def _is_thing(low: list[str], last: int, end: int) -> bool:
    """Tell whether the words after a title make it a thing, such as *conductor wire* and *teacher's guide*."""
    following = low[last + 1]
    if last + 1 == end or following in listed("after_title") or following == "/":
        return False
    # After one such person a word in -s that can be a verb is one: *being a ranger means*.
    does = following.endswith("s") and not following.endswith("ss") and "VERB" in kinds(following)
    noun = "NOUN" in kinds(following) and not following.endswith(("ing", "ed", "ly")) and not does
    return following == "'s" or (noun and last + 2 == end)


def _stands_bare(low: list[str], first: int, head: int, last: int, sure: bool) -> bool:
    """Tell whether a title without an article reads as one, and not as a verb with what it is done to."""
    follows = low[last + 1]
    goes_on = follows in listed("follows") or follows in listed("after_title") or follows[:1].isdigit()
    if sure and (goes_on or stops(follows) or "VERB" in kinds(follows)):
        return True
    if not goes_on:
        return False
    if first == last and low[last] in listed("verbs") and follows not in {".", ",", "-", "at", "by", "of", "turned"}:
        return False
    # What a verb is done to has an article where it is one: *bus driver*, but *coach managers*.
    one = follows not in {"and", "or", "after"} and low[first] not in listed("playing")
    return one or all(_names_work(word) or _is_plain(word) or "VERB" not in kinds(word) for word in low[first:head])


def _with_of(words: Words, last: int) -> int:
    """Return the last word of a title with what it is over, as in *head of data*."""
    low, end = words.low, last + 2
    if low[last + 1] != "of" or not (low[last] in listed("of_heads") or words.raw[last] in listed("of_heads")):
        return last
    if low[last] == "head":
        end = after_article(words, end)
    start = end
    while end < start + 4 and not (stops(low[end]) or low[end] in listed("after_title") or kinds(low[end]) == {"ADV"}):
        end += 1
    if end == start:
        return last
    second = low[end + 1]
    joined = low[end] == "and" and not stops(second) and stops(low[end + 2]) and second not in listed("heads")
    return end + 1 if joined else end - 1
