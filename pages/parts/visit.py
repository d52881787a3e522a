"""A visit: the page that a visitor has chosen, with its frame."""

from pages.parts import frame, session

frame.page().run()
session.end()
