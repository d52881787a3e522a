"""The errors that a person may see. Each says what is wrong, where, and the mend."""


class CareerkitError(Exception):
    """Something the person gave cannot be used.

    Parameters
    ----------
    what
        What is wrong, as a short sentence without a full stop.
    where
        The place, for example ``values[1].verb`` or a file's name; may be empty.
    mend
        What to do about it, as a short sentence without a full stop; may be empty.
    """

    def __init__(self, what: str, *, where: str = "", mend: str = "") -> None:
        self.what = what
        self.where = where
        self.mend = mend
        super().__init__(str(self))

    def __str__(self) -> str:
        place = f"{self.where}: " if self.where else ""
        mend = f"; {self.mend}" if self.mend else ""
        return " ".join(f"{place}{self.what}{mend}".split())


class StrategyError(CareerkitError):
    """A strategy, or the file that should hold one, is not usable."""


class PictureError(CareerkitError):
    """A picture can't be drawn or read as asked."""
