"""Which three: every three is weighed, the best comes first, and what isn't known is not 0."""

from itertools import combinations, pairwise

import pytest

from careerkit.overlap import choices, score
from careerkit.strategy import Idea, Strategy, Value


def pinned(*rows, verbs="ABCDE"):
    """Values that nothing is known of, and ideas that the person has put into those named: one text of letters an idea."""
    ideas = tuple(Idea(text=f"piece {k}", pins={verb: verb in row for verb in verbs}) for k, row in enumerate(rows))
    return Strategy(description="", values=tuple(Value(verb=verb) for verb in verbs), ideas=ideas)


def test_every_three_is_there_once():
    found = choices(score(pinned("AB", "C", "DE")))
    assert sorted(choice.values for choice in found) == list(combinations(range(5), 3))


def test_those_that_carry_more_come_first():
    best, *rest = choices(score(pinned("A", "B", "C", "C")))
    assert best.values == (0, 1, 2)
    assert best.coverage == 1.0
    assert all(a.worth >= b.worth for a, b in pairwise([best, *rest]))


def test_two_that_mean_the_same_cost_a_choice():
    description = "I mend clocks. I teach children. I listen to owners."
    values = tuple(Value(verb=verb) for verb in ("Repair", "Mend", "Teach", "Listen"))
    found = {choice.values: choice for choice in choices(score(Strategy(description=description, values=values)))}
    assert found[0, 1, 2].redundancy > 0.8
    assert found[0, 1, 2].worth < found[1, 2, 3].worth


def test_three_values_or_fewer_are_one_choice():
    assert [choice.values for choice in choices(score(pinned("A", verbs="ABC")))] == [(0, 1, 2)]
    assert [choice.values for choice in choices(score(pinned("A", verbs="A")))] == [(0,)]


def test_without_a_description_nothing_is_carried_yet_rather_than_0():
    values = tuple(Value(verb=verb) for verb in ("Mend", "Teach", "Listen", "Build"))
    for choice in choices(score(Strategy(description="", values=values))):
        assert (choice.coverage, choice.balance) == (None, None)
        assert choice.redundancy is not None


def test_a_value_that_nothing_is_known_of_leaves_the_balance_open():
    values = tuple(Value(verb=verb) for verb in ("Mend", "Teach", "Listen", "Zorp"))
    scored = score(Strategy(description="I mend clocks. I teach children. I listen to owners.", values=values))
    for choice in choices(scored):
        unknown = 3 in choice.values
        assert (choice.balance is None) == unknown
        assert (choice.redundancy is None) == unknown
        assert choice.coverage is not None


@pytest.mark.parametrize("verbs", ["ABCD", "ABCDEFG"])
def test_figures_lie_between_0_and_1(verbs):
    for choice in choices(score(pinned("AB", "ABC", "D", verbs=verbs))):
        for figure in (choice.coverage, choice.balance, choice.redundancy):
            assert figure is None or 0 <= figure <= 1
