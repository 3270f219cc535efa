"""Word tables of verbs: irregular ones with their past and participle, regular ones, and what they double."""

from __future__ import annotations

# base past participle; alternatives divided by a slash
IRREGULAR = """
abide abode abode
arise arose arisen
awake awoke awoken
be was/were been
bear bore born/borne
beat beat beaten
become became become
begin began begun
bend bent bent
bestride bestrode bestridden
bet bet bet
bid bid bid
bind bound bound
bite bit bitten
bleed bled bled
blow blew blown
break broke broken
breed bred bred
bring brought brought
broadcast broadcast broadcast
build built built
burn burned/burnt burned/burnt
burst burst burst
buy bought bought
cast cast cast
catch caught caught
choose chose chosen
cling clung clung
come came come
cost cost cost
creep crept crept
cut cut cut
deal dealt dealt
dig dug dug
do did done
draw drew drawn
dream dreamed/dreamt dreamed/dreamt
drink drank drunk
drive drove driven
dwell dwelt dwelt
eat ate eaten
fall fell fallen
feed fed fed
feel felt felt
fight fought fought
find found found
flee fled fled
fling flung flung
fly flew flown
forbid forbade forbidden
forecast forecast forecast
foresee foresaw foreseen
foretell foretold foretold
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
forsake forsook forsaken
freeze froze frozen
get got got/gotten
give gave given
go went gone
greenlight greenlit greenlit
grind ground ground
grow grew grown
hang hung/hanged hung/hanged
have had had
hear heard heard
hide hid hidden
hit hit hit
hold held held
hurt hurt hurt
input input input
keep kept kept
kneel knelt knelt
know knew known
lay laid laid
lead led led
lean leaned/leant leaned/leant
leap leapt/leaped leapt/leaped
learn learned/learnt learned/learnt
leave left left
lend lent lent
let let let
lie lay lain
light lit lit
lose lost lost
make made made
mean meant meant
meet met met
mislead misled misled
mistake mistook mistaken
misunderstand misunderstood misunderstood
mow mowed mown
offset offset offset
outbid outbid outbid
outdo outdid outdone
outgrow outgrew outgrown
outrun outran outrun
outsell outsold outsold
outspend outspent outspent
overcome overcame overcome
overdo overdid overdone
overeat overate overeaten
overhear overheard overheard
override overrode overridden
overrun overran overrun
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
overturn overturned overturned
partake partook partaken
pay paid paid
plead pleaded/pled pleaded/pled
prepay prepaid prepaid
prove proved proved/proven
put put put
quit quit quit
read read read
rebuild rebuilt rebuilt
redo redid redone
redraw redrew redrawn
relight relit relit
remake remade remade
repay repaid repaid
reread reread reread
rerun reran rerun
resell resold resold
reset reset reset
retake retook retaken
rethink rethought rethought
rewrite rewrote rewritten
rid rid rid
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said said
see saw seen
seek sought sought
sell sold sold
send sent sent
set set set
sew sewed sewn
shake shook shaken
shed shed shed
shine shone shone
shoot shot shot
show showed/shew shown/shewn
shrink shrank/shrunk shrunk/shrunken
shut shut shut
sing sang sung
sink sank/sunk sunk
sit sat sat
slay slew slain
sleep slept slept
slide slid slid
sling slung slung
slip slipped slipped
slit slit slit
smell smelled/smelt smelled/smelt
smite smote smitten
sow sowed sown
speak spoke spoken
speed sped sped
spell spelled/spelt spelled/spelt
spend spent spent
spill spilled/spilt spilled/spilt
spin spun spun
spit spat spat
split split split
spoil spoiled/spoilt spoiled/spoilt
spread spread spread
spring sprang sprung
stand stood stood
steal stole stolen
stick stuck stuck
sting stung stung
stride strode stridden
strike struck struck/stricken
string strung strung
strive strove striven
swear swore sworn
sweep swept swept
swell swelled swollen
swim swam swum
swing swung swung
take took taken
teach taught taught
tear tore torn
tell told told
think thought thought
throw threw thrown
thrust thrust thrust
tread trod trodden
undergo underwent undergone
underlie underlay underlain
undertake undertook undertaken
undo undid undone
uphold upheld upheld
upset upset upset
wake woke woken
waylay waylaid waylaid
wear wore worn
weave wove woven
weep wept wept
win won won
wind wound wound
withdraw withdrew withdrawn
withhold withheld withheld
withstand withstood withstood
wring wrung wrung
write wrote written
"""

REGULAR = """
abandon abduct abhor abolish abort absolve absorb abstain abuse accede accelerate accentuate accept access acclaim
accommodate accompany accomplish accord accost account accrue accuse achieve acknowledge acquiesce acquire acquit act
activate adapt add address adhere adjourn adjudicate adjust administer admit admonish adopt adore adorn advance
advertise advise advocate affect affirm afflict afford aggravate agree aid aim air alarm alert alienate allay allege
alleviate allocate allot allow allude alter amass amend amount amputate analyse analyze anchor annex annihilate annotate
announce annoy annul answer antagonise anticipate apologise apologize appeal appear appease applaud apply appoint
apportion appraise apprehend approach approve arbitrate argue arm arouse arraign arrange arrest arrive articulate ascend
ascertain ascribe ask assail assassinate assault assemble assert assess assign assist assuage assume assure astonish
atone attach attack attain attempt attend attract attribute auction audit augment authorise authorize automate avenge
avert avoid await award
back backfire backtrack baffle bail balance ballot ban banish bankrupt bar bargain base bathe battle beckon befriend
behave behead belie believe belittle belong bemoan benefit bequeath berate besiege bestow betray bewilder bill blame
blast blaze bless block blockade boast bolster bomb bombard book boost border borrow bounce boycott brace brand breach
brief brighten broaden broker browse brush budget bulldoze bundle burgle bury bus bypass
calculate call calm campaign cancel canvass capitalise capitalize capsize captivate capture care carry carve cash
castigate cater caution cave cease cede celebrate censor censure center centre certify chain chair challenge change
channel characterise characterize charge chart charter chase cheat check cheer cherish circumvent cite claim clarify
clash classify clean cleanse clear climb close cluster coach coax coerce coincide collaborate collapse collect collide
collude combat combine comfort command commandeer commemorate commence commend comment commiserate commission commit
communicate commute compare compel compensate compete compile complain complete complicate comply compose compress
comprise compromise conceal concede conceive concentrate conclude concoct concur condemn condone conduct confer confess
confide confine confirm confiscate conflict conform confound confront congratulate conjure connect connive conquer
consent conserve consider consist console consolidate conspire constitute constrain construct construe consult consume
contact contain contaminate contemplate contend contest continue contract contradict contrast contravene contribute
contrive control convene converge converse convert convey convict convince cook cool cooperate coordinate cope copy
correct correspond corroborate counsel count counter counterattack cover crack crash crawl create credit cremate
criticise criticize cross crowd crown cruise crumble crush cry culminate curb cure curtail cushion
damage dance dare dash date dawn deactivate debate debunk debut decay deceive decelerate decide decimate decipher
declare declassify decline decommission decorate decrease decree dedicate deduce deduct deem deepen default defeat
defect defend defer define deflate defraud defuse defy degrade delay delegate delete deliberate delight deliver demand
demean demolish demonstrate demote denigrate denote denounce deny depart depend depict deplete deplore deploy deport
depose deposit deprive derail deride derive descend describe desecrate desert design designate desire despise
destabilise destroy detach detail detain detect deter deteriorate determine detest detonate devalue devastate develop
deviate devise devote devour diagnose dictate die differ digest dilute dim diminish dine dip direct disable disagree
disappear disappoint disapprove disarm disavow disband disbar disburse discard discern discharge discipline disclaim
disclose discontinue discount discourage discover discredit discriminate discuss disembark disengage disfigure disinfect
disintegrate dislodge dismantle dismiss disobey disown disparage dispatch dispel dispense disperse displace display
displease dispose disprove dispute disqualify disregard disrupt dissect disseminate dissent dissolve dissuade distance
distinguish distort distract distribute distrust disturb ditch dive divert divest divide divorce divulge document
dominate donate double doubt down downgrade download draft drag drain drift drill drop drown dub dump dwindle
earn ease echo edge edit educate eject elaborate elapse elect elevate elicit eliminate elope elucidate elude emanate
embargo embark embarrass embed embellish embezzle embody embrace emerge emigrate emit emphasise emphasize employ empower
emulate enable enact encompass encounter encourage encroach end endanger endorse endure enforce engage engineer engrave
engulf enhance enjoin enjoy enlarge enlighten enlist enrage enrich enrol enroll enslave ensnare ensue ensure entangle
enter entertain entice entitle entrench entrust envisage equal equip eradicate erase erect erode erupt escalate escape
establish estimate evacuate evade evaluate evaporate evict evoke evolve exacerbate exaggerate examine exceed excel
exchange exclaim exclude excuse execute exempt exercise exert exhaust exhibit exhort exhume exile exist exit exonerate
expand expect expedite expel experience experiment expire explain explode exploit explore export expose express extend
extinguish extort extract extradite exude eye
fabricate face facilitate fade fail falter fan fare fascinate fasten fathom favor favour fear feature feign fell ferry
field file fill film finalise finalize finance fine finish fire fix flag flare flash flatten flatter flaunt float flock
flood flourish flout flow fluctuate flush focus foil fold follow forage force foreclose forestall forfeit forge form
formalise formalize formulate fortify forward foster found founder fracture frame franchise free freshen frighten front
frustrate fuel fulfil fulfill fumble function fund furlough fuse
gain garner gather gauge gaze generate glance glide glorify govern grab graduate grant grapple graze greet grieve grill
groom ground group grumble guarantee guard guess guide gut
hack hail halt halve hamper hand handcuff handle happen harass harbor harbour harden harm harness harvest hasten hatch
haul haunt head headline heal heap heat heed heighten help herald hesitate highlight hijack hike hinder hinge hint hire
hoist honor honour hope horrify hospitalise hospitalize host hound house hover huddle humiliate hunt hurl hurry
identify ignite ignore illuminate illustrate imagine imitate immigrate impact impair impart impeach impede impersonate
implement implicate implore imply import impose impound impoverish impress imprison improve incite include incorporate
increase incriminate incur indicate indict induce indulge infect infer infiltrate inflame inflate inflict influence
inform infringe infuriate ingest inhabit inherit inhibit initiate inject injure innovate inquire inscribe insert
insinuate insist inspect inspire instal install instigate institute instruct insulate insult insure integrate intend
intensify interact intercede intercept interest interfere interpret interrogate interrupt intervene interview intimidate
introduce intrude inundate invade invalidate invent invest investigate invite invoke involve irritate isolate issue
jail jam jeopardise jeopardize join joke judge jump justify
kick kidnap kill knit knock
label labor labour lack lag lament land languish lapse lash last latch laud laugh launch launder leak lease lecture
legalise legalize legislate legitimise lengthen lessen level levy liaise liberate license lift like limit line linger
link liquidate list listen litigate live load loathe lobby locate lock lodge log long look loom loose loosen loot love
lower lunge lure
magnify mail maintain malign manage mandate mangle manifest manipulate manufacture map march mark market marry mask
masquerade massacre master match materialise materialize matter mature maul maximise maximize measure meddle mediate
meditate melt mend mention merge migrate mind mine minimise minimize mishandle misinform misinterpret misplace
misquote misrepresent miss mistreat misuse mitigate mix mob mobilise mobilize mock model moderate modernise modernize
modify mollify monitor mop motivate mount mourn move mow muddle mug multiply murder murmur muster mutilate mutiny
nail name narrate narrow nationalise nationalize near necessitate need neglect negotiate net neutralise nominate
normalise normalize note notice notify nullify number
obey object oblige obliterate observe obsess obstruct obtain occupy occur offend offer officiate ooze open operate
oppose opt orchestrate order organise organize originate ornament oust outlast outlaw outline outlive outnumber outpace
outperform outrage outstrip outweigh overhaul overlap overload overlook overpower overrule overshadow overstate
overwhelm owe own
pacify pack paint panic parade paralyse paralyze pardon park parole part participate partner pass pat patent patrol
pause pave peak pen penalise penalize pencil penetrate perceive perform perish permeate permit perpetrate perpetuate
persecute persevere persist persuade pervade petition phase phone photograph pick picket pierce pilot pioneer pit pitch
placate place plague plan plant play please pledge plot plough plow plug plummet plunder plunge pocket point poison
police polish poll pollute ponder pool pop portray pose position possess post postpone postulate pound pour power
practice practise praise pray preach precede precipitate preclude predate predict prefer prepare prescribe present
preserve preside press pressure presume pretend prevail prevent price print privatise privatize probe proceed process
proclaim procure produce profile profit prohibit project proliferate prolong promise promote prompt pronounce propel
propose prosecute prosper protect protest provide provoke prune publicise publicize publish pull pump punch punish
purchase purge purify purport purpose pursue push
qualify quantify quarrel quash quell query question queue quicken quiet quote
race raid raise rally ram range rank rape rate ratify ration ravage re-elect re-open reach react reactivate reaffirm
realise realize reap reappear reappoint rear rearrange reason reassert reassess reassign reassure rebel rebound rebrand
rebuff rebuke recall recapture recede receive recess recite reckon reclaim recognise recognize recommend reconcile
reconsider reconstruct reconvene record recount recoup recover recruit rectify recuperate recuse recycle redeem redeploy
redesign redirect redraft reduce reelect refer refile refill refinance refine reflect reform refrain refresh refuel
refund refurbish refuse refute regain regard register regret regroup regulate rehearse reign reimburse reimpose rein
reinforce reinstate reinstitute reintroduce reiterate reject rejoice rejoin relate relaunch relax relay release relegate
relent relieve relinquish relish relive relocate rely remain remand remark remedy remember remind reminisce remit remove
rename render renege renegotiate renew renounce renovate rent reopen reorganise reorganize repair repatriate repeal
repeat repel repent replace replenish reply report repossess represent reprieve reprimand reproach reproduce repudiate
request require requisition rescind rescue research resemble resent reserve reshape reshuffle reside resign resist
resolve resort respect respond rest restart restate restore restrain restrict restructure result resume resurface
resuscitate retain retaliate retire retort retract retreat retrieve retrofit return reunite reveal revere reverse revert
review revise revisit revitalise revive revoke revolt revolutionise reward ridicule rip rival roam roar rob rock roll
rotate round rout rove row rubbish ruin rule rumble rupture rush
sabotage sack sacrifice safeguard sail salute salvage sanction satisfy saturate save scale scan scare scatter schedule
scoff scold scoop score scour scramble scrap scrape scream screen scrub scrutinise scrutinize scuttle seal search seat
secure seem segregate seize select sense sentence separate serve settle sever shape share sharpen shatter shave shell
shelter shelve shield shift ship shirk shock shop shore shorten shoulder shout shove shuffle shutter shy side sideline
sidestep sigh sign signal signify silence simplify simulate situate skip slam slap slash slaughter slice slim slow slump
smash smear smirk smoke smooth smother smuggle snap snatch sneeze soak soar soften solicit solidify solve soothe sort
sound spark spearhead specialise specialize specify speculate spike spiral sponsor spot sprawl spray spur spy squander
squeeze stab stabilise stabilize stack staff stage stagger stagnate stain stake stall stamp stampede standardise
standardize star stare start startle starve state station stay steady steer stem step sterilise stimulate stipulate stir
stock stoke stop store storm straighten strain strand strangle streamline strengthen stress stretch strip stroll
structure struggle study stumble stun stunt subdue submerge submit subpoena subscribe subside subsidise subsidize
substantiate substitute subtract subvert succeed succumb sue suffer suffice suffocate suggest suit sum summarise summon
summons superimpose supersede supervise supplant supplement supply support suppose suppress surge surpass surprise
surrender surround survey survive suspect suspend sustain swallow swap sway switch sympathise sympathize synchronise
table tackle tail taint talk tally tame tamper tank tantalise tap target tariff tarnish task taste taunt tax tease
telegraph telephone televise tell tempt tender terminate terrify terrorise test testify text thank thaw threaten thrill
thrive thwart tick tie tighten tilt time tip title toast tolerate top topple torch torment torture toss total touch tour
tout tow trace track trade trail train transcend transcribe transfer transform transit translate transmit transpire
transport trap travel traverse treat treble tremble trend trespass trial trick trickle trigger trim triple triumph
trouble trounce trust try tumble tune turn tweet twist type
unblock unbolt unbutton unchain uncover undercut underestimate underline undermine underpin underscore undersign
understaff understate underwrite undress unearth unfold unfreeze unfurl unhook unify uninstall unionise unionize unite
unleash unload unlock unmask unnerve unpack unpick unplug unravel unscrew unseal unseat unsettle untangle untie unveil
unwrap update upgrade uproot urge use usher usurp utilise utilize utter
vacate vaccinate validate value vandalise vandalize vanish vanquish vary veer venerate vent venture verify vest veto vie
view vilify vindicate violate visit visualise voice void volunteer vote vow
wage wail wait waive walk wander wane want warm warn warp warrant wash waste watch water wave waver weaken weather wed
weigh welcome whip whisper widen wield wipe wire wish wither witness wobble wonder woo work worry worsen worship wound
wrap wreck wrestle wriggle
yearn yell yield
zip zoom
bail-out bounce blackmail blacklist stall fast-track flee-bargain short-list shortlist spin-off lighten
evict telegram cable tweet email e-mail fax text message post livestream stream upload patch encrypt decrypt reboot
restart throttle crash outage overheat ignite derail flood erupt quake tremor topple sandbag evacuate
"""

# Words in -ed that are no verb form, or hardly ever one where it matters.
NOT_PAST = frozenset(
    """
    hundred indeed need seed weed feed bleed breed speed creed deed exceed proceed succeed freed greed reed steed heed
    red bed shed sled fed led wed sacred naked wicked rugged ragged wretched beloved hatred kindred infrared biped
    moped aged learned alleged so-called unprecedented unidentified unnamed unlimited limited united
    bearded talented gifted crooked jagged two-thirds one-third
    """.split()
)

DOUBLING = frozenset(
    """
    abet admit allot bar ban beg bid bet blur bob bug bus cancel chat chop clap commit compel concur confer control
    corral cut debug defer deter dig dim dip drag drip drop drum equip excel expel fan fit flag flap flip forbid forget
    gut grab grip grin ground-hog hop incur infer jam jog kidnap knit knot lag level log map mar mob model mop nab net
    nod occur omit outbid pad pat patrol pen pencil permit pin pit plan plod plot plug pop prefer program prop propel
    quit ram rap recur refer regret remit repel rid rig rip rob rot rub sag scan scar scrap scrub ship shop shred shrug
    shun shut sin sip skid skim skip slam slap slip slit snap snip sob split spot stab star stem step stir stop strap
    strip submit sum swap swat tag tan tap thin tip top transfer transmit trap travel trek trim trip trot tug unplug
    wed wet whip wrap zip dub
    """.split()
)
# Irregular verbs that double their last letter before -ing.
DOUBLING_ING = frozenset(
    "begin beget outbid outrun overrun slit forget get let put run sit split swim win set upset".split()
)
