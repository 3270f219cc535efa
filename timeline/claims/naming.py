"""Word tables for names: titles, legal forms, what organisations and places are called, common nouns."""

from __future__ import annotations

# Before a person's name; written without the final dot.
TITLES = frozenset(
    """
    Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Lord Lady Baron Baroness Judge Justice Magistrate Sheriff Marshal
    President Vice Premier Chancellor Senator Sen Rep Representative Congressman Congresswoman Gov Governor Mayor
    Councillor Cllr Alderman Minister Secretary Ambassador Consul Commissioner Chairman Chairwoman Chair Chief Director
    General Gen Colonel Col Major Maj Captain Capt Lieutenant Lt Sergeant Sgt Corporal Cpl Private Pvt Admiral Adm
    Commander Cmdr Constable Inspector Superintendent Detective Officer Deputy King Queen Prince Princess
    Emperor Empress
    Duke Duchess Count Countess Earl Pope Cardinal Archbishop Bishop Father Brother Sister Reverend Rev Rabbi Imam
    Pastor Sheikh Ayatollah Attorney Prosecutor Coroner Spokesman Spokeswoman Spokesperson Uncle Aunt Grandfather
    Grandmother Coach Manager Engineer Executive Officer Founder CEO CFO COO CTO MP MEP Honourable Hon Acting Former
    Interim Prime Finance Foreign Interior Defence Defense Justice Health Education Managing Trustee Keeper
    """.split()
)
# The titles that mark a person by themselves, right before a surname.
HONORIFICS = frozenset(
    """
    Mr Mrs Ms Miss Mx Dr Prof Professor Sir Dame Judge Justice Sheriff President Senator Sen Rep Gov Governor Mayor
    Councillor Cllr Chancellor Minister Secretary Ambassador Commissioner Chairman Chairwoman Captain Capt General Gen
    Colonel Col Major Maj Lieutenant Lt Sergeant Sgt Admiral Inspector Superintendent Detective King Queen
    Prince Princess
    Pope Cardinal Archbishop Bishop Reverend Rev Uncle Aunt Brother Sister Lord Lady Premier Congressman Congresswoman
    Commander Constable Officer CEO Executive Chair Attorney Director Spokesman Spokeswoman Deputy Coach
    """.split()
)
LEGAL = frozenset(
    """
    Inc Inc. Ltd Ltd. LLC LLP plc PLC Plc Corp Corp. Corporation Company Co Co. Limited AG GmbH SE SA S.A. NV N.V. BV
    B.V. AB ASA A/S Oy Oyj SpA S.p.A. KG KGaA Pty LP L.P. Holdings
    """.split()
)
# Dropped from the canonical name; it stays an alias.
DROPPED_LEGAL = frozenset("Inc Inc. Ltd Ltd. LLC LLP plc PLC Plc Corp Corp. Corporation Limited Co Co. Company".split())

ORGANISATION = frozenset(
    """
    Bank Ministry Department University College School Institute Institution Council Court Commission Committee Board
    Authority Agency Bureau Office Service Services Administration Foundation Trust Association Union Federation
    Confederation League Party Group Labs Laboratory Laboratories Technologies Systems Networks Media News Press Times
    Post Journal Herald Tribune Gazette Courier Chronicle Ledger Mercury Observer Recorder Telegraph Clarion Beacon
    Dispatch Bulletin Record Register Sentinel Examiner Star Globe Mail Echo Argus Standard Express Mirror Wire Review
    Magazine Radio Television TV Broadcasting Airlines Airways Air Motors Automobile Automotive Energy Petroleum Oil Gas
    Mining Mines Resources Minerals Steel Pharmaceuticals Pharma Therapeutics Biotech Health Healthcare Hospital
    Hospitals Clinic Medical Insurance Mutual Assurance Capital Partners Ventures Invest Investments Fund Funds
    Securities
    Financial Finance Holdings Industries Industrial International Enterprises Software Robotics AI Semiconductor
    Electronics Telecom Communications Mobile Railway Railways Rail Lines Line Shipping Ports Port Transit Transport
    Logistics Foods Brewery Brewing Studios Pictures Films Records Entertainment Theatre Opera Orchestra Museum Gallery
    Library Archive Academy Society Club FC United City Rovers Wanderers Athletic Senate Parliament Congress Assembly
    Cabinet Government Police Guard Army Navy Force Corps Brigade Regiment Forum Alliance Coalition Network Consortium
    Cooperative Co-operative Guild Chamber Exchange Reserve Treasury Registry Inspectorate Directorate Secretariat
    Tribunal Prosecutor Ombudsman Regulator Watch Campaign PAC Command Center Centre Church Diocese Cathedral Synod
    Festival Local Charity Teamsters Works Water Power Electric Utilities Housing Estates Properties Homes Home Stores
    Supermarkets Retail Brands Hotels Resorts Cruises Games Gaming Analytics Dynamics Aerospace Aviation Space Cyber
    Security Data Cloud Digital Interactive Mutual Fisheries Survey Observatory Weather Commissioners Trustees
    Canvassers
    Republicans Democrats Conservatives Liberals Greens
    """.split()
)
# Heads that take "of …" or "for …" into the name.
OF_HEADS = frozenset(
    """
    Bank Ministry Department University College School Institute Council Court Commission Committee Board Authority
    Agency Bureau Office House Supreme Academy Society Association Federation Chamber Church Museum Republic Kingdom
    Commonwealth State Province County City District Archdiocese Diocese Register Secretariat Center Centre Library
    League Order Union Academy Federation Confederation Friends Sons Daughters Army Port Isle Bishop Duke Earl
    Prince Princess Directorate Inspectorate Registry Trust Foundation Alliance Coalition Campaign Citizens Americans
    Students Workers Mothers Doctors Lawyers Reporters Brotherhood Conference Assembly
    """.split()
)
# A name that ends in one of these can hold "and": Mediation and Conciliation Service.
AND_TAILS = frozenset(
    """
    Service Services Commission Administration Agency Authority Department Committee Board Council Bureau Office
    Ministry
    Institute Foundation Association Union Society Corporation Company Trust Sons Partners Party Center Centre Survey
    Evaluation Organization Organisation Division Directorate Museum Bank Control Prevention Education
    Development Safety
    """.split()
)
# Capitalised words before a number or letter that name a thing, no actor.
THINGS = frozenset(
    """
    Section Sections Article Articles Chapter Part Parts Page Pages Note Notes Room Hall Gate Exhibit Annex
    Appendix Figure
    Table Clause Item Rule Order Directive Regulation Act Bill Law Resolution Route Highway Interstate Road
    Street Avenue
    Square Lane Plaza Drive Boulevard Quay Way Terrace Court Place Phase Stage Level Type Version Model Issue
    Volume Vol No
    Nos Number Day Week Year Month Quarter Fiscal FY Case File Form Dam Unit Block Building Terminal Platform
    Pier Flight
    Storm Hurricane Tropical Category Group Grade Class Season Episode Question Answer Q A DAY
    """.split()
)
# Before a name without a title: whoever follows is a person.
ROLES = frozenset(
    """
    spokesman spokeswoman spokesperson lawyer attorney president director executive captain editor analyst engineer
    economist actor actress singer driver chairman chairwoman author widow minister secretary judge prosecutor mayor
    governor senator chief coach striker goalkeeper scientist researcher professor reporter journalist detective
    commissioner treasurer founder owner resident neighbour neighbor teacher nurse doctor chancellor banker clerk
    """.split()
)
# Words of offices: a sequence of nothing else names nobody.
OFFICES = frozenset(
    """
    Chief Financial Executive Operating Technology Information Officer Principal Keeper Vice President Managing Director
    General Secretary Deputy Assistant Senior Junior Acting Attorney Prime Minister State Foreign Home Finance Treasury
    Speaker Leader Chair Chairman Head Editor Counsel Commissioner Superintendent Inspector Chancellor Governor Mayor
    """.split()
)
PLACE_TAILS = frozenset(
    """
    Street Road Avenue Square Lane Plaza Drive Boulevard Quay County Valley River Lake Bay Island Islands Isle Mountain
    Mountains Hills Hill Beach Coast Peninsula Desert Forest Park Bridge Airport Station Harbour Harbor Falls Creek Rock
    Reef Head Point Cape Sea Ocean Province District Village Town Junction Heights Springs Canal Dam Reservoir Highway
    Warehouse Cemetery Stadium Arena Mill Lodge Light Lighthouse Tower Palace Castle Prison Jail Barracks Base
    """.split()
)
# Endings of words for people and things of a country, before a noun: Danish, Canadian, Senegalese.
DEMONYM = ("ian", "ean", "ish", "ese", "can", "ine")
LOCATIVE = frozenset("in at near from outside around across toward towards off".split())

# Headings, interjections and other capitalised words that start a sentence and are no name.
COMMON = frozenset(
    """
    thank dear patriots friend friends brothers sisters colleagues shareholders breaking analysis update updates
    correction recap live opinion editorial exclusive special report letter letters interview summary contents overview
    introduction conclusion conclusions background outlook notes enquiries contact tel telephone phone fax email website
    www http https subscribe unsubscribe tips hotline advertisement sponsored share tweet print comment comments
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december christmas easter thanksgiving mon tue tues wed thu thur thurs fri sat sun jan feb mar apr
    jun jul aug sep sept oct nov dec spring summer autumn fall winter christian bible act bill constitution
    covid internet
    english french german spanish italian dutch russian chinese japanese american british european irish scottish welsh
    african asian arab jewish muslim catholic protestant orthodox republican democrat democratic conservative labour
    liberal american americans europeans germans french british russians chinese north south east west northern southern
    what whatever who whom whose why how which there here whoever
    ai it api apis gpu gpus cpu llm llms hr pr ip vp pc usb gps dna ok q&a id
    eastern western central ceo cfo coo cto mp mps pdf faq rss utc gmt est edt cst cdt mst mdt pst pdt bst cet cest eet
    eest am pm usd eur gbp us$ inc ltd section article chapter page note part id ok yes no q1 q2 q3 q4 fy
    """.split()
)

# Unnamed people and bodies that act in news; as subject they are actors where nothing in the text names them.
BODIES = frozenset(
    """
    police prosecutors prosecutor court judge jury parliament congress senate government cabinet council
    ministry minister
    president governor mayor sheriff coroner university trustees regulator regulators commissioners
    investigators inspectors
    union unions strikers lawmakers senators deputies officials authorities army navy troops rebels firefighters crews
    rescuers employees workers staff shareholders creditors bondholders insurers lenders families residents villagers
    protesters demonstrators students teachers nurses doctors voters members directors board engineers scientists
    researchers hackers attackers pirates monks fishermen customers tenants passengers plaintiffs defendants jurors
    justices bishop king queen parliament's school hospital bank company airline operator
    """.split()
)
# Nouns that stand for an organisation named before: the company, the ministry.
COMPANY_NOUNS = frozenset(
    """
    company firm startup start-up group maker carmaker automaker manufacturer retailer chain lender operator developer
    publisher utility airline lab contractor supplier vendor business corporation bank insurer miner builder broadcaster
    provider producer distributor employer owner giant club team organisation organization charity nonprofit foundation
    """.split()
)
BODY_NOUNS = frozenset(
    """
    ministry department agency commission committee board council court institute university authority union association
    foundation bank party office bureau service institution trust parliament senate congress assembly federation league
    society college school hospital museum club group fund festival police government tribunal regulator watchdog centre
    center airport port company firm alliance coalition museum paper newspaper magazine outlet charity campaign fed
    """.split()
)
