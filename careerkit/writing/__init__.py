"""The writing rules: small functions, each from a text to findings, registered for the kinds of text they read."""

from careerkit.writing import compass, impact, job_title, specific, strength, value_word
from careerkit.writing.findings import KINDS, Finding, Kind, check

__all__ = ["KINDS", "Finding", "Kind", "check", "compass", "impact", "job_title", "specific", "strength", "value_word"]
