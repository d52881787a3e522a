"""Undo for everything: the states of a strategy before and after the present one."""

from dataclasses import dataclass, replace

from careerkit.strategy.model import Strategy

MOST = 200
"""So many steps can be undone."""


@dataclass(frozen=True)
class History:
    """A strategy with the states it came from and, after an undo, those it can go forward to.

    ``last`` says what the latest edit was about. Edits about the same thing in a row (typing on in one field) are one
    step.
    """

    present: Strategy
    past: tuple[Strategy, ...] = ()
    future: tuple[Strategy, ...] = ()
    last: str = ""

    def edited(self, strategy: Strategy, about: str = "") -> "History":
        """Return the history after an edit; one that changes nothing leaves no step.

        Parameters
        ----------
        about
            What is edited, such as a field's name. Empty, the edit is a step of its own.
        """
        if strategy == self.present:
            return self
        typing_on = bool(about) and about == self.last
        past = self.past if typing_on else (*self.past, self.present)[-MOST:]
        return History(strategy, past, (), about)

    def settled(self) -> "History":
        """Return the history with the latest edit closed: the next is a step of its own."""
        return replace(self, last="")

    def undone(self) -> "History":
        """Return the history one step back; unchanged where there is none."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.present, *self.future))

    def redone(self) -> "History":
        """Return the history one step forward; unchanged where there is none."""
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.present), self.future[1:])
