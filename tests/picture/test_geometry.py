"""Circles and regions: their outlines enclose what they should."""

import math

import numpy as np
import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from careerkit.picture import layout
from careerkit.picture.geometry import Circle, region_shapes

number = st.floats(-2, 2).map(lambda x: round(x, 3))
circles = st.lists(
    st.builds(Circle, number, number, st.floats(0.2, 2).map(lambda x: round(x, 3))), min_size=1, max_size=3
)
weight = st.one_of(st.just(0.0), st.floats(0.01, 5))
IDS = {2: ["10", "01", "11"], 3: ["100", "010", "110", "001", "101", "011", "111"]}
weights = st.sampled_from([2, 3]).flatmap(lambda n: st.fixed_dictionaries(dict.fromkeys(IDS[n], weight)))


def apart(found):
    """Circles that touch or coincide have no outline to speak of between them."""
    for k, a in enumerate(found):
        for b in found[k + 1 :]:
            distance = math.hypot(a.x - b.x, a.y - b.y)
            assume(abs(distance - a.r - b.r) > 0.02)
            assume(abs(distance - abs(a.r - b.r)) > 0.02)


@given(circles)
def test_the_regions_of_a_circle_add_up_to_it(found):
    apart(found)
    shapes = region_shapes(found)
    for place, circle in enumerate(found):
        inside = sum(shape.area() for shape in shapes if shape.name[place] == "1")
        assert inside == pytest.approx(math.pi * circle.r**2, rel=0.01)


@given(circles)
def test_a_point_of_a_region_is_in_its_circles_and_no_other(found):
    for shape in region_shapes(found):
        for x, y in shape.points(step=0.11)[:20]:
            assert "".join("1" if c.holds(x, y) else "0" for c in found) == shape.name


@given(circles, number, number, st.floats(0.05, 0.8), st.floats(0.05, 0.8))
def test_a_box_with_a_margin_lies_wholly_inside(found, x, y, wide, tall):
    box = np.array([x, y, x + wide, y + tall])
    corners = [(x + a * wide, y + b * tall) for a in (0, 0.5, 1) for b in (0, 0.5, 1)]
    for shape in region_shapes(found):
        if shape.margins(box[None, :])[0] > 0:
            for point in corners:
                assert "".join("1" if c.holds(*point) else "0" for c in found) == shape.name


def test_nested_and_separate_circles_have_whole_outlines():
    outer, inner, far = Circle(0, 0, 2), Circle(0.2, 0, 0.5), Circle(9, 0, 1)
    areas = {shape.name: shape.area() for shape in region_shapes([outer, inner, far])}
    assert areas["100"] == pytest.approx(math.pi * (4 - 0.25))
    assert areas["110"] == pytest.approx(math.pi * 0.25)
    assert areas["001"] == pytest.approx(math.pi)
    assert areas["010"] == areas["101"] == areas["011"] == areas["111"] == 0


@pytest.mark.parametrize("count", [1, 2, 3])
def test_equal_circles_leave_room_in_every_region(count):
    found = layout.equal_circles(count)
    whole = math.pi * found[0].r ** 2
    assert all(shape.area() > 0.1 * whole for shape in region_shapes(found))


@given(weights)
def test_any_weights_give_circles_that_can_be_drawn(given_weights):
    found = layout.proportional_circles(given_weights, len(next(iter(given_weights))))
    assert all(math.isfinite(c.x + c.y + c.r) and c.r > 0 for c in found)


@pytest.mark.parametrize("bad", [float("nan"), -1.0, float("inf")])
def test_weights_that_are_no_sizes_are_drawn_as_equal_circles_or_left_out(bad):
    found = layout.proportional_circles({"10": bad, "01": 1.0, "11": 0.5}, 2)
    assert all(math.isfinite(c.x + c.y + c.r) for c in found)


def test_proportional_circles_are_as_large_as_what_they_hold():
    held = {"10": 4.0, "01": 1.0, "11": 1.0}
    a, b = layout.proportional_circles(held, 2)
    assert (a.r / b.r) ** 2 == pytest.approx(5 / 2, rel=0.02)
    assert layout.error([a, b], held) < 0.01


def test_value_1_stands_top_left_value_2_top_right_value_3_below():
    for found in (
        layout.equal_circles(3),
        layout.proportional_circles({"100": 2, "010": 1, "110": 1, "001": 2, "101": 1, "011": 1, "111": 1}, 3),
    ):
        a, b, c = found
        assert a.x < c.x < b.x
        assert c.y > max(a.y, b.y)
