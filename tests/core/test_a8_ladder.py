"""A8: a strategy is no ladder."""

from collections.abc import Callable
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerkit.writing.compass import ladder

_FLAGGED = """
I want to work my way up to partner.
I'd like to be promoted within the firm.
A promotion would let me shine.
I aspire to an executive role at the top of the company.
I'm eager to climb.
I want a bigger title and a bigger team.
My next promotion is what drives me.
I'm on the leadership track and moving up fast.
I want to reach the next level in my career.
Rising through the hierarchy gives me energy.
I want a promotion so that I can finally shape things.
I bring teams to the next level.
I'm ready to climb the ranks.
I see myself in the C-suite one day.
I'm on the fast track to partner.
I rise to director within the firm.
I want to move up.
I'm working my way up the ladder.
I want to be promoted for what I know.
My goal is to take my career to the next level.
I am next in line for the top job.
I would like a more senior position.
I'm climbing the corporate ladder and I like the view.
I want to get ahead.
I'm aiming for the next rung.
I want to get to director level.
I see a path to senior leadership.
Eventually I'd rise through the ranks to run the place.
Getting promoted would prove I was right.
I'm hungry for advancement.
I want the corner office and the view.
My ambition is to make my way to the top of the firm.
Take my impact to the next level.
I've been fast-tracked into leadership.
I am working towards a promotion at the bank.
I'm ready to step up into management.
Next level leadership is my calling.
I work hard to get promoted.
I want to go from senior to principal.
A faster career path to the executive floor.
I see myself climbing to the top.
My rise through the ranks has been quick.
I'm being groomed for the top job.
I intend to move up the ladder by teaching others.
I deserve a higher position.
""".strip().splitlines()

_FREE = """
Once I understand a grief, I can sit beside it.
If a boss bullies a lad, I say so.
As soon as the lights go down, nerves leave me.
Whatever the budget, I make the stage glow.
I never wait for permission to be kind.
When the owner gives up on a dog, I take the lead.
Until the last guest is home I stay awake.
I turn a tiny budget into a feast.
I lead climbers safely over the ridge.
I bring the water up to the top field.
I make sure promotions in my village shop help the poor.
I take kids up the church tower to see the next town.
I sit with directors and porters alike.
I know every rung of the old fire ladder.
I help bread and people rise.
I level the ground so the old can walk.
By ten in the morning I have fed forty people.
Next door lives a man I read to.
In two minutes I can tell which pipe is weeping.
I walk every step of the way with a new mother.
Since 1998 I have tuned the same organ.
First the child, then the form.
In winter I mend nets, in summer I sail.
By the end of the song they are crying and better for it.
I hand hope out with the soup.
People come in wishing to vanish and leave wanting lunch.
I help kids who try too hard.
I love trying new recipes on old friends.
Maybe is not a word my patients hear from me.
I keep the hope of a whole valley in my seed bank.
A try at a time, he learns to stand.
They say perhaps and I say come in.
I carry water or wood.
A day or two with me and the horse eats.
I talk in German or Dutch.
I stand over a pot for hours.
I serve tea instead of lectures to shy guests.
Young or old, they all learn to float.
I read to children before bed.
I do not judge.
Once a child trusts me, the rest is patience.
When the budget is gone, I still find a way to feed them.
If a family loses a house, I find them a bed by night.
I help charities find funding so that shelters stay open.
I taught my boss to listen, and the ward is calmer for it.
Once upon a time a boy told me he could not read.
When they come to me, they have given up; when they leave, they laugh.
As soon as the bread is out, the street wakes.
If I listen long enough, the engine tells me.
I help young teams win the money they need.
I work with what there is and make it enough.
Even if nobody pays me, I sing to the old.
I show people how to ask for a raise.
Until the machine runs again, I don't leave.
When the manager panics, I stay calm.
Unless a thing is clear, I ask again.
I climb ladders to fix roofs.
I fast-track urgent samples so children get answers sooner.
I rise to the occasion.
I promote kindness on the ward.
I rise at four and bake.
I clean the stairs on every level of the tower.
I help women get promoted where they are overlooked.
I lift people up when they are low.
I move up and down the aisles, and I see who is lonely.
I carry the ladder, the paint and the jokes.
I help others climb.
The tide rises to the wall and I keep the wall.
I level floors so wheelchairs roll.
I rank what hurts most and begin there.
Bread rises when it wants to.
In 1974 my father put a hammer in my hand, and I still mend what others drop.
First I listen, then I speak.
Within two minutes of meeting me, the shy ones laugh.
I go step by step so nobody is left behind.
In five years no child has fallen here.
By night I bake, by noon I sleep.
I help families plan a goodbye.
In the first hour I know what is wrong.
I calm people who face deadlines.
By the end of a lesson the shy ones sing.
Since 2009 I have kept the same forty hives alive.
I plan routes that get the elderly home dry.
Within an hour the ward is quiet.
By the time they leave they can breathe.
Every June the meadow is full again.
I give families hope.
I work with people who try and fail and try again.
I bring hope to a cold ward.
I help people who wish to die at home.
My students hope to pass, and I make sure they do.
I try bread before I sell it.
I grant last wishes.
I never give up hope.
I try on every coat before the actor does.
They maybe laugh at first, then they listen.
One day a boy read me his first poem.
Hope is what I sell, in small jars.
I tried every key until the door opened.
One or two of them laugh.
I work day or night.
Whether or not they pay, I mend it.
Sooner or later the engine tells me.
I bring tea or a blanket.
I help people who have lost a leg or an arm.
Rain or shine, I deliver.
I use oak or ash.
No parent should have to choose between heating and food, so I fight for fair bills.
I can tell in a minute or two.
More or less every child reads by spring.
A letter, a call or a knock: I reach them.
Children learn to talk instead of hit.
I hear what was meant rather than what was said.
I visit people who are old or ill.
I mend it, or I find who can.
Once the bread has risen, the queue does too.
If a pupil falls asleep, I find out why.
When my boss shouted, I kept the customer calm.
I support my manager so the whole floor breathes.
When there is no money, I make soup from bones.
As long as one child listens, I read on.
I raise funds so that the lifeboat launches.
I give teams the tools they lack.
If it rains, we sing inside.
After a death I sit with the family.
I help people get approval for their asylum claims.
When they fund the wrong thing I say so kindly.
I work at the top of a ladder, pruning pears.
I promote young poets.
I help people out of the ranks of the unemployed.
The kids rise to every challenge I set.
I get ahead of trouble before it hurts anyone.
I stand beside people at the top of their fear.
I raise the level of the river bank.
I make sure the water level stays safe for the ducks.
I hold the ladder.
I walk up the hill with them.
My dough rises slowly.
For twenty years I have taught the shy to speak.
By Christmas the lonely have a table to sit at.
In the next room a child is crying and I know why.
In two years not one apprentice has quit.
First comes the tea, then the truth.
My next patient is always the most important one.
After three months the horse trusts again.
I planned a garden that feeds a street.
I plan menus around what the old can chew.
Within days the river smells clean.
In spring I plant, in autumn I give away.
Step by step, they walk again.
""".strip().splitlines()


@pytest.mark.parametrize("text", _FLAGGED)
def test_a8_rungs_are_found(text: str) -> None:
    assert ladder(text)


@pytest.mark.parametrize("text", _FREE)
def test_a8_real_ladders_and_risings_are_free(text: str) -> None:
    assert ladder(text) == []


def test_a8_a_finding_carries_the_rule_and_a_kind_word() -> None:
    finding = ladder(_FLAGGED[0])[0]
    assert (finding.rule, finding.name) == ("A8", "ladder")
    assert finding.message.endswith((".", "?", "..."))


@pytest.mark.parametrize("text", _FLAGGED)
def test_a8_curly_apostrophes_make_no_difference(text: str) -> None:
    assert ladder(text.replace("'", "’"))


_PIECES = ["next", "level", "climb", "the", "ladder", "promoted", "I", "rise to", "top", ",", ".", "move up"]


def _seconds(check_text: Callable[[str], object], text: str) -> float:
    """Return the shortest of three readings, each of a text of its own, so that nothing is remembered."""
    times = []
    for turn in range(3):
        start = process_time()
        check_text(f"{turn}. {text}")
        times.append(process_time() - start)
    return min(times)


@given(st.text() | st.lists(st.sampled_from(_PIECES)).map(" ".join))
def test_a8_any_text_gives_findings_inside_it_in_order(text: str) -> None:
    last = 0
    for finding in ladder(text):
        assert last <= finding.start < finding.end <= len(text)
        last = finding.end


@pytest.mark.parametrize("piece", [*_PIECES, "\n", "x", "a-", "1,", "I again ", "A&", "at ", "I am "])
@pytest.mark.parametrize("between", ["", " "])
def test_a8_twice_the_text_takes_about_twice_the_time(piece: str, between: str) -> None:
    once, twice = ((piece + between) * length for length in (3_000, 6_000))
    ladder("I help people.")
    assert _seconds(ladder, twice) < 3 * _seconds(ladder, once) + 0.02


@pytest.mark.parametrize("text", ["", " \n", "…!?", "😀 🎉", "日本語の仕事", "Ich helfe jungen Leuten beim Lesen."])
def test_a8_no_words_or_other_languages_find_nothing(text: str) -> None:
    assert ladder(text) == []
