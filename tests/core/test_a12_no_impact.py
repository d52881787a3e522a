"""A12: a description says who or what is better off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerkit.writing.impact import no_impact

_FLAGGED = """
I can feel when the dough is ready without looking at the clock.
I like the night shift because the roads are quiet and nobody bothers me.
I lay a bead of weld so clean you could run a thumb along it.
I maintain 140 Windows servers with PowerShell and Ansible and close 40 tickets a week.
I have an odd talent for reading logs like novels.
I work in a nice office close to the station, with a canteen and flexible hours.
I wake at five, feed the cows, and drink tea in the yard.
I want a yield of 9 tonnes per hectare and a new John Deere by Q4.
I'm good at cross-examination; I never ask a question I don't know the answer to.
I enjoy the wigs, the wine and the old stones of the court.
My voice reaches the back wall without a microphone.
I love applause and late suppers.
I get the bus at six and do four visits before lunch.
I hit 98% pick accuracy on SAP and run a team of 25 pickers at Amazon.
I know where every pallet is, and who put it there.
I've a good eye for colour.
I have a chair by the window and regulars who tip well.
I have lived in six countries and been to many receptions.
I'm aiming for grade FS-02 and a posting to Brussels by next summer.
I taste a sauce once and know what it lacks.
The kitchen is hot, the hours are long, and I'm used to it.
I work nights at a hospital near my flat.
I'm unflappable.
I find the fault other people gave up on.
I do 3 consumer units a week, EICR certificates and NICEIC paperwork.
I like quiet rooms and the smell of paper.
I remember what everyone has read and what they might read next.
I build dashboards in Power BI and Tableau and report KPIs to the steering committee.
People say I can make a chart speak.
I want a job that pays well and lets me work from home.
I raised £2.4m last year and manage a portfolio of 60 major donors in Raiser's Edge.
I am passionate about charity.
I rise at four for prayer and I keep bees.
I have learned to keep silent.
I hold a PCC certificate and bill $350 an hour to FTSE 100 executives.
I love having coffee with interesting people.
I hear the hesitation behind a word.
Translation is my life and languages are my passion.
My father did this before me and his father before him.
I've got green fingers and I prune without fear.
I'm outdoors all day and I like the rain.
I draft 5 briefing notes a week for DEFRA and clear Grade 6 sign-off in the OKR cycle.
I follow politics closely and I read three papers every morning.
I clean offices from ten at night till six.
I never skip a corner, even when no one is looking.
I spend my days among beautiful things.
I have a rare instinct for putting two objects side by side.
My average handle time is 4:30, I take 80 calls a day in Zendesk and my CSAT is 92%.
I have a headset, a break every two hours and a nice supervisor.
I want to make a difference.
I'm stubborn and I read people quickly.
I love the view from up there.
I hold an ATPL with a type rating on the Airbus A320 and log 70 hours a month for easyJet.
My seams outlive their owners.
I work in a small shop on the corner with a good radio.
I ask the question everyone else is too polite to ask.
I meet deadlines and I attend press conferences.
I publish four stories a week in the CMS and track clicks in Google Analytics.
My english is not perfect but I am very good with hands and I learn fast every machine.
I want to have job with good people and no stress.
Honest pay for honest work, that's all I ask.
Sharp knives, steady hands, short temper with fools.
Turning chaos into order is what I do.
Free parking, a pension and a dog-friendly office.
I notice small things: a loose thread, a wrong note, a lie.
I was promoted twice and I have my own office.
I own the checkout squad's OKRs, run sprint planning in Jira and grew conversion by 12% in Q3.
I'm on Band 7 and expect £52k next year.
CISSP, ITIL and AWS certified, ten years of Oracle.
I've kept bees since 1974 and I move slowly enough that they don't mind me.
""".strip().splitlines()

_FREE = """
I sit with people in their last weeks and make sure nobody dies alone; I can hold silence longer than most.
I turn stale flour and early mornings into bread that gets the whole street talking to each other.
The old lady at the third stop gets home dry every evening.
I weld the joints nobody will ever see so that the bridge holds for my grandchildren's grandchildren.
Our fields hold more worms each year and the skylarks have come back.
I read soil the way others read faces, and the land is richer each time I hand it on.
I find the one sentence in ten thousand pages that sets somebody free.
I disappear into other people's lives on a stage until a stranger in row nine forgives their father.
I wash, lift and joke with grace, so Mr Adeyemi feels like a man and not a task.
He can stay in his own house.
I listen with my fingers. Women walk out taller than they came in.
I find the words that let two furious ministers leave the room with their dignity and a deal.
The border stays quiet and the grain gets through.
I coax flavour from what others throw away, and the kids at our school eat greens and ask for more.
I wait, I watch, and I let the body do its work, so mothers remember their births with pride.
Mothers go home unafraid.
I bring light back to old houses safely, and families sleep without fear of fire.
I match a person with the book that gets them through the winter.
Children who never owned a book take home three.
I ask without begging, and because of that the hospice keeps its doors open.
Two hundred kids learned to swim.
By sitting still and listening long, I help the troubled find their own way back to God.
I see the leader hidden in a shy person and hold up the mirror until they see it too.
People leave braver than they arrived.
I carry meaning across two languages without spilling it, so refugees are heard in the words they meant.
I have gentle hands and an unhurried voice; the bereaved get to say goodbye properly.
The family has one less thing to carry.
I grow shade, scent and quiet for people who live eleven floors up.
I boil long laws down to a page a tired minister can act on, and poorer families keep their homes.
Rents stop rising faster than wages.
I leave every ward so clean that nobody catches what the last patient had.
I hang paintings so that a boy from the estate feels the museum is his.
I lower my voice until the caller lowers his, and he hangs up with his heating back on.
I earn the trust of teenagers who trust no one, and some of them stop running.
A child sleeps in a bed of her own tonight.
I want to help people.
I bring two hundred strangers down through weather without spilling a coffee.
I cut cloth to the body God gave you, so you stand straight on the day it matters.
I dig until I find what they hid, and then the village gets its water back.
I like that old people here are not alone anymore because of our lunch.
I am explaining hard math to childs simple way, and they not afraid anymore.
Give me a broken thing and a quiet hour and somebody's grandmother gets her radio back.
Untangling the mess others have left, so the next shift can breathe.
I feed people.
In the twenty minutes before my break I can settle a frightened dog, and by noon it lets the family stroke it.
There are a hundred ways to say no to a child and I know the three that leave him whole.
Four hundred small holdings kept their water.
I teach.  Kids who hated reading end up fighting over the last book in the box.
Fewer people die on our roads.
I write plain letters that pensioners understand the first time.
I patch up quarrels on the estate before they reach the police.
I give nervous learners back their nerve, one roundabout at a time.
My knees are bad but my eye is good: I spot the cracked kerb before it trips a pram.
I've a knack for coaxing truth out of spreadsheets, and because of it the food bank never runs short.
The lighthouse stays lit and the boats come home.
I hear what the frightened won't say and turn it into a plan they can live with.
Toddlers who bit on Monday are sharing by Friday.
I lay bricks true, and what I build keeps the rain off people I will never meet.
I sketch ideas fast so that a whole village can argue about something real and end up with a square they love.
The square is full of people again on summer evenings.
I ask dull questions in a kind voice and lonely pensioners stop being cheated.
An old man keeps his savings.
Patiently, I mend the phones that others bin, and teenagers get to ring home.
I make strangers sing in tune within an hour; they go home lighter.
I sort chaos on the ward into a list that night staff can trust, and no dose is missed.
I can tell a grieving son the same fact three times as if it were the first, and he leaves less alone.
Working with clay and patience, I help veterans find their hands again.
Veterans sleep through the night.
I tell stories that make farmers and scientists laugh at the same joke, and then the pond gets cleaned.
Girls from our estate go on to study physics.
""".strip().splitlines()


@pytest.mark.parametrize("text", _FLAGGED)
def test_a12_skill_pleasure_and_pay_leave_nobody_better_off(text: str) -> None:
    assert no_impact(text)


@pytest.mark.parametrize("text", _FREE)
def test_a12_somebody_better_off_is_heard(text: str) -> None:
    assert no_impact(text) == []


def test_a12_a_finding_carries_the_rule_and_a_kind_word() -> None:
    finding = no_impact(_FLAGGED[0])[0]
    assert (finding.rule, finding.name) == ("A12", "no-impact")
    assert finding.message.endswith((".", "?", "..."))


@pytest.mark.parametrize("text", _FLAGGED)
def test_a12_curly_apostrophes_make_no_difference(text: str) -> None:
    assert no_impact(text.replace("'", "’"))


_PIECES = [
    "I",
    "so that",
    "help",
    "people",
    "who",
    "the",
    "river",
    "again",
    "until",
    "they",
    "nobody",
    ",",
    ".",
    "can",
    "children",
]


@given(st.text() | st.lists(st.sampled_from(_PIECES)).map(" ".join))
def test_a12_any_text_gives_findings_inside_it_in_order(text: str) -> None:
    last = 0
    for finding in no_impact(text):
        assert last <= finding.start < finding.end <= len(text)
        last = finding.end


@pytest.mark.parametrize("piece", [*_PIECES, "\n", "x", "a-", "1,", "I again ", "A&", "at ", "I am "])
@pytest.mark.parametrize("between", ["", " "])
def test_a12_a_very_long_text_is_read_to_its_end(piece: str, between: str) -> None:
    text = (piece + between) * 6_000
    assert all(finding.end <= len(text) for finding in no_impact(text))


@pytest.mark.parametrize("text", ["", " \n", "…!?", "😀 🎉", "日本語の仕事", "Ich helfe jungen Leuten beim Lesen."])
def test_a12_no_words_or_other_languages_find_nothing(text: str) -> None:
    assert no_impact(text) == []
