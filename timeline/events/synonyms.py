"""Word table of what things happen to: near-synonyms by which reports name the same person, thing or sum."""

from __future__ import annotations

# One set a line, its key first; in the singular. What names an act stands in `families`.
THINGS = """
drug medicine medication pill tablet capsule remedy painkiller
doctor physician clinician medic gp surgeon specialist
patient sufferer inpatient
hospital clinic infirmary ward
disease illness sickness virus
side-effect harm toxicity
ship vessel boat ferry trawler tanker steamer freighter barge yacht schooner tug liner
aircraft plane jet airliner aeroplane airplane
helicopter chopper
rocket launcher booster spacecraft
train locomotive railcar wagon carriage tram
lorry truck van
car automobile motorcar sedan
bus minibus
road highway motorway route street lane avenue
bridge span viaduct crossing
tunnel subway underpass
railway railroad rail track
airport airfield aerodrome
port harbour harbor dock quay pier wharf
river stream creek brook
flood-plain floodplain
dam reservoir embankment dyke levee
mine colliery pit shaft quarry
miner pitman collier
fire-brigade firefighter firefighters firemen fireman brigade
police policeman policemen deputy constable detective gendarme trooper
soldier troop infantry
army military
rebel insurgent guerrilla militia
weapon gun rifle pistol firearm
bomb-device device
judge justice magistrate bench
court tribunal courtroom
jury juror
lawyer solicitor barrister attorney counsel advocate
defendant suspect respondent
claimant plaintiffs litigant petitioner appellant
law statute legislation bill ordinance
regulator watchdog supervisor overseer commissioner commission authority
minister secretary chancellor
prime-minister premier
government cabinet ministry
parliament assembly legislature congress diet
deputy-parliament lawmaker legislator mp senator congressman
mayor burgomaster
council councillor
voter elector electorate
candidate contender nominee
party-political faction bloc
union syndicate
docker dockworker stevedore longshoreman longshoremen
phones handset smartphone cellphone
worker employee staff workforce labourer laborer colleague personnel crew
boss chief chairman chairwoman chair ceo head director manager
owner proprietor shareholder stockholder investor holder
board directors
company firm corporation business enterprise concern group
maker manufacturer producer
shop store branch
chain retailer
customer client consumer buyer subscriber user policyholder
supplier vendor contractor provider
bank lender
insurer underwriter
creditor bondholder noteholder
debt bond borrowing
share stock equity
profit earnings income
revenue turnover proceeds
deficit shortfall
rate interest
tax tariff
money cash fund sum
price cost fee
wage salary
price-cap cap ceiling
plant factory mill facility
office headquarters premises
building property
home house household dwelling residence
flat apartment
premises-land site ground plot
school academy primary
pupil student schoolchild schoolchildren
teacher schoolteacher headteacher headmaster headmistress principal lecturer
parent mother father mum dad
child kid youngster boy girl infant toddler
baby newborn
university college faculty
church chapel parish cathedral
priest vicar pastor clergyman rector
museum gallery
painting-work canvas picture portrait panel masterpiece
artist painter sculptor
forgery fake counterfeit forged imitation
collector connoisseur
dealer merchant trader broker
expert scholar historian scientist researcher academic
book novel volume memoir
author writer novelist
reader-public readers
newspaper paper daily journal gazette
journalist reporter correspondent
editor editorship
broadcaster radio television channel
film movie
singer musician vocalist
actor actress performer
concert-hall theatre theater playhouse
festival fair carnival
team club side squad
player footballer
coach trainer
stadium arena pitch
fan supporter follower
match game fixture
league division
season championship-season
server machine computer node
network system platform
data record information file
password credential login
intruder hacker attacker cybercriminal
software program app code
website webpage portal
chip processor semiconductor
model-system algorithm
lab laboratory
phone telephone handset smartphone
email-account inbox
battery cell
heater stove boiler furnace
toy plaything
food foodstuff
flour grain wheat
meat beef pork
milk dairy
water-supply tap
oil petroleum crude
power electricity energy
coal coke
chemical substance compound
waste tailings sludge refuse
smoke fumes
accident mishap disaster tragedy catastrophe
failure-cause cause
fault defect flaw malfunction bug
evidence proof
document dossier
letter-paper epistle
report-paper findings
rule-text regulation
contract-paper paperwork
villager resident inhabitant townsfolk citizen local neighbour neighbor
refugee evacuee displaced
prisoner inmate detainee captive
thief robber burglar raider gang
murderer killer gunman assassin
envoy ambassador diplomat attache attaché
embassy consulate legation
border frontier
town city municipality village
county province district region shire
island isle
coast shore seaside beach
mountain peak
valley glen
forest wood woodland
farm ranch
farmer grower rancher
animal beast
dog hound
storm-wind wind gust
rain rainfall downpour
snow blizzard snowfall
heat heatwave
lighthouse beacon lantern
lamp bulb
engine motor
pipe pipeline conduit
bond-prison bail
mast tower pylon
wall parapet
door gate
key-part component
inventor-person engineer
invention-thing apparatus contraption
king monarch sovereign emperor
queen empress
prince duke earl
widow widower
wife husband spouse
son daughter heir
brother sister sibling
will-testament testament
estate inheritance
slave bondsman
expedition voyage
explorer navigator
war conflict hostilities
battle fighting combat
plan-scheme scheme project programme
review-study study survey assessment
anniversary jubilee
crisis turmoil
row dispute quarrel controversy
crowd throng
department bureau
foundation charity trust
satellite probe-space
cargo freight load consignment shipment payload
passenger traveller traveler commuter
tourist visitor holidaymaker
substation transformer
leader ruler
governor gov
protester demonstrator marcher
activist campaigner
terrorist extremist militant jihadist
remains corpse
grave tomb cemetery
jewel necklace gem diamond
manuscript parchment
map chart
statue monument sculpture
trophy-cup title championship
journal-weekly magazine periodical weekly
ambulance paramedic
nurse midwife
pension annuity
crop maize corn
cattle livestock herd cow
sheep flock lamb
horse pony mare stallion
lake lagoon
canal waterway
castle palace fortress citadel fort
cell-prison dungeon
barracks base garrison
armour tank panzer
missile projectile shell
warship frigate destroyer cruiser battleship
submarine u-boat
drone uav quadcopter
checkpoint roadblock barricade
district-town suburb neighbourhood neighborhood quarter
square-town square plaza
park garden
market-place bazaar
hotel inn guesthouse hostel
restaurant cafe café eatery diner
pub tavern
kitchen cook chef
warehouse depot
lift-building elevator
crane derrick
turbine generator
station-rail terminus terminal
ticket fare
passport visa
captain skipper
sailor seaman mariner sailors
fisherman fishermen
guard sentry sentinel warden
spy agent informer
prosecutor district-attorney
adviser advisor aide consultant
relative kin family families
landlord lessor
tenant lodger renter lessee
monk nun friar
bishop archbishop prelate
pope pontiff
mosque temple synagogue shrine
volcano crater
cave cavern
tent marquee
vault safe strongroom
cheque draft-bank
coin banknote
antique relic artefact artifact
fingerprint dna
knife blade dagger machete
explosive dynamite
hospital-bed icu
tumour tumor cancer
fever temperature
plague cholera typhoid
ventilator respirator
clock watch
camera cctv
sensor detector gauge
valve seal gasket
wheel tyre tire
wing rudder fin
cockpit cabin
runway airstrip
telescope observatory
asteroid comet meteor meteorite
planet moon
skeleton skull bone
whale dolphin
wolf fox
vineyard winery
brewery distillery
inflation cpi
unemployment joblessness
recession slump-economic downturn
currency peso lira
stockmarket bourse
auctioneer saleroom
settlement-place colony
rebellion insurrection uprising revolt
apprentice trainee intern
exam test-school
scholarship bursary
curriculum syllabus
choir chorus
orchestra philharmonic symphony
album lp
song single tune
poem verse
playwright dramatist
script screenplay
director-film filmmaker
audience spectators
sponsor backer patron
donor benefactor
virus-computer malware trojan worm
leaflet pamphlet flyer brochure
poster placard banner
rumour rumor hearsay
witness-eye eyewitness bystander onlooker
treasury exchequer
envoy-peace mediator
ruins rubble debris
settler colonist
tribe clan
""".strip()
