"""Ideas: the pieces of a description that a person would point at, found as verbatim spans.

A sentence is cut where a new thought starts; pieces that are still long are cut once more, at weaker joints. What only
frames a piece ("I love", "I'm good at", "and then") stays outside of it.
"""

import re
from typing import NamedTuple

from careerkit.language import lexicon
from careerkit.language.tokens import forms, kinds

MOST = 12
LONGEST = 300
"""An idea has at most so many characters; what has no joint for so long is cut there."""
WHOLE = 9
"""Neighbouring pieces of at most so many words together stay one idea, where no comma parts them."""
LONG = 11
"""A piece of more words than this is cut at a weaker joint where it has one."""


class Span(NamedTuple):
    """A piece of a text: ``text[start:end]``."""

    start: int
    end: int


_SENTENCE = re.compile(r"(?<=[.!?…。！？؟।])[\"'”’)\]]*\s+|(?<=[。！？])|[\r\n]+\s*")
_WORD = re.compile(r"\S+")
_STOPS = re.compile(r"[,;:(){}\[\]。，、；：،؛]+(?=\s|$)|(?<=\S)\s+[-–—]+\s+|—|(?<=[，、；：،])")

# A clause that starts here is a thought of its own.
_STRONG = re.compile(
    r"\b(?:so that|so|because|until|when|while|before|after|where|which|who|whose|if|although|though|and then|but)\b",
    re.IGNORECASE,
)
# Weaker joints, for long pieces.
_WEAK = re.compile(
    r"\b(?:and|or|that|with|without|into|for|by|from|through|against|behind|than|as|rather than)\b",
    re.IGNORECASE,
)

_SUBJECT = r"(?:i|we|you|they|he|she|it|people|someone|somebody|everyone|everybody)"
_FRAME = re.compile(
    r"""^(?:
      (?:and|but|or|so|then|also|to|that|which|who|because|when|while|until|where|if|too)\b
    | (?:as|with|by|for|than|at|in|of)\b(?=\s+\w+ing\b)
    | (?:i|we)(?:['’](?:m|re|ve|d|ll))?\s+(?:(?:really|also|just|truly|always|still|often|most|especially)\s+)*
      (?:love|like|enjoy|am|are|can|prefer|am\s+good\s+at|am\s+at\s+my\s+best)\b(?:\s+(?:to|it|that))?
    | (?:i|we)['’](?:m|re|ve|d|ll)\b
    | (?:i|we)\b
    | (?:good|best|quick|at\s+home|at\s+my\s+best|happiest)\s+(?:at|in|when)\b
    | (?:it|there|that|this)['’]?s?\s+(?:is|are)?\s*(?:the|a|an)?\b(?=\s+\w+\s+(?:that|when|where)\b)
    | the\s+work\s+(?:that\s+)?i\s+(?:find|love)\s+(?:the\s+)?(?:most\s+)?\w*\s*(?:is|when)?\b
    | (?:what\s+i\s+(?:love|like|enjoy)\s+(?:most\s+)?|most\s+gratifying\s+(?:for|to)\s+me\s+)(?:is|are)\b
    )\s*""",
    re.IGNORECASE | re.VERBOSE,
)
_TAIL = re.compile(
    r"(?:[\s,.;:!?…。！？؟،\-–—\"'“”‘’()]+|\s+\b(?:and|or|but|so|then|the|a|an|to|of|that|which|who|with|for|by|from|into|my|their)\b)+$",
    re.IGNORECASE,
)
_LEAD = re.compile(r"^[\s,.;:!?…\-–—\"'“”‘’()]+")
_EMPTY = lexicon.glue("empty")


def find_ideas(text: str) -> list[Span]:
    """Return the ideas of a description in order: up to 12 spans that do not overlap.

    A short text gives fewer than 3; a text without words gives none.

    >>> text = "I love turning messy data into decisions, because people sleep better."
    >>> [text[a:b] for a, b in find_ideas(text)]
    ['turning messy data into decisions', 'people sleep better']
    """
    pieces = [piece for sentence in _sentences(text) for piece in _clauses(text, sentence)]
    split = [part for piece in pieces for part in _shorter(text, piece)]
    ideas = [idea for part in split if (idea := _trim(text, part)) and _says_something(text, idea)]
    if len(ideas) > MOST:
        richest = sorted(ideas, key=lambda idea: -_richness(text, idea))[:MOST]
        ideas = [idea for idea in ideas if idea in set(richest)]
    return ideas


def _sentences(text: str) -> list[Span]:
    return _cut(text, Span(0, len(text)), [(m.start(), m.end()) for m in _SENTENCE.finditer(text)])


def _clauses(text: str, sentence: Span) -> list[Span]:
    inside = text[sentence.start : sentence.end]
    stops = [(m.start(), m.end()) for m in _STOPS.finditer(inside) if not _between_adjectives(inside, m)]
    strong = [(m.start(), m.start()) for m in _STRONG.finditer(inside) if _starts_clause(inside, m)]
    joined = [(m.start(), m.start()) for m in _AND_CLAUSE.finditer(inside)]
    cuts = sorted({(sentence.start + a, sentence.start + b) for a, b in stops + strong + joined})
    return _whole(text, _joined_lists(text, _cut(text, sentence, cuts)))


def _whole(text: str, pieces: list[Span]) -> list[Span]:
    """Join pieces that were cut without need: short ones that no punctuation parts."""
    joined: list[Span] = []
    for piece in pieces:
        last = joined[-1] if joined else None
        if last and last.end == piece.start and _count(text, Span(last.start, piece.end)) <= WHOLE:
            joined[-1] = Span(last.start, piece.end)
        else:
            joined.append(piece)
    return joined


def _count(text: str, piece: Span) -> int:
    return len(text[piece.start : piece.end].split())


_AND_CLAUSE = re.compile(rf"\band\s+(?:then\s+)?{_SUBJECT}\b", re.IGNORECASE)


def _starts_clause(text: str, joint: re.Match[str]) -> bool:
    """Tell whether enough stands before and after a joint for both sides to be thoughts."""
    before = len(text[: joint.start()].split())
    after = len(text[joint.end() :].split())
    return before >= 3 and after >= 2


_DETERMINED = re.compile(r"\b(?:a|an|the|my|your|their|our|his|her|its)\s+(\S+)$", re.IGNORECASE)


def _between_adjectives(text: str, stop: re.Match[str]) -> bool:
    """Tell whether a comma only parts adjectives ("a large, unreliable system")."""
    last = _DETERMINED.search(text[: stop.start()])
    after = text[stop.end() :].split(maxsplit=1)
    return bool(last and after and "ADJ" in kinds(last.group(1)) and "ADJ" in kinds(after[0]))


def _joined_lists(text: str, pieces: list[Span]) -> list[Span]:
    """Join the items of a list ("bread, tiles or maps") that commas cut too finely."""
    joined: list[Span] = []
    for piece in pieces:
        short = _count(text, piece) <= 3
        gap = text[joined[-1].end : piece.start] if joined else ""
        if joined and short and gap.strip() == "," and not _has_verb(text, piece) and _near(text, joined[-1]):
            joined[-1] = Span(joined[-1].start, piece.end)
        else:
            joined.append(piece)
    return joined


def _near(text: str, piece: Span) -> bool:
    return _count(text, piece) <= WHOLE


def _has_verb(text: str, piece: Span) -> bool:
    words = text[piece.start : piece.end].split()
    return (
        any(word.lower() in ("is", "are", "am") or "VERB" in kinds(word.strip(".,")) - {"NOUN"} for word in words[:3])
        and len(words) > 2
    )


def _shorter(text: str, piece: Span) -> list[Span]:
    words = list(_WORD.finditer(text, piece.start, piece.end))
    if len(words) <= LONG:
        return [piece]
    inside = text[piece.start : piece.end]
    middle = len(inside) / 2
    joints = [
        m
        for m in _WEAK.finditer(inside)
        if len(inside[: m.start()].split()) >= 4 and len(inside[m.end() :].split()) >= 3
    ]
    if not joints:
        return [piece]
    # "and" and "that" join thoughts; prepositions only join words, so they are the last choice.
    best = min(joints, key=lambda m: (m.group().lower() not in ("and", "or", "that"), abs(m.start() - middle)))
    cut = piece.start + best.start()
    return [*_shorter(text, Span(piece.start, cut)), *_shorter(text, Span(cut, piece.end))]


def _trim(text: str, piece: Span) -> Span | None:
    start, end = piece
    for edge in (_LEAD, _FRAME, _LEAD, _FRAME, _LEAD, _FRAME, _LEAD):
        match = edge.match(text[start:end])
        if match:
            start += match.end()
    match = _TAIL.search(text[start:end])
    if match:
        end = start + match.start()
    return Span(start, min(end, start + LONGEST)) if end > start else None


def _says_something(text: str, idea: Span) -> bool:
    words = text[idea.start : idea.end].split()
    telling = [word for word in words if word.strip(".,'’").lower() not in _EMPTY and any(c.isalpha() for c in word)]
    return len(telling) >= 2 or (len(telling) == 1 and len(telling[0]) >= 7)


def _richness(text: str, idea: Span) -> int:
    return sum(len(forms(word)) > 0 and word.lower() not in _EMPTY for word in text[idea.start : idea.end].split())


def _cut(text: str, span: Span, cuts: list[tuple[int, int]]) -> list[Span]:
    pieces, start = [], span.start
    for a, b in [*cuts, (span.end, span.end)]:
        if text[start:a].strip():
            pieces.append(Span(start, a))
        start = max(start, b)
    return pieces
