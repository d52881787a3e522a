"""A15: a value is a present-tense verb. Other words get the verbs that say the same thing."""

from functools import cache

import lemminflect
from rapidfuzz import fuzz, process

from careerkit.language import lexicon
from careerkit.language.lexicon import Profile
from careerkit.language.meaning import read_text
from careerkit.language.tokens import kinds
from careerkit.writing.findings import Finding, rule

MOST = 4
"""At most so many suggestions are given."""

_BEFORE_VERB = lexicon.glue("before_verb")
_PARTICLES = lexicon.glue("particles")

_MESSAGES = {
    "gerund": "Say it as something you do now.",
    "third_person": "Say it as your own verb.",
    "past": "Say it as something you do now.",
    "title": "This names a role. What do you do in it that you want to be known for?",
    "noun": "A fine thing to stand for. What do you do when you live it?",
    "adjective": "A fine way to be. What do you do that shows it?",
    "phrase": "A fine thing to stand for. What do you do when you live it?",
    "spelling": "This word is new here. Did you mean one of these?",
    "unknown": "This word is new here. Which verb says what you do?",
}


@rule("value")
def value_word(text: str) -> list[Finding]:
    """Find an entry that is not a present-tense verb or verb phrase, and suggest verbs for it."""
    entry = text.strip(" \t\r\n.,;:!?\"'“”‘’()")
    if not entry.split():
        return []
    kind, suggestions = judge(entry)
    if kind == "verb":
        return []
    start = text.index(entry)
    return [Finding("A15", "not-a-verb", start, start + len(entry), _MESSAGES[kind], _distinct(suggestions, entry))]


def judge(entry: str) -> tuple[str, list[str]]:
    """Return what kind of entry this is ("verb" where it is fine) and what could stand instead, best first."""
    words = entry.replace("’", "'").split()
    low = " ".join(words).lower()
    listed = lexicon.value_words().get(low)
    if listed:
        return listed[0], list(listed[1])
    while len(words) > 1 and words[0].lower() in _BEFORE_VERB:
        words = words[1:]
    first, rest = words[0], words[1:]
    bent = _bent(first)
    if bent and not (rest and _is_base(first)):
        kind, base = bent
        return kind, [" ".join([base.capitalize(), *rest]), *_like(low)]
    if _is_base(first) and not _names_a_thing(first, rest):
        return "verb", []
    return _other(low, words)


def _other(low: str, words: list[str]) -> tuple[str, list[str]]:
    """Judge an entry that does not begin with a verb."""
    parts = [word.lower().strip(".,;:!?") for word in words]
    for word in (parts[-1], *parts):
        listed = lexicon.value_words().get(word)
        if listed:
            return listed[0], list(listed[1])
    known = [kind for word in parts for kind in sorted(kinds(word))]
    if not known:
        near = _spelled_like(low)
        return ("spelling", near) if near else ("unknown", [])
    relatives = [verb.capitalize() for word in parts for verb in _relatives(word)]
    kind = "adjective" if len(parts) == 1 and "ADJ" in known and "NOUN" not in known else "noun"
    return kind, relatives + _like(low)


def _is_base(word: str) -> bool:
    """Tell whether a word is a verb in its base form, and not mainly something else."""
    low = word.lower()
    if low in _verbs() or low == "be":
        return True
    lemmas = lemminflect.getAllLemmas(low)
    if low not in {lemma.lower() for lemma in lemmas.get("VERB", ())}:
        return False
    return not {"NOUN", "ADJ", "ADV"} & lemmas.keys() or not low.endswith(_NOUN_ENDINGS)


_NOUN_ENDINGS = (
    "tion",
    "sion",
    "ness",
    "ment",
    "ity",
    "ship",
    "ism",
    "ance",
    "ence",
    "cy",
    "dom",
    "hood",
    "ful",
    "ous",
    "ive",
    "al",
)


def _names_a_thing(first: str, rest: list[str]) -> bool:
    """Tell whether a noun that could be a verb stands before another noun ("Team lead", "Customer focus")."""
    if not rest or "NOUN" not in kinds(first):
        return False
    second = rest[0].lower()
    if second in _PARTICLES or "NOUN" not in kinds(second) or len(rest) > 1:
        return False
    return second in _verbs() and first.lower() not in _common_verbs()


@cache
def _common_verbs() -> frozenset[str]:
    """Return the verbs that open the verb phrases of the lexicon."""
    return frozenset(verb.split()[0] for verb in _verbs() if " " in verb)


def _bent(word: str) -> tuple[str, str] | None:
    """Return how a verb is inflected, with its base form; None for base forms and other words."""
    low = word.lower()
    if low in _verbs():
        return None
    lemmas = [lemma.lower() for lemma in lemminflect.getAllLemmas(low).get("VERB", ())]
    bases = [lemma for lemma in lemmas if lemma != low]
    if not bases or low in lemmas:
        return None
    base = next((each for each in bases if each in _verbs()), bases[0])
    if low.endswith("ing"):
        return "gerund", base
    if low.endswith("s") and not low.endswith("ss"):
        return "third_person", base
    if kinds(low) & {"ADJ", "NOUN"} and not low.endswith("ed"):
        return None
    return "past", base


@cache
def _verbs() -> frozenset[str]:
    return frozenset(lexicon.verb_names())


def _spelled_like(word: str) -> list[str]:
    near = process.extract(word, sorted(_verbs()), scorer=fuzz.ratio, score_cutoff=80, limit=3)
    words = process.extract(word, sorted(lexicon.value_words()), scorer=fuzz.ratio, score_cutoff=86, limit=1)
    verbs = [match[0].capitalize() for match in near]
    return verbs or [verb for match in words for verb in lexicon.value_words()[match[0]][1]]


def _relatives(word: str) -> list[str]:
    """Return verbs that share the stem of a word ("creation" -> "create")."""
    stem = word[: max(4, len(word) - 4)]
    near = [verb for verb in _verbs() if " " not in verb and verb.startswith(stem) and len(word) > 4]
    return sorted(near, key=lambda verb: (abs(len(verb) - len(word)), verb))[:2]


def _like(text: str) -> list[str]:
    """Return the verbs whose meaning is nearest to that of a text."""
    profile = read_text(text).profile
    if not profile:
        return []
    names = [verb for verb in lexicon.verb_names() if " " not in verb]
    scored = [(_dot(profile, lexicon.verbs().exact(verb) or {}), verb) for verb in names]
    return [
        verb.capitalize() for weight, verb in sorted(scored, key=lambda pair: (-pair[0], pair[1]))[:3] if weight > 0
    ]


def _dot(a: Profile, b: Profile) -> float:
    size = sum(weight * weight for weight in b.values()) ** 0.5
    return sum(weight * a.get(theme, 0.0) for theme, weight in b.items()) / size if size else 0.0


def _distinct(suggestions: list[str], entry: str) -> tuple[str, ...]:
    seen = {entry.lower()}
    kept = []
    for suggestion in suggestions:
        if suggestion.lower() not in seen:
            seen.add(suggestion.lower())
            kept.append(suggestion)
    return tuple(kept[:MOST])
