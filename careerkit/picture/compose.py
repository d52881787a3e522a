"""From a scored strategy to a scene: where everything stands."""

import numpy as np

from careerkit.overlap import Score
from careerkit.picture import layout
from careerkit.picture.fonts import DESCENT, Face, width
from careerkit.picture.geometry import Circle, region_shapes
from careerkit.picture.labels import SIZES, labels
from careerkit.picture.outside import AIR, Box, Outside, moved
from careerkit.picture.scene import Frame, Part, Scene, Words
from careerkit.picture.story import heading, story
from careerkit.picture.text import Line, balanced, height, is_leftward, shortened, stack, wrap
from careerkit.picture.theme import PALETTE, Theme
from careerkit.picture.theme import theme as theme_named
from careerkit.strategy import Strategy

MARGIN = 30.0
SMALLEST = SIZES[-1]
NAME = 28.0
"""The type size of a value's name, where there is room for it."""
_APART = 24.0
"""The least room between the description and the words of the circles."""
_SHORT = 140
"""A description of up to so many characters that has no title beside it is set like one."""
BEGINNING = "Your picture begins here: describe the work you love, and name a value."
ROUGH = "Circles can’t show these sizes exactly."


def compose(
    strategy: Strategy,
    scored: Score,
    frame: Frame,
    *,
    proportional: bool = False,
    theme: str = "light",
    palette: str = PALETTE,
) -> Scene:
    """Decide the picture of a strategy.

    Parameters
    ----------
    scored
        The score of the one to three values in focus (`careerkit.overlap.score` with ``focus=True``); without values
        the picture has words and no circles.
    proportional
        Circles as large as what they hold. Where a region's share is off by more than 5 %, the picture says so.

    Raises
    ------
    PictureError
        If there is no such theme or palette.
    """
    colours = theme_named(theme, palette)
    parts, area = _person(strategy, frame, colours)
    count = len(scored.values)
    weights = _weights(scored)
    wanted = layout.proportional_circles(weights, count) if proportional else layout.equal_circles(count)
    circles = layout.fitted(wanted, *_room_for_circles(area, count)) if count else []
    shapes = region_shapes(circles)
    outside = Outside(_within(frame), circles)
    for part in parts:
        outside.take([line for words in part.words for line in words.lines], air=AIR if frame.trimmed else _APART)

    parts += _names(scored, circles, area, outside, colours)
    if proportional and layout.error(circles, weights) > layout.HONEST:
        parts += _note(outside, colours)
    if not circles and not parts:
        parts += _beginning(outside, colours)
    words, leaders = labels(strategy, scored, shapes, outside, colours)
    parts += words
    return Scene(
        width=frame.width,
        height=min(frame.height, _bottom(circles, parts) + MARGIN) if frame.trimmed else frame.height,
        theme=colours,
        circles=tuple(circles),
        shapes=tuple(shapes),
        weights=tuple(weights.items()),
        parts=tuple(parts),
        leaders=tuple(leaders),
        heading=heading(strategy, scored),
        story=story(strategy, scored),
    )


def _person(strategy: Strategy, frame: Frame, theme: Theme) -> tuple[list[Part], Box]:
    """Set the title and the description; return the area that is left for the circles."""
    left, upper, right, bottom = _within(frame)
    if not frame.words or not (strategy.title or strategy.description).strip():
        return [], (left, upper, right, bottom)
    column = _column(frame)
    title_size, size = (32.0, 17.0) if column >= 260.0 else (26.0, 15.0)
    parts, top = [], frame.inset[0] + MARGIN + (10.0 if frame.is_wide else -6.0)
    if strategy.title:
        lines = shortened(wrap(strategy.title, column / title_size, "title"), 3, column / title_size, "title")
        parts.append(_block("title", lines, column, top, title_size, "title", theme.ink))
        top += height([lines], title_size) + 14.0
    room = (bottom - top) * 0.84 if frame.is_wide else _spare(frame, bottom - top)
    face: Face = "text" if strategy.title or len(strategy.description) > _SHORT else "title"
    most = max(1, int(room / (size * 1.2)))
    lines = shortened(wrap(strategy.description, column / size, face), most, column / size, face)
    if lines:
        parts.append(
            _block("description", lines, column, top, size, face, theme.muted if strategy.title else theme.ink)
        )
    if frame.is_wide:
        return parts, (MARGIN + column + 16.0, upper, right, bottom)
    return parts, (left, top + height([lines], size) + 12.0, right, bottom)


def _within(frame: Frame) -> Box:
    """Return the part of a frame that is not its margin."""
    side = MARGIN if frame.is_wide and frame.words else MARGIN * 0.6
    above, below = frame.inset
    return side, above + MARGIN * 0.4, frame.width - MARGIN * 0.6, frame.height - below - MARGIN * 0.4


def _column(frame: Frame) -> float:
    """Return how wide the column of words is: in a wide frame what the circles leave, so that they lose no room."""
    if not frame.is_wide:
        return frame.width - 2 * MARGIN
    circles = (frame.height - 2 * MARGIN) * 1.05
    return max(178.0, min(300.0, frame.width - circles - 2.5 * MARGIN))


def _spare(frame: Frame, room: float) -> float:
    """Return how tall the description may be above the circles: what they leave of the room, within bounds."""
    if frame.trimmed:
        return 128.0
    return max(74.0, min(240.0, 0.8 * (room - frame.width - 2 * NAME)))


def _bottom(circles: list[Circle], parts: list[Part]) -> float:
    """Return the lower end of what is in a picture."""
    lines = [line.box[3] for part in parts for words in part.words for line in words.lines]
    return max([c.y + c.r for c in circles] + lines, default=0.0)


def _block(name: str, lines: list[str], column: float, top: float, size: float, face: Face, colour: str) -> Part:
    """Set lines in the column of words, from the side that their script begins at."""
    leftward = is_leftward(" ".join(lines))
    x, anchor = (MARGIN + column, "end") if leftward else (MARGIN, "start")
    return Part(name, colour, (Words(tuple(stack([lines], x, top, size, face, anchor)[0])),))


def _room_for_circles(area: Box, count: int) -> Box:
    """Return the box that the circles fill: names stand above the first two, and beside the third."""
    left, top, right, bottom = area
    tall = min(bottom, top + (right - left) * 1.05 + NAME * 1.5)
    return left + 4.0, top + NAME * 1.45, right - 4.0, tall - 4.0 if count != 2 else tall


def _weights(scored: Score) -> dict[str, float]:
    count = len(scored.values)
    return {
        "".join("1" if v in region.values else "0" for v in range(count)): region.weight for region in scored.regions
    }


def _names(scored: Score, circles: list[Circle], area: Box, outside: Outside, theme: Theme) -> list[Part]:
    """Set the name of each value outside its circle: above the first two, at the lower right of the third."""
    parts = []
    left, _, right, _ = area
    for place, (value, circle) in enumerate(zip(scored.values, circles, strict=True)):
        lean = (0.0,) if len(circles) == 1 else (-0.3, 0.3, 0.0)
        if place < 2:
            x, most = circle.x + lean[place] * circle.r, (right - left) / min(len(circles), 2) - 16.0
            anchor = "middle"
        else:
            x, most, anchor = circle.x + 0.8 * circle.r, right - circle.x - 0.8 * circle.r, "start"
        size = max(SMALLEST, min(NAME, most / max(width(value.verb, "strong"), 1.0)))
        lines = shortened(wrap(value.verb, most / size, "strong"), 2, most / size, "strong")
        half = width(max(lines, key=len), "strong") * size / 2
        if anchor == "middle":
            middle = (left + right) / 2
            x = min(max(x, left + half), right - half)
            if len(circles) > 1:
                x = min(x, middle - half - 6.0) if place == 0 else max(x, middle + half + 6.0)
            y = circle.y - circle.r - 10.0 - DESCENT * size - (len(lines) - 1) * size * 1.2
        else:
            y = circle.y + 0.8 * circle.r
        placed = [Line(text, x, y + k * size * 1.2, size, "strong", anchor) for k, text in enumerate(lines)]
        if not outside.is_free(placed):
            found = outside.place(placed, np.array([[x, y]]))
            placed = [moved(line, found) for line in placed] if found else placed
        outside.take(placed)
        parts.append(Part(f"set-{place + 1}", theme.names[place], (Words(tuple(placed)),)))
    return parts


def _beginning(outside: Outside, theme: Theme) -> list[Part]:
    """Say what is to come, in a picture that has nothing in it yet."""
    left, top, right, bottom = outside.area
    lines = [list(balanced(BEGINNING, (right - left) * 0.8 / NAME, "title"))]
    placed = stack(lines, (left + right) / 2, (top + bottom - height(lines, NAME)) / 2, NAME, "title")
    return [Part("note", theme.muted, (Words(tuple(placed[0])),))]


def _note(outside: Outside, theme: Theme) -> list[Part]:
    (lines,) = stack([wrap(ROUGH, 16.0)], 0.0, 0.0, SMALLEST, anchor="start")
    found = outside.place(lines, np.array([outside.area[2:]]))
    if not found:
        return []
    lines = [moved(line, found) for line in lines]
    outside.take(lines)
    return [Part("note", theme.muted, (Words(tuple(lines)),))]
