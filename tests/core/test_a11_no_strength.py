"""A11: a description names a strength, said outright or shown by what somebody does."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerkit.writing.strength import no_strength

_FLAGGED = """
The old lady at the third stop gets home dry every evening.
I like the night shift because the roads are quiet and nobody bothers me.
I maintain 140 Windows servers with PowerShell and Ansible and close 40 tickets a week.
I work in a nice office close to the station, with a canteen and flexible hours.
Our fields hold more worms each year and the skylarks have come back.
I wake at five, feed the cows, and drink tea in the yard.
I want a yield of 9 tonnes per hectare and a new John Deere by Q4.
I enjoy the wigs, the wine and the old stones of the court.
I love applause and late suppers.
He can stay in his own house.
I get the bus at six and do four visits before lunch.
I hit 98% pick accuracy on SAP and run a team of 25 pickers at Amazon.
I have a chair by the window and regulars who tip well.
The border stays quiet and the grain gets through.
I have lived in six countries and been to many receptions.
I'm aiming for grade FS-02 and a posting to Brussels by next summer.
The kitchen is hot, the hours are long, and I'm used to it.
Mothers go home unafraid.
I work nights at a hospital near my flat.
I do 3 consumer units a week, EICR certificates and NICEIC paperwork.
I like quiet rooms and the smell of paper.
Children who never owned a book take home three.
I build dashboards in Power BI and Tableau and report KPIs to the steering committee.
I want a job that pays well and lets me work from home.
Two hundred kids learned to swim.
I raised £2.4m last year and manage a portfolio of 60 major donors in Raiser's Edge.
I am passionate about charity.
I rise at four for prayer and I keep bees.
People leave braver than they arrived.
I hold a PCC certificate and bill $350 an hour to FTSE 100 executives.
I love having coffee with interesting people.
Translation is my life and languages are my passion.
The family has one less thing to carry.
My father did this before me and his father before him.
I'm outdoors all day and I like the rain.
I draft 5 briefing notes a week for DEFRA and clear Grade 6 sign-off in the OKR cycle.
Rents stop rising faster than wages.
I follow politics closely and I read three papers every morning.
I clean offices from ten at night till six.
I spend my days among beautiful things.
My average handle time is 4:30, I take 80 calls a day in Zendesk and my CSAT is 92%.
I have a headset, a break every two hours and a nice supervisor.
A child sleeps in a bed of her own tonight.
I want to make a difference.
I want to help people.
I love the view from up there.
I hold an ATPL with a type rating on the Airbus A320 and log 70 hours a month for easyJet.
I work in a small shop on the corner with a good radio.
I meet deadlines and I attend press conferences.
I publish four stories a week in the CMS and track clicks in Google Analytics.
I like that old people here are not alone anymore because of our lunch.
I want to have job with good people and no stress.
Honest pay for honest work, that's all I ask.
Free parking, a pension and a dog-friendly office.
I feed people.
I was promoted twice and I have my own office.
I own the checkout squad's OKRs, run sprint planning in Jira and grew conversion by 12% in Q3.
I'm on Band 7 and expect £52k next year.
CISSP, ITIL and AWS certified, ten years of Oracle.
Four hundred small holdings kept their water.
I've been here for eleven years and know everybody by name.
Busy days, good mates, home by five.
The sea is five minutes away and my boss is kind.
Fewer people die on our roads.
I do what I'm told and I go home.
I answer emails, update the CRM, book meeting rooms and prepare slides for the weekly meeting.
I make a good living.
I'm looking for a new challenge in a dynamic environment.
My job is fun and every day is different.
I get to travel, meet people and try new food.
""".strip().splitlines()

_FREE = """
I sit with people in their last weeks and make sure nobody dies alone; I can hold silence longer than most.
I turn stale flour and early mornings into bread that gets the whole street talking to each other.
I can feel when the dough is ready without looking at the clock.
I lay a bead of weld so clean you could run a thumb along it.
I weld the joints nobody will ever see so that the bridge holds for my grandchildren's grandchildren.
I have an odd talent for reading logs like novels.
I read soil the way others read faces, and the land is richer each time I hand it on.
I find the one sentence in ten thousand pages that sets somebody free.
I'm good at cross-examination; I never ask a question I don't know the answer to.
I disappear into other people's lives on a stage until a stranger in row nine forgives their father.
My voice reaches the back wall without a microphone.
I wash, lift and joke with grace, so Mr Adeyemi feels like a man and not a task.
I know where every pallet is, and who put it there.
I listen with my fingers. Women walk out taller than they came in.
I've a good eye for colour.
I find the words that let two furious ministers leave the room with their dignity and a deal.
I coax flavour from what others throw away, and the kids at our school eat greens and ask for more.
I taste a sauce once and know what it lacks.
I wait, I watch, and I let the body do its work, so mothers remember their births with pride.
I'm unflappable.
I bring light back to old houses safely, and families sleep without fear of fire.
I find the fault other people gave up on.
I match a person with the book that gets them through the winter.
I remember what everyone has read and what they might read next.
People say I can make a chart speak.
I ask without begging, and because of that the hospice keeps its doors open.
By sitting still and listening long, I help the troubled find their own way back to God.
I have learned to keep silent.
I see the leader hidden in a shy person and hold up the mirror until they see it too.
I carry meaning across two languages without spilling it, so refugees are heard in the words they meant.
I hear the hesitation behind a word.
I have gentle hands and an unhurried voice; the bereaved get to say goodbye properly.
I grow shade, scent and quiet for people who live eleven floors up.
I've got green fingers and I prune without fear.
I boil long laws down to a page a tired minister can act on, and poorer families keep their homes.
I leave every ward so clean that nobody catches what the last patient had.
I never skip a corner, even when no one is looking.
I hang paintings so that a boy from the estate feels the museum is his.
I have a rare instinct for putting two objects side by side.
I lower my voice until the caller lowers his, and he hangs up with his heating back on.
I earn the trust of teenagers who trust no one, and some of them stop running.
I'm stubborn and I read people quickly.
I bring two hundred strangers down through weather without spilling a coffee.
I cut cloth to the body God gave you, so you stand straight on the day it matters.
My seams outlive their owners.
I dig until I find what they hid, and then the village gets its water back.
I ask the question everyone else is too polite to ask.
My english is not perfect but I am very good with hands and I learn fast every machine.
I am explaining hard math to childs simple way, and they not afraid anymore.
Sharp knives, steady hands, short temper with fools.
Give me a broken thing and a quiet hour and somebody's grandmother gets her radio back.
Untangling the mess others have left, so the next shift can breathe.
Turning chaos into order is what I do.
I notice small things: a loose thread, a wrong note, a lie.
I've kept bees since 1974 and I move slowly enough that they don't mind me.
In the twenty minutes before my break I can settle a frightened dog, and by noon it lets the family stroke it.
There are a hundred ways to say no to a child and I know the three that leave him whole.
I persuade without pushing.
Numbers behave for me.
I teach.  Kids who hated reading end up fighting over the last book in the box.
Colleagues bring me the drafts they've given up on.
I write plain letters that pensioners understand the first time.
I make furniture that closes with a whisper.
I patch up quarrels on the estate before they reach the police.
I give nervous learners back their nerve, one roundabout at a time.
My knees are bad but my eye is good: I spot the cracked kerb before it trips a pram.
I've a knack for coaxing truth out of spreadsheets, and because of it the food bank never runs short.
I'm the calm voice on the radio when the weather closes in.
I hear what the frightened won't say and turn it into a plan they can live with.
Give me ten minutes with a toddler and a tantrum and I'll show you something close to magic.
""".strip().splitlines()


@pytest.mark.parametrize("text", _FLAGGED)
def test_a11_circumstances_wishes_and_other_peoples_gains_name_no_strength(text: str) -> None:
    assert no_strength(text)


@pytest.mark.parametrize("text", _FREE)
def test_a11_a_strength_said_or_shown_is_heard(text: str) -> None:
    assert no_strength(text) == []


def test_a11_a_finding_carries_the_rule_and_a_kind_word() -> None:
    finding = no_strength(_FLAGGED[0])[0]
    assert (finding.rule, finding.name) == ("A11", "no-strength")
    assert finding.message.endswith((".", "?", "..."))


@pytest.mark.parametrize("text", _FLAGGED)
def test_a11_curly_apostrophes_make_no_difference(text: str) -> None:
    assert no_strength(text.replace("'", "’"))


_PIECES = [
    "I",
    "can",
    "'m",
    "good at",
    "my",
    "eye for",
    "patient",
    "mend",
    "never lose",
    ",",
    ".",
    "so that",
    "and they",
    "turn",
    "into",
]


@given(st.text() | st.lists(st.sampled_from(_PIECES)).map(" ".join))
def test_a11_any_text_gives_findings_inside_it_in_order(text: str) -> None:
    last = 0
    for finding in no_strength(text):
        assert last <= finding.start < finding.end <= len(text)
        last = finding.end


@pytest.mark.parametrize("piece", [*_PIECES, "\n", "x", "a-", "1,", "I again ", "A&", "at ", "I am "])
@pytest.mark.parametrize("between", ["", " "])
def test_a11_a_very_long_text_is_read_to_its_end(piece: str, between: str) -> None:
    text = (piece + between) * 6_000
    assert all(finding.end <= len(text) for finding in no_strength(text))


@pytest.mark.parametrize("text", ["", " \n", "…!?", "😀 🎉", "日本語の仕事", "Ich helfe jungen Leuten beim Lesen."])
def test_a11_no_words_or_other_languages_find_nothing(text: str) -> None:
    assert no_strength(text) == []
