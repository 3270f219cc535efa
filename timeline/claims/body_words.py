"""Word tables for names of bodies: legal forms, what organisations are called and what goes on behind it."""

from __future__ import annotations

LEGAL = frozenset(
    """
    Inc Inc. Ltd Ltd. LLC LLP L.L.C L.L.C. L.L.P L.L.P. plc PLC Plc Corp Corp. Corporation Company Co Co. Limited AG
    GmbH SE SA S.A. NV N.V.
    BV B.V. AB ASA A/S ApS OÜ Pte Pvt d.o.o. d.o.o S.r.l. S.r.l S.p.A Srl Kft Zrt Oy Oyj SpA S.p.A. KG KGaA Pty LP
    L.P. Holdings PC P.C. PLLC PBC CIC Bhd Berhad Tbk KK SARL Sàrl SAS Ltda Associates Bros Bros. Sons
    """.split()
)
# Dropped from the canonical name; it stays an alias.
DROPPED_LEGAL = frozenset(
    """
    Inc Inc. Ltd Ltd. LLC LLP plc PLC Plc Corp Corp. Corporation Limited Co Co. Company AG GmbH NV N.V. N.V BV B.V. B.V
    SE SA S.A. S.A AB ASA A/S ApS Oy Oyj SpA S.p.A. S.p.A Srl S.r.l. S.r.l Kft Zrt KGaA Bhd Tbk SARL Sàrl SAS Ltda
    """.split()
)
ORGANISATION = frozenset(
    """
    Bank Ministry Department University College School Institute Institution Council Court Commission Committee Board
    Authority Agency Bureau Office Service Services Administration Foundation Trust Association Union Federation
    Confederation League Party Group Labs Laboratory Laboratories Technologies Systems Networks Media News Press Times
    Post Journal Herald Tribune Gazette Courier Chronicle Ledger Mercury Observer Recorder Telegraph Clarion Beacon
    Dispatch Bulletin Record Register Sentinel Examiner Star Globe Mail Echo Argus Standard Express Mirror Wire Review
    Magazine Radio Television TV Broadcasting Airlines Airways Air Motors Automobile Automotive Energy Petroleum
    Oil Gas
    Mining Mines Resources Minerals Steel Pharmaceuticals Pharma Therapeutics Biotech Health Healthcare Hospital
    Hospitals Clinic Medical Insurance Mutual Assurance Capital Partners Ventures Invest Investments Fund Funds
    Securities
    Financial Finance Holdings Industries Industrial International Enterprises Software Robotics AI Semiconductor
    Electronics Telecom Communications Mobile Railway Railways Rail Lines Line Shipping Ports Port Transit Transport
    Logistics Foods Brewery Brewing Studios Pictures Films Records Entertainment Theatre Opera Orchestra Museum
    Gallery Lettings Toys Breweries Vineyards Haulage Shipyards Biosciences Packaging Printing Rentals Surveyors
    Library Archive Academy Society Club FC United City Rovers Wanderers Athletic Senate Parliament Congress Assembly
    Cabinet Government Police Guard Army Navy Force Corps Brigade Regiment Forum Alliance Coalition Network Consortium
    Cooperative Co-operative Guild Chamber Exchange Reserve Treasury Registry Inspectorate Directorate Secretariat
    Tribunal Prosecutor Ombudsman Regulator Watch Campaign PAC Command Center Centre Church Diocese Cathedral Synod
    Festival Local Charity Teamsters Works Water Power Electric Utilities Housing Estates Properties Homes Home Stores
    Supermarkets Retail Brands Hotels Resorts Cruises Games Gaming Analytics Dynamics Aerospace Aviation Space Cyber
    Security Data Cloud Digital Interactive Fisheries Survey Observatory Weather Commissioners Trustees
    Canvassers Management Advisors Advisers Advisory Consulting Consultants Solutions Salvage Recoveries Supply
    Supplies Architects Catering Theatres Leisure Casinos Outfitters Jewellers Opticians Pharmacies Grocers
    Chemicals Chemical Paper Textiles Timber Lumber Cement Glass Motor Aircraft Instruments Tobacco Sugar Rubber Coal
    Metals Materials Engineering Construction Builders Contractors Maritime Freight Wines Spirits Distillers
    Distillery
    Bakery Farms Dairy Dairies Mills Pharmacy Diagnostics Devices Genetics Genomics Sciences Realty Development
    Developments Investors Brothers Bros Sons Equity Lending Loans Credit Savings Bancorp Bancshares Payments Wealth
    Trading Traders
    Commodities Brokers Hotel Nurses Teachers Workers Dockers Miners Publishers Publishing Productions Cinema Cinemas
    Ballet Philharmonic Symphony Choir Rangers Town Albion Hotspur Villa Athletics Racing Olympique Dynamo Sporting
    Primary Infants Grammar Comprehensive Polytechnic Infirmary Hospice Surgery Ambulance Coastguard
    Constabulary
    Prefecture Municipality Presidency Caucus Caucuses Lobby Delegation Mission Embassy Consulate Banque
    Banco Banca Société Sociedad Compagnie Compañía Companhia Institut Instituto Istituto Université Universidad
    Universität Universidade Ministère Ministerio Verlag Gesellschaft Stiftung Fundación Fondation Fondazione
    Sindicato
    Republicans Democrats Conservatives Liberals Greens
    """.split()
)
# Heads that take "on …" into the name.
ON_HEADS = frozenset("Commission Committee Subcommittee Council Panel Conference Inquiry".split())
# A club can be called by the last word of its name.
CLUBS = frozenset(
    "Rovers Rangers Wanderers Albion Hotspur Villa Athletic Argyle Celtic Thistle Harriers United City".split()
)
# Heads that take "of …" or "for …" into the name.
OF_HEADS = frozenset(
    """
    Bank Ministry Department University College School Institute Council Court Commission Committee Board Authority
    Agency Bureau Office House Supreme Academy Society Association Federation Chamber Church Museum Republic Kingdom
    Commonwealth State Province County City District Archdiocese Diocese Register Secretariat Center Centre Library
    League Order Union Confederation System Friends Sons Daughters Army Port Isle Prince
    Princess Directorate Inspectorate Registry Trust Foundation Alliance Coalition Campaign Citizens Americans
    Students Workers Mothers
    Parents Residents Families Teachers Veterans Neighbors Neighbours
    Doctors Lawyers Reporters Brotherhood Conference Assembly Organisation Organization
    Movement Front Minister Commissioner Ombudsman Sisters Knights Guild Trustees Tribunal
    Bundesbank Company Duke Duchess Earl Countess Marquess Marchioness Viscount Viscountess Bishop Archbishop
    """.split()
)
# Those of them that are of fields of work, of which they can have several: Bureau of Alcohol, Tobacco and Firearms.
FIELD_HEADS = frozenset(
    """
    Department Ministry Bureau Office Board School Faculty Institute Committee Subcommittee Agency Centre Center
    Secretary Minister Commissioner Commission Council Directorate Society Association College Academy Union
    Federation Inspectorate Museum Authority Organisation Organization Laboratory Foundation Trust Fund System
    """.split()
)
# A name that ends in one of these can hold "and": Mediation and Conciliation Service.
AND_TAILS = frozenset(
    """
    Service Services Commission Administration Agency Authority Department Committee Board Council Bureau Office
    Ministry
    Institute Foundation Association Union Society Corporation Company Trust Sons Partners Party Center Centre Survey
    Railway Railroad Canal
    Evaluation Organization Organisation Division Directorate Museum Bank Control Prevention Education
    Development Safety Executive
    """.split()
)
# What ministers are of, and ministries: Secretary of State, Ministry of Fisheries and Coastal Affairs.
PORTFOLIOS = frozenset(
    """
    State Defence Defense Labor Labour Commerce Energy Education Health Homeland War Agriculture Transportation
    Transport Interior Treasury Justice Staff Police Finance Affairs Food Fisheries Trade Industry Housing Sport Sports
    Culture Tourism Technology Science Sciences Forests Forestry Environment Communications Employment Resources
    Innovation Skills Planning Works Water Women Youth Family Families Security Pensions Immigration Elections Aviation
    Rights Equality Heritage Arts Mines Infrastructure Technologies Services Humanities Letters Medicine Engineering
    Research Care Welfare Strategy Policy Standards Business Alcohol Tobacco Firearms Nutrition Design
    """.split()
)
# A name can be theirs and go on with these: the Supporters' Trust; Mason's Hospital.
OWNED_BODIES = frozenset(
    """
    Union Association Trust Federation Party Guild League Club Society Institute Alliance Coalition Fund Home Hospital
    College Forum Group Movement Front Assembly Congress Week Cooperative Company Relief Welfare Confederation
    Exchange
    Chamber Network Circle Lodge Church Bank Parliament Choice Hall Cup
    """.split()
)
OWNED_HOUSES = frozenset(
    """
    Home Hospital College School Church Hall Club Guild Association Institute Union Party Inn Stores Bank Review List
    Movement Cooperative Chapel Cathedral Infirmary Choice Liberation Army Cross Arms Restaurant Bakery Brewery Foods
    """.split()
)
# Who have an office that is called after them: the Attorney General's Office, the Orsk County Sheriff's Office.
OFFICE_HOLDERS = frozenset(
    """
    Sheriff General Attorney Prosecutor Coroner Governor Mayor President Marshal Clerk Recorder Treasurer Auditor
    Assessor Ombudsman Commissioner Registrar Examiner Defender Controller Comptroller Minister
    """.split()
)
# A name that ends in one of these is that of a body, whatever known name it begins with.
BODY_TAILS = frozenset(
    """
    Committee Commission Council Union Association Foundation Club Society Trust Fund Board Party Institute University
    College School Hospital Museum Court Police League Federation Alliance Coalition Authority Agency Office
    Department
    Festival Orchestra Academy Caucus Tribunal Guild Chamber Network
    """.split()
)
# Heads that take "for …" into the name without a word before them.
FOR_HEADS = frozenset(
    "Parents Residents Families Friends Teachers Veterans Neighbors Neighbours "
    "Society Association Trust Committee Council Federation Fund Foundation Commission Agency Movement League "
    "Office Institute Centre Center Campaign Campaigns Citizens Americans Students Alliance Transport Homes Doctors "
    "Lawyers Mothers Workers".split()
)
# Before or behind the name of a club.
CLUB_MARKS = frozenset(
    "FC AFC CF SC AC IFK IF BK FK SK NK RC RSC TSV VfB VfL FSV CD UD SD AZ PSV KV KRC CFC RFC RUFC CC HC".split()
)
