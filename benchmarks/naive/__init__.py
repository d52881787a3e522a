"""The naive way, to hold careerkit against."""
