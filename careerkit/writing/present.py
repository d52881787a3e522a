"""B14: a vision is told in the present, as a memory of the future.

The main claim of a sentence decides. What others want or say, what is reported, and a past that stands beside a present
are fine; one's own wishes, plans, duties and tries are not, and neither is a future of one's world.
"""

from careerkit.writing.claims import Claim, claims
from careerkit.writing.clauses import has_present, is_embedded, subject_of
from careerkit.writing.findings import Finding, rule
from careerkit.writing.grammar import is_adverb, is_base, is_form, listed, only_participle
from careerkit.writing.rewrite import rewritten
from careerkit.writing.sentences import sentences

_MESSAGES = {
    "future": "This is still to come. Try telling it as if it has already happened.",
    "wish": "This is a wish. Try telling it as if it has come true.",
    "plan": "This is a plan. Try telling how it is once it is done.",
    "duty": "This is a duty. Try telling how it is once it is done.",
    "trying": "This is an attempt. Try telling it as something you do.",
    "condition": "This hangs on something else. Try telling it as a plain fact of that day.",
    "past": "This is over and done. Try saying what is true on the day of your vision.",
    "later": "This starts later. Try telling it as if it has already begun.",
}


@rule("vision")
def not_present(text: str) -> list[Finding]:
    """Find the sentences whose main claim does not stand in the present, each with the sentence rewritten."""
    read = sentences(text)
    told = [claims(sentence) for sentence in read]
    framed = any(has_present(sentence.words) for sentence, found in zip(read, told, strict=True) if not found)
    findings = []
    for sentence, found in zip(read, told, strict=True):
        claim = found[0] if found else None if framed else finished(sentence.words)
        if claim:
            start, end = sentence.places[claim.start][0], sentence.places[_verb_end(sentence.words, claim) - 1][1]
            better = rewritten(text, sentence, found)
            suggestions = (better,) if better and _is_told(better) else ()
            findings.append(Finding("B14", "not-present", start, end, _MESSAGES[claim.kind], suggestions))
    return findings


def _is_told(sentence: str) -> bool:
    """Tell whether nothing in a rewritten sentence is left to be said in the present."""
    return not any(claims(each) or not {"will", "shall"}.isdisjoint(each.words) for each in sentences(sentence))


def _verb_end(words: list[str], claim: Claim) -> int:
    """Return the place after the verb that a claim is about."""
    end = claim.end
    if words[end - 1] in listed("modals") | {"to"}:
        while is_adverb(words[end]) and words[end + 1][0].isalnum():
            end += 1
        if words[end][0].isalnum():
            end += 1
            end += words[end - 1] in {"be", "have"} and only_participle(words[end])
    return end


def finished(words: list[str]) -> Claim | None:
    """Return the first claim of a sentence about what is over, where nothing in the sentence stands in the present."""
    if has_present(words):
        return None
    for at in range(1, len(words) - 1):
        if is_form(words[at], "VBD") and words[at] not in listed("modals") and _is_past(words, at):
            subject = subject_of(words, at)
            if subject == at or not is_embedded(words, subject):
                return Claim("past", subject, at, at + 1 + (words[at : at + 2] == ["used", "to"]))
    return None


def _is_past(words: list[str], at: int) -> bool:
    """Tell whether a form such as *opened* is the verb of a clause."""
    word, then, subject = words[at], words[at + 1], subject_of(words, at)
    sure = word in {"was", "were", "had", "did"} or not is_form(word, "VBN")
    if subject == at:
        return sure and words[at - 1] in {".", "and", "but", ","}
    if words[at - 1] in {"have", "has", "be", "been", "am", "is", "are"}:
        return False
    if words[subject] in listed("pronouns") and words[subject] not in {"all", "one", "some", "many", "most", "both"}:
        return True
    if word == "used" and then == "to":
        return is_base(words[at + 2])
    return sure or then in listed("determiners") or then in {"me", "us", "him", "her", "them", "it"}
