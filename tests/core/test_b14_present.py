"""B14: a vision is told in the present, and what is not gets a rewrite where one is sure."""

import tomllib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from careerkit.writing import present
from careerkit.writing.present import not_present

_ARTICLE = (
    "It is January 26 and I am a SQL master. I have built several databases, two of them published online. "
    "I'm grateful for the mentors I found during the year."
)

_RETOLD = {
    "I want to lead a lab": "I lead a lab",
    "I will be the person they call": "I am the person they call",
    "we'll have opened": "we have opened",
    "I'm going to teach on Fridays": "I teach on Fridays",
    "She will run the night shift": "She runs the night shift",
    "I won't be afraid": "I am not afraid",
    "I will not miss": "I don't miss",
    "There will be a queue": "There is a queue",
    "I hope to have written two books": "I have written two books",
    "I should be sleeping better": "I am sleeping better",
    "I will run the ward with a calm voice.": "I run the ward with a calm voice.",
    "I'll bake for three villages.": "I bake for three villages.",
    "I want to drive the 42 with a grin": "I drive the 42 with a grin",
    "I'd love to teach welding to girls.": "I teach welding to girls.",
    "I'm gonna be the calm one in every outage": "I am the calm one in every outage",
    "I shall grow apples on my own land.": "I grow apples on my own land.",
    "We will have planted ten thousand oaks.": "We have planted ten thousand oaks.",
    "My case will be heard before the highest court.": "My case is heard before the highest court.",
    "I would like to act on a stage in Leeds.": "I act on a stage in Leeds.",
    "I should be home by six": "I am home by six",
    "I try to listen more than I talk.": "I listen more than I talk.",
    "I hope that my apprentices will remember me.": "My apprentices remember me.",
    "I dream of playing Lear": "I play Lear",
    "I'm aiming to deliver a thousand babies.": "I deliver a thousand babies.",
    "My goal is to lead the data team.": "I lead the data team.",
    "I intend to keep bees behind the monastery.": "I keep bees behind the monastery.",
    "I wish I had more time for the choir.": "I have more time for the choir.",
    "I am going to coach the under-twelves.": "I coach the under-twelves.",
    "She will take over the night desk.": "She takes over the night desk.",
    "There will be flowers on every grave.": "There are flowers on every grave.",
    "I won't be scared of the phone.": "I am not scared of the phone.",
    "I will no longer answer mail at midnight.": "I no longer answer mail at midnight.",
    "People will ask for my column by name.": "People ask for my column by name.",
    "By 2030 I will have flown every route in the valley.": "By 2030 I have flown every route in the valley.",
    "I aspire to be a fair judge.": "I am a fair judge.",
    "I’ll finally sleep through the night.": "I finally sleep through the night.",
    "My team won't need me to hold their hands.": "My team doesn't need me to hold their hands.",
    "I want my pupils to sing without shame.": "My pupils sing without shame.",
    "We are going to have a crew that eats together.": "We have a crew that eats together.",
    "My dream is to translate poems from Farsi.": "I translate poems from Farsi.",
    "I'd like my daughter to see me on that stage.": "My daughter sees me on that stage.",
    "The clinic will open at seven and I'll unlock it.": "The clinic opens at seven and I unlock it.",
    "I will be able to read the X-rays myself": "I am able to read the X-rays myself",
    "I will never again eat lunch at my desk.": "I never again eat lunch at my desk.",
    "My salon would be the warmest room on the high street.": "My salon is the warmest room on the high street.",
    "They'll say I was fair.": "They say I was fair.",
    "The choir is going to fill the cathedral.": "The choir fills the cathedral.",
    "Would love to see my name on a seed packet.": "I see my name on a seed packet.",
    "I must not lose my temper with the lads.": "I don't lose my temper with the lads.",
    "I expect to be running two wards.": "I am running two wards.",
    "I imagine myself walking into court without notes.": "I walk into court without notes.",
    "Everyone in the call centre will know that I listen.": "Everyone in the call centre knows that I listen.",
    "He'll ring me before he rings the doctor.": "He rings me before he rings the doctor.",
    "I am determined to finish the novel.": "I have finished the novel.",
    "I shan't be commuting.": "I am not commuting.",
    "I wish my hands were steadier.": "My hands are steadier.",
    "My plan for the year is to cook with fire only.": "I cook with fire only.",
    "I'm eager to become a fluent signer.": "I am a fluent signer.",
    "I'll have learnt to rest, and I'll sleep like a stone.": "I have learnt to rest, and I sleep like a stone.",
    "I don't want to work nights.": "I don't work nights.",
    "My lessons will be funny and my pupils won't dread maths.": "My lessons are funny and my pupils don't dread maths.",
    "I have always dreamed of conducting.": "I conduct.",
    "In 2030, I'll be curating shows that make people cry in a good way.": "In 2030, I am curating shows that make people cry in a good way.",
    "I really want to feel that my reports matter to someone.": "I feel that my reports matter to someone.",
    "My hope is that young pilots will come to me with their doubts.": "Young pilots come to me with their doubts.",
    "I see myself running a tiny press from a canal boat.": "I run a tiny press from a canal boat.",
    "There'll be laughter in the kitchen and no one will throw pans.": "There is laughter in the kitchen and no one throws pans.",
    "My books will be in every prison library in the country.": "My books are in every prison library in the country.",
    "I wish to serve my village like my father has done.": "I serve my village like my father has done.",
    "The interns will no longer be afraid to ask.": "The interns are no longer afraid to ask.",
    "My children will see that work can be joyful.": "My children see that work can be joyful.",
    "I need to be the kind of leader who listens.": "I am the kind of leader who listens.",
    "Hope to be debt free and painting.": "I am debt free and painting.",
    "i will have a small office with one plant and zero meetings lol": "i have a small office with one plant and zero meetings lol",
    "I am gonna own a flower stall by the station.": "I own a flower stall by the station.",
    "My studio will hum with sewing machines.": "My studio hums with sewing machines.",
    "I'm hopeful that the board will listen.": "The board listens.",
    "In ten years' time we'll be growing vegetables for the whole estate.": "We are growing vegetables for the whole estate.",
    "I long to hear applause again.": "I hear applause again.",
    "I'll know what my hands are for.": "I know what my hands are for.",
    "I won't have to beg for blankets.": "I don't have to beg for blankets.",
    "I am trying to build a newsroom that trusts its readers.": "I have built a newsroom that trusts its readers.",
    "It's going to be quiet.": "It is quiet.",
    "I would have my mornings to myself.": "I have my mornings to myself.",
    "Me and my wife will run the lighthouse as a hostel.": "Me and my wife run the lighthouse as a hostel.",
    "I'm planning to be the calmest dispatcher in the county.": "I am the calmest dispatcher in the county.",
    "I must be home for bath time.": "I am home for bath time.",
    "I think I would be proud of myself.": "I am proud of myself.",
    "She'll be twelve and I'll be at every match.": "She is twelve and I am at every match.",
    "Nobody will ask me to smile.": "Nobody asks me to smile.",
    "My workshop's going to smell of beeswax.": "My workshop smells of beeswax.",
    "I'd be the teacher who remembers birthdays.": "I am the teacher who remembers birthdays.",
    "You'll find me in the reading room.": "You find me in the reading room.",
    "We want our street to be the one with the lights on.": "Our street is the one with the lights on.",
    "By then my debts will be gone.": "My debts are gone.",
    "I really should be kinder to myself.": "I am kinder to myself.",
    "I'd prefer to work with my hands.": "I work with my hands.",
    "Perhaps I will teach Latin to bricklayers.": "I teach Latin to bricklayers.",
    "That will be a good day.": "That is a good day.",
    "I have to be braver.": "I am braver.",
    "I'll be there for every bedtime, and I won't check my phone.": "I am there for every bedtime, and I don't check my phone.",
    "Our shelter will have fifty beds and a garden.": "Our shelter has fifty beds and a garden.",
    "I seek to be a bridge between the mosque and the town hall.": "I am a bridge between the mosque and the town hall.",
    "I will have my own chair at the salon and a waiting list.": "I have my own chair at the salon and a waiting list.",
    "I hope to work closer to home.": "I work closer to home.",
    "I would like people to feel lighter when they leave my office.": "People feel lighter when they leave my office.",
    "My grandchildren will know my name from a bench I built.": "My grandchildren know my name from a bench I built.",
    "I want to feel proud on Sunday nights.": "I feel proud on Sunday nights.",
    "I'd like to be paid for what I know.": "I am paid for what I know.",
    "In three years I'm going to be running the night kitchen on my own.": "I am running the night kitchen on my own.",
    "I should spend less time on emails and more with patients.": "I spend less time on emails and more with patients.",
    "The river will be clean enough to drink.": "The river is clean enough to drink.",
    "I wish I spoke better English.": "I speak better English.",
    "we gonna have a proper roof over the market": "we have a proper roof over the market",
    "My mornings won't start with sirens.": "My mornings don't start with sirens.",
    "My biggest wish is that the factory stays open.": "The factory stays open.",
    "I have to be at peace with what I can't change.": "I am at peace with what I can't change.",
    "Eventually it'll be just me, the goats and the radio.": "It is just me, the goats and the radio.",
    "I'd be writing every day.": "I am writing every day.",
    "They would all know that I kept my word.": "They all know that I kept my word.",
    "I will stand in the orchard and hear nothing but bees.": "I stand in the orchard and hear nothing but bees.",
    "I just hope the union stays strong.": "The union stays strong.",
    "My plan is to translate one play a year.": "I translate one play a year.",
    "I'll no longer need two jobs.": "I no longer need two jobs.",
    "The kids will run up and tell me what they've read.": "The kids run up and tell me what they've read.",
    "We'd work four days and cook together on the fifth.": "We work four days and cook together on the fifth.",
    "I want my days to begin slowly.": "My days begin slowly.",
    "I should be able to say what I mean in Danish.": "I am able to say what I mean in Danish.",
    "My voice won't tremble.": "My voice doesn't tremble.",
    "You will see me on the roof with the solar crew.": "You see me on the roof with the solar crew.",
    "I may become the first woman to captain this ship.": "I am the first woman to captain this ship.",
    "Then I'll rest.": "Then I rest.",
    "I hope I never lose my curiosity.": "I never lose my curiosity.",
    "we must build more than we break": "we build more than we break",
}

_NOT_YET = """
I will run the ward with a calm voice.
I'll bake for three villages.
I want to drive the 42 with a grin
I'd love to teach welding to girls.
One day I hope to own a proper forge.
I'm gonna be the calm one in every outage
I shall grow apples on my own land.
We will have planted ten thousand oaks.
My case will be heard before the highest court.
I would like to act on a stage in Leeds.
I need to learn to say no.
I have to get my certificates first.
I must finish the thesis.
I should be home by six
I could be running the warehouse by then.
I might open a second salon.
If I get the grant, I will hire two carers.
I try to listen more than I talk.
Next year I start a choir for the kitchen staff.
I used to fall asleep over the ledgers.
I ran the embassy kitchen for years.
I hope that my apprentices will remember me.
I dream of a library with no fines.
I dream of playing Lear
I'm aiming to deliver a thousand babies.
I plan to retire from roofing at sixty.
I'm planning to write the cookbook
My goal is to lead the data team.
I look forward to opening my own studio.
I can't wait to start at the hospice.
I intend to keep bees behind the monastery.
I wish I had more time for the choir.
I am going to coach the under-twelves.
She will take over the night desk.
There will be flowers on every grave.
I won't be scared of the phone.
I will no longer answer mail at midnight.
People will ask for my column by name.
i wanna be the one who fixes the lifts
By 2030 I will have flown every route in the valley.
I aspire to be a fair judge.
Someday I'm a tailor with my name over the door.
I would speak in Parliament about care.
Hoping to get the allotment going.
I've always wanted to run a garden for blind people.
I ought to call my mother more.
I’ll finally sleep through the night.
My team won't need me to hold their hands.
It'll smell of cedar and glue in there.
I want my pupils to sing without shame.
Will I be the kind of boss they miss? I hope so.
I worked hard and they noticed.
I'm about to sign the lease on the barn.
I've got to get out of this office.
I'd be happy in a small town paper.
We are going to have a crew that eats together.
Tomorrow I begin as the village postman.
My dream is to translate poems from Farsi.
I want to become a master of grafting so I will take a course.
I'd like my daughter to see me on that stage.
The clinic will open at seven and I'll unlock it.
I will be able to read the X-rays myself
Maybe I'll get to shadow the curator.
In five years i will have my own truck
I'm trying to become calmer with the callers.
I will never again eat lunch at my desk.
In my vision I'm the diplomat that both sides will phone first and I will never raise my voice.
Honestly I just want a bench, a lathe and some quiet.
When the kids are older I will go back to flying.
My salon would be the warmest room on the high street.
Someday, when the loans are paid, we'll buy the mill.
I think I'll be a decent farmer by then
I'm confident that I will hold the room.
Next spring I move the hives to the orchard.
I was a good cop for thirty years.
They'll say I was fair.
I'd want to be remembered for kindness.
The choir is going to fill the cathedral.
I do hope I can still climb ladders.
I should really be speaking better Welsh.
i need a better rota
All I want is to mend shoes and hear the rain.
It is my ambition to restore every clock in town.
I'm hoping to get a garden.
Would love to see my name on a seed packet.
Gonna learn to read the sky like my grandfather.
I must not lose my temper with the lads.
If we win the tender, we paint the whole bridge.
I expect to be running two wards.
I imagine myself walking into court without notes.
Everyone in the call centre will know that I listen.
He'll ring me before he rings the doctor.
I am determined to finish the novel.
I shan't be commuting.
I wish my hands were steadier.
I could finally breathe.
I hope for a quieter life.
My plan for the year is to cook with fire only.
I'm eager to become a fluent signer.
The last thing I did was sell the shop.
We moved to the coast and opened a hostel.
I'll have learnt to rest, and I'll sleep like a stone.
I don't want to work nights.
My lessons will be funny and my pupils won't dread maths.
I have always dreamed of conducting.
By the time I'm fifty I'll have trained a hundred guides.
In 2030, I'll be curating shows that make people cry in a good way.
Within five years, I intend to have my own tailoring workshop in Porto.
Ideally I'd split my week between the farm and the classroom.
I really want to feel that my reports matter to someone.
I wanna wake up without dread, you know?
My hope is that young pilots will come to me with their doubts.
It would be amazing to have my poems read on the radio.
I'm looking to move into palliative care.
I see myself running a tiny press from a canal boat.
The goal is to get the whole ward off paper.
Eventually, I'd like to hand the keys to my niece.
I have to stop saying yes to everything.
I shouldn't have to apologise for leaving at four.
We might even manage a summer without overtime.
As a bus driver I want to know every kid on my route.
I know I'll be nervous, but I'm going to stand on that stage.
There'll be laughter in the kitchen and no one will throw pans.
Soon I open my own barbershop.
My books will be in every prison library in the country.
I was happy at the mill.
I spent my days in spreadsheets and my nights worrying.
When I finish my training, I will join the lifeboat crew.
I wish to serve my village like my father has done.
I am want to be good translator and help the migrants.
Would be nice to have a dog at the workshop.
My dream? To sing at La Scala.
I've been meaning to start a repair cafe.
I'd better get used to early mornings.
I'm planning on spending every August at sea.
The interns will no longer be afraid to ask.
I could see myself teaching ceramics full time.
If I ever get the chance, I'd train guide dogs.
People should feel safe the second they walk into my surgery.
I aim for a studio full of light and a diary full of white space.
My children will see that work can be joyful.
I'll say no kindly. I'll mean it.
I need to be the kind of leader who listens.
I'd give anything to work outdoors.
Hope to be debt free and painting.
i will have a small office with one plant and zero meetings lol
I am gonna own a flower stall by the station.
Once the twins start school I would like to return to the lab.
My studio will hum with sewing machines.
I'd love for my patients to leave with less fear than they came with.
Everybody's going to be home for supper, me included.
I'm hopeful that the board will listen.
In ten years' time we'll be growing vegetables for the whole estate.
I long to hear applause again.
I want work that doesn't follow me home.
I hope one day to sit on the parish council and be useful.
I was always tired.
I'll know what my hands are for.
Should be able to retire with a clear conscience.
I won't have to beg for blankets.
A good day would start with birdsong and end with a mended engine.
My hope is to sing in the cathedral one more time.
I need to find my voice in meetings.
I've got to learn Urdu properly.
We could have a workshop where apprentices are paid properly.
I am trying to build a newsroom that trusts its readers.
I can't wait until the nursery opens.
The neighbours used to complain about the noise.
When I am sixty I want to still be climbing.
It's going to be quiet.
I would have my mornings to myself.
Me and my wife will run the lighthouse as a hostel.
My aim: one honest article a week.
I'm planning to be the calmest dispatcher in the county.
Let me be useful.
I must be home for bath time.
I think I would be proud of myself.
She'll be twelve and I'll be at every match.
I saved lives for twenty years.
Nobody will ask me to smile.
I've dreamed of this theatre since I was nine and I hope it will be mine.
My workshop's going to smell of beeswax.
I'd be the teacher who remembers birthdays.
You'll find me in the reading room.
I hope to God I'm still dancing.
We want our street to be the one with the lights on.
By then my debts will be gone.
Dreaming of a kitchen with a window.
I really should be kinder to myself.
I was hoping for a seat at the big table.
I'm going to finally publish my field notes.
My goal for next winter is to skate the whole canal.
Having seen so much waste, I want to build things that last.
I'd prefer to work with my hands.
Perhaps I will teach Latin to bricklayers.
That will be a good day.
I have to be braver.
He would call and I would answer without fear.
I cooked for ministers and I hated it.
Need to get fit, need to get outside.
If the harvest is good we might buy the second field.
I'll be there for every bedtime, and I won't check my phone.
Our shelter will have fifty beds and a garden.
I intend on being a midwife that listens
This time next year I'm hoping to be off the night shift.
My patients wouldn't have to wait.
I'm desperate to get out of middle management.
I never want to write another performance review.
Would that I could sleep.
I seek to be a bridge between the mosque and the town hall.
I will have my own chair at the salon and a waiting list.
I hope to work closer to home.
We're gonna rebuild the skate park.
I would like people to feel lighter when they leave my office.
My grandchildren will know my name from a bench I built.
I want to feel proud on Sunday nights.
I'd like to be paid for what I know.
I must learn the new system before the merger.
In three years I'm going to be running the night kitchen on my own.
I should spend less time on emails and more with patients.
I might finally get the courage to sing.
I used to be scared of the boss.
The river will be clean enough to drink.
I'm thinking of opening a bike shop.
I can't wait to hold my first printed book.
I wish I spoke better English.
I intend to leave at four, and I will.
I've got plans to open a second nursery.
A day will come when nobody needs a food bank.
I am hope to be a good father and a good cook.
we gonna have a proper roof over the market
I taught maths for eleven years.
My mornings won't start with sirens.
Hoping that my translation gets published.
I'd want my crew to call me fair.
My biggest wish is that the factory stays open.
I have to be at peace with what I can't change.
Eventually it'll be just me, the goats and the radio.
Should I win the bid, the clinic is ours.
I'd be writing every day.
They would all know that I kept my word.
I was a clerk. I wore grey.
Within a decade I'd like every station on my line to have a ramp.
I will stand in the orchard and hear nothing but bees.
I just hope the union stays strong.
Someone will finally fix the lift, and that someone will be me.
My plan is to translate one play a year.
It'd be nice to be asked.
I'm gonna try to be more patient with the trainees.
I would never have to count pennies again.
I'll no longer need two jobs.
Need to stop checking messages at dinner.
The kids will run up and tell me what they've read.
I'd hope to be seen as fair by then.
In my dream I would own a small ferry.
I want nobody to be afraid of the audit.
We'd work four days and cook together on the fifth.
I am planning to leave the force and train therapy dogs.
I want my days to begin slowly.
I should be able to say what I mean in Danish.
My voice won't tremble.
I went to sea at sixteen.
You will see me on the roof with the solar crew.
I dream of the day I hand over the keys.
I may become the first woman to captain this ship.
I've got to find a way to sleep.
One day I'll wake up and not be tired.
I look forward to being my own boss.
Then I'll rest.
I wish for calm.
I hope I never lose my curiosity.
we must build more than we break
""".strip().splitlines()

_PRESENT = """
I am proud of the garden I planted last spring.
Last year I sold the van; today I walk to work.
By 2032 I have fitted nine hundred boilers.
Each morning I unlock the archive and smell dust.
I no longer want to run away at lunch.
I used to hate the phone, and now I hum while it rings.
Families want to be cared for by us.
My boss asks if I will train the others; I nod.
Flour to the elbow, radio on, nobody shouting.
I'm going to work by tram these days.
It is 4 May 2029 and the nave is full.
I have written two plays, one of them staged in Cork.
I'm grateful for the mentors who stood by me.
I have everything I want on this bench.
I live the life I wanted.
I wouldn't trade this for a corner office.
I couldn't be prouder of the crew.
They do it of their own free will.
I draft wills for people who have no one else.
Will calls me from the workshop and we laugh.
In May the roses climb past my window.
I throw myself into it with all my might.
I don't need an alarm any more.
I no longer have to prove anything.
I have people around me who know their craft.
The people who will run this place after me are already in the room.
Nobody here has to stay late.
Everything I need fits in one rucksack.
The kitchen sounds the way a kitchen should sound.
I never want to leave the greenhouse in the evening.
Trainees ask to shift onto my line.
I get to hold the babies first.
I have got to know every stop and every face.
I am used to silence now.
My hands smell of rosemary.
Every Friday I read to the children at the clinic.
There is a queue outside, and it isn't even eight.
I feel light, rested, at home.
"Will you stay?" she asks, and I do.
It's Tuesday. The river is high. I am not afraid.
A student I taught ten years ago sends me her first novel.
When the siren goes, I breathe and go.
If the dough sticks, we laugh and add flour.
I sleep eight hours and wake before the birds.
My mother says I should rest; I tell her I am resting.
I was nervous this morning, and now the hall is on its feet.
I've stopped checking my phone at dinner.
The orchard I dreamed of stands behind the house.
Two hundred crates a day and not one complaint.
Patients ask for me by name, and I remember theirs.
I plan gardens for hospices.
I wish every passenger good night.
I dream in Portuguese now.
I try a new recipe each Sunday.
I carry hope into rooms where there is little of it.
Today I signed the last of the transfer papers.
I look up from the microscope and it is already dark.
ich will ein Labor leiten
Je veux diriger un laboratoire.
Working with clay, rain on the roof, my daughter asleep
i can say no without shaking
They call me when the lights go out
I'm going to bed at ten and I mean it
What I want is what I have.
We have just opened the third kitchen, and the smell of onions fills the street.
My phone is off. The tide is out. So am I.
By the time I turn in my badge, the whole shift knows how to disarm a row with a joke.
I sew, I sing, I sleep.
Nobody tells me what I should be wearing.
The soil is alive again, and so am I.
My grandmother would be proud of these loaves.
I have stopped asking what people will think.
The lads know I will not shout.
I used to hide at the back; these days I take the microphone.
I'm off to work before dawn and glad of it.
Reporters call and want to know how we did it.
There's a waiting list for my reading group.
I ask for what I need.
I say what must be said.
I have work I love and a table that seats ten.
It's the 3rd of June, 2030, and I have just locked up the museum.
After years of maybe, I have said yes.
I left the bank in 2026 and I have never looked back.
Ten years ago I swept this stage; tonight I own it.
A letter from a prisoner I taught to read lies on my desk.
I do not have to prove that I belong.
My apprentice wants to take over one day, and I tell her she will.
Steam, cardamom, the radio low.
My knees don't hurt, my hours are mine.
I'm going to choir on Thursdays and it shows in my voice.
I know when to stop.
Every child in this school has a coat because we asked.
I can't remember when I was last afraid of an audit.
My shoulders are down. My inbox is empty. It is 4 pm.
I am planning the spring beds with the hospice patients.
The captain asks for me when the fog comes in.
I bought the field behind the church last autumn and it is full of clover.
I'm not trying to impress anyone any more.
The dough tells me when it's ready.
This morning a stranger thanked me for a leaflet I wrote.
I am the aunt who has time.
I may be small, but the whole yard hears me.
Wouldn't change a thing.
Even on bad days I want to be here.
I've paid off the van and I have money in the bank.
Мне нравится моя работа
Students line up with questions; I have all the time in the world.
My will is made, my house is tidy, my bees are fed.
What I do on Sundays is nobody's business.
I am about as calm as a lake.
Could not be happier.
It's a wet Thursday in November 2031 and the shop bell hasn't stopped.
I open the blinds, put the kettle on, and read the overnight notes.
I have become the person new nurses look for on their first night.
My phone buzzes: a former student wants me to see her first play.
I don't check email before nine, and the sky hasn't fallen.
The council has adopted our plan for the riverside.
I would not swap places with anyone.
What used to be a car park is now a garden.
We've learned to argue well and still eat lunch together.
I'm known as the one who reads the whole contract.
At last I can walk past the shop window of my own bakery.
He says he wants to be a welder like me.
After the storm we rebuilt the barn; it stands straighter than before.
My calendar shows three mornings a week with nothing in them.
I haven't had to raise my voice in years.
I tell my story to a room of apprentices who think they can't do it.
Once a month I fly home to see my mother.
I'm tired, in the good way.
Nobody expects me to answer at midnight.
I smell diesel and oranges and think: this is it.
My team disagrees with me out loud, and I like it.
Looking back, I can see that the hardest year taught me the most.
There is money in the account for the first time, and I don't think about it.
I hear my name called, and I walk to the podium with dry hands.
The translation I worked on for six years is on the shelf in Tehran.
I still get butterflies before each landing.
I never thought I would love spreadsheets, but here I am.
Every apprentice who leaves me can read a drawing and a face.
I eat when I'm hungry and stop when I'm full, even on deadline.
They trust me to tell them what they'd rather not hear.
The judge nods as I finish.
I can tell by the sound of the engine whether the bearing will last.
Two years ago I was signed off sick, and this morning I ran along the sea wall.
This is the job I wanted to have when I was nine.
I am needed, and I need them.
It feels as if I could go on for another thirty years.
I've just handed in the manuscript. My hands won't stop shaking.
My days begin with birds and end with soup.
She can do what I couldn't.
I have a plan for the winter and wood for two.
I'm going to more concerts than meetings.
No more Sunday dread.
I know the names of the night porters.
Mum asks when I'll visit, and I say Friday, because I have Fridays.
It smells of wet wool and tea.
We've got a rota everyone can live with.
I love the hour before opening.
I have no wish to be anywhere else.
The trainees I used to fear now teach me slang.
I say what I want and I hear what they need.
There's a photo on the wall of the day we saved the mill.
On Sundays, nothing.
I run the clinic the way I always hoped someone would.
My hands know what to do before I do.
Customers drive two hours for a pair of my boots.
I hear them before I see them: forty kids who can't wait to paint.
When the phone rings at three, it is never for me.
I'm sitting on the quay with my boots off.
My old boss wants to know my secret.
I was the first in my family to finish school; now I hand out the diplomas.
I no longer count the days to the weekend.
The crew would follow me anywhere, and I know the weight of that.
I have forgotten what a migraine feels like.
I choose the music, I set the pace, I sweep the floor.
They were going to close the branch line, and today I drove the first train.
Half the orchestra learned to read music in my kitchen.
I earn enough that money is boring.
I've been sober for six years and nobody at work needs to know why I drink tea.
I teach on Mondays, write on Tuesdays, and wander.
What a day it has been.
My accent is still there and I like it.
I look at the harbour, at the boats we repaired, and feel my chest open.
I get up when the light does.
I can finally afford to say no to the work I don't want to do.
It is enough.
A woman stops me at the market: "You won't remember me, but you delivered my son."
I'm going to the lab in an hour; first, coffee with my father.
We eat what we grow and sell what we can't eat.
The alarm is set for six but I'm up at five, because the bread wants me.
I've had my third book rejected and I'm smiling.
Everyone on the crew goes home with ten fingers.
As soon as I get home I put my feet in the stream.
I am in a room full of people who say what they mean.
I can't think of a single thing I'd rather be doing.
My father, who never wanted me to be a dancer, sits in row one.
Passengers wave. I wave back.
I have my own key to the archive!
The last bus is mine and so is the moon.
A girl with braids asks me how to become a pilot.
I used to write other people's speeches. Today I give my own.
The report I was dreading took an hour.  I feel light.
I do the work I was meant to do.
I wear what I like.
Whatever comes next, I am ready.
I am about to cry, and it's the good kind.
The hospice has a piano again because I asked for one, and asked again.
I've got a shelf of thank-you cards I need to dust.
My hands no longer shake when I hold the chisel.
I'm the one they hope picks up.
We have a saying in the depot: if in doubt, slow down.
I may not be rich but my larder is full.
I could listen to that choir all night.
I wish my younger self could see this.
I trust that the ice will hold, and it does.
Somebody's grandmother brings us dumplings on Fridays.
I go where I'm needed and I leave when I'm not.
I want nothing more than this.
My diary has white space, and I don't fill it.
The town no longer smells of smoke.
Ich liebe meine Arbeit im Garten.
Quiero ser maestra en mi pueblo.
I read the water like my uncle did.
I'm a better listener than I was.
I am writing this from the porch of the field station.
There are eleven of us now and we still fit round one table.
The mayor thanks me, and I think of the ones who carried the hoses.
It's my turn to lead the chant, and my voice holds.
I pass the old office on my bike and feel nothing.
He tells me he wouldn't be here without the group.
I finish at three. I fetch the kids. We bake.
I let the phone ring.
The museum is closed on Mondays but I have a key.
I rarely think about the exam I failed.
We've cut the waiting time from a year to a week.
I have said what I came to say.
I stand in front of four hundred people, and my hands are warm.
All of the girls in my class can swim.
You can hear the saws from the road.
My body tells me when it's time to rest and I obey.
My colleagues, who once rolled their eyes, bring me their drafts.
The last of the asbestos left the building in June; the children are back.
In my garden shed stands the loom I built from scrap.
I'm going home.
I still have the note she left on my desk: "You should do this for a living."
At the end of each shift I write down one good thing.
I have my say, and then I have my lunch.
I keep bees, a diary and my temper.
I'm up to my elbows in clay and could not care less about the time.
Every scar on this bench has a story, and I know most of them.
They needed someone who could calm a ward, and here I am.
I find it easy to ask for help.
I've never been so sure of anything.
The first thing I hear is the kettle, the second is my son.
I have no boss, no badge and no regrets.
It took nine years and it was worth every one: the bridge is open.
I walk out on time.
Nurses from three countries write to ask how we did it.
I'm in the front row at my daughter's concert, phone off.
The radio plays the song I wrote.
He wants to retire; I tell him he has earned it.
I've got nothing to hide and plenty to share.
They ask me to stay on, and I do, because I want to.
The committee hopes I accept, and I sleep on it like someone with choices.
Here is what a good day looks like: soup, sawdust, silence.
My boots are muddy, my accounts are done.
I used to think rest was for others. I know better now.
Since the spring I have had Fridays off.
I can see the whole valley from my desk.
The prisoners I teach call me sir, and they mean it kindly.
Dinner is at seven, and I'm always there.
My students argue about commas and I could not be prouder.
I am the one who holds the torch while others dig.
We are planning the harvest feast around my kitchen table.
I'm making a living from my loom.
Nothing about my Mondays needs fixing.
There are days I want to shout with joy.
What matters to me is on my calendar.
I get paid on time, every time.
A reporter asked me yesterday how it feels, and I'm still searching for the word.
I'm going to the allotment after this.
As if by magic, the queue is gone by noon.
I hold my newborn niece and my phone stays in the car.
Mon atelier sent le cuir et la cire.
""".strip().splitlines()


def _spans(text: str) -> list[str]:
    return [text[finding.start : finding.end] for finding in not_present(text)]


@pytest.mark.parametrize("text", _NOT_YET)
def test_b14_a_wish_a_plan_a_duty_or_a_future_is_found(text: str) -> None:
    assert _spans(text)


@pytest.mark.parametrize("text", _PRESENT)
def test_b14_a_memory_of_the_future_is_left_alone(text: str) -> None:
    assert _spans(text) == []


@pytest.mark.parametrize(("text", "better"), _RETOLD.items())
def test_b14_the_rewrite_is_the_whole_sentence_in_the_present(text: str, better: str) -> None:
    assert not_present(text)[0].suggestions == (better,)


@pytest.mark.parametrize("text", [*_NOT_YET, *_RETOLD])
def test_b14_a_rewrite_passes_the_rule_itself(text: str) -> None:
    for finding in not_present(text):
        for suggestion in finding.suggestions:
            assert not_present(suggestion) == []


def test_b14_the_article_passes_whole_and_its_counterexample_does_not() -> None:
    assert not_present(_ARTICLE) == []
    assert _spans("I want to become a chess master so I will take a course") == ["want to become"]


def test_b14_what_used_to_be_gets_no_rewrite() -> None:
    (finding,) = not_present("I used to fall asleep")
    assert finding.suggestions == ()


def test_b14_each_sentence_has_its_own_finding() -> None:
    assert _spans("I will bake. I am calm. We’ll sing!") == ["will bake", "’ll sing"]


def test_b14_a_past_is_fine_beside_a_present() -> None:
    assert _spans("I ran the shop for years.") == ["ran"]
    assert _spans("I ran the shop for years. Today I walk to work.") == []


@pytest.mark.parametrize("text", ["My wish won't last all supper, Maybe", "n't", "I will", "I want to", "to", "’s"])
def test_b14_what_breaks_off_is_read_without_harm(text: str) -> None:
    assert isinstance(not_present(text), list)


def test_b14_a_finding_carries_the_rule_and_a_kind_word() -> None:
    (finding,) = not_present("I will bake.")
    assert (finding.rule, finding.name) == ("B14", "not-present")
    assert finding.message.endswith(".")


_PIECES = [
    "I",
    "I'll",
    "want",
    "to",
    "will",
    "not",
    "be",
    "that",
    "she",
    ".",
    ",",
    "going",
    "if",
    "my goal is",
    '"',
    "’s",
]


@given(st.text() | st.lists(st.sampled_from(_PIECES)).map(" ".join))
def test_b14_any_text_gives_findings_inside_it_in_order(text: str) -> None:
    last = 0
    for finding in not_present(text):
        assert last <= finding.start < finding.end <= len(text)
        last = finding.end


@pytest.mark.parametrize(
    "part", ["I will ", "I want to ", "who will ", "would have done ", "not ", "1,", "\n", ". ", '"']
)
def test_b14_a_long_text_is_read_in_linear_time(part: str) -> None:
    assert isinstance(not_present(part * 20_000), list)


@pytest.mark.parametrize("text", _NOT_YET[:40])
def test_b14_a_text_said_twice_is_found_twice(text: str) -> None:
    assert _spans(f"{text}\n\n{text}") == 2 * _spans(text)


@pytest.mark.parametrize("name", ["present.toml", "vision.toml"])
def test_b14_the_data_is_sorted_without_repeats(name: str) -> None:
    path = Path(present.__file__).parent / "data" / name
    for key, entries in tomllib.loads(path.read_text("utf-8")).items():
        assert entries == sorted(set(entries)), key
