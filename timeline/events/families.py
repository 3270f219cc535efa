"""Word tables of what happens: families that name one kind of event, families that are near, verbs with particles."""

from __future__ import annotations

# One family a line, its key first. A word stands in one family only; forms are stemmed on both sides, but for a word
# with an exclamation mark, which counts in this form alone.
FAMILIES = """
announce announcement unveil reveal disclose disclosure publicise
introduce introduction tabled! tabling!
agree agreement deal contract pact accord arrangement partnership partner treaty truce ceasefire memorandum armistice \
alliance compact peace
sign signing signature initial execute-deed countersign ink inked
say tell told stated! statement! statements! comment remark add note describe claim
inform notify notification notice brief
report reporting article
publish publication posted! print reprint upload uploaded broadcast air! aired!
sue lawsuit suit complaint litigation plaintiff litigate prosecute prosecution writ
petition motion
appeal appellate appealed
rule ruling verdict judgment judgement decide decision adjudicate find-guilty
order directive instruct mandate injunction direct decree command
convict conviction guilty
acquit acquittal clear exonerate
sentence jail imprison imprisonment prison
arrest detain detention custody apprehend
charge indict indictment accuse accusation allege allegation
resign resignation quit step-down depart departure retire retirement abdicate abdication vacate relinquish
leave left sail sailed
dismiss dismissal fired! firing! firings! sack! sacked! sacking! oust ouster
remove removal strike-off delist expel expulsion deregister
appoint appointment name named hire install successor nominate nomination succeed engage engaged retain retained \
recruit recruited promote promotion sworn swear swore
elect election electoral
vote ballot poll polling referendum plebiscite
win won victory triumph winner prevail clinch
lose lost defeat loss beaten
die died dead death fatal fatality kill killed killing perish drown drowned succumb slain slay fatally perished
murder murdered assassinate assassination
shoot shot shooting gunfire gunshot gunned
hang hanged hanging
injure injury injured hurt wound wounded casualty
buy bought acquire acquisition purchase takeover merger merge buyout combine combined amalgamate amalgamation absorb \
absorbed
sell sold sale divest divestment disposal auction
transfer hand-over handover
launch release released roll-out rollout debut lift-off liftoff blast-off take-off takeoff
open opened opening inaugurate inauguration
close closed! closes! closing! closure shut shutdown shutter
start started begin began begun beginning commence commencement kick-off outset onset
end ended finish finished conclude conclusion complete completed completion wrap wrapped cease expire expiry \
terminate terminated termination
stop halt suspend suspension pause freeze frozen standstill
resume resumption restart reopen reinstate restore restoration reinstatement reconnect
recall recalled
withdraw withdrew withdrawn withdrawal pull pulled retract retraction drop dropped shelve shelved abandon scrap
cancel cancelled canceled cancellation call-off annul annulment void rescind revoke revocation quash quashed repeal
ban banned barred! barring! prohibit prohibition block blacklist exclude exclusion bann embargo outlaw forbid forbade \
forbidden
sanction sanctions
approve approval pass passed adopt adoption endorse ratify ratified ratification authorise authorize clearance permit
grant granted issue issued
reject rejection refuse refusal turn-down decline deny denial rebuff spurn veto
propose proposal offer offered bid tender
withhold withheld
collapse collapsed fail failure fell-through crumble buckle cave-in
break broke broken breakdown burst rupture breach-wall give-way snap snapped crack cracked fracture
crash crashed collision collide derail derailment smash pile-up
capsize sink sank sunk sinking founder-ship wreck wrecked shipwreck aground strand stranded
explode explosion blast bomb erupt eruption detonate detonation
fire-blaze fire fires! blaze wildfire burn burned burnt alight ablaze flames inferno
ignite lit lighted kindle torch torched
flood flooding inundate inundation swamp overflow deluge submerge
storm hurricane typhoon cyclone tornado gale
landfall ashore
earthquake quake tremor
outbreak epidemic pandemic infection infected infect
breach hack hacked intrusion cyberattack
attack attacked assault raid-attack ambush shelling bombard
outage disruption disrupt downtime offline blackout
strike-labour strike strikes striking striker strikers walkout walk-out stoppage picket
hit struck stricken
execute executed execution
protest demonstration demonstrate rally march
riot rioting unrest
fine fined penalty penalise penalize
pay paid payment compensation compensate repay reimburse refund remit
settle settlement
raise raised funding! financing! invest investment
rise rose! increase increased climb jump soar gain surge hike
fall fell slump plunge slide tumble dip drops!
double doubled doubling
cut reduce reduction lower lowered slash trim
expand expansion widen widened broaden enlarge enlargement bigger
meet met meeting summit talks convene session
visit visited trip travel tour
arrive arrival dock docked berth
return returned
move moved relocate relocation
build built construct construction erect erected
destroy destroyed demolish demolition raze
damage damaged wreckage
discover discovery detect detected uncover find found finding unearth spot spotted identify identified
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
marry married wedding marriage wed nuptial
divorce divorced
bear born birth
bury buried burial funeral
award awarded prize honour honor medal crown crowned
join joined membership enter accede
amend amendment revise revision update updated change changed
designate designation label labelled classify declare declared declaration proclaim
recognise recognize recognition
devalue devaluation depreciate peg
default bankruptcy bankrupt insolvent insolvency administration chapter-11
nationalise nationalize nationalisation expropriate
establish established establishment incorporate founded founder formation form! formed!
name-change rename renamed rebrand
extend extension prolong postpone postponement delay delayed adjourn adjournment defer deferred
certify certification certified
count counted recount tally
concede concession
letter wrote write written mail mailed email e-mail telegram telegraph cable circular memo
register registered registration record recorded
value valued valuation appraise appraisal
lift lifted ease eased easing relax
replace replaced replacement substitute supersede
repair repaired fix fixed mend resolve resolved! resolves! mitigate patch! patched!
impose imposed imposition levy levied
inspire inspiration
connect connected connection
fly flown flew flight
land landed landing
deliver delivered delivery
arrange arranged
negotiate negotiation bargain
patent patented
invent invention inventor devise conceive conception
perform performance premiere staged concert
screen screening
exhibit exhibition display
draft drafted
request requested ask asked
accept accepted acceptance
steal stole stolen theft robbery rob burglary loot looted plunder
abduct abduction kidnap kidnapping hostage
surrender surrendered capitulate
deploy deployment
vaccinate vaccination inoculate inoculation jab
baptise baptism christen
automate automated automation
leak leaked leakage spill spilled spilt spillage
encrypt encrypted encryption scramble scrambled ransomware
speak spoke spoken speech lecture sermon
lease leased rent rented
excavate excavation dig dug
pardon pardoned amnesty
deport deportation extradite extradition
besiege siege besieged
handle dealt! cope tackle
annex annexed annexation
license licensed licence
lend lent loan loans borrow borrowed
donate donation bequeath bequest
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
report publish appear
publish launch announce
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
withdraw remove
breach leak encrypt outage
encrypt stop outage
leak flood collapse break
expand extend double
resume return
die shoot attack
say speak testify
default petition
dismiss remove stop
end cancel
stop cancel withdraw
report letter inform
award win
award grant approve
lend pay grant raise
capsize crash flood
arrest seize
hear rule
launch fly leave
resign leave end
discover withdraw rescue
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
execute deed sign
execute agreement sign
execute contract sign
execute lease sign
execute treaty sign
execute will sign
execute document sign
obtain access breach
gain access breach
get access breach
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
relieve office dismiss
relieve duty dismiss
relieve command dismiss
relieve post dismiss
show door dismiss
let go dismiss
strip post dismiss
strip title remove
hand notice resign
hand resignation resign
tender resignation resign
submit resignation resign
offer resignation resign
give resignation resign
bow out resign
leave post resign
leave office resign
leave job resign
swear in appoint
take reins appoint
take charge appoint
gun down shoot
lift off launch
blast off launch
leave pad launch
wind up close
shut doors close
come end end
draw close end
go work resume
return work resume
take market withdraw
take sale withdraw
take shelf withdraw
tear up cancel
rip up cancel
walk away withdraw
pull plug stop
give nod approve
give green approve
give blessing approve
give assent approve
wave through approve
cave in collapse
leave rails crash
jump rails crash
leave track crash
leave road crash
plough into crash
run into crash
burst flames fire-blaze
go flames fire-blaze
set alight ignite
miss payment default
skip payment default
seek protection default
file protection default
ask protection default
go administration default
go receivership default
call receiver default
set sail leave
set off leave
set out leave
put sea leave
burn ground destroy
clear out evacuate
go home return
come home return
come back return
go back return
put up publish
put online publish
go online publish
put out publish
bring out publish
put off extend
push back extend
put back extend
hold over extend
send prison sentence
send jail sentence
put bars sentence
take custody arrest
bring charge charge
file charge charge
take life die
tip off inform
say sorry apologise
express regret apologise
put together buy
join forces buy
"""
