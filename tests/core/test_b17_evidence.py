"""B17: a line of evidence is something that another person could see or check."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerkit.writing import check
from careerkit.writing import evidence as module
from careerkit.writing.evidence import not_evidence

_INNER = """
A stronger bond with my daughter
Everyone at the depot likes working with me
honestly i just feel like a different person since i stopped rushing about
I am highly valued by senior leadership
I am living my best life
I am truly myself at work
I became the leader my team needed
I believe my students will remember me
I bring calm to chaotic shifts
I can breathe again
I can finally switch off
I cope better with grief than I used to
I deal with conflict constructively
I do a good job
I feel calmer than I was
I feel seen by my manager
I found a home in this team
I handle stress better
I have become more resilient
I have excellent relationships with stakeholders
I have let go of my anger
I have more energy
I help my clients become who they want to be
I inspire those around me
I know who I am
I lead from the front
I planted seeds that will bear fruit
I see opportunities instead of problems
I see the world with new eyes
I sense that the passengers like me
I set healthy boundaries
I talk to my boss with more confidence
I think about work less at weekends
I understand the business much better these days
I wake up excited
I work smarter, not harder
I'm 100% more motivated
I'm a calmer presence in the control room
I'm a role model for the younger welders
I'm an excellent communicator
I'm at least twice as patient as in 2021
I'm confident
I'm finally comfortable with ambiguity
I'm finally doing what I was born to do
I'm in control of my life
I'm in the driver's seat of my career
I'm making steady progress
I'm more strategic
I'm more visible in the organisation
I'm not stressed any more
I'm not the nervous wreck I used to be
I'm on top of my workload
I've become the kind of manager people want to work for
I've built bridges between departments
I've changed
I've got my mojo back
I've learned to love myself
I've never felt so sure that this is where I'm meant to be
I've really made a difference
It just works
It was all worth it
My colleagues see me as a leader now
MY CONFIDENCE IS THROUGH THE ROOF!!!
My cooking has more heart
My curiosity has returned
My customers are satisfied
My days have meaning
My decisions are more considered
My diplomatic skills are second to none
my English is more better now
My gut tells me it was the right call
My life is richer for it
My managers value me as an equal
My marriage is stronger
My mind is quieter on the night bus
My reputation is growing
My stress is down by 80%
Passengers appreciate my driving
People can tell I've changed
People come away from my lessons inspired
People open up to me
Since January 2024 I'm a lot more assertive
The atmosphere in the depot has improved a lot
The work speaks for itself
There is more joy in my days
There's a real sense of belonging on the ward
Things just click these days
We work well together now
We've built a culture of openness and trust
""".strip().splitlines()

_SEEN = """
A fisherman's wife brought mackerel to the surgery
At the reunion three of them stood up and told the story
Customers drive two hours for my sourdough
Every ewe came through lambing alive
Fourteen thank-you cards are taped to the fridge
He asked me to be his best man
I am sitting at the head of the table at my sister's wedding
I can do the whole call in French and the client laughs at the right place
I close the salon on Mondays and the sign says so
I did not check my mail between six and nine
I filed the last of the backlog before the audit
I have a certificate in British Sign Language
I have keys to the building and no badge to swipe out
I have stamps from nine countries
I have two free afternoons a week
I keep Fridays for the archive and the door is locked
I pay my cleaner's invoice on the day
I submitted the last chapter at 14:03 on 9 May
I tell the new drivers my story at induction
I turned down the Frankfurt job by email
I was in bed by ten
I'm wearing my grandmother's ring on stage
I've got the certificate on the fridge
I've lost ten kilos
In the car park a parent rolled down her window and shouted thank you
My back garden is full of beans and neighbours
My badge opens the lab at CERN
My bench is clean when I lock up
My bike is muddy on Mondays
My brother and I are speaking again; he came for Sunday lunch
My coat smells of bread when I pick up the twins
My colleagues tease me for leaving on time
My desk drawer has a stack of thank-you notes from parents
My desk has a plant and no in-tray
My doctor crossed the blood pressure pills off the list
My inbox has zero unread messages at five
My invoices are paid within a week
My landlady laughs at my jokes in Portuguese now
My manager said in front of everyone that she'd hire me again
My mother keeps the programme in her handbag
My mother's garden has beans in it again
My name is in the credits
My out-of-office is on from Friday noon
My shirt is dry at the end of the presentation
My team goes home on time; the car park is empty by half five
My team takes its holidays without calling me
My wife and I walk the dog before breakfast
Nine people have finished the bread course and three opened bakeries
Nobody rings me after seven
Old Mr Lewis lets me cut his hair now
On my wall there's a crayon picture of a bus with me at the wheel, smiling
On the first Monday of the month I chair the residents' meeting
Our heating bill is half of what it was
Ravi got into medical school and thanked me in his speech
so yeah the inspector came on the tuesday, had a look round and gave us a five, it's in the window
Somebody painted a mural of our strike
Someone I've never met cited my dissertation
The abbot gave me the key to the scriptorium
The ambassador stood up when I finished
The bakery is packed at seven
The bishop wrote back
The children's drawings cover the corridor
The choir sings my setting at Easter
The contract is signed
The crew's overtime sheets are blank
The file is closed and the family is housed
The grant came through: 40,000 euros
The interns from last year all got jobs
The jury came back in under an hour
The kids know all the words to the song we wrote
The lift still has my welds in it and it passed the test
The mayor cut the ribbon
The novices take turns ringing the bell
The oxygen alarm has not gone off since June
The pager is back in its box on Dave's desk
The phone rings and it's the Guardian
The queue for the food bank is down from ninety to thirty
The radio is on and I'm kneading at five
The savings account has four thousand pounds in it
The scan came back clear
The seed catalogue lists a bean with my name
The translation won the Schlegel prize
The vet bills are paid and the hens are laying
The wheelchair ramp is poured and in use
There's nothing in my diary on Wednesdays
They've asked me to write the foreword
Two competitors have copied our loaf
Two nurses laughed in handover this morning
We stopped buying plastic cups and the bill says zero
We've had no agency staff since July
""".strip().splitlines()

_OTHERS = [
    "Ich fühle mich ruhiger",
    "Me siento mucho mejor",
    "Je me sens plus calme au travail",
    "もっと自信がある",
    "🙂🙂",
    "",
    "42",
]


def _named(text: str) -> list[str]:
    return [text[finding.start : finding.end] for finding in not_evidence(text)]


@pytest.mark.parametrize("text", _INNER)
def test_b17_a_feeling_a_trait_or_a_generality_is_found(text: str) -> None:
    assert len(_named(text)) == 1


@pytest.mark.parametrize("text", _SEEN)
def test_b17_what_others_could_see_or_check_is_left_alone(text: str) -> None:
    assert _named(text) == []


@pytest.mark.parametrize("text", _OTHERS)
def test_b17_other_languages_and_empty_texts_are_left_alone(text: str) -> None:
    assert _named(text) == []


def test_b17_each_line_is_judged_by_itself() -> None:
    assert _named("I feel calmer\nMy name is on the door\nI am braver") == ["feel calmer", "braver"]


def test_b17_a_line_with_something_to_see_passes_as_a_whole() -> None:
    assert _named("I feel calmer, and the rota shows two free weekends.") == []


def test_b17_a_number_or_a_date_alone_makes_nothing_checkable() -> None:
    assert _named("In March my confidence went up a hundred percent")


def test_b17_curly_apostrophes_and_capitals_make_no_difference() -> None:
    assert _named("I’M SO MUCH CALMER") == _named("I'M SO MUCH CALMER") == ["SO MUCH CALMER"]


def test_b17_a_finding_asks_what_somebody_else_would_see_or_hear() -> None:
    (finding,) = [each for each in check("There is more joy in my days", "evidence") if each.rule == "B17"]
    assert (finding.name, finding.suggestions) == ("not-evidence", ())
    assert "see or hear" in finding.message


_PIECES = [
    "I",
    "feel",
    "my",
    "confidence",
    "ten",
    "letters",
    "are",
    "on",
    "the wall",
    ",",
    ".",
    "and",
    "\n",
    "£5",
    "'so'",
    "%",
]


@given(st.text() | st.lists(st.sampled_from(_PIECES)).map(" ".join))
def test_b17_any_text_gives_findings_inside_it_in_order(text: str) -> None:
    last = 0
    for finding in not_evidence(text):
        assert last <= finding.start < finding.end <= len(text)
        last = finding.end


@pytest.mark.parametrize("part", ["I feel ", "my ", "and ", ", ", "ten letters ", "much more ", "\n", " ", "x", "'a"])
def test_b17_a_very_long_text_is_read_to_its_end(part: str) -> None:
    text = part * 4_000
    assert all(finding.end <= len(text) for finding in not_evidence(text))


@pytest.mark.parametrize("path", sorted((Path(module.__file__).parent / "data").glob("evidence*.toml")))
def test_b17_the_data_is_sorted_without_repeats(path: Path) -> None:
    for name, entries in tomllib.loads(path.read_text("utf-8")).items():
        assert list(entries) == sorted(set(entries)), name
