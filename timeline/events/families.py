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
rule ruling verdict judgment! judgments! judgement! judgements! adjudicate find-guilty
order directive instruct mandate injunction direct decree command
decide decision
convict conviction guilty
acquit acquittal exonerate
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
choose chose chosen choosing select selected selection pick! picked! picks!
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
break broke broken breakdown disintegrate disintegrated disintegration burst rupture breach-wall give-way snap \
snapped crack cracked fracture
crash crashed collision collide derail derailment smash pile-up ram! rams! rammed! ramming!
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
cut reduce reduction lower lowered slash trim deduct deducted deduction
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
downfall
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
designate designation label labelled classify declare declared declaration proclaim proclamation
recognise recognize recognition
devalue devaluation depreciate peg
default bankruptcy bankrupt insolvent insolvency administration chapter-11
nationalise nationalize nationalisation expropriate
create created creation
establish established establishment incorporate founded! founding! formation form! formed! forms! forming!
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
send sent dispatch dispatched forward! forwarded transmit transmitted
receive received receipt! obtain obtained
submit submitted submission lodge lodged filed! filing!
promise promised pledge pledged vow vowed
threaten threatened threat ultimatum
recommend recommended recommendation advise advised advice
consult consulted consultation
contact contacted phone! phoned telephoned telephone! rang!
condemn condemned condemnation denounce denounced denunciation criticise criticize criticism rebuke rebuked \
censure censured decry slam slammed lambast
praise praised applaud applauded hail hailed
blame blamed
welcome welcomed greet greeted
treat-act treat! treated! treatment! operate-on hospitalise hospitalize hospitalised hospitalized surgery \
transplant transplanted
diagnose diagnosed diagnosis sicken sickened
recover recovered recovery retrieve retrieved retrieval salvage salvaged
distribute distributed distribution allocate allocated allocation allot
supply supplied furnish
dump dumped discard discarded
copy-act copy! copied! copies! copying! duplicate duplicated reproduce reproduced replicate plagiarise \
plagiarised plagiarism plagiarize
alter altered tamper tampered falsify falsified doctored!
dissolve dissolved dissolution disband disbanded liquidate liquidated liquidation
split divide divided secede seceded secession spin-off demerge demerger breakaway
unify unified unification reunite reunited reunification
demand demanded
objected objection oppose opposed opposition
support supported backed! backing!
apply applied application
trained-act trained! training!
graduate-act graduate! graduated
qualify qualified qualification
relegate relegated relegation
disqualify disqualified disqualification
compete competed contest contested
score scored
filmed-act filmed! filming!
compose composed
translate translated translation
commissioned commissioning
orbit-act orbit! orbited
free freed liberate liberated liberation
retreat retreated
mobilise mobilize mobilised mobilisation mobilization conscript conscription
enlist enlisted enrol enroll enrolled
disarm disarmed disarmament
blockade blockaded
sabotage sabotaged
massacre massacred slaughter slaughtered
poison poisoned poisoning
stab stabbed stabbing
rape raped molest molested abuse! abused abuser
bribe bribed bribery kickback corruption
defraud defrauded fraud swindle swindled embezzle embezzled embezzlement launder laundered
smuggle smuggled traffick trafficked
vandalise vandalised vandalism deface defaced
bailed-act bailed! bailing!
remand remanded
plead pleaded pled plea
overturn overturned reverse! reversed! reversal!
uphold upheld affirm affirmed
summon summoned summons subpoena subpoenaed
impeach impeached impeachment
prorogue prorogued prorogation
cede ceded cession
colonise colonised colonize
sample sampled
analyse analysed analyze analyzed analysis
measured-act measured! measuring!
photograph photographed
monitor monitored monitoring
contaminate contaminated contamination taint tainted pollute polluted pollution
quarantine quarantined isolate isolated isolation lockdown
heal healed cure cured
landslide landslip mudslide avalanche subside subsidence sinkhole
ration-act ration! rationed rationing
overheat overheated
reboot rebooted revert reverted rollback roll-back
upgrade upgraded
fitted-act fitted! fitting! retrofit retrofitted
activate activated activation switched! energise energised
deactivate deactivated deactivation
expose exposed exposure
decrypt decrypted decryption
compromise-act compromise! compromised!
delete deleted deletion erase erased wipe wiped
scan scanned
float-act float! floated flotation ipo
repurchase repurchased buyback buy-back
restate restated restatement
impair-act impair! impaired impairment write-down writedown write-off
forecast forecasted predict predicted prediction
skip skipped
refinance refinanced restructure restructured restructuring recapitalise recapitalised
guarantee-act guarantee! guaranteed underwrite underwritten
foreclose foreclosed foreclosure repossess repossessed repossession
evict evicted eviction
redundancy redundancies redundant! layoff layoffs lay-off furlough furloughed axed! axe! axing!
unionise unionize unionised
boycott boycotted
debate debated
celebrate celebrated celebration commemorate commemorated commemoration
mourn mourned vigil
dedicate dedicated dedication consecrate consecrated
ordain ordained
shortlist shortlisted longlist longlisted
attribute-act attribute! attributed attribution authenticate authenticated authentication
rebuild rebuilt reconstruct reconstructed reconstruction renovate renovated renovation refurbish refurbished \
refurbishment
carve carved engrave engraved
decommission decommissioned
divert diverted diversion reroute rerouted
grounded-act grounded! grounding!
hijack hijacked hijacking
embark embarked embarkation
disembark disembarked
emigrate emigrated immigrate immigrated
exile exiled banish banished
defected defection
intercept intercepted interception
downed-act downed! downing!
torpedo torpedoed
scuttle scuttled
tow-act tow! towed!
drain drained
harvest harvested
cull culled
export exported
import imported
privatise privatised privatisation privatize privatized privatization denationalise
subsidise subsidised subsidize
insure insured
disappear disappeared disappearance vanish vanished missing!
drill drilled
hide-act hide! hidden conceal concealed
refer referral
intervene intervened intervention
mediate mediated mediation arbitrate arbitrated arbitration
redraw redrew redrawn
swap swapped exchanged
traded-act traded!
fail-act
clone cloned
"""

# Families that reports of one event may use for each other, though they name different things by themselves.
NEAR = """
agree sign settle approve accept buy negotiate
agree vote approve rule elect
elect vote count
introduce announce propose launch start
decide rule approve vote order agree
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
crash hit
receive grant
receive send
receive pay
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
send letter inform deliver report
submit sue petition propose appeal request
receive accept deliver arrive
promise announce agree propose
threaten warn
request recommend demand
recommend propose rule report
consult meet speak request
contact letter inform speak
condemn say reject speak apologise
blame charge rule report
treat-act injure rescue
diagnose outbreak test discover treat-act
recover discover rescue
distribute deliver pay grant transfer supply
dump publish leak
dissolve end close cancel
split leave end
objected reject protest appeal
demand request order letter threaten
apply request petition submit
win score qualify
relegate lose fall
disqualify remove ban
compete meet
filmed-act publish
free launch acquit rescue return
free surrender
retreat withdraw leave
mobilise deploy
blockade ban stop strike-labour
massacre murder die attack shoot execute
poison die murder
stab injure die murder attack
rape attack charge
bribe pay charge
defraud charge steal
remand arrest sentence charge
plead convict
overturn cancel appeal rule
overturn capsize
uphold reject rule approve
summon order request hear
impeach remove vote charge
contaminate leak outbreak
quarantine ban close stop
landslide collapse flood bury
reboot resume start cancel
upgrade amend repair
fitted-act build replace appoint
activate start launch open resume
deactivate stop close
expose leak publish breach
compromise-act breach leak
delete destroy encrypt
float-act launch start sell
repurchase buy
restate amend cut
impair-act lose fall
forecast announce report
skip default withhold
refinance lend
foreclose seize
evict remove leave
redundancy dismiss cut leave
boycott protest leave
debate vote meet
celebrate meet perform open
mourn bury
dedicate open bury celebrate
shortlist appoint award
rebuild build repair
decommission close end remove
grounded-act stop
grounded-act capsize
hijack abduct seize
embark leave fly
disembark arrive land
exile deport remove leave
exile evacuate
defected leave
downed-act shoot crash destroy
torpedo capsize attack destroy
scuttle capsize destroy
cull die destroy
privatise sell
disappear lose
disappear die
drill test build excavate
intervene rescue attack invade
mediate negotiate
swap replace transfer
welcome arrive meet
praise award say
copy-act steal breach
alter amend
support approve
scan count test
sample test
analyse test inspect
photograph discover
destroy collapse fire-blaze explode
evacuate leave flood
collapse default
close dismiss end
appoint elect win vote
sentence convict rule
settle end
collapse reject
submit deliver
appoint join
enlist register join
raise lend
donate transfer grant award
bailed-act free
overturn acquit free
recognise discover
redundancy cut
traded-act fall rise
fail-act reject
fail-act lose
fail-act default
sue order rule
publish discover
announce discover
choose appoint elect accept award buy approve
create establish start build
hear testify
confirm concede say
dissolve remove
crash injure
"""

# A verb and a word that follows it closely: the family that the two name together. A word with an exclamation mark
# follows at once.
PHRASES = """
go court sue
go strike strike-labour
go live launch
go sale launch
go dark outage
go down outage
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
cross coast landfall
cross coastline landfall
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
order out remove
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
shoot dead murder
gun down murder
stab death murder
beat death murder
say sorry apologise
write letter letter
send letter letter
win election win
declare victory win
claim victory win
declare war attack
plead guilty convict
find guilty convict
say yes! approve
say no! reject
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
come court hear
come hearing hear
come judge hear
come power appoint
come office appoint
come market launch
come halt stop
come standstill stop
appear court hear
appear judge hear
appear magistrate hear
go trial trial
stand trial trial
face trial trial
face judge hear
take stand testify
take oath appoint
take control seize
take hostage abduct
take prisoner arrest
take captive abduct
take ill diagnose
take offline stop
take down remove
take legal sue
take aim condemn
take apart destroy
take air publish
lose confidence reject
lose trust reject
lose power outage
lose seat lose
lose job dismiss
lose case lose
lose office dismiss
bring end end
bring halt stop
bring standstill stop
bring control stop
bring home return
bring court trial
bring trial trial
bring justice trial
grind halt stop
go public float-act
go market launch
go poll vote
go ballot vote
go hammer sell
go bust default
go wall default
go liquidation default
go missing disappear
go offline outage
go dead outage
go black outage
go bottom capsize
go aground capsize
go over capsize
go service start
go operation start
go effect start
go production start
go exile exile
bundle out exile
drive out! exile
chase out! exile
march out! exile
go hiding hide-act
go print publish
go air publish
go round-table negotiate
put sale sell
put market sell
put auction sell
put death execute
put trial trial
put vote vote
put rest bury
put out-of-service stop
put service start
put operation start
put end end
put stop stop
put orbit launch
lay rest bury
lay stone build
lay foundation build
lay keel build
lay wreath celebrate
break ground build
break camp leave
break off end
break ranks split
break away split
break into breach
break in breach
break free escape
break jail escape
break prison escape
break silence speak
get into breach
set free free
set foot land
set alarm warn
set ablaze ignite
make arrest arrest
make landing land
make port arrive
make harbour arrive
make visit visit
make payment pay
make bid propose
make debut launch
make redundant redundancy
make public publish
make apology apologise
make promise promise
make complaint sue
make recommendation recommend
make request request
make gift donate
make escape escape
make peace agree
give birth bear
give speech speak
give lecture speak
give address speak
give notice inform
give word promise
give go-ahead approve
give permission approve
give verdict rule
give ruling rule
give judgment rule
give judgement rule
give back return
give away donate
give concert perform
give testimony testify
hold inquest investigate
hold inquiry investigate
hold rally protest
hold protest protest
hold march protest
hold referendum vote
hold ballot vote
hold hostage abduct
hold funeral bury
hold service bury
hold hearing hear
hold trial trial
hold concert perform
hold auction sell
call election elect
call halt stop
call end end
call vote vote
win vote elect
win seat elect
win approval approve
win backing approve
win contract agree
win case win
win freedom free
draw line end
draw up draft
pull down destroy
knock down destroy
tear down destroy
wash away destroy
sweep away destroy
burn out fire-blaze
hand back return
hand in submit
hand out distribute
hand prize award
send back return
send off leave
send home remove
send packing remove
send objection charge
issue objection charge
walk free free
go free free
cut ties end
sever ties end
cut link end
open inquiry investigate
open investigation investigate
open probe investigate
open talks negotiate
open negotiation negotiate
launch inquiry investigate
launch investigation investigate
launch probe investigate
launch review inspect
launch attack attack
launch raid search
launch strike attack
launch offensive attack
launch bid propose
launch appeal appeal
launch action sue
begin inquiry investigate
begin investigation investigate
begin talks negotiate
start talks negotiate
run out end
run rocks capsize
hit rocks capsize
hit reef capsize
topple building destroy
topple house destroy
topple tower destroy
topple spire destroy
topple wall destroy
topple statue remove
topple monument remove
file action sue
touch down land
strip licence cancel
strip license cancel
strike reef capsize
strike iceberg capsize
strike rocks capsize
reach orbit orbit-act
enter orbit orbit-act
achieve orbit orbit-act
hit iceberg capsize
hit ground crash
turn turtle capsize
fall ill diagnose
fall sick diagnose
fall apart collapse
fall through collapse
fall hands seize
fall silent stop
fall sea crash
fall death die
fall down collapse
come crashing collapse
come apart break
stop working outage
stop work strike-labour
stop answer outage
stop respond outage
refuse work strike-labour
clear committee approve
clear home evacuate
clear building evacuate
clear bar approve
fall short reject
die house reject
die committee reject
die senate reject
get through approve
clear senate approve
clear hurdle approve
clear assembly approve
clear parliament approve
clear wreckage remove
clear debris remove
declare bankruptcy default
declare bankrupt default
declare insolvent default
declare dead die
declare strike strike-labour
declare dividend pay
declare open open
declare closed close
reach verdict rule
return verdict rule
return guilty convict
reach settlement settle
reach compromise agree
reach accord agree
come terms agree
enter plea plead
enter force start
enter service start
enter office appoint
enter administration default
enter receivership default
enter liquidation default
enter port arrive
serve notice inform
serve writ sue
serve papers sue
sound alarm warn
raise alarm warn
raise anchor leave
weigh anchor leave
drop anchor arrive
cast off leave
slip moorings leave
change hands sell
change name name-change
close sale buy
complete purchase buy
complete sale sell
complete takeover buy
complete merger buy
conclude agreement agree
conclude deal agree
conclude treaty sign
conclude pact sign
conclude contract sign
sign player buy
sign lease lease
meet death die
pay fine fine
pay tribute celebrate
post loss report
file report report
fail to! fail-act
pass to! transfer
pass into! transfer
vote out! dismiss
file dispatch report
post profit report
report loss report
be missing disappear
be guilty convict
be offline outage
be closed close
be shut close
be complete end
throw away dump
throw party celebrate
strike agreement agree
strike bargain agree
shake hands agree
shut off stop
switch off stop
switch on activate
turn on activate
turn off stop
power down stop
power up start
log on breach
bring online start
come online start
come service start
fish out recover
pull sea recover
pull water recover
pull rubble rescue
pull wreckage rescue
dig up excavate
cordon off close
seal off close
board up close
wall up close
hammer out agree
thrash out agree
patch up settle
iron out settle
back down withdraw
climb down withdraw
stand firm reject
dig in reject
lash out condemn
hit back condemn
speak out condemn
own up confirm
come clean confirm
confess murder confirm
get married marry
tie knot marry
get divorced divorce
get job appoint
land job appoint
get sack dismiss
get boot dismiss
serve time sentence
do time sentence
go prison sentence
go jail sentence
clear of acquit
clear name acquit
clear charge acquit
clear houses evacuate
clear house approve
pass hands transfer
pass ownership transfer
pass control transfer
pass sentence sentence
pass judgment rule
pass judgement rule
drop bomb attack
dock point cut
dock pay cut
dock wage cut
release report publish
release figure publish
release data publish
release result publish
release document publish
release transcript publish
release video publish
release footage publish
release tape publish
release list publish
release study publish
release memo publish
release hostage free
release prisoner free
release detainee free
release captive free
release custody free
release jail free
release prison free
release bail bailed-act
release gallon leak
release litre leak
release liter leak
release gas leak
release radiation leak
release tranche pay
release fund pay
issue advisory warn
issue alert warn
issue recommendation recommend
issue complaint charge
issue indictment charge
issue report publish
issue guidance publish
issue guideline publish
issue ruling rule
issue verdict rule
issue judgment rule
issue opinion rule
issue apology apologise
issue summons summon
issue subpoena summon
issue notice inform
issue denial reject
issue pardon pardon
issue threat threaten
issue ultimatum threaten
issue writ sue
issue ban ban
raise rate rise
lift rate rise
lift price rise
lift wage rise
raise price rise
raise tax rise
raise wage rise
raise fee rise
raise fare rise
raise tariff rise
raise threshold rise
raise objection objected
raise concern warn
admit guilt convict
admit charge convict
admit manslaughter convict
admit murder convict
admit fraud convict
admit theft convict
admit assault convict
admit offence convict
admit part convict
admit hospital treat-act
admit clinic treat-act
admit bail bailed-act
ship product launch
ship model launch
ship software launch
ship update launch
ship version launch
lose post dismiss
lose position dismiss
lose licence cancel
lose license cancel
lose appeal reject
lose bid reject
lose limb injure
undergo surgery treat-act
undergo operation treat-act
undergo treatment treat-act
undergo transplant treat-act
undergo medical inspect
undergo examination inspect
undergo test test
have surgery treat-act
have operation treat-act
have medical inspect
operate knee treat-act
operate heart treat-act
operate leg treat-act
operate patient treat-act
suffer injury injure
suffer injuries injure
suffer burn injure
suffer wound injure
suffer fracture injure
suffer concussion injure
suffer damage damage
suffer breach breach
suffer stroke diagnose
sustain injury injure
sustain injuries injure
sustain burn injure
sustain wound injure
sustain damage damage
set conviction cancel
set verdict cancel
return signature reject
return unsigned reject
return approval reject
give advice recommend
give interview speak
give warning warn
give order order
give assurance promise
get call contact
get refusal reject
get approval approve
get permission approve
get go-ahead approve
get loan lend
receive approval approve
receive permission approve
receive sentence sentence
receive award award
receive injuries injure
receive loan lend
receive warning warn
receive refusal reject
obtain order order
obtain injunction order
obtain warrant order
obtain approval approve
obtain permission approve
obtain loan lend
win auction buy
win injunction order
win permission approve
win appeal uphold
seek damages sue
make decision decide
make discovery discover
make loan lend
put bankruptcy default
put administration default
put liquidation default
place arrest arrest
place custody arrest
place quarantine quarantine
place administration default
place receivership default
enter bankruptcy default
enter agreement agree
enter contract agree
enter talks negotiate
enter negotiation negotiate
call police contact
call ambulance contact
call meeting meet
find liable rule
find negligent rule
find innocent acquit
post bail bailed-act
leave company resign
leave firm resign
leave board resign
come effect start
carry off steal
take refuge evacuate
take shelter evacuate
cut job redundancy
cut position redundancy
cut staff redundancy
cut workforce redundancy
shed job redundancy
shed staff redundancy
pay visit visit
pay respect mourn
lay pipe build
lay cable build
lay charge charge
draw criticism condemn
file motion petition
"""

# A verb, the family that it names with a subject and without an object, and the nouns of such subjects.
SUBJECTS = """
drop fall share stock price value rate sale profit market index temperature pressure level demand output unemployment \
inflation currency turnout
close traded-act share stock market index common
close end meeting session inquest hearing conference debate trial
close vote poll
close buy deal sale purchase acquisition merger transaction takeover
open traded-act share stock market
pass transfer power title custody ownership control throne crown
pass end storm crisis danger
fail reject appeal motion amendment bid claim petition bill
fail collapse talk negotiation
fail outage power electricity service website server network
succeed uphold appeal petition
fall downfall government coalition cabinet
collapse downfall government coalition cabinet
fall seize city fortress garrison
come publish report study findings book novel memoir album
go outage light power electricity website server
begin outage outage blackout disruption downtime cut
start outage outage blackout disruption downtime cut
commence outage outage disruption downtime
fall collapse roof ceiling bridge tower wall scaffolding crane
break publish news story scandal
sit hear court tribunal
sit meet parliament council committee assembly senate
strike hit earthquake quake hurricane storm cyclone typhoon tornado tsunami lightning
"""
