"""A13 and A1: a description stays true in another house: it needs no tools, employers, figures, papers or jargon."""

import re
from collections.abc import Iterator
from functools import cache

from careerkit.writing.findings import Finding, rule
from careerkit.writing.frames import apart, data, filled, listed, longest_first

_MESSAGES = {
    "tool": "Tools come and go. What do you do with it that would stay true without it?",
    "jargon": "People outside would not know this word. Try saying it as you would to a neighbour.",
    "papers": "A paper shows what you passed. Try naming what it lets you do for others.",
    "grades": "A grade is one house's word. Try naming what is gratifying about the work itself.",
    "counted": "A count belongs in a plan. Try the bigger picture that the number serves.",
    "money": "A figure belongs in a plan. Try the bigger picture that it serves.",
    "tasks": "This lists tasks. What are they all for, said in one line?",
    "employer": "This ties it to one house. Try saying it so that it is true anywhere.",
}
_COMPANY = "This would change with your employer. Try a description that you could carry to the next one."
_LONG = "There is a lot of you in here. A shorter one is easier to remember: which few sentences matter most?"

LONGEST = 900
"""A description of more characters than this is harder to remember."""

_DATA = "specific"
_SMALL_MARKS = str.maketrans({"’": "'", "ʼ": "'", "‘": "'", "‑": "-", "‐": "-", "\n": " ", "\t": " ", "\u00a0": " "})

# So many chores in a row are a list of tasks, when most of them are about things of an office.
_CHORES, _OFFICE_CHORES = 3, 2


@rule("description")
def too_specific(text: str) -> list[Finding]:
    """Find what makes a description too narrow: each place, with what to try."""
    plain = text.translate(_SMALL_MARKS)
    low = "".join(char.lower() if len(char.lower()) == 1 else char for char in plain)
    found = {span: kind for kind, span in _found(plain, low)}
    return [Finding("A13", "too-specific", *span, _MESSAGES[found[span]]) for span in apart(iter(found))]


@rule("description")
def named_company(text: str) -> list[Finding]:
    """Find employers by name, which a description can do without (A1)."""
    plain = text.translate(_SMALL_MARKS)
    return [Finding("A1", "named-company", *span, _COMPANY) for span in apart(_employers(plain))]


@rule("description")
def length(text: str) -> list[Finding]:
    """Find a description that is too long to be remembered."""
    kept = text.strip()
    start = text.find(kept)
    return [Finding("A13", "length", start, start + len(kept), _LONG)] if len(kept) > LONGEST else []


@cache
def _small(key: str) -> re.Pattern[str]:
    entries = longest_first([re.escape(each) for each in data(_DATA)[key]]) if key == "tool" else filled(_DATA, key)
    return re.compile(rf"(?<![\w£$€,.-])(?:{'|'.join(entries)})(?![\w%])")


@cache
def _named(key: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(longest_first([re.escape(each) for each in data(_DATA)[key]]))})(?!\w)")


@cache
def _employed() -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(filled(_DATA, 'employed'))})", re.IGNORECASE)


_AT = re.compile(r"(?<!\w)(?:at|employed by|hired by|work(?:s|ed|ing)? for|join(?:ed|ing)?) (?:the )?")
_NAME = re.compile(r"[A-Z][\w&'’-]*+(?: (?:&|and|of|[A-Z][\w&'’-]*+)(?= [A-Z]|[ ,.;!?)]|$)){0,3}")
_COMPANY_WORD = re.compile(
    r"(?<![\w&'-])(?:[A-Z][\w&'-]*+ ){1,4}(?:Ltd|Inc|LLC|plc|PLC|GmbH|AG|LLP|Corp|Corporation)(?!\w)"
)


def _found(plain: str, low: str) -> Iterator[tuple[str, tuple[int, int]]]:
    for kind in ("tool", "jargon", "papers", "grades", "counted", "money"):
        for match in _small(kind).finditer(low):
            yield kind, match.span()
    for match in _named("tool_word").finditer(plain):
        if _inside(plain, match.start()):
            yield "tool", match.span()
    for span in _employers(plain):
        yield "employer", span
    for span in _task_lists(low):
        yield "tasks", span


def _inside(plain: str, start: int) -> bool:
    """Tell whether a place is inside a sentence, where a capital means a name."""
    before = plain[max(0, start - 40) : start].rstrip(" \"'(“")
    return bool(before) and before[-1] not in ".!?:\n•-–—" and not before.endswith(" the")


def _employers(plain: str) -> Iterator[tuple[int, int]]:
    """Yield the employers named: known ones, and names behind "at" and its like."""
    for match in _named("employer").finditer(plain):
        framed = _employed().search(plain[max(0, match.start() - 30) : match.start()])
        before = plain[max(0, match.start() - 4) : match.start()].lower()
        if match.group() in listed(_DATA, "employer_word") and (before == "the " or not _ends(framed, plain, match)):
            continue
        yield match.span()
    for match in _COMPANY_WORD.finditer(plain):
        yield match.span()
    for match in _AT.finditer(plain):
        name = _NAME.match(plain, match.end())
        if name and _is_house(name.group(), plain[name.end() : name.end() + 2]):
            yield name.span()


def _ends(framed: re.Match[str] | None, plain: str, match: re.Match[str]) -> bool:
    """Tell whether the frame of an employer ends where the name starts."""
    return framed is not None and plain[max(0, match.start() - 30) : match.start()].endswith(framed.group())


def _is_house(name: str, after: str) -> bool:
    words = name.split()
    if words[0].partition("'")[0] in listed(_DATA, "not_employer") or words[-1].endswith("'s"):
        return False
    return not (len(words) == 1 and after.startswith("'"))


_BREAK = re.compile(r"[.!?;:\n]+")
_CHUNK = re.compile(r",| and | then ")
_WORD = re.compile(r"[a-z'-]+")


def _task_lists(low: str) -> Iterator[tuple[int, int]]:
    """Yield the sentences that string chores together."""
    start = 0
    for end in [match.start() for match in _BREAK.finditer(low)] + [len(low)]:
        chunks = [_WORD.findall(chunk) for chunk in _CHUNK.split(low[start:end])]
        chores = [chunk for chunk in chunks if not listed(_DATA, "task").isdisjoint(_opening(chunk))]
        office = [chunk for chunk in chores if not listed(_DATA, "office").isdisjoint(chunk)]
        if len(chores) >= _CHORES and len(office) >= _OFFICE_CHORES:
            lead = len(low[start:end]) - len(low[start:end].lstrip(". !?;:\n"))
            yield start + lead, end
        start = end


def _opening(chunk: list[str]) -> list[str]:
    """Return the first words of a chunk, where a chore's verb would stand."""
    return [word for word in chunk if word not in {"i", "we", "also", "my", "days", "day", "to", "then"}][:2]
