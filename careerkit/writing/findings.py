"""What a writing rule says of a text: the shape of a finding, and the register of the rules."""

from collections.abc import Callable, Iterable
from dataclasses import asdict, dataclass
from typing import Any, Literal

Kind = Literal["description", "value", "vision", "evidence", "want"]
KINDS: tuple[Kind, ...] = ("description", "value", "vision", "evidence", "want")


# What is missing in a text, or too much of it, lies in no words of it.
_OF_ALL = frozenset({"no-strength", "no-impact", "length"})


@dataclass(frozen=True)
class Finding:
    """A kind word about ``text[start:end]``; it advises and blocks nothing.

    Attributes
    ----------
    rule, name
        The rule's id and its short name, for example ``A10`` and ``job-title``.
    start, end
        The place in the text, in characters.
    message
        One or two short sentences, as a coach would say them.
    suggestions
        What could stand in the place instead, best first; may be empty.
    """

    rule: str
    name: str
    start: int
    end: int
    message: str
    suggestions: tuple[str, ...] = ()

    def words(self, text: str) -> str:
        """Return the words of a text that this is about; none where it is about the text as a whole."""
        return "" if self.name in _OF_ALL else text[self.start : self.end]

    def as_dict(self) -> dict[str, Any]:
        """Return the finding as plain data, in the shape that the command line prints."""
        return {**asdict(self), "suggestions": list(self.suggestions)}


Rule = Callable[[str], Iterable[Finding]]

_RULES: dict[Kind, list[Rule]] = {kind: [] for kind in KINDS}


def rule(*kinds: Kind) -> Callable[[Rule], Rule]:
    """Register a rule for the kinds of text that it reads."""

    def register(check_text: Rule) -> Rule:
        for kind in kinds:
            _RULES[kind].append(check_text)
        return check_text

    return register


def check(text: str, kind: Kind) -> list[Finding]:
    """Return what the rules for this kind of text find in it, in the order of the text."""
    found = [finding for check_text in _RULES[kind] for finding in check_text(text)]
    return sorted(found, key=lambda finding: (finding.start, finding.end, finding.rule))
