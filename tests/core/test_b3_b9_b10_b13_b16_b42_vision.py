"""B3, B9, B10, B13, B16, B42: the small rules for a vision."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerkit.writing import vision
from careerkit.writing.vision import opening, reads_opening

_RULES = {
    "B3": (vision.title_or_pay, "title-or-pay"),
    "B9": (vision.how_not_why, "how-not-why"),
    "B10": (vision.company_goal, "company-goal"),
    "B13": (vision.opening, "opening"),
    "B16": (vision.passive_luck, "passive-luck"),
    "B42": (vision.next_level, "next-level"),
}

_FOUND = {
    "B3": """
It's 2028 and I earn $145k.
I am on a £90,000 salary and calm.
I have reached Grade 7 at last.
I hold a senior director title.
My base is 120k plus bonus.
I make six figures as a welder.
I'm a band 8 nurse and it shows.
My title is Head of Nursing.
I'm Vice President of Sales.
I bring home 4,000 euros a month.
My pay has doubled.
I've got a 20% raise.
I'm paid €70 an hour.
I have a job title I can be proud of.
I was promoted to L6 last spring.
My salary covers the mortgage twice.
I'm earning 200k and I finally feel worth it.
I am the Chief Marketing Officer of a large retailer.
My annual income is over $300,000.
I'm on £55k with a company car.
I have been made partner at the firm.
I'm a Band 7 now.
Senior Principal Engineer is printed under my name, a title I fought for.
I take home 3.200 € every month.
They've bumped me up to Grade 6.
I earn twice what I earned in 2025.
My day rate is 900 pounds.
It is 2029 and I make $180,000 a year.
I have the title of Professor.
I'm now a Senior Vice President with a corner office.
My hourly wage is £28.
The bonus lands in my account in March.
I'm paid what I'm worth, 90k.
I have moved into the executive pay band.
I earn six figures from my illustrations.
I pull in £70k and work four days.
I have finally reached a six-figure salary.
I'm a Director now.
My business card says Chief Operating Officer.
I am two grades above where I started.
I've negotiated a pay rise.
We live well on 5,000 euros a month.
I have the job title I always wanted.
I earn eighty thousand a year and feel rich.
I am a VP at last.
My salary starts with a two.
I'm on grade 8 of the civil service scale.
I charge £1,200 a day.
The title on my door is Executive Chef.
I have doubled my salary.
""",
    "B9": """
I lead the lab by taking a course.
I want to master SQL so I will take a course.
First I need to sign up for evening school.
I'll get there by networking twice a week.
The first step is to update my CV.
To do that I need to apply for the licence.
I enrol in a bootcamp so that I can switch.
I'll get a certificate and then look for a mentor.
By reading one book a month I become an expert.
Step 1: ask my manager for a budget.
I will take an online course in bookkeeping.
I have to save money for tuition first.
I plan to read a lot and attend conferences.
I'm going to hire a coach.
I'm going to sign up for a night class in upholstery.
By attending more conferences I will be noticed.
Next I need to find a mentor in the field.
I'm saving up so that I can go back to college.
My first step is talking to HR.
To become a pilot I need 200 flight hours.
I should watch more tutorials and practise every night.
I will update my LinkedIn and reach out to recruiters.
I'll do an MBA so I can move into management.
I get there by completing the advanced certification.
I'll apply for the evening programme and study hard.
I need to take driving lessons.
First, I will enrol in nursing school.
The next step is finding a good therapist course.
I plan to read every book on negotiation.
To get there, I will work weekends.
I will read three books on leadership and find a mentor.
I do an online course in the evenings so that I can apply.
By saving every month I get closer.
I have to pass the exam first.
The next step is to talk to my manager.
I'm going to take a welding class.
I need to update my CV and apply for jobs.
I'm studying for the bar exam in order to switch.
To make this happen I will get up at five.
I will study at night to get my diploma.
I take a course in Excel so I can be an analyst.
I get there by asking for feedback every week.
Before that I have to find a coach.
I'm going to attend workshops and get certified.
I must apply to three schools this month.
Step two: build a portfolio.
""",
    "B10": """
Increase Q3 revenue by 12 %
Hit our OKRs.
The company doubles its market share.
Our team reaches 99.9% uptime.
Reduce churn by 5 points.
The department meets all its KPIs.
We grow the customer base to 10,000.
Launch the new product line in EMEA.
Sales are up 30 % year on year.
We exceed our quarterly targets.
The firm goes public.
Cut operating costs by a third.
Our NPS climbs above 60.
The organisation is the market leader in Europe.
Grow annual recurring revenue to 5 million.
Customer satisfaction is at 95 percent.
We launch in three new markets.
Our division delivers every project on time and under budget.
Turnover is down and productivity is up.
Win the Acme account.
The hospital reduces waiting times by 20%.
Achieve 20% growth in the northern region.
The business has tripled in size.
All KPIs are green.
We beat our competitors on delivery time and margin.
Ship version 3 to 50,000 users.
The call centre cuts average handling time by 40 seconds.
Revenue doubles in two years.
The agency becomes number one in the region.
Deliver all milestones on schedule.
Our branch sells more policies than any other.
Lower defect rates to below 1%.
We close the year with record profits.
Open five new branches.
The plant runs at full capacity.
Reach 10,000 active users by Q4.
Our sales team wins the biggest client in the industry.
The company has happy shareholders.
Reduce complaints by half.
We achieve ISO certification.
Profit margins improve every quarter.
The firm expands to Asia.
""",
    "B16": """
I was given my own ward.
They promote me to lead the team.
My boss lets me work from home.
I get noticed by the board.
I have been offered a seat at the table.
My manager gives me more responsibility.
I am finally recognised by my manager.
I was chosen to run the project.
I got picked for the tour.
I've been promoted.
The company allows me to travel.
They made me head of the kitchen.
Somebody discovers me at open mic.
I was lucky enough to land the job.
I am allowed to choose my own hours.
They put me in charge of the archive.
Management has finally noticed my work.
I've been handed the biggest project of the year.
A recruiter finds me on LinkedIn.
My supervisor approved my transfer and gave me a team.
I was approached by a publisher.
They gave me a chance and I took it.
I was in the right place at the right time.
I've been selected for the leadership programme.
My company sends me to conferences.
I have been appointed to the committee.
My director promotes me.
Head office gives me the Berlin post.
I'm allowed to work four days.
The dream job falls into my lap.
My editor lets me choose my stories.
I was fortunate to be hired by the museum.
I was given the chance to lead.
My boss promotes me at last.
The bank lets me work from Spain.
I get discovered by a label.
I'm being groomed for the top job.
They offered me my own show.
The right people notice me.
I've been put forward for the board.
I am permitted to try new recipes.
I've been given a bigger team.
My boss finally recognises me.
They have offered me the lead part.
I'm lucky to have been hired.
The company gave me a sabbatical.
I was asked by my manager to lead the project.
Somebody gives me a chance.
""",
    "B42": """
I want the next level.
Move up a band.
I get promoted.
I have climbed the ladder.
I'm at the next level.
I've earned my promotion.
I want to get to the next grade.
I want the next title.
I rise through the ranks.
I was promoted last spring.
I have moved up two levels.
I'm ready to step up to director.
I take my career to the next level.
I move up the career ladder.
I've made it to the next rung.
I'm moving up in the company.
My promotion came through in March.
I want a more senior role.
Getting promoted to lead.
I have worked my way up to regional manager.
I'm being promoted again.
I've reached the top of my pay band.
I want to be at the next level by spring.
I've climbed the corporate ladder.
I get my promotion.
I move up to a higher grade.
I'm on the fast track to partner.
Rising through the ranks.
I have stepped up to team leader.
I reach the next level of my career.
I want to get ahead and move up.
I have got the promotion I wanted.
Make partner by forty.
I'm climbing the ladder.
I land a higher position.
I've moved up to Band 6.
I'm finally at the next level in my career.
I want a promotion.
I climb the ranks.
I have reached senior level.
Move up to management.
I rise to the top of the organisation.
I get bumped up a grade.
""",
}

_FREE = {
    "B3": """
I raised 2 million for the shelter.
We raised £90,000 for the lifeboat.
I saved the ward $145k on gloves.
I teach grade 7 pupils to weld.
The band plays at eight and I dance.
My fourth graders read to me.
I'm the person they call.
I have trained four hundred welders.
I pay my apprentices well.
A book with my title on the spine.
The fund gives 500 euros to each family.
I paid off the family farm.
The raised beds are full of kale.
Nobody asks what I earn.
I have earned their trust.
We won the title on penalties.
We have sold 4,000 loaves at £3 each.
I secured a $2m grant for the youth centre.
The scholarship pays 1,500 euros to every girl who wants to code.
My Grade 3 class wrote a book.
I've saved three months of rent and I sleep well.
I direct the village play again.
Our head of school laughs at my jokes.
The band of sisters I sing with has a new bass.
I run the lamp room on level 3 and like the quiet.
I have no debts.
We hand out 10,000 meals at $1 a plate.
I helped 300 nurses win a fair wage.
The library fund stands at £40,000.
I conduct a brass band of thirty.
The title page still smells of ink.
Our street raised £900 for Amina's wheelchair.
I grade essays on the train and smile.
My partner makes soup.
The festival made €12,000 for the food bank.
I can pay my rent and still buy cherries.
Grade 9 pupils wave from the bus.
I mend a £3 kettle as if it were gold.
I know the title of every song they ask for.
My work pays for itself in thanks.
We direct the traffic of prams at the school gate.
Money is quiet in my life.
We won £2 million of compensation for the miners.
I have enough.
The church roof cost 80,000 euros and we paid every cent.
I am grading papers in the sun.
My director cries at the dress rehearsal.
I keep the books for a fund of 3 million that feeds schools.
I sell soup for four euros.
""",
    "B9": """
I am grateful for the course I took last spring.
I teach a course in grafting.
First I light the ovens, then the day begins.
I go to work by bike.
People sign up for my classes months ahead.
I learned to weld by doing it badly.
By noon the market is empty.
My CV is one line long.
I take a walk so I can hear myself think.
I have built two databases that people use.
My first step into the chapel is always quiet.
She takes the course I designed.
I mentor three young bakers.
By evening the tide has gone out and so have the tourists.
I read one book a week for pleasure.
I finished the degree I dropped at twenty.
I run a night class in upholstery and it is always full.
Applications for our school come from four countries.
My mentor and I walk along the canal on Fridays.
First, the smell of coffee; then the first customers.
I got here by being stubborn and kind.
I practise the cello at night.
I calm the room by speaking slowly.
My lessons are full of laughter.
I book the hall and forty people come.
The first step of the waltz is mine.
I took the long way here and I'm glad.
Learners leave my course with a job.
I learn something from each apprentice.
I take the stairs, two at a time.
I read to my grandmother by the window.
By the end of the day my apron is blue.
My students pass the exam with a grin.
I saved the seeds and they came up.
I take time so people can speak.
Our training kitchen is full every night.
First there is silence, then applause.
I design the course that others take.
By the window stands my father's bench.
We light the fire by striking flint.
My books are read on buses.
The training I lead ends in laughter.
I study the sky before each flight.
I have a certificate on the wall and flour on the floor.
""",
    "B10": """
I am proud of the team that hit our OKRs.
I have helped the company grow without losing my weekends.
We eat together every Friday.
The bakery smells of rye.
Our village has its own nurse again.
My team laughs in stand-up.
Bread at five, flour on my sleeves.
Children walk to school along the wall we built.
The river is clean and I swim in it.
The company of friends fills the table.
The market opens at six and I am there.
We hit the right note and the hall falls silent.
I increase the dose slowly and she sleeps.
Our choir grows by two voices a month.
My shop has doubled its sales and I still close at four.
We grow beans, squash and patience.
The company I keep makes me braver.
The street is quiet and the cat is asleep.
Nobody leaves our kitchen hungry.
We meet at the lake every summer.
The school has a garden, and lunch comes out of it.
I lead a team that hits its targets without overtime.
Our orchard gives twelve kinds of apples.
The lambs are out and the gate is open.
The profits go to the hospice and I hand over the cheque.
We sleep well.
The launch of the lifeboat draws a crowd.
The lighthouse is lit and the rocks are singing.
My clients trust me with their worst days.
Our kitchen garden feeds thirty.
A record plays; nobody hurries.
We close the shop at four and swim.
Fewer people fall on our ward, and I know each name.
The branch of the old pear tree carries again.
Our neighbours bring eggs.
The tide drops and the seals come out.
We win the tug of war.
Our team laughs at lunch.
The garden grows faster than the weeds.
I cut the costs nobody missed and kept every nurse.
The choir hits the high note.
Open windows, open doors.
""",
    "B16": """
I am trusted by the families.
I was born in Cork and I am back.
My daughter gives me a drawing.
I am surrounded by people who care.
I give my team the credit.
Patients ask for me by name.
I'm known for calm.
My work lets me breathe.
They call me when it burns.
I let my apprentices choose.
I am moved by the choir.
I am paid back in smiles.
The dog greets me at the gate.
I offered her the keys.
I promote two of my welders.
I am loved, and I love back.
I'm respected by the old hands.
The children give me drawings for the fridge.
My boss and I disagree and still laugh.
I was raised by the sea and I live there again.
I have built a crew that doesn't need me.
They let the dogs in, and the office is better for it.
I am asked for advice by people twice my age.
My manager reads my reports out loud.
I notice what others miss.
I am welcomed at every door.
I'm asked to stay for supper on my rounds.
My team gives me honest feedback.
My son lets me win at chess.
I am paid in eggs and stories.
I offer my chair and she tells me everything.
I was given her watch, and I wear it.
I am greeted by name in three languages.
I'm loved by a small, loud family.
My mother gives me the recipe at last.
I let the silence do its work.
They tell me the truth.
I earned the trust of the night crew.
I invited the critics and cooked for them.
The village chose bread over a car park.
I am thanked by the families.
My apprentices let me rest.
I was given my grandmother's name.
They greet me with songs.
I give myself permission to stop.
I'm invited to weddings of people I taught.
I made my own luck.
""",
    "B42": """
I climb the ladder to the attic and fix the beam.
The river is at a new level.
I promote reading in every school.
The band moves up the street.
My pupils read at the next level.
I get my crew promoted.
I level the floor before I tile it.
I move up north.
The next role I play is Lear.
We rank the apples by sweetness.
I step up to the lectern.
I live one level above the bakery.
I move up the hill with my flock.
I help others get promoted.
The water is one level lower and the meadow is back.
I'm in the ranks of the choir, second row.
I run promotions for the local bookshop.
We took the boat up a level in the lock.
I step up to the mic and breathe.
The next stage is lit, and I walk on.
I climb the ladder and pick the last plums.
I promote slow reading.
Every level of the mill hums.
I move up and down the aisle with the tea trolley.
The next step in the recipe is patience.
My grandchildren rank my cakes.
I move up a gear on the last hill.
The ladder leans on the apple tree.
Three of my trainees got promoted, and I baked the cake.
I take the lift to the next level and open the doors.
I step up and read the names aloud.
I rank kindness above speed.
The next role I carve is for my daughter's puppet.
I want the next generation to swim here.
I reach the top of the pass before noon.
My mother climbs the ladder at eighty.
The water level drops.
I move up a seat so she can sit.
I promote peace at every table.
We rise early.
I hold the ladder for the new ones.
""",
}


def _cases(texts: dict[str, str]) -> list[tuple[str, str]]:
    return [(rule, text) for rule, lines in texts.items() for text in lines.strip().splitlines()]


@pytest.mark.parametrize(("rule", "text"), _cases(_FOUND))
def test_b3_b9_b10_b16_b42_what_the_rule_is_about_is_found(rule: str, text: str) -> None:
    check, name = _RULES[rule]
    findings = check(text)
    assert findings
    assert {(finding.rule, finding.name) for finding in findings} == {(rule, name)}


@pytest.mark.parametrize(("rule", "text"), _cases(_FREE))
def test_b3_b9_b10_b16_b42_what_only_looks_like_it_is_left_alone(rule: str, text: str) -> None:
    assert _RULES[rule][0](text) == []


_DATED = {
    "It's March. 9th, 2029. And I'm so glad of": date(2029, 3, 9),
    "It is 26 January 2027": date(2027, 1, 26),
    "It's the 3rd of May 2028": date(2028, 5, 3),
    "Today is Friday, 3 March 2028": date(2028, 3, 3),
    "2027-01-26. I am": date(2027, 1, 26),
    "It’s Jan 26, 2024": date(2024, 1, 26),
    "It's the third of May 2028": date(2028, 5, 3),
    "It's a rainy Tuesday, 4 June 2030, and": date(2030, 6, 4),
    "26.1.2028: I": date(2028, 1, 26),
    "Sept 5, 2029 — I": date(2029, 9, 5),
    "It is 31 February 2028": None,
    "It's March": None,
    "By 3 March 2028 I want": None,
    "I march 3 2028": None,
    "It may be 3": None,
    "": None,
}


@pytest.mark.parametrize(("text", "day"), _DATED.items())
def test_b13_the_date_of_an_opening_is_read(text: str, day: date | None) -> None:
    assert reads_opening(text) == day


@pytest.mark.parametrize(
    "text", ["It is 26 January 2027. I am calm.", "It is January 26. I bake.", "I am calm.", "It is 2031. I bake."]
)
def test_b13_a_dated_opening_or_a_single_sentence_is_fine(text: str) -> None:
    assert opening(text) == []


def test_b13_a_longer_text_without_a_date_is_asked_for_one() -> None:
    (finding,) = opening("I am calm. I bake.")
    assert (finding.rule, finding.name, finding.start, finding.end) == ("B13", "opening", 0, 9)


_PIECES = [
    "I",
    "earn",
    "$5k",
    "was",
    "given",
    "promoted",
    "next",
    "level",
    "by taking",
    "course",
    ".",
    "Q3",
    "revenue",
    "grow",
    "1,",
]


@pytest.mark.parametrize("rule", _RULES)
@given(text=st.text() | st.lists(st.sampled_from(_PIECES)).map(" ".join))
def test_b3_b9_b10_b13_b16_b42_any_text_gives_findings_inside_it_in_order(rule: str, text: str) -> None:
    last = 0
    for finding in _RULES[rule][0](text):
        assert last <= finding.start < finding.end <= len(text)
        last = finding.end
    reads_opening(text)


@pytest.mark.parametrize("rule", _RULES)
@pytest.mark.parametrize(
    "part", ["I earn $1k ", "1,", "by taking a course ", "next level ", "I was ", "\n", "the company "]
)
def test_b3_b9_b10_b13_b16_b42_a_long_text_is_read_in_linear_time(rule: str, part: str) -> None:
    assert isinstance(_RULES[rule][0](part * 10_000), list)
