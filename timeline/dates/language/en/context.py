"""English words that decide about their neighbours: what follows a number that is no year, what makes a month a name."""

from __future__ import annotations

from typing import Final


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


RELATIVES: Final = _set("who which whose whom")  # pronouns; "that" has other uses

CONTEXT: Final = {
    # a bare number after these is no year
    "label": _set(
        "= § iso error docket exhibit case $ £ € ¥ # + no nos number section sections sec art article chapter page pages p pp room rooms flight route "
        "highway interstate model version v vol volume figure fig table box bus line file bill act resolution "
        "regulations order orders rules ordinance statute directive regulation clause paragraph rule form size windows office boeing airbus pentium channel ext "
        "extension apt suite floor unit zip building platform gate lot item part phase stage type local rs us hk "
        "us$ nearly almost over roughly approximately some exceeding exceed exceeded reached reach totaled "
        "totalled"
    ),
    # a bare number before these is no year
    "counted": _set(
        "people persons men women children miles mile meters metres meter metre feet foot ft km kilometers kilometres "
        "shares workers jobs points units troops votes cars homes houses acres tons tonnes pounds kilograms kg "
        "dollars euros employees members students soldiers seats rooms copies words pages calories cases deaths "
        "barrels megawatts percent rpm cc mhz gb mb hp lbs inches yards copies customers patients families "
        "passengers delegates inhabitants residents rupees yen francs marks others times calls bytes volts watts "
        "police officers prisoners refugees civilians casualties ships aircraft tanks men-at-arms million billion adults "
        "teenagers pupils households volunteers respondents participants spectators"
    ),
    "match": _set(
        "scored scores scorer goalless equaliser equalizer equalised striker goalkeeper midfielder winger kickoff "
        "halftime touchdown touchdowns quarterback linebacker teammates hamstring fullback semifinal wicket "
        "wickets"
    ),
    "of games": _set("match game bowl final finals playoff season championship contest semifinal"),
    "match or business": _set("goal goals rebounds penalty referee pitch coach tendon ankle knee yards playoffs"),
    "days of every week": _set("weekdays weeknights weekends"),
    "issue": _set("newsletter bulletin issue volume vol no number journal review magazine gazette quarterly edition"),
    "street": _set("street st avenue ave road rd lane drive dr boulevard blvd square sq court place pl terrace way"),
    # before a month that is also a name or a word
    "place": _set(
        "in on of since until till by from to between and or last next this early mid late during through throughout for "
        "before after around about every each on end start beginning middle , ( - – — : previous following that same "
        "past coming begin began begins starting ending ended ends was is & / than late-"
    ),
    "month place": _set(
        "in of since until till from to between during last next early late mid this each every late- mid- by through "
        "throughout after before"
    ),
    "preposition": _set(
        "in on at by for with of from to near over after before since about against despite under without through upon into"
    ),
    "strong place": _set("in since until during last next early late mid late- throughout between"),
    "broadcast": _set("magazine show programme program newspaper"),
    "time place": _set(
        "at by for from to until till til of around about before after since between and or , ( - – — is was now like on approximately "
        "past closes opens starts ends begins today tomorrow yesterday | am pm [ @ its s"
    ),
    "title": _set(
        "jas wm chas jos thos geo jno rev hon maj adm col capt sgt lt gen st mr mrs ms miss dr president king queen sir lady judge sen rep gov prof"
    ),
    "short form": _set(
        "vs versus etc approx est dept univ assn ave blvd mt ft messrs supt pres supt bros nos vols esp"
    ),
    "determiner": _set("the a an his her their its our your my no each any this"),
    "after ordinal": _set(
        "and at in by when he she they we i it that was were but for with after before to until from the had has who "
        "which while because as on if a an or is will would there without under over during about against amid despite "
        "into through than then not also said were are did so this their his her its our my all some no more most "
        "instead though although where whether like came went fell left met held began took saw lost won sent rained "
        "turned broke ran stood unless once since whereupon only again still soon also just both either"
    ),
    "ordinal place": _set("on until by since from before after"),
    "court session": _set(
        "trial hearing hearings inquest inquiry enquiry tribunal proceedings court case claim appeal"
    ),
    "session": _set(
        "conference congress convention summit talks siege strike festival fair voyage expedition battle games "
        "tournament race tour regatta"
    ),
    "session begins": _set(
        "open opens opened began begin begins started start starts sat sit sits met meet meets convened commenced heard "
        "held ran runs lasted lasts"
    ),
    "season place": _set(
        "the in this last next early late mid since by each every during of that until before after previous following "
        "past coming come until through for and or spring summer autumn winter fall"
    ),
    "numbered": _set("no nos p pp art sec fig vol ch ref refs nr"),
    "year place": _set(
        "in since by until from of year ( to and between circa c ca till before after around about early late mid"
    ),
    "short year place": _set(
        "of in since by from until to and or spring summer autumn fall winter early late mid during - – class before after"
    ),
    "spending": _set("for within after lasted last take takes took spent"),
    "quarterly": _set(
        "for in within after over than once twice times cents pence dollars pounds share million billion lasted last takes"
    ),
    "distance": _set("miles mile kilometers kilometres km knots feet metres meters yards revolutions beats"),
    "added": _set("added later update updated postscript edit ps continued"),
    "copula": _set("is are was were s still be"),
    "of two": _set("are were have had say said live lived want wanted both met married"),
    "possessive": _set("his her my your their our its whose"),
    "degrees": _set("temperature temperatures highs lows degrees fahrenheit celsius thermometer"),
    "edge": _set("early late mid end pre post since"),
    "aged": _set("old olds aged"),
    "month verb": _set(", was is saw has had brings brought will came comes"),
    "after fall": _set(
        "of against from below off back into to short behind apart out down by on in over under through for asleep a the again"
    ),
    "season name": _set(
        "break school camp camps coat coats jacket jackets clothes internship olympics games paralympics olympic palace residence retreat home house solstice solstices equinox equinoxes"
    ),
    "relative": _set(
        "mother wife daughter sister girlfriend aunt widow mum mom grandmother granddaughter stepmother stepdaughter cousin "
        "niece fiancee fiancée bride actress singer author baroness dame"
    ),
    "after spring": _set("water break roll rolls onion training loaded from up into forth"),
    "short day place": _set("on this last next until by since from through till"),
    "day name": _set(
        "people times telegraph mirror express mail post herald independent review magazine inc corp best brunch evening "
        "courier chronicle tribune gazette standard star record argus echo dispatch graphic pictorial courant club night's school world mass roast"
    ),
    "to come": _set("will may could can would to is are ll be might should shall"),
    "after unit": _set("of after before when that following in-review"),
    "suddenly": _set("almost nearly virtually literally practically"),
    "changing": _set("happen happened happens change changed come apart vanish disappear built solved"),
    "negation": _set("not never t nothing cannot"),
    # what kind of days they are, not which
    "of units": _set(
        "bad good better best worst great flat dark darkest sick school boom golden old happy teenage formative glory "
        "dog glorious tough hard heady leap new light lean working office visiting business trading rush childhood student college war peak off busy"
    ),
    # somebody or something of the year, or a stretch of any year
    "awarded": _set(
        "player man woman person coach rookie newcomer album single song film movie book word actor actress artist "
        "author team manager driver athlete footballer golfer cricketer jockey rider personality teacher nurse product "
        "car club game goal photo photograph picture company entrepreneur mother father chef restaurant farmer "
        "freshman sportsman sportswoman student time times days trial fight crime wedding heist robbery storm"
    ),
    "of newspapers": _set(
        "newspaper financial business sports sporting conservative leftist liberal independent tabloid broadsheet national "
        "local regional leading popular influential respected largest biggest oldest best-selling selling state-run"
    ),
    "ranking": _set("first second third only once twice times time never least worst best most last more than per"),
    # no event begins with these: the night before was quiet
    "finite": _set("but was were is are had has have did will would could can may might"),
    "pronoun it": _set("it that this"),
    "passive": _set("was were"),
    "participle": _set(
        "taken given made begun written sent told found held set won lost put met paid sold bought left led come gone "
        "become been had said seen shown struck withdrawn brought laid cut shut signed"
    ),
    # what a thing is nowadays, as an account of its past closes or opens
    "state": _set(
        "is are has have be remains remain stands stand lies lie lives live houses serves employs belongs still known "
        "called consists holds contains numbers makes uses sells runs works"
    ),
    "will": _set("will ll shall"),
    "modal": _set("will ll shall would d could may might should must likely"),
    "relative pronoun": RELATIVES,
    "planned": _set("due set scheduled foreseen expected slated planned likely"),
    # between a number and units these are of what is counted, or of units that are not the next ones
    "no length": _set(
        "other another different more fewer less extra separate such dead wounded injured hurt missing killed arrested foot "
        "inch mile metre meter percent per cent staff old odd light dog man"
    ),
    "placing": _set("set likely"),  # set on a day, likely on one: no plan of what comes on it
    "helping": _set("to will would could can might may must should not did does"),
    "era place": _set("in by until till since from to between and before after around about of circa c ("),
    "part place": _set("in during throughout by until till through towards toward before of"),
    "century place": _set("in into of through during throughout"),
    "lasting": _set(
        "for in within after through over by of and or not even face faces faced took take takes taking lasted last lasts spent spend spends spending waited wait waiting"
    ),
    "going on": _set("runs run continues remains stays opens closes lasts is are"),
    "until": _set("through until till til"),
    "pausing": _set("adjourned rose recessed suspended"),
    "of some day": _set(
        "recent rainy sunny snowy foggy cloudy windy stormy misty humid balmy chilly cold cool warm hot wet dry grey gray drizzly frosty freezing sweltering "
        "bright dark dull crisp beautiful lovely glorious fine quiet busy slow lazy sleepy dreary typical ordinary normal regular random average perfect"
    ),
    "unit place": _set("for in during of through throughout over by"),
    "conventional": _set(
        "meeting meetings report reports rate rates dividend dividends sales revenue revenues profit profits income "
        "earnings interest budget budgets fee fees salary salaries percentage growth inflation basis results loss "
        "losses statement statements yield return returns general conference payment payments premium premiums net "
        "operating financial average of review convention gain gains increase increases accounts production output"
    ),
    "greeting": _set("another white father"),
    "feast time": _set(
        "week weekend holiday holidays season break period night morning afternoon evening eve day last next this "
        "came comes fell falls passed went"
    ),
    "function": _set(
        "and or but to from in on at by for with of as is was were are be been he she they we i it that this who which "
        "when while if after before until since because the a an his her its their our have has had will would could "
        "may might can not no so than then there where what how said says say like unlike"
    ),
    "opening range": _set("for from between of during in"),
    "framing": _set("in during throughout"),
    "opening": _set("in year during throughout early late mid of"),
    "pointer": _set("that this which"),
    "reporting": _set("said says say told announced reported wrote added confirmed warned according"),
    "over place": _set(
        "for just little bit slightly of in after lasted lasts last took takes take with was is to by at within well - a the"
    ),
    "month name": _set("monarchy revolution manifesto madness"),
    "rank": _set(
        "general colonel captain major lieutenant marshal admiral lord sir prince king queen emperor duke count mayor mr "
        "mrs ms miss dr judge sheriff senator inspector constable commander brigadier sergeant corporal councillor cllr"
    ),
    "hour place": _set("at by til till until since around before @"),
    "statistic": _set(
        "exports imports orders output production payrolls unemployment figures data sales results numbers statistics report reports inflation jobs employment"
    ),
    "quoting": _set(
        "close closed closing trade trades traded trading quoted priced sold valued stood settled ended finished "
        "opened rate rates yield yields index"
    ),
    "priced": _set(
        "share shares stock stocks price prices dollar dollars euro euros yen pound pounds franc francs barrel ounce index "
        "futures bond bonds gold oil crude inflation yield yields odds ratio magnitude"
    ),
    "clock place": _set("at until till by around"),
    "made": _set(
        "founded established opened reopened completed dated incorporated registered formed launched elected signed created "
        "installed erected restored closed printed published copyrighted patented commissioned consecrated dedicated "
        "rebuilt chartered planted designed issued recorded released"
    ),
    "figures place": _set("at by until till from between towards toward around about after before since to and"),
    "told hour place": _set("at by until till from between towards toward around"),
    "day hour place": _set("at around about by from until till"),
    "hour close": _set(
        "and so then but tomorrow today tonight smh lol ugh omg pls plz please sharp ish if cos cuz bc or for with "
        "hopefully latest x xx xxx thx thanks tho though probs probably maybe again already"
    ),
    "comparing": _set("from compared than against versus"),
    "looking back": _set("after since before following from when who which that had by until"),
    "sequel": _set("after since following"),
    "reference": _set("that this which these those"),
    "pointing": _set("that this it"),
    "placed": _set("was is came comes happened"),
    "scoring": _set(
        "won win wins lost lose loses beat up down cut rose fell led lead leads trail trails behind ahead raised lowered increased reduced grew dropped climbed level rating score"
    ),
    "voting": _set(
        "voted vote votes ruled decided passed adopted approved rejected backed carried won lost beat beaten"
    ),
    "late hour": _set(
        "tonight tonite 2nite evening night nite doors gig concert dinner supper bed party drinks pub film movie final "
        "finals kickoff match premiere episode fireworks"
    ),
    "recipe": _set(
        "soak refrigerate chill marinate freeze rest stand steep ferment prove dry set leave let thaw defrost ripen "
        "infuse brine salt cover store keep simmer cool drain stir"
    ),
    "open hour": _set("open opens opened polls shop shops store bar pub happy voting"),
    "early hour": _set("morning mornings morn breakfast sunrise dawn woke awake alarm coffee"),
    "away": _set("is are s re back out due here home"),  # the race is in three days
    "to": _set("to through until till thru"),
    "and": _set("and or &"),
    "after": _set("after following since of"),
    "since": _set("since"),
    "handing": _set("take takes took taken taking hand hands handed handing turned carried fell blew passed"),
    "of age": _set("born baptised baptized orphaned widowed age aged"),
    "done": _set("over gone back there and but that up in out ready"),
    "of part": _set(
        "papers paper news newspapers edition session trade trading sky sun sunlight air light hours train trains flight "
        "show rush prayer prayers mass service services star dew mist fog heat cold shift raid raids attack attacks market "
        "bulletin broadcast performance game games watch school classes meal watchman breeze rain rains"
    ),
    "limit": _set("before b4 by until till til"),
    "before": _set("before preceding"),
    "ordinal sign": _set("st nd rd th"),
}
