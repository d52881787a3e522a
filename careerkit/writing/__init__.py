"""The writing rules: small functions, each from a text to findings, registered for the kinds of text they read."""

from careerkit.writing import (
    aversion,
    compass,
    evidence,
    growth,
    impact,
    job_title,
    present,
    specific,
    strength,
    value_word,
    vision,
)
from careerkit.writing.findings import KINDS, Finding, Kind, check

__all__ = [
    "KINDS",
    "Finding",
    "Kind",
    "aversion",
    "check",
    "compass",
    "evidence",
    "growth",
    "impact",
    "job_title",
    "present",
    "specific",
    "strength",
    "value_word",
    "vision",
]
