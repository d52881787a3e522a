"""B45: a want says what to go toward."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerkit.writing import aversion as module
from careerkit.writing import check
from careerkit.writing.aversion import aversion

_AWAY = """
A classroom where I'm not shouting
A role with no line management
A week where nobody asks me for the figures
Anything except teaching year nine
anywhere else than this office
Avoiding my boss
Being free of my pager at last
Being spared the Christmas rush
Bin the spreadsheets
Days when I'm not counting the minutes
Don't make me do another PowerPoint
dont want to work weekends
Enough of the night bus
Fewer spreadsheets
Freedom from constant surveillance
Freedom from my inbox
Freedom from other people's deadlines.
Get rid of the middlemen
God, no more funerals on a Friday
I am done with unpaid overtime
I am finished with politics
I can't bear the thought of another restructure
I can't stand being watched while I sew
I don't fancy another decade on ladders
I don't want anymore to cut hair standing ten hours
I don't want meetings, I want time at the bench
I don’t want my kids to only know me from the back of a laptop
I hate being late for my own children
I hate the thought of retiring from the same desk
I just don't want to be bored
I just don't want to feel stupid at work anymore
I just want the commute to end
I need fewer people wanting a piece of me
I never want to hear the word synergy again
i really really don't want to spend another christmas in A&E
I refuse to be the diversity hire in the brochure
I want a manager who won't take credit for my work
I want an escape route from the firm
I want less paperwork
I want no part of the family business
I want not to be afraid of my phone
I want out
I want to avoid conflict
I want to be anything but a number
I want to get rid of the guilt when I leave at five
I want to hear fewer excuses and more laughter from my team
I want to leave banking
I want to not have to think about the pension fund every single morning
I want to shed the manager title
I want to stop feeling like a fraud
I want to stop pretending everything is fine
I wish I could quit the committee
I wish that I never had to hear that ringtone
I won't do weekends
I'd like a year without hospitals
I'm done being the only one who cleans the coffee machine
I'm exhausted by other people's emergencies
I'm not interested in being a manager
I'm sick of airports and hotel breakfasts.
I'm sick to death of strategy documents
I'm tired of being the only one who cares.
I've had enough of being the quiet one
I've had it with open-plan
I've had my fill of hospital food and hospital politics
Less bureaucracy and fewer forms.
Less noise. Less plastic chairs. Less of Gary.
less of the politics
Never to write another press release
No boss, no badge, no bleeping
No politics
Not waking up with a knot in my stomach
Out of debt by forty.
Out of London
Out of the warehouse
Please no more clipboards
Quit the bank
Quitting the night desk before it quits me
sick of chasing invoices
Something other than selling insurance
Somewhere quiet, away from the drill and the compressor
Stop being so scared of the phone
Sundays without the dread of Monday
To avoid burnout.
To be free from financial worry.
To hand back the keys and never look at a rota again
To leave the corporate world behind.
To leave the drama behind
To let go of control
To see the back of quarterly targets
Work that doesn't follow me home
""".strip().splitlines()

_TOWARD = """
A bookshop that doesn't close before nine
A class that runs to the door
A garden I never finish
A small bakery by the harbour.
a small flat, no matter where, with a piano
A stage, a light and an audience that forgets to cough
A team small enough to share one pot of tea
Freedom to say what I saw
I can't imagine anything better than a full orchard
I can't stop thinking about opening a school
I don't care about titles, I want to make good bread.
I don't mind early starts as long as there's a view
I don't mind the cold; I want the boats
I don't want to just survive, I want to flourish.
I never get tired of the sea
I want my work to be free for anyone to read
I want the apprentices to stop being scared of the lathe
I want to be left-back for the village team
I want to be out on the water by seven
I want to be so good they can't ignore me
i want to be that teacher, the one you never forget
I want to be the reason somebody didn't give up
I want to drive less-travelled roads with a full coach
I want to end each shift with the floor shining
I want to give without counting
I want to grow old here
I want to live so my son isn't ashamed of me
I want to look after people nobody visits
I want to make contracts that a tired person can read
I want to make the library a place where no one feels stupid
I want to run the kitchen my way
I want to say yes more often
I want to see women leave prison with a job
I want to sing, no matter how small the room
I want to stay
I want to stop deportations of children
I want to teach sign language to nurses
I will never be rich and I want to be useful
I won't rest until every child in our school can swim
I'd never tire of teaching fractions
I'd rather dig than type
I'm never bored on the ward and I want to stay
I'm not afraid of hard work; I want a farm
Je ne veux plus de réunions
Less is more: one chair, made well
More time outside, even when it rains and never stops
More time with my patients.
Never the same dish twice
No more than three pupils at a time
Not a big shop, just the right one on the right corner
Not bad for a start: two beehives and a shed
Not just a salary: a craft
Not only to mend clocks but to teach it
Nothing excites me more than a blank page.
Nothing fancy: a bench, a lamp, a line of boots to mend
Quitting time at four so I can coach the under-nines
Stop children drowning in our canals
Time off to walk to Santiago
To be out at sea by dawn
To be outdoors every day.
To be paid fairly
To be someone's first good teacher
To be somewhere I can hear the sea
to become independent of my parents
To break the silence about miscarriage
To build houses that don't fall down
To catch the mistakes before they reach the patient
To cut hair in a village where everybody talks
To end each day with a swept shop
To end the day tired in the good way
To fly the long routes
To get better at saying sorry
To give every prisoner a book
To have a beer with the crew on Fridays
To help families escape violence
To hold on to my accent
to interpret for those who cannot speak up
To keep our post office from closing
To learn to rest without guilt
To learn Welsh, if it isn't too late
To let go of the tiller and trust the crew
To make rules that nobody needs a lawyer to read
To reduce waiting times for scans
To save my village from drowning
To see the back garden in daylight
to speak up even when nobody agrees
To stay in nursing
To stop the hospital closing
To teach until my voice gives out
""".strip().splitlines()

_SPANS = {
    "I don't want meetings, I want time at the bench.": ["I don't want meetings"],
    "I want to stop saying yes.": ["stop saying yes"],
    "A bench of my own, no boss, no badge.": ["no boss, no badge"],
    "More making, less managing": ["less managing"],
    "Ideally, an end to the commute - and a dog": ["an end to the commute"],
    "I want a garden. No more nights.": ["No more nights"],
    "I'd like to learn Welsh. I'm tired of English. I refuse to sell.": ["I'm tired of English", "I refuse to sell"],
}

_OTHERS = [
    "Ich will keine Nachtschichten mehr",
    "No más reuniones",
    "Je ne veux plus de réunions",
    "もう残業は嫌だ",
    "🙃",
    "",
]


def _named(text: str) -> list[str]:
    return [text[finding.start : finding.end] for finding in aversion(text)]


@pytest.mark.parametrize("text", _AWAY)
def test_b45_a_wish_to_get_away_is_found(text: str) -> None:
    assert _named(text)


@pytest.mark.parametrize("text", _TOWARD)
def test_b45_a_wish_to_get_somewhere_is_left_alone(text: str) -> None:
    assert _named(text) == []


@pytest.mark.parametrize(("text", "named"), _SPANS.items())
def test_b45_the_away_part_is_what_is_named(text: str, named: list[str]) -> None:
    assert _named(text) == named


@pytest.mark.parametrize("text", _OTHERS)
def test_b45_other_languages_and_empty_texts_are_left_alone(text: str) -> None:
    assert _named(text) == []


@pytest.mark.parametrize(
    "text", ["I DON'T WANT TO DRIVE", "i don’t want to drive", "I  don't\nwant to drive", "i dont want to drive"]
)
def test_b45_casing_apostrophes_and_spaces_make_no_difference(text: str) -> None:
    assert _named(text) == [text]


def test_b45_a_finding_asks_and_leaves_the_words_to_the_person() -> None:
    (finding,) = check("No more night shifts", "want")
    assert (finding.rule, finding.name, finding.suggestions) == ("B45", "aversion", ())
    assert finding.message.endswith("?")


def test_b45_only_wants_are_read() -> None:
    for kind in ("description", "value", "vision", "evidence"):
        assert "B45" not in {finding.rule for finding in check("No more night shifts", kind)}


_PIECES = [
    "I",
    "don't",
    "want",
    "to",
    "no",
    "more",
    "less",
    "stop",
    "being",
    ",",
    ".",
    "and",
    "a job",
    "that",
    "but",
    "-",
    "never",
]


@given(st.text() | st.lists(st.sampled_from(_PIECES)).map(" ".join))
def test_b45_any_text_gives_findings_inside_it_in_order(text: str) -> None:
    last = 0
    for finding in aversion(text):
        assert last <= finding.start < finding.end <= len(text)
        last = finding.end


@pytest.mark.parametrize(
    "part", ["I don't want to ", "no ", "and ", ", ", "a job that ", "my aim of x ", "\n", " ", "x", "never less "]
)
def test_b45_a_very_long_text_is_read_to_its_end(part: str) -> None:
    text = part * 4_000
    assert all(finding.end <= len(text) for finding in aversion(text))


@pytest.mark.parametrize("path", sorted((Path(module.__file__).parent / "data").glob("aversion*.toml")))
def test_b45_the_data_is_sorted_without_repeats(path: Path) -> None:
    for name, entries in tomllib.loads(path.read_text("utf-8")).items():
        assert list(entries) == sorted(set(entries)), name
