"""Closed word classes and the word tables that decide what a clause is: its glue, its modals, its nouns of events."""

from __future__ import annotations

import re

# Part-of-speech tags, fewer and coarser than the Penn Treebank's: what clause finding needs and no more. Each is one
# letter, so that the tags of a sentence are a string.
NOUN, NAME, TIMEX, PRON, OBJ, DET, POSS, ADJ, ADV, PREP = "N", "E", "T", "I", "O", "D", "G", "J", "A", "P"
COORD, SUB, REL, MODAL, HAVE, BE, DO, TO, NEG, NUM = "C", "S", "R", "M", "H", "B", "U", "Z", "X", "#"
PAST, PART, PRES, BASE, ING = "d", "n", "z", "b", "g"
COMMA, STRONG, OPEN, CLOSE, QUOTE, STOP = ",", ";", "(", ")", '"', "."
TENSED = frozenset({PAST, PRES, BE, HAVE, MODAL})  # the first words of finite verbs
AUXILIARIES = frozenset({BE, HAVE, DO, MODAL})


def _table(tag: str, words: str) -> dict[str, str]:
    return dict.fromkeys(words.split(), tag)


CLOSED: dict[str, str] = {
    **_table(PRON, "i he she it they we you who's there somebody someone nobody everyone everybody no-one nothing"),
    **_table(OBJ, "me him them us himself herself itself themselves ourselves myself"),
    **_table(DET, "the a an this these those some any each every either neither no another such all both half"),
    **_table(DET, "several many most few more fewer less much enough"),
    **_table(POSS, "his her its their our my your"),
    **_table(PREP, "of in on at by for with from into onto over under against between among amid through during about"),
    **_table(PREP, "without within towards toward upon across along behind beneath beside besides beyond despite down"),
    **_table(PREP, "except inside like near off outside per regarding round throughout unlike up via versus vs v"),
    **_table(
        PREP,
        "around above below according concerning including following aboard alongside amongst notwithstanding out past",
    ),
    **_table(COORD, "and or but nor yet plus &"),
    **_table(SUB, "when while after before because although though since until till if unless whether as once whereas"),
    **_table(SUB, "where why how lest wherever whenever provided that than so"),
    **_table(REL, "who which whose whom"),
    **_table(
        MODAL, "will would can could may might shall should must ought cannot 'll wo won't can't couldn't wouldn't"
    ),
    **_table(MODAL, "shouldn't mustn't mightn't needn't shan't"),
    **_table(HAVE, "have has had 've having haven't hasn't hadn't"),
    **_table(BE, "am is are was were be been being 'm 're isn't aren't wasn't weren't ain't"),
    **_table(DO, "do does did don't doesn't didn't"),
    **_table(TO, "to"),
    **_table(NEG, "not never n't hardly scarcely neither"),
    **_table(ADV, "then also now just only even still again already soon later earlier ago ever once twice too very"),
    **_table(
        ADV, "quite rather almost nearly perhaps maybe meanwhile instead however hereby therefore thus hence otherwise"
    ),
    **_table(ADV, "moreover furthermore nevertheless nonetheless indeed together apart here away back ahead abroad"),
    **_table(
        ADV, "overnight afterwards afterward thereafter first formally well often always sometimes yesterday today"
    ),
    **_table(ADV, "home forward likewise nationwide worldwide separately subsequently initially finally eventually"),
    **_table(ADV, "further far long online i.e. e.g. viz. viz namely"),
    **_table(NUM, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"),
    **_table(NUM, "seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand"),
    **_table(NUM, "million billion trillion dozen dozens hundreds thousands millions billions"),
    **_table(NOUN, "executive detective representative operative"),
    **_table(NOUN, "spokesman spokeswoman spokesperson news bus gas loss process business series species police"),
    **_table(NOUN, "house ground found-footage need needs staff data parts part fire second minute hour water news"),
    **_table(ADJ, "new old last next former late early other same own due able likely unlikely ready open free clear"),
    **_table(
        ADJ, "good bad big small great high low long-term short full whole main major minor local national public"
    ),
    **_table(ADJ, "true untrue false certain sure aware afraid dead alive ill unhurt bankrupt guilty innocent"),
    **_table(
        ADJ, "many-sided several-fold joint initial final annual federal final interim acting chief senior deputy"
    ),
}

NEGATED = frozenset(
    "wo won't can't couldn't wouldn't shouldn't mustn't mightn't needn't shan't haven't hasn't hadn't isn't aren't "
    "wasn't weren't ain't don't doesn't didn't cannot".split()
)
# No finite verb form by themselves.
NONFINITE_AUX = frozenset({"be", "been", "being", "having", "have"})
PAST_AUX = frozenset({"was", "were", "had", "did", "wasn't", "weren't", "hadn't", "didn't"})

# Nouns in -ing and nouns that look like verbs, which begin or end no clause.
ING_NOUNS = frozenset(
    """
    meeting hearing building filing ruling warning shooting bombing killing funding financing listing briefing offering
    testing training spending mining housing trading banking evening morning thing something anything nothing everything
    being king ring wing spring string ceiling feeling painting writing reading landing crossing saving savings earnings
    proceeding proceedings flooding lending borrowing gathering beginning opening closing ending wedding sitting
    stabbing polling
    finding findings lobbying engineering marketing manufacturing accounting lightning awning pudding herring sterling
    shilling darling during including following according regarding concerning excluding pending notwithstanding
    uprising reshuffling standing understanding rating setting clothing parking advertising publishing farming fishing
    """.split()
)

# Participles that name or place a thing: a date behind them dates the verb around them.
NAMING = frozenset("dub call name know nickname title entitle style brand base locate found situate describe".split())

# Participles with "by" that tell whose a thing is: a date behind them dates the verb around them.
BELONGING = frozenset(
    "lead head own back run chair support advise represent employ control fund sponsor dominate staff".split()
)
# Participles that open a sentence with the occasion on which the rest of it was said.
SPEAKING = frozenset("speak talk write testify comment address respond reply".split())

# Verbs of saying and thinking: the clause they govern is reported, their own date is that of the saying.
REPORTING = frozenset(
    """
    say tell report announce confirm deny claim allege state write note add warn insist argue believe think know expect
    hope suggest show reveal disclose explain admit acknowledge concede maintain contend assert declare estimate predict
    promise pledge vow agree conclude find rule decide learn hear understand remember recall stress emphasise emphasize
    complain tweet post quote cite describe call fear suspect assume indicate mention remark observe reply
    answer respond
    accuse notify inform assure remind persuade
    testify swear propose recommend demand request ask urge require order mean imply signal reiterate caution
    """.split()
)
SAYING = frozenset(
    """
    say tell report note add insist argue write state explain remark observe stress reply caution reiterate
    claim maintain
    contend suggest believe think mean describe know hear learn
    """.split()
)
# Of these those of what is only said: is believed to have, it is rumoured that, people say.
HEARSAY = frozenset("say claim allege believe think report repute understand suspect rumour rumor whisper".split())
# Adverbs that leave what they stand with to others.
HEDGES = frozenset("allegedly supposedly purportedly reportedly reputedly".split())
# Words for what nobody vouches for.
RUMOURS = frozenset("rumour rumor rumours rumors gossip hearsay unconfirmed unverified".split())
# What tells in a correction that something was said before it.
EARLIER = frozenset("earlier previous previously original originally initial initially".split())
# Verbs, and nouns before "that", of what is wanted: the verb of what they govern is in its base form.
DEMANDS = frozenset(
    """
    order demand ask request require insist urge recommend propose suggest stipulate direct decree command
    condition demands requirement recommendation proposal stipulation orders instruction instructions proviso
    """.split()
)
# Nouns that "that" gives the content of.
REPORTS = frozenset(
    """
    claim claims report reports rumour rumours rumor rumors allegation allegations statement announcement fear fears
    sense belief fact news suggestion suggestions warning warnings evidence hope hopes doubt doubts view sign signs
    notice word denial accusation accusations complaint complaints reminder assurance assurances
    promise admission agreement
    """.split()
)
# Verbs that tell a state, an opinion or a background, no event.
STATIVE = frozenset(
    """
    be have know think believe want need like love hate hope seem appear look sound feel mean matter contain consist
    include involve comprise belong own possess deserve depend differ resemble represent reflect remain stay continue
    lack owe suit fit tend expect understand wish fear doubt suppose imagine consider regard concern relate cost weigh
    measure equal exceed exist live reside lie stand sit govern serve run face struggle rely cover feature specialise
    specialize provide offer operate employ generate earn account boast total range vary use help enjoy underscore
    highlight suggest indicate show illustrate demonstrate prove raise make keep aim seek try attempt require allow
    enable let can may express reiterate emphasise emphasize stress note characterise characterize portray depict
    frame resonate hinge revolve center deem view perceive entail necessitate await wait sleep
    """.split()
)

# Nouns that name an event by themselves, so that a date beside them dates it.
EVENT_NOUNS = frozenset(
    """
    abdication abolition accident accord acquisition acquittal adoption agreement announcement appeal appointment
    arrest arrival assassination assault attack auction audit ballot ban bankruptcy battle birth blackout blast
    blaze bombing boycott breach breakdown breakup bust buyout by-election campaign cancellation ceasefire ceremony
    closure collapse collision complaint completion concert conference confirmation conviction coronation coup
    crackdown crash creation death debut decision declaration decree defeat demolition demonstration departure
    deployment derailment destruction discovery dismissal disqualification dissolution donation earthquake election
    emergency eruption evacuation evaluation eviction exam execution exit expansion expiry explosion expulsion
    extension extradition failure fall festival filing final financing fine fire flight flood flooding floods forum
    founding fraud funeral fusion game gathering handover hearing heist hike homicide hurricane implosion
    inauguration incident incursion indictment injunction inquest inquiry insolvency inspection insurrection
    interview introduction invasion investigation investiture invitation ipo jubilee judgement judgment kidnapping
    killing landfall landing landslide launch lawsuit leak letter liquidation listing lockout loss manslaughter march
    marriage massacre match mediation meeting merger mission murder mutiny nationalisation nationalization
    negotiation nomination notification offensive offer opening operation order ouster outage outbreak overthrow
    pact parade pardon passage payment petition poll postponement premiere presentation privatisation privatization
    probe proclamation promotion proposal prosecution protest publication purchase quake race raid rally rape
    ratification reading recall recession reconstruction recount reelection referendum reform refund relaunch
    release removal renewal reopening repeal report request rescue reshuffle resignation restart restoration result
    retirement retreat retrial return revelation review revolt revolution riot riots robbery round ruling sale
    scandal seizure sentence sentencing separation session settlement shipwreck shooting shutdown siege signing
    sinking speech spill split stabbing standoff statement storm strike stroke submission suicide suit summit
    surgery surrender survey suspension swap swearing-in takeover talks test testimony theft tornado tour trade
    transfer treaty trial truce tsunami typhoon unveiling upgrade uprising verdict veto victory violence visit vote
    walkout warning wedding win withdrawal workshop wreck
    """.split()
)

# Of these what nobody plans, so that a report tells it as past whatever its verb.
UNFORESEEN = frozenset(
    """
    accident assassination avalanche blast blaze breach breakdown burglary capsizing catastrophe
    collapse collision crash cyclone death derailment disaster discovery drowning earthquake emergency eruption
    explosion failure fatality fire flood flooding hack homicide hurricane incident injury kidnapping killing
    landslide leak loss manslaughter massacre murder mutiny outage outbreak quake rape robbery shipwreck shooting
    sinking spill stabbing storm suicide theft tornado tragedy tsunami typhoon wreck
    """.split()
)

# What is held on a day that was chosen for it, and can be called off or moved to another.
OCCASIONS = frozenset(
    """
    ceremony class concert conference course debate dinner drill election event exam excursion exercise fair festival
    final fixture flight gala game gathering hearing inauguration interview launch lecture lesson march match meeting
    outing parade party performance premiere presentation procession race rally reception referendum regatta rehearsal
    retrial sailing service session show speech strike summit talk talks tour training trial trip vigil visit vote
    walkout wedding workshop
    """.split()
)

# Nouns of time before "of": the evening of 4 July.
TIMES = frozenset(
    """
    day night morning evening afternoon eve dawn beginning start end middle course close turn outset spring summer
    autumn fall winter weekend week month year quarter half part days weeks months years midnight noon early late
    first second third last rest hours hour minutes moments decade decades century
    """.split()
)

# Adverbs and phrases that a title does without.
PADDING = frozenset(
    """
    also meanwhile however separately moreover furthermore therefore thus hence then later subsequently afterwards
    eventually finally again already just even still indeed instead nevertheless nonetheless reportedly allegedly
    overnight today yesterday now meantime earlier soon elsewhere
    """.split()
)

# What people hold or go to; names that end so are nobody's.
GATHERINGS = frozenset(
    """
    fair fete fête gala concert dinner parade ceremony banquet picnic supper procession auction reception luncheon
    breakfast raffle vigil funeral pageant jamboree hackathon hearing symposium webinar regatta
    """.split()
)
# Gatherings by whose names bodies go as well.
ASSEMBLIES = frozenset(
    "meeting meetings session conference summit sitting assembly congress convention rally inquest synod".split()
)

# Writings and speeches, in which something is said.
WRITINGS = frozenset(
    """
    statement letter letters announcement report article memo memorandum email e-mail post column minutes note notice
    filing document telegram tweet cable circular
    """.split()
)
SPEECHES = frozenset(
    "interview speech briefing conference address testimony broadcast lecture sermon homily evidence".split()
)
# Writings by which something is done.
DEEDS = frozenset(
    """
    order decree deed resolution judgment judgement ruling proclamation decision treaty agreement contract charter edict
    writ warrant ordinance patent declaration verdict vote directive
    """.split()
)

# What somebody does who is not sure.
HOLDING = frozenset("think believe guess suppose reckon".split())

# What is done to somebody for what they are said to have done.
PENAL = frozenset(
    """
    charge convict jail imprison sentence fine arrest suspend sack dismiss sue indict acquit fire accuse detain remand
    expel deport extradite execute hang disbar bail cashier court-martial discipline impeach oust
    """.split()
)

# Words that belong to the verb before them: sworn in, ran aground.
CHOOSING = frozenset("set fix want mean prefer suggest propose choose favour favor name pick".split())  # a date, a man
PARTICLES = frozenset("in on through away back off out down up over aground ashore".split())

# Dates and lengths that only stand before a noun: third-quarter results, a two-day strike, Q3 sales.
DESCRIBING = re.compile(
    r"[a-z]+-(?:quarter|half|year|month|week|day|hour)(?: \d{4})?|(?:first|second|third|fourth|final) (?:quarter|half)"
    r"|q[1-4](?: \d{4})?"
)

# Behind these a clause can stand without "that": the day the strike ended.
THE_DAY = frozenset(f"the {unit}" for unit in "day night morning afternoon evening week month year hour".split())
