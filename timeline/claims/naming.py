"""Word tables for names: titles, offices, what places and things are called, capitalised words that name nobody."""

from __future__ import annotations

# Before a person's name; written without the final dot.
TITLES = frozenset(
    """
    Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Baron Baroness Judge Justice Magistrate Sheriff Marshal
    President Vice Premier Chancellor Senator Sen Rep Representative Congressman Congresswoman Gov Governor Mayor
    Councillor Cllr Alderman Minister Secretary Ambassador Consul Commissioner Chairman Chairwoman Chair Chief
    Director General Gen Colonel Col Major Maj Captain Capt Lieutenant Lt Sergeant Sgt Corporal Cpl Private Pvt
    Admiral Adm Commander Cmdr Constable Inspector Superintendent Detective Officer Deputy King Queen Prince
    Princess Emperor Empress Duke Duchess Count Countess Earl Pope Cardinal Archbishop Bishop Father Brother Sister
    Reverend Rev Rabbi Imam Pastor Sheikh Ayatollah Attorney Prosecutor Coroner Spokesman Spokeswoman Spokesperson
    Uncle Aunt Grandfather Grandmother Coach Manager Engineer Executive Founder CEO CFO COO CTO MP MEP Honourable
    Honour Honor Majesty Majesties Highness Lordship Lordships Ladyship Excellency Holiness Eminence Worship
    Hon Acting Former Rear Lieutenant-Commander Vice-Admiral Rear-Admiral Brigadier Commodore Lieutenant-Colonel
    Lieutenant-General Major-General Wing-Commander Lt-Col Lt-Gen Maj-Gen Brig-Gen Revd Monsignor Mgr Archdeacon HHJ
    PCSO WPC Herr Frau Monsieur Madame Mme Mlle Maître Señor Señora Signor
    Signora Messrs Speaker Pte Rt LCpl Msgr Canon Fr DI DCI PM Patriarch Abbot Sultan Tsar Czar Kaiser Emir Mullah
    Secretary-General Director-General Squire Senators Representatives Justices Judges Councillors Member Leader Rector
    Korvettenkapitän Kapitän Generalleutnant Oberst Interim Prime Finance Foreign Interior Defence Defense Health
    Education Managing Trustee Keeper
    Councilman Councilwoman Assemblyman Assemblywoman Alderwoman Selectman GM IM FM WGM WIM Grandmaster
    Plaintiff Defendant Claimant Appellant Respondent Petitioner Applicant
    """.split()
)
# The titles that mark a person by themselves, right before a surname.
HONORIFICS = frozenset(
    """
    Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Judge Justice Sheriff President Senator Sen Rep Gov Governor Mayor
    Councillor Cllr Chancellor Minister Secretary Ambassador Commissioner Chairman Chairwoman Captain Capt General
    Gen Colonel Col Major Maj Lieutenant Lt Sergeant Sgt Admiral Inspector Superintendent Detective King Queen
    Prince Princess Pope Cardinal Archbishop Bishop Reverend Rev Uncle Aunt Brother Sister Lord Lady Premier
    Congressman Congresswoman Commander Constable Officer CEO Executive Chair Attorney Director Spokesman
    Spokeswoman Deputy Coach Lieutenant-Commander Vice-Admiral Rear-Admiral Brigadier Commodore Lieutenant-Colonel
    Lieutenant-General Major-General Wing-Commander Lt-Col Lt-Gen Maj-Gen Brig-Gen Revd Monsignor Mgr Archdeacon HHJ
    PCSO WPC Herr Frau Monsieur Madame Mme Mlle Maître Señor Señora Signor
    Signora Speaker Secretary-General Director-General Member Senators Representatives Justices Judges Councillors
    Squire
    Councilman Councilwoman Assemblyman Assemblywoman Alderwoman Selectman IM FM WGM WIM Grandmaster
    """.split()
)

# Behind a person's name: what they have or are.
POST_NOMINALS = frozenset(
    "MP MSP MEP MLA TD QC KC SC OBE CBE MBE KBE DBE KCB PhD DPhil MD JP FRS RN USN USMC Esq CPA DVM DDS JD".split()
)
# After a hyphen: what is told of whom or what stands behind.
PARTICIPLES = frozenset(
    """
    based born owned led backed listed flagged run operated controlled trained made bound funded sponsored linked
    educated supported registered headquartered built style era area wide aligned affiliated managed occupied held
    speaking friendly winning nominated designed inspired appointed elected imposed brokered mediated
    """.split()
)
# Capitalised words before a number or letter that name a thing, no actor.
THINGS = frozenset(
    """
    Section Sections Article Articles Chapter Part Parts Page Pages Note Notes Room Hall Gate Exhibit Annex Appendix
    Figure Table Clause Item Rule Order Directive Regulation Act Bill Law Resolution Route Highway Interstate Road
    Street Avenue Square Lane Plaza Drive Boulevard Quay Way Terrace Court Place Phase Stage Level Type Version
    Model Issue Volume Vol No Nos Number Day Week Year Month Quarter Fiscal FY Case File Form Dam Unit Block
    Building Terminal Platform Pier Flight Lock Line Mine Shaft Well Reactor Pump Tank Kiln Boiler Turbine Runway
    Hangar Silo Berth Track Ward Cell Furnace Storm Hurricane Tropical Category Group Grade Class Season Episode
    Question Answer Q A DAY
    """.split()
)
# Words of offices: a sequence of nothing else names nobody.
OFFICES = frozenset(
    """
    Chief Financial Executive Operating Technology Information Officer Principal Keeper Vice President Managing
    Director
    General Secretary Deputy Assistant Senior Junior Acting Attorney Prime Minister State Foreign Home Finance
    Treasury
    Speaker Leader Chair Chairman Head Editor Counsel Commissioner Superintendent Inspector Chancellor Governor Mayor
    """.split()
)
RANKS = TITLES | OFFICES
PLACE_TAILS = frozenset(
    """
    Street Road Avenue Square Lane Plaza Drive Boulevard Quay County Valley River Lake Bay Island Islands Isle
    Mountain Mountains Hills Hill Beach Coast Peninsula Desert Forest Park Bridge Airport Station Harbour Harbor
    Falls Creek Rock Reef Head Point Cape Sea Ocean Province District Village Town Junction Heights Springs Canal
    Dam Reservoir Highway Warehouse Cemetery Stadium Arena Mill Lodge Cottage Manor Grange Barn Wharf Light
    Lighthouse Tower Palace Castle Prison Jail Barracks Base Ferry Row Gate Subdivision Cove Inlet Strait Firth
    Bight Atoll Lagoon Archipelago Plateau Glacier Volcano
    Fjord Loch Quarry Crossing Roundabout Tunnel Viaduct Colliery Crescent Gardens Level
    """.split()
)
WAYS = frozenset("Street Road Avenue Lane Boulevard Drive Row Alley Crescent Terrace".split())
# Before the name of a place: Port Orsk, Lower Orsk.
PLACE_HEADS = frozenset(
    "Port Fort Mount Mt Lake Cape Co County Lower Upper Great Little Nether Saint San Santa Los Las North South East"
    " West".split()
)
# Endings of words for people and things of a country, before a noun: Danish, Canadian, Senegalese.
DEMONYM = ("ian", "ean", "ish", "ese", "can", "ine")
LOCATIVE = frozenset("in near outside around across toward towards off".split())

# Headings, interjections and other capitalised words that start a sentence and are no name.
COMMON = frozenset(
    """
    thank dear patriots friend friends brothers sisters colleagues shareholders breaking analysis update updates
    correction recap live opinion editorial exclusive special report letter letters interview summary contents
    overview
    introduction conclusion conclusions background outlook notes enquiries contact tel telephone phone fax email
    website
    www http https subscribe unsubscribe tips hotline advertisement sponsored share tweet print comment comments
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
    september
    october november december christmas easter thanksgiving mon tue tues wed thu thur thurs fri sat sun jan feb
    mar apr
    jun jul aug sep sept oct nov dec spring summer autumn fall winter christian bible act bill constitution
    covid internet web date dates plan order schedule
    english french german spanish italian dutch russian chinese japanese american british european irish scottish
    welsh
    african asian arab jewish muslim catholic protestant orthodox republican democrat democratic conservative labour
    liberal americans europeans germans russians north south east west northern
    southern
    what whatever who whom whose why how which there here whoever
    ai it api apis gpu gpus cpu llm llms hr pr ip vp pc usb gps dna ok q&a id
    eastern western central ceo cfo coo cto mp mps pdf faq rss utc gmt est edt cst cdt mst mdt pst pdt bst cet
    cest eet
    majesty highness excellency holiness republic
    earth moon venus jupiter saturn uranus neptune pluto deed event scheme partial facility premises property
    tv dvd cd drm ptsd hiv html css sql ssl vpn ram rom
    eest am pm usd eur gbp us$ inc ltd section article chapter page note part yes no q1 q2 q3 q4 fy
    """.split()
)

# In brackets behind a person or a body: a party, a legal form, a remark.
LABELS = frozenset(
    """
    Con Lab Lib Dem LD Ind Green Plaid SNP DUP UKIP Rep CDU CSU SPD FDP Labour Conservative Independent
    Liberal Sinn Exhibit Chapter Section Schedule Article Clause Item Plate Map Chart Attachment Footnote Count Emphasis
    Cheers Silence Interruption Document Page
    Ltd Inc Ed Editor Sic Ibid See Note Figure Table Continued Photo Image Source Laughter Applause Part Monday
    Tuesday
    Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October
    November December North South East West UK US USA EU Left Right Top Bottom Jr Sr Amended Repealed Annex Appendix
    """.split()
)
# Articles of other languages, with which the names of papers begin.
ARTICLES = frozenset("De El La Le Les Il Die Der Das Den Het Los Las O A".split())
# Behind a town and a comma.
STATES = frozenset(
    """
    Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn
    Tex Va Vt Wash Wis Wyo Ont Que Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida
    Georgia Hawaii Idaho Illinois Indiana Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan
    Minnesota
    Mississippi Missouri Montana Nebraska Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont
    Virginia
    Wisconsin Wyoming
    """.split()
)
# What opens a sentence without an article and is no name: matter, people in the mass, things told of in general.
OPENING_NOUNS = frozenset(
    """
    people men women children folk staff management personnel crew clergy youth everyone everybody anyone nobody
    someone
    access advice age aid air alcohol ambition anger anxiety art artillery asbestos ash assistance attendance
    authority
    beauty beer blame blood bread business cargo carbon cash cattle caution chance change chaos charcoal cheese
    chocolate
    christmas church clay clearance clothing coal coffee college comfort commerce common communism community
    compensation
    competition concern concrete confidence confusion congress consent control copper corn corruption cotton counsel
    courage court credit crime criticism crop crude culture custom damage dark darkness data dawn daylight death
    debate
    debris debt defeat defence defense delay demand democracy depression detail diesel dinner dirt disagreement
    disaster
    discipline discontent disease disorder distance doubt dust duty earth economic education effort electricity
    emotion
    energy enough enthusiasm entry equipment evidence experience fabric failure faith fame family famine farming
    fashion
    fate fear feeling finance fire fish flesh flood flour fog food football force foreign fortune freedom freight
    frost
    fruit fuel fun funding furniture gas glass gold good gossip government grain grass gravity grief ground growth
    guidance guilt gunfire half harm harvest hay health heat heaven help history home hope hospital housing humour
    hunger
    ice ignorance imagination income independence industry inflation information ink insurance intelligence
    interest iron
    jewellery joy justice knowledge labor land language laughter law lead leather legend less liberty life light
    lightning
    litter livestock logic love luck luggage lumber lunch machinery magic mail mankind marriage mass material
    maybe meat
    media medicine memory metal milk mist moisture money moonlight morale more mortar most much mud murder music
    nature
    neither news night noise none nonsense not nothing now oak oil online opinion other otherwise output oxygen
    paint panic paper parliament part passage patience pay peace perhaps permission petrol philosophy plastic play
    plenty
    poison police policy pollution population post poverty power praise pressure prestige pride print prison privacy
    production profit progress proof property prose protest public publicity quality quiet radio rain rather reaction
    reality reason recent relief religion rent repair research resentment resistance respect rest revenge revenue rice
    rubber rubbish rumour rumor safety salt salvage sand scaffolding school science sea seaweed security self
    shame shelter
    shipping shock shopping sickness silence silk silver sin sleep slavery sleet smoke snow snowfall society soil soot
    space speculation speed spring steam steel stone stock stress strength stuff success sugar sun sunlight
    sunshine
    support surgery suspicion sympathy talent tax tea teamwork technology television temper tension terror testimony
    theatre thought thunder timber time today tomorrow tonight total trade tradition traffic transport travel treasure
    trial trouble truth turnout unease unemployment unrest usage use value velvet vice violence virtue voice volume
    turnover takeover handover hangover crossover leftover takings earnings membership circulation footfall ridership
    viewership readership headcount payroll backlog uptake throughput bandwidth downtime uptime traction rainfall
    voter wages war warmth waste water wealth weather weight welfare wheat whoever whole wildlife wind wine winter
    wisdom
    wood wool word work worship worst worth writing wrath yesterday zinc
    """.split()
)
NOUN_ENDINGS = tuple(
    """
    tion sion ment ness ity ism ship ance ence hood dom ware men women ers ors ists ians ants ents als ies ery
    ward wise
    ly ful less able ible ous
    """.split()
)
