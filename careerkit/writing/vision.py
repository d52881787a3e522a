"""Small rules for a vision: title or pay (B3), how before why (B9), mine (B10), a date (B13), my doing (B16, B42)."""

import re
from bisect import bisect_left
from collections.abc import Iterator
from datetime import date
from functools import cache

from careerkit.writing.findings import Finding, rule
from careerkit.writing.grammar import listed, pattern
from careerkit.writing.sentences import Sentence, sentences

_PAY = "Pay and titles come and go. Try saying how the work feels, and what it makes possible."
_HOW = "This is a means. Try telling first what is true once you are there; the roadmap keeps the steps."
_GOAL = "This sounds like your company's goal. Where are you in it, and what are you proud of?"
_OPENING = "A memory has a day. Try opening with the date and what you are proud of: “It's … And I'm so proud of …”."
_LUCK = "Here it comes to you. What do you do that makes it happen?"
_LADDER = "Up is one way to go. What do you want to do, see or feel when you are there?"

# A sum in so few words is one's own, also where nobody is named.
_FEW = 11

_MONEY = re.compile(
    r"(?:[$£€¥₹]\s?|(?:usd|gbp|eur|chf)\s)\d[\d,.' ]*+(?:(?:k|m|bn|million|thousand)\b)?|"
    r"(?<![\w,.])\d[\d,.]*+\s?(?:k\b|(?:k|m|million|thousand|hundred)?\s?(?:[$£€¥₹]|(?:dollars|pounds|euros|usd|gbp|eur|quid|bucks|francs|kronor|crowns)\b))",
    re.IGNORECASE,
)

# A sum below a thousand, which without a word about pay is a price.
_SMALL = re.compile(r"\D*+\d{1,3}(?:[.,]\d\d?)?[^\dkKmM]*+")


def _matches(sentence: Sentence, *names: str) -> Iterator[tuple[int, int]]:
    """Yield where in the text a sentence has one of some patterns."""
    for name in names:
        for match in pattern(name).finditer(sentence.line):
            first, last = (bisect_left(sentence.starts, place) for place in match.span())
            first += sentence.words[first] == "."
            yield sentence.places[first][0], sentence.places[max(first, last - 1)][1]


def _findings(rule_id: str, name: str, message: str, places: list[tuple[int, int]]) -> list[Finding]:
    """Return a finding for each place, where places that meet are taken once."""
    found: list[Finding] = []
    for start, end in sorted(set(places), key=lambda place: (place[0], -place[1])):
        if start < end and (not found or start >= found[-1].end):
            found.append(Finding(rule_id, name, start, end, message))
    return found


@rule("vision")
def title_or_pay(text: str) -> list[Finding]:
    """Find (B3) money, grades and titles of one's own; money that is a result for others is fine."""
    places: list[tuple[int, int]] = []
    for sentence in sentences(text):
        places += _matches(sentence, "own_titles", "grades")
        paid = list(_matches(sentence, "pay_words"))
        if paid and not any(_matches(sentence, "pay_others")):
            places += paid
        sums = [match.span() for match in _MONEY.finditer(text, sentence.start, sentence.end)]
        if sums:
            places += _own_sums(text, sentence, sums)
    return _findings("B3", "title-or-pay", _PAY, places)


def _own_sums(text: str, sentence: Sentence, sums: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the sums of money that are one's own pay, and neither a result for others nor a price."""
    if any(_matches(sentence, "pay_result")) and not any(_matches(sentence, "pay_core")):
        return []
    if any(_matches(sentence, "pay_strong")):
        return sums
    mine = not listed("selves_all").isdisjoint(sentence.words) or len(sentence.words) < _FEW
    return [(start, end) for start, end in sums if mine and not _SMALL.fullmatch(text[start:end])]


@rule("vision")
def how_not_why(text: str) -> list[Finding]:
    """Find (B9) what tells only the means."""
    return _findings("B9", "how-not-why", _HOW, [each for one in sentences(text) for each in _matches(one, "how")])


@rule("vision")
def company_goal(text: str) -> list[Finding]:
    """Find (B10) the goals that are only a company's or a role's: figures of a business, and no *I*."""
    places = []
    for sentence in sentences(text):
        words = set(sentence.words)
        if not words.isdisjoint(listed("selves_all")):
            continue
        counted = not words.isdisjoint(listed("metrics")) or any(_matches(sentence, "metric_phrases"))
        if (counted and not words.isdisjoint(listed("goal_verbs"))) or any(_matches(sentence, "firms")):
            places.append((sentence.start, _without_stop(text, sentence.end)))
    return _findings("B10", "company-goal", _GOAL, places)


@rule("vision")
def passive_luck(text: str) -> list[Finding]:
    """Find (B16) what others, or luck, do to one."""
    return _findings("B16", "passive-luck", _LUCK, [each for one in sentences(text) for each in _matches(one, "luck")])


@rule("vision")
def next_level(text: str) -> list[Finding]:
    """Find (B42) a way up that does not say what for."""
    told = [one for one in sentences(text) if listed("literal").isdisjoint(one.words)]
    places = [each for one in told for each in _matches(one, "ladder")]
    return _findings("B42", "next-level", _LADDER, places)


@rule("vision")
def opening(text: str) -> list[Finding]:
    """Find (B13) a text of more than one sentence that does not open with a date."""
    told = sentences(text)
    if len(told) < 2 or _opening_date(text) or _SEASON.match(_opening_words(text)):
        return []
    return [Finding("B13", "opening", told[0].start, _without_stop(text, told[0].end), _OPENING)]


def _without_stop(text: str, end: int) -> int:
    while end > 1 and text[end - 1] in ".!?… \n\t\r":
        end -= 1
    return end


# The date of an opening stands within so many characters.
_OPENING_LENGTH = 90

_MONTHS = (
    *("january", "february", "march", "april", "may", "june"),
    *("july", "august", "september", "october", "november", "december"),
)
_MONTH = (
    rf"(?P<month>{'|'.join(month[:3] + '(?:' + month[3:] + ')?' if month[3:] else month for month in _MONTHS)}|sept)"
)
_DAY, _YEAR = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?", r"(?P<year>(?:19|20|21)\d\d)(?!\d)"
_DATES = tuple(
    re.compile(rf"(?<![\w]){form}", re.IGNORECASE)
    for form in (
        r"(?P<year>\d{4})-(?P<number>\d{1,2})-(?P<day>\d{1,2})(?!\d)",
        rf"{_DAY}[.]?\s*(?:day\s+)?(?:of\s+)?{_MONTH}\b[.,]*(?:\s*(?:of\s+)?(?:the\s+year\s+)?{_YEAR})?",
        rf"{_MONTH}\b[.,]*\s*(?:the\s+)?{_DAY}(?!\d)[.,]*(?:\s*(?:in\s+)?(?:the\s+year\s+)?{_YEAR})?",
        r"(?P<day>\d{1,2})\.\s?(?P<number>\d{1,2})\.\s?(?P<year>\d{4})(?!\d)",
    )
)
_SEASON = re.compile(
    r"[^.!?\n]{0,60}?\b(?:(?:19|20|21)\d\d\b|(?:early |mid-?|late )?(?:spring|summer|autumn|fall|winter|"
    + "|".join(_MONTHS)
    + r")\b)",
    re.IGNORECASE,
)


def reads_opening(text: str) -> date | None:
    """Return the date that a vision opens with; None where there is none, or no such day.

    >>> reads_opening("It's March. 3rd, 2028. And I'm so glad of the year.")
    datetime.date(2028, 3, 3)
    """
    found = _opening_date(text)
    if not found or not found["year"]:
        return None
    parts = found.groupdict()
    number = parts.get("number") or _month_number(parts["month"])
    try:
        return date(int(parts["year"]), int(number), int(parts["day"]))
    except ValueError:
        return None


def _month_number(name: str) -> int:
    return next(at for at, month in enumerate(_MONTHS, 1) if month.startswith(name.lower()[:3]))


def _opening_words(text: str) -> str:
    """Return the first words of a text, with ordinals such as *third* as figures; nothing if no date can follow."""
    start = re.sub(r"\s+", " ", text[:400].replace("’", "'")).lstrip(" \"'“‘*#>-_")[:_OPENING_LENGTH]
    first = re.match(r"[^\W\d_]+(?:'[^\W\d_]+)?", start)
    opens = not first or first[0].lower() in listed("opens") or _is_month(first[0])
    return re.sub(r"[^\W\d_]+(?:-[^\W\d_]+)?", lambda word: _ordinals().get(word[0].lower(), word[0]), start) * opens


def _is_month(word: str) -> bool:
    return re.fullmatch(_MONTH, word, re.IGNORECASE) is not None


def _opening_date(text: str) -> re.Match[str] | None:
    start = _opening_words(text)
    found = [match for form in _DATES if (match := form.search(start))]
    return min(found, key=lambda match: (match.start(), -match.end()), default=None)


@cache
def _ordinals() -> dict[str, str]:
    names = "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth"
    more = "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    ordered = [*names.split(), *more.split()]
    twenties = [f"twenty-{name}" for name in ordered[:9]]
    return {name: f"{at}" for at, name in enumerate([*ordered, *twenties, "thirtieth", "thirty-first"], 1)}
