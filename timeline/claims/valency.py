"""Which verbs have an object, or two, or none: by that a form is told to be a past tense or a participle."""

from __future__ import annotations

from timeline.claims import lexicon as x

# Verbs whose participle stands only behind have: "died" alone is the past tense.
INTRANSITIVE = frozenset("die arrive happen occur emerge appear vanish respond reply apologise apologize".split())
# Past tenses of what nobody does to anything, so that they are no participles behind a noun.
NEVER_DONE = frozenset(
    "flowed arrived died happened occurred emerged appeared disappeared vanished departed persisted existed lasted "
    "prevailed ensued erupted elapsed soared plunged plummeted tumbled surged rallied slumped dwindled".split()
)
# What is done to nobody with that particle.
WITH_PARTICLE = frozenset(
    (verb, particle)
    for verb, particles in {
        "backed": "down away off out",
        "bowed": "out",
        "caved": "in",
        "dropped": "out",
        "passed": "away",
        "pulled": "out",
        "stepped": "down aside in",
        "walked": "out away off",
    }.items()
    for particle in particles.split()
)
# Past tenses that mostly have none, though some are participles as well: left, lost, won.
ALONE = frozenset(
    "resigned retired returned moved fled settled withdrew agreed rose fell left stayed remained appealed won lost "
    "quit emigrated escaped recovered spoke waited worked lived apologised apologized succeeded collapsed".split()
)
# Participles of what is done to somebody or something and that nobody does without an object.
DONE_TO = frozenset(
    "arrested questioned charged released detained jailed convicted sentenced fined dismissed sacked fired elected "
    "appointed killed wounded injured rescued built rebuilt sold bought painted bailed remanded cautioned interviewed "
    "searched seized acquitted deported extradited executed hanged buried treated discharged tried imprisoned "
    "demolished restored repaired replaced cancelled abolished approved rejected signed published banned freed "
    "taken driven shown given beaten stolen thrown broken re-elected reelected defeated nominated reappointed knighted "
    "ordained crowned deposed ousted toppled reinstated expelled suspended repealed overturned upheld renamed acquired "
    "nationalised nationalized privatised privatized evacuated diagnosed impeached indicted paroled pardoned exhumed "
    "shelved revived scrapped unveiled dismantled lifted imposed rescinded looted converted refurbished renovated "
    "exiled banished beatified enacted ratified promoted demoted relegated captured enlarged amended awarded "
    "murdered raped gang-raped mutilated tortured stabbed assaulted abducted kidnapped robbed destroyed damaged "
    "drugged poisoned strangled dismembered vandalised vandalized hospitalised hospitalized quarantined "
    "infected vaccinated identified".split()
)
# Participles that have an object all the same: named the winner, given the chance.
WITH_TWO = frozenset(
    "named called dubbed elected appointed given granted awarded offered paid sent shown told taught denied handed "
    "considered deemed made left asked declared nicknamed titled entitled promised refused allowed spared crowned "
    "including voted judged rated ranked lent sold owed".split()
)
_WITH_NUMBER = frozenset("aged priced valued numbered rated dated based built driven located".split())
_OPENS_OBJECT = frozenset({x.DET, x.POSS, x.NOUN, x.NAME, x.NUM})


def has_object(low: tuple[str, ...], tags: list[str], i: int, *, seen: bool) -> bool:
    """Whether an object follows, which a participle does not have: assured him, published the letters, freed six men.

    Of a clause that has its verb (`seen`) only a pronoun tells.
    """
    after = tags[i + 1] if i + 1 < len(tags) else x.STOP
    if low[i] in WITH_TWO or low[i] in _WITH_NUMBER:
        return False
    if after == x.OBJ or low[i + 1 : i + 2] == ("it",):
        return True
    return not seen and after in _OPENS_OBJECT and low[i + 1 : i + 2] not in (("that",), ("both",), ("all",))
