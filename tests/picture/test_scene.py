"""The scene: every word is in its place, whatever the words are."""

import itertools

import numpy as np
import pytest

from careerkit.examples import gallery
from careerkit.overlap import score
from careerkit.picture.compose import compose
from careerkit.picture.scene import BESIDE, PHONE, SCREEN, SLIDE, Frame
from careerkit.strategy import Idea, Strategy, Value, edits
from tests.picture import generated

FRAMES = {"screen": SCREEN, "beside": BESIDE, "phone": PHONE, "slide": SLIDE}
EXAMPLES = {example.name: example.strategy for example in gallery()}

HARD = {
    "nothing at all": edits.fresh(),
    "only a description": edits.describe(edits.fresh(), "I mend clocks for people who are in a hurry."),
    "one value": Strategy(description="I mend clocks.", values=(Value(verb="Mend"),)),
    "two values": Strategy(description="I mend clocks. I teach children.", values=(Value(verb="Mend"), Value(verb="Teach"))),
    "no text": Strategy(description="", values=(Value(verb="Mend"), Value(verb="Teach"), Value(verb="Listen"))),
    "the longest text": Strategy(
        description=("I mend the old pump and teach the new crew. " * 50)[:2000], values=(Value(verb="Mend"), Value(verb="Teach"))
    ),
    "one endless word": Strategy(description="m" * 2000, values=(Value(verb="M" * 60), Value(verb="W" * 60), Value(verb="x"))),
    "emoji": Strategy(description="I 🧵 mend 🕰️ clocks 🙂🙂🙂.", values=(Value(verb="Mend 🕰️"), Value(verb="👩‍👩‍👧 Teach"))),
    "right to left": Strategy(description="أصلح الساعات القديمة للجيران كل يوم.", values=(Value(verb="أصلح"), Value(verb="לתקן"))),
    "east asian": Strategy(description="私は古い時計を直します。人々は喜びます。", values=(Value(verb="直す"), Value(verb="고치다"))),
    "control characters": Strategy(description="I mend\x00 clocks\x1b[31m \u202etxet.", values=(Value(verb="Me\x07nd"),)),
    "seven values": Strategy(
        description="I mend clocks. I teach children. I listen to owners.",
        values=tuple(Value(verb=v) for v in ("Mend", "Teach", "Listen", "Grow", "Build", "Lead", "Play")),
    ),
}  # fmt: skip


def scene_of(strategy, frame, **more):
    return compose(strategy, score(strategy, focus=True), frame, **more)


def lines_of(scene):
    return [(part.name, line) for part in scene.parts for words in part.words for line in words.lines]


def crowded(ideas):
    """Three values and many ideas, pinned into the regions named, to crowd them."""
    verbs = ("Mend", "Teach", "Listen")
    return Strategy(
        description="",
        values=tuple(Value(verb=verb) for verb in verbs),
        ideas=tuple(
            Idea(text=text, pins={verb: bit == "1" for verb, bit in zip(verbs, region, strict=True)})
            for text, region in ideas
        ),
    )


CROWDED = crowded(
    [
        (f"{words} number {n}", region)
        for n, (words, region) in enumerate(
            itertools.product(
                ("mend the pump", "sit with people until the taxi comes"), ("100", "110", "111", "011", "000")
            )
        )
    ]
)

BY_CHANCE = list(generated.strategies(60, seed=7))

cases = pytest.mark.parametrize(
    "strategy",
    [*EXAMPLES.values(), *HARD.values(), CROWDED, *BY_CHANCE],
    ids=[*EXAMPLES, *HARD, "crowded", *(f"by chance {n}" for n in range(len(BY_CHANCE)))],
)
frames = pytest.mark.parametrize("frame", FRAMES.values(), ids=FRAMES)


@cases
@frames
def test_no_text_leaves_the_picture(strategy, frame):
    for name, line in lines_of(scene_of(strategy, frame)):
        left, top, right, bottom = line.box
        assert left >= -0.5, (name, line.text)
        assert top >= -0.5, (name, line.text)
        assert right <= frame.width + 0.5, (name, line.text)
        assert bottom <= frame.height + 0.5, (name, line.text)


@cases
@frames
def test_no_text_touches_other_text(strategy, frame):
    boxes = [(name, line.text, line.box) for name, line in lines_of(scene_of(strategy, frame))]
    for (name, text, a), (other, beside, b) in itertools.combinations(boxes, 2):
        overlap = a[0] < b[2] - 0.5 and b[0] < a[2] - 0.5 and a[1] < b[3] - 0.5 and b[1] < a[3] - 0.5
        assert not overlap, (name, text, other, beside)


@cases
@frames
def test_the_words_of_a_region_stand_inside_it_or_have_a_leader(strategy, frame):
    scene = scene_of(strategy, frame)
    leaders = {leader.name.removeprefix("leader-") for leader in scene.leaders}
    for shape in scene.shapes:
        for name, line in lines_of(scene):
            if name != f"label-{shape.name}":
                continue
            inside = shape.margins(np.array(line.box)[None, :])[0] > 0
            assert inside or shape.name in leaders, (shape.name, line.text)


@cases
def test_no_type_is_too_small_to_read(strategy):
    for name, line in lines_of(scene_of(strategy, SLIDE)):
        assert line.size >= 14, (name, line.text)


@cases
def test_every_idea_in_a_circle_is_in_the_picture_or_counted(strategy):
    scored = score(strategy, focus=True)
    scene = compose(strategy, scored, SCREEN)
    shown = {words.idea for part in scene.parts for words in part.words if words.idea is not None}
    counted = any(line.text.startswith("+") for _, line in lines_of(scene))
    assert counted or {i for region in scored.regions for i in region.ideas} <= shown


def test_no_leader_runs_through_words_where_there_is_room_to_go_around():
    for strategy in [*EXAMPLES.values(), *BY_CHANCE]:
        scene = scene_of(strategy, SLIDE)
        for leader in scene.leaders:
            for name, line in lines_of(scene):
                left, top, right, bottom = line.box
                points = np.linspace(leader.start, leader.end, 60)
                on = (left < points[:, 0]) & (points[:, 0] < right) & (top < points[:, 1]) & (points[:, 1] < bottom)
                assert not on.any(), (leader.name, name, line.text)


def test_words_stand_inside_their_regions_for_all_but_a_few_on_a_slide():
    led, all_ideas = 0, 0
    for strategy in BY_CHANCE:
        scene = scene_of(strategy, SLIDE)
        shapes = {shape.name: shape for shape in scene.shapes}
        for part in scene.parts:
            if part.name.startswith("label-"):
                shape = shapes[part.name.removeprefix("label-")]
                margins = [shape.margins(np.array([line.box for line in words.lines])).min() for words in part.words]
                led += sum(margin <= 0 for margin in margins)
                all_ideas += len(margins)
    assert led <= 0.05 * all_ideas


def test_no_line_of_several_holds_one_short_word_alone_where_the_others_could_share():
    scene = scene_of(crowded([("find pages that fit a life", "100")]), SCREEN)
    (words,) = [words for part in scene.parts if part.name == "label-100" for words in part.words]
    assert min(len(line.text) for line in words.lines) > 6


def test_east_asian_text_breaks_between_signs_and_no_mark_begins_a_line():
    scene = scene_of(HARD["east asian"], SCREEN)
    lines = [line.text for _, line in lines_of(scene)]
    assert len(lines) > 3
    assert not [text for text in lines if text[0] in "。、ー"]


def test_what_two_values_do_together_stands_in_the_picture_beside_their_ideas():
    strategy = edits.together(crowded([("mend the pump", "110")]), ("Mend", "Teach"), "Every repair is a lesson.")
    (label,) = [part for part in scene_of(strategy, SCREEN).parts if part.name == "label-110"]
    assert "Every repair is a lesson." in " ".join(line.text for words in label.words for line in words.lines)


def test_a_description_in_arabic_stands_at_the_right_of_its_column():
    (told,) = [part for part in scene_of(HARD["right to left"], SLIDE).parts if part.name == "description"]
    ((line, *_),) = [words.lines for words in told.words]
    assert line.anchor == "end"
    assert line.box[0] >= 0


def test_an_upright_sheet_gives_the_description_the_room_that_the_circles_leave():
    long = edits.describe(EXAMPLES["The long table"], HARD["the longest text"].description)
    counts = {}
    for frame in (Frame(830, 840), Frame(830, 1170)):
        (told,) = [part for part in scene_of(long, frame).parts if part.name == "description"]
        counts[frame.height] = len(told.words[0].lines)
    assert counts[1170] > 2 * counts[840]


def test_an_empty_picture_says_how_it_begins():
    told = " ".join(line.text for _, line in lines_of(scene_of(edits.fresh(), SCREEN)))
    assert "begins here" in told


def test_the_picture_of_a_phone_ends_below_what_is_in_it():
    short, long = scene_of(crowded([("mend the pump", "100")]), PHONE), scene_of(CROWDED, PHONE)
    assert short.height < long.height <= PHONE.height


def test_value_names_stand_outside_of_every_circle():
    for strategy in EXAMPLES.values():
        scene = scene_of(strategy, SCREEN)
        for name, line in lines_of(scene):
            if name.startswith("set-"):
                left, top, right, bottom = line.box
                for c in scene.circles:
                    near = (max(left - c.x, c.x - right, 0) ** 2 + max(top - c.y, c.y - bottom, 0) ** 2) ** 0.5
                    assert near > c.r, (name, line.text)


def test_an_idea_that_no_value_carries_is_listed_beside_the_circles():
    scene = scene_of(crowded([("drink coffee on the quay", "000"), ("mend the pump", "100")]), SCREEN)
    (listed,) = [part for part in scene.parts if part.name == "uncovered"]
    assert "coffee" in " ".join(line.text for words in listed.words for line in words.lines)


def test_proportional_circles_that_cant_tell_the_truth_say_so():
    lopsided = crowded([("a b", "110"), ("c d", "101"), ("e f", "011")])
    scene = scene_of(lopsided, SCREEN, proportional=True)
    assert "note" in [part.name for part in scene.parts]
    assert "note" not in [part.name for part in scene_of(lopsided, SCREEN).parts]


def test_circles_stay_where_they_were_when_the_words_change():
    before = scene_of(EXAMPLES["Awake at night"], BESIDE).circles
    after = scene_of(edits.describe(EXAMPLES["Awake at night"], "Something else altogether."), BESIDE).circles
    assert before == after


def test_the_story_names_the_values_the_regions_and_the_figures():
    strategy = crowded([("mend the pump", "110"), ("sing", "000")])
    told = scene_of(strategy, SCREEN).story
    assert "Mend, Teach and Listen" in told
    assert "Mend and Teach together: mend the pump." in told
    assert "Mend and Teach: 100% shared." in told
    assert "not enough text yet" in scene_of(HARD["no text"], SCREEN).story


def test_any_reasonable_shape_of_frame_works():
    for width, height in ((300, 300), (2000, 500), (500, 2000), (1280, 720)):
        assert scene_of(EXAMPLES["Awake at night"], Frame(width, height)).circles
