"""A5: a strategy waits for nobody."""

from collections.abc import Callable
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerkit.writing.compass import dependence

_FLAGGED = """
Once the council gives us a hall, I'll teach the boys to box.
If my manager would only listen, I could mend this place.
When they finally hire enough nurses I can be gentle again.
I will speak up as soon as I have a permanent contract.
Only if the funding is renewed can I keep the library warm.
It depends on my boss whether I can help them.
I need a bigger budget to make people smile.
As soon as the owners agree, I turn the yard into a garden.
If I had a degree I would be able to help more families.
When head office lets us, we bake for the shelter.
Once I get the budget I will mend the roof for good.
If my boss lets me, I teach the juniors how to listen.
I would do real outreach as soon as they promote me.
When we have funding again, we can go back to the villages.
I could heal more people if only I had the staff.
It all depends on whether the board approves it.
As long as management backs me, I untangle the rotas.
I'll be a fine gardener once somebody gives me land.
Provided the council pays for it, I bring music to the wards.
When I'm given permission, I speak for the residents.
Unless they hire a second cook, I can't feed everyone well.
After I get my degree I can start to matter.
I need my manager's approval before I can help anyone.
If I had more time I would listen to every caller.
Until we get new machines there's little I can do.
With a bigger team I could make the streets safe.
When the grant comes through I'll start the choir.
I could do so much more if they gave me a proper studio.
As soon as I'm made partner I can take the cases I believe in.
With enough funding, I would bring theatre to every prison.
I'm waiting for the go-ahead from head office to help these families.
If HR agrees, I mentor young welders.
Only when the restructure is over can I do my real work.
If I get the right manager I'll flourish and so will my patients.
Once the kids' charity hires me, I will use my patience.
Provided my supervisor approves, I show apprentices the old joints.
My work depends on the ministry's money.
I can't help anyone until I have a bigger team.
Once my line manager signs it off, I'll mentor the new ones.
Assuming we win the bid, I can build something lasting.
I would change the whole school if the head allowed it.
As soon as there is money for it, I'll open the second shelter.
If I'm given the chance I can turn this ward around.
Without more staff I can't give people what they need.
Until someone promotes me, my hands are tied.
If they let me, I make the archive sing.
When I finally have my own budget, I'll help the small clubs.
After my visa is approved I will teach.
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
def test_a5_what_waits_for_others_is_found(text: str) -> None:
    assert dependence(text)


@pytest.mark.parametrize("text", _FREE)
def test_a5_what_needs_no_leave_is_free(text: str) -> None:
    assert dependence(text) == []


def test_a5_a_finding_carries_the_rule_and_a_kind_word() -> None:
    finding = dependence(_FLAGGED[0])[0]
    assert (finding.rule, finding.name) == ("A5", "dependence")
    assert finding.message.endswith((".", "?", "..."))


@pytest.mark.parametrize("text", _FLAGGED)
def test_a5_curly_apostrophes_make_no_difference(text: str) -> None:
    assert dependence(text.replace("'", "’"))


_PIECES = ["once", "I get", "if", "my boss", "lets me", "the", "budget", ",", ".", "until", "funding", "we", "approval"]


def _seconds(check_text: Callable[[str], object], text: str) -> float:
    """Return the shortest of three readings, each of a text of its own, so that nothing is remembered."""
    times = []
    for turn in range(3):
        start = process_time()
        check_text(f"{turn}. {text}")
        times.append(process_time() - start)
    return min(times)


@given(st.text() | st.lists(st.sampled_from(_PIECES)).map(" ".join))
def test_a5_any_text_gives_findings_inside_it_in_order(text: str) -> None:
    last = 0
    for finding in dependence(text):
        assert last <= finding.start < finding.end <= len(text)
        last = finding.end


@pytest.mark.parametrize("piece", [*_PIECES, "\n", "x", "a-", "1,", "I again ", "A&", "at ", "I am "])
@pytest.mark.parametrize("between", ["", " "])
def test_a5_twice_the_text_takes_about_twice_the_time(piece: str, between: str) -> None:
    once, twice = ((piece + between) * length for length in (3_000, 6_000))
    dependence("I help people.")
    assert _seconds(dependence, twice) < 3 * _seconds(dependence, once) + 0.02


@pytest.mark.parametrize("text", ["", " \n", "…!?", "😀 🎉", "日本語の仕事", "Ich helfe jungen Leuten beim Lesen."])
def test_a5_no_words_or_other_languages_find_nothing(text: str) -> None:
    assert dependence(text) == []
