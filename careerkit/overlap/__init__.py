"""How values overlap in a person's own words: memberships, regions, figures, and the reasons for each."""

from careerkit.overlap.choice import Choice, choices
from careerkit.overlap.membership import Membership, memberships
from careerkit.overlap.partition import IN, Region, regions
from careerkit.overlap.scoring import Pair, Score, ScoredIdea, ideas_of, in_focus, score

__all__ = [
    "IN",
    "Choice",
    "Membership",
    "Pair",
    "Region",
    "Score",
    "ScoredIdea",
    "choices",
    "ideas_of",
    "in_focus",
    "memberships",
    "regions",
    "score",
]
