"""Taking what a writing rule suggests."""

from careerkit.writing.findings import Finding
from careerkit.writing.sentences import sentences


def taken(text: str, finding: Finding, suggestion: str) -> str:
    """Return a text in which a suggestion stands in the place that it is for.

    A sentence that is to be told in the present (B14) is found at its verb, and retold as a whole; any other
    suggestion stands for the words that were found.
    """
    start, end = finding.start, finding.end
    if finding.rule == "B14":
        start, end = next(
            ((each.start, each.end) for each in sentences(text) if each.start <= start < each.end), (start, end)
        )
    return text[:start] + suggestion + text[end:]
