"""Word tables of what happens: families that name one kind of event, families that are near, verbs with particles."""

from __future__ import annotations

# One family a line, its key first. A word stands in one family only; forms are stemmed on both sides, but for a word
# with an exclamation mark, which counts in this form alone.
FAMILIES = """
announce announcement unveil reveal disclose disclosure publicise
introduce introduction tabled! tabling!
agree agreement deal contract pact accord arrangement partnership partner treaty truce ceasefire
sign signing signature initial execute-deed
say tell told stated! statement! statements! comment remark add note describe claim
inform notify notification notice brief
report reporting publish publication article post print reprint
sue lawsuit suit complaint litigation plaintiff litigate prosecute prosecution
petition motion
appeal appellate appealed
rule ruling verdict judgment judgement decide decision adjudicate find-guilty
order directive instruct mandate injunction direct decree command
convict conviction guilty
acquit acquittal clear exonerate
sentence jail imprison imprisonment prison
arrest detain detention custody apprehend
charge indict indictment accuse accusation allege allegation
resign resignation quit step-down depart departure retire retirement abdicate abdication
leave left
dismiss dismissal fired! firing! firings! sack! sacked! sacking! oust ouster
remove removal strike-off delist expel expulsion deregister
appoint appointment name named hire install successor nominate nomination succeed
elect election electoral
vote ballot poll polling
win won victory triumph winner
lose lost defeat loss
die died dead death fatal fatality kill killed killing perish drown drowned
murder murdered assassinate assassination
shoot shot shooting gunfire gunshot
hang hanged hanging
injure injury injured hurt wound wounded casualty
buy bought acquire acquisition purchase takeover merger merge buyout
sell sold sale divest divestment disposal auction
transfer hand-over handover
launch release released roll-out rollout debut
open opened opening inaugurate inauguration
close closed! closes! closing! closure shut shutdown shutter
start started begin began begun beginning commence commencement kick-off outset onset
end ended finish finished conclude conclusion complete completed completion wrap wrapped cease expire expiry
stop halt suspend suspension pause freeze frozen standstill
resume resumption restart reopen reinstate restore restoration reinstatement
recall recalled
withdraw withdrew withdrawn withdrawal pull pulled retract retraction drop dropped shelve shelved abandon scrap
cancel cancelled canceled cancellation call-off annul annulment void
ban banned barred! barring! prohibit prohibition block blacklist exclude exclusion bann embargo
sanction sanctions
approve approval pass passed adopt adoption endorse ratify ratified ratification authorise authorize clearance permit
grant granted issue issued
reject rejection refuse refusal turn-down decline deny denial rebuff spurn
propose proposal offer offered bid tender
withhold withheld
collapse collapsed fail failure fell-through
break broke broken breakdown burst rupture breach-wall give-way
crash crashed collision collide derail derailment
capsize sink sank sunk sinking founder-ship wreck wrecked shipwreck aground strand stranded
explode explosion blast bomb erupt eruption detonate detonation
fire-blaze fire fires! blaze wildfire burn burned burnt
ignite lit lighted kindle
flood flooding inundate inundation swamp
storm hurricane typhoon cyclone tornado gale
landfall ashore
earthquake quake tremor
outbreak epidemic pandemic infection infected infect
breach hack hacked intrusion cyberattack
attack attacked assault raid-attack ambush
outage disruption disrupt downtime offline blackout
strike-labour strike strikes striking striker strikers walkout walk-out stoppage picket
hit struck stricken
execute executed execution
protest demonstration demonstrate rally march
riot rioting unrest
fine fined penalty penalise penalize
pay paid payment compensation compensate
settle settlement
raise raised funding! financing! invest investment
rise rose! increase increased climb jump soar gain surge hike
fall fell slump plunge slide tumble dip
double doubled doubling
cut reduce reduction lower lowered slash trim
expand expansion widen widened broaden enlarge enlargement bigger
meet met meeting summit talks convene session
visit visited trip travel tour
arrive arrival
return returned
move moved relocate relocation
build built construct construction erect erected
destroy destroyed demolish demolition raze
damage damaged wreckage
discover discovery detect detected uncover find found finding unearth
appear emerge surface
investigate investigation inquiry enquiry probe inquest
inspect inspection audit examine examination review
test tested trial-test experiment
testify testimony witness
hear hearing heard
trial tried
search raid raided
seize seized seizure confiscate confiscation capture
occupy occupied occupation storm-in
invade invasion
coup overthrow overthrown topple depose putsch mutiny
evacuate evacuation flee fled
rescue rescued save saved
escape escaped
warn warning alert advisory caution
confirm confirmation verify acknowledge admit admission
apologise apologize apology sorry
marry married wedding marriage
divorce divorced
bear born birth
bury buried burial funeral
award awarded prize honour honor medal
join joined membership enter accede
amend amendment revise revision update updated change changed
designate designation label labelled classify declare declared declaration proclaim
recognise recognize recognition
devalue devaluation depreciate peg
default bankruptcy bankrupt insolvent insolvency administration chapter-11
nationalise nationalize nationalisation expropriate
establish established establishment incorporate founded founder formation
name-change rename renamed rebrand
extend extension prolong postpone postponement delay delayed adjourn adjournment
certify certification certified
count counted recount tally
concede concession
letter wrote write written
register registered registration record recorded
value valued valuation appraise appraisal
lift lifted ease eased easing relax
replace replaced replacement substitute supersede
repair repaired fix fixed mend resolve resolved! resolves! mitigate
impose imposed imposition
inspire inspiration
connect connected connection
fly flown flew flight
land landed landing
deliver delivered delivery
arrange arranged
negotiate negotiation bargain
patent patented
invent invention inventor devise conceive conception
perform performance premiere
screen screening
exhibit exhibition display
draft drafted
request requested ask asked
accept accepted acceptance
steal stole stolen theft robbery rob burglary
abduct abduction kidnap kidnapping hostage
surrender surrendered capitulate
deploy deployment
vaccinate vaccination
baptise baptism christen
automate automated automation
"""

# Families that reports of one event may use for each other, though they name different things by themselves.
NEAR = """
agree sign settle approve accept buy negotiate
agree vote approve rule elect
elect vote count
introduce announce propose launch start
rule order grant approve
approve grant certify
announce propose launch report start open
end stop withdraw
die hit flood collapse storm explode capsize
announce say inform report letter warn confirm
resign dismiss leave remove replace
appoint replace elect
close stop end
open start launch establish ignite
die murder shoot hang explode execute
sign execute
injure die fire-blaze
collapse crash break capsize
collapse stop outage breach crash
strike-labour stop leave protest start
storm landfall flood destroy hit damage
ignite fire-blaze
buy sell transfer accept propose
discover appear
fine pay order settle
sue petition appeal request
sue charge
hear trial meet
withdraw recall cancel stop reject
build end establish
invent patent build
report launch appear
seize occupy coup arrest attack
rise raise double expand
cut fall
lift end cut
win elect designate
fly leave arrive move
move transfer remove
ban stop remove reject
investigate inspect search
pay award settle
letter inform request report
value inspect
die bury
"""

# A verb and a word that follows it closely: the family that the two name together.
PHRASES = """
go court sue
go strike strike-labour
go live launch
go sale launch
go dark outage
go down outage
go out outage
go bankrupt default
go under default
walk out strike-labour
walk off strike-labour
down tools strike-labour
put tools strike-labour
lay tools strike-labour
step down resign
stand down resign
step aside resign
stand aside resign
take over appoint
take office appoint
take helm appoint
take power coup
seize power coup
bring in introduce
bring suit sue
bring action sue
bring case sue
file suit sue
file lawsuit sue
file complaint sue
file petition petition
file appeal appeal
lodge appeal appeal
lodge complaint sue
file bankruptcy default
file bankrupt default
take court sue
come ashore landfall
make landfall landfall
give way break
take place-of replace
put name sign
put signature sign
hand down rule
turn up discover
come light discover
set up establish
shut down close
close down close
break out start
get under start
kick off start
call off cancel
call strike strike-labour
take off remove
take list remove
strike list remove
strike register remove
come force start
take effect start
throw out reject
vote down reject
turn down reject
strike down cancel
hand over transfer
lose life die
lose lives die
pass away die
pull out withdraw
back out withdraw
catch fire fire-blaze
burn down fire-blaze
set fire fire-blaze
blow up explode
go off explode
open fire shoot
step up expand
lay off dismiss
give up surrender
run aground capsize
write letter letter
send letter letter
win election win
declare victory win
claim victory win
declare war attack
plead guilty convict
find guilty convict
say yes approve
say no reject
give approval approve
give consent approve
give light approve
give evidence testify
knock out outage
experience outage outage
experience disruption outage
experience disruptions outage
suffer outage outage
suffer disruption outage
suffer defeat lose
suffer death die
give statement say
release statement say
bring down collapse
take part join
take aboard fly
put aboard fly
be out resign
be born bear
be dead die
break down break
hold meeting meet
hold talks meet
hold vote vote
hold election elect
cast vote vote
make deal agree
reach deal agree
reach agreement agree
strike deal agree
seal deal agree
come agreement agree
issue order order
issue warning warn
issue recall recall
issue statement say
make statement say
read statement say
read apology apologise
make announcement announce
make offer propose
put forward propose
cut off stop
shed light ignite
take water flood
come life start
carry out perform
take blame apologise
buy out buy
sell off sell
snap up buy
take delivery deliver
sign deal sign
sign off approve
sign law sign
open doors open
close doors close
cut ribbon open
"""
