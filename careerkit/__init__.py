"""The core of careerkit: from a person's words to their picture.

One way through: text -> language -> overlap -> picture. Nothing here knows the web
page that shows it, and everything can be imported and used alone.
"""

__version__ = "0.1.0"
