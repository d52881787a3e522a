"""What holds for all tests."""

from hypothesis import settings

# How long an example takes is no question for a test: the first one loads the lexicon.
settings.register_profile("careerkit", deadline=None)
settings.load_profile("careerkit")
