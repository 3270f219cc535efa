"""The best-known actors of the news: a starter list, one a line, that `events.yaml` extends and overrules.

A line is `Name; alias; alias | domain domain`. The sections are kinds. Only real, well-known names stand here.
"""

from __future__ import annotations

from functools import cache

from timeline.model import Actor, Kind

OUTLETS = """
Reuters; Thomson Reuters; Reuters News Agency | reuters.com
Associated Press; AP; The AP; The Associated Press | apnews.com ap.org
Agence France-Presse; AFP | afp.com
Deutsche Presse-Agentur; dpa; DPA | dpa.com
Bloomberg; Bloomberg News; Bloomberg Businessweek | bloomberg.com
BBC; BBC News; British Broadcasting Corporation | bbc.com bbc.co.uk
CNN; Cable News Network | cnn.com edition.cnn.com
CNBC | cnbc.com
CBS News; CBS | cbsnews.com
ABC News | abcnews.go.com
NBC News; NBC | nbcnews.com
MSNBC | msnbc.com
Fox News | foxnews.com
Fox Business | foxbusiness.com
PBS; PBS NewsHour | pbs.org
NPR; National Public Radio | npr.org
Sky News | news.sky.com sky.com
ITV News | itv.com
LBC | lbc.co.uk
Channel 4 News | channel4.com
Al Jazeera | aljazeera.com
Deutsche Welle; DW News | dw.com
France 24 | france24.com
Euronews | euronews.com
RTE; RTÉ | rte.ie
CBC; CBC News | cbc.ca
Voice of America | voanews.com
Radio Free Europe; Radio Free Europe/Radio Liberty | rferl.org
New York Times; The New York Times; NYT; NY Times | nytimes.com
Washington Post; The Washington Post | washingtonpost.com
Wall Street Journal; The Wall Street Journal; WSJ | wsj.com
USA Today | usatoday.com
Los Angeles Times; The Los Angeles Times; LA Times | latimes.com
Chicago Tribune | chicagotribune.com
Boston Globe; The Boston Globe | bostonglobe.com
San Francisco Chronicle | sfchronicle.com
Philadelphia Inquirer | inquirer.com
Miami Herald | miamiherald.com
Houston Chronicle | houstonchronicle.com
Dallas Morning News | dallasnews.com
Seattle Times; The Seattle Times | seattletimes.com
Star Tribune | startribune.com
Detroit Free Press | freep.com
Detroit News; The Detroit News | detroitnews.com
Denver Post | denverpost.com
New York Post | nypost.com
Newsday | newsday.com
ProPublica | propublica.org
The Intercept | theintercept.com
Politico | politico.com politico.eu
The Hill | thehill.com
Axios | axios.com
Semafor | semafor.com
Roll Call | rollcall.com
Vox | vox.com
Slate | slate.com
Salon | salon.com
Mother Jones | motherjones.com
The Atlantic | theatlantic.com
The New Yorker | newyorker.com
New York Magazine | nymag.com
Time; TIME; Time Magazine | time.com
Newsweek | newsweek.com
Forbes | forbes.com
Fortune | fortune.com
Barron's | barrons.com
MarketWatch | marketwatch.com
Business Insider; Insider | businessinsider.com
The Economist | economist.com
Financial Times; The Financial Times; FT | ft.com
The Guardian; Guardian | theguardian.com guardian.co.uk
The Observer | observer.co.uk
The Times; Times of London | thetimes.co.uk thetimes.com
Sunday Times; The Sunday Times | thesundaytimes.co.uk
The Telegraph; Daily Telegraph; The Daily Telegraph; Sunday Telegraph | telegraph.co.uk
The Independent | independent.co.uk
Daily Mail; The Daily Mail; Mail on Sunday; MailOnline | dailymail.co.uk
Daily Mirror; The Mirror | mirror.co.uk
The Sun; Sun on Sunday | thesun.co.uk
Evening Standard | standard.co.uk
Daily Express | express.co.uk
Private Eye | private-eye.co.uk
The Scotsman | scotsman.com
The Herald | heraldscotland.com
Irish Times; The Irish Times | irishtimes.com
Irish Independent | independent.ie
Press Association; PA Media | pamediagroup.com
Press Trust of India; PTI | ptinews.com
Times of India; The Times of India | timesofindia.indiatimes.com
The Hindu | thehindu.com
Hindustan Times | hindustantimes.com
Indian Express; The Indian Express | indianexpress.com
South China Morning Post; SCMP | scmp.com
Straits Times; The Straits Times | straitstimes.com
Nikkei; Nikkei Asia | nikkei.com asia.nikkei.com
Japan Times; The Japan Times | japantimes.co.jp
Kyodo News; Kyodo | kyodonews.net
Yonhap; Yonhap News Agency | yna.co.kr
Xinhua; Xinhua News Agency | xinhuanet.com news.cn
Global Times | globaltimes.cn
Caixin | caixin.com
TASS | tass.com
Interfax | interfax.com
RIA Novosti | ria.ru
Kommersant | kommersant.ru
Moscow Times; The Moscow Times | themoscowtimes.com
Kyiv Independent; The Kyiv Independent | kyivindependent.com
Haaretz | haaretz.com
Jerusalem Post; The Jerusalem Post | jpost.com
Times of Israel; The Times of Israel | timesofisrael.com
Sydney Morning Herald; The Sydney Morning Herald | smh.com.au
The Age | theage.com.au
The Australian | theaustralian.com.au
Australian Financial Review | afr.com
New Zealand Herald | nzherald.co.nz
Globe and Mail; The Globe and Mail | theglobeandmail.com
Toronto Star; The Toronto Star | thestar.com
National Post | nationalpost.com
Le Monde | lemonde.fr
Le Figaro | lefigaro.fr
Libération | liberation.fr
Les Echos | lesechos.fr
Der Spiegel; Spiegel | spiegel.de
Die Zeit | zeit.de
Süddeutsche Zeitung | sueddeutsche.de
Frankfurter Allgemeine Zeitung; FAZ | faz.net
Handelsblatt | handelsblatt.com
Bild | bild.de
Die Welt | welt.de
Neue Zürcher Zeitung; NZZ | nzz.ch
Der Standard | derstandard.at
El País; El Pais | elpais.com
El Mundo | elmundo.es
La Repubblica | repubblica.it
Corriere della Sera | corriere.it
La Stampa | lastampa.it
ANSA | ansa.it
Politiken | politiken.dk
Dagens Nyheter | dn.se
Aftenposten | aftenposten.no
Helsingin Sanomat | hs.fi
Folha de S.Paulo | folha.uol.com.br
O Globo | oglobo.globo.com
Clarín | clarin.com
Mail & Guardian | mg.co.za
Daily Maverick | dailymaverick.co.za
TechCrunch | techcrunch.com
The Information | theinformation.com
The Verge; Verge | theverge.com
Wired; WIRED | wired.com
Ars Technica | arstechnica.com
Engadget | engadget.com
Gizmodo | gizmodo.com
CNET | cnet.com
ZDNet; ZDNET | zdnet.com
VentureBeat | venturebeat.com
The Register | theregister.com theregister.co.uk
MIT Technology Review | technologyreview.com
404 Media | 404media.co
BleepingComputer; Bleeping Computer | bleepingcomputer.com
KrebsOnSecurity; Krebs on Security | krebsonsecurity.com
The Record | therecord.media
SecurityWeek | securityweek.com
CyberScoop | cyberscoop.com
DatacenterDynamics; Data Center Dynamics; DCD | datacenterdynamics.com
Data Center Knowledge | datacenterknowledge.com
PC Gamer | pcgamer.com
IGN | ign.com
Polygon | polygon.com
Kotaku | kotaku.com
Variety | variety.com
Hollywood Reporter; The Hollywood Reporter; THR | hollywoodreporter.com
Deadline; Deadline Hollywood | deadline.com
IndieWire | indiewire.com
Screen Daily; Screen International | screendaily.com
Billboard | billboard.com
Rolling Stone | rollingstone.com
Pitchfork | pitchfork.com
ESPN | espn.com
The Athletic | theathletic.com
Sports Illustrated | si.com
L'Équipe | lequipe.fr
Nature; Nature News | nature.com
Science | science.org
New Scientist | newscientist.com
Scientific American | scientificamerican.com
STAT; STAT News; Stat | statnews.com
The Lancet | thelancet.com
BMJ | bmj.com
Nursing Times | nursingtimes.net
HealthDay | healthday.com
Modern Healthcare | modernhealthcare.com
Becker's Hospital Review | beckershospitalreview.com
Inside Higher Ed | insidehighered.com
Chronicle of Higher Education | chronicle.com
Law360 | law360.com
Lawfare | lawfaremedia.org
SCOTUSblog | scotusblog.com
Courthouse News; Courthouse News Service | courthousenews.com
Defense News | defensenews.com
Defense One | defenseone.com
Breaking Defense | breakingdefense.com
Jane's; Janes | janes.com
Military Times | militarytimes.com
Stars and Stripes | stripes.com
Aviation Week | aviationweek.com
FlightGlobal; Flight International | flightglobal.com
SpaceNews | spacenews.com
Lloyd's List | lloydslist.com
TradeWinds | tradewindsnews.com
Automotive News | autonews.com
Electrek | electrek.co
Euractiv; EURACTIV | euractiv.com
EUobserver | euobserver.com
Bellingcat | bellingcat.com
Mining.com | mining.com
Oil Price | oilprice.com
CoinDesk | coindesk.com
The Block | theblock.co
Decrypt | decrypt.co
Yahoo News | news.yahoo.com
Yahoo Finance | finance.yahoo.com
HuffPost; Huffington Post; The Huffington Post | huffpost.com
BuzzFeed News; BuzzFeed | buzzfeednews.com
Vice; VICE News | vice.com
Daily Beast; The Daily Beast | thedailybeast.com
Breitbart | breitbart.com
C-SPAN | c-span.org
PR Newswire | prnewswire.com
Business Wire; BusinessWire | businesswire.com
GlobeNewswire | globenewswire.com
Wikinews | wikinews.org
Wikipedia | wikipedia.org
Snopes | snopes.com
PolitiFact | politifact.com
NRK | nrk.no
SVT | svt.se
Yle | yle.fi
ZDF | zdf.de
ARD; Tagesschau | tagesschau.de ard.de
Norddeutscher Rundfunk; NDR | ndr.de
Westdeutscher Rundfunk; WDR | wdr.de
ORF | orf.at
SRF | srf.ch
RTBF | rtbf.be
VRT | vrt.be
RAI; Rai News | rainews.it
RTVE | rtve.es
TVN24 | tvn24.pl
Franceinfo; France Info | francetvinfo.fr franceinfo.fr
Radio France Internationale; RFI | rfi.fr
Mediapart | mediapart.fr
Le Parisien | leparisien.fr
Ouest-France | ouest-france.fr
La Croix | la-croix.com
Le Soir | lesoir.be
De Standaard | standaard.be
De Morgen | demorgen.be
De Volkskrant; Volkskrant | volkskrant.nl
NRC Handelsblad | nrc.nl
De Telegraaf | telegraaf.nl
Der Tagesspiegel; Tagesspiegel | tagesspiegel.de
Die Tageszeitung | taz.de
Focus Online | focus.de
WirtschaftsWoche | wiwo.de
Tages-Anzeiger | tagesanzeiger.ch
Die Presse | diepresse.com
Svenska Dagbladet | svd.se
Expressen | expressen.se
Aftonbladet | aftonbladet.se
Verdens Gang | vg.no
Dagbladet | dagbladet.no
Dagens Næringsliv | dn.no
E24 | e24.no
Bergens Tidende | bt.no
Hürriyet; Hurriyet | hurriyet.com.tr
Jyllands-Posten | jyllands-posten.dk
Berlingske | berlingske.dk
Børsen | borsen.dk
Dagens Industri | di.se
Ekstra Bladet | ekstrabladet.dk
Ilta-Sanomat | is.fi
Gazeta Wyborcza | wyborcza.pl
Rzeczpospolita | rp.pl
Seznam Zprávy | seznamzpravy.cz
Ukrainska Pravda | pravda.com.ua
Novaya Gazeta | novayagazeta.eu
Hürriyet | hurriyet.com.tr
Cumhuriyet | cumhuriyet.com.tr
Anadolu Agency; Anadolu | aa.com.tr
Kathimerini; eKathimerini | ekathimerini.com
Il Sole 24 Ore | ilsole24ore.com
Il Fatto Quotidiano | ilfattoquotidiano.it
La Vanguardia | lavanguardia.com
Diário de Notícias | dn.pt
La Nación | lanacion.com.ar
Página/12 | pagina12.com.ar
La Tercera | latercera.com
O Estado de S. Paulo; Estadão | estadao.com.br
Valor Econômico | valor.globo.com
Al Arabiya | alarabiya.net
Al-Ahram; Ahram Online | ahram.org.eg
Gulf News | gulfnews.com
Arab News | arabnews.com
Times of Oman | timesofoman.com
Middle East Eye | middleeasteye.net
Yedioth Ahronoth; Ynet | ynetnews.com ynet.co.il
Tasnim | tasnimnews.com
IRNA | irna.ir
Daily Star | thedailystar.net
Economic Times | economictimes.indiatimes.com
NDTV | ndtv.com
Business Standard | business-standard.com
Deccan Herald | deccanherald.com
Asahi Shimbun | asahi.com
Yomiuri Shimbun; Yomiuri | yomiuri.co.jp
Mainichi Shimbun; Mainichi | mainichi.jp
NHK | nhk.or.jp
Chosun Ilbo | chosun.com
JoongAng Ilbo | joongang.co.kr
Korea Herald | koreaherald.com
Bangkok Post | bangkokpost.com
Jakarta Post | thejakartapost.com
Rappler | rappler.com
Philippine Daily Inquirer | inquirer.net
VnExpress | vnexpress.net
People's Daily | people.cn
CGTN | cgtn.com
Channel NewsAsia | channelnewsasia.com
Radio New Zealand; RNZ | rnz.co.nz
Australian Broadcasting Corporation | abc.net.au
SBS News | sbs.com.au
Premium Times | premiumtimesng.com
Daily Nation | nation.africa
News24 | news24.com
Le Devoir | ledevoir.com
Global News | globalnews.ca
CTV News; CTV | ctvnews.ca
Canadian Press | thecanadianpress.com
Winnipeg Free Press | winnipegfreepress.com
Vancouver Sun | vancouversun.com
Irish Examiner | irishexaminer.com
Belfast Telegraph | belfasttelegraph.co.uk
Irish News | irishnews.com
Daily Record | dailyrecord.co.uk
Press and Journal | pressandjournal.co.uk
Western Mail; WalesOnline | walesonline.co.uk
Yorkshire Post | yorkshirepost.co.uk
Yorkshire Evening Post | yorkshireeveningpost.co.uk
Manchester Evening News | manchestereveningnews.co.uk
Liverpool Echo | liverpoolecho.co.uk
Birmingham Mail; BirminghamLive | birminghammail.co.uk
Eastern Daily Press | edp24.co.uk
Northern Echo | thenorthernecho.co.uk
New Statesman | newstatesman.com
City A.M. | cityam.com
Construction News | constructionnews.co.uk
Health Service Journal; HSJ | hsj.co.uk
Times Higher Education | timeshighereducation.com
Schools Week | schoolsweek.co.uk
Law Society Gazette | lawgazette.co.uk
NME | nme.com
Publishers Weekly | publishersweekly.com
The Art Newspaper | theartnewspaper.com
Artnet News | news.artnet.com
Autosport | autosport.com
Motorsport.com | motorsport.com
Cyclingnews | cyclingnews.com
Swimming World | swimmingworldmagazine.com
Radio Times | radiotimes.com
TheWrap | thewrap.com
Entertainment Weekly | ew.com
TMZ | tmz.com
Vanity Fair | vanityfair.com
Harper's Magazine; Harper's | harpers.org
National Review | nationalreview.com
New Republic | newrepublic.com
Punchbowl News | punchbowl.news
The Marshall Project | themarshallproject.org
Texas Tribune | texastribune.org
CalMatters | calmatters.org
Bridge Michigan | bridgemi.com
VTDigger | vtdigger.org
Baltimore Sun | baltimoresun.com
Baltimore Banner | thebaltimorebanner.com
Atlanta Journal-Constitution | ajc.com
Tampa Bay Times | tampabay.com
Orlando Sentinel | orlandosentinel.com
Times-Picayune | nola.com
Charlotte Observer | charlotteobserver.com
Plain Dealer; Cleveland.com | cleveland.com
Columbus Dispatch | dispatch.com
Cincinnati Enquirer | cincinnati.com
Indianapolis Star; IndyStar | indystar.com
Milwaukee Journal Sentinel | jsonline.com
St. Louis Post-Dispatch | stltoday.com
Kansas City Star | kansascity.com
Des Moines Register | desmoinesregister.com
Omaha World-Herald | omaha.com
Arizona Republic | azcentral.com
Las Vegas Review-Journal | reviewjournal.com
Salt Lake Tribune | sltrib.com
Oregonian; The Oregonian | oregonlive.com
Sacramento Bee | sacbee.com
San Diego Union-Tribune | sandiegouniontribune.com
Mercury News | mercurynews.com
Pittsburgh Post-Gazette | post-gazette.com
Providence Journal | providencejournal.com
Hartford Courant | courant.com
Buffalo News | buffalonews.com
Star-Ledger | nj.com
American Banker | americanbanker.com
Institutional Investor | institutionalinvestor.com
Investopedia | investopedia.com
Seeking Alpha | seekingalpha.com
Global Competition Review | globalcompetitionreview.com
MLex | mlex.com
Dealreporter | dealreporter.com
PaRR | parr-global.com
Fierce Pharma; FiercePharma | fiercepharma.com
Endpoints News | endpts.com
BioSpace | biospace.com
Medscape | medscape.com
MedPage Today | medpagetoday.com
New England Journal of Medicine; NEJM | nejm.org
JAMA | jamanetwork.com
Railway Gazette | railwaygazette.com
Splash247 | splash247.com
Maritime Executive; The Maritime Executive | maritime-executive.com
gCaptain | gcaptain.com
Simple Flying | simpleflying.com
Canary Media | canarymedia.com
E&E News | eenews.net
Inside Climate News | insideclimatenews.org
Carbon Brief | carbonbrief.org
Tom's Hardware | tomshardware.com
The Next Web; TNW | thenextweb.com
Heise; heise online | heise.de
Golem.de | golem.de
Hacker News | news.ycombinator.com
Dark Reading | darkreading.com
Recorded Future News
Computer Weekly | computerweekly.com
InformationWeek | informationweek.com
InfoWorld | infoworld.com
Computerworld | computerworld.com
PCMag; PC Magazine | pcmag.com
PCWorld | pcworld.com
MacRumors | macrumors.com
9to5Mac | 9to5mac.com
Android Police | androidpolice.com
Foreign Policy | foreignpolicy.com
Foreign Affairs | foreignaffairs.com
Tech in Asia | techinasia.com
EU Observer
Balkan Insight | balkaninsight.com
"""

# Ordinary words, and initials of others: outlets only in brackets, after "told" or "according to", and by their domain.
ORDINARY_OUTLETS = """
DR | dr.dk
CCTV | cctv.com
NOS | nos.nl
TVP | tvp.pl
ERT | ertnews.gr
Stern | stern.de
Kurier | kurier.at
Postimees | postimees.ee
Telex | telex.hu
Meduza | meduza.io
RBC | rbc.ru
Expansión | expansion.com
Público | publico.pt
Expresso | expresso.pt
Lusa | lusa.pt
El Tiempo | eltiempo.com
El Universal | eluniversal.com.mx
Reforma | reforma.com
G1 | g1.globo.com
UOL | uol.com.br
The National | thenationalnews.com
Dawn | dawn.com
Mint | livemint.com
Stuff | stuff.co.nz
Crikey | crikey.com.au
Punch | punchng.com
The Standard | standardmedia.co.ke
La Presse | lapresse.ca
Morning Star | morningstaronline.co.uk
The Spectator | spectator.co.uk
Prospect | prospectmagazine.co.uk
Building | building.co.uk
The Grocer | thegrocer.co.uk
Retail Week | retail-week.com
Drapers | drapersonline.com
Inside Housing | insidehousing.co.uk
Tes | tes.com
The Lawyer | thelawyer.com
The Stage | thestage.co.uk
The Bookseller | thebookseller.com
Broadcast | broadcastnow.co.uk
People | people.com
Vulture | vulture.com
The Ringer | theringer.com
The Baffler | thebaffler.com
The Nation | thenation.com
Reason | reason.com
The Dispatch | thedispatch.com
The Bulwark | thebulwark.com
Puck | puck.news
Trains Magazine | trains.com
The Points Guy | thepointsguy.com
Utility Dive | utilitydive.com
The Markup | themarkup.org
Rest of World | restofworld.org
The Diplomat | thediplomat.com
Sifted | sifted.eu
"""

AGENCIES = """
NHS England | england.nhs.uk
NHS Scotland
NHS Wales
Pentagon; Department of Defense; U.S. Department of Defense; US Department of Defense; Defense Dept.
Pentagon; Defense Department; DoD; DOD; U.S. Defense Department; the Pentagon | defense.gov
White House; the White House | whitehouse.gov
Department of Justice; U.S. Department of Justice; US Department of Justice; Justice Department; DOJ; DoJ | justice.gov
Department of State; State Department; U.S. Department of State; US State Department | state.gov
Department of the Treasury; Treasury Department; U.S. Treasury; US Treasury; Treasury | treasury.gov
Department of Homeland Security; Homeland Security; DHS; U.S. Department of Homeland Security | dhs.gov
Department of Energy; Energy Department; DOE | energy.gov
Department of Commerce; Commerce Department; U.S. Department of Commerce | commerce.gov
Department of Labor; Labor Department; U.S. Department of Labor | dol.gov
Department of Education; Education Department | ed.gov
Department of Health and Human Services; HHS; Health and Human Services | hhs.gov
Department of Transportation; Transportation Department; U.S. Department of Transportation | transportation.gov
Department of Agriculture; Agriculture Department; USDA | usda.gov
Department of the Interior; Interior Department | doi.gov
Department of Veterans Affairs; Veterans Affairs | va.gov
Federal Bureau of Investigation; FBI | fbi.gov
Central Intelligence Agency; CIA | cia.gov
National Security Agency; NSA | nsa.gov
National Security Council; NSC
Securities and Exchange Commission; SEC; U.S. Securities and Exchange Commission | sec.gov
Federal Trade Commission; FTC | ftc.gov
Federal Communications Commission; FCC | fcc.gov
Federal Aviation Administration; FAA | faa.gov
Federal Reserve; the Fed; Federal Reserve Board | federalreserve.gov
Food and Drug Administration; FDA; U.S. Food and Drug Administration | fda.gov
Environmental Protection Agency; EPA; U.S. Environmental Protection Agency | epa.gov
Centers for Disease Control and Prevention; CDC; Centers for Disease Control | cdc.gov
National Institutes of Health; NIH | nih.gov
National Aeronautics and Space Administration; NASA | nasa.gov
National Transportation Safety Board; NTSB | ntsb.gov
National Highway Traffic Safety Administration; NHTSA | nhtsa.gov
Consumer Product Safety Commission; CPSC; U.S. Consumer Product Safety Commission | cpsc.gov
Consumer Financial Protection Bureau; CFPB | consumerfinance.gov
Federal Emergency Management Agency; FEMA | fema.gov
Federal Election Commission; FEC | fec.gov
Internal Revenue Service; IRS | irs.gov
Immigration and Customs Enforcement; ICE; U.S. Immigration and Customs Enforcement | ice.gov
Customs and Border Protection; CBP | cbp.gov
Cybersecurity and Infrastructure Security Agency; CISA | cisa.gov
National Labor Relations Board; NLRB | nlrb.gov
National Weather Service; NWS | weather.gov
National Hurricane Center; NHC | nhc.noaa.gov
National Oceanic and Atmospheric Administration; NOAA | noaa.gov
U.S. Geological Survey; USGS; United States Geological Survey | usgs.gov
Nuclear Regulatory Commission; NRC | nrc.gov
Occupational Safety and Health Administration; OSHA | osha.gov
Drug Enforcement Administration; DEA | dea.gov
Bureau of Alcohol, Tobacco, Firearms and Explosives; ATF | atf.gov
General Services Administration; GSA | gsa.gov
Government Accountability Office; GAO | gao.gov
Congressional Budget Office; CBO | cbo.gov
Office of Management and Budget; OMB
Federal Deposit Insurance Corporation; FDIC | fdic.gov
Commodity Futures Trading Commission; CFTC | cftc.gov
Federal Mediation and Conciliation Service; FMCS | fmcs.gov
Social Security Administration | ssa.gov
Supreme Court; U.S. Supreme Court; US Supreme Court; Supreme Court of the United States | supremecourt.gov
Congress; U.S. Congress; US Congress | congress.gov
Senate; U.S. Senate; US Senate | senate.gov
House of Representatives; U.S. House of Representatives; U.S. House | house.gov
Coast Guard; U.S. Coast Guard; US Coast Guard | uscg.mil
U.S. Army; US Army; United States Army | army.mil
U.S. Navy; US Navy; United States Navy | navy.mil
U.S. Air Force; US Air Force; United States Air Force | af.mil
Marine Corps; U.S. Marine Corps; US Marines
National Guard
Republican National Committee; RNC | gop.com
Democratic National Committee; DNC | democrats.org
Republican Party; Republicans; GOP
Democratic Party; Democrats
Conservative Party; Conservatives; Tories
Labour Party; Labour
Liberal Democrats; Lib Dems
Scottish National Party; SNP
European Union; EU | europa.eu
European Commission; EC | ec.europa.eu
European Parliament | europarl.europa.eu
European Council | consilium.europa.eu
European Central Bank; ECB | ecb.europa.eu
European Court of Justice; ECJ; Court of Justice of the European Union | curia.europa.eu
European Court of Human Rights; ECHR
European Medicines Agency; EMA | ema.europa.eu
European Space Agency; ESA | esa.int
Eurogroup
Eurostat
Europol | europol.europa.eu
Interpol; INTERPOL | interpol.int
United Nations; UN; U.N. | un.org
UN Security Council; Security Council; United Nations Security Council; U.N. Security Council
UN General Assembly; General Assembly
UNICEF | unicef.org
UNESCO | unesco.org
UNHCR; UN refugee agency | unhcr.org
World Health Organization; World Health Organisation; WHO | who.int
World Trade Organization; WTO | wto.org
World Bank | worldbank.org
International Monetary Fund; IMF | imf.org
International Atomic Energy Agency; IAEA | iaea.org
International Energy Agency; IEA | iea.org
International Criminal Court; ICC
International Court of Justice; ICJ
International Olympic Committee; IOC
International Labour Organization; ILO
International Maritime Organization; IMO
Organisation for Economic Co-operation and Development; OECD | oecd.org
Organization of American States; OAS
OPEC; OPEC+
NATO; North Atlantic Treaty Organization; Nato | nato.int
ASEAN
African Union
Arab League
G7; Group of Seven
G20; Group of 20
World Anti-Doping Agency; WADA
US Anti-Doping Agency; USADA; U.S. Anti-Doping Agency; United States Anti-Doping Agency
FIFA | fifa.com
UEFA | uefa.com
UCI
Bank of England; BoE | bankofengland.co.uk
Bank of Japan; BoJ | boj.or.jp
Bundesbank; Deutsche Bundesbank | bundesbank.de
People's Bank of China; PBOC
Swiss National Bank; SNB | snb.ch
Downing Street; No 10; 10 Downing Street
Home Office | homeoffice.gov.uk
Foreign Office
Ministry of Defence; MoD | mod.uk
Ministry of Justice; MoJ
HM Treasury
HM Revenue and Customs; HMRC
National Health Service; NHS | nhs.uk
Metropolitan Police; Scotland Yard; Met Police | met.police.uk
Crown Prosecution Service; CPS
Serious Fraud Office; SFO | sfo.gov.uk
Financial Conduct Authority; FCA | fca.org.uk
Competition and Markets Authority; CMA
Information Commissioner's Office; ICO | ico.org.uk
National Cyber Security Centre; NCSC | ncsc.gov.uk
Ofcom | ofcom.org.uk
Ofgem | ofgem.gov.uk
Ofsted
Office for National Statistics; ONS | ons.gov.uk
Environment Agency
Met Office | metoffice.gov.uk
House of Commons; Commons; the Commons
House of Lords; Lords; the Lords
High Court
Court of Appeal
Old Bailey
Bundestag | bundestag.de
Bundesrat
BaFin
Bundeskartellamt
IG Metall | igmetall.de
Kremlin; the Kremlin
State Duma; Duma
Knesset
Élysée
Federal Election Commission
International Committee of the Red Cross; Red Cross; ICRC
Médecins Sans Frontières; Doctors Without Borders; MSF
Amnesty International
Human Rights Watch
Greenpeace
World Wildlife Fund; WWF
American Civil Liberties Union; ACLU | aclu.org
National Rifle Association; NRA
NAACP
AFL-CIO
United Auto Workers; UAW | uaw.org
Teamsters; International Brotherhood of Teamsters
SAG-AFTRA
Service Employees International Union; SEIU
Writers Guild of America; WGA
Unite
Unison; UNISON
GMB
RMT
Aslef
Hamas
Hezbollah
Taliban; the Taliban
Islamic State; ISIS; ISIL; Isis
al-Qaeda; al-Qaida; Al Qaeda
IRA; Irish Republican Army
Premier League
Football Association
English Football League; EFL
National Football League; NFL
National Basketball Association; NBA
Major League Baseball; MLB
"""

COMPANIES = """
OpenAI; Open AI | openai.com
Anthropic | anthropic.com
Google; Google LLC | google.com
Google DeepMind; DeepMind | deepmind.google deepmind.com
Alphabet; Alphabet Inc. | abc.xyz
Microsoft; Microsoft Corp.; Microsoft Corporation | microsoft.com
Amazon; Amazon.com; Amazon.com Inc. | amazon.com aboutamazon.com
Amazon Web Services; AWS | aws.amazon.com
Apple; Apple Inc.; Apple Computer | apple.com
Meta; Meta Platforms; Facebook | meta.com about.fb.com
Instagram
WhatsApp
X Corp.; Twitter | twitter.com x.com
xAI; x.AI | x.ai
Mistral AI; Mistral | mistral.ai
Hugging Face | huggingface.co
Stability AI | stability.ai
Cohere | cohere.com
Perplexity; Perplexity AI | perplexity.ai
Scale AI | scale.com
DeepSeek | deepseek.com
Baidu | baidu.com
Alibaba; Alibaba Group | alibaba.com
Tencent | tencent.com
ByteDance | bytedance.com
TikTok | tiktok.com
Huawei | huawei.com
Xiaomi
Samsung; Samsung Electronics | samsung.com
SK Hynix
Sony | sony.com
Nintendo
Toshiba
Hitachi
Panasonic
SoftBank; SoftBank Group | softbank.jp
Nvidia; NVIDIA; Nvidia Corp. | nvidia.com
Intel; Intel Corp. | intel.com
AMD; Advanced Micro Devices | amd.com
Qualcomm | qualcomm.com
Broadcom | broadcom.com
TSMC; Taiwan Semiconductor Manufacturing Company | tsmc.com
ASML | asml.com
Arm; Arm Holdings | arm.com
IBM; International Business Machines | ibm.com
Oracle | oracle.com
Salesforce | salesforce.com
SAP | sap.com
Cisco; Cisco Systems | cisco.com
Dell; Dell Technologies | dell.com
Hewlett-Packard; HP
Palantir; Palantir Technologies | palantir.com
CrowdStrike | crowdstrike.com
Cloudflare | cloudflare.com
SolarWinds
Okta
Equifax
Stripe
PayPal
Visa
Mastercard; MasterCard
American Express
Netflix | netflix.com
Spotify
Disney; Walt Disney; Walt Disney Company
Warner Bros. Discovery; Warner Bros.
Paramount; Paramount Global
Comcast
AT&T
Verizon
T-Mobile
Vodafone
Deutsche Telekom
Uber
Lyft
Airbnb
Boeing | boeing.com
Airbus | airbus.com
Lockheed Martin
Raytheon; RTX
Northrop Grumman
General Dynamics
BAE Systems
Rolls-Royce
SpaceX | spacex.com
Blue Origin
Tesla; Tesla Motors | tesla.com
Ford; Ford Motor; Ford Motor Company
General Motors; GM | gm.com
Chrysler
Stellantis
Volkswagen; VW; Volkswagen AG
BMW
Mercedes-Benz
Daimler
Audi
Porsche
Opel
Toyota; Toyota Motor
Honda
Nissan
Hyundai
Renault
Fiat
Volvo
BP; British Petroleum
Shell; Royal Dutch Shell
ExxonMobil; Exxon Mobil; Exxon
Chevron
TotalEnergies
Gazprom
Rosneft
Saudi Aramco; Aramco
Transocean
Halliburton
Rio Tinto
BHP; BHP Billiton
Glencore
Vale
Siemens
Bosch
BASF
Bayer
Monsanto
Pfizer | pfizer.com
Moderna
BioNTech
AstraZeneca
GlaxoSmithKline; GSK
Novartis
Roche
Sanofi
Merck
Johnson & Johnson; J&J
Eli Lilly
Novo Nordisk
Purdue Pharma
Theranos
UnitedHealth; UnitedHealth Group
Change Healthcare
JPMorgan Chase; JPMorgan; JP Morgan; J.P. Morgan
Goldman Sachs
Morgan Stanley
Bank of America
Citigroup; Citi
Wells Fargo
Lehman Brothers
Bear Stearns
AIG; American International Group
Merrill Lynch
BlackRock
Barclays
HSBC
Lloyds; Lloyds Banking Group
Royal Bank of Scotland; RBS
NatWest
Standard Chartered
Santander
Deutsche Bank
Commerzbank
UBS
Credit Suisse
BNP Paribas
Société Générale
ING
Silicon Valley Bank; SVB
Berkshire Hathaway
Fannie Mae
Freddie Mac
Enron
WeWork
FTX
Binance
Coinbase
Walmart; Wal-Mart
Target
Costco
Home Depot
Starbucks
McDonald's
Coca-Cola
PepsiCo
Nestlé; Nestle
Unilever
Procter & Gamble
Nike
Adidas
Tesco
Sainsbury's
Marks & Spencer; M&S
Carillion
Thames Water
Post Office
Fujitsu
Equinor
Ericsson
Nokia
Maersk
Ikea; IKEA
H&M
LVMH
United Airlines
American Airlines
Delta Air Lines
Southwest Airlines
British Airways
Ryanair
Lufthansa
Air France
Foxconn
Pixar
Harvard University; Harvard
Stanford University; Stanford
Massachusetts Institute of Technology; MIT
University of Oxford; Oxford University
University of Cambridge; Cambridge University
Standard & Poor's; S&P
Moody's
Fitch; Fitch Ratings
News Corp; News Corporation
News International
AEG Live
U.S. Postal Service; US Postal Service
Livestrong; Livestrong Foundation
Petrobras
Workers' Party
"""

COUNTRIES = """
United States; U.S.; US; USA; United States of America; America
United Kingdom; UK; U.K.; Britain; Great Britain
Afghanistan
Albania
Algeria
Angola
Argentina
Armenia
Australia
Austria
Azerbaijan
Bahrain
Bangladesh
Belarus
Belgium
Bolivia
Bosnia; Bosnia and Herzegovina
Botswana
Brazil
Bulgaria
Burkina Faso
Burundi
Cambodia
Cameroon
Canada
Chad
Chile
China; People's Republic of China
Colombia
Costa Rica
Croatia
Cuba
Cyprus
Czech Republic; Czechia
Democratic Republic of Congo; Congo
Denmark
Dominican Republic
East Timor
Ecuador
Egypt
El Salvador
England
Eritrea
Estonia
Ethiopia
Finland
France
Gabon
Gambia
Germany
Ghana
Greece
Guatemala
Guinea
Haiti
Honduras
Hong Kong
Hungary
Iceland
India
Indonesia
Iran
Iraq
Ireland
Israel
Italy
Ivory Coast
Jamaica
Japan
Kazakhstan
Kenya
Kosovo
Kuwait
Kyrgyzstan
Laos
Latvia
Lebanon
Lesotho
Liberia
Libya
Lithuania
Luxembourg
Madagascar
Malawi
Malaysia
Mali
Malta
Mauritania
Mauritius
Mexico
Moldova
Monaco
Mongolia
Montenegro
Morocco
Mozambique
Myanmar; Burma
Namibia
Nepal
Netherlands; the Netherlands; Holland
New Zealand
Nicaragua
Niger
Nigeria
North Korea
North Macedonia
Northern Ireland
Norway
Oman
Pakistan
Palestine
Panama
Papua New Guinea
Paraguay
Peru
Philippines; the Philippines
Poland
Portugal
Puerto Rico
Qatar
Romania
Russia; Russian Federation
Rwanda
Saudi Arabia
Scotland
Senegal
Serbia
Sierra Leone
Singapore
Slovakia
Slovenia
Somalia
South Africa
South Korea
South Sudan
Soviet Union; USSR
Spain
Sri Lanka
Sudan
Sweden
Switzerland
Syria
Taiwan
Tajikistan
Tanzania
Thailand
Tunisia
Turkey; Türkiye
Turkmenistan
Uganda
Ukraine
United Arab Emirates; UAE
Uruguay
Uzbekistan
Venezuela
Vietnam
Wales
Yemen
Yugoslavia
Zambia
Zimbabwe
Gaza; Gaza Strip
West Bank
Crimea
Tibet
Catalonia
"""

PLACES = """
Alabama Alaska Arizona Arkansas California Colorado Connecticut Delaware Florida Georgia Hawaii Idaho Illinois Indiana
Iowa Kansas Kentucky Louisiana Maine Maryland Massachusetts Michigan Minnesota Mississippi Missouri Montana Nebraska
Nevada Ohio Oklahoma Oregon Pennsylvania Tennessee Texas Utah Vermont Virginia Wisconsin Wyoming Ontario Quebec Alberta
Manitoba Saskatchewan Victoria Queensland Tasmania Bavaria Saxony Hesse Berlin Hamburg Munich Frankfurt Cologne
Stuttgart Düsseldorf Leipzig Dresden Vienna Zurich Geneva Bern Basel Paris Lyon Marseille Toulouse Nice Bordeaux
Strasbourg Brussels Antwerp Amsterdam Rotterdam Utrecht London Manchester Birmingham Liverpool Leeds Sheffield Bristol
Newcastle Nottingham Leicester Southampton Portsmouth Edinburgh Glasgow Aberdeen Dundee Cardiff Swansea Belfast Dublin
Cork Madrid Barcelona Valencia Seville Bilbao Lisbon Porto Rome Milan Naples Turin Venice Florence Bologna Genoa Palermo
Athens Thessaloniki Istanbul Ankara Moscow Kyiv Kiev Kharkiv Odesa Warsaw Kraków Prague Budapest Bucharest Sofia
Belgrade
Zagreb Ljubljana Sarajevo Copenhagen Stockholm Gothenburg Oslo Bergen Helsinki Reykjavik Tallinn Riga Vilnius Minsk
Washington Chicago Boston Philadelphia Pittsburgh Detroit Cleveland Columbus Cincinnati Indianapolis Milwaukee
Minneapolis Dallas Houston Austin Denver Phoenix Seattle Portland Oakland Sacramento Atlanta Miami Orlando Tampa
Charlotte Nashville Memphis Baltimore Richmond Buffalo Albany Newark Brooklyn Manhattan Queens Bronx Honolulu Anchorage
Toronto Montreal Vancouver Ottawa Calgary Edmonton Winnipeg Halifax Tokyo Osaka Kyoto Nagoya Fukushima Hiroshima Seoul
Busan Pyongyang Beijing Shanghai Shenzhen Guangzhou Wuhan Chengdu Taipei Manila Jakarta Bangkok Hanoi Saigon Mumbai
Delhi
Kolkata Chennai Bangalore Hyderabad Karachi Lahore Islamabad Kabul Dhaka Colombo Kathmandu Tehran Baghdad Damascus
Beirut
Jerusalem Amman Cairo Alexandria Tripoli Tunis Algiers Casablanca Rabat Riyadh Jeddah Mecca Dubai Doha Kuwait Lagos
Abuja
Accra Nairobi Kampala Kigali Addis Johannesburg Pretoria Durban Harare Lusaka Sydney Melbourne Brisbane Perth Adelaide
Canberra Auckland Wellington Christchurch Havana Lima Bogotá Bogota Quito Caracas Santiago Montevideo Brasília Brasilia
Europe Asia Africa Antarctica Scandinavia Balkans Caribbean Pacific Atlantic Mediterranean Baltic Westminster Whitehall
Hollywood Brexit
"""

PLACE_PHRASES = """
New York; New York City; NYC
Los Angeles; LA
San Francisco
San Diego
San Jose
Las Vegas
New Orleans
New Jersey
New Mexico
New Hampshire
New South Wales
North Carolina
South Carolina
North Dakota
South Dakota
West Virginia
Rhode Island
Washington, D.C.; Washington DC; Washington D.C.
St. Louis
Salt Lake City
Kansas City
Silicon Valley
Wall Street
Capitol Hill
Middle East
Latin America
North America
South America
Eastern Europe
Western Europe
South China Sea
Gulf of Mexico
North Sea
Black Sea
Red Sea
Mexico City
Rio de Janeiro
São Paulo; Sao Paulo
Buenos Aires
Cape Town
Tel Aviv
Addis Ababa
Abu Dhabi
Kuala Lumpur
Ho Chi Minh City
Guantánamo Bay; Guantanamo Bay
East Coast
West Coast
"""


def _actors(table: str, kind: Kind) -> list[Actor]:
    found: dict[str, Actor] = {}
    for line in filter(None, table.splitlines()):
        names, _, domains = line.partition(" | ")
        name, *aliases = (n.strip() for n in names.split(";"))
        old = found.get(name, Actor(name, kind))  # a long entry takes two lines
        found[name] = Actor(name, kind, (*old.aliases, *aliases), (*old.domains, *domains.split()))
    return list(found.values())


# One actor that took another name: a document shows it by the name that it uses.
RENAMED = (
    frozenset({"Meta", "Meta Platforms", "Facebook"}),
    frozenset({"X Corp.", "Twitter"}),
    frozenset({"Myanmar", "Burma"}),
    frozenset({"Turkey", "Türkiye"}),
    frozenset({"Czech Republic", "Czechia"}),
    frozenset({"RTX", "Raytheon"}),
    frozenset({"News Corp", "News Corporation"}),
)


def renamed(name: str, other: str) -> bool:
    """Whether two names are those of one actor before and after it was renamed."""
    return any(name in names and other in names for names in RENAMED)


@cache
def shipped() -> tuple[Actor, ...]:
    """All shipped actors: organisations first, then places."""
    organisations = [a for table in (OUTLETS, AGENCIES, COMPANIES) for a in _actors(table, Kind.ORGANISATION)]
    places = _actors(COUNTRIES, Kind.PLACE) + _actors(PLACE_PHRASES, Kind.PLACE)
    return tuple(organisations + places + [Actor(name, Kind.PLACE) for name in PLACES.split()])


@cache
def outlets() -> dict[str, str]:
    """Names, aliases and domains of news outlets, in lower case and without an article, to the outlet's name."""
    found: dict[str, str] = {}
    for actor in _actors(OUTLETS + ORDINARY_OUTLETS, Kind.ORGANISATION):
        for name in (actor.name, *actor.aliases, *actor.domains):
            found[name.lower().removeprefix("the ")] = actor.name
    return found


@cache
def ordinary_outlets() -> frozenset[str]:
    """The names of outlets that are ordinary words or the initials of others."""
    return frozenset(actor.name for actor in _actors(ORDINARY_OUTLETS, Kind.ORGANISATION))


@cache
def names() -> frozenset[str]:
    """The names of all shipped actors."""
    return frozenset(actor.name for actor in shipped())


@cache
def domains() -> dict[str, str]:
    """Web domains to the name of the actor that owns them."""
    ordinary = _actors(ORDINARY_OUTLETS, Kind.ORGANISATION)
    return {domain: actor.name for actor in (*shipped(), *ordinary) for domain in actor.domains}
