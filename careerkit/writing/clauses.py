"""Whose claim a verb is, and whether its clause stands on its own or inside another."""

from careerkit.language.tokens import kinds
from careerkit.writing.grammar import is_adverb, is_base, is_form, listed

# A look back for the subject of a verb takes so many words.
_SIGHT = 25

# What a relative clause without a relative pronoun tells more of has fewer words.
_SHORT = 5


def following(words: list[str], at: int) -> str:
    """Return the first word after a place that does not only colour what comes next."""
    at += 1
    while is_adverb(words[at]) or words[at] in {"all", "both", "each"}:
        at += 1
    return words[at]


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
    return _phrase_start(words, last)


def _phrase_start(words: list[str], last: int) -> int:
    """Return where what is named up to a place starts, with the phrases (*of the school*) in it."""
    start = last
    for start in range(last, max(0, last - _SIGHT), -1):
        before = words[start - 1]
        if words[start] in listed("determiners"):
            inner = before in listed("prepositions") and before != "like"
            ends = not inner and (before not in listed("determiners") or before in {"that", "this"})
        else:
            reported = before in listed("reporting") and words[start] not in listed("prepositions")
            ends = reported or not before[0].isalnum() or before in listed("openers") or before in listed("pronouns")
        if ends:
            break
    return start


def _joint_start(words: list[str], last: int) -> int:
    """Return where *my sister and I* starts; the place of the pronoun itself where it stands alone."""
    start = last - 2 - (words[last - 3] in listed("determiners"))
    joint = (
        words[last - 1] == "and" and start > 0 and words[start][0].isalnum() and words[start] not in listed("openers")
    )
    return start if joint and not words[start - 1][0].isalnum() else last


def is_embedded(words: list[str], at: int) -> bool:
    """Tell whether the clause whose subject starts at a place is part of another: reported, relative, or a reason."""
    before, word = words[at - 1], words[at]
    if word in {"who", "which"}:
        return before != "."
    if word in {"that", "what"} and before[0].isalnum() and before not in listed("joins"):
        return True
    if before == "that":
        return words[at - 2] != "is" and not _is_own_belief(words, at - 1)
    if before in listed("subordinators"):
        return not (before == "as" and words[at - 2] == ".")
    return before[0].isalnum() and before not in listed("joins") and _is_inside(words, at)


def _is_inside(words: list[str], at: int) -> bool:
    """Tell whether a clause that follows other words, without a mark or join between, tells more of these."""
    before = words[at - 1]
    if before in listed("reporting") or words[at - 2] in listed("telling"):
        return not _is_own_belief(words, at)
    first = at - 1
    while first > max(1, at - _SIGHT) and words[first - 1][0].isalnum() and words[first - 1] not in listed("joins"):
        first -= 1
    opening = words[first]
    dated = opening in listed("times") and {"is", "was", "are", "has"}.isdisjoint(words[first:at])
    if dated or opening in listed("prepositions") or opening in listed("subordinators") or is_form(opening, "VBG"):
        return False
    if before in listed("clause_ends") or (is_adverb(before) and before not in listed("nominal")):
        return False
    if words[at] in listed("determiners"):
        named = opening in listed("determiners") or opening in {"everything", "something", "nothing"}
        return before in listed("relative_heads") or (named and at - first < _SHORT and not is_form(before, "VBZ"))
    return words[at] in listed("pronouns") and before not in listed("certain")


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


def has_present(words: list[str]) -> bool:
    """Tell whether something in a sentence stands in the present."""
    if not listed("frames").isdisjoint(words):
        return True
    for at in range(1, len(words) - 1):
        word, before = words[at], words[at - 1]
        if word in {"am", "is", "are", "has", "does", "can"}:
            return True
        if is_form(word, "VBZ") and _reads_as_present(words, at):
            return True
        if before in {"i", "we", "they", "you"} and (is_base(following(words, at - 1)) or word == "have"):
            return True
        if word in {"this", "these"} and words[at + 1] in {"morning", "evening", "afternoon", "days", "week", "minute"}:
            return True
    return False


def _reads_as_present(words: list[str], at: int) -> bool:
    if "NOUN" not in kinds(words[at]) or words[at + 1] in listed("determiners"):
        return True
    subject = subject_of(words, at)
    if words[at - 1] in listed("determiners"):
        return False
    return subject < at and (not words[subject - 1][0].isalnum() or words[subject] in {"he", "she", "it"})
