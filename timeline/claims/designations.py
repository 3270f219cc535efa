"""Nouns of persons and bodies, each in one group, two where it has two senses, and the sets put together of them.

A noun can lead a name (Insurer Norden), stand for one named before (the insurer), or act where nobody is named
(insurers refused to pay).
"""

from __future__ import annotations


def plural(noun: str) -> str:
    """The regular plural of a noun, and that of -man, -fe and -f."""
    if noun.endswith("man"):
        return noun[:-2] + "en"
    if noun.endswith(("wife", "thief")):
        return noun.removesuffix("fe").removesuffix("f") + "ves"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("s", "x", "ch", "sh")) else "s")


OF_PEOPLE = ("men", "people", "children")  # with which irregular plurals end
_NO_PLURALS = frozenset("news series species gas specimen regimen abdomen omen acumen semen stamen".split())


def is_plural(noun: str) -> bool:
    """Whether a noun in lower case has the form of a plural: clubs, gunmen, townspeople, schoolchildren."""
    if noun in _NO_PLURALS:
        return False
    return noun.endswith(OF_PEOPLE) or (noun.endswith("s") and not noun.endswith(("ss", "us", "is")))


def singular(noun: str) -> str:
    """A plural without its ending, or with that of -men: company, club, foreman; other nouns as they are."""
    if noun.endswith("men") and is_plural(noun):
        return noun[:-2] + "an"
    if noun.endswith("ies") and len(noun) > 4:
        return noun[:-3] + "y"
    return noun[:-1] if noun.endswith("s") and not noun.endswith("ss") else noun


# --- persons

KIN = frozenset(
    "uncle aunt cousin father mother son daughter brother sister wife husband widow nephew niece grandfather"
    " grandmother stepfather stepmother stepson stepdaughter son-in-law daughter-in-law brother-in-law sister-in-law"
    " father-in-law mother-in-law".split()
)
# Of these there is one in a place, so that the noun alone tells who.
_OFFICES = frozenset("bishop coroner governor judge king mayor minister president prosecutor queen sheriff".split())
LOCAL_OFFICES = frozenset("bishop coroner governor mayor sheriff".split())
# Before an office: not the one who holds it.
DEPUTIES = frozenset("deputy vice assistant associate shadow prime".split())
# Behind her, his or your: Her Majesty.
STYLES = frozenset(
    "majesty royal serene imperial honour honor lordship ladyship excellency holiness highness eminence worship".split()
)
# A tabloid's word for somebody named before: the dad-of-two.
PARENTS = {
    f"{parent}-of-{count}": woman
    for parents, woman in (("mum mom mother gran grandmother", True), ("dad father grandad grandfather", False))
    for parent in parents.split()
    for count in "one two three four five six seven eight nine ten".split()
}
# Of these it is told whether they are women or men.
WOMEN = frozenset(
    """
    woman girl widow nun mother wife daughter sister aunt niece grandmother stepmother stepdaughter queen princess
    duchess countess baroness abbess actress
    stewardess waitress hostess governess heiress barmaid lady empress bride chairwoman businesswoman spokeswoman
    """.split()
)
MEN = frozenset(
    """
    man boy widower monk father husband son brother uncle nephew grandfather stepfather stepson king prince duke earl
    baron abbot friar emperor gunman
    """.split()
)
# They judge and accuse others; what they do is not done to them.
JUSTICE = frozenset(
    """
    judge magistrate prosecutor coroner detective sheriff constable inspector superintendent sergeant attorney lawyer
    barrister solicitor justice
    """.split()
)
# Of these a text says nothing that tells them from others.
_ANYONE = frozenset(
    """
    candidate colleague friend keeper partner predecessor resident spokesman spokesperson spokeswoman successor witness
    """.split()
)
_SEXED = frozenset("man woman boy girl".split())
_CALLINGS = frozenset(
    """
    abbess accomplice accountant acrobat activist actor actress actuary adjudicator administrator admiral adviser
    advisor agent aide alderman ambassador anaesthetist analyst anatomist anthropologist antiquarian antiquary
    appellant applicant appointee apprentice arbitrator archaeologist archbishop architect archivist arsonist
    assailant assassin assemblyman assemblywoman assessor astronomer asylum-seeker attacker attorney auctioneer
    auditor author backbencher bailiff baker banker barmaid barman baron barrister bassist batsman beekeeper bell-ringer
    bellringer bidder billionaire biographer biologist blacksmith blogger boatswain bodyguard bondholder bookkeeper
    bookseller boss bosun botanist bouncer bowler boxer brewer bricklayer broker burglar bursar businessman
    businesswoman busker butcher buyer cabinetmaker cadet campaigner captain captor cardiologist caretaker carpenter
    cartoonist cashier cellist chairman chairwoman challenger chancellor chaplain chauffeur chef chemist chief
    chieftain choreographer chorister cinematographer claimant cleaner clerk climatologist climber co-author
    co-founder coach coachman cofounder colonel columnist comedian commander commissioner commodore commuter
    complainant composer conductor congressman congresswoman conscript constable consultant contractor cook cop
    corporal councillor councilman councilwoman counsel creditor critic culprit curator customer cyclist dancer deacon
    dealer dean debtor defector defendant defender delegate demonstrator dentist deputy deserter designer detainee
    detective diarist diplomat director dissident diver doctor donor draper driver drummer duke earl ecologist
    economist editor electrician emperor employee engineer engraver entrepreneur envoy epidemiologist essayist evacuee
    executive executor explorer fan farmer filmmaker financier fireman fisherman footballer foreman forester forger
    forward founder fraudster friar fugitive gamekeeper gardener general geographer geologist glazier goalkeeper
    goldsmith golfer governess granddaughter grandson gravedigger grocer grower guard guitarist gunman gymnast hacker
    handyman headman headmaster headmistress headteacher heir heiress helmsman herdsman hijacker hiker historian
    holidaymaker homeowner hooligan hotelier householder housekeeper huntsman hydrologist illustrator imam immigrant
    impostor impresario incumbent industrialist informant informer inmate innkeeper inspector instructor interpreter
    investigator investor ironmonger jailer janitor jockey jogger journalist juror kayaker kidnapper landlady landlord
    landowner lawmaker lawyer leader lecturer legislator librarian lieutenant lifeguard linesman linguist liquidator
    litigant lobbyist lockkeeper lodger looter lumberjack machinist magician magistrate major manager marine mason
    mathematician mechanic mediator member mercenary meteorologist midfielder midwife migrant milkman miller
    millionaire miner missionary monk motorcyclist motorist mountaineer mourner murderer musician navigator negotiator
    neighbor neighbour neurologist newcomer nominee notary novelist nun nurse oarsman officer official oncologist
    optician organist owner paediatrician painter paramedic parishioner passenger pastor pathologist patient
    pedestrian pensioner perpetrator petitioner pharmacist philosopher photographer physician physicist
    physiotherapist pianist pickpocket pilot pirate plaintiff player playwright plumber poacher podcaster poet
    policeman policewoman politician pollster porter postman potter premier presenter priest prince princess principal
    prisoner producer professor programmer proofreader prospector protester protestor psychiatrist psychologist
    publican pupil puppeteer purser rabbi radiologist raider rambler rancher ranger rapist rapper rebel receiver
    rector referee refugee registrar reporter rescuer researcher respondent restaurateur restorer rioter robber roofer
    rower sailor salesman saleswoman scholar schoolboy schoolgirl scientist screenwriter sculptor secretary
    seismologist seller senator sergeant settler sexton shareholder shepherd shoemaker shopkeeper shoplifter signalman
    silversmith singer skier skipper smuggler sniper sociologist soldier solicitor soprano sprinter squatter squire
    staffer stalker stationmaster statistician steeplejack steward stewardess stowaway strategist striker student
    superintendent supervisor supporter surfer surgeon surveyor suspect swimmer swindler tailor teacher teenager temp
    tenant theologian thief trader trainee translator trapper treasurer trespasser trucker trustee tutor tycoon
    typesetter umpire undertaker verger veteran veterinarian vicar victim villager violinist virologist volunteer
    voter waiter waitress warden warder watchmaker weaver welder whistleblower winger woodcutter worker worshipper
    wrestler zoologist
    """.split()
)
# Before a name without a title: whoever follows is a person.
POSTS = _CALLINGS | _OFFICES  # what somebody can be made
ROLES = POSTS | _ANYONE | KIN
PERSONS = ROLES | _SEXED

# --- several persons

# Two people.
PAIRS = frozenset("couple pair duo twins brothers sisters spouses newlyweds".split())
_SEVERAL = frozenset(
    """
    aldermen archaeologists authorities bandmates battalion brigade burgesses champions coastguard coastguards crew
    crews criminals crowd delegation divers dockers electors extremists faction families fighters finalists
    firefighter firefighters garrison guerrillas hosts inspectors insurgents intruders junta jury justices lifeboat
    lifeboats locals loyalists medics militants militia mob ombudsman panel parents patrol pickets platoon regiment
    regulators residents rivals separatists squadron staff surveyors teammates terrorists whips gendarmerie gendarmes
    thieves townsfolk
    troops unions winners writers
    """.split()
)
_VAGUE = _ANYONE | _SEXED | {"people"} | {plural(n) for n in _ANYONE | _SEXED} - {"residents"}

# --- bodies

# Last words of the name of a house where something is held, which is no party to it, as a body there would be.
VENUES = frozenset(
    "House Hall Exchange Hotel Theatre Theater Stadium Arena Cathedral Courthouse Palace Inn Auditorium".split()
)
# Any company can be called so.
ANY_COMPANY = frozenset("company firm business corporation group startup start-up giant maker owner employer".split())
_TRADES = frozenset(
    """
    airline automaker brewer broadcaster builder carmaker carrier chain chipmaker contractor developer distributor
    drugmaker insurer lender manufacturer miner operator planemaker producer provider publisher retailer steelmaker
    supplier toymaker truckmaker utility vendor winemaker
    """.split()
)
_PLURALS = frozenset(plural(n) for n in (ROLES - _ANYONE) | _TRADES)
# A company can be called so where the text shows no other; the rest needs the word itself.
COMPANIES = ANY_COMPANY | _TRADES
PAPERS = frozenset("newspaper paper magazine broadcaster outlet publisher agency weekly daily".split())
GANGS = frozenset("gang crew cartel syndicate militia band trio duo festival project".split())
# Nothing that these do is a company's.
PUBLIC = frozenset(
    """
    ministry department court commission authority council party union senate parliament congress police county board
    committee government university college school tribunal regulator watchdog club charity army navy cabinet
    embassy consulate legation
    """.split()
)
PLACED = frozenset("office service centre center airport port festival campaign paper".split())  # told by their kind
_SOCIETIES = frozenset(
    """
    administration alliance assembly association bank bureau church coalition diocese directorate fed federation
    foundation fund hospital inspectorate institute institution lab league museum nonprofit orchestra organisation
    organization registry society team trust
    """.split()
)
ORGANISATIONS = COMPANIES | PUBLIC | PLACED | _SOCIETIES | PAPERS
TERRITORIES = frozenset("region county city town borough parish village".split())
# Of these there is one in a place, and the place before them says which.
CIVIC = frozenset(
    """
    police council court magistrates prosecutors firefighters residents lifeboat coastguard councillors voters
    authorities parliament government
    """.split()
)
# Of what place these are is told with "of".
LOCAL = (
    CIVIC
    | TERRITORIES
    | frozenset("mayor sheriff people citizens inhabitants villagers port island hamlet suburb outskirts".split())
)
# Others that stand before the name of a body or a vessel.
_LEADING = frozenset(
    """
    agency charity employer magazine maker ministry newspaper nonprofit regulator start-up startup union watchdog
    advertiser affiliate brokerage charterer exporter ferry freighter haulier housebuilder importer landowner organiser
    organizer parent promoter rival ship shipbuilder shipowner shipper sponsor subcontractor subsidiary supermarket
    tanker think-tank thinktank trawler vessel wholesaler yacht
    """.split()
)
# These are as often the beginning of a name.
_NOT_LEADING = frozenset(
    "general major king prince earl baron duke marine forward bishop baker butcher gardener keeper shepherd mason"
    " miller porter potter tailor weaver draper forester ranger cook steward chaplain"
    " deacon squire alderman glazier".split()
)

# --- what is put together of them

NOUNS = ROLES | ORGANISATIONS | GANGS
# What a sentence can begin with before the name of a person or body that it describes: Insurer Norden paid.
DESCRIPTIONS = (ROLES | _PLURALS | _SEVERAL | _TRADES | _LEADING) - _NOT_LEADING
# Nouns of people and of bodies that act.
HUMAN = PERSONS | _PLURALS | _SEVERAL | _VAGUE | PAIRS | ORGANISATIONS | GANGS | TERRITORIES
# Unnamed people and bodies that are actors of a clause where nothing in the text names them.
ACTING = HUMAN - _VAGUE - frozenset("owner business corporation giant maker employer project daily weekly".split())
# Whoever is called so is not meant by another word for a company.
SPECIAL = _TRADES | {"bank", "newspaper", "gang"}
# An indefinite one of these could be anybody.
ANYBODY = ANY_COMPANY | (_TRADES - _CALLINGS) | {"fund", "bank"}
