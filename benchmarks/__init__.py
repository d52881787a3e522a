"""How quick careerkit is, measured beside the naive way in one run. Nothing here passes or fails."""
