"""A13: a description names no tools, employers, figures, papers, jargon or lists of tasks; A1 no employer."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerkit.writing import specific
from careerkit.writing.specific import LONGEST, length, named_company, too_specific

_FLAGGED = """
I maintain 140 Windows servers with PowerShell and Ansible and close 40 tickets a week.
I want a yield of 9 tonnes per hectare and a new John Deere by Q4.
I hit 98% pick accuracy on SAP and run a team of 25 pickers at Amazon.
I'm aiming for grade FS-02 and a posting to Brussels by next summer.
I do 3 consumer units a week, EICR certificates and NICEIC paperwork.
I build dashboards in Power BI and Tableau and report KPIs to the steering committee.
I raised £2.4m last year and manage a portfolio of 60 major donors in Raiser's Edge.
I hold a PCC certificate and bill $350 an hour to FTSE 100 executives.
I draft 5 briefing notes a week for DEFRA and clear Grade 6 sign-off in the OKR cycle.
My average handle time is 4:30, I take 80 calls a day in Zendesk and my CSAT is 92%.
I hold an ATPL with a type rating on the Airbus A320 and log 70 hours a month for easyJet.
I publish four stories a week in the CMS and track clicks in Google Analytics.
I own the checkout squad's OKRs, run sprint planning in Jira and grew conversion by 12% in Q3.
I'm on Band 7 and expect £52k next year.
CISSP, ITIL and AWS certified, ten years of Oracle.
I answer emails, update the CRM, book meeting rooms and prepare slides for the weekly meeting.
Our SLA is four hours and I keep the backlog under 15 stories per sprint.
I'm a Band 6 on £37,000 and I'm doing my NMP certificate.
I grew ARR by 40% and own the enterprise pipeline in Salesforce.
I write Python and SQL for the growth squad at Spotify.
Sixty parcels an hour, nine hours a day, scanner in hand.
My target is 25 placements a quarter.
I manage the P&L for EMEA and report to the SVP.
I process invoices, chase payments, file receipts and update the ledger.
I want to be a Grade 7 in the civil service by thirty-five.
I use Photoshop and InDesign to lay out brochures for Tesco.
I facilitate retros and keep our Kanban board tidy.
Forklift licence, first aid certificate, Level 3 NVQ.
I drive for Uber and keep a 4.9 rating.
I manage 12 direct reports and a budget of £3m.
We use Slack, Notion and Figma all day.
I'm a PRINCE2 practitioner working at Capita.
I deliver 8 features per quarter and keep velocity at 45 story points.
I sell insurance for Aviva and hit quota every month.
I build macros in Excel that nobody else can untangle.
As Principal Consultant at Accenture I bill 1,800 hours a year.
I manage the EMEA rollout of Workday, with weekly steering committees.
Targets: 30 demos a month, 20% close rate, commission on top.
Each day I do 12 home visits, log them in SystmOne and email the rota.
I am a Chartered Accountant with the ACCA.
My day rate is £600.
I earn $95k and want a raise of 10 percent.
I work for the NHS in Leeds.
I joined Google straight from school.
At McKinsey I learned to listen.
I love making things at Siemens.
I code in TypeScript and deploy with Docker.
I live in Excel and Outlook.
My HubSpot dashboards keep sales honest.
I'm in band 8a and happy.
I train new hires at Brightwater Logistics Ltd.
I teach five lessons a day.
I see thirty patients a day.
I close ten deals a month.
We missed the Q2 numbers.
I increased retention by 15%.
I order stock, file invoices and answer phones.
I sort mail, update spreadsheets, schedule meetings and print badges.
I hold an HGV licence and drive to Poland.
I have a TEFL certificate and love children.
I want a six-figure salary.
My ROI slides impress the steering committee.
Certified Scrum trainer.
I edit video in Final Cut and post on TikTok.
Our sprints run two weeks and I groom the backlog.
I use ChatGPT to write letters to tenants.
I was headhunted by Goldman Sachs.
""".strip().splitlines()

_FREE = """
I build ramps, rails and low shelves by eye, and people who were stuck upstairs come down to breakfast.
People who were stuck upstairs come down to breakfast.
I like building things.
I calm horses and the children who are scared of them.
We get free uniforms and discounted tickets.
I sort truth from rumour quickly, and a frightened town gets facts it can use.
I bake at dawn, and by eight the whole street smells of it.
I was born in Leeds and I love Leeds.
I grew up on the Amazon and I read rivers.
I excel at listening.
I have a word for every mood.
My teams trust me.
I slack off on Sundays and work like a mule on Mondays.
Spring is when I shine.
I met my first customer in 1974.
I can name a hundred ways to say sorry.
In my first hour I learn their names.
I read the sky over Ireland and land in the rain.
At Christmas nobody eats alone.
At Grandma's table I learned to listen.
I sprint for the bus and I laugh about it.
I raised four kids and forty goats.
I was twenty when I found wood.
One in three of them never had a book.
Four hundred families kept their roofs.
I give it a hundred percent.
I saw a birth certificate with no name on it and found the mother.
I keep a ticket from every show.
I make a hundred small repairs and one big soup.
I go with nine of them up the hill.
We are two in the shop and one dog.
The teacher in me explains it seven ways.
I read maps, moods and mountains.
I cook, clean and comfort.
I mend roofs, gutters and hearts.
The next level of the tower is where I plant roses.
I write letters, poems and eulogies for people who can't.
I see a stranger at the door and put the kettle on.
I learned patience from Maria at the well.
My word is good.
A swift nests above my door.
I talk to teams that stopped talking.
My grade of patience is rare.
I have worked with my hands since I was ten.
Twice a week I bring soup to Mr Shah.
I sit with people in their last weeks and make sure nobody dies alone; I can hold silence longer than most.
I turn stale flour and early mornings into bread that gets the whole street talking to each other.
I can feel when the dough is ready without looking at the clock.
The old lady at the third stop gets home dry every evening.
I like the night shift because the roads are quiet and nobody bothers me.
I lay a bead of weld so clean you could run a thumb along it.
I weld the joints nobody will ever see so that the bridge holds for my grandchildren's grandchildren.
I have an odd talent for reading logs like novels.
I work in a nice office close to the station, with a canteen and flexible hours.
Our fields hold more worms each year and the skylarks have come back.
I read soil the way others read faces, and the land is richer each time I hand it on.
I wake at five, feed the cows, and drink tea in the yard.
I find the one sentence in ten thousand pages that sets somebody free.
I'm good at cross-examination; I never ask a question I don't know the answer to.
I enjoy the wigs, the wine and the old stones of the court.
I disappear into other people's lives on a stage until a stranger in row nine forgives their father.
My voice reaches the back wall without a microphone.
I love applause and late suppers.
I wash, lift and joke with grace, so Mr Adeyemi feels like a man and not a task.
He can stay in his own house.
I get the bus at six and do four visits before lunch.
I know where every pallet is, and who put it there.
I listen with my fingers. Women walk out taller than they came in.
I've a good eye for colour.
I have a chair by the window and regulars who tip well.
I find the words that let two furious ministers leave the room with their dignity and a deal.
The border stays quiet and the grain gets through.
I have lived in six countries and been to many receptions.
I coax flavour from what others throw away, and the kids at our school eat greens and ask for more.
I taste a sauce once and know what it lacks.
The kitchen is hot, the hours are long, and I'm used to it.
I wait, I watch, and I let the body do its work, so mothers remember their births with pride.
Mothers go home unafraid.
I work nights at a hospital near my flat.
I'm unflappable.
I bring light back to old houses safely, and families sleep without fear of fire.
I find the fault other people gave up on.
I match a person with the book that gets them through the winter.
I like quiet rooms and the smell of paper.
Children who never owned a book take home three.
""".strip().splitlines()


@pytest.mark.parametrize("text", _FLAGGED)
def test_a13_what_belongs_to_one_seat_is_found(text: str) -> None:
    assert too_specific(text)


@pytest.mark.parametrize("text", _FREE)
def test_a13_story_numbers_and_everyday_things_are_free(text: str) -> None:
    assert too_specific(text) == []


def test_a13_a_finding_carries_the_rule_and_a_kind_word() -> None:
    finding = too_specific(_FLAGGED[0])[0]
    assert (finding.rule, finding.name) == ("A13", "too-specific")
    assert finding.message.endswith((".", "?", "..."))


@pytest.mark.parametrize("text", _FLAGGED)
def test_a13_curly_apostrophes_make_no_difference(text: str) -> None:
    assert too_specific(text.replace("'", "’"))


_PIECES = [
    "I",
    "at Deloitte",
    "£45k",
    "Excel",
    "12 %",
    "reports",
    "three",
    "a week",
    "team of",
    "40",
    ",",
    ".",
    "Band",
    "7",
    "certificate",
]


@given(st.text() | st.lists(st.sampled_from(_PIECES)).map(" ".join))
def test_a13_any_text_gives_findings_inside_it_in_order(text: str) -> None:
    last = 0
    for finding in too_specific(text):
        assert last <= finding.start < finding.end <= len(text)
        last = finding.end


@pytest.mark.parametrize("piece", [*_PIECES, "\n", "x", "a-", "1,", "I again ", "A&", "at ", "I am "])
@pytest.mark.parametrize("between", ["", " "])
def test_a13_a_very_long_text_is_read_to_its_end(piece: str, between: str) -> None:
    text = (piece + between) * 6_000
    assert all(finding.end <= len(text) for finding in too_specific(text))


@pytest.mark.parametrize("text", ["", " \n", "…!?", "😀 🎉", "日本語の仕事", "Ich helfe jungen Leuten beim Lesen."])
def test_a13_no_words_or_other_languages_find_nothing(text: str) -> None:
    assert too_specific(text) == []


_HOUSES = {
    "I teach kindness at Deloitte.": ["Deloitte"],
    "I mend lifts for the NHS": ["NHS"],
    "I want to join Google": ["Google"],
    "I work for Brightwater Logistics Ltd in Hull.": ["Brightwater Logistics Ltd"],
    "Working for Siemens, I listen.": ["Siemens"],
}


@pytest.mark.parametrize(("text", "named"), _HOUSES.items())
def test_a1_employers_are_found_by_their_name(text: str, named: list[str]) -> None:
    assert [text[finding.start : finding.end] for finding in named_company(text)] == named
    assert {finding.rule for finding in named_company(text)} == {"A1"}


@pytest.mark.parametrize(
    "text",
    ["At Christmas nobody eats alone.", "I grew up on the Amazon", "I live in Leeds", "At Grandma's I learned to wait"],
)
def test_a1_places_people_and_feasts_are_no_employers(text: str) -> None:
    assert named_company(text) == []


def test_a13_a_long_text_is_called_long_and_no_more() -> None:
    assert length("I listen. " * 10) == []
    (finding,) = length(" " + "I listen. " * LONGEST)
    assert (finding.rule, finding.name, finding.start) == ("A13", "length", 1)


@pytest.mark.parametrize("name", ["compass", "frames", "impact", "specific", "strength"])
def test_a13_the_data_is_sorted_without_repeats(name: str) -> None:
    path = Path(specific.__file__).parent / "data" / f"{name}.toml"
    for key, entries in tomllib.loads(path.read_text("utf-8")).items():
        assert entries == sorted(set(entries)), key
